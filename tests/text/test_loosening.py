"""Asking for less."""

from __future__ import annotations

import pytest

from kazakh_archive.model.query import And, Filter, Not, Or, Phrase, Prefix, Word
from kazakh_archive.text.loosening import loosened, plain_words, with_beginnings
from kazakh_archive.text.query import parse


def test_of_several_words_some_are_enough_and_two_may_be_one() -> None:
    assert loosened(parse("Орал бай мектеп")) == Or(
        (Word("Орал"), Word("бай"), Word("мектеп"), Word("Оралбай"), Word("баймектеп"))
    )


def test_what_is_quoted_filtered_or_refused_holds() -> None:
    query = loosened(parse('Орал "бай адам" мектеп kind:note -қала'))
    assert query == And(
        (
            Or((Word("Орал"), Word("мектеп"))),
            Phrase(("бай", "адам")),
            Filter("kind", "note"),
            Not(Word("қала")),
        )
    )


@pytest.mark.parametrize(
    "typed", ["Орал", '"Орал бай"', "Орал OR бай", "Орал*", "Орал kind:note", "Орал -бай"]
)
def test_one_thing_cannot_be_asked_for_in_part(typed: str) -> None:
    assert loosened(parse(typed)) is None


def test_plain_words_are_those_that_may_be_mistyped() -> None:
    query = parse('Орал (бай OR "мал басы") жол* -қала kind:note')
    assert [word.text for word in plain_words(query)] == ["Орал", "бай"]


def test_the_last_word_may_be_only_begun() -> None:
    assert with_beginnings(parse("мал жол")) == And((Word("мал"), Or((Word("жол"), Prefix("жол")))))
    assert with_beginnings(parse("жол")) == Or((Word("жол"), Prefix("жол")))


@pytest.mark.parametrize("typed", ["ж", "=жол", '"мал жол"', "жол*", "жол kind:note", "мал -жол"])
def test_what_is_no_word_of_its_own_is_not_begun(typed: str) -> None:
    assert with_beginnings(parse(typed)) == parse(typed)
