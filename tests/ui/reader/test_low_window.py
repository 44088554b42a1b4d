"""The popup on a small screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, press


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
