"""Arabic script and mixed directions: what keys and mouse select is what the archive counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.geometry import LineRuns
from kazakh_archive.ui.reader.page import Page
from tests.ui.reader.desk import press

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

ARABIC = "قازاق حالقى تاۋدان اسىپ كاشميرگە كەلدى."
YEAR = "ول 1951 جىلى Kashmir قالاسىنا جەتتى 🐎."
MIXED = "They said قازاق حالقى twice, then 新疆 and كاشمير once."
CONTENT = f"{ARABIC}\n{YEAR}\n{MIXED}\n"


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.set_page_font(QFont(["Noto Serif", "Noto Naskh Arabic"], 13))
    page.resize(760, 400)
    page.set_content(CONTENT)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    return page


def chosen(page: Page) -> str:
    span = page.selected()
    return page.content[span.start : span.end]


@pytest.mark.parametrize("paragraph", [ARABIC, YEAR, MIXED])
def test_home_and_end_are_those_of_the_line(page: Page, paragraph: str) -> None:
    start = CONTENT.index(paragraph)
    page.set_caret(start + 9)
    press(page, Key.Key_Home)
    assert page.caret == start
    press(page, Key.Key_End)
    assert page.caret == start + len(paragraph)
    press(page, Key.Key_Home, held=SHIFT)
    assert chosen(page) == paragraph
    press(page, Key.Key_Home, held=CTRL)
    assert page.caret == 0
    press(page, Key.Key_End, held=CTRL | SHIFT)
    assert chosen(page) == CONTENT


@pytest.mark.parametrize(
    ("paragraph", "on"), [(ARABIC, Key.Key_Left), (YEAR, Key.Key_Left), (MIXED, Key.Key_Right)]
)
def test_arrows_walk_every_letter_once(page: Page, paragraph: str, on: Qt.Key) -> None:
    """The selection grows by one character as people see it, and never skips or repeats any."""
    start = CONTENT.index(paragraph)
    page.set_caret(start)
    for length in range(1, len(paragraph) + 1):
        press(page, on, held=SHIFT)
        assert page.selected() == Span(start, start + length)


@pytest.mark.parametrize(
    "words",
    [
        "حالقى",
        "قازاق حالقى",
        "1951",
        "Kashmir قالاسىنا",
        "جىلى Kashmir",
        "🐎",
        "twice, then",
        "新疆 and كاشمير",
    ],
)
def test_words_dragged_over_are_just_these(page: Page, words: str) -> None:
    """From the first character's leading edge to the last one's trailing edge, whichever side that is."""
    start = CONTENT.index(words)
    first, last = _edges(page, start), _edges(page, start + len(words) - 1)
    viewport = page.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=_at(page, start, first[0]))
    QTest.mouseMove(viewport, _at(page, start, last[1]))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=_at(page, start, last[1]))
    assert chosen(page) == words


@pytest.mark.parametrize("words", ["قازاق", "1951", "Kashmir", "قالاسىنا", "twice"])
def test_a_double_click_takes_the_word(page: Page, words: str) -> None:
    start = CONTENT.index(words)
    left, right = _edges(page, start + 1)
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=_at(page, start, (left + right) / 2))
    assert chosen(page) == words


def test_what_is_selected_across_directions_is_painted_in_pieces(page: Page) -> None:
    start = CONTENT.index("said قازاق")
    block = page.document().findBlock(page.map.start_position(start))
    line = block.layout().lineAt(0)
    within = page.map.start_position(start) - block.position()
    runs = LineRuns(line, mixed=True).runs(within, within + len("said قاز"))
    assert len(runs) == 2  # the Latin word, and the right end of the Arabic one
    assert runs[0][1] < runs[1][0]


def _edges(page: Page, offset: int) -> tuple[float, float]:
    """Leading and trailing edge of a character in the viewport: the trailing one is left in Arabic script."""
    box = page.box_of(Span(offset, offset + 1))
    assert box is not None
    leftward = "\u0590" <= page.content[offset] <= "\u08ff"
    inside = 0.25 * box.width()
    edges = box.left() + inside, box.right() + 1 - inside
    return (edges[1], edges[0]) if leftward else edges


def _at(page: Page, offset: int, x: float) -> QPoint:
    box = page.box_of(Span(offset, offset + 1))
    assert box is not None
    return QPoint(round(x), box.center().y())
