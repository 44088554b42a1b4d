"""Selecting with the mouse and by keys: words, sentences, letters; in every script and over odd characters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.marks import Marks
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words
from tests.ui.reader.desk import TEXT

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    view = ReadingView(Theme(Resources.find(), Mode.LIGHT), Words())
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_text(TEXT, Marks())
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def show(view: ReadingView, content: str) -> str:
    view.show_text(content, Marks())
    view.viewport().grab()
    return content


def middle(view: ReadingView, content: str, words: str, at: int = 0) -> QPoint:
    """The point in the middle of the character `at` of some words."""
    start = content.index(words) + at
    box = view.box_of(Span(start, start + 1))
    assert box is not None
    return box.center()


def chosen(view: ReadingView) -> str:
    span = view.selection()
    return "" if span is None else view.content[span.start : span.end]


def drag(view: ReadingView, *points: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view.viewport(), point)
    QTest.mouseRelease(view.viewport(), LEFT, pos=points[-1])


# --- words and sentences --------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["families", "ақсақалдар", "كاشميرگە", "🐎"])
def test_a_double_click_takes_a_word(view: ReadingView, word: str) -> None:
    spy = QSignalSpy(view.clicked)
    QTest.mouseDClick(view.viewport(), LEFT, pos=middle(view, TEXT, word))
    assert chosen(view) == word
    assert spy.count() == 0


def test_dragging_on_after_a_double_click_goes_by_words_both_ways(view: ReadingView) -> None:
    QTest.mouseDClick(view.viewport(), LEFT, pos=middle(view, TEXT, "families", 3))
    QTest.mouseMove(view.viewport(), middle(view, TEXT, "crossed", 2))
    assert chosen(view) == "families who had crossed"
    QTest.mouseMove(view.viewport(), middle(view, TEXT, "autumn", 2))
    assert chosen(view) == "autumn the families"
    QTest.mouseRelease(view.viewport(), LEFT, pos=middle(view, TEXT, "autumn", 2))
    assert chosen(view) == "autumn the families"


def test_a_triple_click_takes_a_sentence(view: ReadingView) -> None:
    content = show(
        view, "It was told by Prof. M. K. Aziz in Vol. 1. P. 73 of it. The winter was hard. They left."
    )
    point = middle(view, content, "winter", 1)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    assert chosen(view) == "winter"
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    assert chosen(view) == "The winter was hard."
    point = middle(view, content, "Aziz", 1)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    QTest.mousePress(view.viewport(), LEFT, pos=point)
    assert chosen(view) == "It was told by Prof. M. K. Aziz in Vol. 1. P. 73 of it."
    QTest.mouseMove(view.viewport(), middle(view, content, "left", 1))
    assert chosen(view) == content
    QTest.mouseRelease(view.viewport(), LEFT, pos=point)


# --- dragging -------------------------------------------------------------------------------------


def test_a_drag_takes_whole_words_but_letters_within_one(view: ReadingView) -> None:
    drag(view, middle(view, TEXT, "families", 3), middle(view, TEXT, "crossed", 4))
    assert chosen(view) == "families who had crossed"
    drag(view, middle(view, TEXT, "crossed", 4), middle(view, TEXT, "families", 3))
    assert chosen(view) == "families who had crossed"
    drag(
        view,
        middle(view, TEXT, "ақсақалдар") - QPoint(4, 0),
        middle(view, TEXT, "ақсақалдар", 6) - QPoint(3, 0),
    )
    assert chosen(view) == "ақсақа"


def test_whole_words_can_be_let_go_and_taken_again_while_selecting(view: ReadingView) -> None:
    drag(
        view,
        middle(view, TEXT, "families", 3) - QPoint(3, 0),
        middle(view, TEXT, "crossed", 4) - QPoint(3, 0),
    )
    view.set_snapping(False)
    assert chosen(view) == "ilies who had cros"
    view.set_snapping(True)
    assert chosen(view) == "families who had crossed"
    view.set_snapping(False)
    drag(
        view, middle(view, TEXT, "autumn", 2) - QPoint(3, 0), middle(view, TEXT, "families", 3) - QPoint(3, 0)
    )
    assert chosen(view) == "tumn the fam"


def test_in_mixed_directions_a_drag_selects_in_the_order_of_the_text(view: ReadingView) -> None:
    content = show(view, "سول جىلى Kashmir قالاسىنا 1953 جىلى كوشتىك ەدى.")
    drag(view, middle(view, content, "جىلى", 1), middle(view, content, "قالاسىنا", 2))
    assert chosen(view) == "جىلى Kashmir قالاسىنا"


# --- keys -----------------------------------------------------------------------------------------


def test_shift_and_arrows_by_letters_and_by_words(view: ReadingView) -> None:
    view.set_caret(0)
    for _ in range(2):
        QTest.keyClick(view, Key.Key_Right, SHIFT)
    assert chosen(view) == "In"
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Right, SHIFT | CONTROL)
    assert chosen(view) == "In the autumn"
    QTest.keyClick(view, Key.Key_Left, SHIFT)  # the blank after it
    QTest.keyClick(view, Key.Key_Left, SHIFT)
    assert chosen(view) == "In the autum"


def test_in_a_line_from_right_to_left_the_left_arrow_goes_on(view: ReadingView) -> None:
    start = TEXT.index("قازاق")
    view.set_caret(start)
    for _ in range(5):
        QTest.keyClick(view, Key.Key_Left, SHIFT)
    assert chosen(view) == "قازاق"
    QTest.keyClick(view, Key.Key_Left, SHIFT | CONTROL)
    QTest.keyClick(view, Key.Key_Left, SHIFT | CONTROL)
    assert chosen(view).startswith("قازاق حالقى")


# --- odd characters -------------------------------------------------------------------------------


def test_a_combining_mark_is_never_left_behind(view: ReadingView) -> None:
    content = show(view, "x\u0301\u0323y z")
    view.select(Span(0, 1))
    assert view.selection() == Span(0, 3)
    view.select(Span(2, 4))
    assert view.selection() == Span(0, 4)
    assert chosen(view) == content[:4]


def test_surrogate_pairs_at_both_ends(view: ReadingView) -> None:
    content = show(view, "𐐷 one two 𠮷")
    cursor = view.textCursor()
    cursor.setPosition(1)  # within the first pair
    cursor.setPosition(view.map.length - 1, cursor.MoveMode.KeepAnchor)  # within the last
    view.setTextCursor(cursor)
    assert view.selection() == Span(0, len(content))
    view.select(Span(0, len(content)))
    assert view.selection() == Span(0, len(content))


@pytest.mark.parametrize("nothing", ["\u200b", "\u200f\u202b", " \u2066 \n", "\ufeff"])
def test_what_nobody_could_see_is_not_selected(view: ReadingView, nothing: str) -> None:
    show(view, f"a{nothing}b")
    view.select(Span(1, 1 + len(nothing)))
    assert view.selection() is None
    view.select(Span(0, 1 + len(nothing)))
    assert view.selection() == Span(0, 1)


def test_one_line_of_five_million_characters(view: ReadingView) -> None:
    content = show(view, "Word of the road. " * 280_000)
    assert len(content) > 5_000_000
    place = len(content) // 2
    view.bring_into_view(Span(place, place + 4))
    QApplication.processEvents()
    view.viewport().grab()
    box = view.box_of(Span(place, place + 1))
    assert box is not None
    QTest.mouseDClick(view.viewport(), LEFT, pos=box.center())
    assert chosen(view) in {"Word", "of", "the", "road", "."}
    QTest.mouseClick(view.viewport(), LEFT, pos=box.center())
    assert chosen(view) == "Word of the road."


def test_two_hundred_thousand_paragraphs(view: ReadingView) -> None:
    content = show(view, "The road.\n" * 200_000)
    place = 10 * 150_000
    view.bring_into_view(Span(place, place + 3))
    QApplication.processEvents()
    box = view.box_of(Span(place, place + 3))
    assert box is not None
    QTest.mouseDClick(view.viewport(), LEFT, pos=box.center())
    assert view.selection() == Span(place, place + 3)
    assert content[place : place + 3] == "The"
