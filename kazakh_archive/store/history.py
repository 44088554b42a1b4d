"""The stack of acts that can be taken back and done again. It lies in the archive and outlives us.

Each annotator takes back the acts of their own: a step back never costs somebody else's work. Going
to a point of the history (`between`) goes through everybody's acts, and is asked for by name.

A note is saved while it is typed, each time as an act with its own journal entry. The entries that
only went on with the one before carry `MORE` at the end of their name: they are taken back, and done
again, together with it. So an act is one entry or several.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import takewhile

from sqlite_utils import Database

from kazakh_archive.model.changes import HistoryEntry, HistoryLine, Way
from kazakh_archive.model.errors import NothingToRedo, NothingToUndo
from kazakh_archive.store import journal
from kazakh_archive.store.database import first
from kazakh_archive.store.journal import RowChange

MORE = "+"
"""Stands at the end of an act's name in the journal when it went on with the act before it."""

_STACK = "SELECT seq, op, who FROM history JOIN journal USING (seq)"


def push(database: Database, seq: int) -> None:
    """A new act was done: it is the next to take back, and what its annotator undid cannot come again."""
    database.execute(
        "DELETE FROM history WHERE undone = 1 AND (SELECT who FROM journal WHERE seq = history.seq)"
        " = (SELECT who FROM journal WHERE seq = ?)",
        (seq,),
    )
    database.execute("INSERT INTO history (seq, undone) VALUES (?, 0)", (seq,))


def mark(database: Database, seq: int, *, undone: bool) -> None:
    """The act was taken back, or done again."""
    database.execute("UPDATE history SET undone = ? WHERE seq = ?", (int(undone), seq))


def name_of(database: Database, op: str, who: str, changes: Sequence[RowChange]) -> str:
    """The name under which an act that may go on with the one before it is journaled.

    It does go on when that was the same act on the same rows by the same annotator, and when they
    took nothing back since: then the last thing a person did was to begin what now goes on.
    """
    last = first(database, f"{_STACK} WHERE undone = 0 ORDER BY seq DESC LIMIT 1")
    if last is None or (last[1].removesuffix(MORE), last[2]) != (op, who):
        return op
    if _next(database, who, undo=False) is not None:
        return op
    return op + MORE if journal.entry(database, last[0]).ids() == journal.ids_of(changes) else op


def next_act(database: Database, who: str, *, undo: bool) -> tuple[journal.Entry, ...]:
    """The entries that undo, or redo, of this annotator is about, in the order they were done.

    Raises `NothingToUndo` or `NothingToRedo`.
    """
    seqs = next(_acts(database, who, undone=not undo), ())
    if not seqs:
        others = _next(database, undo=undo) or ("", "")
        raise (NothingToUndo if undo else NothingToRedo)(op=others[0], who=others[1])
    return tuple(journal.entry(database, seq) for seq in seqs)


def op_of_next(database: Database, who: str, *, undo: bool) -> str | None:
    """The name of the act that undo, or redo, of this annotator (empty: of anybody) is about."""
    row = _next(database, who, undo=undo)
    return row[0] if row else None


def _next(database: Database, who: str = "", *, undo: bool) -> tuple[str, str] | None:
    """Name and annotator of the next act: of `who`, or of anybody."""
    order = "undone = 0 ORDER BY seq DESC" if undo else "undone = 1 ORDER BY seq"
    row = first(database, f"{_STACK} WHERE ? IN ('', who) AND {order} LIMIT 1", (who,))
    return (row[1].removesuffix(MORE), row[2]) if row else None


def _acts(database: Database, who: str = "", *, undone: bool) -> Iterator[tuple[int, ...]]:
    """The acts that can be done again (`undone`) or taken back, each as its entries, in the order they come up."""
    order = "ASC" if undone else "DESC"
    entries: list[int] = []
    question = f"{_STACK} WHERE undone = ? AND ? IN ('', who) ORDER BY seq {order}"
    for seq, op, _ in database.execute(question, (int(undone), who)):
        begins = not op.endswith(MORE)
        if undone and begins and entries:
            yield tuple(entries)
            entries = []
        entries.append(seq)
        if begins and not undone:
            yield tuple(reversed(entries))
            entries = []
    if entries:
        yield tuple(sorted(entries))


def outline(database: Database) -> tuple[HistoryLine, ...]:
    """Every act on the stack, newest first, by its first entry and without what it was about."""
    question = (
        "SELECT seq, undone FROM history JOIN journal USING (seq) WHERE op NOT LIKE ? ORDER BY seq DESC"
    )
    acts = database.execute(question, (f"%{MORE}",))
    return tuple(HistoryLine(seq, bool(undone)) for seq, undone in acts)


def between(database: Database, point: int) -> tuple[list[tuple[int, ...]], bool]:
    """The acts on the way to just after act `point`, in the order they come up, and whether they are undone.

    To an act that stands (0: the beginning) the way leads back, to one that was taken back forward.
    An act is the seqs of its entries.
    """
    known = point <= journal.head(database).seq  # SQLite does not even take greater numbers
    row = first(database, "SELECT undone FROM history WHERE seq = ?", (point,)) if known else None
    if row is not None and row[0]:
        return list(takewhile(lambda act: act[0] <= point, _acts(database, undone=True))), False
    return list(takewhile(lambda act: act[0] > point, _acts(database, undone=False))), True


def way(database: Database, point: int) -> Way:
    """What going to `point` means: how many acts, and whose."""
    acts, undo = between(database, point)
    question = "SELECT who, count(*) FROM journal WHERE seq IN (SELECT value FROM json_each(?)) GROUP BY who"
    return Way(undo, dict(database.execute(question, (json.dumps([act[0] for act in acts]),)).fetchall()))


def told(act: journal.Entry, *, undone: bool) -> HistoryEntry:
    """An act as the rooms above know it."""
    return HistoryEntry(
        seq=act.seq, op=act.op, annotator=act.who, time=act.time, undone=undone, ids=act.ids()
    )
