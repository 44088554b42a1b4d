"""An export that is stopped, killed or runs out of room leaves the folder as it was."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from kazakh_archive.exchange import staging, verify
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import BundleInvalid, Cancelled, CannotWrite, DiskFull, TargetExists

ROOT = Path(__file__).parents[2]


@pytest.fixture
def filled(collection, tag):
    place = tag(TagKind.PLACE, "Алтай")
    collection.add("Бір екі үш.\n\nТөрт бес.", marks=[(0, 3, "n", (place,)), (4, 16, "", ())])
    collection.add("One two three.", marks=[(0, 3, "", (place,))])
    return collection


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def step_count(filled, tmp_path) -> int:
    elsewhere = tmp_path / "count"
    elsewhere.mkdir()
    count = sum(1 for _ in filled.steps(elsewhere / "a.zip"))
    shutil.rmtree(elsewhere)
    return count


@pytest.mark.parametrize("stop", ["close", "cancel"])
def test_stopping_at_every_step_leaves_the_folder_as_before(filled, tmp_path, stop):
    count = step_count(filled, tmp_path)
    target = tmp_path / "out.zip"
    target.write_bytes(b"an older bundle")
    before = state(tmp_path)
    for steps_taken in range(count + 1):
        steps = filled.steps(target, replace=True)
        for _ in range(steps_taken):
            next(steps)
        if stop == "close":
            steps.close()
        elif steps_taken:
            with pytest.raises(Cancelled):
                steps.throw(Cancelled())
        assert state(tmp_path) == before, steps_taken


def test_a_fault_in_what_is_read_leaves_nothing(filled, tmp_path):
    def sources():
        yield filled.sources[0]
        raise RuntimeError("the archive broke")

    with pytest.raises(RuntimeError):
        list(filled.steps(tmp_path / "out.zip", sources=sources()))
    assert state(tmp_path) == {}


def contents(bundle: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("place", [n / 12 for n in range(13)])
def test_a_disk_that_does_not_keep_what_was_written(filled, tmp_path, monkeypatch, place):
    filled.write(tmp_path / "right.zip")
    right = contents(tmp_path / "right.zip")
    target = tmp_path / "out.zip"
    target.write_bytes(b"an older bundle")
    read_back = verify.read_back

    def spoil(made, *rest):
        data = bytearray(made.read_bytes())
        data[int((len(data) - 1) * place)] ^= 0x55
        made.write_bytes(data)
        return read_back(made, *rest)

    monkeypatch.setattr(verify, "read_back", spoil)
    with contextlib.suppress(BundleInvalid):
        filled.write(target, replace=True)
    # The second: a byte that carries no content, such as a time in a local header.
    assert target.read_bytes() == b"an older bundle" or contents(target) == right
    assert {path.name for path in tmp_path.iterdir()} == {"right.zip", "out.zip"}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("what", ["write_bytes", "mkdir", "stat"])
def test_a_full_disk(filled, tmp_path, monkeypatch, number, what):
    target = tmp_path / "out.zip"
    target.write_bytes(b"an older bundle")
    before = state(tmp_path)
    steps = filled.steps(target, replace=True)
    with monkeypatch.context() as patch:
        real, calls = getattr(Path, what), []

        def full(self, *args, **options):
            calls.append(self)
            if len(calls) > 1 and staging.PREFIX in str(self):
                raise OSError(number, os.strerror(number))
            return real(self, *args, **options)

        patch.setattr(Path, what, full)
        with pytest.raises(DiskFull) as caught:
            list(steps)
        assert caught.value.path == target
    assert state(tmp_path) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_the_disk_is_full_when_the_zip_is_written(filled, tmp_path, monkeypatch):
    real = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda self, *a, **o: (
            real(Path("/dev/full"), "r+b") if self.name == "bundle.zip" else real(self, *a, **o)
        ),
    )
    with pytest.raises((DiskFull, CannotWrite)):
        list(filled.steps(tmp_path / "out.zip"))
    assert state(tmp_path) == {}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(filled, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(CannotWrite):
        filled.write(closed / "out.zip")


def test_the_system_forbids_writing(filled, tmp_path, monkeypatch):
    def forbid(*_args, **_options):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(staging.tempfile, "mkdtemp", forbid)
    with pytest.raises(CannotWrite) as caught:
        filled.write(tmp_path / "out.zip")
    assert caught.value.detail == "Permission denied"
    for target in (Path(__file__) / "out.zip", tmp_path / ("x" * 300 + ".zip"), tmp_path / "a\0b.zip"):
        with pytest.raises(CannotWrite):
            filled.write(target)


def test_a_file_that_came_meanwhile_is_not_overwritten(filled, tmp_path):
    target = tmp_path / "out.zip"
    steps = filled.steps(target)
    next(steps)
    target.write_bytes(b"somebody else's")
    with pytest.raises(TargetExists):
        list(steps)
    assert state(tmp_path) == {"out.zip": b"somebody else's"}


def test_without_hard_links(filled, tmp_path, monkeypatch):
    def no_links(*_args):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(staging.os, "link", no_links)
    filled.write(tmp_path / "out.zip")
    assert zipfile.is_zipfile(tmp_path / "out.zip")
    steps = filled.steps(tmp_path / "b.zip")
    next(steps)
    (tmp_path / "b.zip").write_bytes(b"other")
    with pytest.raises(TargetExists):
        list(steps)
    assert (tmp_path / "b.zip").read_bytes() == b"other"


KILLED = """
import os, sys
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from conftest import Collection
collection = Collection()
for n in range(200):
    collection.add(f"Text number {{n}}.\\n" * 50, marks=[(0, 4, "n", ())])
