"""Marks moved, cut, joined and repeated in the window, by the keys that the menu shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.dialogs.occurrences import OccurrencesDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.reader.presenter import Reader

Key = Qt.Key
ALT, SHIFT, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def reader(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> Reader:
    """The reader on the text with one mark, which is chosen."""
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    reader = opened.workspace.reader
    source = next(
        each.source.id for each in opened.desk.library.sources() if each.source.file_name == "road.txt"
    )
    with qtbot.waitSignal(opened.workspace.reader.opened):
        opened.workspace.open_source(source)
    reader = opened.workspace.reader
    qtbot.waitUntil(lambda: len(reader.view.marks) == 1)
    reader.view.setFocus()
    qtbot.waitUntil(reader.view.hasFocus)
    press(reader, Key.Key_J)
    qtbot.waitUntil(lambda: bool(reader.chosen))
    return reader


def press(reader: Reader, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(reader.view, key, held)


def marks(opened: OpenArchive, reader: Reader) -> list[str]:
    """The words of the annotations, once the view shows just what is stored; the next key acts on that."""
    stored = opened.desk.library.annotations(reader.source_id)
    shown = [reader.view.marks.get(each.id) for each in stored]
    agree = all(mark is not None and mark.span == each.span for mark, each in zip(shown, stored, strict=True))
    return [each.exact for each in stored] if agree and not opened.runner.busy else []


def test_ends_are_moved_and_the_mark_cut_and_joined(
    qtbot: QtBot, opened: OpenArchive, reader: Reader
) -> None:
    for _ in range(3):
        press(reader, Key.Key_Right, ALT | SHIFT)
    press(reader, Key.Key_Left, ALT | SHIFT)
    QTest.keyRelease(reader.view, Key.Key_Alt)
    qtbot.waitUntil(lambda: marks(opened, reader) == ["Kulash walked it"])
    press(reader, Key.Key_Down, ALT | SHIFT)
    QTest.keyRelease(reader.view, Key.Key_Alt)
    qtbot.waitUntil(lambda: marks(opened, reader) == ["walked it"])
    press(reader, Key.Key_Up, ALT | SHIFT)
    QTest.keyRelease(reader.view, Key.Key_Alt)
    qtbot.waitUntil(lambda: marks(opened, reader) == ["Kulash walked it"])
    for _ in range(7):
        press(reader, Key.Key_Right)
    press(reader, Key.Key_S)
    qtbot.waitUntil(lambda: marks(opened, reader) == ["Kulash", "walked it"])
    qtbot.waitUntil(lambda: len(reader.view.marks) == 2)
    press(reader, Key.Key_K)
    press(reader, Key.Key_J, SHIFT)
    qtbot.waitUntil(lambda: marks(opened, reader) == ["Kulash walked it"])


def test_every_occurrence_is_asked_for(qtbot: QtBot, opened: OpenArchive, reader: Reader) -> None:
    press(reader, Key.Key_A)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OccurrencesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OccurrencesDialog)
    assert "Kulash" in dialog.windowTitle()
    dialog.reject()


def test_whole_words_are_turned_off_and_on_and_remembered(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, reader: Reader
) -> None:
    tick = shell.window.actions_table["annotation.whole_words"]
    assert tick.isChecked()
    assert reader.view.snaps
    press(reader, Key.Key_W)
    qtbot.waitUntil(lambda: not reader.view.snaps)
    assert not tick.isChecked()
    assert not opened._settings.whole_words
    press(reader, Key.Key_W)
    qtbot.waitUntil(lambda: reader.view.snaps)
