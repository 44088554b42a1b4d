"""Follows what another window or program writes into an archive that is open here for reading only."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.services.session import Session
from kazakh_archive.ui.running.runner import Runner

PAUSE = 1000
"""Milliseconds between two looks."""

INITIATOR = "elsewhere"


class Follower(QObject):
    """Looks at the journal once a second, off the window's thread, and tells of what came in."""

    def __init__(self, session: Session, runner: Runner) -> None:
        super().__init__()
        self._session, self._runner = session, runner
        self._seen = -1  # the last change that this window knows of; not known before the first look
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin: what is shown now is what the archive holds now."""
        self._runner.ask(lambda: self._session.store.head().seq, self._begin, self._again_later)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _begin(self, seq: int) -> None:
        self._seen = seq
        self._timer.start()

    def _look(self) -> None:
        if self._seen < 0:
            self.start()
        else:
            work = partial(self._session.changes_after, self._seen)
            self._runner.ask(work, self._tell, self._again_later)

    def _tell(self, changes: Changes) -> None:
        self._seen = changes.seq
        self._timer.start()
        if changes.ids:
            self._runner.announce(Changes(f"{INITIATOR}:{changes.op}", changes.ids, changes.seq, INITIATOR))

    def _again_later(self, _error: ArchiveError) -> None:
        """It is being written just now."""
        self._timer.start()
