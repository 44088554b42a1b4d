"""Cuts a text into pieces for a page: nested and overlapping annotations made flat.

HTML elements nest, annotations need not. A sweep over all their borders gives pieces inside which
nothing begins or ends; each piece knows which lines run under it. An annotation keeps its lane, the
height of its line, from its first character to its last, so that the eye can follow it.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kazakh_archive.model.span import Span

LANES = 4
"""How many lines are drawn under one piece; annotations beyond that show by their number alone."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as drawn: its number in the text, its span (code points) and its kind's name."""

    number: int
    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters with the kinds of the lines under them, topmost first (``""``: a lane left free).

    ``ends`` are the numbers of the marks that end right after it.
    """

    text: str
    lanes: tuple[str, ...] = ()
    ends: tuple[int, ...] = ()


def cut(content: str, paragraphs: Sequence[Span], marks: Iterable[Mark]) -> list[list[Piece]]:
    """The pieces of each of `paragraphs`, which are in order and do not overlap.

    Every mark ends in exactly one piece: that of its last character or, where this lies between
    two paragraphs, the last one before it (or the very first).
    """
    ordered = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.number))
    ends = _places_of_ends(paragraphs, ordered)
    stretches = _stretches(ordered)
    current = next(stretches, None)
    result: list[list[Piece]] = []
    for paragraph, numbers in zip(paragraphs, ends, strict=True):
        pieces: list[Piece] = []
        at = paragraph.start
        while at < paragraph.end:
            while current and current[0].end <= at:
                current = next(stretches, None)
            lanes: tuple[str, ...] = ()
            until = paragraph.end
            if current and current[0].start > at:
                until = min(until, current[0].start)
            elif current:
                lanes, until = current[1], min(until, current[0].end)
            pieces.append(Piece(content[at:until], lanes, tuple(numbers.pop(until, ()))))
            at = until
        result.append(pieces)
    return result


def _stretches(ordered: Sequence[Mark]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Spans inside which no mark begins or ends, in order, with the kinds in the lanes."""
    borders = sorted({edge for mark in ordered for edge in (mark.span.start, mark.span.end)})
    kinds, taken = [""] * LANES, _Lanes()
    following = 0
    for start, end in itertools.pairwise(borders):
        for lane in taken.free_until(start):
            if lane < LANES:
                kinds[lane] = ""
        while following < len(ordered) and ordered[following].span.start <= start:
            lane = taken.take(ordered[following].span.end)
            if lane < LANES:
                kinds[lane] = ordered[following].kind
            following += 1
        yield Span(start, end), _trimmed(kinds)


def _trimmed(kinds: Sequence[str]) -> tuple[str, ...]:
    length = len(kinds)
    while length and not kinds[length - 1]:
        length -= 1
    return tuple(kinds[:length])


class _Lanes:
    """Gives each mark the topmost lane that is free where it begins."""

    def __init__(self) -> None:
        self._free: list[int] = []
        self._busy: list[tuple[int, int]] = []
        self._count = 0

    def free_until(self, offset: int) -> Iterator[int]:
        """Let go of the lanes whose mark ends at or before `offset`."""
        while self._busy and self._busy[0][0] <= offset:
            lane = heapq.heappop(self._busy)[1]
            heapq.heappush(self._free, lane)
            yield lane

    def take(self, end: int) -> int:
        """A lane for a mark that ends at `end`."""
        if self._free:
            lane = heapq.heappop(self._free)
        else:
            lane, self._count = self._count, self._count + 1
        heapq.heappush(self._busy, (end, lane))
        return lane


def _places_of_ends(paragraphs: Sequence[Span], marks: Iterable[Mark]) -> list[dict[int, list[int]]]:
    """For each paragraph the offsets after which marks end, with their numbers."""
    places: list[dict[int, list[int]]] = [{} for _ in paragraphs]
    if not paragraphs:
        return places
    at = 0
    for mark in sorted(marks, key=lambda mark: (mark.span.end, -mark.span.start, mark.number)):
        while at + 1 < len(paragraphs) and mark.span.end > paragraphs[at + 1].start:
            at += 1
        paragraph = paragraphs[at]
        offset = min(max(mark.span.end, paragraph.start + 1), paragraph.end)
        places[at].setdefault(offset, []).append(mark.number)
    return places
