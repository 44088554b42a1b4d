"""Finding typed words in one text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import Cancelled
from kazakh_archive.model.progress import Cancel
from kazakh_archive.model.span import Span
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.finding import MOST, Finder, Found
from kazakh_archive.text.fold import fold


def find(content: str, typed: str, *, exact: bool = False) -> Found:
    return Finder().find(content, typed, exact=exact, cancel=Cancel())


def words(content: str, typed: str, *, exact: bool = False) -> list[str]:
    found = find(content, typed, exact=exact)
    return [content[found.starts[n] : found.ends[n]] for n in range(len(found))]


@pytest.mark.parametrize(
    ("typed", "content", "expected"),
    [
        ("казак", "Қазақ ҚАЗАҚТАР kazak", ["Қазақ", "ҚАЗАҚ"]),
        ("Қазақ", "казактын", ["казак"]),
        ("аза", "қaзақ", ["aзa"[:2] + "а"]),  # a Latin a between Cyrillic letters
        ("ae", "Æsir aero", ["Æ", "ae"]),
        ("ﬁ", "find ﬁnd", ["fi", "ﬁ"]),
        ("وسپان", "ئوسپان وسپان", ["وسپان", "وسپان"]),
        ("казак келди", "Қазақ\nкелді", ["Қазақ\nкелді"]),
        ("road,", "The road, the road.", ["road,"]),
        ("新疆", "在新疆的", ["新疆"]),
        ("  ", "two  blanks", []),
        ("o", "", []),
        ("Оспан", "Ос\u00adпан Оспан\u0301", ["Ос\u00adпан", "Оспан\u0301"]),
    ],
)
def test_letters_fall_together(typed: str, content: str, expected: list[str]) -> None:
    assert words(content, typed) == expected


def test_exact_letters_mean_just_these() -> None:
    assert words("Қазақ қазақ казак", "қазақ", exact=True) == ["қазақ"]
    assert words("a.b acb", "a.b", exact=True) == ["a.b"]


def test_no_character_is_torn() -> None:
    assert words("👩‍🌾 👩", "👩", exact=True) == ["👩"]


@given(st.text(max_size=60), st.integers(0, 50), st.integers(1, 12))
def test_every_stretch_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    content = canonical(text)
    typed = content[start : start + length]
    found = find(content, typed, exact=True)
    if typed.strip() and typed == typed.strip() and len(typed.split()) == 1 and len(found):
        assert all(content[found.starts[n] : found.ends[n]] == typed for n in range(len(found)))
    assert list(found.starts) == sorted(set(found.starts))
    assert all(end <= start for end, start in zip(found.ends, list(found.starts)[1:], strict=False))


@given(
    st.text(alphabet="аәқкaAkiіиhəьاىيئ ", max_size=30), st.text(alphabet="аәкқaikھи", min_size=1, max_size=3)
)
def test_what_is_found_folds_to_what_was_typed(text: str, typed: str) -> None:
    for hit in words(canonical(text), typed):
        assert fold(hit) == fold(typed)


def test_a_place_across_pieces_is_found_once() -> None:
    content = "x" * 99_998 + "Қазақ" + "y" * 300_000 + "казак"
    assert list(find(content, "казак").starts) == [99_998, len(content) - 5]


def test_more_than_can_be_shown_is_said() -> None:
    found = find("a " * (MOST + 1), "a")
    assert (len(found), found.more) == (MOST, True)
    assert not find("a " * MOST, "a").more


def test_stops_when_it_is_asked_to() -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        Finder().find("a", "a", exact=False, cancel=cancel)


def test_ten_million_characters_take_no_minute() -> None:
    begun = time.process_time()
    assert len(find("Сол қыста ақсақалдар кеңес құрды " * 300_000, "кашмир")) == 0
    assert time.process_time() - begun < 3.0


def test_places_are_told_by_stretch_and_by_offset() -> None:
    found = find("ab ab ab", "ab")
    assert list(found.over(1, 4)) == [0, 1]
    assert list(found.over(2, 3)) == []
    assert found.first_from(4) == 2
    assert found.first_from(7) == 0
    assert found.number_of(Span(3, 5)) == 1
    assert found.number_of(Span(3, 6)) == -1
