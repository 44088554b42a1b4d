"""The history: every act told, and going back to any of them and forward again."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.changes import HistoryEntry, HistoryLine, Way
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, RenameSource
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.history.dialog import HistoryDialog
from kazakh_archive.ui.history.model import PAGE, HistoryModel
from kazakh_archive.ui.history.telling import question, what, whose
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.twolines import TWO_LINES
from kazakh_archive.ui.wording.words import Words
from tests.ui.window.home import TestHome

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def source_called(opened: OpenArchive, title: str) -> str:
    return next(each.source.id for each in opened.desk.library.sources() if title in each.source.title)


@pytest.fixture
def dialog(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> HistoryDialog:
    """Three sources, an annotation and two new titles: six acts, all read."""
    letter = source_called(opened, "Хат")
    for title in ("Хат 2", "Хат 3"):
        opened.desk.session.run(RenameSource(letter, title))
    shell.window.actions_table["edit.history"].trigger()
    dialog = shell.window.findChild(HistoryDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 7)
    qtbot.waitUntil(lambda: spoken(dialog)[0].startswith("Rename"))
    return dialog


def spoken(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [model.data(model.index(row), SPOKEN) for row in range(model.rowCount())]


def test_acts_are_told_with_where_by_whom_and_when(dialog: HistoryDialog) -> None:
    newest, *_, beginning = spoken(dialog)
    assert newest.startswith("Rename a source, 20")
    assert newest.split(",")[1].endswith(" · Aigul · Хат 3")
    assert newest.endswith("you are here")
    assert beginning.startswith("The beginning")
    assert any(
        re.match("Annotate: “Kulash”, 20.* · Aigul · The road to Kashmir", row) for row in spoken(dialog)
    )


def test_going_back_is_asked_once_and_forward_leads_on(
    qtbot: QtBot, opened: OpenArchive, dialog: HistoryDialog
) -> None:
    letter = opened.desk.library.find("Хат 3").id
    dialog.choose(2)
    assert dialog.go.text() == "Go back to here"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "takes back 2 changes" in dialog.told.text())
    assert opened.desk.library.source(letter).title == "Хат 3"
    dialog.go.click()
    qtbot.waitUntil(lambda: opened.desk.library.source(letter).title == "Хат")
    qtbot.waitUntil(lambda: "taken back" in spoken(dialog)[0])
    assert "2 changes were taken back." in dialog.told.text()
    assert spoken(dialog)[2].endswith("you are here")
    assert dialog.model.data(dialog.model.index(0), TWO_LINES).dim
    dialog.choose(1)
    assert dialog.go.text() == "Go forward to here"
    dialog.go.click()
    qtbot.waitUntil(lambda: "makes 1 change again" in dialog.told.text())
    dialog.go.click()
    qtbot.waitUntil(lambda: opened.desk.library.source(letter).title == "Хат 2")


def test_to_the_beginning(qtbot: QtBot, opened: OpenArchive, dialog: HistoryDialog) -> None:
    dialog.choose(6)
    dialog.go.click()
    qtbot.waitUntil(lambda: "takes back 6 changes" in dialog.told.text())
    dialog.go.click()
    qtbot.waitUntil(lambda: opened.workspace.library.list.model().rowCount() == 0)
    assert opened.desk.library.sources() == ()


def test_the_question_is_taken_back_by_escape_and_by_another_row(qtbot: QtBot, dialog: HistoryDialog) -> None:
    for leave in (dialog.reject, lambda: dialog.choose(3)):
        dialog.choose(2)
        dialog.go.click()
        qtbot.waitUntil(lambda: bool(dialog.told.text()))
        leave()
        assert not dialog.told.text()
        assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_where_one_is_there_is_nowhere_to_go(dialog: HistoryDialog) -> None:
    dialog.choose(0)
    assert not dialog.go.isEnabled()


def test_what_happens_meanwhile_comes_in(qtbot: QtBot, opened: OpenArchive, dialog: HistoryDialog) -> None:
    dialog.choose(3)
    before = dialog.model.seq_of(3)
    opened.runner.submit(AddAnnotation(source_called(opened, "Хат"), Span(0, 3)))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 8)
    assert dialog.model.seq_of(dialog.list.currentIndex().row()) == before


def test_a_conflict_is_told_and_nothing_is_changed(
    qtbot: QtBot, opened: OpenArchive, dialog: HistoryDialog
) -> None:
    letter = opened.desk.library.find("Хат 3").id
    writer = opened.desk.session.store._handles.writer
    assert writer is not None
    writer.execute("UPDATE source SET title = 'other' WHERE id = ?", (letter,))
    dialog.choose(6)
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.told.text()))
    dialog.go.click()
    qtbot.waitUntil(dialog.wrong.isVisible)
    assert "“rename a source”" in dialog.wrong.text()
    assert len(opened.desk.library.sources()) == 3


def test_reading_only(qtbot: QtBot, shell: Shell, opened: OpenArchive, home: TestHome) -> None:
    desk = home.open(opened.info.path, write=False)
    runner = Runner(desk.session)
    dialog = HistoryDialog(shell.window, shell.theme, Words(), desk.session, runner)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 5)
    dialog.choose(2)
    assert not dialog.go.isEnabled()
    assert "reading only" in dialog.told.text()
    dialog.close()
    runner.close()
    desk.close()


def entry(**fields: object) -> HistoryEntry:
    known = {"seq": 1, "op": "annotation.add", "annotator": "Aigul", "time": "x", "undone": False}
    return HistoryEntry(**{**known, **fields})  # type: ignore[arg-type]


def test_sentences() -> None:
    words = Words()
    assert what(entry(about="the\nroad"), words) == "Annotate: “the road”"
    assert what(entry(op="from.the.future"), words) == "Last change"
    assert whose(entry(undone=True), words) == "taken back · x · Aigul"
    many = entry(sources=("One", "Two", "Three"), more_sources=4)
    assert whose(many, words) == "x · Aigul · One, Two, Three and 4 more sources"
    told = question(Way(undo=True, annotators={"Aigul": 1, "Osman": 9}), words)
    assert told.endswith("They are by: Osman 9, Aigul 1.")


class ManyActs:
    """A session with a hundred thousand acts that counts what is read of them."""

    def __init__(self) -> None:
        self.read = 0
        self.lines = tuple(HistoryLine(seq, undone=False) for seq in range(100_000, 0, -1))

    def history_entries(self, lines: tuple[HistoryLine, ...]) -> tuple[HistoryEntry, ...]:
        self.read += len(lines)
        return tuple(entry(seq=line.seq, about=str(line.seq)) for line in lines)


def test_of_a_hundred_thousand_acts_only_those_in_sight_are_read(qtbot: QtBot, shell: Shell) -> None:
    session = ManyActs()
    runner = Runner(session)  # type: ignore[arg-type]
    model = HistoryModel(session, runner, Words(), shell.window)  # type: ignore[arg-type]
    model.show(session.lines)
    assert model.rowCount() == 100_001
    for row in (50_000, 50_001, 99_999):
        model.data(model.index(row))
    qtbot.waitUntil(lambda: model.data(model.index(50_000)) == "Annotate: “50000”")
    qtbot.waitUntil(lambda: model.data(model.index(99_999)) == "Annotate: “1”")
    assert session.read <= 2 * PAGE
    assert model.row_of(50_000) == 50_000
    runner.close()
