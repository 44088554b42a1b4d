"""The reader while its text is corrected: it shows the new words, and marks only where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import TextChanged
from kazakh_archive.services.commands import CorrectText
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, add_source


def correct(desk: Desk, content: str) -> CorrectText:
    return CorrectText(desk.source_id, desk.library.text(desk.source_id).revision, content)


def test_a_corrected_text_is_shown_with_its_marks_where_they_stand(
    qtbot: QtBot, desk: Desk, reader: Reader
) -> None:
    kept, lost = desk.annotate("crossed"), desk.annotate("lullaby")
    new = "A line before.\n" + desk.content.replace("The lullaby she sang", "The song")
    desk.runner.submit(correct(desk, new))
    qtbot.waitUntil(lambda: reader.view.content == new)
    qtbot.waitUntil(lambda: kept in reader.view.marks)
    assert lost not in reader.view.marks
    mark = reader.view.marks.get(kept)
    assert mark is not None
    assert new[mark.span.start : mark.span.end] == "crossed"
    desk.runner.undo()
    qtbot.waitUntil(lambda: reader.view.content == desk.content)
    qtbot.waitUntil(lambda: lost in reader.view.marks)


def test_a_mark_chosen_in_the_old_text_is_refused_never_misplaced(
    qtbot: QtBot, desk: Desk, reader: Reader
) -> None:
    reader.view.select(desk.span("Kashmir"))
    desk.session.run(correct(desk, "XX" + desk.content))  # by somebody else: the reader has not heard of it
    with qtbot.waitSignal(desk.runner.failed) as told:
        reader.marking._add(desk.span("Kashmir"), (), "")
    assert isinstance(told.args[0], TextChanged)
    assert desk.annotations() == ()
    assert len(reader.view.marks) == 0


def test_a_place_in_a_revision_that_is_not_shown_yet_is_not_painted(
    qtbot: QtBot, desk: Desk, reader: Reader
) -> None:
    made = desk.annotate("Kashmir")
    reader.apply(Changes("annotation.add", {"annotation": frozenset({made})}, 0))
    qtbot.waitUntil(lambda: made in reader.view.marks)
    before = reader.view.marks.get(made)
    desk.session.run(correct(desk, "XX" + desk.content))
    reader.apply(Changes("annotation.note", {"annotation": frozenset({made})}, 99))
    qtbot.waitUntil(lambda: not desk.runner.busy)
    QApplication.processEvents()
    assert reader.view.marks.get(made) == before


def test_a_revision_of_another_source_changes_nothing_here(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    other = add_source(desk.session, "Another text, about a road.\n", "other.txt")
    reader.view.set_caret(10)
    done: list[Changes] = []
    desk.runner.submit(CorrectText(other, 1, "Another text.\n"), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert reader.view.content == desk.content
    assert reader.view.caret == 10
