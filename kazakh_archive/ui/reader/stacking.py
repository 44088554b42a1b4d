"""How overlapping spans share the room under a line: pure arithmetic, nothing of Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass

LANES = 6
"""How many underlines fit between two lines of text; the more there are, the closer they stand."""

FILLS = 2
"""How many fills may lie on each other: a third would take the text its contrast in the dark theme."""

_Sized = tuple[int, int]
"""How long a span is, and its place in the sequence."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that the same spans cover.

    ``filled`` are the places, in the sequence asked about, of those that are filled: the shortest ones
    first, since they say the most; ``deep`` tells how many cover it.
    """

    start: int
    end: int
    filled: tuple[int, ...]
    deep: int


def lanes(spans: Sequence[tuple[int, int]], most: int | None = None) -> list[int]:
    """Give each span the first lane that is free; `spans` are (start, end), sorted by start.

    Two spans that share a character never share a lane, and no more lanes are used than spans lie
    over one another anywhere (greedy colouring of an interval graph). With `most` there are only so
    many lanes, and a span that finds none is given the number `most`: a text may be marked at every
    character a hundred times.
    """
    free_from: list[int] = []
    given: list[int] = []
    for start, end in spans:
        for lane, free in enumerate(free_from):
            if free <= start:
                free_from[lane] = end
                given.append(lane)
                break
        else:
            given.append(len(free_from))
            if most is None or len(free_from) < most:
                free_from.append(end)
    return given


def stretches(spans: Sequence[tuple[int, int]]) -> list[Stretch]:
    """Cut overlapping spans into stretches that do not overlap, left to right, covered ones only."""
    borders: dict[int, tuple[list[_Sized], list[_Sized]]] = {}
    for number, (start, end) in enumerate(spans):
        borders.setdefault(start, ([], []))[0].append((end - start, number))
        borders.setdefault(end, ([], []))[1].append((end - start, number))
    live: list[_Sized] = []
    found: list[Stretch] = []
    previous = 0
    for place in sorted(borders):
        if live and place > previous:
            filled = tuple(number for _, number in live[:FILLS])
            found.append(Stretch(previous, place, filled, len(live)))
        starting, ending = borders[place]
        for sized in ending:
            del live[bisect_left(live, sized)]
        for sized in starting:
            insort(live, sized)
        previous = place
    return found


def depth_of(spans: Sequence[tuple[int, int]]) -> Callable[[int], int]:
    """A function that tells how many of the spans cover a place."""
    starts, ends = sorted(start for start, _ in spans), sorted(end for _, end in spans)
    return lambda place: bisect_right(starts, place) - bisect_right(ends, place)
