"""A query as a tree. `text.query` reads it from what a person typed; `index` answers it."""

from __future__ import annotations

from dataclasses import dataclass

from kazakh_archive.model.span import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed; ``span`` is its place in the query."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Prefix:
    """All words that begin so (``text`` without the star)."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side, in this order."""

    words: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Filter:
    """``field`` is ``kind`` (passage, note, tag, source or a tag kind) or ``tag`` (a tag's name)."""

    field: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of the parts."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but the part; only ever inside an `And`."""

    part: Query


Query = Word | Prefix | Phrase | Filter | And | Or | Not
