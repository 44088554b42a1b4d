"""Finding words in the text that is open, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.text.finding import Found
from kazakh_archive.ui.desk.pane import Pane
from kazakh_archive.ui.reader.ticks import TickBar
from tests.ui.reader.desk import Desk, add_source, desk_on, press

LONG = "\n".join(f"Line {number}: Қазақ and казак at the well." for number in range(400))
Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path, LONG) as desk:
        yield desk


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk) -> Pane:
    pane = Pane(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitSignal(pane.reader.opened):
        pane.reader.open(desk.source_id)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    pane.reader.view.setFocus()
    qtbot.waitUntil(pane.reader.view.hasFocus)
    return pane


def found(pane: Pane) -> Found:
    return pane.reader.view.found.found


def type_in(qtbot: QtBot, pane: Pane, typed: str) -> None:
    pane.finding.take()
    qtbot.waitUntil(pane.bar.field.hasFocus)
    pane.bar.field.insert(typed)  # keys of a test know no Cyrillic


def test_places_are_found_as_one_types(qtbot: QtBot, pane: Pane) -> None:
    type_in(qtbot, pane, "казак")
    qtbot.waitUntil(lambda: pane.bar.told.text() == "1 of 800")
    view = pane.reader.view
    assert view.content[view.selected().start : view.selected().end] == "Қазақ"
    press(pane.bar.field, Key.Key_Return)
    assert pane.bar.told.text() == "2 of 800"
    press(pane.bar.field, Key.Key_Return, held=Qt.KeyboardModifier.ShiftModifier)
    press(pane.bar.field, Key.Key_Return, held=Qt.KeyboardModifier.ShiftModifier)
    assert pane.bar.told.text() == "800 of 800"
    assert view.box_of(view.selected()) is not None


def test_exact_letters(qtbot: QtBot, pane: Pane) -> None:
    type_in(qtbot, pane, "казак")
    qtbot.waitUntil(lambda: len(found(pane)) == 800)
    pane.bar.exact.click()
    qtbot.waitUntil(lambda: len(found(pane)) == 400)


def test_escape_returns_to_the_text_where_the_words_stand(qtbot: QtBot, pane: Pane) -> None:
    type_in(qtbot, pane, "line 7:")
    qtbot.waitUntil(lambda: pane.bar.told.text() == "1 of 1")
    press(pane.bar.field, Key.Key_Escape)
    assert not pane.bar.isVisible()
    assert pane.reader.view.hasFocus()
    assert len(found(pane)) == 0
    assert pane.reader.view.selected().start == LONG.index("Line 7:")


def test_nothing_found_is_said(qtbot: QtBot, pane: Pane) -> None:
    type_in(qtbot, pane, "zzz")
    qtbot.waitUntil(lambda: pane.bar.told.text() == "Not in this text")
    press(pane.bar.field, Key.Key_Return)  # leads nowhere, and breaks nothing
    pane.bar.field.clear()
    assert pane.bar.told.text() == ""


def test_selected_words_are_taken_over(qtbot: QtBot, pane: Pane) -> None:
    view = pane.reader.view
    start = LONG.index("at the well", 9000)
    view.select(type(view.selected())(start, start + 11))
    pane.finding.take()
    assert pane.bar.field.text() == "at the well"
    qtbot.waitUntil(lambda: len(found(pane)) == 400)
    assert view.selected().start == start


def test_next_opens_the_bar_again_with_what_was_typed(qtbot: QtBot, pane: Pane) -> None:
    type_in(qtbot, pane, "well")
    qtbot.waitUntil(lambda: len(found(pane)) == 400)
    press(pane.bar.field, Key.Key_Escape)
    pane.finding.next()
    qtbot.waitUntil(lambda: len(found(pane)) == 400)
    assert pane.bar.isVisible()


def test_another_text_is_searched_for_the_same(qtbot: QtBot, pane: Pane, desk: Desk) -> None:
    other = add_source(desk.session, "One well only.", "other.txt")
    type_in(qtbot, pane, "well")
    qtbot.waitUntil(lambda: len(found(pane)) == 400)
    with qtbot.waitSignal(pane.reader.opened):
        pane.reader.open(other)
    qtbot.waitUntil(lambda: pane.bar.told.text() == "1 of 1")


def test_ticks_stand_where_the_places_are(qtbot: QtBot, pane: Pane) -> None:
    bar = pane.reader.view.verticalScrollBar()
    assert isinstance(bar, TickBar)
    rows = bar.rows([LONG.index("Line 200:")])
    assert len(rows) == 1
    assert abs(rows[0] / bar.height() - 0.5) < 0.1
    assert bar.rows([]) == []
    assert bar.rows([0])[0] <= 2
