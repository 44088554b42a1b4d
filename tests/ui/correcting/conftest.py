"""The correction page and the panel of lost marks on a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.services.correcting import Correcting
from tests.ui.reader.desk import Desk, desk_on


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path) as desk:
        yield desk


@pytest.fixture
def correcting(desk: Desk) -> Correcting:
    return Correcting(desk.session.store)
