"""Saves what is being written while it is typed: half a second after a pause, within a second without one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.services.session import Command
from kazakh_archive.ui.running.autosave import AutoSave
from kazakh_archive.ui.running.runner import Runner


class DraftKeeper(QObject):
    """Asks for the command that saves when it is time, and hands it to the writer thread.

    `saving` tells that something is not on the disk yet, `saved` that all of it is, `failed` that
    it could not be written (it is tried again with the next key, and on `flush`).
    """

    saving = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, command: Callable[[], Command], initiator: str) -> None:
        super().__init__()
        self._runner, self._command, self._initiator = runner, command, initiator
        self._saver = AutoSave(self._save, self)

    def touch(self) -> None:
        """Something was typed."""
        self._saver.touch()
        self.saving.emit()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._saver.flush()

    def drop(self) -> None:
        """Save nothing any more: it became a part of the archive or was thrown away."""
        self._saver.drop()

    def _save(self) -> None:
        self._runner.submit(
            self._command(), initiator=self._initiator, done=self._done, failed=self._not_done
        )

    def _done(self, _changes: Changes) -> None:
        if not self._saver.pending:
            self.saved.emit()

    def _not_done(self, error: ArchiveError) -> None:
        self._saver.again()
        self.failed.emit(error)
