"""What nobody holds any more is cleared away on the window's thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.running.rubbish import Rubbish


class Circle:
    """Holds itself, and tells on which thread it went."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self.me, self._ends = self, ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread())


@pytest.fixture
def rubbish(qtbot: QtBot) -> Iterator[Rubbish]:
    made = Rubbish()
    made.start()
    yield made
    made.stop()


def test_a_worker_clears_nothing_away_and_the_window_does(qtbot: QtBot, rubbish: Rubbish) -> None:
    ends: list[threading.Thread] = []

    def work() -> None:
        for _ in range(20_000):
            Circle(ends)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert ends == []
    qtbot.waitUntil(lambda: len(ends) == 20_000)
    assert set(ends) == {threading.main_thread()}


def test_python_does_it_again_afterwards(qtbot: QtBot) -> None:
    before = gc.isenabled()
    gc.enable()
    rubbish = Rubbish()
    rubbish.start()
    assert not gc.isenabled()
    rubbish.stop()
    assert gc.isenabled()
    if not before:
        gc.disable()


def test_all_are_looked_through_now_and_then(qtbot: QtBot, rubbish: Rubbish) -> None:
    ends: list[threading.Thread] = []
    Circle(ends)
    gc.collect(0)
    gc.collect(1)
    assert len(ends) == 1
    old = Circle(ends)
    gc.collect(1)  # it is among the old ones now
    del old
    rubbish.clear()
    assert len(ends) == 1
    for _ in range(100):
        gc.collect(1)
    rubbish.clear()
    assert len(ends) == 2
