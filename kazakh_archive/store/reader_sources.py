"""Reads of sources, their texts and originals, testimonies and drafts."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Sequence
from typing import Any

from kazakh_archive.model.entities import (
    Access,
    Draft,
    PassageSpan,
    Source,
    SourceKind,
    SourceSummary,
    TestimonyTerms,
    Text,
)
from kazakh_archive.model.errors import ArchiveDamaged, NotFound
from kazakh_archive.store import blobs
from kazakh_archive.store.database import first
from kazakh_archive.store.failures import member, stretch
from kazakh_archive.store.reader_base import Reads

PREFIX_FROM = 6
"""Code points of an id that are enough to try it as a shortened one."""

_SOURCE = """
SELECT source.id, source.kind, source.title, source.language, source.file_name, source.media_type,
    source.encoding, source.original_sha256, blob.size, source.access, annotator.name, source.created,
    revision.number, revision.text_sha256, content.length
FROM source
JOIN blob ON blob.sha256 = source.original_sha256
JOIN annotator ON annotator.id = source.annotator_id
JOIN revision ON revision.source_id = source.id
    AND revision.number = (SELECT max(number) FROM revision WHERE source_id = source.id)
JOIN content ON content.sha256 = revision.text_sha256
"""
_BY_TIME = " ORDER BY source.created, source.id"
_TERMS = "narrator, writer, place, date, language, agreement"


class SourceReads(Reads):
    """Sources and what belongs to one."""

    def sources(self) -> tuple[SourceSummary, ...]:
        """Every source, oldest first, with how many annotations and different tags it carries."""
        annotations = dict(self._db.execute("SELECT source_id, count(*) FROM annotation GROUP BY 1"))
        tags = dict(
            self._db.execute(
                "SELECT source_id, count(DISTINCT tag_id) FROM annotation_tag"
                " JOIN annotation ON annotation.id = annotation_id GROUP BY 1"
            )
        )
        return tuple(
            SourceSummary(source, annotations.get(source.id, 0), tags.get(source.id, 0))
            for source in self._sources("")
        )

    def source(self, source_id: str) -> Source:
        """One source; raises `NotFound`."""
        found = self._sources("WHERE source.id = ?", (source_id,))
        if not found:
            raise NotFound(kind="source", reference=source_id)
        return found[0]

    def find_sources(self, reference: str) -> tuple[Source, ...]:
        """The sources a person may mean: by id, else the start of an id, else title, else file name."""
        low = reference.lower()
        tries: list[tuple[str, tuple[Any, ...]]] = [("WHERE source.id = ?", (low,))]
        if len(low) >= PREFIX_FROM:
            tries.append(("WHERE substr(source.id, 1, ?) = ?", (len(low), low)))
        tries += [("WHERE source.title = ?", (reference,)), ("WHERE source.file_name = ?", (reference,))]
        for clause, params in tries:
            found = self._sources(clause, params)
            if found:
                return found
        return ()

    def sources_with_original(self, sha256: str) -> tuple[Source, ...]:
        """The sources that came from a file with these bytes."""
        return self._sources("WHERE source.original_sha256 = ?", (sha256,))

    def _sources(self, clause: str, params: Sequence[Any] = ()) -> tuple[Source, ...]:
        return tuple(_source(row) for row in self._db.execute(_SOURCE + clause + _BY_TIME, params))

    def text(self, source_id: str) -> Text:
        """The text of a source at its newest revision; raises `NotFound`."""
        row = first(
            self._db,
            "SELECT number, text_sha256 FROM revision WHERE source_id = ? ORDER BY number DESC LIMIT 1",
            (source_id,),
        )
        content = self._characters(row[1]) if row else None
        if row is None or content is None:
            raise NotFound(kind="source", reference=source_id)
        return Text(source_id=source_id, revision=row[0], sha256=row[1], content=content)

    def _characters(self, text_sha256: str) -> str | None:
        """A canonical text by its hash, where it is kept."""
        row = first(self._db, "SELECT characters FROM content WHERE sha256 = ?", (text_sha256,))
        return row[0] if row else None

    def passage_starts(self, source_id: str) -> array[int]:
        """Where the passages of a source's newest text begin, in its order; empty for no such source."""
        question = (
            "SELECT start FROM passage WHERE text_sha256 = "
            "(SELECT text_sha256 FROM revision WHERE source_id = ? ORDER BY number DESC LIMIT 1) ORDER BY number"
        )
        return array("L", (start for (start,) in self._db.execute(question, (source_id,))))

    def passages(self, source_id: str) -> tuple[PassageSpan, ...]:
        """The passages of a source's newest text, in its order; raises `NotFound`."""
        row = first(
            self._db,
            "SELECT text_sha256 FROM revision WHERE source_id = ? ORDER BY number DESC LIMIT 1",
            (source_id,),
        )
        if row is None:
            raise NotFound(kind="source", reference=source_id)
        question = (
            'SELECT number, start, "end", language, script FROM passage WHERE text_sha256 = ? ORDER BY 1'
        )
        return tuple(
            PassageSpan(number, stretch(start, end), language, script)
            for number, start, end, language, script in self._db.execute(question, row)
        )

    def original(self, sha256: str) -> bytes:
        """The bytes of an original as they were brought in.

        Raises `NotFound`; `ArchiveDamaged` when they are no longer those the hash was made of.
        """
        if first(self._db, "SELECT 1 FROM blob WHERE sha256 = ?", (sha256,)) is None:
            raise NotFound(kind="original", reference=sha256)
        data = b"".join(blobs.chunks(self._db, sha256))
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ArchiveDamaged(path=self._path, detail=f"original {sha256}")
        return data

    def terms(self, source_id: str) -> TestimonyTerms | None:
        """What was agreed about a testimony, or None for any other source."""
        row = first(
            self._db,
            "SELECT narrator, writer, place, date, testimony.language, agreement, access FROM testimony"
            " JOIN source ON source.id = source_id WHERE source_id = ?",
            (source_id,),
        )
        return _terms(row) if row else None

    def drafts(self) -> tuple[Draft, ...]:
        """Testimonies in progress, the last touched first."""
        return tuple(_draft(row) for row in self._db.execute(_DRAFT + " ORDER BY modified DESC, id"))

    def draft(self, draft_id: str) -> Draft:
        """One testimony in progress; raises `NotFound`."""
        row = first(self._db, _DRAFT + " WHERE id = ?", (draft_id,))
        if row is None:
            raise NotFound(kind="draft", reference=draft_id)
        return _draft(row)


_DRAFT = f"SELECT id, title, {_TERMS}, access, text, modified FROM draft"  # noqa: S608 - columns are literals


def _draft(row: tuple[Any, ...]) -> Draft:
    return Draft(id=row[0], title=row[1], terms=_terms(row[2:9]), text=row[9], modified=row[10])


def _terms(row: tuple[Any, ...]) -> TestimonyTerms:
    return TestimonyTerms(
        narrator=row[0],
        writer=row[1],
        place=row[2],
        date=row[3],
        language=row[4],
        agreement=row[5],
        access=member(Access, row[6]),
    )


def _source(row: tuple[Any, ...]) -> Source:
    return Source(
        id=row[0],
        kind=member(SourceKind, row[1]),
        title=row[2],
        language=row[3],
        file_name=row[4],
        media_type=row[5],
        encoding=row[6],
        sha256=row[7],
        size=row[8],
        access=member(Access, row[9]),
        annotator=row[10],
        created=row[11],
        revision=row[12],
        text_sha256=row[13],
        length=row[14],
    )
