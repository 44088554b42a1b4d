"""What the tests of the store share: an archive, and rows that are whole and right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kazakh_archive.store import Store, create_archive, open_archive


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new, empty archive, closed."""
    path = tmp_path / "Kashmir.kzarchive"
    create_archive(path, title="The road to Kashmir")
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """The archive, open for writing."""
    store = open_archive(path, annotator="Gulnar")
    yield store
    store.close()
