"""Correcting a text in the window: from the menu to the last lost mark, and what is there after a crash."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Placement
from kazakh_archive.model.search import HitKind
from kazakh_archive.ui.correcting.asking import AskLost
from kazakh_archive.ui.correcting.page import CorrectionPage
from kazakh_archive.ui.correcting.revisions import RevisionsDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell


def open_road(qtbot: QtBot, opened: OpenArchive) -> str:
    (road,) = (each for each in opened.desk.library.sources() if each.source.file_name == "road.txt")
    with qtbot.waitSignal(opened.workspace.reader.opened):
        opened.workspace.open_source(road.source.id)
    return road.source.id


def open_page(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> CorrectionPage:
    shell.window.actions_table["source.correct"].trigger()
    qtbot.waitUntil(lambda: opened.correcting.page is not None)
    page = opened.correcting.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.editor.isReadOnly())
    return page


def retype(page: CorrectionPage, old: str, new: str) -> None:
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    assert page.editor.find(old, QTextDocument.FindFlag.FindCaseSensitively)
    page.editor.insertPlainText(new)


def test_a_text_is_corrected_and_a_lost_mark_placed(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    source_id, library, workspace = open_road(qtbot, opened), opened.desk.library, opened.workspace
    (made,) = library.annotations(source_id)
    page = open_page(qtbot, shell, opened)
    assert shell.window.pages.currentWidget() is page
    assert shell.window.bar.isHidden()
    retype(page, "Kulash", "She")
    qtbot.keyClick(page.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.window.findChild(AskLost) is not None)
    shell.window.findChild(AskLost).accept()
    qtbot.waitUntil(lambda: shell.window.pages.currentWidget() is workspace)
    qtbot.waitUntil(lambda: "She walked" in workspace.reader.view.content)
    lost = opened.correcting.lost
    qtbot.waitUntil(lambda: lost.isVisible() and lost._places is not None)
    for button in (lost.here, lost.selection, lost.remove):
        assert lost.rect().contains(button.geometry()), "in sight without scrolling"
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    workspace.reader.setFocus()
    shell.window.actions_table["view.next_pane"].trigger()
    qtbot.waitUntil(lost.list.hasFocus)
    lost.offers.setCurrentRow(0)
    qtbot.waitUntil(lambda: workspace.reader.selection() is not None)
    lost.place_here()
    qtbot.waitUntil(lost.isHidden)
    assert library.annotation(made.id).exact == "She"
    qtbot.waitUntil(lambda: made.id in workspace.reader.view.marks)


def test_undo_takes_the_correction_back_with_its_marks(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    source_id, library = open_road(qtbot, opened), opened.desk.library
    before = library.annotations(source_id)
    page = open_page(qtbot, shell, opened)
    retype(page, "The road", "A road")
    page.done()
    qtbot.waitUntil(lambda: "A road" in opened.workspace.reader.view.content)
    assert library.annotations(source_id)[0].span.start == before[0].span.start - 2
    opened.runner.undo()
    qtbot.waitUntil(lambda: "The road" in opened.workspace.reader.view.content)
    assert library.annotations(source_id) == before
    qtbot.waitUntil(lambda: before[0].id in opened.workspace.reader.view.marks)


def test_what_was_typed_is_there_when_the_archive_is_opened_again(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    open_road(qtbot, opened)
    path = opened.info.path
    retype(open_page(qtbot, shell, opened), "winter", "summer")
    shell.close_archive()
    shell.open(path)
    qtbot.waitUntil(lambda: shell.archive is not None)
    again = shell.archive
    assert again is not None
    qtbot.waitUntil(lambda: again.workspace.library.list.model().rowCount() == 3)
    open_road(qtbot, again)
    page = open_page(qtbot, shell, again)
    assert "in the summer of" in page.editor.units().text()
    page.throw_away()
    assert shell.window.pages.currentWidget() is again.workspace
    shell.window.news.button.click()
    qtbot.waitUntil(lambda: not again.runner.busy)
    assert "in the summer of" in open_page(qtbot, shell, again).editor.units().text()


def test_a_lost_annotation_chosen_in_the_list_opens_the_panel(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    source_id = open_road(qtbot, opened)
    page = open_page(qtbot, shell, opened)
    retype(page, "Kulash walked it in the winter of 1951, ", "")
    page.done()
    qtbot.waitUntil(lambda: shell.window.findChild(AskLost) is not None)
    shell.window.findChild(AskLost).accept()
    lost = opened.correcting.lost
    qtbot.waitUntil(lost.isVisible)
    lost.put_away()
    panel = opened.workspace.annotations
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1 and panel.model.row(panel.model.index(0, 0)).lost)
    panel.list.selectionModel().clear()
    panel.list.setCurrentIndex(panel.model.index(0, 0))
    qtbot.waitUntil(lost.isVisible)
    assert opened.desk.library.annotations(source_id)[0].placement is Placement.LOST
    lost.put_away()
    shell.window.actions_table["source.lost"].trigger()
    qtbot.waitUntil(lost.isVisible)
    lost.put_away()
    qtbot.waitUntil(lambda: opened.keeper.idle, timeout=20_000)
    (hit,) = (each for each in opened.desk.search.page("Barkol").hits if each.kind is HitKind.NOTE)
    opened.workspace.results.opened.emit(hit)
    qtbot.waitUntil(lost.isVisible)


def test_revisions_are_compared_from_the_menu(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    open_road(qtbot, opened)
    action = shell.window.actions_table["source.revisions"]
    action.trigger()
    qtbot.waitUntil(shell.window.news.isVisible)
    page = open_page(qtbot, shell, opened)
    retype(page, "ice", "snow")
    page.done()
    qtbot.waitUntil(lambda: "snow" in opened.workspace.reader.view.content)
    action.trigger()
    qtbot.waitUntil(lambda: shell.window.findChild(RevisionsDialog) is not None)
    dialog = shell.window.findChild(RevisionsDialog)
    qtbot.waitUntil(lambda: "[−ice−][+snow+]" in dialog.view.toPlainText())
    dialog.reject()
