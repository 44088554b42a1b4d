"""An open archive."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Self, TypeVar

from sqlite_utils import Database

from kazakh_archive.model.changes import Changes, HistoryEntry, HistoryLine, JournalHead, OutboxEntry, Way
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import ArchiveInfo, CheckReport
from kazakh_archive.model.errors import ArchiveReadOnly, Bug
from kazakh_archive.model.progress import Progress
from kazakh_archive.store import history, journal, outbox, replaying, telling
from kazakh_archive.store.backup import private_copy, write_backup
from kazakh_archive.store.check import check
from kazakh_archive.store.failures import engine_translated
from kazakh_archive.store.handles import Handles
from kazakh_archive.store.pool import ReadPool
from kazakh_archive.store.reader import Reader
from kazakh_archive.store.tx import Stack, Tx

Step = Callable[[Tx, HistoryEntry], None]
Along = tuple[Step | None, Step | None]
"""What is done in one transaction with an act that is taken back, or done again: before and after its rows."""

GO_TO = "history.go"
"""The op of the changes that `Store.go_to` gives; in the journal each act stands by itself."""

_T = TypeVar("_T")


class Store:
    """An open archive; every method may be called from any thread.

    Any of them may raise `ArchiveBusy`, `ArchiveDamaged`, `CannotWrite` or `DiskFull` for what the
    file and the disk do, and `Bug` once the archive is closed.
    """

    def __init__(self, handles: Handles) -> None:
        self._handles = handles
        self._path = handles.info.path
        self._pool = ReadPool(handles.connect, self._path)
        self._writing = threading.Lock()
        self._writing_thread = 0
        self._closed = False

    @property
    def info(self) -> ArchiveInfo:
        """What is open, and whether and why for reading only."""
        return self._handles.info

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- writing ------------------------------------------------------------------------------

    @contextlib.contextmanager
    def transaction(self, op: str, initiator: str = "") -> Iterator[Tx]:
        """One act: all of it is kept when the block ends, or nothing when it raises.

        Args:
            op: the act's name, such as ``annotation.add``.
            initiator: the view that asked; it travels in the changes.

        Raises:
            ArchiveReadOnly: the archive is open for reading only.
        """
        with self._write() as database, self._tx(database, op, initiator, history.push) as tx:
            yield tx

    @contextlib.contextmanager
    def _tx(
        self, database: Database, op: str, initiator: str, stack: Stack, *, commit: bool = True
    ) -> Iterator[Tx]:
        tx = Tx(database, self._path, op, self._handles.annotator, utc_now())
        try:
            # Checked at COMMIT, so that the order of an act's writes never matters.
            database.execute("PRAGMA defer_foreign_keys=ON")
            yield tx
            tx.finish(initiator, stack, commit=commit)
        finally:
            tx.expire()

    @contextlib.contextmanager
    def _write(self) -> Iterator[Database]:
        """The writer in a transaction; whatever the block has not committed is rolled back."""
        database = self._writer()
        if self._writing_thread == threading.get_ident():
            raise Bug(what="a transaction inside a transaction")
        if self._pool.reads_here():
            # Its COMMIT would wait for the read to end, and the read for the COMMIT.
            raise Bug(what="a transaction inside a block that reads")
        with self._writing, engine_translated(self._path):
            self._require_open()
            self._writing_thread = threading.get_ident()
            try:
                database.execute("BEGIN IMMEDIATE")
                yield database
            finally:
                self._writing_thread = 0
                if database.conn.in_transaction:
                    database.execute("ROLLBACK")

    def _writer(self) -> Database:
        self._require_open()
        if self._handles.writer is None:
            info = self.info
            raise ArchiveReadOnly(path=self._path, reason=info.read_only, holder=info.holder)
        return self._handles.writer

    def _require_open(self) -> None:
        if self._closed:
            raise Bug(what="the archive is closed")

    def undo(self, initiator: str = "", along: Along | None = None) -> Changes:
        """Take back the annotator's last act; raises `NothingToUndo` or `UndoConflict`.

        `along` is done in the same transaction.
        """
        return self._step(initiator, along, undo=True)

    def redo(self, initiator: str = "", along: Along | None = None) -> Changes:
        """Do again what the annotator took back last; raises `NothingToRedo` or `UndoConflict`.

        `along` is done in the same transaction.
        """
        return self._step(initiator, along, undo=False)

    def _step(self, initiator: str, along: Along | None, *, undo: bool) -> Changes:
        with self._write() as database:
            entries = history.next_act(database, self._handles.annotator, undo=undo)
            changes = self._replay(database, entries, initiator, along, undo=undo)
            replaying.commit(database, entries)
            return changes

    def go_to(
        self, point: int, initiator: str = "", *, back: Along | None = None, again: Along | None = None
    ) -> Generator[Progress, None, Changes]:
        """Go to where the archive was just after act `point` (0: the beginning), whoever did the acts between.

        Back from an act that stands, forward to one that was taken back: all the way in one
        transaction, or, when it raises `UndoConflict` or is closed, not at all. No other act is
        written meanwhile. `back` and `again` are what `undo` and `redo` know as `along`.
        """
        touched: dict[str, frozenset[str]] = {}
        with self._write() as database:
            acts, undo = history.between(database, point)
            seq = journal.head(database).seq
            for done, seqs in enumerate(acts):
                yield Progress(done, len(acts))
                entries = [journal.entry(database, each) for each in seqs]
                changes = self._replay(database, entries, initiator, back if undo else again, undo=undo)
                seq = changes.seq
                for table, ids in changes.ids.items():
                    touched[table] = touched.get(table, frozenset()) | ids
                if done + 1 == len(acts):
                    replaying.commit(database, entries)
        return Changes(GO_TO, touched, seq, initiator)

    def _replay(
        self,
        database: Database,
        entries: Sequence[journal.Entry],
        initiator: str,
        along: Along | None,
        *,
        undo: bool,
    ) -> Changes:
        """Write an act's rows back or again; the caller commits."""
        act = entries[0]

        def stack(inside: Database, _seq: int) -> None:
            for entry in entries:
                history.mark(inside, entry.seq, undone=undo)

        for entry in entries:
            journal.require_true(database, entry)
        op = f"{'undo' if undo else 'redo'}:{act.op}"
        with self._tx(database, op, initiator, stack, commit=False) as tx:
            before, after = along or (None, None)
            if before is not None:
                before(tx, history.told(act, undone=False))
            replaying.replay(tx, database, entries, undo=undo)
            if after is not None:
                after(tx, history.told(act, undone=False))
        return tx.changes

    def clear_outbox(self, up_to: int) -> None:
        """Drop what the index has taken in, up to this change; does nothing when only reading."""
        if self.info.read_only:
            return
        with self._write() as database:
            outbox.clear(database, up_to)
            database.execute("COMMIT")

    # --- reading ------------------------------------------------------------------------------

    @contextlib.contextmanager
    def reading(self) -> Iterator[Reader]:
        """Short reads: one snapshot of the archive for the length of the block."""
        with engine_translated(self._path), self._pool.reading() as reader:
            yield reader

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Reader]:
        """Long reads: a private copy as of now, so that no writer waits; removed after the block."""
        self._require_open()
        with private_copy(self._handles.connect, self._path) as database, engine_translated(self._path):
            reader = Reader(database, self._path)
            try:
                yield reader
            finally:
                reader.expire()

    def undo_op(self, *, anybody: bool = False) -> str | None:
        """The name of the act that `undo` would take back; of the last one of `anybody`, if asked."""
        who = "" if anybody else self._handles.annotator
        return self._read(lambda database: history.op_of_next(database, who, undo=True))

    def redo_op(self, *, anybody: bool = False) -> str | None:
        """The name of the act that `redo` would do again; of the next one of `anybody`, if asked."""
        who = "" if anybody else self._handles.annotator
        return self._read(lambda database: history.op_of_next(database, who, undo=False))

    def history(self) -> tuple[HistoryLine, ...]:
        """The acts that can be taken back or done again, of everybody, newest first."""
        return self._read(history.outline)

    def history_entries(self, lines: Sequence[HistoryLine]) -> tuple[HistoryEntry, ...]:
        """What acts of `history` were about."""
        return self._read(lambda database: tuple(telling.told(database, line) for line in lines))

    def way_to(self, point: int) -> Way:
        """What `go_to` would do."""
        return self._read(lambda database: history.way(database, point))

    def head(self) -> JournalHead:
        """How far the journal goes."""
        return self._read(journal.head)

    def changes_after(self, seq: int) -> Changes:
        """What all acts later than change `seq` touched, whoever did them, as one; no rows where there are none."""
        return self._read(lambda database: journal.changes_after(database, seq))

    def hash_at(self, seq: int) -> str | None:
        """The journal's hash after change `seq` (0: at the start); None where it does not go so far."""
        return self._read(lambda database: journal.hash_at(database, seq))

    def outbox(self, after: int) -> tuple[OutboxEntry, ...]:
        """What the changes later than `after` touched; an entry's ``seq`` is that of its change."""
        return self._read(lambda database: outbox.read(database, after))

    def outbox_start(self) -> int:
        """The first change that is still in the outbox, or the next to come."""
        return self._read(lambda database: outbox.start(database) or journal.head(database).seq + 1)

    def _read(self, question: Callable[[Database], _T]) -> _T:
        with engine_translated(self._path), self._pool.connection() as database:
            return question(database)

    # --- the file -----------------------------------------------------------------------------

    def check(self) -> Generator[Progress, None, CheckReport]:
        """Look at everything: structure, hashes, words under spans, the journal's chain.

        Yields progress, returns the report. It reads in small steps, so writers go on meanwhile.

        Kinds of problems: ``structure`` and ``unreadable`` (SQLite cannot read a place), ``foreign_key``,
        ``schema_unknown`` and ``schema_differs`` (an object no version of ours made, or made otherwise),
        ``original_differs``, ``text_differs``, ``passages_differ`` and ``annotation_differs`` (not what
        its hash was made of), ``words_differ`` (an annotation's words do not stand at its span),
        ``row_differs``, ``row_missing`` and ``row_unknown`` (not what the journal says),
        ``journal_gap`` and ``journal_differs`` (an entry is missing or was changed).
        """
        self._require_open()
        return check(self._handles.connect, self._path)

    def backup(self, target: Path) -> None:
        """Write a verified copy; raises `ArchiveExists` rather than replace a file."""
        self._require_open()
        write_backup(self._handles.file, target)

    def close(self) -> None:
        """Wait for the act and the reads in progress and let everything go; a second call does nothing."""
        if self._writing_thread == threading.get_ident():
            raise Bug(what="the archive was closed inside a transaction")
        with self._writing:
            if self._closed:
                return
            self._closed = True
            try:
                self._pool.close()
            finally:
                self._handles.close()
