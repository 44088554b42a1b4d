"""Schema 4: what every act looks for is found by an index, however long the history and many the names."""

from __future__ import annotations

from sqlite_utils import Database

from kazakh_archive.text.names import written_key


def apply(database: Database) -> None:
    """Add them; no row that was there changes.

    ``name_key`` says how each name is compared, which SQL cannot work out: its ``lower`` knows ASCII only.
    It follows from ``name``, and so is not journaled.
    """
    database.execute("CREATE INDEX history_undone ON history (seq) WHERE undone = 1")
    database.execute(
        """
CREATE TABLE name_key (
    name_id TEXT PRIMARY KEY REFERENCES name (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) >= 1)
) STRICT, WITHOUT ROWID
"""
    )
    database.execute("CREATE INDEX name_key_key ON name_key (key)")
    database.conn.executemany(
        "INSERT INTO name_key (name_id, key) VALUES (?, ?)",
        [(name_id, written_key(text)) for name_id, text in database.execute("SELECT id, text FROM name")],
    )
