"""What the search index has still to look at: written in the COMMIT of the change itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlite_utils import Database

from kazakh_archive.model.changes import OutboxEntry
from kazakh_archive.store.database import first
from kazakh_archive.store.failures import stretch
from kazakh_archive.store.journal import RowChange
from kazakh_archive.store.tables import Row

_COLUMNS = 'change_seq, "table", row_id, source_id, tag_id, start, "end"'


def write(
    database: Database, seq: int, changes: Sequence[RowChange], row_of: Callable[[str], Row | None]
) -> None:
    """Add the rows of one act. `row_of` gives an annotation's row as it is now or was in this act."""
    found: dict[tuple[str, str], tuple[Any, ...]] = {}
    for change in changes:
        key = (change.table, change.id)
        spot = _spot(change, row_of)
        found[key] = _wider(found[key], spot) if key in found else spot
    database.conn.executemany(
        f"INSERT INTO outbox ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - columns are literals
        [(seq, *key, *spot) for key, spot in found.items()],
    )


def _spot(change: RowChange, row_of: Callable[[str], Row | None]) -> tuple[Any, ...]:
    """Source, tag, start and end that a change bears on."""
    versions = [row for row in (change.before, change.after) if row is not None]
    newest = versions[-1] if versions else {}
    match change.table:
        case "source":
            return (change.id, "", None, None)
        case "tag":
            return ("", change.id, None, None)
        case "name":
            return ("", newest.get("tag_id", ""), None, None)
        case "annotation":
            return (newest["source_id"], "", *_cover(versions))
        case "annotation_tag":
            annotation = row_of(newest["annotation_id"])
            where = (annotation["source_id"], newest["tag_id"]) if annotation else ("", newest["tag_id"])
            return (*where, *_cover([annotation] if annotation else []))
    return (newest.get("source_id", ""), "", None, None)


def _cover(versions: Sequence[Row]) -> tuple[int | None, int | None]:
    if not versions:
        return (None, None)
    return (min(row["start"] for row in versions), max(row["end"] for row in versions))


def _wider(one: tuple[Any, ...], two: tuple[Any, ...]) -> tuple[Any, ...]:
    """Where both stood: the later row's source and tag, a span that covers the two."""
    if one[2] is None or two[2] is None:
        return two
    return (*two[:2], min(one[2], two[2]), max(one[3], two[3]))


def read(database: Database, after: int) -> tuple[OutboxEntry, ...]:
    """The rows of every change later than `after`, in the order they were written."""
    question = f"SELECT {_COLUMNS} FROM outbox WHERE change_seq > ? ORDER BY seq"  # noqa: S608 - columns are literals
    return tuple(
        OutboxEntry(seq, table, row_id, source_id, tag_id, None if start is None else stretch(start, end))
        for seq, table, row_id, source_id, tag_id, start, end in database.execute(question, (after,))
    )


def start(database: Database) -> int | None:
    """The smallest change seq in the outbox."""
    row = first(database, "SELECT min(change_seq) FROM outbox")
    return row[0] if row else None


def clear(database: Database, up_to: int) -> None:
    """Drop the rows of every change up to `up_to`."""
    database.execute("DELETE FROM outbox WHERE change_seq <= ?", (up_to,))
