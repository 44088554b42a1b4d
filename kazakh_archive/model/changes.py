"""What a command changed: one immutable value that travels from the store to every view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kazakh_archive.model.span import Span


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows that one committed act touched.

    ``op`` is the act's name (``"annotation.add"``); ``ids`` maps a table to the ids touched in it;
    ``seq`` is the journal's change sequence after the act; ``initiator`` is the view that asked, so
    that it need not refresh itself; ``created`` is the id a command wants its caller to know.
    """

    op: str
    ids: Mapping[str, frozenset[str]]
    seq: int
    initiator: str = ""
    created: str = ""

    def of(self, table: str) -> frozenset[str]:
        """The ids touched in `table`."""
        return self.ids.get(table, frozenset())

    def touches(self, *tables: str) -> bool:
        """Whether any row of these tables was touched."""
        return any(self.of(table) for table in tables)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act in the journal, for the history list: times are UTC, ISO 8601.

    ``about`` are the words that it was done to: those of one annotation, or the name of a tag; empty
    where it was done to none or to many. ``sources`` are the titles of up to three of the sources it
    bears on, ``more_sources`` how many others there are.
    """

    seq: int
    op: str
    annotator: str
    time: str
    undone: bool
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    about: str = ""
    sources: tuple[str, ...] = ()
    more_sources: int = 0


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act that can be taken back, or (``undone``) done again."""

    seq: int
    undone: bool


@dataclass(frozen=True, slots=True)
class Way:
    """What going to a point of the history means.

    ``undo`` says whether acts are taken back or done again; ``annotators`` whose acts they are, and
    how many of each.
    """

    undo: bool
    annotators: Mapping[str, int]

    @property
    def acts(self) -> int:
        """How many acts are on the way."""
        return sum(self.annotators.values())


@dataclass(frozen=True, slots=True)
class JournalHead:
    """How far the journal goes: its last sequence number (0: none) and the chain's hash there."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A row that the index has still to look at.

    ``source_id`` is the source it bears on, ``tag_id`` the tag (each empty where there is none);
    ``span`` covers where an annotation stood before and stands after the change.
    """

    seq: int
    table: str
    row_id: str
    source_id: str
    tag_id: str = ""
    span: Span | None = None
