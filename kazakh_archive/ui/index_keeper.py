"""Keeps the search index up with the archive while the window is open.

Small changes are taken in on a thread of its own, a moment after they were made. Whatever is long
runs in another process: Whoosh writing much in a thread was measured to freeze the window for
0.4 to 0.8 seconds.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.services.indexing import Indexing, IndexState

PAUSE_MS = 150
"""So long after a change the index is written: several changes in a row cost one commit."""
RETRY_MS = 500
"""So long it waits when another process keeps the index."""


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """What the status bar shows: whether the index is being built, how far, and whether that failed."""

    building: bool = False
    done: int = 0
    total: int = 0
    failed: bool = False


class IndexKeeper(QObject):
    """Follows the changes of one archive.

    `refreshed` comes when the index has taken something in, so that an open search can ask again;
    `status_changed` carries an `IndexStatus`. Both arrive on the thread the keeper lives in.
    """

    refreshed = Signal()
    status_changed = Signal(object)
    _again = Signal(int)

    def __init__(self, indexing: Indexing, archive: Path, rebuild: Sequence[str]) -> None:
        """`rebuild` is the command of the process that builds: ``... reindex``."""
        super().__init__()
        self._indexing = indexing
        self._archive = archive
        self._rebuild = tuple(rebuild)
        self._thread = ThreadPoolExecutor(1, "index")
        self._child: subprocess.Popen[str] | None = None
        self._closing = threading.Event()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._work)
        self._again.connect(self._timer.start)

    def start(self) -> None:
        """Compare index and archive, as at opening."""
        self._timer.start(0)

    def follow(self, changes: Changes) -> None:
        """Take in what changed, a moment later."""
        if changes.ids:
            self._timer.start(PAUSE_MS)

    def build(self) -> None:
        """Build the index anew because the person asked."""
        self._thread.submit(self._guarded, lambda: self._in_child(catch_up=False))

    def close(self) -> None:
        """Stop, also a process that is building; the index is only ever a help."""
        self._closing.set()
        self._timer.stop()
        child = self._child
        if child is not None and child.poll() is None:
            child.terminate()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        self._thread.submit(self._guarded, self._bring_up)

    def _guarded(self, work: Callable[[], None]) -> None:
        """Runs on the index thread: another process at the index only means to come back later."""
        if self._closing.is_set():
            return
        try:
            work()
        except IndexUnavailable as error:
            if error.reason == "busy" and not self._closing.is_set():
                self._again.emit(RETRY_MS)
            else:
                self.status_changed.emit(IndexStatus(failed=True))

    def _bring_up(self) -> None:
        state = self._indexing.catch_up(gently=True)
        if state in {IndexState.MUST_REBUILD, IndexState.FAR_BEHIND}:
            self._in_child(catch_up=state is IndexState.FAR_BEHIND)
        else:
            self.status_changed.emit(IndexStatus())
            self.refreshed.emit()

    def _in_child(self, *, catch_up: bool) -> None:
        """Let another process do it, tell how far it is, and take in what came meanwhile."""
        self.status_changed.emit(IndexStatus(building=True))
        command = [*self._rebuild, str(self._archive), "--progress", *(["--catch-up"] if catch_up else [])]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True
        ) as child:
            self._child = child
            for line in child.stdout or ():
                done, _, total = line.partition(" ")
                self.status_changed.emit(IndexStatus(building=True, done=int(done), total=int(total)))
        self._child = None
        if self._closing.is_set():
            return
        if child.returncode:
            self.status_changed.emit(IndexStatus(failed=True))
            return
        self._indexing.catch_up()
        self.status_changed.emit(IndexStatus())
        self.refreshed.emit()
