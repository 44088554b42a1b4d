"""Reads of what a text was before, and of a correction that is still being typed."""

from __future__ import annotations

from kazakh_archive.model.entities import CorrectionDraft, Revision, Text
from kazakh_archive.model.errors import NotFound
from kazakh_archive.store.database import first
from kazakh_archive.store.failures import stretch
from kazakh_archive.store.reader_sources import SourceReads


class RevisionReads(SourceReads):
    """The revisions of a source's text."""

    def revisions(self, source_id: str) -> tuple[Revision, ...]:
        """Every revision of a source's text, the first one first; raises `NotFound`."""
        found = self._db.execute(
            "SELECT number, created, length FROM revision JOIN content ON sha256 = text_sha256"
            " WHERE source_id = ? ORDER BY number",
            (source_id,),
        )
        revisions = tuple(Revision(source_id, *row) for row in found)
        if not revisions:
            raise NotFound(kind="source", reference=source_id)
        return revisions

    def text_at(self, source_id: str, revision: int) -> Text:
        """The text of a source as one revision has it; raises `NotFound`."""
        row = first(
            self._db,
            "SELECT text_sha256 FROM revision WHERE source_id = ? AND number = ?",
            (source_id, revision),
        )
        content = self._characters(row[0]) if row else None
        if row is None or content is None:
            raise NotFound(kind="revision", reference=str(revision))
        return Text(source_id=source_id, revision=revision, sha256=row[0], content=content)

    def astray(self) -> dict[str, list[str]]:
        """The placed annotations, by their source, that stand in an older revision of its text."""
        newest = "(SELECT max(number) FROM revision WHERE source_id = annotation.source_id)"
        older = f"SELECT DISTINCT source_id, revision FROM annotation WHERE revision < {newest}"  # noqa: S608 - literals
        found: dict[str, list[str]] = {}
        for source_id, revision in self._db.execute(older).fetchall():
            those = self._db.execute(
                "SELECT id FROM annotation WHERE source_id = ? AND revision = ? AND placement = 'placed'",
                (source_id, revision),
            )
            found.setdefault(source_id, []).extend(row[0] for row in those)
        return {source_id: ids for source_id, ids in found.items() if ids}

    def correction(self, source_id: str) -> CorrectionDraft | None:
        """The correction of a source's text that is still being typed, where there is one."""
        row = first(
            self._db,
            'SELECT revision, text_sha256, start, "end", characters, modified FROM correction'
            " WHERE source_id = ?",
            (source_id,),
        )
        if row is None:
            return None
        revision, sha256, start, end, characters, modified = row
        text = Text(source_id, revision, sha256, self._characters(sha256) or "")
        return CorrectionDraft(text, stretch(start, end), characters, modified)
