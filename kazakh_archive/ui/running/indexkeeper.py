"""Lets the index follow the archive: small changes here, a rebuild in a process of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError, IndexUnavailable
from kazakh_archive.services.indexing import Indexing, IndexState
from kazakh_archive.ui.running.runner import Runner

PAUSE = 250  # milliseconds after an act; the index is to follow within a second
RETRY = 2000  # milliseconds until a busy index is asked again, or a process started again; then twice as long
ROOM = 15_000  # milliseconds until it is seen whether a full disk has room again
TRIES = 6  # so many processes at most without an act in between
_NUMBERS = re.compile(rb"(\d+)\D+(\d+)")


class IndexKeeper(QObject):
    """Keeps one archive's index true while its window is open.

    `working` tells how far a rebuild is (done, total; total 0: not known); `caught_up` that the
    index is true again; `stuck` that it cannot be used, with the error where there is one.
    """

    working = Signal(int, int)
    caught_up = Signal()
    stuck = Signal(object)

    def __init__(self, indexing: Indexing, runner: Runner, rebuild: Sequence[str]) -> None:
        super().__init__()
        self._indexing, self._runner, self._rebuild = indexing, runner, list(rebuild)
        self._under_way = False
        self._again = False
        self._tries = 0
        self._process: QProcess | None = None
        self._rest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._catch_up)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way or waiting."""
        return not (self._under_way or self._process or self._timer.isActive())

    def start(self) -> None:
        """Bring the index up to the archive as it was opened."""
        self._catch_up()

    def apply(self, changes: Changes) -> None:
        """Follow an act, together with those that come right after it."""
        self._tries = 0
        if not changes.op.startswith("draft.") and not self._timer.isActive():
            self._timer.start(PAUSE)

    def close(self) -> None:
        """Stop a rebuild that is under way; the index that was there before stays."""
        self._timer.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.terminate()
            if not process.waitForFinished(3000):
                process.kill()
                process.waitForFinished(1000)
            process.deleteLater()

    def _catch_up(self) -> None:
        if self._under_way or self._process is not None:
            self._again = True
            return
        self._under_way = True
        self._runner.ask(self._step, self._stepped, self._failed)

    def _step(self) -> IndexState:
        return self._indexing.catch_up(gently=True)

    def _stepped(self, state: IndexState) -> None:
        self._under_way = False
        if state is IndexState.READY:
            self._tries = 0
            self.caught_up.emit()
            self._go_on()
        elif state is IndexState.BEHIND:
            self._timer.start(PAUSE)
        elif self._tries < TRIES:
            self._start_process()
        else:
            self.stuck.emit(None)

    def _failed(self, error: ArchiveError) -> None:
        self._under_way = False
        reason = error.reason if isinstance(error, IndexUnavailable) else ""
        if reason == "busy":
            self._timer.start(RETRY)
            return
        self.stuck.emit(error)
        if reason == "full":
            self._timer.start(ROOM)

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self._timer.start(PAUSE)

    def _start_process(self) -> None:
        self._tries += 1
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        self._process, self._rest = process, b""
        self.working.emit(0, 0)
        process.start(self._rebuild[0], self._rebuild[1:])

    def _read(self) -> None:
        if self._process is None:
            return
        lines = (self._rest + bytes(self._process.readAll().data())).split(b"\n")
        self._rest = lines.pop()
        found = next((match for each in reversed(lines) if (match := _NUMBERS.search(each))), None)
        if found is not None:
            self.working.emit(int(found[1]), int(found[2]))

    def _ended(self, code: int, _status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if code == 0:
            self._again = False
            self._catch_up()
        else:
            self.stuck.emit(None)
            if self._tries < TRIES:  # perhaps another window is making it anew: then it will be there
                self._timer.start(RETRY << (self._tries - 1))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended(1, QProcess.ExitStatus.CrashExit)
