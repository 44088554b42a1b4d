"""Lists every further occurrence of some words, in one source or in all, that could be marked alike.

The texts themselves are read, not the index: it knows folded words, and here the letters count.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import Annotation, Placement, Source
from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.span import Span
from kazakh_archive.text.occurrences import occurrences

if TYPE_CHECKING:
    from kazakh_archive.store import Reader, Store

LIMIT = 5_000
"""So many are listed at most; what is more is counted."""

CONTEXT = 60
"""So many code points are shown before and after a place."""


@dataclass(frozen=True, slots=True)
class OccurrenceRequest:
    """Which words, where, and with which tags they are to be marked.

    ``source_id`` empty: in all sources. ``whole`` and ``any_case`` as in `text.occurrences`.
    """

    words: str
    source_id: str = ""
    tag_ids: tuple[str, ...] = ()
    whole: bool = True
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place: the source with its title and revision, the span, and the words with what is around.

    ``sounds`` says that the words only sound like those that were asked for.
    """

    source_id: str
    title: str
    revision: int
    span: Span
    before: str
    exact: str
    after: str
    sounds: bool = False


@dataclass(frozen=True, slots=True)
class Occurrences:
    """What was found: the first of them, how many there are in all, and how many carry the tags already."""

    listed: tuple[Occurrence, ...] = ()
    total: int = 0
    carried: int = 0


def find_occurrences(store: Store, request: OccurrenceRequest) -> Generator[Progress, None, Occurrences]:
    """Look the texts through; yields after each source. Raises `NotFound` for a source that is not there.

    Places under an annotation that carries all of the tags are left out; without tags, places that are
    marked just so.
    """
    with store.reading() as reader:
        found = (
            (reader.source(request.source_id),)
            if request.source_id
            else tuple(summary.source for summary in reader.sources())
        )
    listed: list[Occurrence] = []
    total = carried = 0
    for number, source in enumerate(found):
        yield Progress(number, len(found), source.title)
        with store.reading() as reader:
            fresh, known = _in_source(reader, source, request, LIMIT - len(listed))
        listed += fresh[0]
        total += fresh[1]
        carried += known
    yield Progress(len(found), len(found))
    return Occurrences(tuple(listed), total, carried)


def _in_source(
    reader: Reader, source: Source, request: OccurrenceRequest, room: int
) -> tuple[tuple[list[Occurrence], int], int]:
    """The first occurrences in one source and how many there are; and how many carry the tags already."""
    try:
        text = reader.text(source.id)
    except NotFound:  # removed since the sources were listed
        return ([], 0), 0
    spans = tuple(occurrences(text.content, request.words, whole=request.whole, any_case=request.any_case))
    if not spans:
        return ([], 0), 0
    marked = _Marked(reader.annotations(source.id), request.tag_ids)
    fresh = [span for span in spans if not marked.holds(span)]
    listed = [
        Occurrence(
            source_id=source.id,
            title=source.title,
            revision=text.revision,
            span=span,
            before=text.content[max(0, span.start - CONTEXT) : span.start],
            exact=text.content[span.start : span.end],
            after=text.content[span.end : span.end + CONTEXT],
        )
        for span in fresh[:room]
    ]
    return (listed, len(fresh)), len(spans) - len(fresh)


class _Marked:
    """Where the tags stand already: asked for thousands of places, each answer a bisection."""

    def __init__(self, annotations: Sequence[Annotation], tag_ids: Sequence[str]) -> None:
        wanted = set(tag_ids)
        spans = sorted(
            each.span
            for each in annotations
            if each.placement is Placement.PLACED and wanted <= {tag.id for tag in each.tags}
        )
        self._exactly = None if wanted else frozenset(spans)
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))

    def holds(self, span: Span) -> bool:
        """Whether the place lies under such an annotation."""
        if self._exactly is not None:
            return span in self._exactly
        place = bisect_right(self._starts, span.start) - 1
        return place >= 0 and self._ends[place] >= span.end
