"""The same words wherever they stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import is_border
from kazakh_archive.text.occurrences import occurrences


def found(content: str, words: str, **how: bool) -> list[str]:
    return [content[each.start : each.end] for each in occurrences(content, words, **how)]


def test_whole_words_only_unless_beginnings_are_wanted() -> None:
    content = "Қобда, Қобданың бойы; Ақобда. (Қобда)"
    assert found(content, "Қобда") == ["Қобда", "Қобда"]
    assert len(found(content, "Қобда", whole=False)) == 3
    assert len(found(content, "Қобда", whole=False, any_case=True)) == 4


def test_capitals_count_unless_they_are_not_to() -> None:
    content = "Winter, winter, WINTER; ҚЫС Қыс қыс; straße STRASSE; İ i"
    assert found(content, "winter") == ["winter"]
    assert found(content, "winter", any_case=True) == ["Winter", "winter", "WINTER"]
    assert found(content, "қыс", any_case=True) == ["ҚЫС", "Қыс", "қыс"]
    assert found(content, "Straße", any_case=True) == ["straße"]


def test_a_line_may_end_between_the_words_but_no_paragraph() -> None:
    content = "Ospan Batyr, Ospan\nBatyr, Ospan  \n  Batyr, Ospan\u00a0Batyr, Ospan\n\nBatyr, OspanBatyr"
    assert len(found(content, " Ospan  Batyr ")) == 4


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_no_words_are_nowhere(words: str) -> None:
    assert found("some words", words) == []


def test_signs_mean_themselves() -> None:
    assert found("C. 15446. (a+b)* [x] CX 15446.", "C. 15446.") == ["C. 15446."]
    assert found("C. 15446. (a+b)* [x]", "(a+b)*") == ["(a+b)*"]


def test_no_character_is_torn_and_ideographs_are_words() -> None:
    assert found("a\u0301 a", "a", whole=False) == ["a"]
    assert found("哈萨克人和哈萨克", "哈萨克") == ["哈萨克", "哈萨克"]
    assert found("🇰🇿🇰🇿", "🇰🇿") == ["🇰🇿", "🇰🇿"]
    assert found("قازاقتار قازاق", "قازاق") == ["قازاق"]


def test_apostrophes_are_inside_a_word() -> None:
    assert found("Batyr’s Batyr", "Batyr") == ["Batyr"]


def test_blanks_without_end_take_no_time() -> None:
    begun = time.process_time()
    assert found("Ospan" + " " * 1_000_000 + "x", "Ospan Batyr") == []
    assert len(found("aa " * 20_000, "aa")) == 20_000
    assert time.process_time() - begun < 10


@given(
    st.text(alphabet="aAб \n\u0301哈", max_size=30), st.text(alphabet="aAб \u0301哈", min_size=1, max_size=3)
)
def test_each_is_the_words_and_whole(content: str, words: str) -> None:
    before = Span(0, 0)
    for each in occurrences(content, words, whole=False):
        assert content[each.start : each.end].split() == words.split()
        assert is_border(content, each.start)
        assert is_border(content, each.end)
        assert before.end <= each.start
        before = each
    assert set(occurrences(content, words)) <= set(occurrences(content, words, whole=False))
