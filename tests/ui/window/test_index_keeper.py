"""The index follows the archive; what makes it anew is a process of its own."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.app.work import run_out
from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.services.indexing import IndexState
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.running import indexkeeper
from kazakh_archive.ui.running.indexkeeper import IndexKeeper


def test_a_missing_index_is_made_anew_with_progress(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    assert opened.desk.indexing.state() is IndexState.READY
    opened.desk.index.destroy()
    told: list[tuple[int, int]] = []
    keeper = IndexKeeper(opened.desk.indexing, opened.runner, opened.keeper._rebuild)
    keeper.working.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(keeper.caught_up, timeout=20_000):
        keeper.start()
    assert told[0] == (0, 0)
    assert opened.desk.indexing.state() is IndexState.READY


def test_a_process_that_fails_is_told(qtbot: QtBot, opened: OpenArchive) -> None:
    for command in ([sys.executable, "-c", "raise SystemExit(3)"], ["/no/such/program"]):
        keeper = IndexKeeper(opened.desk.indexing, opened.runner, command)
        with qtbot.waitSignal(keeper.stuck, timeout=10_000):
            keeper._start_process()
        assert not keeper.idle, "it is tried again"
        keeper.close()
        assert keeper.idle


def test_what_another_window_makes_anew_meanwhile_is_taken(
    qtbot: QtBot, opened: OpenArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexkeeper, "RETRY", 10)
    indexing = opened.desk.indexing
    opened.desk.index.destroy()
    keeper = IndexKeeper(indexing, opened.runner, [sys.executable, "-c", "raise SystemExit(1)"])
    keeper.stuck.connect(lambda _error: run_out(indexing.rebuild()))
    with qtbot.waitSignal(keeper.caught_up, timeout=20_000):
        keeper.start()
    assert keeper.idle


@pytest.mark.parametrize("code", [0, 1])
def test_a_process_that_never_helps_is_given_up(
    qtbot: QtBot, opened: OpenArchive, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(indexkeeper, "RETRY", 1)
    monkeypatch.setattr(indexkeeper, "TRIES", 3)
    opened.desk.index.destroy()
    keeper = IndexKeeper(
        opened.desk.indexing, opened.runner, [sys.executable, "-c", f"raise SystemExit({code})"]
    )
    begun: list[tuple[int, int]] = []
    keeper.working.connect(lambda done, total: begun.append((done, total)))
    keeper.start()
    qtbot.waitUntil(lambda: len(begun) == 3 and keeper.idle, timeout=20_000)
    qtbot.wait(100)
    assert len(begun) == 3


def test_a_full_disk_is_told_and_seen_to_again(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexkeeper, "ROOM", 10)
    full = IndexUnavailable(opened.desk.index._folder, "full")

    def refused(*_given: object, **_named: object) -> None:
        raise full

    monkeypatch.setattr(opened.desk.indexing, "catch_up", refused)
    with qtbot.waitSignal(opened.keeper.stuck, timeout=5_000):
        opened.keeper.start()
    line = shell.window.status.index
    assert line.text() == "Search is behind: the disk is full"
    assert "As soon as there is room" in line.toolTip()
    monkeypatch.undo()
    with qtbot.waitSignal(opened.keeper.caught_up, timeout=5_000):
        pass
    assert (line.text(), line.toolTip()) == ("", "")


def test_an_index_that_was_taken_away_comes_back_with_the_next_search(
    qtbot: QtBot, opened: OpenArchive
) -> None:
    asking = opened.workspace.asking
    opened.desk.index.destroy()
    with qtbot.waitSignal(asking.answered, timeout=20_000) as answered:
        asking.look_for("winter")
    assert answered.args[0].page.hits


def test_closing_stops_the_process(qtbot: QtBot, opened: OpenArchive) -> None:
    keeper = IndexKeeper(
        opened.desk.indexing, opened.runner, [sys.executable, "-c", "import time; time.sleep(60)"]
    )
    keeper._start_process()
    process = keeper._process
    assert process is not None
    process.waitForStarted(5000)
    keeper.close()
    assert keeper.idle


def test_progress_is_read_from_broken_lines(qtbot: QtBot, opened: OpenArchive) -> None:
    told: list[tuple[int, int]] = []
    program = "import sys,time\nfor part in ('1 1','0\\n2 10','\\nnoise\\n7',' 10\\n'):\n sys.stdout.write(part);sys.stdout.flush();time.sleep(.05)"
    keeper = IndexKeeper(opened.desk.indexing, opened.runner, [sys.executable, "-c", program])
    keeper.working.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(keeper.caught_up, timeout=10_000):
        keeper._start_process()
    assert told[-1] == (7, 10)
