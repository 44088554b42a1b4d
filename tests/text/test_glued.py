"""Words that a lost blank has glued together."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.glued import glued_with
from kazakh_archive.text.tokens import tokens


def lexicon(seeds: list[Path]) -> Counter[str]:
    return Counter(token.folded for path in seeds for token in tokens(canonical(path.read_text("utf-8"))))


@pytest.mark.parametrize(
    ("word", "glued"),
    [
        ("talked", "talkedto"),
        ("famine", "famineand"),
        ("migrants", "migrantsto"),
        ("khadzhibaev", "khadzhibaevseveral"),
        ("rich", "therich"),
    ],
)
def test_the_glued_words_of_the_texts_are_found(seeds: list[Path], word: str, glued: str) -> None:
    words = lexicon(seeds)
    assert glued in glued_with(word, words, words.__getitem__)


def test_an_ending_is_no_glued_word() -> None:
    words = Counter({"form": 4, "re": 3, "reform": 1, "formed": 1, "ed": 1, "platform": 2, "plat": 1})
    assert glued_with("form", words, words.__getitem__) == ()


def test_a_word_more_frequent_than_its_parts_is_its_own() -> None:
    words = Counter({"every": 5, "one": 9, "everyone": 20})
    assert glued_with("every", words, words.__getitem__) == ()


@given(
    st.text("abc", min_size=4, max_size=6),
    st.dictionaries(st.text("abc", min_size=1, max_size=9), st.integers(1, 9)),
)
def test_what_is_glued_is_a_rarer_word_with_another_word_beside(word: str, words: dict[str, int]) -> None:
    count = Counter(words)
    for glued in glued_with(word, words, count.__getitem__):
        rest = glued.removeprefix(word) if glued.startswith(word) else glued.removesuffix(word)
        other = glued.removesuffix(word)
        assert count[glued] < max(count[rest], count[other])
