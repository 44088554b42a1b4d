"""Annotating by keys alone, on a real archive."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, in_focus, press

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def select_words(reader: Reader, count: int) -> None:
    press(reader.view, *[Key.Key_Right] * count, held=SHIFT | CONTROL)


def wait_for(qtbot: QtBot, desk: Desk, count: int) -> None:
    qtbot.waitUntil(lambda: len(desk.annotations()) == count)


def test_select_press_t_type_enter_and_it_is_kept(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select_words(reader, 3)
    press(reader.view, "t")
    qtbot.waitUntil(lambda: reader.popup.is_open and in_focus() is reader.popup.field.line)
    press(in_focus(), "e:Crossing", Key.Key_Return)
    wait_for(qtbot, desk, 1)
    annotation = desk.annotations()[0]
    assert annotation.exact == "In the autumn"
    assert annotation.span == Span(0, 13)
    assert [(tag.kind, tag.label) for tag in annotation.tags] == [(TagKind.EVENT, "Crossing")]
    assert not reader.popup.is_open
    assert reader.view.hasFocus()
    qtbot.waitUntil(lambda: reader.chosen == annotation.id)
    assert [mark.id for mark in reader.view.marks] == [annotation.id]
