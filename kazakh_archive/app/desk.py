"""One open archive with all that works on it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.app.paths import Paths
from kazakh_archive.index import Index, sweep_unused
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.library import Library
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command or a window works with."""

    session: Session
    library: Library
    index: Index
    indexing: Indexing
    search: Search

    @classmethod
    def open(cls, path: Path, paths: Paths, *, annotator: str, write: bool) -> Desk:
        """Open an archive; raises what `open_archive` raises. Indexes that were not used for long go."""
        store = open_archive(path, annotator=annotator, write=write)
        folder = paths.index(store.info.id, store.info.path)
        sweep_unused(folder.parent, folder, time.time())
        index = Index(folder)
        return cls(Session(store), Library(store), index, Indexing(store, index), Search(store, index))

    def close(self) -> None:
        """Let go of the index and then of the file."""
        self.index.close()
        self.session.close()
