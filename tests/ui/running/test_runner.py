"""The runner: order, threads, the newest question, jobs that stop, errors, widgets that are gone."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError, Bug, Cancelled, NothingToUndo
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.ui.running.runner import Runner


class FakeSession:
    """Runs callables as commands and remembers on which thread."""

    def __init__(self) -> None:
        self.threads: set[str] = set()
        self.seen: list[str] = []

    def run(self, command: Any, initiator: str = "") -> Changes:
        self.threads.add(threading.current_thread().name)
        self.seen.append(command())
        return Changes(op=self.seen[-1], ids={}, seq=len(self.seen), initiator=initiator)

    def undo(self, initiator: str = "") -> Changes:
        raise NothingToUndo

    def redo(self, initiator: str = "") -> Changes:
        message = "ours"
        raise ValueError(message)


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def runner(qtbot: QtBot, session: FakeSession) -> Iterator[Runner]:
    runner = Runner(session)
    yield runner
    runner.close()


def test_commands_keep_their_order_on_one_thread(qtbot: QtBot, runner: Runner, session: FakeSession) -> None:
    told: list[str] = []
    runner.changed.connect(lambda changes: told.append(changes.op))
    for number in range(50):
        runner.submit(partial(str, number))
    qtbot.waitUntil(lambda: len(told) == 50)
    assert told == session.seen == [str(number) for number in range(50)]
    assert session.threads == {"writer_0"}


def test_answers_arrive_on_the_gui_thread(qtbot: QtBot, runner: Runner) -> None:
    threads: list[threading.Thread] = []
    runner.ask(threading.current_thread, lambda _: threads.append(threading.current_thread()))
    runner.submit(lambda: "x", done=lambda _: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert set(threads) == {threading.main_thread()}


def test_newest_question_of_a_slot_wins(qtbot: QtBot, runner: Runner) -> None:
    gate, answers = threading.Event(), []
    runner.ask(lambda: gate.wait(5) and "old", answers.append, slot="search")
    runner.ask(lambda: "new", answers.append, slot="search")
    qtbot.waitUntil(lambda: bool(answers))
    gate.set()
    qtbot.wait(50)
    assert answers == ["new"]


def test_busy_until_all_is_written(qtbot: QtBot, runner: Runner) -> None:
    states: list[bool] = []
    runner.busy_changed.connect(states.append)
    runner.submit(lambda: "a")
    runner.submit(lambda: "b")
    qtbot.waitUntil(lambda: states == [True, False])
    assert not runner.busy


def test_expected_error_goes_to_the_callback_or_the_signal(qtbot: QtBot, runner: Runner) -> None:
    told: list[ArchiveError] = []
    runner.failed.connect(told.append)
    runner.undo()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], NothingToUndo)
    runner.ask(_raise_nothing, lambda _: None, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)


def _raise_nothing() -> None:
    raise NothingToUndo


def test_unexpected_error_is_a_crash(qtbot: QtBot, runner: Runner) -> None:
    crashes: list[BaseException] = []
    runner.crashed.connect(crashes.append)
    runner.redo()
    qtbot.waitUntil(lambda: bool(crashes))
    assert isinstance(crashes[0], ValueError)


def test_unexpected_error_closes_the_dialog_too(qtbot: QtBot, runner: Runner) -> None:
    told: list[ArchiveError] = []
    runner.ask(lambda: 1 // 0, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Bug)


def _count(cancel: Cancel, to: int, closed: list[int]) -> Generator[Progress, None, str]:
    number = 0
    try:
        for number in range(to):
            yield Progress(number + 1, to)
    finally:
        closed.append(number)
    return "done"


def test_job_tells_progress_and_result(qtbot: QtBot, runner: Runner) -> None:
    steps: list[Progress] = []
    results: list[str] = []
    runner.job(partial(_count, to=1000, closed=[]), steps.append, results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["done"]
    assert steps[-1] == Progress(1000, 1000)
    assert len(steps) < 1000  # the window is not flooded


def test_job_can_be_cancelled(qtbot: QtBot, runner: Runner) -> None:
    closed: list[int] = []
    told: list[ArchiveError] = []
    job = runner.job(partial(_count, to=10**9, closed=closed), lambda _: None, lambda _: None, told.append)
    qtbot.wait(20)
    job.cancel()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Cancelled)
    assert len(closed) == 1
    assert not job.running


class Owner(QObject):
    """A widget that may be gone when its answer comes."""

    def take(self, _answer: object) -> None:
        message = "told after its end"
        raise AssertionError(message)


def test_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, runner: Runner) -> None:
    gate, owner = threading.Event(), Owner()
    runner.ask(lambda: gate.wait(5), owner.take)
    shiboken6.delete(owner)
    gate.set()
    qtbot.wait(50)


def test_answer_for_a_function_around_a_widget_that_is_gone_is_dropped(qtbot: QtBot, runner: Runner) -> None:
    gate, owner = threading.Event(), Owner()

    def take(answer: object) -> None:
        owner.take(answer)

    runner.ask(lambda: gate.wait(5), take)
    runner.ask(lambda: gate.wait(5), partial(take))
    shiboken6.delete(owner)
    gate.set()
    qtbot.wait(50)


def test_failure_to_write_is_told_also_when_the_widget_that_asked_is_gone(
    qtbot: QtBot, runner: Runner
) -> None:
    told, gate, owner = [], threading.Event(), Owner()
    runner.failed.connect(told.append)

    def refuse() -> None:
        gate.wait(5)
        raise NothingToUndo

    runner.submit(refuse, failed=owner.take)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], NothingToUndo)


def test_close_writes_what_was_submitted(qtbot: QtBot, session: FakeSession) -> None:
    runner = Runner(session)
    for number in range(20):
        runner.submit(partial(str, number))
    runner.close()
    runner.submit(lambda: "too late")
    assert session.seen == [str(number) for number in range(20)]


def test_inline_runner_answers_at_once(qtbot: QtBot, session: FakeSession) -> None:
    runner, answers = Runner(session, inline=True), []
    runner.ask(lambda: 7, answers.append)
    runner.submit(lambda: "x", done=lambda changes: answers.append(changes.op))
    runner.job(partial(_count, to=3, closed=[]), lambda _: None, answers.append)
    assert answers == [7, "x", "done"]
    runner.close()
