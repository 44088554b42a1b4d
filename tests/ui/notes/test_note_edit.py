"""Writing a note: its form, its links, and notes that are far too long."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QTextCursor, QTextLayout
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kazakh_archive.model.errors import BadField
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands import EditNote
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.notes.keeper import NoteKeeper
from kazakh_archive.ui.notes.note_edit import LINE, NoteEdit
from tests.ui.reader.desk import Desk, press

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LINK = Link(LinkKind.TAG, new_id(), "Kulash")


def choose(field: NoteEdit, start: int, end: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def formats(field: NoteEdit) -> list[tuple[str, QTextLayout.FormatRange]]:
    block = field.document().firstBlock()
    units = block.text().encode("utf-16-le")
    return [
        (units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"), each)
        for each in block.layout().formats()
    ]


@pytest.mark.parametrize(("key", "sign"), [(Key.Key_B, "**"), (Key.Key_I, "*")])
def test_a_key_puts_the_sign_around_words_and_takes_it_away(field: NoteEdit, key: Qt.Key, sign: str) -> None:
    field.set_note("🐎 one two")
    choose(field, 3, 7)  # with the blank after it
    press(field, key, held=CONTROL)
    assert field.written() == f"🐎 {sign}one{sign} two"
    choose(field, 3, 6 + 2 * len(sign))
    press(field, key, held=CONTROL)
    assert field.written() == "🐎 one two"
    field.moveCursor(QTextCursor.MoveOperation.End)
    press(field, key, held=CONTROL)
    assert field.written() == f"🐎 one {sign}two{sign}"


def test_several_lines_are_set_line_by_line_and_nothing_chosen_waits_for_words(field: NoteEdit) -> None:
    field.set_note("one\n\ntwo")
    field.selectAll()
    press(field, Key.Key_B, held=CONTROL)
    assert field.written() == "**one**\n\n**two**"
    field.set_note("")
    press(field, Key.Key_I, held=CONTROL)
    press(field, "x")
    assert field.written() == "*x*"


def test_the_form_shows_while_it_is_typed(field: NoteEdit) -> None:
    field.set_note("🐎 **strong** *soft* `code` " + LINK.stored)
    shown = formats(field)
    bold = [words for words, each in shown if each.format.fontWeight() == QFont.Weight.Bold]
    slanted = [words for words, each in shown if each.format.fontItalic()]
    underlined = [words for words, each in shown if each.format.fontUnderline()]
    assert "".join(bold) == "strong"
    assert "".join(slanted) == "soft"
    assert "".join(underlined) == "Kulash"


def test_a_link_is_one_thing_for_caret_and_backspace(field: NoteEdit) -> None:
    field.set_note(f"a {LINK.stored} b")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    press(field, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert field.textCursor().position() == 2 + len(LINK.stored)
    press(field, Key.Key_Left)
    assert field.textCursor().position() == 2
    press(field, Key.Key_Delete)
    assert field.written() == "a  b"


def test_alt_enter_at_a_link_goes_there(field: NoteEdit) -> None:
    spy = QSignalSpy(field.followed)
    field.set_note(f"see {LINK.stored}")
    field.moveCursor(QTextCursor.MoveOperation.End)
    press(field, Key.Key_Return, held=ALT)
    assert spy.at(0) == ["tag", LINK.id]
    assert field.written() == f"see {LINK.stored}"


def test_two_brackets_offer_what_there_is_and_enter_takes_it(
    qtbot: QtBot, desk: Desk, field: NoteEdit
) -> None:
    made = desk.annotate("lullaby")
    keeper = NoteKeeper(field, desk.library, desk.runner, "test")
    keeper.show(made, "")
    press(field, "see [[autumn")
    qtbot.waitUntil(lambda: field.offers.isVisible() and field.offers.count() == 1)
    press(field, Key.Key_Return)
    title = desk.library.source(desk.source_id).title
    assert field.written() == f"see {Link(LinkKind.SOURCE, desk.source_id, title).stored}"
    assert not field.offers.isVisible()
    press(field, " and [[lull")
    qtbot.waitUntil(lambda: field.offers.isVisible() and field.offers.count() == 1)
    press(field, Key.Key_Escape)
    assert not field.offers.isVisible()
    assert field.written().endswith("[[lull")
    press(field, "a")
    qtbot.waitUntil(field.offers.isVisible)
    press(field, Key.Key_Tab)
    assert field.written().endswith(Link(LinkKind.ANNOTATION, made, "lullaby").stored)
    assert field.hasFocus()


def test_a_note_of_a_million_letters_opens_at_once_and_is_not_cut_in_the_archive(
    qtbot: QtBot, desk: Desk, field: NoteEdit
) -> None:
    made = desk.annotate("lullaby")
    huge = "word " * 200_000
    desk.session.run(EditNote(made, huge))
    keeper = NoteKeeper(field, desk.library, desk.runner, "test")
    begun = time.process_time()
    keeper.show(made, huge)
    field.viewport().repaint()
    assert time.process_time() - begun < 2
    assert field.isReadOnly()
    assert len(field.written()) == LINE
    press(field, "x")
    keeper.leave()
    qtbot.wait(50)
    assert desk.library.annotation(made).note == huge
    keeper.show(made, "short again")
    assert not field.isReadOnly()


def test_a_long_line_can_be_written_on_without_waiting(field: NoteEdit) -> None:
    field.set_note("x" * LINE)
    field.moveCursor(QTextCursor.MoveOperation.End)
    begun = time.process_time()
    press(field, "**b**")
    assert time.process_time() - begun < 2  # seconds of the processor; about a fifth
    assert field.written().endswith("**b**")


def test_five_megabytes_pasted_are_refused_with_a_sentence(qtbot: QtBot, desk: Desk, field: NoteEdit) -> None:
    made = desk.annotate("lullaby", note="before")
    keeper = NoteKeeper(field, desk.library, desk.runner, "test")
    keeper.show(made, "before")
    data = QMimeData()
    data.setText("word " * 1_000_000)
    begun = time.process_time()
    with qtbot.waitSignal(desk.runner.failed) as failed:
        field.insertFromMimeData(data)
    assert time.process_time() - begun < 1
    assert failed.args[0].problem == "long"
    assert field.written() == "before"
    data.setText(" and after")
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insertFromMimeData(data)
    assert field.written() == "before and after"


def test_five_megabytes_are_no_note(desk: Desk) -> None:
    made = desk.annotate("lullaby", note="before")
    with pytest.raises(BadField):
        desk.session.run(EditNote(made, "word " * 1_000_000))
    assert desk.library.annotation(made).note == "before"


def test_five_megabytes_pasted_into_a_note_are_refused_and_it_stays(
    qtbot: QtBot, desk: Desk, field: NoteEdit
) -> None:
    made = desk.annotate("lullaby")
    keeper = NoteKeeper(field, desk.library, desk.runner, "test")
    keeper.show(made, "before")
    data = QMimeData()
    data.setText("word " * 1_000_000)
    with qtbot.waitSignal(desk.runner.failed) as told:
        field.insertFromMimeData(data)
    assert isinstance(told.args[0], BadField)
    assert field.written() == "before"
    keeper.leave()
