"""The field for tags: typing, taking, kinds, chips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.ui.reader.chips import Chip
from kazakh_archive.ui.reader.offers import Picked
from kazakh_archive.ui.reader.tag_field import TagField
from tests.ui.reader.desk import Desk, desk_on, press

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    with desk_on(tmp_path, inline=True) as desk:
        desk.annotate("autumn", (TagKind.PERSON, "Ospan Batyr"), (TagKind.PLACE, "Kashmir"))
        desk.annotate("families", (TagKind.PERSON, "Ospan Batyr"), (TagKind.THEME, "kashk"))
        yield desk


@pytest.fixture
def field(qtbot: QtBot, desk: Desk) -> TagField:
    field = TagField(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(field)
    field.resize(400, 300)
    field.show()
    qtbot.waitExposed(field)
    field.line.setFocus()
    return field


def rows(field: TagField) -> list[tuple[str, int]]:
    return [(offer.pick.text, offer.used) for offer in field.list.offers]


def test_nothing_typed_offers_the_tags_given_last_and_chooses_none(field: TagField) -> None:
    field.offer()
    assert rows(field) == [("kashk", 1), ("Ospan Batyr", 2), ("Kashmir", 1)]
    assert field.list.current is None
    press(field.line, Key.Key_Down)
    assert field.list.current is not None
    assert field.list.current.pick.text == "kashk"
    press(field.line, Key.Key_Up)
    assert field.list.current.pick.text == rows(field)[-1][0]


def test_typing_offers_what_fits_and_a_new_one(field: TagField) -> None:
    press(field.line, "kash")
    assert {text for text, _ in rows(field)} == {"Kashmir", "kashk", "kash"}
    assert rows(field)[-1] == ("kash", -1)


def test_a_kind_narrows_what_is_offered(field: TagField) -> None:
    press(field.line, "kash")
    press(field.line, Key.Key_2, held=CONTROL)
    assert rows(field) == [("Kashmir", 1), ("kash", -1)]
    assert field.list.offers[-1].pick.kind is TagKind.PLACE
    press(field.line, Key.Key_2, held=CONTROL)
    assert len(rows(field)) == 3
    field.line.clear()
    press(field.line, "l:kash")
    assert rows(field) == [("Kashmir", 1), ("kash", -1)]


def test_enter_takes_and_ends_and_tab_takes_and_stays(field: TagField) -> None:
    finished = QSignalSpy(field.finished)
    press(field.line, "osp", Key.Key_Tab)
    assert [tag.text for tag in field.tags()] == ["Ospan Batyr"]
    assert finished.count() == 0
    assert field.line.text() == ""
    press(field.line, "new thing", Key.Key_Return)
    assert [tag.text for tag in field.tags()] == ["Ospan Batyr", "new thing"]
    assert finished.count() == 1
    press(field.line, Key.Key_Return)
    assert finished.count() == 2


def test_enter_before_the_answer_waits_for_it(
    field: TagField, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Callable[[], None]] = []
    monkeypatch.setattr(
        desk.runner, "ask", lambda function, done, slot="": answers.append(lambda: done(function()))
    )
    finished = QSignalSpy(field.finished)
    press(field.line, "osp", Key.Key_Return)
    assert field.tags() == ()
    answers[-1]()
    assert [tag.text for tag in field.tags()] == ["Ospan Batyr"]
    assert finished.count() == 1


def test_a_tag_is_chosen_once(field: TagField) -> None:
    press(field.line, "osp", Key.Key_Tab, "p:ospan batyr", Key.Key_Tab)
    assert [tag.text for tag in field.tags()] == ["Ospan Batyr"]


def test_a_name_too_long_says_why_and_is_not_taken(field: TagField) -> None:
    finished = QSignalSpy(field.finished)
    field.line.setText("x" * 10_000)
    field.offer()
    assert field._hint.isVisible()
    press(field.line, Key.Key_Return)
    assert field.tags() == ()
    assert finished.count() == 0


def test_a_click_takes_a_row(field: TagField) -> None:
    press(field.line, "kash")
    spot = field.list.visualRect(field.list.model().index(0, 0)).center()
    QTest.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(field.tags()) == 1
    assert field.line.hasFocus()


def test_chips_are_taken_away_by_cross_and_by_key(field: TagField, qtbot: QtBot) -> None:
    field.set_tags(
        [Picked(TagKind.THEME, "one"), Picked(TagKind.PLACE, "two"), Picked(TagKind.PLACE, "three")]
    )
    changed = QSignalSpy(field.changed)
    chips = field.findChildren(Chip)
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton, pos=chips[0].rect().topLeft())
    assert len(field.tags()) == 3  # the name is for reading
    spot = chips[0].rect().center()
    spot.setX(chips[0].width() - 12)
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton, pos=spot)
    press(chips[1], Key.Key_Delete)
    assert [tag.text for tag in field.tags()] == ["three"]
    assert changed.count() == 2


def test_many_chips_wrap_and_stay_inside(field: TagField, qtbot: QtBot) -> None:
    field.set_tags(Picked(TagKind.THEME, f"a rather long name {n}") for n in range(12))
    qtbot.waitUntil(lambda: field._frame.height() > 100)
    for chip in field.findChildren(Chip):
        assert field._frame.rect().contains(chip.geometry())


def test_names_from_others_are_shown_as_they_are(field: TagField) -> None:
    field.set_tags([Picked(TagKind.PERSON, "<img src=x> & co")])
    assert field.findChild(Chip).accessibleName() == "person: <img src=x> & co"


def test_kinds_have_buttons_with_names(field: TagField) -> None:
    buttons = field.kinds.findChildren(QToolButton)
    assert [button.text() for button in buttons] == ["person", "place", "theme", "organisation", "event"]
    buttons[0].click()
    assert buttons[0].isChecked()
    assert field.kind is TagKind.PERSON
