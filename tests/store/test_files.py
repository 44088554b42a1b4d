"""Moving a finished file into place never replaces anything, whatever came there a moment ago."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kazakh_archive.store.files import place_new


@pytest.mark.parametrize("links", [True, False])
def test_what_is_there_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no hard links on this disk")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    finished, taken, free = tmp_path / "finished", tmp_path / "taken", tmp_path / "free"
    finished.write_text("new")
    taken.write_text("old")
    with pytest.raises(FileExistsError):
        place_new(finished, taken)
    assert (finished.read_text(), taken.read_text()) == ("new", "old")
    place_new(finished, free)
    assert free.read_text() == "new"
    assert not finished.exists()
