"""The numbered steps that bring an archive's schema up to date, oldest first.

A step that changes a journaled table must also empty ``history``: rows recorded in an older shape
cannot be replayed. A released step is never edited again, and is written in SQL of our own: the text
of every object in the file is compared with what the steps make.
"""

from __future__ import annotations

from kazakh_archive.store.migrating import Migration
from kazakh_archive.store.migrations import m0001_core, m0002_searches, m0003_corrections, m0004_lookups

MIGRATIONS: tuple[Migration, ...] = (
    Migration(number=1, name="core", apply=m0001_core.apply),
    Migration(number=2, name="searches", apply=m0002_searches.apply),
    Migration(number=3, name="corrections", apply=m0003_corrections.apply),
    Migration(number=4, name="lookups", apply=m0004_lookups.apply),
)
"""Every step this program knows; the last one's number is the schema it writes."""
