"""A window on a real archive."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kazakh_archive.exchange.reading import read_file
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, AddSource, TagChoice
from kazakh_archive.store import create_archive
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from tests.ui.window.home import TestHome

TEXTS = {
    "road.txt": "The road to Kashmir\n\nKulash walked it in the winter of 1951, over passes of ice.\n",
    "letter.txt": "Хат\n\nҚазақстаннан келген хат. Апам оны көп оқыды.\n",
    "note.txt": "A note\n\nКраткая записка о перевале и о зиме.\n",
}


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive of three texts, the first with one annotation, and its index."""
    folder = tmp_path_factory.mktemp("made")
    path = folder / "family.kzarchive"
    create_archive(path, title="Stories of our family")
    desk = TestHome(folder).open(path)
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
        changes = desk.session.run(AddSource.of(read_file(folder / name)))
        if name == "road.txt":
            tags = (TagChoice(kind=TagKind.PERSON, name="Kulash"),)
            desk.session.run(AddAnnotation(changes.created, Span(21, 27), "Kulash of Barkol", tags))
    for _ in desk.indexing.rebuild():
        pass
    desk.close()
    return folder


@pytest.fixture
def archive_file(made: Path, tmp_path: Path) -> Path:
    """A copy of the archive, with its index."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path / "family.kzarchive"


@pytest.fixture
def home(tmp_path: Path) -> TestHome:
    return TestHome(tmp_path)


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, home: TestHome) -> Iterator[Shell]:
    """The window before any archive is open. Afterwards nothing of ours may have crashed."""
    shell = Shell(home, qapp)
    shell.start()
    yield shell
    shell.window.close()
    shell.close()
    qapp.processEvents()
    shell.window.deleteLater()
    left = [each.name for each in threading.enumerate() if each.name.startswith(("writer", "reader", "job"))]
    assert left == []
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
