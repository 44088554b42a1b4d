"""Kazakh names in Pinyin."""

from __future__ import annotations

import pytest

from kazakh_archive.text.namekey import same_name
from kazakh_archive.text.pinyin import from_pinyin


@pytest.mark.parametrize(
    ("pinyin", "name"),
    [
        ("Jianimuhan", "Жәнімхан"),
        ("Huo'erguosi", "Қорғас"),
        ("Wulumuqi", "Үрімжі"),
        ("Shanatibieke", "Шанатбек"),
        ("Aletai", "Алтай"),
        ("Kezilesu", "Қызылсу"),
    ],
)
def test_a_name_is_found_behind_its_syllables(pinyin: str, name: str) -> None:
    assert same_name(pinyin, name)


@pytest.mark.parametrize("word", ["same", "nomads", "zhambyl", "", "ospan"])
def test_what_is_no_row_of_syllables_is_left_alone(word: str) -> None:
    assert from_pinyin(word) == ()


def test_a_long_run_of_syllables_costs_nothing() -> None:
    assert from_pinyin("xian" * 500 + "z") == ()
    assert from_pinyin("xianxianxianxianxianxiaz") == ()
