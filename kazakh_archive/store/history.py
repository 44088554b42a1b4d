"""The stack of acts that can be taken back and done again. It lies in the archive and outlives us."""

from __future__ import annotations

from sqlite_utils import Database

from kazakh_archive.model.changes import HistoryEntry
from kazakh_archive.model.errors import UndoConflict
from kazakh_archive.store import journal
from kazakh_archive.store.database import first
from kazakh_archive.store.tx import Tx

_LAST_DONE = "SELECT max(seq) FROM history WHERE undone = 0"
_FIRST_UNDONE = "SELECT min(seq) FROM history WHERE undone = 1"


def push(database: Database, seq: int) -> None:
    """A new act was done: it is the next to take back, and what was undone cannot come again."""
    database.execute("DELETE FROM history WHERE undone = 1")
    database.execute("INSERT INTO history (seq, undone) VALUES (?, 0)", (seq,))


def mark(database: Database, seq: int, *, undone: bool) -> None:
    """The act was taken back, or done again."""
    database.execute("UPDATE history SET undone = ? WHERE seq = ?", (int(undone), seq))


def next_undo(database: Database) -> journal.Entry | None:
    """The act that undo would take back."""
    return _entry(database, _LAST_DONE)


def next_redo(database: Database) -> journal.Entry | None:
    """The act that redo would do again."""
    return _entry(database, _FIRST_UNDONE)


def op_of_next(database: Database, *, undo: bool) -> str | None:
    """The name of the act that undo, or redo, is about; its rows are not read for that."""
    which = _LAST_DONE if undo else _FIRST_UNDONE
    row = first(database, f"SELECT op FROM journal WHERE seq = ({which})")  # noqa: S608 - literals
    return row[0] if row else None


def _entry(database: Database, question: str) -> journal.Entry | None:
    row = first(database, question)
    return journal.entry(database, row[0]) if row and row[0] is not None else None


def replay(tx: Tx, act: journal.Entry, *, undo: bool) -> None:
    """Write the act's rows as they were before it (`undo`) or after it.

    Steps run one by one, backwards for undo, so that each meets exactly the state it left or found.
    Raises `UndoConflict` when a row is not what it should be; nothing is kept then.
    """
    changes = act.changes()
    for change in reversed(changes) if undo else changes:
        there, wanted = (change.after, change.before) if undo else (change.before, change.after)
        if tx.row(change.table, change.id) != there:
            raise UndoConflict(op=act.op, table=change.table, row_id=change.id)
        if wanted is None:
            tx.delete(change.table, change.id)
        else:
            tx.put(change.table, wanted)


def listing(database: Database, limit: int) -> tuple[HistoryEntry, ...]:
    """The acts on the stack, newest first."""
    clause = "JOIN history USING (seq) ORDER BY seq DESC LIMIT ?"
    undone = {seq for (seq,) in database.execute("SELECT seq FROM history WHERE undone = 1")}
    acts = journal.entries(database, clause, (limit,))
    return tuple(told(act, undone=act.seq in undone) for act in acts)


def told(act: journal.Entry, *, undone: bool) -> HistoryEntry:
    """An act as the rooms above know it."""
    return HistoryEntry(
        seq=act.seq, op=act.op, annotator=act.who, time=act.time, undone=undone, ids=act.ids()
    )
