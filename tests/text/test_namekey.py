"""One name in many spellings."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.namekey import SAME, key, keys, likeness, same_name, sounds


@pytest.mark.parametrize(
    "spellings",
    [
        "Ospan Osman Uspan Оспан Осман ئوسپان وسپان",
        "Shynggys Şyñğys Chingiz Шыңғыс Чингиз",
        "Shymkent Chymkent Şymkent Šymkent Szymkent Schymkent Чимкент Шымкент شىمكەنت",
        "Valikhanov Walichanow Ualikhanov Уәлиханов Валиханов",
        "Dzhambul Jambul Dschambul Djamboul Zhambyl Жамбыл Джамбул جامبىل",
        "Achmetow Akhmetov Ахметов Ahmetov",
        "Xinjiang Синьцзян Hsin-chiang Шыңжаң",
    ],
)
def test_the_habits_of_many_languages_meet(spellings: str) -> None:
    for one, other in combinations(spellings.split(), 2):
        assert same_name(one, other), (one, other, keys(one), keys(other), likeness(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ospan", "Asan"), ("Kazakh", "quick"), ("Barkol", "Barlyk"), ("Orumbaev", "Aralbaev"), ("Ili", "Alai")],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_chinese_characters_have_no_key() -> None:
    assert key("乌斯满") == ""
    assert not same_name("乌斯满", "乌斯满")


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_the_same_both_ways_and_whole_with_itself(one: str, other: str) -> None:
    assert likeness(one, other) == pytest.approx(likeness(other, one))
    assert 0 <= likeness(one, other) <= SAME
    if key(one):
        assert likeness(one, one) == SAME


def test_a_run_of_letters_is_compared_by_its_beginning() -> None:
    assert same_name("xian" * 10_000, "xian" * 10_001)
    assert all(len(each) <= 80 for each in sounds("ңғаи" * 10_000))
