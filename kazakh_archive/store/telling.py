"""What an act was about, in the words of the archive: for people who look through its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlite_utils import Database

from kazakh_archive.model.changes import HistoryEntry, HistoryLine
from kazakh_archive.store import history, journal
from kazakh_archive.store.database import first
from kazakh_archive.store.journal import RowChange
from kazakh_archive.store.tables import Row

MOST_SOURCES = 3
"""So many sources of an act are named."""

LONGEST = 120
"""So many code points of the words an act was about are told."""

_LABEL = "SELECT text FROM name WHERE tag_id = ? ORDER BY kind = 'preferred' DESC, id LIMIT 1"


def told(database: Database, line: HistoryLine) -> HistoryEntry:
    """An act with what it was about."""
    act = journal.entry(database, line.seq)
    changes = act.changes()
    found = _sources(database, changes)
    titles = [_title(database, source_id, changes) for source_id in found[:MOST_SOURCES]]
    return replace(
        history.told(act, undone=line.undone),
        about=_about(database, changes),
        sources=tuple(title for title in titles if title),
        more_sources=max(0, len(found) - MOST_SOURCES),
    )


def _sources(database: Database, changes: Sequence[RowChange]) -> list[str]:
    """The ids of the sources an act bears on, in the order it came to them."""
    found: dict[str, None] = {}
    annotations = {change.id: _row(change) for change in changes if change.table == "annotation"}
    for change in changes:
        row = _row(change)
        if change.table == "source":
            found[change.id] = None
        elif "source_id" in row:
            found[row["source_id"]] = None
        elif change.table == "annotation_tag" and row["annotation_id"] not in annotations:
            annotation = _annotation(database, row["annotation_id"])
            if annotation:
                found[annotation[0]] = None
    return list(found)


def _title(database: Database, source_id: str, changes: Sequence[RowChange]) -> str:
    """The title as it is now, or as the act knew it; empty for a source that is gone."""
    row = first(database, "SELECT title FROM source WHERE id = ?", (source_id,))
    if row:
        return str(row[0])
    known = (_row(change) for change in changes if change.table == "source" and change.id == source_id)
    return next((str(row["title"]) for row in known), "")


def _about(database: Database, changes: Sequence[RowChange]) -> str:
    """The words of the one annotation an act changed, or the name of the one tag."""
    exact = {change.id: _row(change)["exact"] for change in changes if change.table == "annotation"}
    for change in changes:
        if change.table == "annotation_tag" and (row := _row(change))["annotation_id"] not in exact:
            annotation = _annotation(database, row["annotation_id"])
            exact[row["annotation_id"]] = annotation[1] if annotation else ""
    if exact:
        return _short(next(iter(exact.values()))) if len(exact) == 1 else ""
    tags = {change.id for change in changes if change.table == "tag"}
    tags |= {_row(change)["tag_id"] for change in changes if change.table == "name"}
    return _label(database, tags.pop(), changes) if len(tags) == 1 else ""


def _label(database: Database, tag_id: str, changes: Sequence[RowChange]) -> str:
    row = first(database, _LABEL, (tag_id,))
    if row:
        return _short(row[0])
    known = (_row(change) for change in changes if change.table == "name")
    return next((_short(name["text"]) for name in known if name["tag_id"] == tag_id), "")


def _annotation(database: Database, annotation_id: str) -> tuple[str, str] | None:
    """The source and the words of an annotation that is there now."""
    question = "SELECT source_id, substr(exact, 1, ?) FROM annotation WHERE id = ?"
    row = first(database, question, (LONGEST + 1, annotation_id))
    return (row[0], row[1]) if row else None


def _row(change: RowChange) -> Row:
    """The row as the act left it, or as it was before the act took it away."""
    return change.after or change.before or {}


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST] + "…"
