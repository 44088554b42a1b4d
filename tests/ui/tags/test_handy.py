"""Nine tags under digits, and those given last: for one person and one archive, by ids alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.services.commands import AddTag, RemoveTags, RenameName, SetTagColour, TagChoice
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.tags.strip import PinStrip
from tests.ui.reader.desk import Desk, desk_on, give_keys, labels, press


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path, inline=True) as desk:
        yield desk


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config" / "settings.ini")


@pytest.fixture
def handy(desk: Desk, settings: Settings) -> HandyTags:
    return made_handy(desk, settings)


def made_handy(desk: Desk, settings: Settings) -> HandyTags:
    handy = HandyTags(desk.session.info.id, desk.library, desk.runner, settings)
    desk.runner.changed.connect(handy.apply)
    handy.load()
    return handy


def make(desk: Desk, *names: str) -> list[str]:
    return [desk.session.run(AddTag(TagChoice(kind=TagKind.PERSON, name=name))).created for name in names]


def pinned(handy: HandyTags) -> str:
    return " ".join(tag.label if tag else "-" for tag in handy.pins)


def test_a_tag_is_pinned_moved_and_unpinned(desk: Desk, handy: HandyTags) -> None:
    one, two = make(desk, "Ospan", "Қасым")
    handy.put(1, one)
    handy.put(3, two)
    assert pinned(handy) == "Ospan - Қасым - - - - - -"
    assert (handy.digit_of(two), handy.digit_of("x")) == (3, 0)
    handy.put(1, two)
    assert pinned(handy) == "Қасым - Ospan - - - - - -", "they change places"
    handy.move(one, -1)
    assert pinned(handy) == "Қасым Ospan - - - - - - -"
    handy.move(two, -1)
    assert pinned(handy) == "Қасым Ospan - - - - - - -", "there is nothing before 1"
    handy.put(2, one)
    assert pinned(handy) == "Қасым - - - - - - - -", "the same digit again unpins"
    handy.unpin(two)
    assert not any(handy.pins)


def test_pins_outlive_the_program_and_no_name_leaves_the_archive(
    desk: Desk, handy: HandyTags, settings: Settings, tmp_path: Path
) -> None:
    ids = make(desk, "Ospan", "Қасым")
    handy.put(2, ids[0])
    handy.put(9, ids[1])
    settings.save()
    written = (tmp_path / "config" / "settings.ini").read_text(encoding="utf-8")
    assert "Ospan" not in written
    assert ids[0] in written
    again = made_handy(desk, Settings(tmp_path / "config" / "settings.ini"))
    assert pinned(again) == "- Ospan - - - - - - Қасым"


def test_another_archive_has_pins_of_its_own(desk: Desk, settings: Settings) -> None:
    settings.keep_pins("one", ["a", "b"])
    assert settings.pins("one")[:3] == ("a", "b", "")
    assert settings.pins("two") == ("",) * 9


def test_pins_follow_their_tags(desk: Desk, handy: HandyTags) -> None:
    (one,) = make(desk, "Ospan")
    handy.put(4, one)
    name = desk.library.suggest("ospan")[0].summary.tag.names[0]
    desk.runner.submit(RenameName(one, name.id, "Ospan Batyr"))
    assert pinned(handy) == "- - - Ospan Batyr - - - - -"
    desk.runner.submit(RemoveTags((one,)))
    assert handy.pin(4) is None
    desk.runner.undo()
    assert handy.pin(4) is not None, "it comes back to its digit"


def test_only_what_changes_the_pins_is_told(desk: Desk, handy: HandyTags) -> None:
    (one,) = make(desk, "Ospan")
    told: list[int] = []
    handy.changed.connect(lambda: told.append(1))
    handy.put(1, one)
    assert told == [1]
    handy._remember(desk.library.annotation(desk.annotate("autumn", (TagKind.THEME, "jut"))))
    handy.load()
    assert told == [1], "a mark that is made draws no strip anew"
    desk.runner.submit(SetTagColour(one, "#2b826f"))
    assert told == [1, 1]


def test_the_strip_shows_digits_and_names(qtbot: QtBot, desk: Desk, handy: HandyTags) -> None:
    strip = PinStrip(handy, desk.theme, desk.words)
    qtbot.addWidget(strip)
    strip.set_wanted(True)
    assert not strip.isVisible(), "nothing is pinned"
    (one,) = make(desk, "Ospan & <b>sons</b>")
    handy.put(4, one)
    strip.show()
    button = strip.findChildren(QToolButton)[-1]
    assert button.accessibleName() == "4: person Ospan & <b>sons</b>"
    assert "&&" in button.text()
    with qtbot.waitSignal(strip.asked) as asked:
        button.click()
    assert asked.args == [4]
    desk.runner.submit(SetTagColour(one, "#931a8f"))
    strip.set_wanted(False)
    assert not strip.isVisible()


@pytest.fixture
def reader(qtbot: QtBot, desk: Desk, handy: HandyTags) -> Reader:
    reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(reader)
    give_keys(reader, desk)
    desk.runner.changed.connect(reader.apply)
    handy.serve(reader.marking)
    reader.resize(900, 600)
    reader.open(desk.source_id)
    reader.show()
    qtbot.waitExposed(reader)
    reader.activateWindow()
    reader.view.setFocus()
    qtbot.waitUntil(reader.view.hasFocus)
    return reader


def test_a_digit_gives_its_tag_to_the_selection_and_the_next_one_adds(
    desk: Desk, handy: HandyTags, reader: Reader
) -> None:
    for digit, tag_id in enumerate(make(desk, "Ospan", "Қасым"), start=1):
        handy.put(digit, tag_id)
    said: list[str] = []
    reader.said.connect(said.append)
    reader.view.select(desk.span("autumn"))
    reader.marking.give(handy.pin(1))
    reader.marking.give(handy.pin(2))
    assert [sorted(labels(each)) for each in desk.annotations()] == [["Ospan", "Қасым"]]
    reader.marking.give(handy.pin(1))
    assert [labels(each) for each in desk.annotations()] == [["Қасым"]]
    assert said == ["Given: Қасым", "Taken away: Ospan"]
    desk.runner.undo()
    assert [sorted(labels(each)) for each in desk.annotations()] == [["Ospan", "Қасым"]]


def test_a_digit_with_nothing_selected_takes_the_mark_at_the_caret(
    desk: Desk, handy: HandyTags, reader: Reader
) -> None:
    handy.put(1, make(desk, "Ospan")[0])
    said: list[str] = []
    reader.said.connect(said.append)
    reader.marking.give(handy.pin(1))
    assert said == ["Select some words first, or choose an annotation."]
    made = desk.annotate("families")
    reader._read_all()
    reader.view.set_caret(desk.span("families").start + 2)
    reader.marking.give(handy.pin(1))
    assert labels(desk.library.annotation(made)) == ["Ospan"]


def test_a_digit_on_selected_blanks_leaves_the_chosen_mark_alone(
    desk: Desk, handy: HandyTags, reader: Reader
) -> None:
    handy.put(1, make(desk, "Ospan")[0])
    made = desk.annotate("families")
    reader._read_all()
    reader.select_annotation(made)
    reader.view.select(desk.span("\n"))
    said: list[str] = []
    reader.said.connect(said.append)
    reader.marking.give(handy.pin(1))
    reader.marking.annotate()
    assert said == ["Only blanks or line ends are selected. Please select some words with them."] * 2
    assert [labels(each) for each in desk.annotations()] == [[]]
    assert not reader.marking.popup.is_open


def test_the_tags_given_last_are_repeated_in_the_next_session(
    desk: Desk, handy: HandyTags, reader: Reader, settings: Settings, qtbot: QtBot
) -> None:
    reader.view.select(desk.span("autumn"))
    press(reader.view, Qt.Key.Key_T)
    press(reader.marking.popup.field.line, "p:Ospan", Qt.Key.Key_Tab, "l:Kashmir", Qt.Key.Key_Return)
    assert len(settings.last_tags(desk.session.info.id)) == 2
    again = made_handy(desk, settings)
    other = Reader(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(other)
    give_keys(other, desk)
    again.serve(other.marking)
    other.open(desk.source_id)
    other.show()
    other.view.select(desk.span("families"))
    other.marking.repeat_tags()
    assert sorted(labels(desk.annotations()[-1])) == ["Kashmir", "Ospan"]


def test_alt_and_a_digit_pin_the_row_chosen(desk: Desk, handy: HandyTags, reader: Reader) -> None:
    make(desk, "Ospan", "Oskemen")
    reader.view.select(desk.span("autumn"))
    press(reader.view, Qt.Key.Key_T)
    field = reader.marking.popup.field
    press(field.line, "os")
    alt = Qt.KeyboardModifier.AltModifier
    press(field.line, Qt.Key.Key_5, held=alt)
    assert pinned(handy).split()[4] == "Oskemen"
    assert field.list.offers[0].pick.text == "Oskemen"
    press(field.line, Qt.Key.Key_Up)
    assert field.list.current.used < 0
    press(field.line, Qt.Key.Key_6, held=alt)
    assert handy.pins[5] is None, "what is not made yet cannot be pinned"
    assert field.line.text() == "os"
