"""The folder of an index: whose it is, who writes in it, and what of it is left over.

Whoosh's files are pickles, and reading a pickle can run anything. An index is therefore only ever
opened in a folder that belongs to the current user and that nobody else may write to or read.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from whoosh.util.filelock import FileLock

from kazakh_archive.index.stamp import STAMP, State, drop_state, is_data_name
from kazakh_archive.model.errors import IndexUnavailable

PRIVATE = 0o700
LOCK = "write.lock"
_OURS = frozenset({STAMP, f"{STAMP}.new", LOCK})


def is_private(folder: Path) -> bool:
    """Whether `folder` is a real folder of the current user that nobody else has rights to.

    Windows keeps a user's folders from others by its own rights; there only the kind is tested.
    """
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    if os.name == "nt":
        return True
    return found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) == PRIVATE


def make_private(folder: Path) -> None:
    """Make `folder` where it is absent; where it could be written by others, empty and close it.

    The folder above it, where that is absent too, is made for the user alone: it names the archives.
    Raises `IndexUnavailable` when the path is no folder, somebody else's, or cannot be made.
    """
    if is_private(folder):
        return
    try:
        folder.parent.mkdir(PRIVATE, parents=True, exist_ok=True)
        try:
            folder.mkdir(PRIVATE)
        except FileExistsError:
            _close_to_others(folder)
    except OSError as error:
        raise unavailable(folder, error) from error


def close_root(root: Path) -> None:
    """Let only the user see which indexes there are, where an earlier version let others. Raises OSError."""
    found = root.lstat()
    if os.name != "nt" and stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid():
        root.chmod(PRIVATE)


def unavailable(folder: Path, error: OSError) -> IndexUnavailable:
    """What to tell the caller when the system refuses."""
    no_room = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    return IndexUnavailable(folder, "full" if no_room else "folder")


def _close_to_others(folder: Path) -> None:
    """Take rights away from others, then drop what they may have written. Raises OSError."""
    if not stat.S_ISDIR(folder.lstat().st_mode):
        raise NotADirectoryError(str(folder))
    folder.chmod(PRIVATE)
    if not is_private(folder):
        raise PermissionError(str(folder))
    for path in _ours_in(folder):
        remove(path)


@contextmanager
def write_lock(folder: Path, wait: float) -> Iterator[None]:
    """Hold the right to write, against other processes and other objects in this one.

    Raises `IndexUnavailable` (``busy``) when it does not get free within `wait` seconds.
    """
    path = folder / LOCK
    until = time.monotonic() + wait
    lock = FileLock(str(path))
    while not _acquired(lock, path):
        if time.monotonic() >= until:
            raise IndexUnavailable(folder, "busy")
        time.sleep(0.02)
    try:
        yield
    finally:
        lock.release()


def _acquired(lock: FileLock, path: Path) -> bool:
    """Try once; a lock on a file that was deleted meanwhile (Windows forbids it) is none."""
    try:
        if not lock.acquire():
            return False
        if os.name == "nt" or os.path.samestat(os.fstat(lock.fd), path.stat()):
            return True
    except OSError as error:
        if lock.fd is None:
            raise unavailable(path.parent, error) from error
    lock.release()
    return False


def new_data(folder: Path) -> Path:
    """Make an empty folder for the segments of a new index. Raises OSError."""
    data = folder / f"d-{uuid.uuid4().hex}"
    data.mkdir(PRIVATE)
    return data


def sweep(folder: Path, state: State | None) -> None:
    """Remove the folders that killed or finished rebuilds left; call it under the write lock."""
    for path in folder.iterdir():
        if is_data_name(path.name) and (state is None or path.name != state.data):
            remove(path)


def destroy(folder: Path, wait: float) -> None:
    """Remove an index and its folder, unless somebody put something else there.

    All goes under the write lock, and the lock last: who comes then takes a new one, and the folder stays
    for them. Raises OSError, and `IndexUnavailable` as `write_lock` does.
    """
    if not folder.is_dir() or folder.is_symlink():
        return
    lock = folder / LOCK
    with write_lock(folder, wait):
        drop_state(folder)
        for path in _ours_in(folder):
            if path != lock:
                remove(path)
        remove(lock)
    if os.name == "nt":  # which removes no open file: neither ours before now, nor another's now
        remove(lock)
    try:
        folder.rmdir()
    except OSError:
        # Something that is not ours is in it, or Windows still holds a file: left for next time.
        return


def _ours_in(folder: Path) -> list[Path]:
    """What lies in `folder` under names that we give."""
    return list(filter(is_ours, folder.iterdir()))


def is_ours(path: Path) -> bool:
    """Whether the name is one that we give to what lies in the folder of an index."""
    return path.name in _OURS or is_data_name(path.name)


def mark_used(folder: Path) -> None:
    """Let the folder say that its index was opened now (`sweeping`), where the system lets us."""
    with suppress(OSError):
        os.utime(folder)


def remove(path: Path) -> None:
    """Remove a file or a folder with all in it, as far as the system lets us.

    Windows keeps files that a reader has open; they go with the next sweep.
    """
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
