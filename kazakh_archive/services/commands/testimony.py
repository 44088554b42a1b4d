"""Testimony: a draft that is saved while it is typed, and becomes a source when it is finished."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from kazakh_archive.model.entities import Draft, SourceKind, TestimonyTerms
from kazakh_archive.model.errors import BadField
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands.sources import NewText, put_source
from kazakh_archive.text.canonical import storable

if TYPE_CHECKING:
    from kazakh_archive.store import Tx


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep what has been typed so far. Not an act of its own: it is not in the history."""

    op: ClassVar[str] = "draft.save"
    draft: Draft

    def apply(self, tx: Tx) -> None:
        """Write the draft over its last state."""
        tx.save_draft(_storable(self.draft))


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Throw a draft away."""

    op: ClassVar[str] = "draft.drop"
    draft_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        tx.drop_draft(tx.draft(self.draft_id).id)


@dataclass(frozen=True, slots=True)
class AddTestimony:
    """Make a source of what was written down. `Changes.created` is the source's id.

    The original that the archive keeps is the text as typed, in UTF-8. A draft of the same id is
    dropped in the same COMMIT, so that it is never both.
    """

    op: ClassVar[str] = "testimony.add"
    draft: Draft

    def apply(self, tx: Tx) -> None:
        """Raises `BadField` for a testimony without words."""
        draft = _storable(self.draft)
        terms, characters = draft.terms, draft.text
        if not characters.strip():
            raise BadField(field="text", problem="empty")
        new = NewText.of(
            characters.encode("utf-8"), characters, title=draft.title, file_name="", tag=terms.language
        )
        columns = {
            "kind": SourceKind.TESTIMONY,
            "file_name": "",
            "media_type": "text/plain",
            "encoding": "utf-8",
            "access": terms.access,
        }
        source_id = put_source(tx, new, columns)
        tx.put("testimony", _terms_row(source_id, terms))
        tx.drop_draft(draft.id)


def draft_again(tx: Tx, source_id: str) -> None:
    """Keep a testimony that undo is about to take out as a draft, under the source's id.

    Its only copy is in the archive, and drafts are not journaled: once another act had followed, nobody
    could come to the words any more.
    """
    terms = tx.terms(source_id)
    if terms is not None:
        title, text = tx.source(source_id).title, tx.text(source_id).content
        tx.save_draft(Draft(source_id, title, terms, text, tx.now))


def no_draft_any_more(tx: Tx, source_id: str) -> None:
    """Drop what `draft_again` kept, now that redo brought the testimony back, unless it was written on."""
    text = tx.text(source_id).content
    if any(each.id == source_id and each.text == text for each in tx.drafts()):
        tx.drop_draft(source_id)


def _storable(draft: Draft) -> Draft:
    """The draft without what no archive can hold, so that nothing pasted stops the saving of the rest."""
    terms = replace(
        draft.terms,
        narrator=storable(draft.terms.narrator),
        writer=storable(draft.terms.writer),
        place=storable(draft.terms.place),
        date=storable(draft.terms.date),
        agreement=storable(draft.terms.agreement),
    )
    return replace(draft, title=storable(draft.title), text=storable(draft.text), terms=terms)


def _terms_row(source_id: str, terms: TestimonyTerms) -> dict[str, str]:
    """The columns of a testimony; whether it is open stands with its source."""
    return {
        "id": new_id(),
        "source_id": source_id,
        "narrator": terms.narrator,
        "writer": terms.writer,
        "place": terms.place,
        "date": terms.date,
        "language": terms.language,
        "agreement": terms.agreement,
    }
