"""A query that asks for less, where nothing has all that was asked for, or where its last word is only begun.

Of words side by side some are enough then, and two of them may be one: Орал бай is Oralbai in other
texts. What stands in quotation marks, filters and what is not wanted hold as they stand.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TypeGuard

from kazakh_archive.model.query import And, Letters, Or, Prefix, Query, Word, leaves

SHORTEST = 2
"""Letters of a word from which it may be the beginning of another."""


def loosened(query: Query) -> Query | None:
    """Return what finds some of what `query` asks for; None where it asks for one thing only."""
    if not isinstance(query, And):
        return None
    words = [part for part in query.parts if _is_plain(part)]
    if len(words) < 2:
        return None
    held = tuple(part for part in query.parts if not _is_plain(part))
    several = Or((*words, *_joined(query.parts)))
    return And((several, *held)) if held else several


def with_beginnings(query: Query) -> Query:
    """Return the query with its last word in all its forms, and all words that begin as it does."""
    *before, last = query.parts if isinstance(query, And) else (query,)
    if not _is_plain(last) or len(last.text) < SHORTEST:
        return query
    either = Or((last, Prefix(last.text, last.span)))
    return And((*before, either)) if before else either


def plain_words(query: Query) -> list[Word]:
    """Return the words that are wanted in any of their forms, in the order of the query."""
    return [leaf for leaf in leaves(query) if _is_plain(leaf)]


def _is_plain(part: Query) -> TypeGuard[Word]:
    return isinstance(part, Word) and part.letters is Letters.ANY_FORM


def _joined(parts: tuple[Query, ...]) -> list[Query]:
    """Each two words that stand side by side as one."""
    return [
        Word(one.text + other.text, one.span)
        for one, other in pairwise(parts)
        if _is_plain(one) and _is_plain(other)
    ]
