"""Which annotations lie over a stretch of a text: asked for every paragraph that is painted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kazakh_archive.model.span import Span

_Key = tuple[int, int, str]


def _key(item_id: str, span: Span) -> _Key:
    """The order of the text: by start; of those that start together, the longer one first."""
    return span.start, -span.end, item_id


class Intervals:
    """Spans of one text by id, in code points.

    Asking costs as much as the spans that are found are many, whatever the text holds besides: those
    that begin in a stretch follow on each other in the order of the text, and those that reach into it
    from before are looked for among spans of about the same length, each where it can still reach.
    """

    def __init__(self, items: Iterable[tuple[str, Span]] = ()) -> None:
        self._spans: dict[str, Span] = dict(items)
        self._order: list[str] = sorted(self._spans, key=self._key)
        self._starts = [self._spans[item_id].start for item_id in self._order]
        self._ends = sorted(span.end for span in self._spans.values())
        self._levels: dict[int, tuple[list[int], list[str]]] = {}  # starts in order, and ids beside them
        for item_id, start in zip(self._order, self._starts, strict=True):
            starts, ids = self._level(self._spans[item_id])
            starts.append(start)
            ids.append(item_id)

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, item_id: object) -> bool:
        return item_id in self._spans

    def __iter__(self) -> Iterator[str]:
        """All ids in the order of the text."""
        return iter(self._order)

    def starts(self) -> Sequence[int]:
        """Where the spans begin, in order."""
        return self._starts

    def span(self, item_id: str) -> Span:
        """The span of this id; raises `KeyError` for an id that is not here."""
        return self._spans[item_id]

    def put(self, item_id: str, span: Span) -> None:
        """Add a span, or move the one that goes by this id."""
        if item_id in self._spans:
            self.remove(item_id)
        self._spans[item_id] = span
        place = bisect_left(self._order, self._key(item_id), key=self._key)
        self._order.insert(place, item_id)
        self._starts.insert(place, span.start)
        insort(self._ends, span.end)
        starts, ids = self._level(span)
        place = bisect_right(starts, span.start)
        starts.insert(place, span.start)
        ids.insert(place, item_id)

    def remove(self, item_id: str) -> Span:
        """Take a span out and return it; raises `KeyError` for an id that is not here."""
        span = self._spans[item_id]
        place = bisect_left(self._order, self._key(item_id), key=self._key)
        del self._order[place], self._starts[place], self._spans[item_id]
        del self._ends[bisect_left(self._ends, span.end)]
        starts, ids = self._level(span)
        place = ids.index(item_id, bisect_left(starts, span.start))
        del starts[place], ids[place]
        return span

    def over(self, span: Span) -> list[str]:
        """The ids whose spans share a character with `span`, in the order of the text."""
        first, last = self._places_in(span)
        return self._reaching(span.start) + self._order[first:last]

    def beginning_in(self, span: Span) -> list[str]:
        """The ids whose spans begin in a stretch, in the order of the text."""
        first, last = self._places_in(span)
        return self._order[first:last]

    def some_over(self, span: Span, most: int) -> list[str]:
        """As `over`, but not many more than `most`: evenly from everywhere, of each place the shortest."""
        first, last = self._places_in(span)
        reaching = self._reaching(span.start)
        if len(reaching) + last - first <= most:
            return reaching + self._order[first:last]
        borders = [first]
        while borders[-1] < last:
            borders.append(bisect_right(self._starts, self._starts[borders[-1]], borders[-1], last))
        each = max(1, most // len(borders))
        places = list(pairwise(borders))[:: -(-len(borders) // most)]
        shortest = (self._order[max(begin, end - each) : end] for begin, end in places)
        return reaching[:: 1 + len(reaching) // most] + [item_id for ids in shortest for item_id in ids]

    def depth(self, offset: int) -> int:
        """How many spans cover the character at `offset`."""
        return bisect_right(self._starts, offset) - bisect_right(self._ends, offset)

    def count_over(self, span: Span) -> int:
        """How many spans share a character with `span`; with an empty one, how many go on over its place."""
        return bisect_left(self._starts, span.end) - bisect_right(self._ends, span.start)

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
        place = bisect_left(self._starts, offset)
        return self._order[place] if place < len(self._order) else None

    def last_before(self, offset: int) -> str | None:
        """The last id that starts before `offset`."""
        place = bisect_left(self._starts, offset)
        return self._order[place - 1] if place else None

    def _key(self, item_id: str) -> _Key:
        return _key(item_id, self._spans[item_id])

    def _places_in(self, span: Span) -> tuple[int, int]:
        """First and last place (exclusive) in the order of those that begin in a stretch."""
        first = bisect_left(self._starts, span.start)
        return first, bisect_left(self._starts, span.end, first)

    def _reaching(self, offset: int) -> list[str]:
        """Those that begin before an offset and end after it, in the order of the text."""
        found: list[str] = []
        for level, (starts, ids) in self._levels.items():
            first = bisect_right(starts, offset - _longest(level))
            last = bisect_left(starts, offset, first)
            found += [item_id for item_id in ids[first:last] if self._spans[item_id].end > offset]
        return sorted(found, key=self._key)

    def _level(self, span: Span) -> tuple[list[int], list[str]]:
        return self._levels.setdefault(((len(span) - 1).bit_length() + 1) // 2, ([], []))


def _longest(level: int) -> int:
    """How long spans of a level are at most: each holds those up to four times as long as the one before."""
    return int(4**level)
