"""The full check of an archive: not only that SQLite can read it, but that it is still the same.

SQLite's own check finds about one flipped bit in seven (measured); the hashes find the rest.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator
from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.entities import CheckReport
from kazakh_archive.model.progress import Progress
from kazakh_archive.store.check_content import ContentCheck
from kazakh_archive.store.check_rows import RowCheck
from kazakh_archive.store.check_structure import structure_problems
from kazakh_archive.store.failures import translated
from kazakh_archive.store.findings import Findings


def check(connect: Callable[[], Database], path: Path) -> Generator[Progress, None, CheckReport]:
    """Look at everything; yields progress and returns the report.

    What is found damaged is noted and the rest is still looked at. Raises only what hinders looking
    at all, such as `ArchiveBusy` or `ArchiveMissing`. Nothing is held between two steps.
    """
    with translated(path):
        database = connect()
        try:
            return (yield from _check(database))
        finally:
            database.close()


def _check(database: Database) -> Generator[Progress, None, CheckReport]:
    findings = Findings()
    content = ContentCheck(database, findings)
    table_rows = RowCheck(database, findings)
    total = 1 + content.size() + table_rows.size()
    done = 1
    yield Progress(0, total, "structure")
    structure_problems(database, findings)
    steps = (
        content.originals(),
        content.texts(),
        table_rows.entries(),
        table_rows.tables(),
        table_rows.words(),
        table_rows.keys(),
    )
    for units, item in itertools.chain(*steps):
        done += units
        yield Progress(min(done, total), total, item)
    table_rows.settle()
    yield Progress(total, total, "")
    return CheckReport(
        originals=content.originals_seen,
        texts=content.texts_seen,
        annotations=table_rows.annotations_seen,
        journal_entries=table_rows.entries_seen,
        problems=findings.all(),
    )
