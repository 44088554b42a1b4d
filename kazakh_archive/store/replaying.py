"""Acts of the history written back, or again: row by row, or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from kazakh_archive.model.errors import UndoConflict
from kazakh_archive.store import journal
from kazakh_archive.store.database import first, rows
from kazakh_archive.store.failures import ENGINE_ERRORS, breaks_a_rule
from kazakh_archive.store.history import MORE
from kazakh_archive.store.journal import RowChange
from kazakh_archive.store.tx import Tx


def replay(tx: Tx, database: Database, entries: Sequence[journal.Entry], *, undo: bool) -> None:
    """Write the rows of an act as they were before it (`undo`) or after it.

    Steps run one by one, backwards for undo, so that each meets exactly the state it left or found.
    Raises `UndoConflict` when a row is not what it should be; nothing is kept then.
    """
    changes = entries[0].changes() if len(entries) == 1 else _from_first_to_last(entries)
    for change in reversed(changes) if undo else changes:
        there, wanted = (change.after, change.before) if undo else (change.before, change.after)
        if tx.row(change.table, change.id) != there:
            raise _conflict(database, entries, change.table, change.id)
        if wanted is None:
            tx.delete(change.table, change.id)
            continue
        try:
            tx.put(change.table, wanted)
        except ENGINE_ERRORS as error:
            if not breaks_a_rule(error):
                raise
            # Somebody has made the same again under another id, such as a tag on an annotation.
            shared = [wanted[column] for column in wanted if column.endswith("_id")]
            raise _conflict(database, entries, change.table, change.id, shared) from error


def _from_first_to_last(entries: Sequence[journal.Entry]) -> list[RowChange]:
    """Each row as it was before the first entry and after the last: what lies between need not be written."""
    found: dict[tuple[str, str], RowChange] = {}
    for change in (each for entry in entries for each in entry.changes()):
        key = (change.table, change.id)
        before = found[key].before if key in found else change.before
        found[key] = RowChange(*key, before, change.after)
    return list(found.values())


def commit(database: Database, entries: Sequence[journal.Entry]) -> None:
    """Commit what was replayed, `entries` last. Raises `UndoConflict` where a row would be left pointing at none."""
    try:
        database.execute("COMMIT")
    except ENGINE_ERRORS as error:
        if not breaks_a_rule(error):
            raise
        raise _left_hanging(database, entries) from error


def _left_hanging(database: Database, entries: Sequence[journal.Entry]) -> UndoConflict:
    found = rows(database, "PRAGMA foreign_key_check")[0]
    row = first(database, f'SELECT id FROM "{found["table"]}" WHERE rowid = ?', (found["rowid"],))  # noqa: S608 - a table of ours
    return _conflict(database, entries, found["table"], row[0] if row else "")


def _conflict(
    database: Database,
    entries: Sequence[journal.Entry],
    table: str,
    row_id: str,
    named: Sequence[str] = (),
) -> UndoConflict:
    """The error that says which later act stands in the way: the last one that has these ids in its rows."""
    question = "SELECT op, who, time FROM journal WHERE seq > ? AND {} ORDER BY seq DESC LIMIT 1"
    ids = named or (row_id,)
    has_all = " AND ".join("instr(rows, ?) > 0" for _ in ids)
    op, who, time = first(database, question.format(has_all), (entries[-1].seq, *ids)) or ("", "", "")
    return UndoConflict(entries[0].op, table, row_id, op.removesuffix(MORE), who, time)
