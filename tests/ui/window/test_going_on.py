"""Going on where one was: the text, the place, the source that is meant, and what was just done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.errors import DiskFull
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation
from kazakh_archive.ui.dialogs.unsaved import UnsavedDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from tests.ui.window.home import TestHome


def _row(opened: OpenArchive, title: str) -> str:
    return next(each.source.id for each in opened.desk.library.sources() if each.source.title == title)


def _read(qtbot: QtBot, opened: OpenArchive, title: str) -> str:
    source_id = _row(opened, title)
    with qtbot.waitSignal(opened.workspace.reader.opened):
        opened.workspace.open_source(source_id)
    return source_id


def test_another_language_leaves_the_text_open(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    source_id = _read(qtbot, opened, "Хат")
    opened.workspace.reader.view.set_caret(9)
    shell.window.language_chosen.emit("kk")
    qtbot.waitUntil(lambda: shell.archive is not None and shell.archive is not opened)
    again = shell.archive
    assert again is not None
    qtbot.waitUntil(lambda: again.workspace.reader.source_id == source_id)
    assert again.workspace.reader.view.caret == 9
    assert again.workspace.library.chosen is not None
    assert again.workspace.library.chosen.id == source_id


def test_a_source_that_is_gone_is_not_gone_on_with(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    opened.workspace.open_source("no-such-source")
    shell._reopen()
    qtbot.waitUntil(lambda: shell.archive is not None and shell.archive is not opened)
    again = shell.archive
    assert again is not None
    qtbot.waitUntil(lambda: again.workspace.library.list.model().rowCount() == 3)
    assert again.workspace.open_id == ""


def test_who_goes_to_the_text_means_the_text(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    """Letters typed in the library choose another line; the menus then meant a text nobody looked at."""
    source_id = _read(qtbot, opened, "The road to Kashmir")
    shell.window.activateWindow()
    opened.workspace.go_to_library()
    opened.workspace.library.select(_row(opened, "A note"))
    assert opened.workspace.source_id != source_id
    opened.workspace.reader.setFocus()
    assert opened.workspace.source_id == source_id
    opened.workspace.go_to_library()
    opened.workspace.library.filter.setText("Хат")
    opened.workspace.reader.setFocus()
    assert opened.workspace.source_id == source_id


def test_what_was_taken_back_is_said(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    status, undo = shell.window.status, shell.window.actions_table["edit.undo"]
    opened.runner.submit(AddAnnotation(_row(opened, "Хат"), Span(0, 3)))
    qtbot.waitUntil(lambda: undo.text() == "&Undo: annotate")
    undo.trigger()
    qtbot.waitUntil(lambda: status.currentMessage() == "Taken back: annotate")
    redo = shell.window.actions_table["edit.redo"]
    qtbot.waitUntil(lambda: redo.text() == "&Redo: annotate")
    redo.trigger()
    qtbot.waitUntil(lambda: status.currentMessage() == "Done again: annotate")


def test_a_key_that_may_not_change_anything_says_so(
    qtbot: QtBot, qapp: QApplication, opened: OpenArchive, home: TestHome
) -> None:
    other = Shell(TestHome(home.root / "other"), qapp)
    other.start(opened.info.path)
    qtbot.waitUntil(lambda: other.archive is not None)
    assert other.archive is not None
    _read(qtbot, other.archive, "Хат")
    view = other.archive.workspace.reader.view
    view.select(Span(0, 3))
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert "reading only" in other.window.status.currentMessage()
    assert not other.archive.workspace.reader.marking.popup.is_open
    other.window.close()
    other.close()


def test_a_note_that_was_found_is_chosen(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.window.bar.search.setText("Barkol")
    qtbot.waitUntil(lambda: opened.workspace.results.list.model().rowCount() > 1)
    qtbot.keyClick(shell.window.bar.search, Qt.Key.Key_Return)
    reader = opened.workspace.reader
    qtbot.waitUntil(lambda: reader.chosen != "")
    assert opened.desk.library.annotation(reader.chosen).note == "Kulash of Barkol"
    qtbot.waitUntil(lambda: opened.workspace.annotations.chosen == reader.chosen)


def test_the_manual_opens_once_and_escape_closes_it(qtbot: QtBot, shell: Shell) -> None:
    shell.show_manual()
    first = shell._manual
    assert first is not None
    first.chapters.setCurrentRow(2)
    shell.show_manual()
    assert shell._manual is first
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first.chapters, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shell._manual is None)


def test_a_last_change_that_cannot_be_kept_is_told_before_the_window_goes(
    shell: Shell, opened: OpenArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(UnsavedDialog, "exec", lambda dialog: told.append(dialog.wrong.text()))

    def refuse(*_: object) -> None:
        raise DiskFull(path=opened.info.path)

    monkeypatch.setattr(opened.desk.session, "run", refuse)
    opened.runner.submit(AddAnnotation(_row(opened, "Хат"), Span(0, 3)))
    shell.close_archive()
    assert len(told) == 1
    assert "no room left" in told[0]
