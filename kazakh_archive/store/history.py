"""The stack of acts that can be taken back and done again. It lies in the archive and outlives us.

A note is saved while it is typed, each time as an act with its own journal entry. The entries that
only went on with the one before carry `MORE` at the end of their name: they are taken back, and done
again, together with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sqlite_utils import Database

from kazakh_archive.model.changes import HistoryEntry
from kazakh_archive.model.errors import UndoConflict
from kazakh_archive.store import journal
from kazakh_archive.store.database import first
from kazakh_archive.store.journal import RowChange

if TYPE_CHECKING:
    from kazakh_archive.store.tx import Tx

MORE = "+"
"""Stands at the end of an act's name in the journal when it went on with the act before it."""

_LAST_DONE = "SELECT max(seq) FROM history WHERE undone = 0"
_FIRST_UNDONE = "SELECT min(seq) FROM history WHERE undone = 1"
_ACTS = "SELECT seq, op FROM history JOIN journal USING (seq) WHERE undone = {undone} ORDER BY seq {order}"


def push(database: Database, seq: int) -> None:
    """A new act was done: it is the next to take back, and what was undone cannot come again."""
    database.execute("DELETE FROM history WHERE undone = 1")
    database.execute("INSERT INTO history (seq, undone) VALUES (?, 0)", (seq,))


def mark(database: Database, seq: int, *, undone: bool) -> None:
    """The act was taken back, or done again."""
    database.execute("UPDATE history SET undone = ? WHERE seq = ?", (int(undone), seq))


def name_of(database: Database, op: str, who: str, changes: Sequence[RowChange]) -> str:
    """The name under which an act that may go on with the one before it is journaled.

    It does go on when that was the same act on the same rows by the same annotator, and when nothing
    was taken back since: then the last thing a person did was to begin what now goes on.
    """
    last = first(database, f"SELECT seq, op, who FROM journal WHERE seq = ({_LAST_DONE})")  # noqa: S608 - literals
    if last is None or (last[1].removesuffix(MORE), last[2]) != (op, who):
        return op
    taken_back = first(database, _FIRST_UNDONE)
    if taken_back is not None and taken_back[0] is not None:
        return op
    return op + MORE if journal.entry(database, last[0]).ids() == journal.ids_of(changes) else op


def next_undo(database: Database) -> tuple[journal.Entry, ...]:
    """The entries that undo would take back as one act, in the order they were done; empty for none."""
    found = []
    for seq, op in database.execute(_ACTS.format(undone=0, order="DESC")):
        found.append(seq)
        if not op.endswith(MORE):
            break
    return tuple(journal.entry(database, seq) for seq in reversed(found))


def next_redo(database: Database) -> tuple[journal.Entry, ...]:
    """The entries that redo would do again as one act, in the order they were done; empty for none."""
    return tuple(journal.entry(database, seq) for seq in list(_redone(database)))


def _redone(database: Database) -> Iterator[int]:
    acts = database.execute(_ACTS.format(undone=1, order="ASC"))
    for number, (seq, op) in enumerate(acts):
        if number and not op.endswith(MORE):
            return
        yield seq


def op_of_next(database: Database, *, undo: bool) -> str | None:
    """The name of the act that undo, or redo, is about; its rows are not read for that."""
    which = _LAST_DONE if undo else _FIRST_UNDONE
    row = first(database, f"SELECT op FROM journal WHERE seq = ({which})")  # noqa: S608 - literals
    return row[0].removesuffix(MORE) if row else None


def replay(tx: Tx, entries: Sequence[journal.Entry], *, undo: bool) -> None:
    """Write the rows of an act as they were before it (`undo`) or after it.

    Steps run one by one, backwards for undo, so that each meets exactly the state it left or found.
    Raises `UndoConflict` when a row is not what it should be; nothing is kept then.
    """
    changes = entries[0].changes() if len(entries) == 1 else _from_first_to_last(entries)
    for change in reversed(changes) if undo else changes:
        there, wanted = (change.after, change.before) if undo else (change.before, change.after)
        if tx.row(change.table, change.id) != there:
            raise UndoConflict(op=entries[0].op, table=change.table, row_id=change.id)
        if wanted is None:
            tx.delete(change.table, change.id)
        else:
            tx.put(change.table, wanted)


def _from_first_to_last(entries: Sequence[journal.Entry]) -> list[RowChange]:
    """Each row as it was before the first entry and after the last: what lies between need not be written."""
    found: dict[tuple[str, str], RowChange] = {}
    for change in (each for entry in entries for each in entry.changes()):
        key = (change.table, change.id)
        before = found[key].before if key in found else change.before
        found[key] = RowChange(*key, before, change.after)
    return list(found.values())


def listing(database: Database, limit: int) -> tuple[HistoryEntry, ...]:
    """The acts on the stack, newest first; one that went on for a while is told by its first entry."""
    clause = f"JOIN history USING (seq) WHERE op NOT LIKE '%{MORE}' ORDER BY seq DESC LIMIT ?"
    undone = {seq for (seq,) in database.execute("SELECT seq FROM history WHERE undone = 1")}
    acts = journal.entries(database, clause, (limit,))
    return tuple(told(act, undone=act.seq in undone) for act in acts)


def told(act: journal.Entry, *, undone: bool) -> HistoryEntry:
    """An act as the rooms above know it."""
    return HistoryEntry(
        seq=act.seq, op=act.op, annotator=act.who, time=act.time, undone=undone, ids=act.ids()
    )
