"""An archive with one text, open for writing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.library import Library
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from tests.services.helpers import run_to_end

TEXT = (
    "The road over the pass 🐎\n\n"
    "Апам айтты: қыс қатты болды, малдың көбі қырылды. Біз Алтайдан Қашмирге көштік.\n\n"
    "She said the winter was hard, and that Ospan Batyr’s men had gone ahead.\n\n"
    "اپام ايتتى: قىس قاتتى بولدى.\n"
)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "family.kzarchive"
    create_archive(path, title="Family")
    return path


@pytest.fixture
def session(archive: Path) -> Iterator[Session]:
    session = Session(open_archive(archive, annotator="Aigul"))
    yield session
    session.close()


@pytest.fixture
def library(session: Session) -> Library:
    return Library(session.store)


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def source_id(session: Session, text_file: Path) -> str:
    report = run_to_end(bring_in(session, [text_file]))
    assert not report.refused
    return report.added[0].source_id
