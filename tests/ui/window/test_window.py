"""The window: begins, opens, reads, undoes, closes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Access
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation
from kazakh_archive.store import create_archive
from kazakh_archive.ui.dialogs.bring_in import BringInDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.frame.window import LEAST, first_size
from kazakh_archive.ui.looks.theme import Mode
from tests.ui.window.home import TestHome


def _row(opened: OpenArchive, title: str) -> str:
    return next(each.source.id for each in opened.desk.library.sources() if each.source.title == title)


def test_first_start_offers_three_ways(shell: Shell) -> None:
    assert shell.window.pages.currentWidget() is shell.window.welcome
    assert shell.window.welcome.sample.isDefault()
    assert not shell.window.actions_table["source.bring_in"].isEnabled()
    assert shell.window.actions_table["archive.new"].isEnabled()


def test_sample_is_opened(qtbot: QtBot, shell: Shell) -> None:
    qtbot.mouseClick(shell.window.welcome.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.archive is not None)
    assert shell.window.windowTitle().startswith("Sample")


def test_opened_archive_is_listed_and_remembered(shell: Shell, opened: OpenArchive) -> None:
    model = opened.workspace.library.list.model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == ["The road to Kashmir", "Хат", "A note"]
    assert shell.settings.recent == (opened.info.path,)
    assert shell.window.status.saved.text() == "Everything is saved"


def test_source_opens_by_enter(qtbot: QtBot, opened: OpenArchive) -> None:
    panel = opened.workspace.library
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    with qtbot.waitSignal(opened.workspace.reader.opened):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.workspace.open_id == _row(opened, "Хат")


def test_a_change_leaves_the_list_where_it_is(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    model = opened.workspace.library.list.model()
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    with qtbot.waitSignal(model.dataChanged):
        opened.runner.submit(AddAnnotation(_row(opened, "Хат"), Span(0, 3)))
    assert resets == []


def test_filter_folds_letters(qtbot: QtBot, opened: OpenArchive) -> None:
    panel = opened.workspace.library
    panel.filter.setText("no such title ")
    assert panel.list.model().rowCount() == 0
    panel.filter.setText("ХАТ")
    assert panel.list.model().rowCount() == 1


def test_undo_is_named_and_done(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    undo = shell.window.actions_table["edit.undo"]
    qtbot.waitUntil(lambda: undo.text() == "&Undo: bring in a text")
    opened.runner.submit(AddAnnotation(_row(opened, "Хат"), Span(0, 3)))
    qtbot.waitUntil(lambda: undo.text() == "&Undo: annotate")
    undo.trigger()
    qtbot.waitUntil(lambda: shell.window.actions_table["edit.redo"].text() == "&Redo: annotate")
    assert opened.desk.library.annotations(_row(opened, "Хат")) == ()


def test_news_that_ask_nothing_go_by_themselves(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    news = shell.window.news
    opened.runner.redo()
    qtbot.waitUntil(lambda: news.text.text() == "There is nothing left to redo.")
    assert news._timer.isActive()
    news._timer.timeout.emit()
    assert news.isHidden()
    opened.runner.failed.emit(NotFound("source", "x"))
    assert news.isVisible()
    assert not news._timer.isActive(), "what went wrong stays until it is put away"


def test_source_is_removed_and_brought_back(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    opened.workspace.open_source(_row(opened, "The road to Kashmir"))
    shell.window.actions_table["source.remove"].trigger()
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == 2)
    qtbot.waitUntil(lambda: opened.workspace.open_id == "")
    assert shell.window.news.isVisible()
    qtbot.mouseClick(shell.window.news.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == 3)


def test_access_is_closed_and_shown(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    source_id = _row(opened, "Хат")
    opened.workspace.library.select(source_id)
    action = shell.window.actions_table["source.open_access"]
    assert action.isChecked()
    action.trigger()
    qtbot.waitUntil(lambda: opened.desk.library.source(source_id).access is Access.CLOSED)
    qtbot.waitUntil(lambda: bool(opened.workspace.library.chosen and opened.workspace.library.chosen.closed))
    assert not action.isChecked()


def test_rename(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    source_id = _row(opened, "Хат")
    opened.workspace.library.select(source_id)
    shell.window.actions_table["source.rename"].trigger()
    dialog = shell.window.findChild(QWidget, "ask-line")
    dialog.line.setText("  A letter  ")
    dialog.accept()
    qtbot.waitUntil(lambda: opened.desk.library.source(source_id).title == "A letter")


def test_second_window_reads_only_and_says_so(
    qtbot: QtBot, qapp: QApplication, shell: Shell, opened: OpenArchive, home: TestHome
) -> None:
    path = opened.info.path
    other = Shell(TestHome(home.root / "other"), qapp)
    other.start(path)
    qtbot.waitUntil(lambda: other.archive is not None)
    assert other.window.banner.isVisible()
    assert "Aigul" in other.window.banner.text.text()
    assert not other.window.actions_table["source.bring_in"].isEnabled()
    assert other.window.actions_table["archive.export"].isEnabled()
    other.window.close()
    other.close()


def test_missing_archive_is_told_kindly(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    shell.open(tmp_path / "gone.kzarchive")
    qtbot.waitUntil(shell.window.news.isVisible)
    assert "gone.kzarchive" in shell.window.news.text.text()
    assert shell.archive is None


def test_foreign_file_leaves_the_open_archive_open(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    foreign = opened.info.path.with_name("foreign.kzarchive")
    foreign.write_text("<b>hello</b>")
    shell.open(foreign)
    qtbot.waitUntil(shell.window.news.isVisible)
    assert shell.archive is opened


def test_new_archive(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    shell.new_archive()
    dialog = shell.window.findChild(QWidget, "new-archive")
    dialog.title_line.setText("Our: stories?")
    dialog.name_line.setText("Aigul")
    assert dialog.path == tmp_path / "Our  stories.kzarchive"
    dialog.accept()
    qtbot.waitUntil(lambda: shell.archive is not None)
    assert shell.window.windowTitle().startswith("Our: stories?")
    assert shell.settings.annotator == "Aigul"


def test_language_and_look_change_while_running(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.window.language_chosen.emit("ru")
    qtbot.waitUntil(lambda: shell.archive is not None and shell.archive is not opened)
    assert shell.settings.language == "ru"
    shell.window.mode_chosen.emit(Mode.DARK)
    assert shell.theme.is_dark
    shell.window.mode_chosen.emit(Mode.LIGHT)
    assert not shell.theme.is_dark


def test_f6_goes_round(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    with qtbot.waitSignal(opened.workspace.reader.opened):
        opened.workspace.open_source(_row(opened, "The road to Kashmir"))
    qtbot.waitUntil(opened.workspace.reader.view.isVisible)
    qtbot.waitUntil(opened.workspace.annotations.list.isVisible)
    shell.window.activateWindow()
    opened.workspace.library.list.setFocus()
    seen = []
    for _ in range(3):
        shell.window.actions_table["view.next_pane"].trigger()
        focused = shell.window.focusWidget()
        seen.append(next(p for p in opened.workspace.panes() if p is focused or p.isAncestorOf(focused)))
    assert len({id(pane) for pane in seen}) == 3


def test_every_label_is_plain_text(shell: Shell, opened: OpenArchive) -> None:
    """A default QLabel would read a title as HTML."""
    rich = [
        label
        for label in shell.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
    ]
    assert rich == []


def test_every_control_has_a_name(shell: Shell, opened: OpenArchive) -> None:
    opened.workspace.open_source(_row(opened, "Хат"))
    nameless = [
        widget
        for widget in shell.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []


def _drop(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), *args))
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *args))


def test_dropped_texts_are_offered_and_a_dropped_archive_opens(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, tmp_path: Path
) -> None:
    (tmp_path / "new.txt").write_text("new words", encoding="utf-8")
    _drop(shell.window, tmp_path / "new.txt")
    dialog = shell.window.findChild(BringInDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    _drop(dialog, tmp_path / "note.txt")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert dialog.model.index(1, 0).data() == "note.txt", "what was chosen before stays"
    dialog.reject()
    other = tmp_path / "other.kzarchive"
    create_archive(other, title="Other")
    _drop(shell.window, other)
    qtbot.waitUntil(lambda: shell.window.windowTitle().startswith("Other"))


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        (QSize(1920, 1080), QSize(1280, 800)),
        (QSize(1280, 800), QSize(1272, 752)),
        (QSize(640, 400), QSize(640, 400)),
    ],
)
def test_the_window_is_no_larger_than_the_screen(screen: QSize, size: QSize) -> None:
    assert first_size(screen) == size


def test_a_small_window_has_room_for_everything(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    opened.workspace.open_source(_row(opened, "Хат"))
    shell.window.resize(*LEAST)
    qtbot.waitUntil(lambda: shell.window.size().toTuple() == LEAST)
    panel, page = opened.workspace.annotations, shell.window.pages
    qtbot.waitUntil(lambda: page.minimumSizeHint().height() >= panel.minimumSizeHint().height() > 0)
    assert shell.window.minimumSizeHint().width() <= LEAST[0]
    assert shell.window.minimumSizeHint().height() <= LEAST[1]
