"""A window that only reads follows the one that writes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, RenameSource
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from tests.ui.window.home import TestHome


def test_a_second_window_follows_the_first(
    qtbot: QtBot, qapp: QApplication, opened: OpenArchive, home: TestHome
) -> None:
    other = Shell(TestHome(home.root / "other"), qapp)
    other.start(opened.info.path)
    qtbot.waitUntil(lambda: other.archive is not None)
    archive = other.archive
    assert archive is not None
    assert not archive.writable
    letter = opened.desk.library.find("Хат").id
    with qtbot.waitSignal(archive.workspace.reader.opened):
        archive.workspace.open_source(letter)
    qtbot.waitUntil(lambda: archive.follower._seen >= 0)

    opened.runner.submit(AddAnnotation(letter, Span(0, 3)))
    qtbot.waitUntil(lambda: bool(list(archive.workspace.reader.view.marks)))
    opened.runner.submit(RenameSource(letter, "Another title"))
    qtbot.waitUntil(lambda: archive.workspace.library.source(letter).source.title == "Another title")
    opened.runner.undo()
    qtbot.waitUntil(lambda: archive.workspace.library.source(letter).source.title == "Хат")
    other.window.close()
    other.close()


def test_who_writes_need_not_look(opened: OpenArchive) -> None:
    assert opened.writable
    assert not opened.follower._timer.isActive()
