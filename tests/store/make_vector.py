"""Makes the vector of the newest schema: ``python -m tests.store.make_vector`` in the checkout's root.

A vector that is there is never made again: it shows how archives were written then.
"""

from __future__ import annotations

from pathlib import Path

from kazakh_archive.model.entities import Access, CorrectionDraft, Draft, TestimonyTerms
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.store import create_archive, open_archive
from kazakh_archive.store.migrations import MIGRATIONS

from .makers import carry, put_annotation, put_name, put_source, put_tag

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
CONTENT = "🐎 Біз түнде шықтық.\nШыңғыстың баласы алда болды, 十八户.\nIt was cold."
TERMS = TestimonyTerms("Narrator", "Writer", "Алматы", "1998", "kk-Cyrl", "as agreed", Access.CLOSED)


def make(path: Path) -> None:
    """An archive with a row in every table."""
    create_archive(path, title=f"Vector of schema {MIGRATIONS[-1].number}")
    with open_archive(path, annotator="Жазушы") as store:
        with store.transaction("source.add") as tx:
            source_id = put_source(tx, CONTENT, title="A night journey")
        with store.transaction("testimony.add") as tx:
            row = tx.row("source", source_id)
            assert row is not None
            tx.put("source", {**row, "kind": "testimony", "access": "closed"})
            given = {
                name: getattr(TERMS, name) for name in ("narrator", "writer", "place", "date", "language")
            }
            tx.put(
                "testimony", {"id": new_id(), "source_id": source_id, "agreement": TERMS.agreement, **given}
            )
        with store.transaction("search.save") as tx:
            tx.put(
                "saved_search",
                {
                    "id": new_id(),
                    "name": "Түн",
                    "query": "түнд*",
                    "annotator_id": tx.annotator_id,
                    "created": tx.now,
                },
            )
        with store.transaction("annotation.add") as tx:
            annotation_id = put_annotation(tx, source_id, Span(2, 10), content=CONTENT, note="at night")
            tag_id = put_tag(tx, "Шыңғыс")
            put_name(tx, tag_id, "Şıñğıs", "romanisation")
            carry(tx, annotation_id, tag_id)
        with store.transaction("annotation.add") as tx:
            put_annotation(tx, source_id, Span(0, 1), content=CONTENT)
        with store.transaction("draft.save") as tx:
            tx.save_draft(Draft(new_id(), "Draft", TERMS, "Сол жылы", tx.now))
        with store.transaction("correction.save") as tx:
            tx.save_correction(CorrectionDraft(tx.text(source_id), Span(2, 5), "Олар", tx.now))
        store.undo()


if __name__ == "__main__":
    make(VECTORS / f"schema_{MIGRATIONS[-1].number:04}.kzarchive")
