"""What is typed is kept as it is, and saved while typing goes on."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.running.autosave import AT_MOST, PAUSE, AutoSave
from kazakh_archive.ui.widgets.plainfield import PlainField


def type_until(qtbot: QtBot, saver: AutoSave, saved: list[int]) -> None:
    """Type without a pause until it is saved."""

    def letter() -> bool:
        saver.touch()
        return bool(saved)

    qtbot.waitUntil(letter, timeout=10_000)  # asks every ten milliseconds


def test_it_saves_after_a_pause(qtbot: QtBot) -> None:
    owner, saved = QObject(), []
    saver = AutoSave(lambda: saved.append(time.monotonic()), owner)
    begun = time.monotonic()
    saver.touch()
    assert saver.pending
    qtbot.waitUntil(lambda: bool(saved))
    assert saved[0] - begun > 0.9 * PAUSE / 1000
    assert not saver.pending


def test_it_saves_though_typing_goes_on(qtbot: QtBot) -> None:
    owner, saved = QObject(), []
    saver = AutoSave(lambda: saved.append(1), owner)
    type_until(qtbot, saver, saved)
    assert AT_MOST < 1000, "no more than a second of typing is lost"


def test_flush_saves_at_once_and_only_what_was_touched(qtbot: QtBot) -> None:
    owner, saved = QObject(), []
    saver = AutoSave(lambda: saved.append(1), owner)
    saver.flush()
    assert saved == []
    saver.touch()
    saver.flush()
    saver.flush()
    assert saved == [1]
    saver.touch()
    saver.drop()
    saver.flush()
    assert saved == [1]


def test_what_could_not_be_saved_is_tried_with_the_next_letter_and_in_time(qtbot: QtBot) -> None:
    owner, saved = QObject(), []
    saver = AutoSave(lambda: saved.append(1), owner)
    saver.again()
    assert saver.pending
    qtbot.wait(PAUSE + 100)
    assert saved == []
    type_until(qtbot, saver, saved)
    saver.again()
    saver.flush()
    assert len(saved) == 2


def test_spaces_and_lines_are_read_as_they_are(qtbot: QtBot) -> None:
    field = PlainField()
    qtbot.addWidget(field)
    for words in ("a\u00a0b\u202fc\n\n d ", "", "🐎\n"):
        field.setPlainText(words)
        assert field.written() == words
