"""Marks over one another are clicked apart; the ends of the chosen one are dragged."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, press

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
STACK = (
    "crossed",
    "had crossed the",
    "who had crossed the mountains",
    "families who had crossed the mountains",
)


@pytest.fixture
def stack(qtbot: QtBot, desk: Desk, reader: Reader) -> Sequence[str]:
    """The ids of four marks over "crossed", the shortest first."""
    ids = [desk.annotate(words, (TagKind.THEME, f"Tag {len(words)}")) for words in STACK]
    reader._read_all()
    qtbot.waitUntil(lambda: len(reader.view.marks) == len(ids))
    reader.view.viewport().grab()
    return ids


def click(reader: Reader, desk: Desk, words: str) -> None:
    box = reader.view.box_of(desk.span(words))
    assert box is not None
    QTest.mouseClick(reader.view.viewport(), LEFT, pos=box.center())


# --- which is meant -------------------------------------------------------------------------------


def test_a_click_takes_the_shortest_and_offers_all(
    qtbot: QtBot, desk: Desk, reader: Reader, stack: Sequence[str]
) -> None:
    click(reader, desk, "crossed")
    assert reader.chosen == stack[0]
    rows = reader.view.chooser.list
    qtbot.waitUntil(rows.isVisible)
    assert [rows.item(row).text() for row in range(4)] == [f"Tag {len(words)}" for words in STACK]
    assert rows.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == f"2 of 4: Tag {len(STACK[1])}"
    assert rows.currentRow() == 0
    qtbot.waitUntil(rows.hasFocus)
    press(rows, Key.Key_Down)
    assert reader.chosen == stack[1]
    press(rows, Key.Key_Tab, Key.Key_Tab)
    assert reader.chosen == stack[3]
    press(rows, Key.Key_Tab)
    assert reader.chosen == stack[0]
    press(rows, Key.Key_Up, Key.Key_Down)
    press(rows, Key.Key_Return)
    assert not rows.isVisible()
    qtbot.waitUntil(reader.view.hasFocus)
    assert reader.chosen == stack[1]


def test_another_key_means_the_text(qtbot: QtBot, desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    click(reader, desk, "crossed")
    rows = reader.view.chooser.list
    qtbot.waitUntil(rows.hasFocus)
    press(rows, Key.Key_E)
    qtbot.waitUntil(lambda: reader.marking.popup.is_open)
    assert not rows.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Enter])
def test_it_ends_and_the_choice_stays(
    qtbot: QtBot, desk: Desk, reader: Reader, stack: Sequence[str], key: Qt.Key
) -> None:
    click(reader, desk, "crossed")
    rows = reader.view.chooser.list
    qtbot.waitUntil(rows.hasFocus)
    press(rows, Key.Key_Down)
    press(rows, key)
    assert reader.chosen == stack[1]
    qtbot.waitUntil(reader.view.hasFocus)


def test_a_row_is_taken_by_a_click(qtbot: QtBot, desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    click(reader, desk, "crossed")
    rows = reader.view.chooser.list
    qtbot.waitUntil(rows.isVisible)
    box = rows.visualItemRect(rows.item(2))
    QTest.mouseClick(rows.viewport(), LEFT, pos=box.center())
    assert reader.chosen == stack[2]
    assert not rows.isVisible()


def test_a_double_click_opens_no_list(qtbot: QtBot, desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    click(reader, desk, "crossed")
    box = reader.view.box_of(desk.span("crossed"))
    assert box is not None
    QTest.mouseDClick(reader.view.viewport(), LEFT, pos=box.center())
    assert not reader.view.chooser._timer.isActive()
    assert reader.selection() == desk.span("crossed")


def test_one_mark_alone_is_not_asked_about(desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    click(reader, desk, "families")
    assert reader.chosen == stack[3]
    assert not reader.view.chooser._timer.isActive()


# --- its ends -------------------------------------------------------------------------------------


def end_of(reader: Reader, which: int) -> QPoint:
    box = reader.view.handles.boxes()[which]
    assert box is not None
    return box.center().toPoint()


def before(reader: Reader, offset: int) -> QPoint:
    box = reader.view.caret_box(offset)
    assert box is not None
    return box.center().toPoint()


def drag(reader: Reader, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    viewport = reader.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    if let_go:
        QTest.mouseRelease(viewport, LEFT, pos=end)


def words_of(desk: Desk, annotation_id: str) -> str:
    return desk.library.annotation(annotation_id).exact


def test_an_end_is_dragged_by_words_or_by_letters_and_back(
    qtbot: QtBot, desk: Desk, reader: Reader, stack: Sequence[str]
) -> None:
    one = stack[1]
    reader.select_annotation(one)
    drag(reader, end_of(reader, 1), before(reader, desk.span("mountains").start + 4))
    qtbot.waitUntil(lambda: words_of(desk, one) == "had crossed the mountains")
    desk.runner.undo()
    qtbot.waitUntil(lambda: words_of(desk, one) == "had crossed the")
    qtbot.waitUntil(lambda: (mark := reader.view.marks.get(one)) is not None and len(mark.span) == 15)
    reader.view.set_snapping(False)
    drag(reader, end_of(reader, 0), before(reader, desk.span("crossed").start + 2))
    qtbot.waitUntil(lambda: words_of(desk, one) == "ossed the")
    assert reader.selection() is None
    assert reader.chosen == one


def test_escape_lets_a_dragged_end_go_back(desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    reader.select_annotation(stack[1])
    drag(reader, end_of(reader, 1), before(reader, desk.span("mountains").start + 4), let_go=False)
    assert reader.view.handles.preview is not None
    press(reader.view, Key.Key_Escape)
    QTest.mouseRelease(reader.view.viewport(), LEFT, pos=QPoint(5, 5))
    assert reader.view.handles.preview is None
    assert words_of(desk, stack[1]) == "had crossed the"
    assert reader.chosen == stack[1]


def test_a_mark_is_never_dragged_to_nothing(desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    reader.select_annotation(stack[1])
    spy = QSignalSpy(reader.view.handles.moved)
    drag(reader, end_of(reader, 1), before(reader, 0))
    for at in range(spy.count()):
        assert spy.at(at)[1]
    assert words_of(desk, stack[1])


def test_no_handles_where_nothing_can_be_changed(desk: Desk, reader: Reader, stack: Sequence[str]) -> None:
    reader.set_writes(False)
    reader.select_annotation(stack[1])
    assert reader.view.handles.boxes() == (None, None)


def test_handles_stand_at_the_right_ends_in_arabic_script(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    made = desk.annotate("حالقى تاۋدان")
    reader._read_all()
    qtbot.waitUntil(lambda: made in reader.view.marks)
    reader.select_annotation(made)
    start, end = reader.view.handles.boxes()
    assert start is not None
    assert end is not None
    assert start.center().x() > end.center().x()
    span = desk.library.annotation(made).span
    box = reader.view.box_of(Span(span.start, span.end))
    assert box is not None
    assert abs(start.center().x() - box.right()) < 3
    assert QPointF(box.left(), box.center().y()) is not None
