"""Schema 3: corrections of texts that are still being typed."""

from __future__ import annotations

from sqlite_utils import Database


def apply(database: Database) -> None:
    """Add the table; nothing that was there changes.

    Like the drafts of testimonies it is not journaled. Only what differs is kept: the text
    ``text_sha256`` from ``start`` to ``end`` (code points, ``end`` exclusive) now reads ``characters``.
    It was that of ``revision``; undo may have taken the revision back since, never the text.
    """
    database.execute(
        """
CREATE TABLE correction (
    source_id TEXT PRIMARY KEY CHECK (length(source_id) = 36),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    text_sha256 TEXT NOT NULL REFERENCES content (sha256),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    modified TEXT NOT NULL CHECK (length(modified) = 24),
    characters TEXT NOT NULL
) STRICT
"""
    )
