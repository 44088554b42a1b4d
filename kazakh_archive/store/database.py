"""Connections to SQLite, set up the one way this program uses them.

The engine is ``sqlcipher3``: it brings a current SQLite on every system. Every connection runs
without implicit transactions, so that each ``BEGIN`` and ``COMMIT`` is one that we wrote.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from sqlcipher3 import dbapi2
from sqlite_utils import Database

BUSY_SECONDS = 5.0
"""How long a connection waits for another one's lock before it gives up."""

APPLICATION_ID = 0x4B5A4152
"""``KZAR``: says at offset 68 of the file that it is an archive (sqlite.org/fileformat2.html)."""

Params = Sequence[Any]

# Every connection: an archive may come from anywhere, so nothing in its schema is trusted; memory
# mapping is off because a bad disk then ends the process; what is deleted is overwritten.
_COMMON = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA mmap_size=0",
)

# EXTRA also syncs the folder after the journal is unlinked: of 1,000 power cuts it lost none.
# Without cache spill the file is locked for readers only while a COMMIT writes.
_WRITER = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_spill=OFF",
)


def connect_writer(path: Path, *, create: bool = False, busy: float = BUSY_SECONDS) -> Database:
    """Open the connection that writes. The file must exist unless `create` is set."""
    return _connect(path, "rwc" if create else "rw", (*_COMMON, *_WRITER), busy)


def connect_reader(path: Path, *, recover: bool = True, busy: float = BUSY_SECONDS) -> Database:
    """Open a connection that can only query.

    Args:
        path: the archive.
        recover: whether it may roll back what an unclean end left behind (this needs the right to
            write file and folder; it happens below the level that ``query_only`` forbids).
        busy: seconds to wait for a lock.
    """
    return _connect(path, "rw" if recover else "ro", (*_COMMON, "PRAGMA query_only=ON"), busy)


def connect_copier(path: Path, busy: float = BUSY_SECONDS) -> Database:
    """Open a connection for ``VACUUM INTO``, which ``query_only`` would forbid; it cannot write either."""
    return _connect(path, "ro", _COMMON, busy)


def connect_scratch(path: Path) -> Database:
    """Make a file of our own that nobody needs after a crash: nothing waits for the disk."""
    return _connect(
        path, "rwc", (*_COMMON, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF"), BUSY_SECONDS
    )


def connect_memory() -> Database:
    """Open an empty database in memory."""
    return _wrap(dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False), _COMMON)


def _connect(path: Path, mode: Literal["rw", "ro", "rwc"], pragmas: Sequence[str], busy: float) -> Database:
    connection = dbapi2.connect(
        file_uri(path, mode), uri=True, timeout=busy, isolation_level=None, check_same_thread=False
    )
    return _wrap(connection, pragmas)


def _wrap(connection: dbapi2.Connection, pragmas: Sequence[str]) -> Database:
    try:
        # No plug-ins: nothing that happens to be installed beside us may touch an archive.
        database = Database(connection, recursive_triggers=False, execute_plugins=False)
        for pragma in pragmas:
            database.execute(pragma).fetchall()
    except BaseException:
        connection.close()
        raise
    return database


def file_uri(path: Path, mode: str) -> str:
    """The SQLite URI of a file; any name works, also one with ``?``, ``#`` or bytes that are no text."""
    name = os.fsencode(path.absolute())
    if os.name == "nt":
        name = b"/" + name.replace(b"\\", b"/")
    return f"file:{quote(name, safe='/:')}?mode={mode}"


def rows(database: Database, sql: str, params: Params = ()) -> list[dict[str, Any]]:
    """All rows of a query as dictionaries.

    Not ``Database.query``: that wraps every question in a savepoint, which a snapshot does not need.
    """
    cursor = database.execute(sql, params)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def first(database: Database, sql: str, params: Params = ()) -> tuple[Any, ...] | None:
    """The first row of a query, or None."""
    row: tuple[Any, ...] | None = database.execute(sql, params).fetchone()
    return row


def value(database: Database, sql: str, params: Params = ()) -> Any:  # noqa: ANN401 - a cell holds what it holds
    """The first column of the first row; the query must give one."""
    return database.execute(sql, params).fetchone()[0]
