"""The tables of a bundle as CSV for spreadsheets (RFC 4180, UTF-8 with a byte order mark).

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula; such a cell gets
an apostrophe in front, which spreadsheets show as text (OWASP, CSV injection). The exact words of a
quote are in ``annotations.jsonld``.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from kazakh_archive.exchange.webanno import urn
from kazakh_archive.model.bundle import BundleSource
from kazakh_archive.model.entities import Annotation, Source, Tag, TagSummary, TestimonyTerms
from kazakh_archive.text.links import labelled

ANNOTATION_COLUMNS = (
    "id", "source", "source_title", "start", "end", "exact", "prefix", "suffix", "note", "tags", "placement",
    "creator", "created", "modified",
)  # fmt: skip
TAG_COLUMNS = ("id", "kind", "name", "other_names", "language", "annotations", "sources")
SOURCE_COLUMNS = (
    "id", "title", "kind", "language", "file_name", "media_type", "encoding", "original_sha256", "text_sha256",
    "characters", "created", "narrator", "writer", "place", "date", "told_in", "agreement",
)  # fmt: skip

BETWEEN = "; "
"""What stands between several values in one cell."""

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\u2212")
_LEADING = ("\t", "\r", "\n", "\x00")


def harmless(cell: str) -> str:
    """`cell`, with an apostrophe before it where a spreadsheet would take it for a formula."""
    begins = next((sign for sign in cell if not _unseen(sign)), "")
    if cell.startswith(_LEADING) or begins in _FORMULA:
        return f"'{cell}"
    return cell


def _unseen(sign: str) -> bool:
    """Whether a sign is a blank, or one that a spreadsheet may drop and nobody sees (marks of direction)."""
    return sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf"}


class Table:
    """Writes rows into an open text file (``newline=""``, ``encoding="utf-8-sig"``)."""

    def __init__(self, file: TextIO, columns: Sequence[str]) -> None:
        self._writer = csv.writer(file, lineterminator="\r\n")
        self._writer.writerow(columns)

    def add(self, row: Iterable[str | int]) -> None:
        """Write one row, its texts made harmless."""
        self._writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])


def annotation_row(item: Annotation, title: str) -> tuple[str | int, ...]:
    """A row of ``annotations.csv``; offsets are code points, end exclusive."""
    return (
        urn(item.id), urn(item.source_id), title, item.span.start, item.span.end, item.exact, item.prefix,
        item.suffix, labelled(item.note), BETWEEN.join(tag_reference(tag) for tag in item.tags), str(item.placement),
        item.creator, item.created, item.modified,
    )  # fmt: skip


def tag_rows(summaries: Iterable[TagSummary]) -> Iterator[tuple[str | int, ...]]:
    """The rows of ``tags.csv`` in a fixed order."""
    for summary in sorted(
        summaries, key=lambda item: (item.tag.kind, item.tag.label.casefold(), item.tag.id)
    ):
        yield _tag_row(summary)


def _tag_row(summary: TagSummary) -> tuple[str | int, ...]:
    tag = summary.tag
    others = BETWEEN.join(name.text for name in tag.names[1:])
    language = tag.names[0].language if tag.names else "und"
    return (urn(tag.id), str(tag.kind), tag.label, others, language, summary.annotations, summary.sources)


def source_row(item: BundleSource) -> tuple[str | int, ...]:
    """A row of ``sources.csv``: what the files named after ids are."""
    source, terms = item.source, item.terms or TestimonyTerms()
    told_in = terms.language if item.terms else ""
    return (
        urn(source.id), source.title, str(source.kind), source.language, base_name(source), source.media_type,
        source.encoding, source.sha256, source.text_sha256, source.length, source.created, terms.narrator,
        terms.writer, terms.place, terms.date, told_in, terms.agreement,
    )  # fmt: skip


def tag_reference(tag: Tag) -> str:
    """A tag in one cell, as it is typed on the command line."""
    return f"{tag.kind}:{tag.label}"


def base_name(source: Source) -> str:
    """The original's file name without any folder that might tell of somebody's machine."""
    return source.file_name.replace("\\", "/").rsplit("/", 1)[-1]
