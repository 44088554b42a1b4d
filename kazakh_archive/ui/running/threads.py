"""Reading and long work off the GUI thread.

Every answer comes back on the thread of the `Threads` object, by a queued signal, in the order in
which it came about. A callback that belongs to a widget (or encloses one) which is gone by then is dropped.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from types import CellType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from kazakh_archive.model.errors import ArchiveError, Bug, Cancelled
from kazakh_archive.model.progress import Cancel, Progress

R = TypeVar("R")
Failed = Callable[[ArchiveError], None]
"""Is told an error; one that nobody expected comes as a `Bug`."""

_PROGRESS_PAUSE = 0.04  # seconds between two tellings of one job


class Job:
    """Long work under way; `cancel` asks it to stop at its next step."""

    def __init__(self) -> None:
        self.token = Cancel()
        self.running = True

    def cancel(self) -> None:
        """Ask the work to stop; it ends by `Cancelled`, unless it was done before."""
        self.token.set()


class Inline:
    """An executor that works at once, on the caller's thread: for tests."""

    def submit(self, function: Callable[[], Any]) -> Future[Any]:
        """Call `function` now."""
        future: Future[Any] = Future()
        future.set_result(function())
        return future

    def shutdown(self, *, wait: bool = True, cancel_futures: bool = False) -> None:
        """Nothing waits here."""


class Threads(QObject):
    """Answers questions and runs jobs.

    `failed` carries an error nobody asked to be told of by a callback of his own; `crashed` an
    exception that no code expected (or a `Bug`).
    """

    failed = Signal(object)
    crashed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, *, inline: bool = False) -> None:
        super().__init__()
        self._readers = Inline() if inline else ThreadPoolExecutor(3, "reader")
        self._workers = Inline() if inline else ThreadPoolExecutor(2, "job")
        self._newest: dict[str, object] = {}
        self._jobs: set[Job] = set()
        self._closed = False
        kind = Qt.ConnectionType.DirectConnection if inline else Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._receive, kind)

    def ask(
        self,
        function: Callable[[], R],
        done: Callable[[R], None],
        failed: Failed | None = None,
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
            if not late() and alive(done):
                done(answer)

        def broken(error: Exception) -> None:
            if not late():
                self.tell(error, failed)

        def work() -> None:
            if not late():
                self.attempt(function, answered, broken)

        self._readers.submit(work)

    def job(
        self,
        make_generator: Callable[[Cancel], Generator[Progress, None, R]],
        progressed: Callable[[Progress], None],
        done: Callable[[R], None],
        failed: Failed | None = None,
        *,
        stops_itself: bool = False,
    ) -> Job:
        """Run a generator of progress to its end; its return value goes to `done`.

        Cancelling closes the generator and ends in `Cancelled`, unless the work `stops_itself`: then
        it tests the token it was given, and its return value still comes.
        """
        job = Job()
        self._jobs.add(job)

        def answered(answer: R) -> None:
            self._finish(job)
            if alive(done):
                done(answer)

        def broken(error: Exception) -> None:
            self._finish(job)
            self.tell(error, failed)

        self._workers.submit(
            lambda: self.attempt(
                lambda: self._drive(make_generator, job, progressed, None if stops_itself else job.token),
                answered,
                broken,
            )
        )
        return job

    def _drive(
        self,
        make_generator: Callable[[Cancel], Generator[Progress, None, R]],
        job: Job,
        progressed: Callable[[Progress], None],
        token: Cancel | None,
    ) -> R:
        generator, told = make_generator(job.token), 0.0
        try:
            while True:
                if token is not None:
                    token.check()
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

    def attempt(
        self, work: Callable[[], R], answered: Callable[[R], None], broken: Callable[[Exception], None]
    ) -> None:
        """Do `work` on this thread and hand its answer, or its error, to the GUI thread."""
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001  # the edge of a thread: whatever it is must reach the person
            self._deliver(functools.partial(broken, error))
        else:
            self._deliver(functools.partial(answered, answer))

    def tell(self, error: Exception, failed: Failed | None) -> None:
        """Tell an error to who wants to know it."""
        expected = isinstance(error, ArchiveError) and not isinstance(error, Bug)
        if not expected:
            self.crashed.emit(error)
        told = error if isinstance(error, ArchiveError) else Bug(what=repr(error))
        if failed is not None and alive(failed):
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
        """Stop the jobs and end the threads. Nothing is told any more."""
        for job in tuple(self._jobs):
            job.cancel()
        self._closed = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._workers.shutdown(wait=True, cancel_futures=True)


def _call_alive(callback: Callable[[Progress], None], progress: Progress) -> None:
    if alive(callback):
        callback(progress)


def alive(callback: Callable[..., object]) -> bool:
    """Whether the widgets a callback belongs to still exist: what it is bound to, or what it encloses."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    enclosed = [cell.cell_contents for cell in getattr(callback, "__closure__", None) or () if _filled(cell)]
    owners = [getattr(callback, "__self__", None), *enclosed]
    return all(isValid(each) for each in owners if isinstance(each, QObject))


def _filled(cell: CellType) -> bool:
    """A name that a function encloses need not have its value yet, or any more."""
    try:
        return cell.cell_contents is not None
    except ValueError:
        return False
