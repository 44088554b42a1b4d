"""The palette: found by a word in either language, done with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.actions import ACTIONS
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.palette.collecting import action_entries
from kazakh_archive.ui.palette.dialog import Palette
from kazakh_archive.ui.palette.entries import Entry, fitting
from kazakh_archive.ui.wording.words import Words


def show(shell: Shell) -> Palette:
    shell.window.actions_table["help.palette"].trigger()
    palette = shell.window.findChildren(Palette)[-1]
    assert palette.isVisible()
    return palette


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.lines.entries]


def entry(name: str, also: str = "") -> Entry:
    return Entry(name, name, lambda: None, also=also)


def test_the_title_comes_before_other_words_and_what_was_used_before_the_rest() -> None:
    entries = [
        entry("Close", also="a new start"),
        entry("Renew"),
        entry("New archive"),
        entry("New testimony"),
    ]
    assert [each.id for each in fitting(entries, "new", ())] == [
        "New archive",
        "New testimony",
        "Renew",
        "Close",
    ]
    assert fitting(entries, "NEW", ["New testimony"])[0].id == "New testimony"
    assert [each.id for each in fitting(entries, "", ["Renew", "Close"])][:2] == ["Renew", "Close"]
    assert fitting(entries, "nothing like it", ()) == []


def test_every_action_is_there_with_its_menu_and_keys(shell: Shell, opened: OpenArchive) -> None:
    entries = action_entries(shell.window.actions_table, shell.window.menuBar(), Words())
    found = {each.id: each for each in entries}
    assert {item.id for item in ACTIONS} - set(found) == {"help.palette"}
    assert all(each.title and each.place for each in entries)
    assert found["edit.undo"].keys == "Ctrl+Z"
    assert "Dark" in [each.title for each in entries]
    assert "Қазақша" in [each.title for each in entries]


def test_what_cannot_be_done_says_why(shell: Shell) -> None:
    palette = show(shell)
    palette.line.setText("export")
    (found, *_) = palette.lines.entries
    assert found.why_not == "Open an archive first."
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.told.text() == "Open an archive first."


def test_enter_does_it_and_it_comes_first_the_next_time(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    palette = show(shell)
    QTest.keyClicks(palette.line, "library")
    assert titles(palette)[0] == "Library"
    shell.window.bar.search.take()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    shell.window.activateWindow()  # a desktop does so by itself
    qtbot.waitUntil(opened.workspace.library.list.hasFocus)
    assert titles(show(shell))[0] == "Library"


def test_arrows_walk_while_one_types(shell: Shell) -> None:
    palette = show(shell)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_sources_and_tags_are_found(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    palette = show(shell)
    palette.line.setText("#kul")
    qtbot.waitUntil(lambda: titles(palette) == ["Kulash"])
    palette.line.setText("@road")
    qtbot.waitUntil(lambda: titles(palette) == ["The road to Kashmir"])
    with qtbot.waitSignal(opened.workspace.reader.opened):
        QTest.keyClick(palette.line, Qt.Key.Key_Return)


def test_without_an_archive_there_are_no_sources(shell: Shell) -> None:
    palette = show(shell)
    palette.line.setText("@road")
    assert titles(palette) == []
    assert palette.told.text() == "Open an archive first."


@pytest.mark.parametrize("typed", ["болдырмау", "undo", "UNDO", "Болдырм"])
def test_an_action_is_found_in_the_windows_language_and_in_english(
    shell: Shell, opened: OpenArchive, typed: str
) -> None:
    shell._set_language("kk")
    palette = show(shell)
    palette.line.setText(typed)
    assert palette.lines.entries[0].id == "edit.undo"
