"""A form of a name meets the name in another spelling."""

from __future__ import annotations

import pytest

from kazakh_archive.text.nameforms import name_forms
from kazakh_archive.text.namekey import same_name


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Нұрланның", "Nurlan"),
        ("Кулябе", "Kulyab"),
        ("Алдабергеновтың", "Aldabergenov"),
        ("Баркөлден", "Barkol"),
        ("قازاقتاردىڭ", "Kazakh"),
        ("Nurlannyñ", "Нурлан"),
        ("Kazakhs", "Қазақ"),
        ("телеграмма", "telegram"),
    ],
)
def test_a_form_meets_the_name(form: str, name: str) -> None:
    assert any(same_name(mine, name) for mine in name_forms(form))


@pytest.mark.parametrize("word", ["Ospan", "ауыл", "nomadic", "新疆", "1931", ""])
def test_a_name_without_endings_is_its_own_only_form(word: str) -> None:
    assert name_forms(word) == (word,)


def test_a_run_of_letters_has_no_endings() -> None:
    assert name_forms("лар" * 10_000) == ("лар" * 10_000,)
