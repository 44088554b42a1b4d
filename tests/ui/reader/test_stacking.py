"""Overlapping spans share the room under a line."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.ui.reader.stacking import FILLS, Stretch, lanes, stretches

many = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=25,
).map(sorted)


def test_six_deep_uses_six_lanes_and_a_later_span_takes_the_first_again() -> None:
    nested = [(number, 100 - number) for number in range(6)]
    assert lanes([*nested, (100, 110)]) == [0, 1, 2, 3, 4, 5, 0]


def test_with_as_many_lanes_as_there_are_the_rest_has_none() -> None:
    nested = [(number, 100 - number) for number in range(6)]
    assert lanes([*nested, (100, 110)], 4) == [0, 1, 2, 3, 4, 4, 0]


@given(many, st.integers(1, 6))
def test_fewer_lanes_take_nothing_from_those_that_have_one(spans: list[tuple[int, int]], most: int) -> None:
    given_lanes = lanes(spans, most)
    assert all(lane <= most for lane in given_lanes)
    placed = [(span, lane) for span, lane in zip(spans, given_lanes, strict=True) if lane < most]
    for ((_, end), lane), ((start, _), other) in itertools.combinations(placed, 2):
        assert lane != other or end <= start


def test_stretches_of_two_that_overlap() -> None:
    assert stretches([(0, 10), (5, 15)]) == [
        Stretch(0, 5, (0,), 1),
        Stretch(5, 10, (0, 1), 2),
        Stretch(10, 15, (1,), 1),
    ]


def test_the_shortest_are_filled() -> None:
    spans = [(0, 100), (10, 90), (20, 30), (22, 60)]
    assert Stretch(22, 30, (2, 3), 4) in stretches(spans)


@given(many)
def test_spans_in_one_lane_never_meet_and_lanes_are_as_few_as_can_be(spans: list[tuple[int, int]]) -> None:
    given_lanes = lanes(spans)
    for first, (start, end) in enumerate(spans):
        for second in range(first + 1, len(spans)):
            meets = start < spans[second][1] and spans[second][0] < end
            assert not (meets and given_lanes[first] == given_lanes[second])
    deepest = max((stretch.deep for stretch in stretches(spans)), default=0)
    assert max(given_lanes, default=-1) + 1 == deepest


@given(many)
def test_stretches_say_for_every_character_what_covers_it(spans: list[tuple[int, int]]) -> None:
    cut = stretches(spans)
    for before, after in itertools.pairwise(cut):
        assert before.end <= after.start
    covered = {place: stretch for stretch in cut for place in range(stretch.start, stretch.end)}
    for place in range(100):
        expected = [number for number, (start, end) in enumerate(spans) if start <= place < end]
        if not expected:
            assert place not in covered
            continue
        assert covered[place].deep == len(expected)
        shortest = sorted(expected, key=lambda number: spans[number][1] - spans[number][0])
        assert covered[place].filled == tuple(shortest[:FILLS])
