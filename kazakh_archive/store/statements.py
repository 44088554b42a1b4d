"""The three statements that write a journaled row.

Not those of sqlite-utils, which look the table up in the schema for every row: an act may write tens
of thousands, and the columns are known.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from kazakh_archive.store.tables import Row, rules_of


def insert(database: Database, table: str, row: Row) -> None:
    """Write a new row with all its columns."""
    rules_of(table)
    marks = ", ".join("?" * len(row))
    statement = f'INSERT INTO "{table}" ({_list(row)}) VALUES ({marks})'  # noqa: S608 - a known table and columns
    database.execute(statement, tuple(row.values()))


def update(database: Database, table: str, row: Row) -> None:
    """Write all columns of a row that is there, but its id."""
    rules_of(table)
    changed = {column: item for column, item in row.items() if column != "id"}
    settings = ", ".join(f'"{column}" = ?' for column in changed)
    statement = f'UPDATE "{table}" SET {settings} WHERE id = ?'  # noqa: S608 - a known table and columns
    database.execute(statement, (*changed.values(), row["id"]))


def delete(database: Database, table: str, row_id: str) -> None:
    """Remove a row."""
    rules_of(table)
    database.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608 - a known table


def _list(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
