"""A window on a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, AddSource, TagChoice
from kazakh_archive.services.importing import read_file
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from kazakh_archive.ui.openarchive import OpenArchive
from kazakh_archive.ui.shell import Shell
from tests.ui.window.home import TestHome

TEXTS = {
    "road.txt": "The road to Kashmir\n\nKulash walked it in the winter of 1951, over passes of ice.\n",
    "letter.txt": "Хат\n\nҚазақстаннан келген хат. Апам оны көп оқыды.\n",
    "note.txt": "A note\n\nКраткая записка о перевале и о зиме.\n",
}


@pytest.fixture
def home(tmp_path: Path) -> TestHome:
    return TestHome(tmp_path)


@pytest.fixture
def archive_file(tmp_path: Path) -> Path:
    """An archive of three texts; the first has one annotation."""
    path = tmp_path / "family.kzarchive"
    create_archive(path, title="Stories of our family")
    session = Session(open_archive(path, annotator="Aigul"))
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        changes = session.run(AddSource.of(read_file(tmp_path / name)))
        if name == "road.txt":
            tags = (TagChoice(kind=TagKind.PERSON, name="Kulash"),)
            session.run(AddAnnotation(changes.created, Span(21, 27), "Kulash of Barkol", tags))
    session.close()
    return path


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, home: TestHome) -> Iterator[Shell]:
    """The window before any archive is open. Afterwards nothing of ours may have crashed."""
    shell = Shell(home, qapp)
    shell.start()
    yield shell
    shell.window.close()
    shell.doorman.close()
    qapp.processEvents()
    shell.window.deleteLater()
    assert home.crashes == []


@pytest.fixture
def opened(qtbot: QtBot, shell: Shell, archive_file: Path) -> OpenArchive:
    """The archive open in the window, its list read and its index ready."""
    shell.open(archive_file)
    qtbot.waitUntil(lambda: shell.archive is not None)
    archive = shell.archive
    assert archive is not None
    qtbot.waitUntil(lambda: archive.workspace.library.list.model().rowCount() == 3)
    qtbot.waitUntil(lambda: archive.keeper.idle, timeout=20_000)
    return archive
