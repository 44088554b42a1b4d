"""Whole copies: a private one for long reads, and a verified one to keep."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.errors import ArchiveDamaged, ArchiveExists
from kazakh_archive.store import journal
from kazakh_archive.store.database import (
    connect_copier,
    connect_reader,
    connect_scratch,
    file_uri,
    rows,
    value,
)
from kazakh_archive.store.failures import system_error, translated_making
from kazakh_archive.store.files import new_file


def private_folder() -> Path:
    """A new folder that only this person may enter (mode 0700)."""
    try:
        return Path(tempfile.mkdtemp(prefix="kazakh-archive-"))
    except OSError as error:
        raise system_error(error, Path(error.filename or ".")) from error


def copy_into(source: Database, folder: Path) -> Path:
    """Copy what `source` shows now into a file in `folder`; writers wait only while pages are copied."""
    copy = folder / "copy.kzarchive"
    target = connect_scratch(copy)
    try:
        source.conn.backup(target.conn)
    finally:
        target.close()
    return copy


@contextlib.contextmanager
def private_copy(connect: Callable[[], Database], path: Path) -> Iterator[Database]:
    """A query-only connection to a copy of the archive at `path` as of now, which is gone after the block.

    Where the system allows it the copy loses its name at once, so that no crash leaves it behind.
    """
    folder = private_folder()
    try:
        with translated_making(folder, path):
            source = connect()
            try:
                copy = copy_into(source, folder)
            finally:
                source.close()
            database = connect_reader(copy, recover=False)
        try:
            if os.name != "nt":
                shutil.rmtree(folder, ignore_errors=True)
            yield database
        finally:
            database.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_backup(path: Path, target: Path) -> None:
    """Write a compact copy of the archive at `path` to `target`: beside it, verified, then into place.

    Raises `ArchiveExists`, `CannotWrite`, `DiskFull`; `ArchiveDamaged` when the copy is not the archive.
    """
    if target.exists() or target.is_symlink():
        raise ArchiveExists(path=target)
    with translated_making(target, path), new_file(target) as draft:
        source = connect_copier(path)
        try:
            source.execute("VACUUM INTO ?", (file_uri(draft, "rwc"),))
            _require_same(source, draft, path)
        finally:
            source.close()


def _require_same(source: Database, draft: Path, path: Path) -> None:
    """The copy must be sound and hold at least what the archive's journal tells."""
    copy = connect_reader(draft, recover=False)
    try:
        found = [row["integrity_check"] for row in rows(copy, "PRAGMA integrity_check(10)")]
        if found != ["ok"]:
            raise ArchiveDamaged(path=path, detail="; ".join(found))
        last = journal.head(copy)
        same_number = value(copy, "PRAGMA user_version") == value(source, "PRAGMA user_version")
        if not same_number or journal.hash_at(source, last.seq) != last.hash:
            raise ArchiveDamaged(path=path, detail="the backup does not match")
    finally:
        copy.close()