print("ready", flush=True)
for step in collection.steps(Path({target!r}), replace=True):
    if step.done == {stop}:
        os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals on Windows")
@pytest.mark.parametrize("stop", [1, 150, 430, 1000, 1300, 1620])
def test_kill_while_writing(filled, tmp_path, stop):
    target = tmp_path / "out.zip"
    target.write_bytes(b"an older bundle")
    program = KILLED.format(root=str(ROOT), tests=str(Path(__file__).parent), target=str(target), stop=stop)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert target.read_bytes() == b"an older bundle"
    stale = [path for path in tmp_path.iterdir() if path != target]
    assert len(stale) == 1
    assert stale[0].name.startswith(staging.PREFIX)
    assert stale[0].stat().st_mode & 0o077 == 0
    filled.write(target, replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["out.zip"]
    assert zipfile.is_zipfile(target)


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="no signals on Windows")
def test_kill_at_any_moment(filled, tmp_path, rounds):
    target = tmp_path / "out.zip"
    target.write_bytes(b"an older bundle")
    program = KILLED.format(root=str(ROOT), tests=str(Path(__file__).parent), target=str(target), stop=0)
    chance = random.Random(7)
    for _ in range(rounds(50)):
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(chance.uniform(0, 1.2))
            process.kill()
        assert target.read_bytes() == b"an older bundle" or zipfile.ZipFile(target).testzip() is None
        assert len(list(tmp_path.iterdir())) <= 2
    filled.write(target, replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["out.zip"]


def test_another_export_in_the_same_folder_is_left_alone(filled, tmp_path):
    first = filled.steps(tmp_path / "a.zip")
    next(first)
    filled.write(tmp_path / "b.zip")
    list(first)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "b.zip"]


def test_only_our_own_leftovers_are_swept(tmp_path):
    fresh, old, ours = (tmp_path / f"{staging.PREFIX}{name}" for name in ("fresh", "old", "ours"))
    for folder in (fresh, old, ours):
        folder.mkdir()
    (ours / "lock").touch()
    past = time.time() - 3600
    os.utime(old, (past, past))
    (tmp_path / f"{staging.PREFIX}file").write_text("a file of that name")
    (tmp_path / "mine").mkdir()
    if sys.platform != "win32":
        (tmp_path / f"{staging.PREFIX}link").symlink_to(tmp_path / "mine")
    (tmp_path / "mine" / "lock").touch()
    staging.sweep(tmp_path)
    left = {path.name.removeprefix(staging.PREFIX) for path in tmp_path.iterdir()}
    assert left == {"fresh", "file", "mine", "link"} - ({"link"} if sys.platform == "win32" else set())
    assert (tmp_path / "mine" / "lock").exists()
