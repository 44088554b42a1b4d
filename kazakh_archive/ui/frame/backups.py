"""Backs the archive up: asks for a folder, writes the copy behind the window, says where it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.services.backing_up import BackupReport, back_up
from kazakh_archive.ui.frame.window import Window
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.wording.words import Words


class Backups:
    """The backups of one open archive."""

    def __init__(self, desk: Desk, runner: Runner, window: Window, settings: Settings, words: Words) -> None:
        self._desk, self._runner, self._window = desk, runner, window
        self._settings, self._words = settings, words
        self._writing = False

    def ask(self) -> None:
        """Ask for a folder, and write a copy into it; while one is being written, only say so."""
        if self._writing:
            self._say_writing()
            return
        start = self._settings.folder("backup") or str(self._desk.session.info.path.parent)
        title = self._words.tr("A folder for backups, best on another disk")
        if chosen := QFileDialog.getExistingDirectory(self._window, title, start):
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write a copy, and let the older ones there be thinned."""
        self._settings.remember_folder("backup", folder)
        self._writing = True
        self._say_writing()
        self._runner.ask(partial(back_up, self._desk.session.store, folder), self._tell, self._failed)

    def _say_writing(self) -> None:
        self._window.status.showMessage(self._words.tr("Writing the backup…"))

    def _end(self) -> None:
        self._writing = False
        self._window.status.clearMessage()

    def _failed(self, error: ArchiveError) -> None:
        self._end()
        self._runner.failed.emit(error)

    def _tell(self, report: BackupReport) -> None:
        self._end()
        words = self._words
        said = words.tr("{path} is written and was checked.", path=report.path)
        if report.removed:
            said += " " + words.plural(
                "{n} older copy was removed.", "{n} older copies were removed.", len(report.removed)
            )
        self._window.news.tell(said)
