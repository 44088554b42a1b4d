"""Filters beside the results are part of the query as it is typed."""

from __future__ import annotations

from kazakh_archive.model.query import Filter
from kazakh_archive.text.narrowing import filters_of, narrowed, widened
from kazakh_archive.text.query import parse
from kazakh_archive.text.unparsing import unparse

PERSON = Filter("person", "Ospan Batyr")


def test_a_filter_is_added_and_taken_off_again() -> None:
    query = parse("winter OR қыс")
    more = narrowed(query, PERSON)
    assert unparse(more) == '(winter OR қыс) person:"Ospan Batyr"'
    assert filters_of(parse(unparse(more))) == {PERSON: True}
    assert widened(more, PERSON) == query


def test_a_filter_can_be_refused_and_the_last_word_counts() -> None:
    more = narrowed(narrowed(parse("winter horses"), PERSON), PERSON, without=True)
    assert unparse(more) == 'winter horses -person:"Ospan Batyr"'
    assert filters_of(more) == {PERSON: False}
    assert unparse(narrowed(more, Filter("lang", "kk"))) == 'winter horses -person:"Ospan Batyr" lang:kk'


def test_a_filter_may_be_all_there_is() -> None:
    assert narrowed(None, PERSON) == PERSON
    assert widened(PERSON, PERSON) is None
    assert filters_of(parse("winter")) == {}


def test_filters_inside_an_or_hold_only_there() -> None:
    assert filters_of(parse("winter OR kind:note")) == {}
