"""One writer at a time, and who it is.

The lock itself is the system's (``filelock``) on the hidden neighbour ``.NAME.lock`` and falls with
its process, however that ends. Beside it ``.NAME.lock.who`` says who holds it; where that file is
found without the lock being held, the last writer did not close the archive.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from kazakh_archive.model.clock import utc_now
from kazakh_archive.store.files import forget, hidden


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes, in which process, on which machine, and since when (UTC)."""

    annotator: str
    pid: int
    host: str
    since: str

    def __str__(self) -> str:
        return f"{self.annotator}, {self.host}, {self.since}"


class LockTaken(Exception):
    """Another process, or another part of this one, writes."""


class WriteLock:
    """The right to write, held from making this object until `release`.

    Raises `LockTaken`, and OSError where the folder takes no lock file.
    """

    def __init__(self, path: Path, annotator: str) -> None:
        self._file = hidden(path, ".lock")
        self._who = who_file(path)
        # Not bound to a thread: an archive may be closed by another one than opened it.
        self._lock = FileLock(self._file, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise LockTaken from None
        self.unclean = self._who.exists()
        """Whether the last writer ended without closing."""
        # On a full disk nobody can sign, but whoever is already in may still read and delete.
        with contextlib.suppress(OSError):
            self._sign(annotator)

    def _sign(self, annotator: str) -> None:
        holder = Holder(annotator=annotator, pid=os.getpid(), host=socket.gethostname(), since=utc_now())
        with self._who.open("w", encoding="utf-8") as file:
            json.dump(asdict(holder), file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())

    def release(self, *, clean: bool = True) -> None:
        """Give the right back. Not `clean`: the mark stays, so that the next one to open looks closely."""
        if clean:
            forget(self._who)
        # The name goes while the lock is still held: who waits on the old file notices and asks again.
        if os.name != "nt":
            forget(self._file)
        self._lock.release()
        if os.name == "nt":
            forget(self._file)


def who_file(path: Path) -> Path:
    """The neighbour that says who writes."""
    return hidden(path, ".lock.who")


def holder_of(path: Path) -> str:
    """Who holds the lock, as far as can be told; empty when not."""
    with contextlib.suppress(OSError, ValueError, TypeError, RecursionError):
        said = json.loads(who_file(path).read_text(encoding="utf-8"))
        return str(Holder(**said))
    return ""
