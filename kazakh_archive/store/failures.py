"""The one place where the words of SQLite and of the system become our own errors."""

from __future__ import annotations

import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2

from kazakh_archive.model.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    ArchiveMissing,
    ArchiveReadOnly,
    Bug,
    CannotWrite,
    DiskFull,
    SpanError,
)
from kazakh_archive.model.span import Span

_Member = TypeVar("_Member", bound=StrEnum)

ENGINE_ERRORS: tuple[type[Exception], ...] = (dbapi2.Error, sqlite3.Error, UnicodeDecodeError)
"""What the engine raises; sqlite-utils raises the standard library's twin of it here and there.

It fails to decode its own words where a damaged schema stands in them.
"""

_DAMAGED = {dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB}
_UNWRITABLE = {dbapi2.SQLITE_IOERR, dbapi2.SQLITE_CANTOPEN}
_NEEDS_RIGHTS = {dbapi2.SQLITE_READONLY, dbapi2.SQLITE_CANTOPEN}
# The backup call gives no code, only SQLite's words for it (sqlite3_errstr).
_SAID = {
    "database or disk is full": dbapi2.SQLITE_FULL,
    "database is locked": dbapi2.SQLITE_BUSY,
    "database disk image is malformed": dbapi2.SQLITE_CORRUPT,
    "file is not a database": dbapi2.SQLITE_NOTADB,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "unable to open database file": dbapi2.SQLITE_CANTOPEN,
    "attempt to write a readonly database": dbapi2.SQLITE_READONLY,
}
# Ours are the only questions asked: a table that they do not find was taken away.
_BROKEN = ("Could not decode to UTF-8", "no such table", "no such column")
_LITTLE = 64 * 1024
_PLAIN: dict[int, Callable[[Path], ArchiveError]] = {
    dbapi2.SQLITE_BUSY: ArchiveBusy,
    dbapi2.SQLITE_LOCKED: ArchiveBusy,
    dbapi2.SQLITE_FULL: DiskFull,
    dbapi2.SQLITE_READONLY: lambda path: ArchiveReadOnly(path=path, reason="permission"),
}
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what SQLite or the system says of the file at `path` inside the block as a typed error."""
    try:
        with engine_translated(path):
            yield
    except OSError as error:
        raise system_error(error, path) from error


@contextlib.contextmanager
def translated_making(target: Path, source: Path | None = None) -> Iterator[None]:
    """The same where a file is being made at `target`, perhaps from the archive `source`.

    That the target is not there yet means nothing; damage and locks are the source's.
    """
    try:
        yield
    except ENGINE_ERRORS as error:
        told = engine_error(error, source or target)
        if isinstance(told, ArchiveDamaged | ArchiveBusy | Bug):
            raise told from error
        full = isinstance(engine_error(error, target), DiskFull)
        raise (DiskFull(path=target) if full else CannotWrite(path=target, detail=str(error))) from error
    except OSError as error:
        raise system_error(error, target) from error


@contextlib.contextmanager
def engine_translated(path: Path) -> Iterator[None]:
    """The same for SQLite alone: for blocks in which a caller may do things to other files."""
    try:
        yield
    except ENGINE_ERRORS as error:
        raise engine_error(error, path) from error
    except Nonsense as error:
        raise ArchiveDamaged(path=path, detail=str(error)) from error


class Nonsense(ValueError):
    """A cell holds what no version of this program writes there: `what`."""

    def __init__(self, what: str) -> None:
        super().__init__(what)


def member(members: type[_Member], cell: str) -> _Member:
    """The member of an enumeration that a cell names. Raises `Nonsense`."""
    try:
        return members(cell)
    except ValueError:
        raise Nonsense(what=f"{members.__name__}: {cell}") from None


def stretch(start: int, end: int) -> Span:
    """The span that two cells make. Raises `Nonsense`."""
    try:
        return Span(start, end)
    except (SpanError, TypeError):
        raise Nonsense(what=f"{start} to {end}") from None


def engine_error(error: Exception, path: Path) -> ArchiveError:
    """Our name for an error of SQLite."""
    primary = _primary(error)
    if primary in _NEEDS_RIGHTS and not path.exists():
        return ArchiveMissing(path=path)  # somebody took the file away under us
    if primary in _DAMAGED or isinstance(error, UnicodeDecodeError) or str(error).startswith(_BROKEN):
        return ArchiveDamaged(path=path, detail=str(error))
    if primary == dbapi2.SQLITE_IOERR and _no_room(path):
        return DiskFull(path=path)
    if primary in _UNWRITABLE:
        return CannotWrite(path=path, detail=str(error))
    make = _PLAIN.get(primary)
    return make(path) if make else Bug(what=f"{type(error).__name__}: {error}")


def _primary(error: Exception) -> int:
    """The primary result code (sqlite.org/rescode.html); this engine gives no extended ones."""
    code: int = getattr(error, "sqlite_errorcode", None) or _SAID.get(str(error), 0)
    return code & 0xFF


def _no_room(path: Path) -> bool:
    """Whether the disk is full: a sync that finds no room is told as a plain input/output error."""
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False


def system_error(error: OSError, path: Path) -> ArchiveError:
    """Our name for an error of the operating system."""
    if error.errno in _NO_ROOM:
        return DiskFull(path=path)
    return CannotWrite(path=path, detail=error.strerror or str(error))


def is_damage(error: Exception) -> bool:
    """Whether the file itself is wrong, not the world around it.

    For questions of our own that are known to be right: they fail as SQL only where the schema is wrong.
    """
    return isinstance(engine_error(error, Path()), ArchiveDamaged | Bug)


def breaks_a_rule(error: Exception) -> bool:
    """Whether a row was refused by a rule of the schema: something else is like it, or points at it."""
    return _primary(error) == int(dbapi2.SQLITE_CONSTRAINT)


def needs_rights(error: Exception) -> bool:
    """Whether SQLite would have to write here to be able to read."""
    return _primary(error) in _NEEDS_RIGHTS
