"""kill -9 at any moment: what was reported done is there, and the archive opens clean."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import bagit
import pytest

from kazakh_archive.app.build import House
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.app.work import run_out
from kazakh_archive.model.search import HitKind
from kazakh_archive.services.importing import bring_in
from kazakh_archive.store import create_archive
from tests.nursery import Nursery


@pytest.fixture
def archive(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    path = tmp_path / "work" / "killed.kzarchive"
    path.parent.mkdir()
    create_archive(path, title="Killed")
    text = path.parent / "first.txt"
    text.write_text("The first text.\n\n" + "қазақ " * 2000, encoding="utf-8")
    with House.build("en").opened(path, write=True) as desk:
        run_out(bring_in(desk.session, [text]))
    return path


def assert_opens_clean(archive: Path, work: str, reported: list[str]) -> None:
    with House.build("en").opened(archive, write=True) as desk:
        assert desk.session.info.read_only == ""
        assert run_out(desk.session.store.check()).sound
        known = {each.id for each in desk.library.annotations()}
        known |= {each.source.id for each in desk.library.sources()}
    if work == "export":
        assert_bundle_whole(archive.parent / "bundle.zip")
    elif work == "new":
        assert_archives_whole(archive.parent, reported)
    elif work == "reindex":
        assert_found(archive, int(reported[-1]))
    else:
        assert set(reported) <= known


def assert_archives_whole(folder: Path, reported: list[str]) -> None:
    made = sorted(folder.glob("made-*.kzarchive"))
    assert len(made) >= len(reported)
    for path in made:
        with House.build("en").opened(path, write=True) as desk:
            assert desk.session.info.title == "Made"
        path.unlink()


def assert_found(archive: Path, last: int) -> None:
    """Whatever state the index was left in, it serves every note the archive has."""
    with House.build("en").opened(archive, write=False) as desk:
        run_out(desk.indexing.bring_up())
        assert desk.search.page(f"n{last}").hits
        notes = sum(1 for each in desk.library.annotations() if each.note)
        assert desk.search.page("note").totals[HitKind.NOTE] == notes


def assert_bundle_whole(bundle: Path) -> None:
    folder = bundle.parent / "unpacked"
    subprocess.run([sys.executable, "-m", "zipfile", "-e", str(bundle), str(folder)], check=True)
    bagit.Bag(str(next(folder.iterdir()))).validate()
    subprocess.run(["rm", "-r", str(folder)], check=True)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
@pytest.mark.parametrize(
    ("work", "kills"),
    [("add", 20), ("annotate", 20), ("export", 10), ("undo", 8), ("reindex", 8), ("new", 4)],
)
def test_nothing_reported_done_is_lost(archive, work, kills):
    survive(archive, work, kills)


@pytest.mark.soak
@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("work", ["add", "annotate", "export", "undo", "reindex", "new"])
def test_nothing_reported_done_is_lost_in_the_long_run(archive, work, rounds):
    survive(archive, work, rounds(100))


def survive(archive: Path, work: str, kills: int) -> None:
    chance = random.Random(work)
    with Nursery("tests.journeys.killed_worker") as nursery:
        for _ in range(kills):
            reported = nursery.killed(str(archive), work, after=chance.uniform(0, 0.15))
            assert_opens_clean(archive, work, reported)
