"""What goes into the index and what comes out of a search."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kazakh_archive.model.entities import Tag
from kazakh_archive.model.span import Span


class HitKind(StrEnum):
    """What was hit, in the order the groups are shown."""

    PASSAGE = "passage"
    NOTE = "note"
    TAG = "tag"
    SOURCE = "source"


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


@dataclass(frozen=True, slots=True)
class IndexAnswer:
    """The best hits, and how many there are in all, by kind."""

    hits: tuple[IndexHit, ...]
    totals: dict[HitKind, int]


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


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The answer to one query; ``behind`` is how many changes the index has still to take in."""

    query: str
    hits: tuple[Hit, ...]
    totals: dict[HitKind, int]
    behind: int
