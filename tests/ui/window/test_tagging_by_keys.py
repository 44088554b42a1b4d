"""The whole flow of tagging by keys alone: select, open the popup, type, take, pin, repeat, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.services.commands import AddName, AddTag, TagChoice
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.reader.digits import digit_of
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.reader.tag_field import TagField

KEY = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is; a text is typed letter by letter, in any script."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    if isinstance(key, str):
        for letter in key:
            QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, held, letter))
    else:
        QTest.keyClick(widget, key, held)


@pytest.fixture
def reader(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> Reader:
    """The English text open, with the focus; "Ospan Batyr" is known under three names."""
    made = opened.desk.session.run(AddTag(TagChoice(kind=TagKind.PERSON, name="Ospan Batyr"))).created
    for name in ("Осман", "وسپان"):
        opened.desk.session.run(AddName(made, name))
    opened.desk.session.run(AddTag(TagChoice(kind=TagKind.PLACE, name="Oskemen")))
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    reader = opened.workspace.reader
    source = next(
        each.source for each in opened.desk.library.sources() if each.source.file_name == "road.txt"
    )
    with qtbot.waitSignal(reader.opened):
        opened.workspace.open_source(source.id)
    qtbot.waitUntil(reader.view.isVisible)
    qtbot.waitUntil(lambda: len(reader.view.marks) == 1)
    reader.setFocus()
    qtbot.waitUntil(reader.view.hasFocus)
    return reader


def select(qtbot: QtBot, reader: Reader, letters: int) -> None:
    qtbot.waitUntil(reader.view.hasFocus)
    press(KEY.Key_Home, CTRL)
    for _ in range(letters):
        press(KEY.Key_Right, SHIFT)


def open_popup(qtbot: QtBot, reader: Reader) -> TagField:
    press(KEY.Key_T)
    field = reader.marking.popup.field
    qtbot.waitUntil(field.line.hasFocus)
    qtbot.waitUntil(lambda: field.is_settled)
    return field


def rows(field: TagField) -> list[tuple[str, str, bool]]:
    """Label, the name that fitted, and whether it would be made."""
    return [(offer.pick.text, offer.also, offer.used < 0) for offer in field.list.offers]


def tags_of(opened: OpenArchive, reader: Reader) -> list[set[str]]:
    return [{tag.label for tag in each.tags} for each in opened.desk.library.annotations(reader.source_id)]


def test_take_another_create_and_save(qtbot: QtBot, opened: OpenArchive, reader: Reader) -> None:
    select(qtbot, reader, 8)
    field = open_popup(qtbot, reader)
    press("осм")
    qtbot.waitUntil(lambda: rows(field)[:1] == [("Ospan Batyr", "Осман", False)])
    assert rows(field)[-1] == ("осм", "", True), "making a new one comes last"
    press(KEY.Key_Tab)
    assert field.line.hasFocus(), "Tab takes it and stays"
    press("osk")
    qtbot.waitUntil(lambda: rows(field)[:1] == [("Oskemen", "", False)])
    press(KEY.Key_Tab)
    press("жол")
    press(KEY.Key_2, CTRL)
    qtbot.waitUntil(lambda: field.is_settled and rows(field) == [("жол", "", True)])
    assert field.list.offers[-1].pick.kind is TagKind.PLACE
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: {"Ospan Batyr", "Oskemen", "жол"} in tags_of(opened, reader))
    (made,) = (each.tag for each in opened.desk.library.tags() if each.tag.label == "жол")
    assert made.kind is TagKind.PLACE
    qtbot.waitUntil(reader.view.hasFocus)
    before = opened.desk.session.undo_op()
    press(KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(tags_of(opened, reader)) == 1)
    assert before == "annotation.add", "annotation and new tag are one step"
    assert all(each.tag.label != "жол" for each in opened.desk.library.tags())


def test_what_sounds_like_it_in_another_script_is_offered(qtbot: QtBot, reader: Reader) -> None:
    select(qtbot, reader, 3)
    field = open_popup(qtbot, reader)
    press("өске")
    qtbot.waitUntil(lambda: rows(field)[:1] == [("Oskemen", "", False)])
    press(KEY.Key_Escape)
    qtbot.waitUntil(reader.view.hasFocus)


def test_a_pinned_digit_then_a_second_and_the_full_stop(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, reader: Reader
) -> None:
    select(qtbot, reader, 8)
    field = open_popup(qtbot, reader)
    press("osp")
    qtbot.waitUntil(lambda: field.is_settled and field.list.current is not None)
    press(KEY.Key_1, ALT)
    field.line.clear()
    press("osk")
    qtbot.waitUntil(lambda: field.list.current is not None and field.list.current.pick.text == "Oskemen")
    press(KEY.Key_7, ALT)
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: opened.workspace.handy.pin(7) is not None)
    qtbot.waitUntil(opened.workspace.pins.isVisible)
    assert shell.window.actions_table["tag.pin_7"].text() == "Pinned tag 7: Oskemen"
    select(qtbot, reader, 8)
    press(KEY.Key_1)
    press(KEY.Key_7)
    qtbot.waitUntil(lambda: {"Ospan Batyr", "Oskemen"} in tags_of(opened, reader))
    press(KEY.Key_1)
    qtbot.waitUntil(lambda: {"Oskemen"} in tags_of(opened, reader))
    qtbot.waitUntil(lambda: [each.text for each in reader.marking.last_tags] != [])
    for _ in range(4):
        press(KEY.Key_Right)
    for _ in range(3):
        press(KEY.Key_Right, SHIFT)
    press(KEY.Key_Period)
    qtbot.waitUntil(lambda: len(tags_of(opened, reader)) == 3)


def test_a_digit_without_a_tag_says_what_to_do(qtbot: QtBot, shell: Shell, reader: Reader) -> None:
    select(qtbot, reader, 3)
    press(KEY.Key_5)
    assert "Alt+5" in shell.window.status.currentMessage()


@pytest.mark.parametrize(("typed", "digit"), [("ә", 2), ("і", 3), ("ұ", 9), ('"', 1), (",", 6)])
def test_the_upper_row_of_a_kazakh_keyboard_gives_pinned_tags(
    qtbot: QtBot, opened: OpenArchive, reader: Reader, typed: str, digit: int
) -> None:
    (ospan,) = (each.tag for each in opened.desk.library.tags() if each.tag.label == "Ospan Batyr")
    opened.workspace.handy.put(digit, ospan.id)
    qtbot.waitUntil(lambda: opened.workspace.handy.pin(digit) is not None)
    select(qtbot, reader, 3)
    press(typed)
    qtbot.waitUntil(lambda: {"Ospan Batyr"} in tags_of(opened, reader))


def test_a_full_stop_is_the_seventh_key_only_in_its_place() -> None:
    assert (digit_of(".", 16), digit_of(".", 8), digit_of(".", 60), digit_of("", 16)) == (7, 7, 0, 0)


def test_digits_type_where_a_text_is_typed(qtbot: QtBot, opened: OpenArchive, reader: Reader) -> None:
    select(qtbot, reader, 3)
    field = open_popup(qtbot, reader)
    press(KEY.Key_1)
    press(KEY.Key_9)
    assert field.line.text() == "19"
    press(KEY.Key_Escape)
    assert len(tags_of(opened, reader)) == 1


def test_bad_names_are_told_in_the_popup(qtbot: QtBot, opened: OpenArchive, reader: Reader) -> None:
    select(qtbot, reader, 3)
    field = open_popup(qtbot, reader)
    field.line.setText("x" * 10_000)
    field.offer()
    qtbot.waitUntil(lambda: field.is_settled)
    assert rows(field) == []
    press(KEY.Key_Return)
    assert reader.marking.popup.is_open, "nothing is lost: it can be mended"
    field.line.setText("\u202eРоберт'); DROP TABLE tag;--\u2066")
    field.offer()
    qtbot.waitUntil(lambda: field.is_settled)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: {"Роберт'); DROP TABLE tag;--"} in tags_of(opened, reader))
