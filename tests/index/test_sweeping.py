"""An index that nobody uses goes after a time, and nothing else ever does."""

from __future__ import annotations

import os
import shutil
import stat
import time

import pytest

from kazakh_archive.index import Index, sweep_unused
from kazakh_archive.index.folder import write_lock
from kazakh_archive.index.sweeping import UNUSABLE, UNUSED
from kazakh_archive.model.ids import new_id


@pytest.fixture
def root(tmp_path):
    return tmp_path / "index"


@pytest.fixture
def other(root, make):
    """The index of another archive, built now."""
    index = Index(root / f"{new_id()}-0123456789ab")
    list(index.rebuild(make.passages("one two"), make.stamp()))
    yield index
    index.close()


@pytest.fixture
def later(root):
    """Sweeps as if so many seconds had gone by."""
    return lambda seconds: sweep_unused(root, root / "own", time.time() + seconds)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders from others by its own rights")
def test_the_names_of_indexes_are_for_their_user_alone(root, other, later):
    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    root.chmod(0o755)  # as an earlier version made it
    later(0)
    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    assert other.stamp() is not None


def test_what_was_not_opened_for_long_goes(other, later):
    later(UNUSED - 60)
    assert other.stamp() is not None
    later(UNUSED + 60)
    assert not other._folder.exists()
    assert other.stamp() is None


def test_what_was_opened_since_stays(other, later, make):
    long_ago = time.time() - 2 * UNUSED
    for path in (other._folder, other._folder / "stamp.json"):
        os.utime(path, (long_ago, long_ago))
    assert other.search(make.word("one"), 1).hits
    later(0)
    assert other._folder.exists()


def test_what_this_version_cannot_read_goes_sooner(other, later):
    (other._folder / "stamp.json").write_text("{}")
    later(UNUSABLE - 60)
    assert other._folder.exists()
    later(UNUSABLE + 60)
    assert not other._folder.exists()


def test_ones_own_stays(other, root):
    sweep_unused(root, other._folder, time.time() + 2 * UNUSED)
    assert other.stamp() is not None


def test_what_another_process_writes_in_stays(other, later):
    with write_lock(other._folder, 1):
        later(2 * UNUSED)
        assert other.stamp() is not None


@pytest.mark.parametrize("name", ["mine", "notes.txt", "stamp.json.bak"])
def test_a_folder_with_something_else_in_it_stays_whole(other, later, name):
    (other._folder / name).write_text("mine")
    later(2 * UNUSED)
    assert other.stamp() is not None
    assert (other._folder / name).read_text() == "mine"


def test_only_folders_that_bear_the_name_of_an_index_are_looked_at(other, root, later, tmp_path):
    kept = [root / name for name in ("photographs", f"{new_id()}", f"{new_id()}-0123456789ab-copy")]
    for folder in kept:
        shutil.copytree(other._folder, folder)
        folder.chmod(0o700)
    outside = tmp_path / "outside"
    shutil.copytree(other._folder, outside)
    link = root / f"{new_id()}-ba9876543210"
    link.symlink_to(outside)
    later(2 * UNUSED)
    assert not other._folder.exists()
    assert all((folder / "stamp.json").exists() for folder in (*kept, outside))
    assert link.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_a_folder_that_others_may_enter_is_not_ours(other, later):
    other._folder.chmod(0o755)
    later(2 * UNUSED)
    assert other._folder.exists()


def test_nothing_to_sweep_is_no_error(root, later):
    later(0)
    root.parent.mkdir(exist_ok=True)
    root.write_text("a file where the folder should be")
    later(0)
