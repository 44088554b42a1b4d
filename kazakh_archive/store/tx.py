"""One transaction: the only way to write. What it writes, it records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import CorrectionDraft, Draft, PassageSpan
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.ids import new_id
from kazakh_archive.store import blobs, history, journal, outbox, statements
from kazakh_archive.store.database import first, rows
from kazakh_archive.store.journal import RowChange
from kazakh_archive.store.reader import Reader
from kazakh_archive.store.tables import DRAFT, Row, checked, is_storable, plain, rules_of
from kazakh_archive.text.names import written_key

_KEY = "INSERT INTO name_key (name_id, key) VALUES (?, ?) ON CONFLICT DO UPDATE SET key = excluded.key"

Stack = Callable[[Database, int], None]
"""Enters an act, by its seq, into the history of what can be taken back."""


class Tx(Reader):
    """An act in progress: reads, and `put` and `delete`, which validate, write and record.

    It is good inside its ``with`` block only; any use after that raises `Bug`. When the block ends
    well, rows, journal entry and outbox share one COMMIT; when it raises, nothing has happened.
    """

    def __init__(self, database: Database, path: Path, op: str, annotator: str, now: str) -> None:
        super().__init__(database, path)
        self.op = op
        self.now = now
        """The time of this act, UTC."""
        self._annotator = annotator
        self._recorded: list[RowChange] = []
        self._own_annotator = ""
        self._drafts: set[str] = set()
        self._corrections: set[str] = set()
        self._kept_more = False
        self._goes_on = False
        self._created = ""
        self._text: tuple[str, str | None] = ("", None)
        self._changes: Changes | None = None

    @property
    def changes(self) -> Changes:
        """What the act changed; known once the ``with`` block has ended well."""
        if self._changes is None:
            raise Bug(what="changes were asked for before the transaction ended")
        return self._changes

    @property
    def annotator_id(self) -> str:
        """The id of the annotator who acts; the row is made with that annotator's first change."""
        question = "SELECT id FROM annotator WHERE name = ? ORDER BY id LIMIT 1"
        row = first(self._db, question, (self._annotator,))
        if row:
            return str(row[0])
        self._own_annotator = new_id()
        self.put("annotator", {"id": self._own_annotator, "name": self._annotator, "created": self.now})
        return self._own_annotator

    def created(self, row_id: str) -> None:
        """Remember the id that the caller of this act wants to know."""
        self._created = row_id

    def goes_on(self) -> None:
        """Let undo take this act back together with the one before, where that did the same to the same rows."""
        self._goes_on = True

    def row(self, table: str, row_id: str) -> Row | None:
        """A journaled row as it is now, or None."""
        rules_of(table)
        if not is_storable(row_id):  # SQLite would not even look
            return None
        found = rows(self._db, f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608 - a known table
        return found[0] if found else None

    def put(self, table: str, row: Mapping[str, Any]) -> None:
        """Write a row with all its columns, new or changed; an identical one is not written again.

        Raises `BadField`, `SpanError`: a value that cannot be kept; `Bug`: a promise broken.
        """
        after = checked(table, row)
        before = self.row(table, after["id"])
        if before == after:
            return
        if table == "annotation":
            self._check_words(before, after)
        (statements.insert if before is None else statements.update)(self._db, table, after)
        if table == "name":
            self._db.execute(_KEY, (after["id"], written_key(after["text"])))
        self._recorded.append(RowChange(table, after["id"], before, after))

    def delete(self, table: str, row_id: str) -> None:
        """Remove a row; `Bug` when it is not there. What points at it must go in the same act."""
        before = self.row(table, row_id)
        if before is None:
            raise Bug(what=f"no row {row_id} in {table} to delete")
        statements.delete(self._db, table, row_id)
        self._recorded.append(RowChange(table, row_id, before, None))

    def put_blob(self, data: bytes, media_type: str) -> str:
        """Keep the bytes of an original and return their SHA-256."""
        self._kept_more = True
        return blobs.put_blob(self._db, data, media_type)

    def put_content(self, content: str, passages: Sequence[PassageSpan]) -> str:
        """Keep a canonical text with its passages and return its SHA-256."""
        self._kept_more = True
        return blobs.put_content(self._db, content, passages)

    def save_draft(self, draft: Draft) -> None:
        """Keep a testimony in progress as it is now. Drafts are not journaled."""
        terms = draft.terms
        row = {
            "id": draft.id,
            "title": draft.title,
            "narrator": terms.narrator,
            "writer": terms.writer,
            "place": terms.place,
            "date": terms.date,
            "language": terms.language,
            "agreement": terms.agreement,
            "access": plain(terms.access),
            "text": draft.text,
            "modified": draft.modified,
        }
        for column, rule in DRAFT.items():
            rule.check(column, row[column])
        self._db.table("draft").insert(row, pk="id", replace=True)
        self._drafts.add(draft.id)

    def drop_draft(self, draft_id: str) -> None:
        """Remove a draft, if it is there."""
        self._db.execute("DELETE FROM draft WHERE id = ?", (draft_id,))
        self._drafts.add(draft_id)

    def save_correction(self, draft: CorrectionDraft) -> None:
        """Keep a correction as far as it is typed. Like drafts it is not journaled."""
        if not is_storable(draft.characters):
            raise Bug(what="a correction with NUL or lone surrogates")
        row = {
            "source_id": draft.text.source_id,
            "revision": draft.text.revision,
            "text_sha256": draft.text.sha256,
            "start": draft.span.start,
            "end": draft.span.end,
            "modified": draft.modified,
            "characters": draft.characters,
        }
        self._db.table("correction").insert(row, pk="source_id", replace=True)
        self._corrections.add(draft.text.source_id)

    def drop_correction(self, source_id: str) -> None:
        """Forget a correction that was being typed, if there is one."""
        self._db.execute("DELETE FROM correction WHERE source_id = ?", (source_id,))
        self._corrections.add(source_id)

    def _check_words(self, before: Row | None, after: Row) -> None:
        """The words of an annotation must stand at its span in the revision it names, lost or not."""
        watched = ("source_id", "revision", "start", "end", "exact")
        if before and all(before[item] == after[item] for item in watched):
            return
        row = first(
            self._db,
            "SELECT text_sha256 FROM revision WHERE source_id = ? AND number = ?",
            (after["source_id"], after["revision"]),
        )
        content = self._characters(row[0]) if row else None
        if content is not None and content[after["start"] : after["end"]] != after["exact"]:
            raise Bug(what="the words of an annotation do not stand at its span")

    def _characters(self, text_sha256: str) -> str | None:
        """The text of this hash; the last one is remembered, for one act may mark thousands of its words."""
        if self._text[0] != text_sha256:
            self._text = (text_sha256, super()._characters(text_sha256))
        return self._text[1]

    def finish(self, initiator: str, stack: Stack, *, commit: bool = True) -> None:
        """Journal what was done and commit; `stack` enters the act into the history. For `Store` only.

        Without `commit` more acts follow in the same transaction.
        """
        self._drop_idle_annotator()
        if self._recorded:
            op, who = self.op, self._annotator
            if self._goes_on:
                op = history.name_of(self._db, op, who, self._recorded)
            seq = journal.append(self._db, op, who, self.now, self._recorded)
            stack(self._db, seq)
            outbox.write(self._db, seq, self._recorded, self._annotation_rows())
        else:
            seq = journal.head(self._db).seq
        ids = journal.ids_of(self._recorded)
        if self._drafts:
            ids["draft"] = frozenset(self._drafts)
        if self._corrections:
            ids["correction"] = frozenset(self._corrections)
        if commit:
            self._db.execute("COMMIT" if ids or self._kept_more else "ROLLBACK")
        self._changes = Changes(op=self.op, ids=ids, seq=seq, initiator=initiator, created=self._created)

    def _drop_idle_annotator(self) -> None:
        """An act that changed nothing else does not enter its annotator either."""
        if self._own_annotator and len(self._recorded) == 1:
            statements.delete(self._db, "annotator", self._own_annotator)
            self._recorded.clear()

    def _annotation_rows(self) -> Callable[[str], Row | None]:
        """Gives annotations by id as they are now, or were before this act removed them."""
        touched = {
            item.id: item.after or item.before for item in self._recorded if item.table == "annotation"
        }

        def row_of(row_id: str) -> Row | None:
            return touched[row_id] if row_id in touched else self.row("annotation", row_id)

        return row_of
