"""The popup on a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.offer_list import room_for_group
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words
from tests.ui.reader.desk import Desk, press


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_word_of_the_popup_is_cut_in_a_small_window(qtbot: QtBot, desk: Desk, language: str) -> None:
    """At 800 by 600 its button was cut, and the hint was a column of eight lines."""
    desk.annotate("wells", *((TagKind.PERSON, f"Rabiga {number}") for number in range(9)))
    words = Words.load(Resources.find(), language)
    reader = Reader(desk.library, desk.runner, desk.theme, words)
    qtbot.addWidget(reader)
    reader.resize(281, 365)
    with qtbot.waitSignal(reader.opened):
        reader.open(desk.source_id)
    reader.show()
    reader.view.select(Span(0, 3))
    reader.marking.annotate()
    popup = reader.marking.popup
    rows = popup.field.list
    qtbot.waitUntil(lambda: len(rows.offers) == 9)

    def whole() -> None:
        for button in (popup._cancel, popup._save):
            assert button.width() >= button.sizeHint().width()
            assert popup.rect().contains(button.geometry())
        keys = popup._keys
        assert keys.isHidden() or keys.height() >= keys.heightForWidth(keys.width())
        assert rows.height() >= 3 * rows.sizeHintForRow(0)

    qtbot.waitUntil(whole)


def test_the_name_of_a_tag_comes_before_that_of_its_group(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    name, group = "Closing of the border", "даны последними"
    both = metrics.horizontalAdvance(name) + metrics.horizontalAdvance(group)
    assert room_for_group(both + 40, name, group, metrics) >= metrics.horizontalAdvance(group)
    assert 0 < room_for_group(both - 10, name, group, metrics) < metrics.horizontalAdvance(group)
    assert room_for_group(metrics.horizontalAdvance(name) + 20, name, group, metrics) == 0


def test_the_popup_fits_into_a_low_window(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    """Its buttons were cut off below where the window was 600 pixels high."""
    desk.annotate("wells", *((TagKind.PERSON, f"Rabiga {number}") for number in range(9)))
    reader.resize(500, 330)
    qtbot.waitUntil(lambda: reader.height() == 330)
    reader.view.select(Span(0, 3))
    press(reader.view, Qt.Key.Key_T)
    popup = reader.marking.popup
    qtbot.waitUntil(lambda: len(popup.field.list.offers) == 9)

    def fits() -> None:
        assert reader.rect().contains(popup.geometry())
        assert popup.rect().contains(popup._save.geometry())
        assert popup.height() >= popup.minimumSizeHint().height()

    qtbot.waitUntil(fits)
