"""Making a new archive."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.errors import ArchiveExists, BadField, CannotWrite
from kazakh_archive.model.ids import new_id
from kazakh_archive.store.database import APPLICATION_ID, connect_writer
from kazakh_archive.store.failures import translated_making
from kazakh_archive.store.files import beside, new_file
from kazakh_archive.store.migrating import Migration, migrate
from kazakh_archive.store.migrations import MIGRATIONS
from kazakh_archive.store.tables import is_storable
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.visible import one_line

TITLE_LIMIT = 200

NAME_LIMIT = 240
"""Bytes of a file's name: file systems take 255, and its journal and lock need some of them."""


def create_archive(path: Path, *, title: str, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Make an empty archive: complete beside its place, then moved there, never over anything.

    Args:
        path: where it is to be.
        title: what people call it, on one line, 1 to 200 code points; blank: the file's name is taken.
        migrations: the steps that make its tables (tests give fewer).

    Raises:
        ArchiveExists: a file is at `path`, or a stray ``-journal`` of an archive that was there (SQLite
            would play it into the new file).
        BadField: the title is too long, or has characters that cannot be kept.
        CannotWrite: no right to write there, no such folder, or too long a file name.
        DiskFull: no room; nothing was left behind.
    """
    title = _title(title, path)
    if len(os.fsencode(path.name)) > NAME_LIMIT:
        raise CannotWrite(path=path, detail=os.strerror(errno.ENAMETOOLONG))
    with translated_making(path):
        _require_free(path)
        with new_file(path) as draft:
            _build(draft, title, migrations)


def _title(typed: str, path: Path) -> str:
    if not is_storable(typed):
        raise BadField(field="title", problem="invalid")
    title = one_line(canonical(typed))
    if len(title) > TITLE_LIMIT:
        raise BadField(field="title", problem="long")
    return title or one_line(canonical(path.stem))[:TITLE_LIMIT] or "—"


def _require_free(path: Path) -> None:
    if not path.name:  # the current folder, or the root of the disk
        raise ArchiveExists(path=path)
    for taken in (path, beside(path, "-journal"), beside(path, "-wal")):
        if taken.exists() or taken.is_symlink():
            raise ArchiveExists(path=taken)


def _build(draft: Path, title: str, migrations: Sequence[Migration]) -> None:
    database = connect_writer(draft, create=True)
    try:
        database.execute("PRAGMA page_size=4096")
        database.execute("PRAGMA auto_vacuum=NONE")
        database.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
        migrate(database, draft, migrations)
        keys = {"id": new_id(), "title": title, "created": utc_now()}
        database.table("archive").insert_all({"key": key, "value": text} for key, text in keys.items())
    finally:
        database.close()
