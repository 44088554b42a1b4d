"""Find and replace in the text that is being corrected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Text
from kazakh_archive.services.correcting import Correcting, Typed
from kazakh_archive.ui.correcting.page import CorrectionPage
from kazakh_archive.ui.correcting.units import Sheet
from tests.ui.reader.desk import Desk, in_focus

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "Ocпан came. ocпан went; Ocпанның жолы.\n\nNobody saw Ocпан 🐎  again."


def page_with(qtbot: QtBot, desk: Desk, correcting: Correcting, content: str) -> CorrectionPage:
    typed = Typed(Text(desk.source_id, 1, "", content), content)
    page = CorrectionPage(typed, "The road", correcting, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    page.begin(Sheet.of(content), 0)
    qtbot.waitUntil(lambda: not page.editor.isReadOnly())
    qtbot.waitUntil(page.editor.hasFocus)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, correcting: Correcting) -> CorrectionPage:
    return page_with(qtbot, desk, correcting, TEXT)


def now(page: CorrectionPage) -> str:
    return page.editor.units().text()


def type_in(page: CorrectionPage, wanted: str, instead: str) -> None:
    page.finding.take()
    page.bar.field.setText(wanted)
    page.replace_bar.field.setText(instead)


def test_one_after_the_other_by_keys(qtbot: QtBot, page: CorrectionPage) -> None:
    QTest.keyClick(page.editor, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(page.bar.field.hasFocus)
    assert page.replace_bar.isVisible()
    type_in(page, "Ocпан", "Оспан")
    page.replace_bar.field.setFocus()
    for _ in range(2):
        QTest.keyClick(page.replace_bar.field, Qt.Key.Key_Return)
    assert now(page) == TEXT.replace("Ocпан", "Оспан", 1).replace("ocпан", "Оспан", 1)
    QTest.keyClick(page.replace_bar.field, Qt.Key.Key_Escape)
    assert not page.bar.isVisible()
    assert not page.replace_bar.isVisible()
    assert QApplication.focusWidget() is page.editor
    page.editor.undo()
    page.editor.undo()
    assert now(page) == TEXT


def test_all_at_once_say_how_many_and_are_one_step_of_undo(qtbot: QtBot, page: CorrectionPage) -> None:
    type_in(page, "Ocпан", "Оспан")
    page.replace_bar.replace_all.click()
    qtbot.waitUntil(lambda: not page.editor.isReadOnly())
    assert now(page) == TEXT.replace("Ocпан", "Оспан").replace("ocпан", "Оспан")
    assert page.bar.told.text() == "Replaced at 4 places"
    page.editor.undo()
    assert now(page) == TEXT
    page.editor.redo()
    page.bar.exact.setChecked(True)
    type_in(page, "Оспан", "")
    page.replace_bar.replace_all.click()
    qtbot.waitUntil(lambda: "Оспан" not in now(page))


def test_capitals_matter_where_letters_are_to_be_exact(qtbot: QtBot, page: CorrectionPage) -> None:
    page.bar.exact.setChecked(True)
    type_in(page, "ocпан", "x")
    page.replace_bar.replace_all.click()
    qtbot.waitUntil(lambda: now(page) == TEXT.replace("ocпан", "x"))
    assert page.bar.told.text() == "Replaced at 1 place"


def test_what_is_typed_while_all_are_replaced_does_not_mix_in(
    qtbot: QtBot, desk: Desk, correcting: Correcting
) -> None:
    page = page_with(qtbot, desk, correcting, "қыс қатты болды.\n" * 3000)
    type_in(page, "қатты", "жұмсақ")
    page.replace_bar.replace_all.click()
    assert page.editor.isReadOnly()
    page.bar.exact.setChecked(True)
    type_in(page, "болды", "x")
    qtbot.waitUntil(lambda: not page.editor.isReadOnly(), timeout=30_000)
    assert now(page) == "қыс жұмсақ болды.\n" * 3000


def test_what_is_put_in_is_not_replaced_again_and_blanks_count(qtbot: QtBot, page: CorrectionPage) -> None:
    type_in(page, "went", "went and went")
    page.replace_bar.replace_all.click()
    qtbot.waitUntil(lambda: now(page).count("went") == 2)
    type_in(page, "  ", " ")
    page.replace_bar.replace_all.click()
    qtbot.waitUntil(lambda: "  " not in now(page))


def test_what_is_not_there_and_nothing_typed_change_nothing(page: CorrectionPage) -> None:
    for wanted in ("", "nowhere"):
        type_in(page, wanted, "x")
        page.replace_bar.replace.click()
        page.replace_bar.replace_all.click()
    assert page.bar.told.text() == "Not in this text"
    assert now(page) == TEXT
    assert not page.editor.isReadOnly()


def test_a_selection_that_is_not_what_was_found_is_not_overwritten(page: CorrectionPage) -> None:
    type_in(page, "went", "x")
    page.editor.go_to(0, 5)
    page.replace_bar.replace.click()
    assert now(page) == TEXT


def test_in_thousands_of_places_the_window_answers_in_between(
    qtbot: QtBot, desk: Desk, correcting: Correcting
) -> None:
    content = "қыс қатты болды.\n" * 3000
    page = page_with(qtbot, desk, correcting, content)
    type_in(page, "қатты", "жұмсақ")
    page.replace_bar.replace_all.click()
    assert not page.save.isEnabled()
    assert page.editor.isReadOnly()
    qtbot.waitUntil(lambda: not page.editor.isReadOnly(), timeout=30_000)
    assert page.save.isEnabled()
    assert now(page) == content.replace("қатты", "жұмсақ")
    page.editor.undo()
    assert now(page) == content


def test_tab_goes_through_both_lines_in_the_order_of_the_work(qtbot: QtBot, page: CorrectionPage) -> None:
    page.finding.take()
    qtbot.waitUntil(page.bar.field.hasFocus)
    up, down = page.bar._walking()
    replace, close = page.replace_bar, page.bar._buttons["close"]
    order = (replace.field, up, down, page.bar.exact, replace.replace, replace.replace_all, close)
    for widget in order:
        QTest.keyClick(in_focus(), Qt.Key.Key_Tab)
        assert in_focus() is widget
    for widget in (*reversed(order[:-1]), page.bar.field):
        QTest.keyClick(in_focus(), Qt.Key.Key_Backtab)
        assert in_focus() is widget


def test_a_line_of_very_many_places_is_written_once(qtbot: QtBot, desk: Desk, correcting: Correcting) -> None:
    content = "🐎 a қ\u00a0\u200f a\ufeff\ue000 " * 5_000 + "\nb a b\n"
    page = page_with(qtbot, desk, correcting, content)
    type_in(page, "a", "жұмсақ 🐎" * 10)
    page.replace_bar.replace_all.click()
    qtbot.waitUntil(lambda: not page.editor.isReadOnly(), timeout=30_000)
    assert now(page) == content.replace("a", "жұмсақ 🐎" * 10)
    assert page.bar.told.text() == "Replaced at 10001 places"
    page.editor.undo()
    assert now(page) == content
