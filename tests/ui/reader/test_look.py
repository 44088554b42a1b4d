"""The look of the page: letters, lines, paper, and the numbers beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.model.errors import Cancelled
from kazakh_archive.model.progress import Cancel
from kazakh_archive.ui.desk.pane import Pane
from kazakh_archive.ui.dialogs.look_panel import LookPanel, missing_sentence
from kazakh_archive.ui.looks.letters import ALPHABETS, letters_of, missing
from kazakh_archive.ui.looks.look import Look, Page
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.wording.words import Words
from tests.ui.reader.desk import Desk, desk_on

PAGED = "\n".join(f"[{number}]\n\nAlpha beta gamma, қыс қатты болды.\n" for number in range(7, 60))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    with desk_on(tmp_path, PAGED) as desk:
        desk.theme.apply(qapp)
        yield desk


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk) -> Pane:
    pane = Pane(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitSignal(pane.reader.opened):
        pane.open(desk.source_id)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def test_letters_lines_and_width_follow_at_once(pane: Pane, desk: Desk) -> None:
    view = pane.reader.view
    width, leading = view.viewport().width(), view.reading_layout.leading
    desk.theme.set_look(Look(size=16.0, width=40, distance=2.0, family="sans"))
    assert view.font().pointSizeF() == 16.0
    assert view.font().families()[0] == "Noto Sans"
    assert view.reading_layout.leading > 1.8 * leading
    desk.theme.set_look(Look(width=40))
    assert view.viewport().width() < width


def test_lines_that_were_laid_out_move_apart(pane: Pane, desk: Desk) -> None:
    view = pane.reader.view
    tops = [seen.top for seen in view.blocks_in_sight()]
    desk.theme.set_look(Look(distance=2.4))
    assert [seen.top for seen in view.blocks_in_sight()][3] > tops[3]
    desk.theme.set_look(Look(distance=1.0))
    assert [seen.top for seen in view.blocks_in_sight()] == tops


@pytest.mark.parametrize("page", [Page.PAPER, Page.NIGHT])
def test_the_page_has_paper_of_its_own(pane: Pane, desk: Desk, page: Page) -> None:
    window = desk.theme.colour("paper")
    desk.theme.set_look(Look(page=page))
    colours = {pane.reader.view.grab().toImage().pixelColor(3, 300).name()}
    assert colours != {window.name()}
    assert desk.theme.colour("paper") == window
    desk.theme.set_look(Look())
    assert pane.reader.view.grab().toImage().pixelColor(3, 300).name() == window.name()


def test_passages_and_pages_are_numbered_where_they_begin(qtbot: QtBot, pane: Pane, desk: Desk) -> None:
    gutter = pane.reader.view.gutter
    qtbot.waitUntil(lambda: bool(gutter.numbers()))
    assert [words for _, words, is_page in gutter.numbers() if is_page][:2] == ["p. 7", "p. 8"]
    assert not [words for _, words, is_page in gutter.numbers() if not is_page]
    desk.theme.set_look(Look(passages=True, pages=False))
    qtbot.waitUntil(lambda: bool(gutter.numbers()))
    assert [words for _, words, _ in gutter.numbers()][:3] == ["1", "2", "3"]
    desk.theme.set_look(Look(passages=False, pages=False))
    assert gutter.numbers() == []


def test_numbers_have_room_in_a_narrow_window(qtbot: QtBot, pane: Pane, desk: Desk) -> None:
    pane.resize(300, 400)
    desk.theme.set_look(Look(passages=True, size=26.0))
    view = pane.reader.view
    qtbot.waitUntil(lambda: view.gutter.least_width > 0)
    assert view.gutter.width() >= view.gutter.least_width


def test_the_panel_changes_the_look_and_keeps_it(
    qtbot: QtBot, pane: Pane, desk: Desk, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    panel = LookPanel(pane, desk.theme, Words(), settings)
    qtbot.addWidget(panel)
    panel.points.setValue(20)
    panel.page.setCurrentIndex(panel.page.findData(Page.NIGHT))
    panel.passages.setChecked(True)
    assert desk.theme.look == Look(size=20.0, page=Page.NIGHT, passages=True)
    assert settings.look == desk.theme.look
    desk.theme.set_look(replace(desk.theme.look, size=12.0))  # by a key, while the panel is open
    assert panel.points.value() == 12
    panel.reset.click()
    assert desk.theme.look == settings.look == Look()


def test_every_field_of_the_panel_has_a_name(qtbot: QtBot, pane: Pane, desk: Desk, tmp_path: Path) -> None:
    panel = LookPanel(pane, desk.theme, Words(), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(panel)
    for widget in (panel.family, panel.points, panel.column, panel.distance, panel.page):
        assert isinstance(widget, QWidget)
        assert widget.accessibleName()


def test_the_bundled_fonts_have_every_letter_of_kazakh(desk: Desk) -> None:
    assert missing(ALPHABETS, desk.theme.reading_font()) == []


def test_letters_that_no_font_has_are_named() -> None:
    assert missing_sentence([], Words()) == ""
    assert "𪛖" in missing_sentence(["𪛖"], Words())
    assert "Chinese" in missing_sentence(["𪛖"], Words())
    assert "Chinese" not in missing_sentence(["\u0378"], Words())


def test_only_letters_are_looked_at() -> None:
    assert letters_of("a b, 1 🐎 қ", Cancel()) == {"a", "b", "қ"}
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        letters_of("a", cancel)
