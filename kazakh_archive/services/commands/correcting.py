"""Correcting a text: a new revision, to which every annotation is carried, and lost ones placed by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from kazakh_archive.model.entities import CorrectionDraft, PassageSpan, Placement, Text
from kazakh_archive.model.errors import TextChanged
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands.annotations import MoveAnnotation, placed
from kazakh_archive.services.commands.sources import follow_title
from kazakh_archive.text import passages
from kazakh_archive.text.alignment import common_end, common_start
from kazakh_archive.text.canonical import canonical, storable
from kazakh_archive.text.carrying import carry

if TYPE_CHECKING:
    from kazakh_archive.store import Tx

Stand = tuple[int, Span]
"""Where an annotation stands: the number of a revision, and a span of its text."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What can be computed of a corrected text before the archive is touched.

    So that the one writer is not kept waiting while two long texts are compared. ``carried`` says where
    annotations stand in the new text (None: nowhere surely); what it lacks is carried when the act is done.
    """

    content: str
    passages: tuple[PassageSpan, ...]
    carried: Mapping[Stand, Span | None]

    @classmethod
    def of(cls, typed: str, content_of: Callable[[int], str], stands: Iterable[Stand]) -> Prepared:
        """Make the typed text canonical, cut it up, and carry what stands somewhere to it."""
        content = canonical(typed)
        return cls(content, passages.split(content), carry_all(content, content_of, stands))


def carry_all(
    content: str, content_of: Callable[[int], str], stands: Iterable[Stand]
) -> dict[Stand, Span | None]:
    """Carry what stands in older revisions to `content`, each from the revision that it stands in.

    Lost annotations too: words that a later correction brings back are found again.
    """
    by_revision: dict[int, dict[Span, None]] = {}
    for revision, span in stands:
        by_revision.setdefault(revision, {})[span] = None
    found: dict[Stand, Span | None] = {}
    for revision, spans in by_revision.items():
        carried = carry(content_of(revision), content, tuple(spans))
        found.update({(revision, span): each.span for span, each in zip(spans, carried, strict=True)})
    return found


@dataclass(frozen=True, slots=True)
class CorrectText:
    """Give a source a corrected text: a new revision, to which all its annotations are carried.

    ``revision`` is the one that was corrected, and ``seen`` the SHA-256 of its text (empty: whatever it
    says): undo and another correction may give a number to other words. The older ones and the original
    stay. An annotation that cannot be placed surely keeps its words and its place in the revision where it
    stood, as a lost one. A title that was taken from the text follows it. `Changes.created` is the source's
    id. The same text as before does nothing.
    """

    op: ClassVar[str] = "source.correct"
    source_id: str
    revision: int
    content: str
    prepared: Prepared | None = None
    seen: str = ""

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`, and `TextChanged` when the text was corrected since `revision`."""
        before = tx.text(self.source_id)
        if (self.revision, self.seen or before.sha256) != (before.revision, before.sha256):
            raise TextChanged(source_id=self.source_id, revision=self.revision, now=before.revision)
        new = self.prepared or Prepared.of(self.content, lambda _: "", ())
        _settle_draft(tx, before, new.content)
        if new.content != before.content:
            after = _put_revision(tx, before, new)
            follow_title(tx, self.source_id, before.content, new.content)
            _carry_annotations(tx, after, new.carried, tx.ids_of_source("annotation", self.source_id))
            tx.created(self.source_id)


def _settle_draft(tx: Tx, before: Text, content: str) -> None:
    """Drop what was kept of the typing of this very correction; what somebody typed otherwise stays."""
    draft = tx.correction(before.source_id)
    if draft is None or draft.text.sha256 != before.sha256:
        return
    if canonical(draft.typed) == content:
        tx.drop_correction(before.source_id)


def _put_revision(tx: Tx, before: Text, new: Prepared) -> Text:
    sha256 = tx.put_content(new.content, new.passages)
    row = {
        "id": new_id(),
        "source_id": before.source_id,
        "number": before.revision + 1,
        "text_sha256": sha256,
        "created": tx.now,
    }
    tx.put("revision", row)
    return Text(before.source_id, before.revision + 1, sha256, new.content)


def carry_astray(tx: Tx) -> None:
    """Carry placed annotations that stand in a revision which is no longer the newest.

    One that was taken away is brought back by undo to where it stood, and the text may have been
    corrected since.
    """
    for source_id, ids in tx.astray().items():
        _carry_annotations(tx, tx.text(source_id), {}, ids)


def _carry_annotations(tx: Tx, text: Text, known: Mapping[Stand, Span | None], ids: Iterable[str]) -> None:
    """Write where annotations of a source stand now; those made since the preparing are carried here."""
    rows = [row for each in ids if (row := tx.row("annotation", each)) is not None]
    missing = [stand for row in rows if (stand := _stand(row)) not in known]
    carried = {
        **known,
        **carry_all(text.content, lambda number: tx.text_at(text.source_id, number).content, missing),
    }
    for row in rows:
        span = carried[_stand(row)]
        if span is None:
            _lose(tx, row)
        else:
            after = {**row, **placed(text, span)}
            changed = after["exact"] != row["exact"] or row["placement"] != Placement.PLACED
            tx.put("annotation", {**after, "modified": tx.now} if changed else after)


def _lose(tx: Tx, row: dict[str, Any]) -> None:
    if row["placement"] != Placement.LOST:
        tx.put("annotation", {**row, "placement": Placement.LOST, "modified": tx.now})


def _stand(row: Mapping[str, Any]) -> Stand:
    return row["revision"], Span(row["start"], row["end"])


@dataclass(frozen=True, slots=True)
class PlaceAnnotation(MoveAnnotation):
    """Let a lost annotation stand on words of the text again: the same, known by another name."""

    op: ClassVar[str] = "annotation.place"


@dataclass(frozen=True, slots=True)
class SaveCorrection:
    """Keep a correction as far as it is typed. Not an act of its own: it is not in the history.

    ``text`` is what is being corrected. Only what differs from it is written. What was ``typed`` is the
    text, or gives it: putting a long one together takes a while, and is done where it is written.
    """

    op: ClassVar[str] = "correction.save"
    text: Text
    typed: str | Callable[[], str]

    def apply(self, tx: Tx) -> None:
        """Write it over its last state; a text as it was before needs no keeping."""
        typed = storable(self.typed if isinstance(self.typed, str) else self.typed())
        old = self.text.content
        head = common_start(old, typed)
        tail = min(common_end(old, typed), len(old) - head, len(typed) - head)
        if old == typed:
            tx.drop_correction(self.text.source_id)
            return
        span = Span(head, len(old) - tail)
        words = typed[head : len(typed) - tail]
        tx.save_correction(CorrectionDraft(self.text, span, words, tx.now))


@dataclass(frozen=True, slots=True)
class DropCorrection:
    """Throw away what was typed of a correction."""

    op: ClassVar[str] = "correction.drop"
    source_id: str

    def apply(self, tx: Tx) -> None:
        """Nothing is raised where there is none."""
        tx.drop_correction(self.source_id)
