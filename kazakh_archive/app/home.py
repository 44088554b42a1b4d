"""The program as the window sees it (`ui.home.Home`).

What stores, searches and reads files is loaded where it is first used, on a thread that is not the
window's: the window is on the screen before that.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kazakh_archive import __version__
from kazakh_archive.app.build import House
from kazakh_archive.app.crash import write_down
from kazakh_archive.app.paths import make_folder
from kazakh_archive.model.bundle import BundleLook
from kazakh_archive.model.errors import CannotWrite
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words

if TYPE_CHECKING:
    from kazakh_archive.app.desk import Desk


class WindowHome:
    """Opens archives for the window and tells it where things are."""

    def __init__(self, house: House, *, settings: Path | None = None) -> None:
        self._house = house
        self._settings = settings or house.paths.settings

    @property
    def resources(self) -> Resources:
        """The files that come with the program."""
        return self._house.resources

    @property
    def words(self) -> Words:
        """The language of the person."""
        return self._house.words

    @property
    def settings_file(self) -> Path:
        """Where the window keeps its settings."""
        return self._settings

    def seen_folder(self, archive_id: str) -> Path:
        """Where it is kept which hits of saved searches were seen."""
        return self._house.paths.seen(archive_id)

    @property
    def documents(self) -> Path:
        """Where archives are put unless a person says otherwise. What is offered for saving is there."""
        folder = self._house.paths.documents
        with suppress(CannotWrite):  # who saves there is told, with the name that he chose
            make_folder(folder)
        return folder

    @property
    def version(self) -> str:
        """The program's version."""
        return __version__

    def open(self, path: Path, *, write: bool = True) -> Desk:
        """Open an archive; raises what `store.open_archive` raises."""
        return self._house.open(path, write=write)

    def create(self, path: Path, title: str) -> None:
        """Make a new, empty archive, and its folder where that is missing."""
        make_folder(path.parent)
        from kazakh_archive.store import create_archive  # noqa: PLC0415  # as late as can be: the window comes up first

        create_archive(path, title=title)

    def make_sample(self) -> Path:
        """This person's copy of the sample archive, made if it is not there yet."""
        from kazakh_archive.app.sample import sample_here  # noqa: PLC0415  # most starts need none

        return sample_here(self._house)

    def bundle_look(self, language: str | None = None) -> BundleLook:
        """How the page inside a bundle is made."""
        return self._house.bundle_look(language)

    def rebuild_command(self, archive: Path) -> list[str]:
        """The process that brings an index up, or makes it anew: this very program with another command."""
        program = (
            [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kazakh_archive"]
        )
        return [*program, "reindex", "--catch-up", "--progress", str(archive)]

    def speak(self, language: str) -> None:
        """Take another language from now on."""
        self._house = House.build(language)

    def note_crash(self, error: BaseException) -> Path:
        """Write a bug down; the file it is in."""
        return write_down(error, self._house.paths.log)
