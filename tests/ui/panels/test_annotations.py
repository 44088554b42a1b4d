"""The list of annotations and the editor under it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import DiskFull
from kazakh_archive.services.commands import (
    EditNote,
    RemoveAnnotation,
    RenameName,
    SetTagColour,
    SetTags,
    TagChoice,
)
from kazakh_archive.store import Tx
from kazakh_archive.ui.panels.annotations import AnnotationsPanel
from tests.ui.reader.desk import Desk, labels, press

Key = Qt.Key


@pytest.fixture
def three(desk: Desk) -> list[str]:
    """Three annotations, made in another order than they stand in the text."""
    last = desk.annotate("lullaby", (TagKind.THEME, "songs"), note="She sang it\nin the dark")
    first = desk.annotate("autumn")
    middle = desk.annotate("Кашмирге", (TagKind.PLACE, "Kashmir"))
    return [first, middle, last]


def listed(panel: AnnotationsPanel) -> list[str]:
    rows = (panel.model.row(panel.model.index(n, 0)) for n in range(panel.model.rowCount()))
    return [row.annotation.id for row in rows if row]


def show(qtbot: QtBot, desk: Desk, panel: AnnotationsPanel) -> None:
    panel.show_source(desk.source_id)
    qtbot.waitUntil(lambda: panel.model.total == len(desk.annotations()))


def test_they_are_listed_in_the_order_of_the_text(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    assert listed(panel) == three
    assert panel._count.text() == "3 annotations"
    assert not panel.editor.isVisible()
    panel.grab()  # every row can be painted


def test_without_annotations_it_says_what_to_do(qtbot: QtBot, desk: Desk, panel: AnnotationsPanel) -> None:
    panel.show_source(desk.source_id)
    qtbot.wait(50)
    assert panel._empty.isVisible()
    assert not panel.list.isVisible()


def test_a_choice_is_told_once_and_fills_the_editor(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    spy = QSignalSpy(panel.activated)
    spot = panel.list.visualRect(panel.model.index(2, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [spy.at(n)[0] for n in range(spy.count())] == [three[2]]
    assert panel.editor.note.toPlainText() == "She sang it\nin the dark"
    assert [tag.text for tag in panel.editor.tags.tags()] == ["songs"]
    panel.select(three[0])
    assert spy.count() == 1
    assert panel.chosen == three[0]
    assert panel.editor.note.toPlainText() == ""
    panel.select("")
    assert not panel.editor.isVisible()


def test_the_filter_looks_at_words_tags_and_notes(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[2])
    for typed, expected in (
        ("AUTUMN", [three[0]]),
        ("kashmir", [three[1]]),
        ("dark song", [three[2]]),
        ("nowhere", []),
        ("", three),
    ):
        panel.filter.setText(typed)
        assert listed(panel) == expected, typed
    assert panel.chosen == three[2]


def test_a_note_is_saved_while_it_is_typed(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[0])
    press(panel.editor.note, "who was it?")
    qtbot.waitUntil(lambda: desk.library.annotation(three[0]).note == "who was it?", timeout=1500)
    assert panel.editor.note.toPlainText() == "who was it?"


def test_a_note_is_saved_before_another_annotation_is_shown(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[0])
    press(panel.editor.note, "half a sent")
    panel.select(three[1])
    assert panel.editor.note.toPlainText() == ""
    qtbot.waitUntil(lambda: desk.library.annotation(three[0]).note == "half a sent")
    assert desk.library.annotation(three[1]).note == ""


def test_tags_are_saved_at_once(qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]) -> None:
    show(qtbot, desk, panel)
    panel.select(three[2])
    press(panel.editor.tags.line, "p:Rabiga", Key.Key_Return)
    qtbot.waitUntil(lambda: set(labels(desk.library.annotation(three[2]))) == {"songs", "Rabiga"})
    press(panel.editor.tags.line, Key.Key_Backspace)
    qtbot.waitUntil(lambda: labels(desk.library.annotation(three[2])) == ["songs"])


def test_what_others_change_is_taken_in(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[0])
    desk.runner.submit(EditNote(three[0], "from elsewhere"))
    qtbot.waitUntil(lambda: panel.editor.note.toPlainText() == "from elsewhere")
    desk.runner.submit(SetTags(three[0], (TagChoice(kind=TagKind.EVENT, name="Jut"),)))
    qtbot.waitUntil(lambda: [tag.text for tag in panel.editor.tags.tags()] == ["Jut"])
    desk.runner.submit(RemoveAnnotation(three[0]))
    qtbot.waitUntil(lambda: listed(panel) == three[1:])
    assert not panel.editor.isVisible()
    desk.runner.undo()
    qtbot.waitUntil(lambda: listed(panel) == three)


def test_neither_what_is_typed_nor_what_others_wrote_is_overwritten(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[0])
    press(panel.editor.note, "mine")
    desk.runner.submit(EditNote(three[0], "theirs"))
    qtbot.waitUntil(lambda: panel.editor.note.toPlainText() == "theirs\n\nmine")
    panel.flush()
    qtbot.waitUntil(lambda: desk.library.annotation(three[0]).note == "theirs\n\nmine")


def test_what_could_not_be_saved_is_kept_and_tried_again(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_command: EditNote, _tx: Tx) -> None:
        raise DiskFull(path=desk.session.info.path)

    show(qtbot, desk, panel)
    panel.select(three[0])
    with monkeypatch.context() as broken, qtbot.waitSignal(desk.runner.failed):
        broken.setattr(EditNote, "apply", full)
        press(panel.editor.note, "mine")
    desk.runner.submit(SetTags(three[0], (TagChoice(name="snow"),)))
    qtbot.waitUntil(lambda: labels(desk.library.annotation(three[0])) == ["snow"])
    qtbot.wait(50)
    assert panel.editor.note.written() == "mine"
    panel.select(three[1])
    qtbot.waitUntil(lambda: desk.library.annotation(three[0]).note == "mine")


def test_delete_removes(qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]) -> None:
    show(qtbot, desk, panel)
    panel.select(three[1])
    press(panel.list, Key.Key_Delete)
    qtbot.waitUntil(lambda: listed(panel) == [three[0], three[2]])


def test_one_made_and_chosen_elsewhere_is_chosen_here(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    made = desk.annotate("wells", (TagKind.PLACE, "wells"))
    panel.select(made)  # its row is not there yet
    assert panel.chosen == ""
    desk.runner.submit(EditNote(made, "deep"))
    qtbot.waitUntil(lambda: panel.chosen == made)
    assert listed(panel) == [*three, made]


def test_hidden_it_only_remembers_that_something_changed(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.hide()
    desk.runner.submit(RemoveAnnotation(three[0]))
    qtbot.waitUntil(lambda: len(desk.annotations()) == 2 and not desk.runner.busy)
    qtbot.wait(50)
    assert listed(panel) == three
    panel.show()
    qtbot.waitUntil(lambda: listed(panel) == three[1:])


def test_home_and_end_go_to_the_first_row_and_the_last(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[1])
    press(panel.list, Key.Key_End)
    assert panel.chosen == three[2]
    press(panel.list, Key.Key_Home)
    assert panel.chosen == three[0]
    press(panel.list, Key.Key_Down)
    assert panel.chosen == three[1]


def test_every_part_has_a_name(qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]) -> None:
    show(qtbot, desk, panel)
    panel.select(three[2])
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit)
    nameless = [
        widget
        for kind in kinds
        for widget in panel.findChildren(kind)
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.objectName() not in {"_q_qlineeditclearbutton", "qt_tableview_cornerbutton"}
        and widget.parent() is not panel.filter and not isinstance(widget, QHeaderView)
    ]  # fmt: skip
    assert nameless == []
    assert panel.model.data(panel.model.index(1, 0)) == "Kashmir: “Кашмирге”"


def test_hiding_the_panel_saves_what_is_typed(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[0])
    press(panel.editor.note, "last words")
    panel.hide()
    qtbot.waitUntil(lambda: desk.library.annotation(three[0]).note == "last words", timeout=400)


def test_in_an_archive_for_reading_only_nothing_can_be_changed(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    panel.set_writes(False)
    show(qtbot, desk, panel)
    panel.select(three[2])
    press(panel.list, Key.Key_Delete)
    press(panel.editor.note, "more")
    panel.flush()
    assert not panel.editor.tags.isEnabled()
    assert panel.editor.note.toPlainText() == "She sang it\nin the dark"
    assert not desk.runner.busy
    assert len(desk.annotations()) == 3


def test_closing_keeps_what_is_typed(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[0])
    press(panel.editor.note, "do not lose me")
    panel.flush()
    desk.runner.close()
    assert desk.library.annotation(three[0]).note == "do not lose me"


def test_a_renamed_and_coloured_tag_is_shown_so_in_the_editor(
    qtbot: QtBot, desk: Desk, panel: AnnotationsPanel, three: list[str]
) -> None:
    show(qtbot, desk, panel)
    panel.select(three[1])
    (tag,) = desk.library.annotation(three[1]).tags
    desk.runner.changed.connect(panel.apply)
    desk.runner.submit(RenameName(tag.id, tag.names[0].id, "Қашмир"))
    qtbot.waitUntil(lambda: [each.text for each in panel.editor.tags.tags()] == ["Қашмир"])
    desk.runner.submit(SetTagColour(tag.id, "#2b826f"))
    qtbot.waitUntil(lambda: [each.colour for each in panel.editor.tags.tags()] == ["#2b826f"])
