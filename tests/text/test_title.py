"""Titles."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text import title
from kazakh_archive.text.canonical import canonical


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("The Road to Kashmir\n\nIt began in spring.", "The Road to Kashmir"),
        ("\n\n12\n\n# The Road #\n", "The Road"),
        ("skip to content\n\nmenu\n\nscrolltop\n\nThe Road\n", "The Road"),
        ("The Road8 min read", "The Road"),
        ("**Хат**\n\nАманмысыз", "Хат"),
        ("Abstract. Introduction. The people left in spring.", "The people left in spring."),
        ("1. Introduction\n\nThe people left", "The people left"),
        ("Кіріспе\n\nБіз көштік", "Біз көштік"),
        ("https://example.org/a\n\nThe Road", "The Road"),
        ("Кашмир", "Кашмир"),
        ("", "letter 1954"),
        ("* * *\n12", "letter 1954"),
    ],
)
def test_guess(content: str, expected: str) -> None:
    assert title.guess(content, "letter 1954.txt") == expected


def test_a_long_line_gives_its_first_sentence_or_is_cut_between_words() -> None:
    assert title.guess("They left in the spring of that year. " + "More. " * 40, "a.txt") == (
        "They left in the spring of that year"
    )
    cut = title.guess("word " * 100, "a.txt")
    assert len(cut) <= title.LIMIT
    assert cut.endswith("word…")


def test_file_names() -> None:
    assert title.guess("", "folder/Ауыл.old.txt") == "Ауыл.old"
    assert title.guess("", ".txt") == ".txt"


@given(st.text(max_size=300).map(canonical))
def test_always_one_short_line(content: str) -> None:
    guessed = title.guess(content, "a.txt")
    assert 0 < len(guessed) <= title.LIMIT
    assert "\n" not in guessed
    assert guessed == guessed.strip()


def test_the_seed_texts_get_a_title_of_their_own(seeds: list[Path]) -> None:
    titles = {title.guess(canonical(path.read_text("utf-8")), path.name) for path in seeds}
    assert len(titles) == len(seeds)
    for guessed in titles:
        assert len(guessed.split()) >= 5
        assert not guessed.lower().startswith(("scroll", "abstract", "1.", "introduction"))


def test_a_title_becomes_a_file_name_that_every_system_takes() -> None:
    assert title.file_stem("The road: a / b\\c?\n“1951”...", "text") == "The road a b c “1951”"
    assert title.file_stem("///", "text") == "text"
    assert title.file_stem("қыс " * 100, "text") == ("қыс " * 20).strip()
