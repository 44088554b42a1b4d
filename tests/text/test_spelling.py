"""Did you mean."""

from __future__ import annotations

from kazakh_archive.text.spelling import nearest

WORDS = {
    "migration": 9,
    "mitigation": 1,
    "ospan": 3,
    "оспан": 2,
    "nomads": 4,
    "nomadic": 7,
    "the": 50,
    "tho": 1,
}


def test_the_nearest_and_then_the_most_frequent_comes_first() -> None:
    assert nearest("mirgation", WORDS)[0] == "migration"
    assert nearest("nomad", WORDS)[0] == "nomads"
    assert nearest("th", WORDS) == ("the", "tho")


def test_a_short_word_may_differ_in_one_letter_only() -> None:
    assert nearest("thaa", {"the": 50}) == ()


def test_the_word_itself_is_not_offered() -> None:
    assert "ospan" not in nearest("ospan", WORDS)


def test_a_name_comes_from_another_script_by_its_key() -> None:
    assert nearest("усман", WORDS, same_key=("ospan", "оспан", "unknown")) == ("ospan", "оспан")


def test_what_nobody_types_is_not_looked_for() -> None:
    assert nearest("a", WORDS) == ()
    assert nearest("a" * 100_000, WORDS) == ()
