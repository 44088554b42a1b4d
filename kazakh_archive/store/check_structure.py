"""Whether SQLite finds the file sound and its schema is ours and nothing more."""

from __future__ import annotations

from sqlite_utils import Database

from kazakh_archive.store.database import connect_memory, value
from kazakh_archive.store.failures import ENGINE_ERRORS, is_damage
from kazakh_archive.store.findings import Findings
from kazakh_archive.store.migrations import MIGRATIONS

_OBJECTS = (
    "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
)
_MOST = 100
"""So many problems of structure are listed."""


def structure_problems(database: Database, findings: Findings) -> None:
    """Note what SQLite's own checks find, and what is in the schema that no step of ours made."""
    for (said,) in findings.readable(database, "", f"PRAGMA integrity_check({_MOST})"):
        if said != "ok":
            findings.add("structure", "", "", said)
    for table, rowid, parent, _ in findings.readable(database, "", "PRAGMA foreign_key_check"):
        findings.add("foreign_key", table, str(rowid), f"points at nothing in {parent}")
    _schema_problems(database, findings)


def _schema_problems(database: Database, findings: Findings) -> None:
    try:
        schema = int(value(database, "PRAGMA user_version"))
    except ENGINE_ERRORS as error:
        if not is_damage(error):
            raise
        return  # the integrity check has said it already
    expected = _expected(schema)
    found = {(kind, name): sql for kind, name, sql in findings.readable(database, "", _OBJECTS)}
    for key in expected.keys() | found.keys():
        if key not in expected:
            findings.add("schema_unknown", key[1], "", f"{key[0]} of no step of ours")
        elif found.get(key) != expected[key]:
            findings.add("schema_differs", key[1], "", f"{key[0]} is missing or changed")


def _expected(schema: int) -> dict[tuple[str, str], str]:
    """The schema as our own steps make it."""
    database = connect_memory()
    try:
        for step in MIGRATIONS:
            if step.number <= schema:
                step.apply(database)
        return {(kind, name): sql for kind, name, sql in database.execute(_OBJECTS)}
    finally:
        database.close()
