"""What goes into the index and what comes out of a search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kazakh_archive.model.entities import Tag
from kazakh_archive.model.span import Span


class HitKind(StrEnum):
    """What was hit, in the order the groups are shown."""

    PASSAGE = "passage"
    NOTE = "note"
    TAG = "tag"
    SOURCE = "source"


class Matched(StrEnum):
    """By what a document answers: the word itself, another form of it, or another spelling of a name."""

    WORD = "word"
    FORM = "form"
    NAME = "name"


class Order(StrEnum):
    """In which order hits come: the best first, as the sources and their texts run, or the oldest first."""

    RELEVANCE = "relevance"
    SOURCE = "source"
    DATE = "date"


class Facet(StrEnum):
    """What hits are counted by, for filters beside the results.

    The values are those of the grammar's fields: a `HitKind`, a tag's id, a source's id, a language
    (BCP 47), a year (``1932``), an annotator's name, an `Access`.
    """

    KIND = "kind"
    TAG = "tag"
    SOURCE = "source"
    LANGUAGE = "language"
    YEAR = "year"
    ANNOTATOR = "annotator"
    ACCESS = "access"


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of all hits have this value."""

    value: str
    count: int


Facets = Mapping[Facet, tuple[FacetCount, ...]]
"""Counts over all hits, the most frequent value first; a facet that was not counted is missing."""


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """One thing to be found.

    ``key`` is unique, and what belongs to one source begins with its id: ``<source>/passage/<number>``,
    ``<source>/note/<annotation>``, ``<source>/source``, ``tag/<tag>``; ``tags`` are all names of the tags it carries; ``tag_kinds`` their kinds.
    """

    key: str
    kind: HitKind
    source_id: str
    item_id: str
    text: str
    tags: tuple[str, ...] = ()
    tag_kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexHit:
    """A document that answers: ``item_id`` is a passage number, an annotation, tag or source id."""

    key: str
    kind: HitKind
    source_id: str
    item_id: str
    score: float
    by: Matched = Matched.WORD


@dataclass(frozen=True, slots=True)
class IndexAnswer:
    """The first hits in the order asked for, and how many there are in all, by kind.

    ``cut`` are the parts of the query that stand for more words than were looked at: then the
    totals are "at least".
    """

    hits: tuple[IndexHit, ...]
    totals: dict[HitKind, int]
    facets: Facets = field(default_factory=dict)
    cut: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexStamp:
    """Which state of which archive an index mirrors: the journal's sequence and its hash there."""

    archive_id: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text around what was found; ``marks`` are spans of ``text``."""

    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the result list. ``source_id`` and ``span`` say where Enter opens the reader.

    Both are empty (``""``, None) for a tag that nothing carries yet.
    """

    kind: HitKind
    source_id: str
    source_title: str
    span: Span | None
    item_id: str
    snippet: Snippet
    score: float
    tags: tuple[Tag, ...]
    by: Matched = Matched.WORD


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The answer to one query; ``behind`` is how many changes the index has still to take in."""

    query: str
    hits: tuple[Hit, ...]
    totals: dict[HitKind, int]
    behind: int
    facets: Facets = field(default_factory=dict)
    cut: tuple[str, ...] = ()
