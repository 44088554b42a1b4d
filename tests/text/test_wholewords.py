"""Where the words around a place begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import is_border
from kazakh_archive.text.wholewords import last_end, last_start, next_end, next_start, whole_words, word_at

TEXT = "Ospan Batyr’s men — Қобданың bойы, قازاقتار 🐎 哈萨克 a\u0301x."


@pytest.mark.parametrize(
    ("inside", "word"),
    [
        ("span", "Ospan"),
        ("atyr", "Batyr’s"),
        ("s men", "Batyr’s"),
        ("—", "—"),
        ("бданың", "Қобданың"),
        ("زاق", "قازاقتار"),
        ("🐎", "🐎"),
        ("萨", "萨"),
        ("x.", "a\u0301x"),
    ],
)
def test_the_word_under_a_place(inside: str, word: str) -> None:
    found = word_at(TEXT, TEXT.index(inside))
    assert TEXT[found.start : found.end] == word


def test_a_span_grows_to_whole_words() -> None:
    start, end = TEXT.index("pan"), TEXT.index("en —") + 1
    found = whole_words(TEXT, Span(start, end))
    assert TEXT[found.start : found.end] == "Ospan Batyr’s men"
    assert whole_words(TEXT, Span(3, 3)) == Span(3, 3)


def test_from_border_to_border() -> None:
    text = "one two  three"
    assert [next_end(text, place) for place in (0, 3, 4, 7, 13, 14)] == [3, 7, 7, 14, 14, None]
    assert [last_end(text, place) for place in (14, 13, 7, 3, 0)] == [7, 7, 3, None, None]
    assert [next_start(text, place) for place in (0, 3, 4, 9, 14)] == [4, 4, 9, None, None]
    assert [last_start(text, place) for place in (14, 9, 5, 4, 0)] == [9, 4, 4, 0, None]


def test_a_word_without_end_is_taken_in_part() -> None:
    text = "x" * 5_000_000
    assert word_at(text, 2_500_000).contains(2_500_000)
    assert len(word_at(text, 2_500_000)) <= 2_000
    assert word_at("", 0) == Span(0, 0)


@given(st.text(alphabet="aб’ \u0301\u200d🇰🇿👩🌾ا哈\n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_span_only_grows_and_tears_no_character(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    span = Span(start, end)
    grown = whole_words(text, span)
    assert grown.start <= span.start <= span.end <= grown.end <= len(text)
    if span:
        assert is_border(text, grown.start)
        assert is_border(text, grown.end)
        assert whole_words(text, grown) == grown
