"""One query-only connection for each thread that reads."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.errors import Bug
from kazakh_archive.store.reader import Reader

CLOSE_SECONDS = 30.0
"""How long closing waits for reads in progress."""


@dataclass(slots=True)
class _Seat:
    thread: threading.Thread
    database: Database
    reader: Reader | None = None
    depth: int = field(default=0)


class ReadPool:
    """Gives each thread its connection, and closes them all at the end."""

    def __init__(self, connect: Callable[[], Database], path: Path) -> None:
        self._connect = connect
        self._path = path
        self._seats: dict[int, _Seat] = {}
        self._change = threading.Condition()
        self._closed = False

    @contextlib.contextmanager
    def reading(self) -> Iterator[Reader]:
        """One snapshot for the length of the block; a block inside a block is the same one."""
        with self._seat() as seat:
            if seat.reader is None:
                seat.reader = Reader(seat.database, self._path)
            yield seat.reader

    @contextlib.contextmanager
    def connection(self) -> Iterator[Database]:
        """The same as a bare connection, for the store's own questions."""
        with self._seat() as seat:
            yield seat.database

    @contextlib.contextmanager
    def _seat(self) -> Iterator[_Seat]:
        seat = self._take()
        try:
            if not seat.database.conn.in_transaction:
                seat.database.execute("BEGIN")
            yield seat
        finally:
            self._leave(seat)

    def reads_here(self) -> bool:
        """Whether this thread is inside `reading`."""
        seat = self._seats.get(threading.get_ident())
        return seat is not None and seat.depth > 0

    def _take(self) -> _Seat:
        ident = threading.get_ident()
        with self._change:
            if self._closed:
                raise Bug(what="the archive is closed")
            seat = self._seats.get(ident)
            if seat is None or seat.thread is not threading.current_thread():
                self._sweep()
                seat = self._seats[ident] = _Seat(threading.current_thread(), self._connect())
            seat.depth += 1
            return seat

    def _leave(self, seat: _Seat) -> None:
        try:
            if seat.depth == 1:
                if seat.reader is not None:
                    seat.reader.expire()
                    seat.reader = None
                if seat.database.conn.in_transaction:
                    seat.database.execute("ROLLBACK")
        finally:
            with self._change:
                seat.depth -= 1
                self._change.notify_all()

    def _sweep(self) -> None:
        """Close the connections of threads that have ended."""
        for ident, seat in list(self._seats.items()):
            if not seat.thread.is_alive() or seat.thread is threading.current_thread():
                seat.database.close()
                del self._seats[ident]

    def close(self) -> None:
        """Wait for reads in progress and close every connection; `Bug` when this thread reads."""
        if self.reads_here():
            raise Bug(what="the archive was closed inside a block that reads it")
        with self._change:
            self._closed = True
            done = self._change.wait_for(
                lambda: all(seat.depth == 0 for seat in self._seats.values()), CLOSE_SECONDS
            )
            for ident, seat in list(self._seats.items()):
                if seat.depth == 0:
                    seat.database.close()
                    del self._seats[ident]
        if not done:
            raise Bug(what="a read did not end before the archive was closed")
