"""Words: their spans, their rule."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.tokens import cut, starts, tokens


def words(content: str) -> list[str]:
    return [token.text for token in tokens(content)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("APDTR. C. 15446. Vol. 1. P. 73", ["APDTR", "C", "15446", "Vol", "1", "P", "73"]),
        ("don't", ["don", "t"]),
        ("snake_case", ["snake", "case"]),
        ("哈萨克 language 语", ["哈", "萨", "克", "language", "语"]),
        ("abc哈def", ["abc", "哈", "def"]),
        ("کتاب\u200cها", ["کتاب\u200cها"]),
        ("co\u00adoperate\u00ad", ["co\u00adoperate"]),
        ("ٴبىر ءبىر", ["ٴبىر", "ءبىر"]),
        ("қазақ-орыс, 1931–1933", ["қазақ", "орыс", "1931", "1933"]),
        ("🎙 a", ["a"]),
        ("", []),
        ("हिन्दी", ["हिन्दी"]),
    ],
)
def test_words(content: str, expected: list[str]) -> None:
    assert words(content) == expected


def test_decomposed_letters_stay_in_one_word() -> None:
    assert words(unicodedata.normalize("NFD", "Йошкар ёж ңй")) == [
        unicodedata.normalize("NFD", word) for word in ("Йошкар", "ёж", "ңй")
    ]


@given(st.text())
def test_spans_cut_exactly_the_words_in_order(content: str) -> None:
    end = 0
    for token in tokens(content):
        assert token.start >= end
        assert token.text == content[token.start : token.end]
        assert any(character.isalnum() or character >= "\U00020000" for character in token.text)
        assert token.folded
        end = token.end


@given(st.text(st.one_of(st.characters(), st.sampled_from("aб哈1\u0306\u200c\u00ad _-"))))
def test_words_without_places_are_the_same_words_in_the_same_places(content: str) -> None:
    found = list(tokens(content))
    assert cut(content) == [token.text for token in found]
    assert starts(content, cut(content)) == [token.start for token in found]


@given(st.text())
def test_every_letter_and_digit_lies_in_a_word(content: str) -> None:
    inside = {place for token in tokens(content) for place in range(token.start, token.end)}
    for place, character in enumerate(content):
        assert place in inside or not character.isalnum()


def test_a_million_characters_take_well_under_a_second() -> None:
    content = "Қазақ халқының auyzşa tarihy 1931, قازاق. " * 24_000
    started = time.process_time()
    assert sum(1 for _ in tokens(content)) > 140_000
    assert time.process_time() - started < 1
