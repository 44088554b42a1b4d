"""What the schema of an archive must be, told from the steps that make it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from kazakh_archive.store.database import connect_memory
from kazakh_archive.store.migrating import Migration

OBJECTS = "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
"""Every object that is not SQLite's own."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An object (``table``, ``index``, ``trigger``, ``view``) that should be otherwise.

    ``problem`` is ``schema_unknown`` (no step made it) or ``schema_differs`` (missing or changed).
    """

    problem: str
    kind: str
    name: str


def differences(
    found: Sequence[tuple[str, str, str]], schema: int, migrations: Sequence[Migration]
) -> Iterator[Difference]:
    """Compare what `OBJECTS` gave with what the steps up to `schema` make."""
    expected = {(kind, name): sql for kind, name, sql in _expected(schema, migrations)}
    there = {(kind, name): sql for kind, name, sql in found}
    for key in sorted(expected.keys() | there.keys()):
        if key not in expected:
            yield Difference("schema_unknown", *key)
        elif there.get(key) != expected[key]:
            yield Difference("schema_differs", *key)


def _expected(schema: int, migrations: Sequence[Migration]) -> list[tuple[str, str, str]]:
    database: Database = connect_memory()
    try:
        database.execute("PRAGMA foreign_keys=OFF")
        database.execute("BEGIN")
        for step in migrations:
            if step.number <= schema:
                step.apply(database)
        return list(database.execute(OBJECTS))
    finally:
        database.close()
