"""Everything that one open archive holds on to, and how it is let go."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.entities import ArchiveInfo
from kazakh_archive.store.database import connect_reader
from kazakh_archive.store.lock import WriteLock


@dataclass(slots=True)
class Handles:
    """``file`` is what is read: the archive itself, or a private copy where that one cannot be."""

    info: ArchiveInfo
    file: Path
    annotator: str = ""
    writer: Database | None = None
    lock: WriteLock | None = None
    recover: bool = False
    private: Path | None = None
    _closed: bool = field(default=False)

    def connect(self) -> Database:
        """A new connection that can only query."""
        return connect_reader(self.file, recover=self.recover)

    def close(self) -> None:
        """Close the writer, give the lock back, remove the private copy; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        clean = False
        try:
            if self.writer is not None:
                self.writer.close()
            clean = True
        finally:
            if self.lock is not None:
                self.lock.release(clean=clean)
            if self.private is not None:
                shutil.rmtree(self.private, ignore_errors=True)
