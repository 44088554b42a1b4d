"""Words in context, and counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.concordance import Line, Sorting, WordCount
from kazakh_archive.model.span import Span
from kazakh_archive.text import wordlist
from kazakh_archive.text.concordance import contexts, in_order
from kazakh_archive.text.wordlist import WordCounter

TEXT = "The winter was hard.\n\nIn that winter\tthe herds died."


def test_context_is_on_one_line_and_of_bounded_length() -> None:
    at = TEXT.rindex("winter")
    left, right = contexts(TEXT, Span(at, at + 6), room=10)
    assert (left, right) == (" In that ", " the herds")


@given(st.text(max_size=60), st.data())
def test_context_never_raises_and_stays_outside_the_place(content: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    left, right = contexts(content, Span(start, end), room=data.draw(st.integers(0, 20)))
    assert " ".join(content[:start].split()).endswith(left.strip())
    assert " ".join(content[end:].split()).startswith(right.strip())
    assert "\n" not in left + right


def test_a_combining_mark_is_not_parted_from_its_letter() -> None:
    content = "e\u0301" * 30 + "x" + "e\u0301" * 30
    left, right = contexts(content, Span(60, 61), room=5)
    assert left[0] == "e"
    assert len(right) % 2 == 0


def _line(left: str, words: str, right: str) -> Line:
    return Line("s", "S", Span(0, 1), left, words, right)


def test_lines_are_sorted_by_what_stands_next_to_the_words() -> None:
    lines = [
        _line("the very cold ", "Winter", " came"),
        _line("one Bitter ", "winter", " broke"),
        _line("a mild ", "қыс", " келді"),
    ]
    assert in_order(lines, Sorting.TEXT) == lines
    assert [each.left for each in in_order(lines, Sorting.LEFT)] == [
        "one Bitter ",
        "the very cold ",
        "a mild ",
    ]
    assert [each.right for each in in_order(lines, Sorting.RIGHT)] == [" broke", " came", " келді"]
    assert [each.words for each in in_order(lines, Sorting.WORD)] == ["winter", "Winter", "қыс"]


def test_words_are_counted_folded_and_shown_in_small_letters_where_written_so() -> None:
    counter = WordCounter(pairs=False)
    counter.add("Winter came. The winter stayed.", "s")
    counter.add("the Қыс, қыс", "t")
    found = counter.result(3)
    assert set(found.counts) == {WordCount("қыс", 2, 1), WordCount("the", 2, 2), WordCount("winter", 2, 1)}
    assert next(each for each in found.counts if each.words == "the").by_source == (("s", 1), ("t", 1))
    assert (found.words, found.different, found.sources, found.cut) == (8, 5, 2, False)


def test_a_pair_does_not_reach_into_the_next_paragraph() -> None:
    counter = WordCounter(pairs=True)
    counter.add("hard winter\nhard winter\nwinter hard", "s")
    assert counter.result(9).counts == (WordCount("hard winter", 2, 1), WordCount("winter hard", 1, 1))


def test_rare_pairs_go_when_there_are_too_many_and_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordlist, "MOST_PAIRS", 3)
    counter = WordCounter(pairs=True)
    counter.add("a b a b", "s")
    counter.add("c d e f", "s")
    found = counter.result(9)
    assert found.cut
    assert found.counts[0] == WordCount("a b", 2, 1)
    assert all(each.count > 1 for each in found.counts)
