"""What the window needs of the program around it. `app.build` makes these; the window only uses them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kazakh_archive.model.bundle import BundleLook
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words

if TYPE_CHECKING:
    from kazakh_archive.services.indexing import Indexing
    from kazakh_archive.services.library import Library
    from kazakh_archive.services.searching import Search
    from kazakh_archive.services.session import Session


class Desk(Protocol):
    """One open archive with all that works on it."""

    @property
    def session(self) -> Session:
        """Runs commands."""

    @property
    def library(self) -> Library:
        """Reads."""

    @property
    def indexing(self) -> Indexing:
        """Keeps the index true."""

    @property
    def search(self) -> Search:
        """Answers queries."""

    def close(self) -> None:
        """Let go of the file."""


class Home(Protocol):
    """The program: its folders, its resources, and how an archive is opened."""

    @property
    def resources(self) -> Resources:
        """The files that come with the program."""

    @property
    def words(self) -> Words:
        """The language of the person."""

    @property
    def settings_file(self) -> Path:
        """Where the window keeps its settings (an .ini file)."""

    def seen_folder(self, archive_id: str) -> Path:
        """Where it is kept which hits of an archive's saved searches were seen on this machine."""

    @property
    def documents(self) -> Path:
        """Where archives are put unless a person says otherwise."""

    @property
    def version(self) -> str:
        """The program's version."""

    def open(self, path: Path, *, write: bool = True) -> Desk:
        """Open an archive. May take long; raises what `store.open_archive` raises."""

    def create(self, path: Path, title: str) -> None:
        """Make a new, empty archive. Raises `ArchiveExists`, `CannotWrite`, `DiskFull`."""

    def make_sample(self) -> Path:
        """Make a copy of the sample archive, or find the one made before; say where it is."""

    def bundle_look(self, language: str | None = None) -> BundleLook:
        """How the page inside a bundle is made, in `language`."""

    def rebuild_command(self, archive: Path) -> list[str]:
        """The command line of the process that brings up an archive's index where that is much work.

        It prints lines of two numbers, done and total, and ends with code 0 when the index is whole.
        """

    def note_crash(self, error: BaseException) -> Path | None:
        """Write an error of our own down; say where, or None when that was not possible."""

    def speak(self, language: str) -> None:
        """Take another language for `words` from now on."""
