"""The search page given what nobody means: half characters, NUL, signs of direction, far too much."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.dialogs.frame import AskLine
from kazakh_archive.ui.finding.builder import BuilderDialog
from kazakh_archive.ui.finding.mark_results import MarkResultsDialog
from kazakh_archive.ui.finding.page import FindingPage
from kazakh_archive.ui.finding.questions import QuestionsDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell

BAD = ["win\ud800ter", "\udc00", "win\x00ter", "\x00", "\u202ewinter\u202c", "\ufdd0winter", "🐎\ud83d"]


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> FindingPage:
    opened.finding.search("winter")
    opened.finding.show_page()
    page = opened.finding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.hit is not None)
    return page


def _dialog(qtbot: QtBot, kind: type[QObject]) -> QObject:
    found = []

    def there() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


@pytest.mark.parametrize("bad", BAD)
def test_any_characters_can_be_searched_for(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage, bad: str
) -> None:
    asking = opened.workspace.asking
    for query in (bad, f'"{bad}"', f"tag:{bad}", f"{bad}*", f"{bad}~1", f"({bad}", f"foo:{bad}"):
        with qtbot.waitSignals([asking.answered, asking.refused], raising=False, timeout=300):
            shell.window.bar.search.setText(query)
            asking.ask()
    page.tabs.setCurrentWidget(page.lines)
    opened.finding.search(bad)
    page.tabs.setCurrentWidget(page.words_view)
    page.words_view.filter.setText(bad)
    page.words_view.start()
    qtbot.waitUntil(lambda: bool(page.words_view.counts))
    shell.window.bar.search.setText("winter")
    qtbot.waitUntil(lambda: page.hit is not None)


@pytest.mark.parametrize("bad", BAD)
def test_any_characters_can_be_filled_in(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage, bad: str
) -> None:
    opened.finding.build()
    builder = _dialog(qtbot, BuilderDialog)
    for field in builder.findChildren(QLineEdit):
        field.setText(bad)
    builder.reject()
    opened.finding.look_up_list()
    questions = _dialog(qtbot, QuestionsDialog)
    questions.pasted.setPlainText(f"{bad}\nwinter")
    questions.start()
    qtbot.waitUntil(lambda: questions.model.rowCount() > 0)
    questions.reject()


@pytest.mark.parametrize("bad", BAD)
def test_any_characters_can_name_a_search_and_be_given_as_a_tag(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage, bad: str
) -> None:
    opened.finding.save()
    name = _dialog(qtbot, AskLine)
    name.findChild(QLineEdit).setText(f"x{bad}")
    name.accept()
    qtbot.waitUntil(lambda: len(opened.desk.library.saved_searches()) == 1)
    opened.finding.annotate()
    marking = _dialog(qtbot, MarkResultsDialog)
    qtbot.waitUntil(lambda: marking.model.rowCount() > 0)
    marking.tags.findChild(QLineEdit).setText(f"x{bad}")
    qtbot.wait(1)
    marking.reject()
