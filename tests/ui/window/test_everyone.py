"""For everyone: each window has its names, is gone through by Tab, shows the focus and fits large letters.

The windows are found by doing every action there is, so that a new one is looked at as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.actions import ACTIONS
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.frame.window import LEAST
from kazakh_archive.ui.looks import theme
from kazakh_archive.ui.widgets.labels import ElidedLabel
from tests.ui.window.home import TestHome

NOT_WALKED = {"window.close", "archive.sample"}
"""They close the window, or open another archive."""

PAGES = ("testimony.new", "source.correct")
"""They bring a page into the window itself, in place of the texts."""


@pytest.fixture(autouse=True)
def no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own dialogs are not ours to look at."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_a, **_k: ""))


def read_something(qtbot: QtBot, opened: OpenArchive) -> None:
    """A text with an annotation is open, and the annotation is chosen."""
    source_id = opened.desk.library.find("The road to Kashmir").id
    with qtbot.waitSignal(opened.workspace.reader.opened):
        opened.workspace.open_source(source_id)
    (annotation,) = opened.desk.library.annotations(source_id)
    qtbot.waitUntil(lambda: annotation.id in opened.workspace.reader.view.marks)
    opened.workspace.reader.select_annotation(annotation.id)


def windows(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> Iterator[tuple[str, QWidget]]:
    """Every window in turn, with what it is called in a failure."""
    settle(qtbot, shell.window)
    yield "window", shell.window
    read_something(qtbot, opened)
    yield "reading", shell.window
    for item in ACTIONS:
        action = shell.window.actions_table[item.id]
        if item.id in NOT_WALKED or not action.isEnabled() or item.id.startswith("edit.undo"):
            continue
        before = set(top_levels())
        action.trigger()
        QApplication.processEvents()
        for made in [each for each in top_levels() if each not in before]:
            settle(qtbot, made)
            yield item.id, made
            made.close()
        if item.id == "search.page":
            settle(qtbot, shell.window)
            yield item.id, shell.window
        if item.id in PAGES:
            qtbot.waitUntil(lambda: shell.window.pages.currentWidget() is not opened.workspace)
            settle(qtbot, shell.window)
            yield item.id, shell.window
            leave_page(shell)
        QApplication.processEvents()


def leave_page(shell: Shell) -> None:
    archive = shell.archive
    if archive is not None:
        if archive.writing is not None:
            archive._leave_writing()
        shell.window.show_page(archive.workspace)


def top_levels() -> list[QWidget]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.windowType() in {Qt.WindowType.Window, Qt.WindowType.Dialog}
    ]


def settle(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isVisible)
    for _ in range(5):
        QApplication.processEvents()


def parts(window: QWidget) -> list[QWidget]:
    """What can be seen of a window, and belongs to it."""
    return [each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window]


def focusable(window: QWidget) -> list[QWidget]:
    return [
        each
        for each in parts(window)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isEnabled()
        and each.focusProxy() is None
        and not isinstance(each, QScrollBar)
        and not each.visibleRegion().isEmpty()
    ]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}".strip()


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in focusable(window):
        accessible = QAccessible.queryAccessibleInterface(widget)
        name = accessible.text(QAccessible.Text.Name) if accessible else ""
        role = accessible.role() if accessible else QAccessible.Role.NoRole
        if not name.strip() or role in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
            found.append(f"{told(widget)}: name {name!r}, {role.name}")
    return found


def not_reached(window: QWidget) -> list[str]:
    """What Tab does not come to."""
    wanted = set(focusable(window))
    if not wanted:
        return []
    reached: set[QWidget] = set()
    next(iter(wanted)).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4 * len(wanted) + 10):
        here = QApplication.focusWidget()
        if here is None or here.window() is not window:
            break
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    radios = {each for each in wanted if isinstance(each, QRadioButton)}  # arrows lead from one to the next
    last = QApplication.focusWidget()
    where = told(last) if last is not None else "nowhere"
    return [f"{told(each)} (Tab ended at {where})" for each in wanted - reached - radios]


def focus_not_seen(window: QWidget) -> list[str]:
    """What looks the same with the focus and without it."""
    found = []
    widgets = focusable(window)
    for number, widget in enumerate(widgets):
        other = widgets[number - 1]
        if other is widget:
            continue
        place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        without = window.grab(place).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and window.grab(place).toImage() == without:
            found.append(told(widget))
    return found


def cut(window: QWidget) -> list[str]:
    """Words that do not fit where they stand."""
    found = []
    for widget in parts(window):
        if isinstance(widget, ElidedLabel) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            need = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            wide = 0 if widget.wordWrap() else widget.sizeHint().width()
            if need > widget.height() + 2 or wide > widget.width() + 2:
                found.append(f"{told(widget)}: {widget.text()[:40]}")
        elif isinstance(widget, QPushButton | QCheckBox | QRadioButton) or _shows_words(widget):
            assert isinstance(widget, QAbstractButton)
            metrics = QFontMetrics(widget.font())
            wide = metrics.horizontalAdvance(widget.text().replace("&", ""))
            if wide > widget.width() or metrics.height() > widget.height() + 2:
                found.append(f"{told(widget)}: {widget.text()}")
    return found


def _shows_words(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() in {
        Qt.ToolButtonStyle.ToolButtonTextOnly,
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    }


def walk(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, check: Callable[[QWidget], list[str]]
) -> dict[str, list[str]]:
    found = {}
    for name, window in windows(qtbot, shell, opened):
        wrong = check(window)
        if wrong:
            found[name] = wrong
    return found


def test_everything_that_takes_the_focus_has_a_name_and_a_role(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    assert walk(qtbot, shell, opened, nameless) == {}


def test_tab_comes_to_everything(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    assert walk(qtbot, shell, opened, not_reached) == {}


def test_the_focus_is_seen(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    assert walk(qtbot, shell, opened, focus_not_seen) == {}


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system whose letters are twice as large."""
    monkeypatch.setattr(theme, "system_points", lambda: 2 * theme.LEAST_POINTS)


