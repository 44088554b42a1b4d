"""Choosing other keys: what may be given, what follows at once, what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.actions import ACTIONS
from kazakh_archive.ui.actions.keymap import MOST, RESERVED, KeyMap, KeysRefused, Refusal, written_keys
from kazakh_archive.ui.dialogs.keys import KeysDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.widgets.windowkeys import means_the_window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config" / "settings.ini")


@pytest.fixture
def dialog(qtbot: QtBot, shell: Shell) -> KeysDialog:
    shell.window.actions_table["help.keys"].trigger()
    dialog = shell.window.findChild(KeysDialog)
    assert dialog is not None
    return dialog


def refusal(keys: KeyMap, action_id: str, wanted: str) -> tuple[Refusal, str]:
    with pytest.raises(KeysRefused) as caught:
        keys.add(action_id, wanted)
    return caught.value.refusal, caught.value.other.id if caught.value.other else ""


def test_every_key_of_the_table_is_written_as_qt_writes_it() -> None:
    for item in ACTIONS:
        assert tuple(written_keys(keys) for keys in item.shortcuts) == item.shortcuts
    assert {written_keys(keys) for keys in RESERVED} - {""} <= RESERVED


def test_keys_are_kept_and_found_again(settings: Settings) -> None:
    keys = KeyMap(settings)
    keys.add("source.rename", "Ctrl+J")
    keys.remove("source.rename", "F2")
    keys.remove("view.next_pane", "F6")
    again = KeyMap(settings)
    assert again["source.rename"] == ("Ctrl+J",)
    assert again["view.next_pane"] == ()
    assert again.own("source.rename")
    again.reset("source.rename")
    assert again["source.rename"] == ("F2",)
    again.reset_all()
    assert not again.any_own
    assert not KeyMap(settings).any_own


def test_what_cannot_be_given_is_refused(settings: Settings) -> None:
    keys = KeyMap(settings)
    assert refusal(keys, "source.rename", "Ctrl+Z") == (Refusal.TAKEN, "edit.undo")
    assert refusal(keys, "edit.undo", "T") == (Refusal.LETTER, "")
    assert refusal(keys, "annotation.add", "Shift+Down") == (Refusal.RESERVED, "")
    assert refusal(keys, "annotation.add", "Alt+F4") == (Refusal.RESERVED, "")
    assert refusal(keys, "annotation.add", "Ctrl+C") == (Refusal.RESERVED, "")
    assert refusal(keys, "annotation.add", "E") == (Refusal.TAKEN, "annotation.edit")
    assert refusal(keys, "annotation.add", "nonsense") == (Refusal.UNKNOWN, "")
    assert refusal(keys, "edit.undo", "Ctrl+Z") == (Refusal.TAKEN, "edit.undo")
    keys.add("annotation.add", "F2")  # in the library it renames: the two never meet
    assert refusal(keys, "annotation.add", "F12") == (Refusal.MANY, "")


def test_a_way_back_that_is_taken_is_refused(settings: Settings) -> None:
    keys = KeyMap(settings)
    keys.remove("annotation.add", "T")
    keys.add("annotation.edit", "T")
    with pytest.raises(KeysRefused) as caught:
        keys.reset("annotation.add")
    assert caught.value.other is not None
    assert caught.value.other.id == "annotation.edit"
    keys.reset_all()
    assert keys["annotation.add"][0] == "T"


def test_a_settings_file_may_hold_anything(settings: Settings) -> None:
    settings.remember_keys("edit.undo", ("Ctrl+J", "", "what?", "Ctrl+J"))
    assert KeyMap(settings)["edit.undo"] == ("Ctrl+J",)


def test_menus_and_tips_follow_at_once(shell: Shell, dialog: KeysDialog) -> None:
    undo = shell.window.actions_table["edit.undo"]
    dialog.choose("edit.undo")
    dialog.press.setFocus()
    QTest.keyClick(dialog.press, Qt.Key.Key_J, CTRL | SHIFT)
    assert [each.toString() for each in undo.shortcuts()] == ["Ctrl+Z", "Ctrl+Shift+J"]
    assert "Ctrl+Shift+J" in undo.toolTip()
    assert "Ctrl+Shift+J" in dialog.tree.currentItem().text(1)
    dialog.usual.click()
    assert undo.shortcuts() == [QKeySequence("Ctrl+Z")]


def test_a_clash_is_told_with_the_other_action(dialog: KeysDialog) -> None:
    dialog.choose("source.rename")
    QTest.keyClick(dialog.press, Qt.Key.Key_Z, CTRL)
    assert dialog.wrong.isVisibleTo(dialog)
    assert "Undo" in dialog.wrong.text()
    dialog.choose("edit.undo")
    assert not dialog.wrong.isVisibleTo(dialog)


def test_tab_leads_out_of_the_field(qtbot: QtBot, dialog: KeysDialog) -> None:
    dialog.choose("edit.undo")
    qtbot.waitExposed(dialog)
    dialog.press.setFocus()
    QTest.keyClick(dialog.press, Qt.Key.Key_Tab)
    assert not dialog.press.hasFocus()


def test_every_action_is_listed_and_can_be_looked_for(dialog: KeysDialog) -> None:
    for item in ACTIONS:
        dialog.choose(item.id)
        assert dialog.chosen == item.id
    dialog.look_for.setText("ctrl+z")
    shown = [row.text(0) for _, rows in dialog._sections for row in rows if not row.isHidden()]
    assert shown == ["Undo"]


def test_keys_work_once_they_are_given(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.keys.add("view.library", "Ctrl+Shift+L")
    library = opened.workspace.library
    qtbot.waitUntil(library.list.hasFocus)
    shell.window.bar.search.take()
    QTest.keyClick(shell.window.bar.search, Qt.Key.Key_L, CTRL | SHIFT)
    qtbot.waitUntil(library.list.hasFocus)


def test_letters_type_where_text_is_typed(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    box = shell.window.bar.search
    box.take()
    QTest.keyClicks(box, "tejk.123")
    assert box.text() == "tejk.123"
    assert not opened.workspace.reader.marking.popup.is_open


def test_the_manual_lists_the_keys_as_they_are(shell: Shell) -> None:
    shell.show_manual()
    manual = shell._manual
    assert manual is not None
    manual.chapters.setCurrentRow(2)
    for item in ACTIONS:
        assert not item.shortcuts or item.help in manual.page.toPlainText()
    assert "{keys}" not in manual.page.toPlainText()
    shell.keys.add("edit.undo", "Ctrl+Shift+*")
    assert "Ctrl+Z, Ctrl+Shift+*" in manual.page.toPlainText()
    manual.close()


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_E, True), (Qt.Key.Key_K, True), (Qt.Key.Key_Z, False)])
def test_a_field_leaves_the_windows_keys_to_the_window(
    shell: Shell, opened: OpenArchive, key: Qt.Key, left: bool
) -> None:
    """On Linux, Ctrl+E in the search box went to the end of the line instead of exporting."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CTRL)
    assert means_the_window(shell.window.bar.search, event) is left


def test_keys_that_two_actions_have_in_a_damaged_file_call_one_of_them(settings: Settings) -> None:
    settings.remember_keys("source.rename", ("F4", "Ctrl+J", "Ctrl+J", "nonsense+++", "a", "F2"))
    settings.remember_keys("search.page", ("Ctrl+J", "Ctrl+Shift+J", *(f"Ctrl+Alt+{key}" for key in "QWXYZ")))
    keys = KeyMap(settings)
    assert keys["search.next"] == ("F4",)
    named = {item.id: keys[item.id] for item in ACTIONS}
    assert [name for name, each in named.items() if "Ctrl+J" in each] == ["search.page"]
    assert "F4" not in named["source.rename"]
    assert "F2" in named["source.rename"]
    assert len(named["search.page"]) <= MOST
