"""The main job without a mouse: open, read, annotate, undo, search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.dialogs.look_panel import LookPanel
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    if isinstance(key, str):
        QTest.keyClicks(widget, key)
    else:
        QTest.keyClick(widget, key, modifier)


def test_the_main_job_by_keys(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    library, reader = opened.workspace.library, opened.workspace.reader
    qtbot.waitUntil(library.list.hasFocus)
    _press(Qt.Key.Key_Down)
    with qtbot.waitSignal(reader.opened):
        _press(Qt.Key.Key_Return)
    qtbot.waitUntil(reader.view.isVisible)
    _press(Qt.Key.Key_F6)
    qtbot.waitUntil(reader.view.hasFocus)

    before = len(opened.desk.library.annotations(reader.source_id))
    _press(Qt.Key.Key_Home, CTRL)
    for _ in range(3):
        _press(Qt.Key.Key_Right, SHIFT)
    _press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: reader.marking.popup.is_open)
    _press("place:Kashmir")
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened.desk.library.annotations(reader.source_id)) == before + 1)
    assert {summary.tag.label for summary in opened.desk.library.tags()} >= {"Kashmir"}

    qtbot.waitUntil(reader.view.hasFocus)
    _press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(opened.desk.library.annotations(reader.source_id)) == before)

    _press(Qt.Key.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(shell.window.bar.search.hasFocus)
    with qtbot.waitSignal(opened.workspace.results.opened):
        _press("passes")
        _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reader.selection() is not None)
    qtbot.waitUntil(opened.workspace.results.list.hasFocus)
    _press(Qt.Key.Key_Escape)
    assert opened.workspace.left.currentWidget() is library


def test_the_keys_of_reading_work_beside_the_look_of_the_page(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    texts = opened.workspace.texts
    with qtbot.waitSignal(opened.workspace.reader.opened):
        opened.workspace.open_source(opened.desk.library.find("road.txt").id)
    opened.workspace.reader.setFocus()
    _press(Qt.Key.Key_F8)
    assert texts.split
    _press(Qt.Key.Key_F9)
    panel = shell.window.findChild(LookPanel)
    assert panel is not None
    qtbot.waitUntil(panel.isActiveWindow)
    _press(Qt.Key.Key_F8)
    assert not texts.split
    _press(Qt.Key.Key_F8)
    assert texts.split
    with qtbot.waitSignal(panel.destroyed):
        _press(Qt.Key.Key_Escape)
    shell.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(lambda: opened.workspace.reader.view.hasFocus())  # noqa: PLW0108  # the one meant then
    _press(Qt.Key.Key_F8)
    assert not texts.split
    _press(Qt.Key.Key_F9)
    panel = shell.window.findChild(LookPanel)
    qtbot.waitUntil(lambda: panel is not None and panel.isActiveWindow())
    assert panel is not None
    with qtbot.waitSignal(panel.destroyed):
        _press(Qt.Key.Key_F9)
