"""A query out of the fields of a form: what is said where becomes a tree, and the tree a string."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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
    Word,
)
from kazakh_archive.text.fields import read_value, says_something
from kazakh_archive.text.tokens import tokens
from kazakh_archive.text.unparsing import unparse


class Meant(StrEnum):
    """How the words that are wanted are meant."""

    ANY_FORM = "any form"
    BEGINNING = "beginning"
    ALIKE = "alike"
    """Words that differ by one letter too."""
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Form:
    """What a person filled in; every text may be empty.

    ``apart`` is how many other words may stand among those of ``phrase``, in any order then; 0: side by
    side. ``filters`` has a value for each field of `text.fields` that was filled in.
    """

    every: str = ""
    any_of: str = ""
    phrase: str = ""
    none_of: str = ""
    meant: Meant = Meant.ANY_FORM
    apart: int = 0
    untagged: bool = False
    filters: Mapping[str, str] = field(default_factory=dict)


def build(form: Form) -> str:
    """Return the query as a person would type it; empty where nothing was said.

    What no search can be made of (only words that are not wanted, a date that is none) is left out.
    """
    wanted = [_as_meant(word, form.meant) for word in _words(form.every)]
    either = [_as_meant(word, form.meant) for word in _words(form.any_of)]
    if either:
        wanted.append(Or(tuple(either)) if len(either) > 1 else either[0])
    phrase = tuple(_words(form.phrase))
    if phrase:
        wanted.append(Near(phrase, form.apart) if form.apart and len(phrase) > 1 else Phrase(phrase))
    if form.untagged:
        wanted.append(Filter("untagged", ""))
    for name, typed in form.filters.items():
        value = read_value(name, typed) if says_something(name, typed) else None
        if value:
            wanted.append(Filter(name, value))
    if not wanted:
        return ""
    parts = (*wanted, *(Not(Word(word)) for word in _words(form.none_of)))
    return unparse(parts[0] if len(parts) == 1 else And(parts))


def _as_meant(word: str, meant: Meant) -> Query:
    match meant:
        case Meant.BEGINNING:
            return Prefix(word)
        case Meant.ALIKE:
            return Fuzzy(word, 1)
        case Meant.EXACT:
            return Word(word, letters=Letters.EXACT)
    return Word(word)


def _words(typed: str) -> list[str]:
    return [token.text for token in tokens(typed)]
