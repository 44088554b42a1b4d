"""A terminal before an archive that was never seen before."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kazakh_archive.app.paths import HOME_VARIABLE
from tests.journeys.terminal import Terminal


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal without an archive."""
    terminal = Terminal(tmp_path / "work")
    terminal.folder.mkdir()
    monkeypatch.setenv(HOME_VARIABLE, str(terminal.home))
    monkeypatch.setenv("KAZAKH_ARCHIVE_ANNOTATOR", "Aigul")
    monkeypatch.setenv("KAZAKH_ARCHIVE_LANGUAGE", "en")
    return terminal


@pytest.fixture
def terminal(bare: Terminal) -> Iterator[Terminal]:
    """A terminal with an empty archive, which is looked through at the end."""
    bare.run("new", bare.archive, "--title", "Family")
    yield bare
    bare.assert_sound()


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Mounts a file system in a folder for the length of a test, where the system lets us."""
    points: list[Path] = []

    def mount(*options: str) -> Path:
        point = tmp_path / f"mount-{len(points)}"
        point.mkdir()
        if shutil.which("mount") is None:
            pytest.skip("no mount here")
        done = subprocess.run(["mount", *options, str(point)], check=False, capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"may not mount here: {done.stderr.strip()}")
        points.append(point)
        return point

    yield mount
    for point in reversed(points):
        subprocess.run(["umount", str(point)], check=False, capture_output=True)
