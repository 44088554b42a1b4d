"""Reads that follow what hangs together: links, rows of a source, the head of the journal."""

from __future__ import annotations

from kazakh_archive.model.changes import JournalHead
from kazakh_archive.store import journal
from kazakh_archive.store.database import value
from kazakh_archive.store.reader_base import Reads
from kazakh_archive.store.tables import rules_of


class LinkReads(Reads):
    """Ids of rows by what they belong to."""

    def links(self, annotation_id: str) -> dict[str, str]:
        """The links of an annotation: the id of each tag it carries, and of the row that says so."""
        question = "SELECT tag_id, id FROM annotation_tag WHERE annotation_id = ?"
        return dict(self._db.execute(question, (annotation_id,)).fetchall())

    def links_of_tag(self, tag_id: str) -> dict[str, str]:
        """The links of a tag: the id of each annotation that carries it, and of the row that says so."""
        question = "SELECT annotation_id, id FROM annotation_tag WHERE tag_id = ? ORDER BY id"
        return dict(self._db.execute(question, (tag_id,)).fetchall())

    def touched_tags(self, after: int) -> frozenset[str] | None:
        """The tags that changes later than `after` touched: themselves, a name, or who carries them.

        None where so much was changed that asking for all tags is quicker than finding out.
        """
        size = value(self._db, "SELECT coalesce(sum(length(rows)), 0) FROM journal WHERE seq > ?", (after,))
        if size > _MUCH:
            return None
        found: set[str] = set()
        for row in self._db.execute(_TOUCHED, (after,)):
            found.update(each for each in row if each)
        return frozenset(found)

    def ids_of_source(self, table: str, source_id: str) -> tuple[str, ...]:
        """The ids of a source's rows in a journaled table that has a ``source_id``."""
        rules_of(table)
        question = f'SELECT id FROM "{table}" WHERE source_id = ? ORDER BY id'  # noqa: S608 - a known table
        return tuple(row[0] for row in self._db.execute(question, (source_id,)))

    def count_passages(self) -> int:
        """How many passages the archive has, those of texts no source has now included."""
        return int(value(self._db, "SELECT count(*) FROM passage"))

    def head(self) -> JournalHead:
        """How far the journal goes at the moment this reader looks at."""
        return journal.head(self._db)


_MUCH = 1_000_000  # characters of the journal's JSON

_TOUCHED = """
SELECT
    CASE item.value ->> 0 WHEN 'tag' THEN item.value ->> 1 END,
    item.value ->> '$[2].tag_id',
    item.value ->> '$[3].tag_id'
FROM journal, json_each(journal.rows) AS item
WHERE journal.seq > ? AND item.value ->> 0 IN ('tag', 'name', 'annotation_tag')
"""
