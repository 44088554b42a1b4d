"""The theme: contrast in light and dark, fonts, icons."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.text.contrast import LEAST, contrast
from kazakh_archive.ui.actions import ACTIONS
from kazakh_archive.ui.looks import theme
from kazakh_archive.ui.looks.sheet import style_sheet
from kazakh_archive.ui.looks.theme import Mode, Theme, load_colours
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.named import COLOURS


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark", "paper"])
@pytest.mark.parametrize(
    ("front", "back", "least"),
    [
        ("ink", "paper", 10),
        ("ink", "panel", 10),
        ("ink", "chosen", 7),
        ("ink", "found", 4.5),
        ("quiet", "panel", 4.5),
        ("quiet", "window", 4.5),
        ("quiet", "chosen", 4.5),
        ("accent", "paper", 4.5),
        ("accent_ink", "accent", 4.5),
        ("notice_ink", "notice", 4.5),
        ("danger", "panel", 4.5),
    ],
)
def test_contrast(name: str, front: str, back: str, least: float) -> None:
    roles = load_colours(Resources.find(), name).roles
    assert _contrast(roles[front], roles[back]) >= least


@pytest.mark.parametrize("name", ["light", "dark", "paper"])
def test_kinds_stand_out_from_paper(name: str) -> None:
    colours = load_colours(Resources.find(), name)
    assert set(colours.kinds) == set(TagKind)
    assert all(_contrast(colour, colours.roles["paper"]) >= 2.5 for colour in colours.kinds.values())


def test_both_themes_have_the_same_roles() -> None:
    light, dark = (load_colours(Resources.find(), name) for name in ("light", "dark"))
    assert set(light.roles) == set(dark.roles)
    assert "$" not in style_sheet(light.roles, arrow="a.svg", tick="t.svg", mark="m.svg")


def test_mode_changes_colours_and_tells(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(Resources.find(), Mode.LIGHT)
    assert not theme.is_dark
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.is_dark
    assert theme.colour("ink").lightness() > theme.colour("paper").lightness()
    theme.set_mode(Mode.LIGHT)


def test_own_fonts_hold_the_kazakh_letters(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(Resources.find(), Mode.LIGHT)
    theme.apply(qapp)
    assert {"Noto Sans", "Noto Serif", "Noto Naskh Arabic"} <= set(QFontDatabase.families())
    assert QFontInfo(theme.reading_font()).family() == "Noto Serif"
    assert theme.column_width(theme.reading_font()) > 400


def test_every_icon_of_the_table_is_there(qtbot: QtBot) -> None:
    theme = Theme(Resources.find(), Mode.LIGHT)
    for name in {item.icon for item in ACTIONS if item.icon}:
        assert not theme.icon(name).pixmap(20).isNull()


@pytest.mark.parametrize("name", ["light", "dark", "paper"])
def test_colours_for_tags_stand_out_from_paper_and_can_be_told_apart(name: str) -> None:
    colours = load_colours(Resources.find(), name)
    assert set(colours.tags) == set(load_colours(Resources.find(), "light").tags) == set(COLOURS)
    assert all(contrast(colour, colours.roles["paper"]) >= LEAST for colour in colours.tags.values())
    assert len(set(colours.tags.values())) == len(colours.tags) == 9


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("own", ["#ffffff", "#000000", "#fffdf9", "#ffff00", "#191a1c", "#123456", "#AA33FF"])
def test_a_tags_own_colour_is_seen_on_any_paper(mode: Mode, own: str) -> None:
    theme = Theme(Resources.find(), mode)
    shown = theme.tag_colour(TagKind.PERSON, own).name()
    assert contrast(shown, theme.colour("paper").name()) >= LEAST
    if contrast(own, theme.colour("paper").name()) >= LEAST:
        assert shown == own.lower()


def test_a_colour_of_the_palette_is_kept_once_and_shown_for_light_and_dark(qtbot: QtBot) -> None:
    theme = Theme(Resources.find(), Mode.LIGHT)
    teal = theme.tag_palette["teal"]
    assert theme.tag_colour(TagKind.PLACE, teal).name() == teal
    theme.set_mode(Mode.DARK)
    assert theme.tag_colour(TagKind.PLACE, teal).name() == load_colours(Resources.find(), "dark").tags["teal"]


@pytest.mark.parametrize("own", ["", "red", "url(x)", "#12", "#zzzzzz"])
def test_what_is_no_colour_is_that_of_the_kind(qtbot: QtBot, own: str) -> None:
    theme = Theme(Resources.find(), Mode.LIGHT)
    assert theme.tag_colour(TagKind.EVENT, own) == theme.kind_colour(TagKind.EVENT)
    assert theme.tag_colour(None, own) == theme.colour("quiet")


def test_letters_of_texts_follow_the_system_but_not_on_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "system_points", lambda: 2 * theme.LEAST_POINTS)
    large = Theme(Resources.find(), Mode.LIGHT)
    assert large.reading_font().pointSizeF() == 2 * large.reading_size
    assert large.reading_font(10.5).pointSizeF() == 21.0
    assert large.on_paper().reading_font(10.5).pointSizeF() == 10.5
    assert large.on_paper().font().pointSizeF() == theme.LEAST_POINTS
