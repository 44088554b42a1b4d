"""The interval index says the same as looking at every span."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.intervals import Intervals

spans = st.builds(
    lambda start, length: Span(start, start + length),
    st.integers(0, 9000),
    st.one_of(st.integers(1, 40), st.integers(1, 6000)),
)


def shown(order: list[tuple[str, Span]]) -> list[str]:
    return [name for name, _ in sorted(order, key=lambda item: (item[1].start, -item[1].end, item[0]))]


def test_nothing_lies_over_an_empty_index() -> None:
    index = Intervals()
    assert index.over(Span(0, 100)) == []
    assert index.first_from(0) is None
    assert index.last_before(10) is None
    assert len(index) == 0


def test_spans_that_only_touch_do_not_lie_over_one_another() -> None:
    index = Intervals([("a", Span(0, 10)), ("b", Span(10, 20))])
    assert index.over(Span(10, 11)) == ["b"]
    assert index.over(Span(9, 10)) == ["a"]
    assert index.over(Span(9, 11)) == ["a", "b"]


def test_at_gives_the_shortest_first() -> None:
    index = Intervals([("page", Span(0, 5000)), ("word", Span(100, 104)), ("line", Span(80, 150))])
    assert index.at(102) == ["word", "line", "page"]
    assert index.at(104) == ["line", "page"]
    assert index.at(4999) == ["page"]
    assert index.at(5000) == []


def test_walking_goes_through_the_text_and_stops_at_its_ends() -> None:
    index = Intervals([("c", Span(50, 60)), ("a", Span(0, 10)), ("b", Span(50, 70))])
    assert list(index) == ["a", "b", "c"]
    assert index.next_after("a") == "b"
    assert index.next_after("c") is None
    assert index.previous_to("c") == "b"
    assert index.previous_to("a") is None
    assert index.first_from(1) == "b"
    assert index.first_from(51) is None
    assert index.last_before(50) == "a"


@given(st.lists(spans, max_size=40), spans)
def test_over_is_what_a_plain_search_finds(all_spans: list[Span], asked: Span) -> None:
    items = [(f"{number:03}", span) for number, span in enumerate(all_spans)]
    index = Intervals(items)
    expected = shown([item for item in items if item[1].overlaps(asked)])
    assert index.over(asked) == expected
    assert index.count_over(asked) == len(expected)
    assert list(index) == shown(items)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.one_of(st.none(), spans)), max_size=60))
def test_any_putting_and_removing_leaves_what_a_dictionary_would(
    steps: list[tuple[str, Span | None]],
) -> None:
    index, plain = Intervals(), {}
    for name, span in steps:
        if span is not None:
            index.put(name, span)
            plain[name] = span
        elif name in plain:
            assert index.remove(name) == plain.pop(name)
    assert list(index) == shown(list(plain.items()))
    fresh = Intervals(plain.items())
    for offset in range(0, 15_000, 500):
        assert index.at(offset) == fresh.at(offset)
    names = list(index)
    for before, after in itertools.pairwise(names):
        assert index.next_after(before) == after
        assert index.previous_to(after) == before
    for offset in range(0, 15_000, 250):
        assert index.depth(offset) == len(index.at(offset))


@given(st.lists(spans, max_size=80), spans, st.integers(1, 30))
def test_some_of_many_are_taken_from_everywhere(all_spans: list[Span], asked: Span, most: int) -> None:
    index = Intervals((f"{number:03}", span) for number, span in enumerate(all_spans))
    every, some = index.over(asked), index.some_over(asked, most)
    assert some == [each for each in every if each in set(some)]
    assert len(some) <= 2 * most
    assert len(every) > most or some == every
    assert bool(some) == bool(every)


def test_where_every_character_is_marked_often_each_keeps_its_share() -> None:
    index = Intervals((f"{place:03} {n}", Span(place, place + 1)) for place in range(300) for n in range(50))
    assert [item[:3] for item in index.some_over(Span(100, 200), 250)] == [
        f"{place:03}" for place in range(100, 200) for _ in range(2)
    ]
    assert [item[:3] for item in index.some_over(Span(0, 300), 30)] == [
        f"{place:03}" for place in range(0, 300, 11)
    ]
    assert index.depth(7) == 50
