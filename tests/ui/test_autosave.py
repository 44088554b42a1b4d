"""What is typed is kept as it is, and saved while typing goes on."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.autosave import PAUSE, AutoSave
from kazakh_archive.ui.plainfield import PlainField


def test_it_saves_after_a_pause(qtbot: QtBot) -> None:
    owner, saved = QObject(), []
    saver = AutoSave(lambda: saved.append(time.monotonic()), owner)
    begun = time.monotonic()
    saver.touch()
    assert saver.pending
    qtbot.waitUntil(lambda: bool(saved))
    assert 0.45 < saved[0] - begun < 0.9
    assert not saver.pending


def test_it_saves_within_a_second_though_typing_goes_on(qtbot: QtBot) -> None:
    owner, saved = QObject(), []
    saver = AutoSave(lambda: saved.append(time.monotonic()), owner)
    begun = time.monotonic()
    while not saved and time.monotonic() - begun < 3:
        saver.touch()
        qtbot.wait(100)
    assert saved[0] - begun < 1.1


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
    saver = AutoSave(lambda: saved.append(time.monotonic()), owner)
    saver.again()
    assert saver.pending
    qtbot.wait(PAUSE + 100)
    assert saved == []
    begun = time.monotonic()
    while not saved and time.monotonic() - begun < 3:
        saver.touch()
        qtbot.wait(100)
    assert saved[0] - begun < 1.1
    saver.again()
    saver.flush()
    assert len(saved) == 2


def test_spaces_and_lines_are_read_as_they_are(qtbot: QtBot) -> None:
    field = PlainField()
    qtbot.addWidget(field)
    for words in ("a\u00a0b\u202fc\n\n d ", "", "🐎\n"):
        field.setPlainText(words)
        assert field.written() == words
