"""What goes into the index and what comes out of a search."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kazakh_archive.model.entities import Tag
from kazakh_archive.model.span import Span

Days = tuple[int, int]
"""The first and last day that a date may mean, as numbers: 19300301 is 1 March 1930."""


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
    ``<source>/note/<annotation>``, ``<source>/source``, ``tag/<tag>``. ``place`` is where it stands in
    its source (code points), ``tags`` are the ids of the tags it carries (a tag carries itself).
    ``language`` (BCP 47) and ``script`` (ISO 15924) are those of a passage. ``annotators`` are the
    names of those who marked it, ``noted`` says whether a note stands at it, ``dates`` are the times it
    speaks of (for a source: when it was told).

    Only a tag has ``names`` and ``tag_kind``; only a source ``title``, ``narrator`` and ``access``, which
    hold for all that belongs to it.
    """

    key: str
    kind: HitKind
    source_id: str
    item_id: str
    text: str
    place: int = 0
    tags: tuple[str, ...] = ()
    language: str = ""
    script: str = ""
    annotators: tuple[str, ...] = ()
    noted: bool = False
    dates: tuple[Days, ...] = ()
    names: tuple[str, ...] = ()
    tag_kind: str = ""
    title: str = ""
    narrator: str = ""
    access: str = ""


class Facet(StrEnum):
    """By what hits are counted, and may be narrowed: each is a field of queries of the same name."""

    KIND = "kind"
    TAG = "tag"
    """Ids of tags."""
    SOURCE = "source"
    """Ids of sources."""
    LANGUAGE = "lang"
    YEAR = "date"
    ANNOTATOR = "annotator"
    ACCESS = "access"


class Order(StrEnum):
    """How hits are sorted; what is equal stands in the order of the archive."""

    RELEVANCE = "relevance"
    SOURCE = "source"
    """Source by source as they came in, in the order of the text."""
    DATE = "date"
    """By the earliest day spoken of; what has none comes last."""


class MatchedBy(StrEnum):
    """Why a document answers; where several parts of a query are wanted, the loosest counts."""

    WORD = "word"
    FORM = "form"
    """By another form of a word, in the same script."""
    NAME = "name"
    """By another spelling of a name, or by the word in another script."""


@dataclass(frozen=True, slots=True)
class IndexHit:
    """A document that answers: ``item_id`` is a passage number, an annotation, tag or source id."""

    key: str
    kind: HitKind
    source_id: str
    item_id: str
    score: float
    by: MatchedBy = MatchedBy.WORD


@dataclass(frozen=True, slots=True)
class IndexAnswer:
    """The best hits, and how many there are in all, by kind.

    ``words`` are the (folded) words for which the query stood, so that they can be marked; ``sounds`` are
    those of them that only sound like a word of the query, and ``names`` are names of several words,
    which are meant only where these stand side by side. ``cut`` says that the query stood for more words
    than were looked at, so that the totals are the least there can be.
    ``facets`` count all hits by value, the most frequent first, where that was asked for.
    """

    hits: tuple[IndexHit, ...]
    totals: dict[HitKind, int]
    words: frozenset[str] = frozenset()
    cut: bool = False
    facets: dict[Facet, dict[str, int]] = field(default_factory=dict)
    sounds: frozenset[str] = frozenset()
    names: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True, slots=True)
class Hidden:
    """What is kept from whoever asks, by ids: whole sources, single notes (by annotation), tags."""

    sources: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is."""
        return bool(self.sources or self.notes or self.tags)


NOTHING_HIDDEN = Hidden()


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
    by: MatchedBy = MatchedBy.WORD


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The answer to one query.

    ``behind`` is how many changes the index has still to take in; ``cut`` that the totals are the least
    there can be; ``facets`` count all hits by value, the most frequent first, where asked for;
    ``loosened`` that nothing has all the words and the hits have some of them; ``meant`` is a query in
    words of the archive that finds something where this one does not, or empty.
    """

    query: str
    hits: tuple[Hit, ...]
    totals: dict[HitKind, int]
    behind: int
    cut: bool = False
    facets: dict[Facet, dict[str, int]] = field(default_factory=dict)
    loosened: bool = False
    meant: str = ""
