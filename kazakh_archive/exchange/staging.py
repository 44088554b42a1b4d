"""The private folder beside a target in which a file is made before it takes its place.

It lies in the same folder as the target, so that moving into place is one rename within one file
system. A process that is killed leaves its folder behind; the next one sweeps it. A folder whose
maker still lives is known by a lock that the system lets go when the maker ends, however it ends.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

from kazakh_archive.model.errors import CannotWrite, DiskFull, TargetExists

PREFIX = ".kazakh-archive-export-"
_LOCK = "lock"
_NEWBORN = 60.0  # seconds in which a folder without a lock file may still be getting one
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def staging(target: Path) -> Iterator[Path]:
    """Give a private folder beside `target`, and take it away again with all it holds.

    Raises:
        CannotWrite: the folder of `target` is not there or may not be written.
        DiskFull: there was no room for what was written inside the block.
    """
    with typed(target):
        sweep(target.parent)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=target.parent))
        try:
            with _locked(folder):
                yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def typed(target: Path) -> Iterator[None]:
    """Turn what the system says about writing near `target` into errors with fields."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path=target) from error
        detail = error.strerror or type(error).__name__
        raise CannotWrite(path=target, detail=detail) from error


def sweep(folder: Path) -> None:
    """Remove what killed exports left in `folder`; whatever belongs to a living one stays."""
    for left in folder.glob(f"{PREFIX}*"):
        if left.is_symlink() or not left.is_dir():
            continue
        with contextlib.suppress(OSError):
            if _abandoned(left):
                shutil.rmtree(left, ignore_errors=True)


def move_into_place(made: Path, target: Path, *, replace: bool) -> None:
    """Put the finished file `made` at `target` in one step that a power cut cannot halve.

    Raises:
        TargetExists: something is at `target` and `replace` is False, even if it came a moment ago.
    """
    if not replace:
        _claim(made, target)
    else:
        made.replace(target)
    sync_folder(target.parent)


def _claim(made: Path, target: Path) -> None:
    """Move without overwriting: a hard link fails where a name is taken, a rename does not."""
    try:
        os.link(made, target)
    except FileExistsError as error:
        raise TargetExists(path=target) from error
    except OSError:  # a file system without hard links
        if target.exists() or target.is_symlink():
            raise TargetExists(path=target) from None
        made.rename(target)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` last through a power cut, where the system can."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network file systems refuse it
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the lock file of `folder` as long as the block runs and the process lives."""
    with (folder / _LOCK).open("wb") as file:
        if sys.platform != "win32":  # there an open file cannot be removed, which is lock enough
            with contextlib.suppress(OSError):  # no locks on this file system
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def _abandoned(folder: Path) -> bool:
    lock = folder / _LOCK
    if not lock.exists():
        return time.time() - folder.stat().st_mtime > _NEWBORN
    if sys.platform == "win32":
        lock.unlink()
        return True
    with lock.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
