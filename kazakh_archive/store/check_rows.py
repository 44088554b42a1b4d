"""Whether every journaled row is what the journal says it is, and every annotation what it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from kazakh_archive.store import journal
from kazakh_archive.store.findings import Findings, Step
from kazakh_archive.store.tables import TABLES, Whole, annotation_hash, canonical_json
from kazakh_archive.text.names import written_key

_BATCH = 500
"""Rows read in one question, so that no read is long."""


class RowCheck:
    """Follows the journal from its first entry and compares its end with the tables."""

    def __init__(self, database: Database, findings: Findings) -> None:
        self._database = database
        self._findings = findings
        self._left: dict[tuple[str, str], bytes] = {}
        self._suspects: set[tuple[str, str]] = set()
        self._previous = ""
        self._expected = 1
        self.annotations_seen = 0
        self.entries_seen = 0

    def size(self) -> int:
        """How many rows there are to look at."""
        tables = ("journal", *TABLES)
        counts = [self._ask(table, f"SELECT count(*) FROM {table}") for table in tables]  # noqa: S608 - our tables
        return sum(found[0][0] for found in counts if found)

    def entries(self) -> Iterator[Step]:
        """Every entry's hash, from the first to the last; remembers how each row was left."""
        yield from self._follow()

    def tables(self) -> Iterator[Step]:
        """Every journaled row: as the journal left it, and an annotation with its own hash."""
        unseen = set(self._left)
        for table in TABLES:
            for row in self._rows(table):
                key = (table, row["id"])
                unseen.discard(key)
                if self._left.get(key) != _digest(row):
                    self._suspects.add(key)
                if table == "annotation":
                    self._annotation(row)
                yield 1, row["id"]
        self._suspects |= unseen

    def keys(self) -> Iterator[Step]:
        """Whether each name is found by how it is compared."""
        question = "SELECT name.id, CAST(text AS BLOB), CAST(key AS BLOB) FROM name LEFT JOIN name_key ON name_id = id"
        for row_id, text, key in self._ask("name_key", question):
            if _text(key) != written_key(_text(text)):
                self._findings.add("row_differs", "name_key", row_id, "its name is compared otherwise")
        yield 0, ""

    def _annotation(self, row: dict[str, Any]) -> None:
        self.annotations_seen += 1
        if row["sha256"] != annotation_hash(row):
            self._findings.add("annotation_differs", "annotation", row["id"], "its hash is another")

    def settle(self) -> None:
        """Judge the rows that did not agree, at one moment: acts may have gone on while we read."""
        self._database.execute("BEGIN")
        try:
            for _ in self._follow():
                pass
            for table, row_id in sorted(self._suspects):
                self._judge(table, row_id)
        finally:
            self._database.execute("ROLLBACK")

    def _judge(self, table: str, row_id: str) -> None:
        found = self._page(table, "id = ?", (row_id,))
        left = self._left.get((table, row_id))
        if not found and left is not None:
            self._findings.add("row_missing", table, row_id, "the journal knows it")
        elif found and left is None:
            self._findings.add("row_unknown", table, row_id, "the journal does not know it")
        elif found and _digest(found[0]) != left:
            self._findings.add("row_differs", table, row_id, "the journal has it otherwise")

    def words(self) -> Iterator[Step]:
        """Whether the words of each annotation stand at its span in the revision it names, lost or not.

        One text at a time is in memory.
        """
        places = self._ask(
            "annotation",
            "SELECT DISTINCT text_sha256 FROM annotation JOIN revision"
            " ON revision.source_id = annotation.source_id AND number = revision",
        )
        for (sha256,) in places:
            texts = self._ask(
                "content", "SELECT CAST(characters AS BLOB) FROM content WHERE sha256 = ?", (sha256,)
            )
            content = bytes(texts[0][0] or b"").decode("utf-8", "replace") if texts else ""
            marks = self._ask(
                "annotation",
                'SELECT annotation.id, start, "end", CAST(exact AS BLOB) FROM annotation JOIN revision'
                " ON revision.source_id = annotation.source_id AND number = revision"
                " WHERE text_sha256 = ?",
                (sha256,),
            )
            for row_id, start, end, exact in marks:
                if content[start:end].encode() != exact:
                    self._findings.add(
                        "words_differ", "annotation", row_id, "its words do not stand at its span"
                    )
            yield 0, sha256

    def _follow(self) -> Iterator[Step]:
        if not self._previous:
            self._previous = journal.hash_at(self._database, 0) or ""
        while True:
            page = self._entries(self._expected - 1)
            for entry in page:
                self._link(entry)
                yield 1, entry.time
            if len(page) < _BATCH:
                return

    def _entries(self, after: int) -> list[journal.Entry]:
        texts = (
            "CAST(op AS BLOB), CAST(who AS BLOB), CAST(time AS BLOB), CAST(rows AS BLOB), CAST(hash AS BLOB)"
        )
        found = self._ask(
            "journal",
            f"SELECT seq, {texts} FROM journal WHERE seq > ? ORDER BY seq LIMIT {_BATCH}",  # noqa: S608 - literals
            (after,),
        )
        return [journal.Entry(seq, *(_text(item) for item in rest)) for seq, *rest in found]

    def _link(self, entry: journal.Entry) -> None:
        self.entries_seen += 1
        seq = entry.seq
        if seq != self._expected:
            self._findings.add("journal_gap", "journal", str(self._expected), f"the next is {seq}")
        if journal.link(self._previous, (seq, entry.op, entry.rows, entry.who, entry.time)) != entry.hash:
            self._findings.add("journal_differs", "journal", str(seq), "its hash is another")
        self._previous, self._expected = entry.hash, seq + 1
        try:
            for change in entry.changes():
                self._leave(change)
        except (ValueError, TypeError):
            self._findings.add("journal_differs", "journal", str(seq), "it cannot be read")

    def _leave(self, change: journal.RowChange) -> None:
        if change.table not in TABLES or not isinstance(change.after, dict | None):
            raise ValueError(change.table)
        if change.after is None:
            self._left.pop((change.table, change.id), None)
        else:
            self._left[change.table, change.id] = _digest(change.after)

    def _rows(self, table: str) -> Iterator[dict[str, Any]]:
        after = 0
        while True:
            page = self._page(table, f"rowid > ? ORDER BY rowid LIMIT {_BATCH}", (after,))
            for row in page:
                after = row.pop("rowid")
                yield row
            if len(page) < _BATCH:
                return

    def _page(self, table: str, clause: str, params: tuple[Any, ...]) -> list[dict[str, Any]]:
        """Rows as plain values; a text that a bad disk made no UTF-8 is read all the same."""
        columns = list(TABLES[table])
        wanted = ", ".join(f'CAST("{column}" AS BLOB)' for column in columns)
        question = f"SELECT rowid, {wanted} FROM {table} WHERE {clause}"  # noqa: S608 - our tables and columns
        return [
            {
                "rowid": rowid,
                **{column: _value(table, column, item) for column, item in zip(columns, cells, strict=True)},
            }
            for rowid, *cells in self._ask(table, question, params)
        ]

    def _ask(self, table: str, sql: str, params: tuple[Any, ...] = ()) -> list[Any]:
        return self._findings.readable(self._database, table, sql, params)


def _value(table: str, column: str, item: bytes | None) -> str | int:
    text = _text(item)
    if isinstance(TABLES[table][column], Whole):
        return int(text) if text.lstrip("-").isdecimal() else -1
    return text


def _text(item: bytes | None) -> str:
    return (item or b"").decode("utf-8", "replace")


def _digest(row: Mapping[str, Any]) -> bytes:
    """A short hash of a row, for comparing only."""
    plain = {column: item for column, item in row.items() if column != "rowid"}
    return hashlib.sha256(canonical_json(plain).encode("utf-8", "surrogatepass")).digest()[:16]
