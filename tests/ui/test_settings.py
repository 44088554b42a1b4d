"""Settings: kept from one day to the next, and never trusted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kazakh_archive.ui.looks.look import Look
from kazakh_archive.ui.looks.theme import Mode
from kazakh_archive.ui.settings import RECENT, Settings


def test_values_outlive_the_program(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "config" / "settings.ini")
    settings.annotator, settings.language, settings.mode = "Әйгүл, 3", "kk", Mode.DARK
    settings.look = Look(size=15.0)
    settings.save()
    again = Settings(tmp_path / "config" / "settings.ini")
    assert (again.annotator, again.language, again.mode, again.look.size) == (
        "Әйгүл, 3",
        "kk",
        Mode.DARK,
        15.0,
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders from others by its own rights")
def test_they_concern_nobody_else(tmp_path: Path) -> None:
    Settings(tmp_path / "config" / "settings.ini")
    assert (tmp_path / "config").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content", ["", "[General]\nappearance=pink\nreading_size=huge\nrecent=@Invalid()\n", "\x00\xff"]
)
def test_broken_settings_are_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.ini").write_text(content, encoding="latin-1")
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.mode, settings.look.size, settings.recent) == (Mode.SYSTEM, 13.0, ())
    assert settings.state("window").isEmpty()


def test_reading_size_stays_within_reason(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.look = Look(size=400.0, width=3, distance=float("nan"), family=" ")
    assert settings.look == Look(size=28.0, width=40)


def test_recent_archives_newest_first_each_once_and_only_those_there(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    paths = [tmp_path / f"{number}.kzarchive" for number in range(RECENT + 3)]
    for path in paths:
        path.touch()
        settings.remember(path)
    settings.remember(paths[5])
    assert settings.recent[0] == paths[5]
    assert len(settings.recent) == RECENT
    paths[5].unlink()
    assert paths[5] not in settings.recent
    settings.forget_recent()
    assert settings.recent == ()


def test_what_was_read_is_remembered_until_it_is_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.reading("archive-1") == ""
    settings.remember_reading("archive-1", '{"panes": [], "places": {"a, b": [1, 2]}}')
    settings.save()
    again = Settings(tmp_path / "settings.ini")
    assert again.reading("archive-1") == '{"panes": [], "places": {"a, b": [1, 2]}}'
    again.forget_recent()
    assert again.reading("archive-1") == ""
