"""Characters on the page: what is clicked, selected and copied is what the archive holds."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.page import Page
from tests.ui.reader.desk import TEXT

ODD = "nbsp\u00a0here\tzwj\u200d zwnj\u200c rlm\u200f lrm\u200e isolate\u2067x\u2069 nel\u0085ff\x0cvt\x0b😀𐐷 e\u0301 \ufeffend"


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.set_page_font(QFont("Noto Serif", 13))
    page.resize(620, 500)
    page.show()
    qtbot.waitExposed(page)
    return page


def middle(page: Page, offset: int) -> QPointF:
    box = page.box_of(Span(offset, offset + 1))
    assert box is not None
    return QPointF(box.center())


@pytest.mark.parametrize("quote", ["autumn", "🐎", "Кашмирге", "كاشميرگە", "lullaby"])
def test_a_point_on_a_character_gives_its_offset(page: Page, quote: str) -> None:
    page.set_content(TEXT)
    for offset in range(TEXT.index(quote), TEXT.index(quote) + len(quote)):
        assert page.offset_at(middle(page, offset)) == offset


def test_after_a_blank_line_all_of_a_letter_can_be_clicked(page: Page) -> None:
    page.set_content("first\n\nsecond")
    box = page.box_of(Span(7, 8))
    assert box is not None
    for y in range(box.top() + 1, box.bottom()):
        assert page.offset_at(QPointF(box.center().x(), y)) == 7


def test_a_point_beside_the_words_is_on_no_character(page: Page) -> None:
    page.set_content("short\nقىسقا")
    box = page.box_of(Span(0, 5))
    assert box is not None
    assert page.offset_at(QPointF(box.right() + 40, box.center().y())) == -1
    assert page.offset_at(QPointF(box.left(), 480)) == -1
    right = page.box_of(Span(6, 7))
    assert right is not None
    assert page.offset_at(QPointF(30, right.center().y())) == -1  # left of a right-to-left line


def test_a_right_to_left_paragraph_stands_at_the_right_edge(page: Page) -> None:
    page.set_content("left\nقازاق")
    left, right = page.box_of(Span(0, 1)), page.box_of(Span(5, 6))
    assert left is not None
    assert right is not None
    assert left.left() < 40
    assert right.right() > page.viewport().width() - 40


def test_qt_keeps_every_character_in_its_place(page: Page) -> None:
    page.set_content(ODD)
    assert page.document().characterCount() - 1 == page.map.length
    assert page.document().blockCount() == 1


def test_copying_gives_the_archives_own_characters(page: Page) -> None:
    page.set_content(ODD)
    page.selectAll()
    page.copy()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()  # what an offscreen clipboard holds at the end brings the process down
    assert copied == ODD


def test_copying_leaves_out_the_breaks_of_the_view(page: Page) -> None:
    content = "дала " * 8_000
    page.set_content(content)
    assert page.document().blockCount() > 1
    page.selectAll()
    assert page.createMimeDataFromSelection().text() == content


def test_blanks_at_the_ends_of_a_selection_are_left_out(page: Page) -> None:
    page.set_content("one  two \n three")
    page.select(Span(3, 11))
    assert page.selected() == Span(3, 11)
    assert page.selection() == Span(5, 8)
    page.select(Span(8, 11))
    assert page.selection() is None
    page.set_caret(2)
    assert page.selection() is None


def test_a_selection_around_an_emoji_counts_code_points(page: Page) -> None:
    page.set_content("a😀b")
    page.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.selection() == Span(0, 2)


def test_the_last_line_can_be_reached_and_no_line_is_cut(page: Page) -> None:
    page.set_content("\n\n".join(f"Paragraph {number} " + "word " * 60 for number in range(60)) + "\nthe end")
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    box = page.box_of(Span(len(page.content) - 7, len(page.content)))
    assert box is not None
    assert box.bottom() <= page.viewport().height()


def test_bringing_into_view_scrolls_only_when_needed(page: Page) -> None:
    page.set_content("\n".join(f"Paragraph {number} " + "word " * 60 for number in range(200)))
    bar = page.verticalScrollBar()
    page.bring_into_view(Span(0, 10))
    assert bar.value() == 0
    far = page.content.index("Paragraph 150")
    page.bring_into_view(Span(far, far + 13))
    box = page.box_of(Span(far, far + 13))
    assert box is not None
    assert 0 <= box.top() < 0.5 * page.viewport().height()
    before = bar.value()
    page.bring_into_view(Span(far, far + 5))
    assert bar.value() == before


def test_a_click_between_two_lines_is_on_the_nearer_one(page: Page) -> None:
    page.set_content("word " * 100)
    first = page.box_of(Span(0, 4))
    assert first is not None
    near = page.line_near(first.bottom() + 2)
    assert near is not None
    assert near[1].lineNumber() == 0
    assert page.offset_at(QPointF(first.center().x(), first.bottom() + 2)) in range(4)


@pytest.mark.parametrize(
    "content",
    ["дала көш жол " * 385_000, "x" * 5_000_000, "\n".join(["дала көш"] * 200_000)],
    ids=["five million characters in one line", "without a blank", "two hundred thousand paragraphs"],
)
def test_absurd_texts_open_and_scroll(page: Page, content: str) -> None:
    begun = time.process_time()
    page.set_content(content)
    page.viewport().repaint()
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page.viewport().repaint()
    page.select(Span(len(content) // 2, len(content) // 2 + 50))
    assert page.selected() == Span(len(content) // 2, len(content) // 2 + 50)
    page.resize(700, 500)
    page.viewport().repaint()
    assert time.process_time() - begun < 5


def test_an_empty_text_is_no_trouble(page: Page) -> None:
    page.set_content("")
    assert page.caret == 0
    assert page.selection() is None
    assert page.offset_at(QPointF(QPoint(50, 20))) == -1
    assert page.box_of(Span(0, 0)) is not None


def test_another_text_leaves_no_selection_of_the_one_before(page: Page) -> None:
    page.set_content(TEXT)
    page.select(Span(20, 30))
    seen: list[Span] = []
    page.selectionChanged.connect(lambda: seen.append(page.selected()))
    page.set_content("short")
    assert seen
    assert all(len(span) == 0 and span.end <= 5 for span in seen)
