"""Saves a draft while it is typed: half a second after a pause, and within a second without one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Draft
from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.services.commands import SaveDraft
from kazakh_archive.ui.runner import Runner

PAUSE = 500  # milliseconds after the last key
LONGEST = 800  # milliseconds from the first key that is not saved yet: a second with the writing itself


class DraftKeeper(QObject):
    """Asks for the draft when it is time and hands it to the writer thread.

    `saving` tells that something is not on the disk yet, `saved` that all of it is, `failed` that
    it could not be written (it is tried again with the next key, and on `flush`).
    """

    saving = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, draft: Callable[[], Draft]) -> None:
        super().__init__()
        self._runner, self._draft = runner, draft
        self._dirty = False
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def touch(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.saving.emit()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self.forget_timers()
        if self._dirty:
            self._dirty = False
            command = SaveDraft(self._draft())
            self._runner.submit(command, initiator="testimony", done=self._done, failed=self._not_done)

    def drop(self) -> None:
        """Save nothing any more: the draft became a source or was thrown away."""
        self.forget_timers()
        self._dirty = False

    def forget_timers(self) -> None:
        """Stop waiting."""
        self._pause.stop()
        self._longest.stop()

    def _done(self, _changes: Changes) -> None:
        if not self._dirty:
            self.saved.emit()

    def _not_done(self, error: ArchiveError) -> None:
        self._dirty = True
        self.failed.emit(error)
