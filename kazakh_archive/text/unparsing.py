"""Writes a query as a person would type it: what a query builder puts into the search box."""

from __future__ import annotations

from functools import singledispatch

from kazakh_archive.model.errors import Bug
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
from kazakh_archive.text import fields
from kazakh_archive.text.tokens import tokens

_MARKS = (('"', '"'), ("«", "»"), ("“", "”"))
_TAKEN = fields.AND | fields.OR | fields.NOT | fields.UNTAGGED
"""Words that say something else where they stand alone; with a sign after it, each is a word."""
_SPECIAL = frozenset('()"“”„«»*?~=:-')


def unparse(query: Query) -> str:
    """Return the string that `text.query.parse` reads as `query`.

    Fields and operators are written in English. The parts of the tree must be as `parse` makes them:
    lists within lists of the same kind taken apart, NOT only within an AND beside something wanted.
    """
    return _typed(query)


@singledispatch
def _typed(query: Query) -> str:
    raise Bug(what=f"no such part of a query: {query!r}")


@_typed.register
def _(query: Word) -> str:
    if query.letters is Letters.ANY_FORM and _is_a_word(query.text):
        return f"{query.text}." if query.text in _TAKEN else query.text
    return ("=" if query.letters is Letters.EXACT else "") + _quoted(query.text)


@_typed.register
def _(query: Prefix) -> str:
    return f"{query.text}*"


@_typed.register
def _(query: Wildcard) -> str:
    return query.pattern


@_typed.register
def _(query: Fuzzy) -> str:
    return f"{query.text}~{query.distance}"


@_typed.register
def _(query: Phrase) -> str:
    if query.letters is Letters.ANY_FORM:
        return "-".join(query.words)
    return ("=" if query.letters is Letters.EXACT else "") + _quoted(" ".join(query.words))


@_typed.register
def _(query: Near) -> str:
    return f"{_quoted(' '.join(query.words))}~{query.distance}"


@_typed.register
def _(query: Filter) -> str:
    if query.field == "untagged":
        return query.field
    plain = not any(character.isspace() or character in _SPECIAL - {"-"} for character in query.value)
    return f"{query.field}:{query.value if plain else _quoted(query.value)}"


@_typed.register
def _(query: And) -> str:
    return " ".join(_within(part, Or) for part in query.parts)


@_typed.register
def _(query: Or) -> str:
    return " OR ".join(_within(part, Or) for part in query.parts)


@_typed.register
def _(query: Not) -> str:
    return "-" + _within(query.part, And, Or)


def _within(part: Query, *grouped: type) -> str:
    return f"({_typed(part)})" if isinstance(part, grouped) else _typed(part)


def _is_a_word(text: str) -> bool:
    """Whether a text is one word and nothing else."""
    return [token.text for token in tokens(text)] == [text]


def _quoted(text: str) -> str:
    """The text in the first kind of quotation marks that do not stand in it."""
    for opening, closing in _MARKS:
        if opening not in text and closing not in text:
            return f"{opening}{text}{closing}"
    return '"' + text.replace('"', " ") + '"'
