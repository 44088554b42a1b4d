"""Annotations: made, moved, noted, tagged and removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from kazakh_archive.model.entities import Placement, Text
from kazakh_archive.model.errors import NoteChanged, NotFound, TextChanged
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands.tags import TagChoice, resolve
from kazakh_archive.text.anchor import check_span, quote_of
from kazakh_archive.text.canonical import canonical

if TYPE_CHECKING:
    from kazakh_archive.store import Tx


def placed(text: Text, span: Span) -> dict[str, Any]:
    """The columns that say where an annotation stands in a text. Raises `SpanError`."""
    whole = check_span(text.content, span)
    quote = quote_of(text.content, whole)
    return {
        "source_id": text.source_id,
        "revision": text.revision,
        "start": whole.start,
        "end": whole.end,
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "placement": Placement.PLACED,
    }


def require_revision(text: Text, revision: int) -> None:
    """Raise `TextChanged` where a text is no longer the one that spans were chosen in (0: it does not matter)."""
    if revision not in {0, text.revision}:
        raise TextChanged(source_id=text.source_id, revision=revision, now=text.revision)


def put_new(tx: Tx, text: Text, span: Span, note: str, tag_ids: Iterable[str]) -> str:
    """Write a new annotation with its tags and return its id."""
    annotation_id = new_id()
    row = {
        "id": annotation_id,
        **placed(text, span),
        "note": canonical(note),
        "annotator_id": tx.annotator_id,
        "created": tx.now,
        "modified": tx.now,
    }
    tx.put("annotation", row)
    for tag_id in tag_ids:
        link(tx, annotation_id, tag_id)
    return annotation_id


def link(tx: Tx, annotation_id: str, tag_id: str) -> None:
    """Let an annotation carry one more tag."""
    tx.put("annotation_tag", {"id": new_id(), "annotation_id": annotation_id, "tag_id": tag_id})


def row_of(tx: Tx, annotation_id: str) -> dict[str, Any]:
    """An annotation's row as it is now. Raises `NotFound`."""
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
            link(tx, annotation_id, tag_id)


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Mark a span of a source's text. `Changes.created` is the annotation's id.

    ``revision`` is the text's that the span was chosen in (0: the newest): while a person selects
    words, somebody may correct the text, and other words may stand there.
    """

    op: ClassVar[str] = "annotation.add"
    source_id: str
    span: Span
    note: str = ""
    tags: tuple[TagChoice, ...] = ()
    revision: int = 0

    def apply(self, tx: Tx) -> None:
        """Write it.

        Raises `NotFound`, `TextChanged`, `SpanError` (empty, or outside the text), `BadField` (note)
        and `BadTagName`.
        """
        text = tx.text(self.source_id)
        require_revision(text, self.revision)
        tx.created(put_new(tx, text, self.span, self.note, resolve(tx, self.tags)))


@dataclass(frozen=True, slots=True)
class MoveAnnotation:
    """Let an annotation stand on another span of the same text, as it is in ``revision`` (0: the newest)."""

    op: ClassVar[str] = "annotation.move"
    annotation_id: str
    span: Span
    revision: int = 0

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, `TextChanged` and `SpanError`."""
        row = row_of(tx, self.annotation_id)
        text = tx.text(row["source_id"])
        require_revision(text, self.revision)
        after = {**row, **placed(text, self.span)}
        if after != row:
            tx.put("annotation", {**after, "modified": tx.now})


def _noted(row: dict[str, Any], note: str, over: str | None) -> str:
    """The note as it is kept; raises `NoteChanged` where it would overwrite another than `over`."""
    kept = canonical(note)
    if over is not None and row["note"] not in {canonical(over), kept}:
        raise NoteChanged(annotation_id=row["id"], note=row["note"])
    return kept


@dataclass(frozen=True, slots=True)
class EditNote:
    """Give an annotation another note.

    ``over`` is the note that the person saw when the writing began; None overwrites whatever stands
    there. With ``goes_on``, undo takes it back together with the saving of the same note before it.
    """

    op: ClassVar[str] = "annotation.note"
    annotation_id: str
    note: str
    over: str | None = None
    goes_on: bool = False

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, `NoteChanged`, and `BadField` for a note too long."""
        row = row_of(tx, self.annotation_id)
        note = _noted(row, self.note, self.over)
        if self.goes_on:
            tx.goes_on()
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
        row = row_of(tx, self.annotation_id)
        before = set(tx.links(self.annotation_id))
        _set_tags(tx, self.annotation_id, self.tags)
        if set(tx.links(self.annotation_id)) != before:
            tx.put("annotation", {**row, "modified": tx.now})


@dataclass(frozen=True, slots=True)
class EditAnnotation:
    """Let an annotation carry exactly these tags and this note: one act, one step of undo.

    ``over`` is the note that the person saw, as in `EditNote`.
    """

    op: ClassVar[str] = "annotation.edit"
    annotation_id: str
    tags: tuple[TagChoice, ...]
    note: str
    over: str | None = None

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, `NoteChanged`, `BadField` for a note too long, and `BadTagName`."""
        row = row_of(tx, self.annotation_id)
        note = _noted(row, self.note, self.over)
        before = set(tx.links(self.annotation_id))
        _set_tags(tx, self.annotation_id, self.tags)
        if note != row["note"] or set(tx.links(self.annotation_id)) != before:
            tx.put("annotation", {**row, "note": note, "modified": tx.now})


@dataclass(frozen=True, slots=True)
class ToggleTag:
    """Let an annotation carry a tag as well, or no longer where it did."""

    op: ClassVar[str] = "annotation.tag"
    annotation_id: str
    tag: TagChoice

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `BadTagName`."""
        row = row_of(tx, self.annotation_id)
        (tag_id,) = resolve(tx, (self.tag,))
        link_id = tx.links(self.annotation_id).get(tag_id)
        if link_id:
            tx.delete("annotation_tag", link_id)
        else:
            link(tx, self.annotation_id, tag_id)
        tx.put("annotation", {**row, "modified": tx.now})


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Take an annotation away; the text under it stays as it is."""

    op: ClassVar[str] = "annotation.remove"
    annotation_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        row_of(tx, self.annotation_id)
        remove(tx, self.annotation_id)


def remove(tx: Tx, annotation_id: str) -> None:
    """Delete an annotation's links and then its row."""
    for link_id in tx.links(annotation_id).values():
        tx.delete("annotation_tag", link_id)
    tx.delete("annotation", annotation_id)
