"""Reads of annotations and tags. However many there are, a handful of questions fetch them all."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from kazakh_archive.model.entities import Annotation, Name, NameKind, Placement, Tag, TagKind, TagSummary
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.span import Span
from kazakh_archive.store.failures import Nonsense, member, stretch
from kazakh_archive.store.reader_base import Reads
from kazakh_archive.text.names import written_key

_ANNOTATION = """
SELECT annotation.id, annotation.source_id, annotation.revision, annotation.start, annotation."end",
    annotation.exact, annotation.prefix, annotation.suffix, annotation.note, annotator.name,
    annotation.created, annotation.modified, annotation.placement
FROM annotation JOIN annotator ON annotator.id = annotation.annotator_id
"""
# Sources in the order of their ids, which is that of their making.
_PLACE = 'annotation.source_id, annotation.start, annotation."end", annotation.id'
_IN_TEXT = f" ORDER BY {_PLACE}"


class AnnotationReads(Reads):
    """Annotations, tags and their names."""

    def annotations(self, source_id: str | None = None) -> tuple[Annotation, ...]:
        """The annotations of one source, or of all, in the order of the text."""
        if source_id is None:
            return self._annotations("", "")
        return self._annotations(
            "WHERE annotation.source_id = ?",
            "JOIN annotation ON annotation.id = annotation_id WHERE source_id = ?",
            (source_id,),
        )

    def annotation(self, annotation_id: str) -> Annotation:
        """One annotation; raises `NotFound`."""
        found = self._annotations("WHERE annotation.id = ?", "WHERE annotation_id = ?", (annotation_id,))
        if not found:
            raise NotFound(kind="annotation", reference=annotation_id)
        return found[0]

    def annotations_in(self, source_id: str, span: Span) -> tuple[Annotation, ...]:
        """The annotations of a source that share a character with `span` of its newest text; no lost ones."""
        there = "source_id = ? AND start < ? AND \"end\" > ? AND placement = 'placed'"
        return self._annotations(
            f"WHERE {there}",
            f"JOIN annotation ON annotation.id = annotation_id WHERE {there}",
            (source_id, span.end, span.start),
        )

    def annotations_with_tag(self, tag_id: str) -> tuple[Annotation, ...]:
        """The annotations that carry a tag, source by source in the order of the text."""
        those = "IN (SELECT annotation_id FROM annotation_tag WHERE tag_id = ?)"
        return self._annotations(f"WHERE annotation.id {those}", f"WHERE annotation_id {those}", (tag_id,))

    def tags_only_in(self, sources: Collection[str]) -> frozenset[str]:
        """The ids of the tags that no annotation outside these sources carries, those of none included."""
        question = (
            "SELECT id FROM tag WHERE NOT EXISTS (SELECT 1 FROM annotation_tag"
            " JOIN annotation ON annotation.id = annotation_id WHERE tag_id = tag.id"
            " AND source_id NOT IN (SELECT value FROM json_each(?)))"
        )
        return frozenset(tag_id for (tag_id,) in self._db.execute(question, (json.dumps(list(sources)),)))

    def first_with_tag(self, tag_id: str, outside: Collection[str] = ()) -> Annotation | None:
        """The first of them that is in none of the sources `outside`, or None.

        One without a place in its text comes only where all are lost.
        """
        question = (
            "SELECT annotation.id FROM annotation_tag JOIN annotation ON annotation.id = annotation_id"  # noqa: S608 - literals only
            " WHERE tag_id = ? AND source_id NOT IN (SELECT value FROM json_each(?))"
            f" ORDER BY placement = 'lost', {_PLACE} LIMIT 1"
        )
        found = self._db.execute(question, (tag_id, json.dumps(list(outside)))).fetchone()
        return None if found is None else self.annotation(found[0])

    def annotations_with(self, written: str) -> tuple[Annotation, ...]:
        """The annotations in whose note this is written, letter by letter."""
        there = "instr(note, ?) > 0"
        return self._annotations(
            f"WHERE {there}", f"JOIN annotation ON annotation.id = annotation_id WHERE {there}", (written,)
        )

    def quotes(self, length: int) -> tuple[tuple[str, str], ...]:
        """Id and first words (so many code points) of every annotation, newest first."""
        question = "SELECT id, substr(exact, 1, ?) FROM annotation ORDER BY id DESC"
        return tuple(self._db.execute(question, (length,)).fetchall())

    def _annotations(self, clause: str, pairs: str, params: Sequence[Any] = ()) -> tuple[Annotation, ...]:
        carried = self._tags_of_annotations(pairs, params)
        nothing: tuple[Tag, ...] = ()
        return tuple(
            Annotation(
                id=row[0],
                source_id=row[1],
                revision=row[2],
                span=stretch(row[3], row[4]),
                exact=row[5],
                prefix=row[6],
                suffix=row[7],
                note=row[8],
                tags=carried.get(row[0], nothing),
                creator=row[9],
                created=row[10],
                modified=row[11],
                placement=member(Placement, row[12]),
            )
            for row in self._db.execute(_ANNOTATION + clause + _IN_TEXT, params)
        )

    def _tags_of_annotations(self, pairs: str, params: Sequence[Any]) -> dict[str, tuple[Tag, ...]]:
        question = f"SELECT annotation_id, tag_id FROM annotation_tag {pairs}"  # noqa: S608 - literals only
        found = self._db.execute(question, params).fetchall()
        wanted = {tag_id for _, tag_id in found}
        ranked = self._tags(wanted)
        rank = {tag.id: place for place, tag in enumerate(ranked)}
        if rank.keys() != wanted:
            raise Nonsense(what=f"annotation_tag: {min(wanted - rank.keys())}")
        carried: dict[str, list[int]] = {}
        for annotation_id, tag_id in found:
            carried.setdefault(annotation_id, []).append(rank[tag_id])
        return {key: tuple(ranked[place] for place in sorted(places)) for key, places in carried.items()}

    def tags(self, wanted: Collection[str] | None = None) -> tuple[TagSummary, ...]:
        """Tags in the order of their labels, with the annotations that carry each and their sources.

        Of those `wanted` by id, the ones that are there; None asks for every tag.
        """
        few = None if wanted is None else set(wanted)
        clause = "" if few is None or len(few) > _FEW else f"WHERE tag_id IN ({', '.join('?' * len(few))})"
        question = (
            "SELECT tag_id, count(*), count(DISTINCT source_id), max(annotation_tag.id) FROM annotation_tag"  # noqa: S608 - literals only
            f" JOIN annotation ON annotation.id = annotation_id {clause} GROUP BY tag_id"
        )
        counted = self._db.execute(question, tuple(few or ()) if clause else ())
        counts = {tag_id: (many, sources, newest) for tag_id, many, sources, newest in counted}
        return tuple(TagSummary(tag, *counts.get(tag.id, (0, 0, ""))) for tag in self._tags(few))

    def tag(self, tag_id: str) -> Tag:
        """One tag; raises `NotFound`."""
        found = self._tags({tag_id})
        if not found:
            raise NotFound(kind="tag", reference=tag_id)
        return found[0]

    def find_tags(self, name: str, kind: TagKind | None = None) -> tuple[Tag, ...]:
        """The tags that have this name, whatever its letters' case, and are of this kind."""
        question = "SELECT tag_id FROM name_key JOIN name ON name.id = name_id WHERE key = ?"
        found = {tag_id for (tag_id,) in self._db.execute(question, (written_key(name),))}
        return tuple(tag for tag in self._tags(found) if kind is None or tag.kind is kind)

    def _tags(self, wanted: set[str] | None) -> tuple[Tag, ...]:
        """Tags in the order of their label; None: all of them."""
        if wanted is not None and not wanted:
            return ()
        few = wanted if wanted is not None and len(wanted) <= _FEW else None
        if few is not None:
            marks = ", ".join("?" * len(few))
            tag_clause, name_clause = f"WHERE id IN ({marks})", f"WHERE tag_id IN ({marks})"
        else:
            tag_clause = name_clause = ""
        params = tuple(few or ())
        names: dict[str, list[Name]] = {}
        for row in self._db.execute(_NAMES.format(clause=name_clause), params):
            names.setdefault(row[1], []).append(_name(row))
        found = [
            Tag(tag_id, member(TagKind, kind), colour, tuple(names.get(tag_id, ())))
            for tag_id, kind, colour in self._db.execute(_TAGS.format(clause=tag_clause), params)
            if wanted is None or tag_id in wanted
        ]
        return tuple(sorted(found, key=lambda tag: (written_key(tag.label), tag.kind, tag.id)))


_FEW = 500
"""So many tags are asked for by id; more are picked out of all."""

_TAGS = "SELECT id, kind, colour FROM tag {clause}"
_NAMES = "SELECT id, tag_id, text, language, script, kind FROM name {clause} ORDER BY kind <> 'preferred', id"


def _name(row: tuple[Any, ...]) -> Name:
    return Name(
        id=row[0], tag_id=row[1], text=row[2], language=row[3], script=row[4], kind=member(NameKind, row[5])
    )
