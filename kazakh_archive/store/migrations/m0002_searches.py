"""Schema 2: searches that were saved under a name."""

from __future__ import annotations

from sqlite_utils import Database


def apply(database: Database) -> None:
    """Add the table; nothing that was there changes."""
    database.execute(
        """
CREATE TABLE saved_search (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    query TEXT NOT NULL CHECK (length(query) BETWEEN 1 AND 2000),
    annotator_id TEXT NOT NULL REFERENCES annotator (id),
    created TEXT NOT NULL CHECK (length(created) = 24)
) STRICT
"""
    )
