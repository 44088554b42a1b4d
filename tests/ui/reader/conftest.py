"""The reader on a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, desk_on, give_keys


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path) as desk:
        yield desk


@pytest.fixture
def reader(qtbot: QtBot, desk: Desk) -> Reader:
    """The reader with the source open, in sight and with the focus."""
    reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(reader)
    give_keys(reader, desk)
    desk.runner.changed.connect(reader.apply)
    reader.resize(900, 600)
    with qtbot.waitSignal(reader.opened):
        reader.open(desk.source_id)
    reader.show()
    qtbot.waitExposed(reader)
    reader.activateWindow()
    reader.view.setFocus()
    qtbot.waitUntil(reader.view.hasFocus)
    return reader
