"""Runs the steps that an archive's schema still lacks, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.errors import ArchiveDamaged
from kazakh_archive.store.database import rows, value


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: `apply` changes the schema in the transaction that is open."""

    number: int
    name: str
    apply: Callable[[Database], None]


def schema_of(database: Database) -> int:
    """The schema number a file is at; 0 for an empty one."""
    return int(value(database, "PRAGMA user_version"))


def newest(migrations: Sequence[Migration]) -> int:
    """The schema number after all of `migrations`."""
    return migrations[-1].number


def pending(database: Database, migrations: Sequence[Migration]) -> tuple[Migration, ...]:
    """The steps this file still lacks."""
    done = schema_of(database)
    return tuple(step for step in migrations if step.number > done)


def migrate(database: Database, path: Path, migrations: Sequence[Migration]) -> None:
    """Run the pending steps, each in its own transaction.

    Foreign keys are off meanwhile (a table can only be rebuilt so) and checked as a whole before
    each COMMIT. Raises `ArchiveDamaged` when a step leaves the file unsound; that step is taken
    back, as it is when it raises anything else.
    """
    for step in pending(database, migrations):
        database.execute("PRAGMA foreign_keys=OFF")
        database.execute("BEGIN IMMEDIATE")
        try:
            step.apply(database)
            database.execute(f"PRAGMA user_version={step.number:d}")
            _require_sound(database, path)
            database.execute("COMMIT")
        finally:
            if database.conn.in_transaction:
                database.execute("ROLLBACK")
            database.execute("PRAGMA foreign_keys=ON")


def _require_sound(database: Database, path: Path) -> None:
    found = [row["integrity_check"] for row in rows(database, "PRAGMA integrity_check(10)")]
    if found != ["ok"]:
        raise ArchiveDamaged(path=path, detail="; ".join(found))
    broken = rows(database, "PRAGMA foreign_key_check")
    if broken:
        raise ArchiveDamaged(path=path, detail=f"foreign_key_check: {broken[0]}")
