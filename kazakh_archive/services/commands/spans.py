"""Annotations as stretches of a text: many made at once, one cut in two, several made one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from kazakh_archive.model.entities import Placement
from kazakh_archive.model.errors import AnnotationLost, CannotJoin, SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands.annotations import (
    link,
    placed,
    put_new,
    remove,
    require_revision,
    row_of,
)
from kazakh_archive.services.commands.tags import TagChoice, resolve
from kazakh_archive.text.graphemes import border_before

if TYPE_CHECKING:
    from kazakh_archive.store import Tx


@dataclass(frozen=True, slots=True)
class Places:
    """Spans of one source's text; `revision` is the one they were chosen in (0: the newest)."""

    source_id: str
    spans: tuple[Span, ...]
    revision: int = 0


@dataclass(frozen=True, slots=True)
class AddAnnotations:
    """Mark many spans, in many sources, with the same tags: one act. `Changes.created` is the first's id."""

    op: ClassVar[str] = "annotation.add_many"
    places: tuple[Places, ...]
    tags: tuple[TagChoice, ...] = ()
    note: str = ""

    def apply(self, tx: Tx) -> None:
        """Raises what `AddAnnotation` raises; then none of them is made."""
        tag_ids = resolve(tx, self.tags)
        first = ""
        for place in self.places:
            text = tx.text(place.source_id)
            require_revision(text, place.revision)
            for span in place.spans:
                made = put_new(tx, text, span, self.note, tag_ids)
                first = first or made
        tx.created(first)


@dataclass(frozen=True, slots=True)
class SplitAnnotation:
    """Cut an annotation in two before the character at `at`; `Changes.created` is the second one's id.

    Both carry its tags. The first one stays itself and keeps the note, for a note is about where its
    passage begins more often than not, and twice the same note would have to be mended twice. Blanks
    at the cut belong to neither.
    """

    op: ClassVar[str] = "annotation.split"
    annotation_id: str
    at: int

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, `AnnotationLost`, and `SpanError` where one of the two would have no words."""
        row = _placed_row(tx, self.annotation_id)
        text = tx.text(row["source_id"])
        if not row["start"] < self.at < row["end"]:
            raise SpanError(start=self.at, end=self.at, length=len(text.content))
        at = border_before(text.content, self.at)
        first, second = text.content[row["start"] : at], text.content[at : row["end"]]
        head = Span(row["start"], at - (len(first) - len(first.rstrip())))
        tail = Span(at + len(second) - len(second.lstrip()), row["end"])
        tx.put("annotation", {**row, **placed(text, head), "modified": tx.now})
        tx.created(put_new(tx, text, tail, "", tx.links(self.annotation_id)))


@dataclass(frozen=True, slots=True)
class JoinAnnotations:
    """Make one annotation of several in one text; `Changes.created` is its id.

    It is the one that stands first in the text, and covers all from there to where the last one ends,
    what lies between them too. It carries the tags of all, and their notes in the order of the text
    with a blank line between, each said once.
    """

    op: ClassVar[str] = "annotation.join"
    annotation_ids: tuple[str, ...]

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, `AnnotationLost`, `CannotJoin`, and `BadField` for notes too long together."""
        rows = [_placed_row(tx, each) for each in dict.fromkeys(self.annotation_ids)]
        if len(rows) < 2:
            raise CannotJoin(problem="few")
        if len({row["source_id"] for row in rows}) > 1:
            raise CannotJoin(problem="sources")
        rows.sort(key=lambda row: (row["start"], row["end"], row["id"]))
        kept, others = rows[0], rows[1:]
        wanted = [tag_id for row in rows for tag_id in tx.links(row["id"])]
        for other in others:
            remove(tx, other["id"])
        span = Span(kept["start"], max(row["end"] for row in rows))
        text = tx.text(kept["source_id"])
        tx.put("annotation", {**kept, **placed(text, span), "note": _together(rows), "modified": tx.now})
        present = tx.links(kept["id"])
        for tag_id in dict.fromkeys(wanted):
            if tag_id not in present:
                link(tx, kept["id"], tag_id)
        tx.created(kept["id"])


def _placed_row(tx: Tx, annotation_id: str) -> dict[str, Any]:
    row = row_of(tx, annotation_id)
    if row["placement"] != Placement.PLACED:
        raise AnnotationLost(annotation_id=annotation_id)
    return row


def _together(rows: Sequence[dict[str, Any]]) -> str:
    return "\n\n".join(dict.fromkeys(row["note"] for row in rows if row["note"]))
