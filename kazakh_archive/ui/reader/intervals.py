"""Which annotations lie over a stretch of a text: asked for every paragraph that is painted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

from kazakh_archive.model.span import Span

_BUCKET = 2048  # code points

_Key = tuple[int, int, str]


def _key(item_id: str, span: Span) -> _Key:
    """The order of the text: by start; of those that start together, the longer one first."""
    return span.start, -span.end, item_id


class Intervals:
    """Spans of one text by id, in code points.

    Adding, removing and asking cost as much as the spans concerned are long or many, whatever the
    text holds besides: every span is listed in each bucket of 2,048 code points that it touches.
    """

    def __init__(self, items: Iterable[tuple[str, Span]] = ()) -> None:
        self._spans: dict[str, Span] = dict(items)
        self._order: list[str] = sorted(self._spans, key=self._key)
        self._buckets: dict[int, list[str]] = {}  # lists: a set of a dozen takes three times as much room
        for item_id, span in self._spans.items():
            self._list(item_id, span)

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, item_id: object) -> bool:
        return item_id in self._spans

    def __iter__(self) -> Iterator[str]:
        """All ids in the order of the text."""
        return iter(self._order)

    def starts(self) -> list[int]:
        """Where the spans begin, in order."""
        return [self._spans[item_id].start for item_id in self._order]

    def span(self, item_id: str) -> Span:
        """The span of this id; raises `KeyError` for an id that is not here."""
        return self._spans[item_id]

    def put(self, item_id: str, span: Span) -> None:
        """Add a span, or move the one that goes by this id."""
        if item_id in self._spans:
            self.remove(item_id)
        self._spans[item_id] = span
        insort(self._order, item_id, key=self._key)
        self._list(item_id, span)

    def remove(self, item_id: str) -> Span:
        """Take a span out and return it; raises `KeyError` for an id that is not here."""
        span = self._spans[item_id]
        del self._order[bisect_left(self._order, self._key(item_id), key=self._key)]
        del self._spans[item_id]
        for number in _buckets(span):
            bucket = self._buckets[number]
            bucket.remove(item_id)
            if not bucket:
                del self._buckets[number]
        return span

    def over(self, span: Span) -> list[str]:
        """The ids whose spans share a character with `span`, in the order of the text."""
        found: set[str] = set()
        for number in _buckets(span):
            found.update(self._buckets.get(number, ()))
        spans, start, end = self._spans, span.start, span.end
        over = [item_id for item_id in found if spans[item_id].start < end and spans[item_id].end > start]
        return sorted(over, key=self._key)

    def at(self, offset: int) -> list[str]:
        """The ids over the character at `offset`, the shortest span first."""
        found = self.over(Span(offset, offset + 1))
        return sorted(found, key=lambda item_id: len(self._spans[item_id]))

    def next_after(self, item_id: str) -> str | None:
        """The id that comes next in the text; None after the last one."""
        place = bisect_right(self._order, self._key(item_id), key=self._key)
        return self._order[place] if place < len(self._order) else None

    def previous_to(self, item_id: str) -> str | None:
        """The id that comes before in the text; None before the first one."""
        place = bisect_left(self._order, self._key(item_id), key=self._key)
        return self._order[place - 1] if place else None

    def first_from(self, offset: int) -> str | None:
        """The first id that starts at `offset` or after."""
        place = bisect_left(self._order, offset, key=self._start)
        return self._order[place] if place < len(self._order) else None

    def last_before(self, offset: int) -> str | None:
        """The last id that starts before `offset`."""
        place = bisect_left(self._order, offset, key=self._start)
        return self._order[place - 1] if place else None

    def _start(self, item_id: str) -> int:
        return self._spans[item_id].start

    def _key(self, item_id: str) -> _Key:
        return _key(item_id, self._spans[item_id])

    def _list(self, item_id: str, span: Span) -> None:
        for number in _buckets(span):
            self._buckets.setdefault(number, []).append(item_id)


def _buckets(span: Span) -> range:
    return range(span.start // _BUCKET, max(span.end - 1, span.start) // _BUCKET + 1)
