"""A query builder writes what a person would type."""

from __future__ import annotations

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import (
    And,
    Filter,
    Fuzzy,
    Letters,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Wildcard,
    Word,
)
from kazakh_archive.text.query import parse
from kazakh_archive.text.unparsing import unparse

word = st.sampled_from(["besik", "қазақ", "Ospan", "1931", "нет", "and", "قازاق", "哈", "C"])
words = st.lists(word, min_size=2, max_size=3).map(tuple)
filters = st.sampled_from(
    [
        Filter("kind", "note"),
        Filter("tag", "Ospan Batyr"),
        Filter("tag", 'the "black" one'),
        Filter("person", "Оспан-батыр"),
        Filter("title", "kash*"),
        Filter("date", "1930..1932"),
        Filter("lang", "kk-Cyrl"),
        Filter("cites", "APDTR. C. 15446"),
        Filter("untagged", ""),
        Filter("has", "note"),
    ]
)
leaf = st.one_of(
    word.map(Word),
    word.map(lambda text: Word(text, letters=Letters.FOLDED)),
    word.map(lambda text: Word(text, letters=Letters.EXACT)),
    st.sampled_from(["AND", "untagged", "И", "НЕ"]).map(lambda text: Word(text, letters=Letters.FOLDED)),
    st.sampled_from(["kaz", "қаз"]).map(Prefix),
    st.sampled_from(["k?z*", "*stan", "a*b"]).map(Wildcard),
    st.builds(Fuzzy, word.filter(lambda text: text != "哈"), st.integers(1, 2)),
    words.map(Phrase),
    words.map(lambda several: Phrase(several, letters=Letters.EXACT)),
    st.builds(Near, words, st.integers(1, 100)),
    filters,
)


@st.composite
def queries(draw: st.DrawFn, depth: int = 3, above: type = Not) -> Query:
    """A tree as `parse` makes it: no list within one of its kind, NOT only beside something wanted."""
    kinds = [kind for kind in (And, Or) if kind is not above] if depth else []
    kind = draw(st.sampled_from([Word, *kinds]))
    if kind is Word:
        return draw(leaf)
    parts = draw(st.lists(queries(depth - 1, kind), min_size=2, max_size=3))
    if kind is Or:
        return Or(tuple(parts))
    refused = draw(st.lists(queries(depth - 1, Not), max_size=2))
    return And((*parts, *map(Not, refused)))


@given(queries())
def test_what_is_written_is_read_as_the_same_query(query: Query) -> None:
    assert parse(unparse(query)) == query


PIECES = st.sampled_from(
    ["OR", "AND", "NOT", "НЕ", "И", "untagged", "\\", ".", "-", "=", '"', "(", ")", "*", "?", "~1", " "]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=4))).map("".join))
def test_what_was_typed_is_written_as_the_same_query(typed: str) -> None:
    try:
        query = parse(typed)
    except QueryError:
        reject()
    assert parse(unparse(query)) == query


@pytest.mark.parametrize(
    "typed", ["OR\\", "=OR", '"OR"', "(AND.)", "a -OR\\", "NOT OR\\ b", "untagged?!", "«OR»"]
)
def test_a_word_that_says_something_else_alone_stays_a_word(typed: str) -> None:
    query = parse(typed)
    assert parse(unparse(query)) == query


@pytest.mark.parametrize(
    ("query", "written"),
    [
        (And((Word("camel"), Not(Word("horse")))), "camel -horse"),
        (And((Or((Word("a"), Word("b"))), Filter("kind", "note"))), "(a OR b) kind:note"),
        (Near(("besik", "kuda"), 5), '"besik kuda"~5'),
        (Word("Ospan", letters=Letters.EXACT), '="Ospan"'),
        (Filter("person", "Ospan Batyr"), 'person:"Ospan Batyr"'),
        (Filter("tag", 'the "black" one'), 'tag:«the "black" one»'),
    ],
)
def test_it_reads_as_a_person_would_type(query: Query, written: str) -> None:
    assert unparse(query) == written


def test_a_word_of_several_parts_stays_one() -> None:
    query = parse("Kzyl-Orda батыр")
    assert unparse(query) == "Kzyl-Orda батыр"
    assert parse(unparse(query)) == query
