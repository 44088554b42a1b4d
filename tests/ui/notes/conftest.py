"""A note field on a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.notes.note_edit import NoteEdit
from tests.ui.reader.desk import Desk, desk_on


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path) as desk:
        yield desk


@pytest.fixture
def field(qtbot: QtBot, desk: Desk) -> NoteEdit:
    """In sight and with the focus."""
    field = NoteEdit(desk.theme, desk.words)
    qtbot.addWidget(field)
    field.resize(400, 300)
    field.show()
    qtbot.waitExposed(field)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field
