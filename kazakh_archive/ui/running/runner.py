"""Everything the window asks of one open archive: one writer thread, reads and jobs beside it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from PySide6.QtCore import Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.ui.running.threads import Failed, Inline, Job, Threads, alive

__all__ = ["Job", "Runner"]


class CommandRunner(Protocol):
    """What the runner needs of a session."""

    def run(self, command: Any, initiator: str = "") -> Changes:  # noqa: ANN401  # a session knows its commands
        """Do one act and tell what it changed."""

    def undo(self, initiator: str = "") -> Changes:
        """Take the last act back."""

    def redo(self, initiator: str = "") -> Changes:
        """Do it again."""


class Runner(Threads):
    """Runs commands, questions and jobs of one session.

    `changed` carries what each act touched; `busy_changed` whether anything is still being written.
    """

    changed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, session: CommandRunner, *, inline: bool = False) -> None:
        super().__init__(inline=inline)
        self._session = session
        self._writer = Inline() if inline else ThreadPoolExecutor(1, "writer")
        self._writing = 0
        self._untold: list[Exception] = []

    def submit(
        self,
        command: Any,  # noqa: ANN401  # handed on to the session as it is
        *,
        initiator: str = "",
        done: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run a command on the writer thread, after all that were submitted before it."""
        self._write(lambda: self._run(command, initiator), done, failed)

    def _run(self, command: Any, initiator: str) -> Changes:  # noqa: ANN401  # handed on as it is
        try:
            return self._session.run(command, initiator)
        except Exception as error:
            self._untold.append(error)
            raise

    @property
    def unsaved(self) -> tuple[Exception, ...]:
        """Why commands failed of which nobody was told: once this is closed, nothing is told any more."""
        return tuple(self._untold)

    def undo(self, *, done: Callable[[Changes], None] | None = None) -> None:
        """Take the last act back."""
        self._write(self._session.undo, done, None)

    def redo(self, *, done: Callable[[Changes], None] | None = None) -> None:
        """Do the act that was last taken back again."""
        self._write(self._session.redo, done, None)

    @property
    def busy(self) -> bool:
        """Whether anything submitted is not written yet."""
        return self._writing > 0

    def _write(
        self,
        work: Callable[[], Changes],
        done: Callable[[Changes], None] | None,
        failed: Failed | None,
    ) -> None:
        if self._closed:
            return
        self._writing += 1
        if self._writing == 1:
            self.busy_changed.emit(True)
        self._writer.submit(
            lambda: self.attempt(work, functools.partial(self._wrote, done), self._write_failed(failed))
        )

    def _wrote(self, done: Callable[[Changes], None] | None, changes: Changes) -> None:
        self._settle()
        self.changed.emit(changes)
        if done is not None and alive(done):
            done(changes)

    def _write_failed(self, failed: Failed | None) -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            if error in self._untold:
                self._untold.remove(error)
            self._settle()
            # What was not written concerns the person also when the window that asked for it is gone.
            self.tell(error, failed if failed is not None and alive(failed) else None)

        return tell

    def _settle(self) -> None:
        self._writing -= 1
        if self._writing == 0:
            self.busy_changed.emit(False)

    def announce(self, changes: Changes) -> None:
        """Tell of acts that a job did by itself; may be called on any thread."""
        self._deliver(functools.partial(self.changed.emit, changes))

    def close(self) -> None:
        """Stop the jobs, write what was submitted, and end the threads. `unsaved` is what could not be."""
        super().close()
        self._writer.shutdown(wait=True)
