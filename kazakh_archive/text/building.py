"""A query out of the fields of a form: what is said where becomes a tree, and the tree a string."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kazakh_archive.model.query import And, Filter, Not, Or, Phrase, Query, Word
from kazakh_archive.text.fields import read_value, says_something
from kazakh_archive.text.tokens import tokens
from kazakh_archive.text.unparsing import unparse


@dataclass(frozen=True, slots=True)
class Form:
    """What a person filled in; every text may be empty.

    ``filters`` has a value for each field of `text.fields` that was filled in.
    """

    every: str = ""
    any_of: str = ""
    phrase: str = ""
    none_of: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)


def build(form: Form) -> str:
    """Return the query as a person would type it; empty where nothing was said.

    What no search can be made of (only words that are not wanted, a date that is none) is left out.
    """
    wanted: list[Query] = [Word(word) for word in _words(form.every)]
    either = [Word(word) for word in _words(form.any_of)]
    if either:
        wanted.append(Or(tuple(either)) if len(either) > 1 else either[0])
    phrase = _words(form.phrase)
    if phrase:
        wanted.append(Phrase(tuple(phrase)))
    for name, typed in form.filters.items():
        value = read_value(name, typed) if says_something(name, typed) else None
        if value:
            wanted.append(Filter(name, value))
    if not wanted:
        return ""
    parts = (*wanted, *(Not(Word(word)) for word in _words(form.none_of)))
    return unparse(parts[0] if len(parts) == 1 else And(parts))


def _words(typed: str) -> list[str]:
    return [token.text for token in tokens(typed)]
