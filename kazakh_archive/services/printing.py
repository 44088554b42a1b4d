"""Everything of one source that goes on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Access, Annotation, PassageSpan, Placement, Source, TestimonyTerms
from kazakh_archive.services.linking import current
from kazakh_archive.text.links import Link, replaced

if TYPE_CHECKING:
    from kazakh_archive.store import Reader


@dataclass(frozen=True, slots=True)
class Printable:
    """A source with its text and its annotations, numbered from 1 by where they end; lost ones come last."""

    archive: str
    source: Source
    terms: TestimonyTerms | None
    content: str
    passages: tuple[PassageSpan, ...]
    annotations: tuple[Annotation, ...]

    @property
    def closed(self) -> bool:
        """Whether the source is closed, so that paper should say so."""
        return self.source.access is Access.CLOSED


def printable(reader: Reader, archive: str, source_id: str) -> Printable:
    """Read a source for printing; the links of its notes are called as things are now. Raises `NotFound`."""

    def label(link: Link) -> str:
        return (current(reader, link) or link).short

    annotations = [replace(each, note=replaced(each.note, label)) for each in reader.annotations(source_id)]
    annotations.sort(
        key=lambda each: (each.placement is Placement.LOST, each.span.end, -each.span.start, each.id)
    )
    return Printable(
        archive,
        reader.source(source_id),
        reader.terms(source_id),
        reader.text(source_id).content,
        reader.passages(source_id),
        tuple(annotations),
    )
