"""Words that a lost blank has glued together."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.glued import glued_with, parts
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
    assert parts("everyone", words.__getitem__) is None


def test_the_more_frequent_cut_is_the_likelier() -> None:
    words = Counter({"talked": 3, "to": 500, "talk": 2, "edto": 2, "talkedto": 1})
    assert parts("talkedto", words.__getitem__) == ("talked", "to")


@given(
    st.text("abc", max_size=12), st.dictionaries(st.text("abc", min_size=1, max_size=6), st.integers(1, 9))
)
def test_parts_are_words_that_make_up_the_whole(glued: str, words: dict[str, int]) -> None:
    found = parts(glued, Counter(words).__getitem__)
    if found:
        assert "".join(found) == glued
        assert words.keys() >= set(found)
