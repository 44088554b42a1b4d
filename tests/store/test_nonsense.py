"""Cells that hold what no version of this program writes are damage, not a bug of ours."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveDamaged
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, open_archive

from .makers import add_source, put_annotation


@pytest.fixture
def filled(path: Path) -> Path:
    with open_archive(path, annotator="Gulnar") as store:
        source_id = add_source(store)
        with store.transaction("annotation.add") as tx:
            put_annotation(tx, source_id, Span(0, 4), note="A note")
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA ignore_check_constraints=ON")
        database.execute("PRAGMA foreign_keys=OFF")
        triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            database.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            database.execute(statement)
        for _, sql in triggers:
            with suppress(sqlite3.OperationalError):  # its table was dropped
                database.execute(sql)
        database.commit()


def read_all(store: Store) -> None:
    with store.reading() as reader:
        reader.sources()
        reader.annotations()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE source SET access = 'odd'",
        "UPDATE source SET kind = 'odd'",
        "UPDATE annotation SET placement = 'odd'",
        'UPDATE annotation SET start = 9, "end" = 3',
        "DROP TABLE annotation",
    ],
)
def test_a_reader_says_that_it_is_damaged(filled: Path, statement: str) -> None:
    change(filled, statement)
    with open_archive(filled, annotator="", write=False) as store, pytest.raises(ArchiveDamaged):
        read_all(store)


def test_undo_takes_nothing_from_a_journal_that_was_changed(filled: Path) -> None:
    change(filled, "UPDATE journal SET rows = replace(rows, 'A note', 'A lie!') WHERE seq = 2")
    with open_archive(filled, annotator="Gulnar") as store:
        before = store.head()
        with pytest.raises(ArchiveDamaged):
            store.undo()
        assert store.head() == before
        with store.reading() as reader:
            assert reader.annotations()[0].note == "A note"