@pytest.mark.usefixtures("large")
class TestTwiceAsLarge:
    """The system's letters are 200 % of the usual ones."""

    def test_no_words_are_cut(self, qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
        shell.window.resize(1280, 800)
        assert shell.theme.font().pointSizeF() == 2 * theme.LEAST_POINTS
        assert walk(qtbot, shell, opened, cut) == {}

    def test_no_words_are_cut_in_the_least_window(
        self, qtbot: QtBot, shell: Shell, opened: OpenArchive
    ) -> None:
        shell.window.resize(*LEAST)
        assert walk(qtbot, shell, opened, cut) == {}

    def test_no_words_are_cut_in_the_list_of_occurrences(
        self, qtbot: QtBot, shell: Shell, opened: OpenArchive
    ) -> None:
        """It comes with its answer, and so later than the walk looks for windows."""
        shell.window.resize(*LEAST)
        read_something(qtbot, opened)
        before = set(top_levels())
        shell.window.actions_table["annotation.everywhere"].trigger()
        qtbot.waitUntil(lambda: bool(set(top_levels()) - before))
        (made,) = set(top_levels()) - before
        settle(qtbot, made)
        assert (cut(made), focus_not_seen(made)) == ([], [])
        made.close()


def test_no_words_are_cut_in_the_least_window(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.window.resize(*LEAST)
    assert walk(qtbot, shell, opened, cut) == {}


def test_every_action_says_what_it_does(shell: Shell) -> None:
    for item in ACTIONS:
        action = shell.window.actions_table[item.id]
        assert action.text()
        assert action.statusTip().endswith(".")
        assert action.toolTip()


def test_the_start_page(qtbot: QtBot, shell: Shell, home: TestHome) -> None:
    settle(qtbot, shell.window)
    assert (nameless(shell.window), not_reached(shell.window), focus_not_seen(shell.window)) == ([], [], [])
