"""A program around the window, for tests: real archives in a folder of their own."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from kazakh_archive.index import Index
from kazakh_archive.model.bundle import PageWords
from kazakh_archive.services.exporting import BundleLook
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.library import Library
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.page_words import PAGE_WORDS
from kazakh_archive.ui.wording.words import Words


@dataclass(frozen=True)
class TestDesk:
    """One open archive with all that works on it."""

    __test__ = False

    session: Session
    library: Library
    index: Index
    indexing: Indexing
    search: Search

    def close(self) -> None:
        self.index.close()
        self.session.close()


@dataclass
class TestHome:
    """What `ui.home.Home` asks for, below one folder."""

    __test__ = False

    root: Path
    resources: Resources = field(default_factory=Resources.find)
    words: Words = field(default_factory=Words)
    version: str = "0"
    crashes: list[BaseException] = field(default_factory=list)
    rebuild: list[str] = field(default_factory=list)

    @property
    def settings_file(self) -> Path:
        return self.root / "config" / "settings.ini"

    @property
    def log_file(self) -> Path:
        return self.root / "crash.log"

    def seen_folder(self, archive_id: str) -> Path:
        """Where it is kept what was seen."""
        return self.root / "seen" / archive_id

    @property
    def documents(self) -> Path:
        return self.root

    def open(self, path: Path, *, write: bool = True) -> TestDesk:
        store = open_archive(path, annotator="Aigul", write=write)
        index = Index(self.root / "index" / store.info.id)
        return TestDesk(Session(store), Library(store), index, Indexing(store, index), Search(store, index))

    def create(self, path: Path, title: str) -> None:
        create_archive(path, title=title)

    def make_sample(self) -> Path:
        path = self.root / "sample.kzarchive"
        if not path.exists():
            create_archive(path, title="Sample")
        return path

    def bundle_look(self, language: str | None = None) -> BundleLook:
        words = Words.load(self.resources, language or "en")
        page = {key: words.of(marked) for key, marked in PAGE_WORDS.items()}
        template = self.resources.text("bundle/read-me-first.html.j2")
        return BundleLook(template, PageWords(words.language, page), "Kazakh Archive 0")

    def rebuild_command(self, archive: Path) -> list[str]:
        """The index is made anew in a process that tells how far it is."""
        return self.rebuild or [
            sys.executable,
            "-c",
            _REBUILD,
            str(archive),
            str(self.root / "index"),
        ]

    def note_crash(self, error: BaseException) -> Path | None:
        self.crashes.append(error)
        return self.log_file

    def speak(self, language: str) -> None:
        self.words = Words.load(self.resources, language)


_REBUILD = """
import sys
from pathlib import Path
from kazakh_archive.index import Index
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.store import open_archive
store = open_archive(Path(sys.argv[1]), annotator="x", write=False)
index = Index(Path(sys.argv[2]) / store.info.id)
for step in Indexing(store, index).rebuild():
    print(step.done, step.total, flush=True)
index.close()
store.close()
"""
