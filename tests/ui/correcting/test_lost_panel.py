"""Annotations that lost their place, and how they get it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Placement, TagKind
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import CorrectText
from kazakh_archive.services.correcting import Correcting
from kazakh_archive.ui.correcting import lost_panel
from kazakh_archive.ui.correcting.lost_panel import LostPanel
from tests.ui.reader.desk import Desk


@pytest.fixture
def lost(desk: Desk) -> tuple[str, str]:
    """Two annotations that a correction took the words from."""
    first = desk.annotate("Kashmir", (TagKind.PLACE, "Кашмир"))
    second = desk.annotate("lullaby", note="her song")
    new = desk.content.replace("reached Kashmir.", "reached Cashmere.").replace(
        "The lullaby she sang had ", ""
    )
    desk.session.run(CorrectText(desk.source_id, 1, new))
    return first, second


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, correcting: Correcting, lost: tuple[str, str]) -> LostPanel:
    panel = LostPanel(correcting, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(panel)
    desk.runner.changed.connect(panel.apply)
    panel.resize(800, 220)
    panel.take(desk.source_id)
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: panel._places is not None)
    return panel


def test_they_are_listed_with_their_words_and_tags(panel: LostPanel) -> None:
    assert panel.list.count() == 2
    assert "[Kashmir]" in panel.list.item(0).text()
    assert panel.list.item(0).text().endswith("Кашмир")
    assert "[lullaby]" in panel.list.item(1).text()


def test_of_very_many_the_first_are_listed_and_the_one_asked_for(
    qtbot: QtBot, desk: Desk, panel: LostPanel, lost: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lost_panel, "_LISTED", 1)
    panel.take(desk.source_id, lost[1])
    qtbot.waitUntil(lambda: "2 lost marks; 2 of them" in panel._title.text())
    assert panel._chosen_id() == lost[1]
    panel.take(desk.source_id, lost[0])
    qtbot.waitUntil(lambda: "1 of them" in panel._title.text())
    assert panel._chosen_id() == lost[0]


def test_a_place_offered_is_shown_and_taken(
    qtbot: QtBot, desk: Desk, panel: LostPanel, lost: tuple[str, str]
) -> None:
    with qtbot.waitSignal(panel.looked_at) as told:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    span: Span = told.args[0]
    content = desk.library.text(desk.source_id).content
    assert content[span.start : span.end] == "Cashmere"
    qtbot.mouseClick(panel.here, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    placed = desk.library.annotation(lost[0])
    assert (placed.placement, placed.exact, placed.revision) == (Placement.PLACED, "Cashmere", 2)
    desk.runner.undo()
    qtbot.waitUntil(lambda: panel.list.count() == 2)


def test_one_is_placed_on_selected_words(
    qtbot: QtBot, desk: Desk, panel: LostPanel, lost: tuple[str, str]
) -> None:
    panel.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: panel._places is not None and panel._places.annotation.id == lost[1])
    assert not panel.selection.isEnabled()
    start = desk.library.text(desk.source_id).content.index("names")
    panel.selected(Span(start, start + 5))
    qtbot.mouseClick(panel.selection, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    assert desk.library.annotation(lost[1]).exact == "names"


def test_one_is_removed_by_a_key_and_the_panel_goes_with_the_last(
    qtbot: QtBot, desk: Desk, panel: LostPanel, lost: tuple[str, str]
) -> None:
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    with pytest.raises(NotFound):
        desk.library.annotation(lost[0])
    with qtbot.waitSignals([panel.left, panel.said]):
        qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert panel.isHidden()


def test_escape_puts_it_away_and_what_is_lost_stays(
    qtbot: QtBot, desk: Desk, panel: LostPanel, correcting: Correcting
) -> None:
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.offers, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert len(correcting.lost(desk.source_id)) == 2


def test_nothing_is_placed_where_the_archive_is_read_only(panel: LostPanel) -> None:
    panel.set_writes(False)
    panel.offers.setCurrentRow(0)
    panel.selected(Span(0, 2))
    assert not any(button.isEnabled() for button in (panel.here, panel.selection, panel.remove))


def test_every_control_has_a_name_and_fits_a_small_window(qtbot: QtBot, panel: LostPanel) -> None:
    for view in (panel.list, panel.offers):
        assert view.accessibleName()
    panel.resize(300, 200)
    qtbot.waitUntil(lambda: panel.minimumSizeHint().width() <= 280)


def test_its_buttons_are_in_sight_however_low_and_wide_it_is(qtbot: QtBot, panel: LostPanel) -> None:
    for width, height in ((727, 240), (520, 200), (300, 240)):
        panel.resize(width, height)
        for button in (panel.here, panel.selection, panel.remove):
            qtbot.waitUntil(lambda button=button: panel.rect().contains(button.geometry()))
            assert button.parentWidget() is panel
