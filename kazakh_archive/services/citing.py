"""Where words of a text stand: everything that a citation of them says, as values."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Access, PassageSpan, TestimonyTerms
from kazakh_archive.model.span import Span
from kazakh_archive.text.anchor import check_span

if TYPE_CHECKING:
    from kazakh_archive.store import Reader


@dataclass(frozen=True, slots=True)
class Citation:
    """Words with where they stand.

    ``first`` and ``last`` are the numbers of the passages (from 1) that hold the words; both 0 where they
    stand in none. ``file_name`` is the original's; ``terms`` say who told a testimony to whom.
    """

    quote: str
    title: str
    first: int
    last: int
    archive: str
    file_name: str
    terms: TestimonyTerms | None
    closed: bool


def cite(reader: Reader, archive: str, source_id: str, span: Span) -> Citation:
    """The citation of a span of a source's newest text. Raises `NotFound` and `SpanError`."""
    source, content = reader.source(source_id), reader.text(source_id).content
    whole = check_span(content, span)
    first, last = passages_of(reader.passages(source_id), whole)
    return Citation(
        quote=content[whole.start : whole.end],
        title=source.title,
        first=first,
        last=last,
        archive=archive,
        file_name=source.file_name.replace("\\", "/").rsplit("/", 1)[-1],
        terms=reader.terms(source_id),
        closed=source.access is Access.CLOSED,
    )


def passages_of(passages: Sequence[PassageSpan], span: Span) -> tuple[int, int]:
    """The numbers of the first and the last passage that share a character with a span; 0 for none."""
    starts = [passage.span.start for passage in passages]
    begin = max(bisect_right(starts, span.start) - 1, 0)
    end = bisect_right(starts, span.end - 1)
    numbers = [passage.number for passage in passages[begin:end] if passage.span.overlaps(span)]
    return (numbers[0], numbers[-1]) if numbers else (0, 0)
