"""Whether SQLite finds the file sound and its schema is ours and nothing more."""

from __future__ import annotations

from sqlite_utils import Database

from kazakh_archive.store.findings import Findings
from kazakh_archive.store.migrations import MIGRATIONS
from kazakh_archive.store.schema import OBJECTS, differences

_MOST = 100
"""So many problems of structure are listed."""


def structure_problems(database: Database, findings: Findings) -> None:
    """Note what SQLite's own checks find, and what is in the schema that no step of ours made."""
    for (said,) in findings.readable(database, "", f"PRAGMA integrity_check({_MOST})"):
        if said != "ok":
            findings.add("structure", "", "", said)
    for table, rowid, parent, _ in findings.readable(database, "", "PRAGMA foreign_key_check"):
        findings.add("foreign_key", table, str(rowid), f"points at nothing in {parent}")
    numbers = findings.readable(database, "", "PRAGMA user_version")
    objects = findings.readable(database, "", OBJECTS)
    for difference in differences(objects, numbers[0][0] if numbers else 0, MIGRATIONS):
        findings.add(difference.problem, difference.name, "", difference.kind)
