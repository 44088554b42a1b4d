"""Annotations: made, moved, noted, tagged and removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from kazakh_archive.model.entities import Placement
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands.tags import TagChoice, resolve
from kazakh_archive.text.anchor import check_span, quote_of
from kazakh_archive.text.canonical import canonical

if TYPE_CHECKING:
    from kazakh_archive.store import Tx


def _placed(tx: Tx, source_id: str, span: Span) -> dict[str, Any]:
    """The columns that say where an annotation stands, as the text is now."""
    text = tx.text(source_id)
    whole = check_span(text.content, span)
    quote = quote_of(text.content, whole)
    return {
        "source_id": source_id,
        "revision": text.revision,
        "start": whole.start,
        "end": whole.end,
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "placement": Placement.PLACED,
    }


def _row(tx: Tx, annotation_id: str) -> dict[str, Any]:
    row = tx.row("annotation", annotation_id)
    if row is None:
        raise NotFound(kind="annotation", reference=annotation_id)
    return row


def _set_tags(tx: Tx, annotation_id: str, choices: tuple[TagChoice, ...]) -> None:
    """Make the annotation carry exactly these tags; links that stay keep their id."""
    wanted = resolve(tx, choices)
    present = tx.links(annotation_id)
    for tag_id, link_id in present.items():
        if tag_id not in wanted:
            tx.delete("annotation_tag", link_id)
    for tag_id in wanted:
        if tag_id not in present:
            row = {"id": new_id(), "annotation_id": annotation_id, "tag_id": tag_id}
            tx.put("annotation_tag", row)


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Mark a span of a source's text. `Changes.created` is the annotation's id."""

    op: ClassVar[str] = "annotation.add"
    source_id: str
    span: Span
    note: str = ""
    tags: tuple[TagChoice, ...] = ()

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, `SpanError` (empty, or outside the text), `BadField` (note) and `BadTagName`."""
        annotation_id = new_id()
        row = {
            "id": annotation_id,
            **_placed(tx, self.source_id, self.span),
            "note": canonical(self.note),
            "annotator_id": tx.annotator_id,
            "created": tx.now,
            "modified": tx.now,
        }
        tx.put("annotation", row)
        _set_tags(tx, annotation_id, self.tags)
        tx.created(annotation_id)


@dataclass(frozen=True, slots=True)
class MoveAnnotation:
    """Let an annotation stand on another span of the same text."""

    op: ClassVar[str] = "annotation.move"
    annotation_id: str
    span: Span

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `SpanError`."""
        row = _row(tx, self.annotation_id)
        tx.put("annotation", {**row, **_placed(tx, row["source_id"], self.span), "modified": tx.now})


@dataclass(frozen=True, slots=True)
class EditNote:
    """Give an annotation another note."""

    op: ClassVar[str] = "annotation.note"
    annotation_id: str
    note: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, and `BadField` for a note too long."""
        row = _row(tx, self.annotation_id)
        note = canonical(self.note)
        if note != row["note"]:
            tx.put("annotation", {**row, "note": note, "modified": tx.now})


@dataclass(frozen=True, slots=True)
class SetTags:
    """Let an annotation carry exactly these tags.

    The annotation's row is written as well, so that the outbox knows which passages it bears on.
    """

    op: ClassVar[str] = "annotation.tags"
    annotation_id: str
    tags: tuple[TagChoice, ...]

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `BadTagName`."""
        row = _row(tx, self.annotation_id)
        before = set(tx.links(self.annotation_id))
        _set_tags(tx, self.annotation_id, self.tags)
        if set(tx.links(self.annotation_id)) != before:
            tx.put("annotation", {**row, "modified": tx.now})


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Take an annotation away; the text under it stays as it is."""

    op: ClassVar[str] = "annotation.remove"
    annotation_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        _row(tx, self.annotation_id)
        remove(tx, self.annotation_id)


def remove(tx: Tx, annotation_id: str) -> None:
    """Delete an annotation's links and then its row."""
    for link_id in tx.links(annotation_id).values():
        tx.delete("annotation_tag", link_id)
    tx.delete("annotation", annotation_id)
