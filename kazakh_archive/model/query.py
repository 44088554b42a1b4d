"""A query as a tree. `text.query` reads it from what a person typed; `index` answers it.

Places (``span``) are where a part stands in what was typed; they do not count when two trees are
compared, and a tree that was built and not typed needs none.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kazakh_archive.model.span import Span

NOWHERE = Span(0, 0)
"""The place of a part that nobody typed."""


class Letters(StrEnum):
    """How near a found word must come to the one that is looked for."""

    ANY_FORM = "any form"
    """The word, its forms, and the other spellings of a name."""
    FOLDED = "folded"
    """The word in small or capital letters, қ and к alike: what stands in quotation marks."""
    EXACT = "exact"
    """The very letters, capitals and marks."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed. ``others`` are spellings that mean the same (names that one tag carries)."""

    text: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False)
    letters: Letters = Letters.ANY_FORM
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prefix:
    """All words that begin so (``text`` without the star)."""

    text: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Wildcard:
    """All words of a shape: ``?`` stands for one letter, ``*`` for any number of them."""

    pattern: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """All words that ``distance`` (1 or 2) letters taken out, put in, changed or swapped make of this."""

    text: str
    distance: int
    span: Span = dataclasses.field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side, in this order.

    ``letters`` is `Letters.ANY_FORM` for parts of one word, typed without blanks (Kzyl-Orda): a name of
    several parts has spellings in one.
    """

    words: tuple[str, ...]
    span: Span = dataclasses.field(default=NOWHERE, compare=False)
    letters: Letters = Letters.FOLDED


@dataclass(frozen=True, slots=True)
class Near:
    """Words that stand together in any order, with ``distance`` other words among them at most."""

    words: tuple[str, ...]
    distance: int
    span: Span = dataclasses.field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Filter:
    """A property that a hit must have: ``field`` is one of `text.fields.FIELDS`, ``value`` as kept there."""

    field: str
    value: str
    span: Span = dataclasses.field(default=NOWHERE, compare=False)


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


Leaf = Word | Prefix | Wildcard | Fuzzy | Phrase | Near | Filter
Query = Leaf | And | Or | Not


def leaves(query: Query, *, refused: bool = False) -> Iterator[Leaf]:
    """Yield what a tree asks for, in the order of the tree; with `refused` what stands under NOT as well."""
    match query:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from leaves(part, refused=refused)
        case Not(part=part):
            if refused:
                yield from leaves(part, refused=True)
        case _:
            yield query
