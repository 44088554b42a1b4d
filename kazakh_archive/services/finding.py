"""The places of a query, as a list from which annotations are made."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from kazakh_archive.model.progress import Progress
from kazakh_archive.services.occurring import CONTEXT, LIMIT, Occurrence, Occurrences

if TYPE_CHECKING:
    from kazakh_archive.services.filling import Place
    from kazakh_archive.services.searching import Search


def found_places(search: Search, typed: str, limit: int = LIMIT) -> Generator[Progress, None, Occurrences]:
    """Every place in the texts that a query finds, source by source; `limit` are listed at most.

    Places that only sound like what was asked for stand last: many of them are other words.
    Passages beyond the first `limit` are counted for one place each: the total is the least there can
    be. Raises `QueryError` and `IndexUnavailable`; closing the generator ends the work.
    """
    passages, places = search.places(typed, limit)
    listed: list[Occurrence] = []
    total = max(0, passages - limit)
    for number, place in enumerate(places):
        total += len(place.spans)
        listed += _occurrences(place)[: limit - len(listed)]
        yield Progress(number + 1, min(passages, limit))
    listed.sort(key=lambda each: each.sounds)
    return Occurrences(tuple(listed), total)


def _occurrences(place: Place) -> list[Occurrence]:
    content = place.content
    return [
        Occurrence(
            source_id=place.source_id,
            title=place.source_title,
            revision=place.revision,
            span=span,
            before=content[max(0, span.start - CONTEXT) : span.start],
            exact=content[span.start : span.end],
            after=content[span.end : span.end + CONTEXT],
            sounds=span in place.sounding,
        )
        for span in place.spans
    ]
