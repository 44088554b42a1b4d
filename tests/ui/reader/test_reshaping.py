"""Marks split, joined, moved by their ends, and made wherever their words occur."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import RemoveAnnotation
from kazakh_archive.ui.dialogs.occurrences import OccurrencesDialog
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, add_source, labels, press

Key = Qt.Key
KASHMIR = (TagKind.PLACE, "Kashmir")


def shown(qtbot: QtBot, reader: Reader, count: int) -> None:
    qtbot.waitUntil(lambda: len(reader.view.marks) == count)


@pytest.fixture
def marked(qtbot: QtBot, desk: Desk, reader: Reader) -> str:
    """The id of a mark over "families who had crossed", which is chosen."""
    made = desk.annotate("families who had crossed", KASHMIR, note="who?")
    reader._read_all()
    shown(qtbot, reader, 1)
    reader.select_annotation(made)
    return made


def words_of(desk: Desk) -> list[str]:
    return [each.exact for each in desk.annotations()]


# --- split and join -------------------------------------------------------------------------------


def test_split_at_the_caret_and_undo(qtbot: QtBot, desk: Desk, reader: Reader, marked: str) -> None:
    reader.view.set_caret(desk.span("had crossed").start)
    reader.reshaping.split()
    shown(qtbot, reader, 2)
    assert words_of(desk) == ["families who", "had crossed"]
    assert [(each.note, labels(each)) for each in desk.annotations()] == [
        ("who?", ["Kashmir"]),
        ("", ["Kashmir"]),
    ]
    qtbot.waitUntil(lambda: reader.chosen == desk.annotations()[1].id)
    desk.runner.undo()
    shown(qtbot, reader, 1)
    assert words_of(desk) == ["families who had crossed"]


def test_split_needs_the_caret_inside(desk: Desk, reader: Reader, marked: str) -> None:
    said = QSignalSpy(reader.said)
    reader.reshaping.split()  # the caret is where the mark begins
    assert said.count() == 1
    assert len(desk.annotations()) == 1


def test_join_with_the_next_or_those_under_the_selection(
    qtbot: QtBot, desk: Desk, reader: Reader, marked: str
) -> None:
    desk.annotate("the mountains", note="high")
    desk.annotate("reached Kashmir")
    reader._read_all()
    shown(qtbot, reader, 3)
    reader.choose(marked)
    reader.reshaping.join()
    shown(qtbot, reader, 2)
    assert words_of(desk) == ["families who had crossed the mountains", "reached Kashmir"]
    assert desk.annotations()[0].note == "who?\n\nhigh"
    reader.view.select(Span(0, desk.span("Kashmir").end))
    reader.reshaping.join()
    shown(qtbot, reader, 1)
    qtbot.waitUntil(lambda: reader.chosen == marked)


def test_the_last_mark_has_none_to_be_joined_with(desk: Desk, reader: Reader, marked: str) -> None:
    said = QSignalSpy(reader.said)
    reader.reshaping.join()
    assert said.count() == 1
    assert len(desk.annotations()) == 1


# --- ends -----------------------------------------------------------------------------------------


def test_ends_move_by_words_and_it_is_one_act(qtbot: QtBot, desk: Desk, reader: Reader, marked: str) -> None:
    shape = reader.reshaping
    shape.move_end(right=True)
    shape.move_end(right=True)
    shape.move_start(forward=True)
    mark = reader.view.marks.get(marked)
    assert mark is not None
    assert desk.content[mark.span.start : mark.span.end] == "who had crossed the mountains"
    assert words_of(desk) == ["families who had crossed"]  # not written yet: the keys are held
    QTest.keyRelease(reader.view, Key.Key_Alt)
    qtbot.waitUntil(lambda: words_of(desk) == ["who had crossed the mountains"])
    desk.runner.undo()
    qtbot.waitUntil(lambda: words_of(desk) == ["families who had crossed"])
    families = desk.span("families").start
    qtbot.waitUntil(lambda: (now := reader.view.marks.get(marked)) is not None and now.span.start == families)


def test_an_end_goes_where_the_eye_sees_it_go(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    arabic = desk.annotate("حالقى تاۋدان")
    reader._read_all()
    shown(qtbot, reader, 1)
    reader.select_annotation(arabic)

    def end_at(*, right: bool) -> float:
        reader.reshaping.move_end(right=right)
        box = reader.view.handles.boxes()[1]
        assert box is not None
        return box.center().x()

    first, second = end_at(right=False), end_at(right=False)
    mark = reader.view.marks.get(arabic)
    assert mark is not None
    assert desk.content[mark.span.start : mark.span.end] == "حالقى تاۋدان اسىپ كاشميرگە"
    assert second < first
    assert end_at(right=True) == first
    end_at(right=True)
    assert end_at(right=True) > first
    reader.reshaping.flush()
    qtbot.waitUntil(lambda: words_of(desk) == ["حالقى"])


def test_an_answer_that_comes_late_takes_no_move_back(
    qtbot: QtBot, desk: Desk, reader: Reader, marked: str
) -> None:
    before = desk.library.annotation(marked)
    earlier = Changes("annotation.edit", {"annotation": frozenset({marked})}, 0)

    def words() -> str:
        mark = reader.view.marks.get(marked)
        assert mark is not None
        return desk.content[mark.span.start : mark.span.end]

    reader.reshaping.move_end(right=True)
    reader._take_in(marked, before, earlier)  # the keys are still held
    assert words() == "families who had crossed the"
    reader.reshaping.flush()
    reader._take_in(marked, before, earlier)  # not written yet
    assert words() == "families who had crossed the"
    qtbot.waitUntil(lambda: words_of(desk) == ["families who had crossed the"])
    qtbot.waitUntil(lambda: not desk.runner.busy)
    reader.reshaping.move_end(right=True)
    reader._read_all()
    qtbot.waitUntil(lambda: not reader._following._reads_all)
    assert words() == "families who had crossed the mountains"
    reader.reshaping.flush()
    qtbot.waitUntil(lambda: words_of(desk) == ["families who had crossed the mountains"])
    qtbot.waitUntil(lambda: not desk.runner.busy)
    desk.runner.undo()
    qtbot.waitUntil(lambda: words() == "families who had crossed the")


def test_a_move_that_could_not_be_written_goes_back(
    qtbot: QtBot, desk: Desk, reader: Reader, marked: str
) -> None:
    before = reader.view.marks.get(marked)
    assert before is not None
    desk.session.run(RemoveAnnotation(marked))  # the reader was not told
    with qtbot.waitSignal(desk.runner.failed):
        reader.reshaping.move(marked, Span(before.span.start, len(desk.content)))
    assert reader.view.marks.get(marked) == before
    assert reader.reshaping.ahead() == ()


def test_a_mark_never_becomes_empty(desk: Desk, reader: Reader, marked: str) -> None:
    for _ in range(9):
        reader.reshaping.move_end(right=False)
    mark = reader.view.marks.get(marked)
    assert mark is not None
    assert desk.content[mark.span.start : mark.span.end] == "families"


def test_a_move_is_written_before_the_source_is_left(
    qtbot: QtBot, desk: Desk, reader: Reader, marked: str
) -> None:
    other = add_source(desk.session, "Another text.", "another.txt")
    reader.reshaping.move_start(forward=False)
    with qtbot.waitSignal(reader.opened):
        reader.open(other)
    qtbot.waitUntil(lambda: words_of(desk) == ["the families who had crossed"])


def test_what_cannot_be_written_is_shown_as_it_was(
    qtbot: QtBot, desk: Desk, reader: Reader, marked: str
) -> None:
    reader.reshaping._revision = 7
    with qtbot.waitSignal(desk.runner.failed):
        reader.reshaping.move(marked, Span(0, 3))
    mark = reader.view.marks.get(marked)
    assert mark is not None
    assert mark.span == desk.annotations()[0].span


def test_nothing_is_changed_in_an_archive_for_reading_only(desk: Desk, reader: Reader, marked: str) -> None:
    reader.set_writes(False)
    said = QSignalSpy(reader.said)
    reader.view.set_caret(20)
    for act in (
        reader.reshaping.split,
        reader.reshaping.everywhere,
        lambda: reader.reshaping.move_end(right=True),
    ):
        act()
    assert said.count() == 3
    assert words_of(desk) == ["families who had crossed"]


# --- everywhere -----------------------------------------------------------------------------------


def test_every_occurrence_after_a_list_by_keys_alone(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    add_source(desk.session, "The road, the road and the ROAD; the roads.", "two.txt")
    add_source(desk.session, "No road leads there.", "three.txt")
    two = next(each.source.id for each in desk.library.sources() if each.source.file_name == "two.txt")
    with qtbot.waitSignal(reader.opened):
        reader.open(two)
    span = Span(4, 8)
    reader.marking._add(span, (), "")
    qtbot.waitUntil(lambda: bool(reader.chosen) and not reader.chosen.startswith("pending"))
    reader.reshaping.everywhere()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OccurrencesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OccurrencesDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.everywhere.setChecked(True)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    dialog.any_case.setChecked(True)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    dialog.list.setFocus()
    press(dialog.list, Key.Key_Space)
    assert dialog.model.count == 2
    assert "2" in dialog.told.text()
    dialog.none.click()
    assert not dialog.mark.isEnabled()
    dialog.all.click()
    press(dialog.list, Key.Key_Space)
    acts = len(desk.session.history())
    press(dialog.list, Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.library.annotations()) == 3)
    assert len(desk.session.history()) == acts + 1
    assert sorted(each.exact for each in desk.library.annotations()) == ["ROAD", "road", "road"]
    desk.runner.undo()
    qtbot.waitUntil(lambda: len(desk.library.annotations()) == 1)


def test_selected_words_are_annotated_first_and_then_everywhere(
    qtbot: QtBot, desk: Desk, reader: Reader
) -> None:
    reader.view.select(desk.span("the"))
    reader.reshaping.everywhere()
    qtbot.waitUntil(lambda: reader.marking.popup.is_open)
    press(reader.marking.popup, Key.Key_Escape)
    reader.marking._add(desk.span("Kashmir"), (), "")
    qtbot.waitUntil(lambda: len(desk.annotations()) == 1)
    assert QApplication.activeModalWidget() is None  # it was not wanted any more
    reader.view.select(desk.span("the"))
    reader.reshaping.everywhere()
    qtbot.waitUntil(lambda: reader.marking.popup.is_open)
    reader.marking.popup.save()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OccurrencesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OccurrencesDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
    press(dialog.list, Key.Key_Return)
    qtbot.waitUntil(lambda: words_of(desk).count("the") == 5)


def test_at_the_very_ends_of_the_text(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    whole = desk.annotate_span(Span(0, len(desk.content)))
    reader._read_all()
    shown(qtbot, reader, 1)
    reader.select_annotation(whole)
    reader.reshaping.move_end(right=True)
    reader.reshaping.move_start(forward=False)
    reader.reshaping.flush()
    assert desk.annotations()[0].span == Span(0, len(desk.content))
    reader.view.set_caret(len(desk.content))
    reader.reshaping.split()
    assert len(desk.annotations()) == 1
    reader.reshaping.move_end(right=False)
    reader.reshaping.flush()
    qtbot.waitUntil(lambda: desk.annotations()[0].span.end == len(desk.content) - 1)


def test_nothing_further_is_told(qtbot: QtBot, desk: Desk, reader: Reader, marked: str) -> None:
    reader.reshaping.everywhere()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OccurrencesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OccurrencesDialog)
    qtbot.waitUntil(lambda: "1" in dialog.told.text() and not dialog.mark.isEnabled())
    press(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
