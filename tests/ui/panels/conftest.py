"""The panel of annotations on a real archive."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from kazakh_archive.ui.panels.annotations import AnnotationsPanel
from tests.ui.reader.desk import Desk, desk_on


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path) as desk:
        yield desk


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> AnnotationsPanel:
    panel = AnnotationsPanel(desk.library, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(panel)
    desk.runner.changed.connect(panel.apply)
    panel.resize(330, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel
