from __future__ import annotations

import pytest

from kazakh_archive.store import Store
from kazakh_archive.store.database import value

SAFE = {
    "journal_mode": "delete",
    "synchronous": 3,  # EXTRA
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,  # MEMORY
    "mmap_size": 0,
    "cache_spill": 0,
    "locking_mode": "normal",
    "auto_vacuum": 0,
    "page_size": 4096,
    "query_only": 0,
}
READING = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "query_only": 1,
    "busy_timeout": 5000,
}


@pytest.mark.parametrize("pragma", SAFE)
def test_the_writer_is_set_up_for_safety(store: Store, pragma: str) -> None:
    assert store._handles.writer is not None
    assert value(store._handles.writer, f"PRAGMA {pragma}") == SAFE[pragma]


@pytest.mark.parametrize("pragma", READING)
def test_readers_can_only_query(store: Store, pragma: str) -> None:
    with store.reading() as reader:
        assert value(reader._db, f"PRAGMA {pragma}") == READING[pragma]
    with store.snapshot() as reader:
        assert value(reader._db, f"PRAGMA {pragma}") == READING[pragma]


def test_the_engine_is_one_without_the_known_corruption_bug(store: Store) -> None:
    with store.reading() as reader:
        version = value(reader._db, "SELECT sqlite_version()")
    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3)


def test_every_table_is_strict(store: Store) -> None:
    with store.reading() as reader:
        loose = reader._db.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert loose == []
