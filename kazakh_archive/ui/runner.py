"""Work off the GUI thread: one writer, a few readers, jobs that can be stopped.

Every answer comes back on the thread of the `Runner`, by a queued signal, in the order in which it
came about. A callback that belongs to a widget which is gone by then is dropped.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError, Bug, Cancelled
from kazakh_archive.model.progress import Cancel, Progress

R = TypeVar("R")
_PROGRESS_PAUSE = 0.04  # seconds between two tellings of one job


class CommandRunner(Protocol):
    """What the runner needs of a session."""

    def run(self, command: Any, initiator: str = "") -> Changes:  # noqa: ANN401  # a session knows its commands
        """Do one act and tell what it changed."""

    def undo(self, initiator: str = "") -> Changes:
        """Take the last act back."""

    def redo(self, initiator: str = "") -> Changes:
        """Do it again."""


class Job:
    """Long work under way; `cancel` asks it to stop at its next step."""

    def __init__(self) -> None:
        self._cancel = Cancel()
        self.running = True

    @property
    def token(self) -> Cancel:
        """What the work tests."""
        return self._cancel

    def cancel(self) -> None:
        """Ask the work to stop; it ends by `Cancelled`, unless it was done before."""
        self._cancel.set()


class Inline:
    """An executor that works at once, on the caller's thread: for tests."""

    def submit(self, function: Callable[[], Any]) -> Future[Any]:
        """Call `function` now."""
        future: Future[Any] = Future()
        future.set_result(function())
        return future

    def shutdown(self, *, wait: bool = True, cancel_futures: bool = False) -> None:
        """Nothing waits here."""


class Runner(QObject):
    """Runs commands, questions and jobs of one session.

    `changed` carries what each act touched; `failed` an error nobody asked to be told of by a
    callback of his own; `crashed` an exception that no code expected (or a `Bug`); `busy_changed`
    whether anything is still being written.
    """

    changed = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, session: CommandRunner, *, inline: bool = False) -> None:
        super().__init__()
        self._session = session
        self._writer = Inline() if inline else ThreadPoolExecutor(1, "writer")
        self._readers = Inline() if inline else ThreadPoolExecutor(3, "reader")
        self._workers = Inline() if inline else ThreadPoolExecutor(2, "job")
        self._newest: dict[str, object] = {}
        self._jobs: set[Job] = set()
        self._writing = 0
        self._closed = False
        kind = Qt.ConnectionType.DirectConnection if inline else Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._receive, kind)

    # --- writing ---

    def submit(
        self,
        command: Any,  # noqa: ANN401  # handed on to the session as it is
        *,
        initiator: str = "",
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        """Run a command on the writer thread, after all that were submitted before it."""
        self._write(lambda: self._session.run(command, initiator), done, failed)

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
        failed: Callable[[ArchiveError], None] | None,
    ) -> None:
        if self._closed:
            return
        self._writing += 1
        if self._writing == 1:
            self.busy_changed.emit(True)
        self._writer.submit(
            lambda: self._attempt(work, functools.partial(self._wrote, done), self._write_failed(failed))
        )

    def _wrote(self, done: Callable[[Changes], None] | None, changes: Changes) -> None:
        self._settle()
        self.changed.emit(changes)
        if done is not None and _alive(done):
            done(changes)

    def _write_failed(self, failed: Callable[[ArchiveError], None] | None) -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            self._settle()
            self._tell(error, failed)

        return tell

    def _settle(self) -> None:
        self._writing -= 1
        if self._writing == 0:
            self.busy_changed.emit(False)

    # --- reading ---

    def ask(
        self,
        function: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[ArchiveError], None] | None = None,
        slot: str = "",
    ) -> None:
        """Read something. Of the questions in one `slot` only the newest is answered."""
        if self._closed:
            return
        token = object()
        if slot:
            self._newest[slot] = token

        def late() -> bool:
            return bool(slot) and self._newest.get(slot) is not token

        def answered(answer: R) -> None:
            if not late() and _alive(done):
                done(answer)

        def broken(error: Exception) -> None:
            if not late():
                self._tell(error, failed)

        def work() -> None:
            if not late():
                self._attempt(function, answered, broken)

        self._readers.submit(work)

    # --- long work ---

    def job(
        self,
        make_generator: Callable[[Cancel], Generator[Progress, None, R]],
        progressed: Callable[[Progress], None],
        done: Callable[[R], None],
        failed: Callable[[ArchiveError], None] | None = None,
    ) -> Job:
        """Run a generator of progress to its end; its return value goes to `done`."""
        job = Job()
        self._jobs.add(job)

        def answered(answer: R) -> None:
            self._finish(job)
            if _alive(done):
                done(answer)

        def broken(error: Exception) -> None:
            self._finish(job)
            self._tell(error, failed)

        self._workers.submit(
            lambda: self._attempt(lambda: self._drive(make_generator, job, progressed), answered, broken)
        )
        return job

    def _drive(
        self,
        make_generator: Callable[[Cancel], Generator[Progress, None, R]],
        job: Job,
        progressed: Callable[[Progress], None],
    ) -> R:
        generator, told = make_generator(job.token), 0.0
        try:
            while True:
                job.token.check()
                try:
                    progress = next(generator)
                except StopIteration as end:
                    return end.value  # type: ignore[no-any-return]  # typeshed: StopIteration.value is Any
                now = time.monotonic()
                if now - told >= _PROGRESS_PAUSE or progress.done == progress.total:
                    told = now
                    self._deliver(functools.partial(_call_alive, progressed, progress))
        finally:
            generator.close()

    def _finish(self, job: Job) -> None:
        job.running = False
        self._jobs.discard(job)

    # --- answers ---

    def _attempt(
        self, work: Callable[[], R], answered: Callable[[R], None], broken: Callable[[Exception], None]
    ) -> None:
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001  # the edge of a thread: whatever it is must reach the person
            self._deliver(functools.partial(broken, error))
        else:
            self._deliver(functools.partial(answered, answer))

    def _tell(self, error: Exception, failed: Callable[[ArchiveError], None] | None) -> None:
        expected = isinstance(error, ArchiveError) and not isinstance(error, Bug)
        if not expected:
            self.crashed.emit(error)
        told = error if isinstance(error, ArchiveError) else Bug(what=repr(error))
        if failed is not None and _alive(failed):
            failed(told)
        elif failed is None and expected and not isinstance(error, Cancelled):
            self.failed.emit(told)

    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._arrived.emit(call)

    @Slot(object)
    def _receive(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def close(self) -> None:
        """Stop the jobs, write what was submitted, and end the threads. Nothing is told any more."""
        if self._closed:
            return
        for job in tuple(self._jobs):
            job.cancel()
        self._closed = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)


def _call_alive(callback: Callable[[Progress], None], progress: Progress) -> None:
    if _alive(callback):
        callback(progress)


def _alive(callback: Callable[..., object]) -> bool:
    """Whether the widget a callback belongs to still exists (or it belongs to none)."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
