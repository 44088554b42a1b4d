"""A new file comes into place whole, and never replaces anything, whatever came there a moment ago."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveExists
from kazakh_archive.store.files import new_file


@pytest.fixture(params=["links", "no links"])
def target(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def refuse(*_: object) -> None:
        raise OSError("no hard links on this disk")

    if request.param == "no links":
        monkeypatch.setattr(os, "link", refuse)
    return tmp_path / "target"


def test_a_finished_file_takes_its_place(target: Path) -> None:
    with new_file(target) as draft:
        draft.write_text("new")
        assert not target.exists()
    assert target.read_text() == "new"
    assert list(target.parent.iterdir()) == [target]


def test_what_is_there_stays(target: Path) -> None:
    def make() -> None:
        with new_file(target) as draft:
            draft.write_text("new")
            target.write_text("old")

    with pytest.raises(ArchiveExists):
        make()
    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_nothing_is_left_of_what_fails(target: Path) -> None:
    def make() -> None:
        with new_file(target) as draft:
            draft.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        make()
    assert list(target.parent.iterdir()) == []
