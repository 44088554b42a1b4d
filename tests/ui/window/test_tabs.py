"""Tabs, two panes side by side, back and forward, by keys; and all of it again the next day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import RemoveSource, RenameSource
from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.dialogs.look_panel import LookPanel
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from tests.ui.reader.desk import add_source

Key, Held = Qt.Key, Qt.KeyboardModifier


def _row(opened: OpenArchive, title: str) -> str:
    return next(each.source.id for each in opened.desk.library.sources() if each.source.title == title)


@pytest.fixture
def desk(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> Workspace:
    """The road in one tab, the letter in the next, which is in sight."""
    shell.window.activateWindow()
    workspace = opened.workspace
    workspace.open_source(_row(opened, "The road to Kashmir"))
    shows(qtbot, workspace, "The road to Kashmir")
    workspace.open_in_tab(_row(opened, "Хат"))
    shows(qtbot, workspace, "Хат")
    workspace.reader.setFocus()
    qtbot.waitUntil(workspace.reader.view.hasFocus)
    return workspace


def shows(qtbot: QtBot, workspace: Workspace, title: str) -> None:
    qtbot.waitUntil(lambda: workspace.reader.view.content.startswith(title))
    qtbot.waitUntil(lambda: workspace.reader.source_id == workspace.open_id)


def tabs(workspace: Workspace) -> list[str]:
    bar = workspace.pane.tabs
    return [bar.tabText(number) for number in range(bar.count())]


def press(workspace: Workspace, key: Qt.Key, held: Qt.KeyboardModifier = Held.ControlModifier) -> None:
    QTest.keyClick(workspace.reader.view, key, held)


def test_one_source_needs_no_tabs(qtbot: QtBot, opened: OpenArchive) -> None:
    workspace = opened.workspace
    workspace.open_source(_row(opened, "A note"))
    shows(qtbot, workspace, "A note")
    assert not workspace.pane.tabs.isVisible()
    workspace.open_source(_row(opened, "Хат"))
    shows(qtbot, workspace, "Хат")
    assert tabs(workspace) == ["Хат"]


def test_tabs_are_walked_closed_and_opened_again_by_keys(qtbot: QtBot, desk: Workspace) -> None:
    assert tabs(desk) == ["The road to Kashmir", "Хат"]
    assert desk.pane.tabs.isVisible()
    press(desk, Key.Key_Tab)
    shows(qtbot, desk, "The road to Kashmir")
    press(desk, Key.Key_PageUp)
    shows(qtbot, desk, "Хат")
    press(desk, Key.Key_W)
    shows(qtbot, desk, "The road to Kashmir")
    assert tabs(desk) == ["The road to Kashmir"]
    press(desk, Key.Key_W, Held.ControlModifier | Held.ShiftModifier)
    shows(qtbot, desk, "Хат")
    press(desk, Key.Key_W)
    shows(qtbot, desk, "The road to Kashmir")
    press(desk, Key.Key_W)
    assert desk.open_id == ""
    assert desk.middle.currentIndex() == 0


def test_a_source_that_has_a_tab_opens_there(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    desk.open_source(_row(opened, "The road to Kashmir"), Span(21, 27))
    shows(qtbot, desk, "The road to Kashmir")
    assert tabs(desk) == ["The road to Kashmir", "Хат"]
    qtbot.waitUntil(lambda: desk.reader.view.selected() == Span(21, 27))


def test_enter_with_ctrl_opens_a_tab_from_the_list(
    qtbot: QtBot, desk: Workspace, opened: OpenArchive
) -> None:
    desk.go_to_library()
    desk.library.select(_row(opened, "A note"))
    QTest.keyClick(desk.library.list, Key.Key_Return, Held.ControlModifier)
    shows(qtbot, desk, "A note")
    assert len(tabs(desk)) == 3


def test_the_middle_button_opens_and_closes_tabs(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    view = desk.library.list
    model = view.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "A note")
    where = view.visualRect(model.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, Held.NoModifier, where)
    shows(qtbot, desk, "A note")
    bar = desk.pane.tabs
    middle = bar.tabRect(0).center()
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, Held.NoModifier, middle)
    assert tabs(desk) == ["Хат", "A note"]
    assert desk.open_id == _row(opened, "A note")


def test_back_and_forward(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    desk.reader.view.set_caret(9)
    desk.open_source(_row(opened, "A note"))
    shows(qtbot, desk, "A note")
    press(desk, Key.Key_Left, Held.AltModifier)
    shows(qtbot, desk, "Хат")
    assert desk.reader.view.caret == 9
    assert tabs(desk) == ["The road to Kashmir", "Хат"]
    press(desk, Key.Key_Right, Held.AltModifier)
    shows(qtbot, desk, "A note")


def test_the_side_buttons_of_the_mouse_go_back(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    desk.open_source(_row(opened, "A note"))
    shows(qtbot, desk, "A note")
    viewport = desk.reader.view.viewport()
    point = QPointF(QPoint(20, 20))
    kind, button = QMouseEvent.Type.MouseButtonPress, Qt.MouseButton.BackButton
    event = QMouseEvent(kind, point, viewport.mapToGlobal(point), button, button, Held.NoModifier)
    QApplication.sendEvent(viewport, event)
    shows(qtbot, desk, "Хат")


def test_two_side_by_side(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    press(desk, Key.Key_F8, Held.NoModifier)
    first, second = desk.texts.both
    assert second.isVisible()
    assert desk.pane is second
    shows(qtbot, desk, "Хат")
    desk.open_source(_row(opened, "The road to Kashmir"))
    shows(qtbot, desk, "The road to Kashmir")
    qtbot.waitUntil(lambda: desk.annotations.list.model().rowCount() == 1)
    assert first.reader.view.content.startswith("Хат")
    first.reader.view.setFocus()
    qtbot.waitUntil(lambda: desk.pane is first)
    assert desk.open_id == _row(opened, "Хат")
    qtbot.waitUntil(lambda: desk.annotations.list.model().rowCount() == 0)


def test_the_last_tab_closes_its_pane(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    desk.open_beside(_row(opened, "A note"))
    shows(qtbot, desk, "A note")
    first, second = desk.texts.both
    assert desk.pane is second
    press(desk, Key.Key_W)
    assert not second.isVisible()
    assert desk.pane is first
    desk.open_beside(_row(opened, "A note"))
    shows(qtbot, desk, "A note")
    first.clear()
    assert not second.isVisible()
    shows(qtbot, desk, "A note")


def test_one_pane_again_keeps_every_tab(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    desk.open_beside(_row(opened, "A note"))
    shows(qtbot, desk, "A note")
    desk.reader.view.set_caret(4)
    press(desk, Key.Key_F8, Held.NoModifier)
    assert not desk.texts.split
    shows(qtbot, desk, "A note")
    assert sorted(tabs(desk)) == ["A note", "The road to Kashmir", "Хат"]
    assert desk.reader.view.caret == 4


def test_the_next_day_everything_stands_where_it_stood(
    qtbot: QtBot, shell: Shell, desk: Workspace, opened: OpenArchive
) -> None:
    desk.open_beside(_row(opened, "A note"))
    shows(qtbot, desk, "A note")
    desk.reader.view.set_caret(5)
    shell._reopen()
    qtbot.waitUntil(lambda: shell.archive is not None and shell.archive is not opened)
    archive = shell.archive
    assert archive is not None
    again = archive.workspace
    qtbot.waitUntil(lambda: again.open_id != "")
    shows(qtbot, again, "A note")
    assert again.texts.split
    assert again.pane is again.texts.both[1]
    assert again.reader.view.caret == 5
    left = again.texts.both[0]
    assert [left.tabs.tabText(n) for n in range(left.tabs.count())] == ["The road to Kashmir", "Хат"]
    assert left.tabs.currentIndex() == 1


def test_a_source_that_is_removed_takes_its_tab_along(
    qtbot: QtBot, desk: Workspace, opened: OpenArchive
) -> None:
    opened.runner.submit(RemoveSource(_row(opened, "Хат")))
    qtbot.waitUntil(lambda: tabs(desk) == ["The road to Kashmir"])
    shows(qtbot, desk, "The road to Kashmir")


def test_find_goes_to_the_text_or_where_none_is_to_everything(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    shell.window.activateWindow()
    workspace, box = opened.workspace, shell.window.bar.search
    workspace.go_to_library()
    QTest.keyClick(workspace.library.list, Key.Key_F, Held.ControlModifier)
    qtbot.waitUntil(box.hasFocus)
    workspace.open_source(_row(opened, "The road to Kashmir"))
    shows(qtbot, workspace, "The road to Kashmir")
    QTest.keyClick(box, Key.Key_F, Held.ControlModifier)
    field = workspace.pane.bar.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "winter")
    qtbot.waitUntil(lambda: workspace.pane.bar.told.text() == "1 of 1")
    QTest.keyClick(field, Key.Key_Escape)
    QTest.keyClick(workspace.reader.view, Key.Key_T)  # what was found is selected, and can be annotated
    qtbot.waitUntil(lambda: workspace.reader.marking.popup.is_open)


def test_a_place_found_far_away_leads_back(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    long_id = add_source(opened.desk.session, "\n".join(f"Line {n} of many." for n in range(500)), "long.txt")
    opened.workspace.library.reload()
    desk.open_source(long_id)
    shows(qtbot, desk, "Line 0")
    desk.find_in_text()
    desk.pane.bar.field.setText("line 400")
    qtbot.waitUntil(lambda: desk.pane.bar.told.text() == "1 of 1")
    QTest.keyClick(desk.pane.bar.field, Key.Key_Escape)
    assert desk.reader.view.caret > 6000
    press(desk, Key.Key_Left, Held.AltModifier)
    assert desk.reader.view.caret == 0
    press(desk, Key.Key_Right, Held.AltModifier)
    assert desk.reader.view.caret > 6000


def test_tabs_can_be_dragged_and_are_named_in_full(qtbot: QtBot, desk: Workspace) -> None:
    bar = desk.pane.tabs
    bar.moveTab(0, 1)
    assert tabs(desk) == ["Хат", "The road to Kashmir"]
    assert "The road to Kashmir" in bar.tabToolTip(1)
    press(desk, Key.Key_Tab)
    shows(qtbot, desk, "The road to Kashmir")


def test_a_title_that_was_changed_changes_its_tab(qtbot: QtBot, desk: Workspace, opened: OpenArchive) -> None:
    opened.runner.submit(RenameSource(_row(opened, "Хат"), "A <b>letter</b> & more"))
    qtbot.waitUntil(lambda: tabs(desk)[1] == "A <b>letter</b> && more")
    assert "&lt;b&gt;" in desk.pane.tabs.tabToolTip(1)


def test_the_look_of_the_page_is_opened_once(qtbot: QtBot, shell: Shell, desk: Workspace) -> None:
    press(desk, Key.Key_F9, Held.NoModifier)
    press(desk, Key.Key_F9, Held.NoModifier)
    panels = shell.window.findChildren(LookPanel)
    assert len(panels) == 1
    qtbot.waitUntil(panels[0].isActiveWindow)
    QTest.keyClick(panels[0], Key.Key_Escape)
    assert not panels[0].isVisible()


def test_a_text_whose_tab_was_closed_is_opened_where_it_was_read(
    qtbot: QtBot, shell: Shell, desk: Workspace, opened: OpenArchive
) -> None:
    desk.reader.view.set_caret(9)
    press(desk, Key.Key_W)
    shows(qtbot, desk, "The road to Kashmir")
    shell._reopen()
    qtbot.waitUntil(lambda: shell.archive is not None and shell.archive is not opened)
    assert shell.archive is not None
    again = shell.archive.workspace
    qtbot.waitUntil(lambda: again.open_id != "")
    again.open_source(_row(shell.archive, "Хат"))
    shows(qtbot, again, "Хат")
    assert again.reader.view.caret == 9
    shell.settings.forget_recent()
    assert shell.settings.reading(shell.archive.info.id) == ""
