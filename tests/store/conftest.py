"""What the tests of the store share: an archive, and rows that are whole and right."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
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


@pytest.fixture
def child() -> Iterator[Callable[[str, Path], subprocess.Popen[str]]]:
    """Starts `child.py` with a task on an archive; what still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def start(task: str, path: Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.child", task, str(path)],
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """Copies a folder's files to a file system that is mounted read-only, where the system lets us."""
    mount = tmp_path / "stick"
    mount.mkdir()

    def make(folder: Path) -> Path:
        _run_or_skip("mount", "-t", "tmpfs", "-o", "size=64m", "none", str(mount))
        for file in folder.iterdir():
            if file.is_file():
                shutil.copyfile(file, mount / file.name)
        _run_or_skip("mount", "-o", "remount,ro", str(mount))
        return mount

    yield make
    subprocess.run(["umount", str(mount)], check=False, capture_output=True)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one mebibyte, where the system lets us make one."""
    mount = tmp_path / "tiny"
    mount.mkdir()
    _run_or_skip("mount", "-t", "tmpfs", "-o", "size=1m", "none", str(mount))
    yield mount
    subprocess.run(["umount", str(mount)], check=False, capture_output=True)


def _run_or_skip(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]} here")
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"may not mount here: {done.stderr.strip()}")
