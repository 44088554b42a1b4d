"""Saving while typing goes on."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.reader.note_edit import AutoSave


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
    assert saved[0] - begun < 1.3


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
