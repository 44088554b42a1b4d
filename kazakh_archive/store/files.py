"""The archive as a file: its header, its neighbours, and moving a finished file into place."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.model.errors import ArchiveExists, ArchiveMissing, FileUnreadable
from kazakh_archive.model.ids import new_id

_MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes say (sqlite.org/fileformat2.html, section 1.3). Sizes in bytes.

    ``expected_size`` is 0 where the header does not know it.
    """

    application_id: int
    schema: int
    expected_size: int
    size: int
    write_ahead: bool


def read_header(path: Path) -> Header | None:
    """The header of a SQLite file, or None when it is none. Nothing is written or locked.

    A folder, a pipe or a device is not opened at all: a pipe would keep us waiting for ever. Raises
    `ArchiveMissing` or `FileUnreadable`.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            data = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError):
        raise ArchiveMissing(path=path) from None
    except ValueError:  # a NUL in the name
        raise ArchiveMissing(path=path) from None
    except OSError as error:
        raise FileUnreadable(path=path, detail=error.strerror or str(error)) from error
    if len(data) < _HEADER or not data.startswith(_MAGIC):
        return None
    page = int.from_bytes(data[16:18], "big")
    page = 65536 if page == 1 else page
    sure = data[24:28] == data[92:96]  # the page count is only kept by a version that also writes this
    pages = int.from_bytes(data[28:32], "big") if sure else 0
    return Header(
        application_id=int.from_bytes(data[68:72], "big"),
        schema=int.from_bytes(data[60:64], "big"),
        expected_size=pages * page,
        size=size,
        write_ahead=data[18] == 2 or data[19] == 2,
    )


def beside(path: Path, ending: str) -> Path:
    """The neighbour of a file that SQLite makes, such as ``-journal``."""
    return path.with_name(path.name + ending)


def hidden(path: Path, ending: str) -> Path:
    """A hidden neighbour of ours: ``.NAME`` and `ending`."""
    return path.with_name(f".{path.name}{ending}")


def has_hot_journal(path: Path) -> bool:
    """Whether a rollback journal lies there that may hold a transaction cut off in the middle."""
    try:
        with beside(path, "-journal").open("rb") as file:
            return file.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except OSError:
        return False


def has_log(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies there (another program's doing)."""
    try:
        return beside(path, "-wal").stat().st_size > 0
    except OSError:
        return False


@contextlib.contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """Give the name of a draft beside `target`, and move it there when the block has ended well.

    It is on the disk before it is moved, never replaces anything, and is gone when the block raises.
    Raises `ArchiveExists` when something is at `target` by then.
    """
    draft = target.with_name(f".{new_id()}.new")
    try:
        yield draft
        _sync_file(draft)
        try:
            _place_new(draft, target)
        except FileExistsError:
            raise ArchiveExists(path=target) from None
    finally:
        forget(draft, beside(draft, "-journal"))


def _sync_file(path: Path) -> None:
    """Have the system write a file to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Have the system write a folder's list of names to the disk, where it can."""
    if os.name == "nt":
        return  # Windows has no such call; its file systems log names themselves
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network file systems refuse it
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _place_new(finished: Path, target: Path) -> None:
    """Move a finished file to a name that nothing has yet; never replaces anything.

    Raises FileExistsError when something is there, also when it came there this instant.
    """
    if os.name == "nt":
        finished.rename(target)  # refuses to replace there
        return
    try:
        os.link(finished, target)
    except FileExistsError:
        raise
    except OSError:
        # No hard links here (FAT on a stick): take the name with an empty file of our own first.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        finished.replace(target)
    else:
        finished.unlink()
    _sync_folder(target.parent)


def forget(*paths: Path) -> None:
    """Remove files, those that are there and may be removed."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()
