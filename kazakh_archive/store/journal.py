"""The journal: one entry for each act, each bound to the one before by its hash.

An entry's hash is the SHA-256 of the canonical JSON of ``[previous hash, seq, op, rows, who, time]``;
the first one's previous hash is that of the archive's id. Whoever changes an entry afterwards has
to change every later hash too: it shows tampering to anyone who kept a hash, it does not prevent it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from kazakh_archive.model.changes import Changes, JournalHead
from kazakh_archive.store.database import first, value
from kazakh_archive.store.failures import Nonsense
from kazakh_archive.store.tables import Row, canonical_json, sha256_of


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after; None where it was not there."""

    table: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal entry as it is stored; ``rows`` is JSON: a list of [table, id, before, after]."""

    seq: int
    op: str
    who: str
    time: str
    rows: str
    hash: str

    def changes(self) -> tuple[RowChange, ...]:
        """The rows it touched, in the order they were written. Raises `Nonsense`."""
        try:
            return tuple(RowChange(*item) for item in json.loads(self.rows))
        except (ValueError, TypeError, RecursionError):
            raise Nonsense(what=f"journal {self.seq}") from None

    def ids(self) -> dict[str, frozenset[str]]:
        """The ids it touched, by table."""
        return ids_of(self.changes())


def ids_of(changes: Sequence[RowChange]) -> dict[str, frozenset[str]]:
    """The ids that changes touch, by table."""
    found: dict[str, set[str]] = {}
    for change in changes:
        found.setdefault(change.table, set()).add(change.id)
    return {table: frozenset(ids) for table, ids in found.items()}


def genesis(archive_id: str) -> str:
    """The hash before the first entry."""
    return sha256_of(archive_id)


def link(previous: str, fields: tuple[int, str, str, str, str]) -> str:
    """The hash of an entry: `fields` are seq, op, rows, who, time."""
    return sha256_of(canonical_json([previous, *fields]))


def head(database: Database) -> JournalHead:
    """How far the journal goes."""
    row = first(database, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    return JournalHead(*row) if row else JournalHead(0, _start(database))


def hash_at(database: Database, seq: int) -> str | None:
    """The chain's hash after entry `seq` (0: before the first), or None where there is none."""
    if seq == 0:
        return _start(database)
    row = first(database, "SELECT hash FROM journal WHERE seq = ?", (seq,))
    return row[0] if row else None


def _start(database: Database) -> str:
    return genesis(value(database, "SELECT value FROM archive WHERE key = 'id'"))


def changes_after(database: Database, seq: int) -> Changes:
    """What the acts later than `seq` touched, as one change by the name of the last of them."""
    touched: dict[str, frozenset[str]] = {}
    op = ""
    for act in entries(database, "WHERE seq > ? ORDER BY seq", (seq,)):
        seq, op = act.seq, act.op
        for table, ids in act.ids().items():
            touched[table] = touched.get(table, frozenset()) | ids
    return Changes(op, touched, seq)


def append(database: Database, op: str, who: str, time: str, changes: Sequence[RowChange]) -> int:
    """Write the next entry in the open transaction and return its seq."""
    last = head(database)
    seq = last.seq + 1
    stored = canonical_json([[item.table, item.id, item.before, item.after] for item in changes])
    database.table("journal").insert(
        {
            "seq": seq,
            "op": op,
            "who": who,
            "time": time,
            "rows": stored,
            "hash": link(last.hash, (seq, op, stored, who, time)),
        }
    )
    return seq


def entry(database: Database, seq: int) -> Entry:
    """One entry; raises `Nonsense` when it is not there."""
    found = next(entries(database, "WHERE seq = ?", (seq,)), None)
    if found is None:
        raise Nonsense(what=f"journal {seq}")
    return found


def require_true(database: Database, act: Entry) -> None:
    """Raise `Nonsense` when an entry is not as it was written.

    Whatever is done by an entry that a bad disk changed would stand in the archive for good.
    """
    before = hash_at(database, act.seq - 1)
    if before is None or link(before, (act.seq, act.op, act.rows, act.who, act.time)) != act.hash:
        raise Nonsense(what=f"journal {act.seq}")


def entries(database: Database, clause: str = "ORDER BY seq", params: Sequence[Any] = ()) -> Iterator[Entry]:
    """Entries, read as they are asked for; `clause` is a literal of our own."""
    for row in database.execute(f"SELECT seq, op, who, time, rows, hash FROM journal {clause}", params):  # noqa: S608 - literals only
        yield Entry(*row)
