"""Where the labels in the margin go: beside their words, and never on one another. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Slot:
    """A place for a label at height ``y``; with more than one item it says "+3" instead."""

    y: float
    items: list[int]


def arrange(anchors: Sequence[float], height: float, bottom: float, drift: tuple[float, float]) -> list[Slot]:
    """Place one label for each anchor (rising heights), in their order. Slots are `height` high.

    A label that would meet the one above is pushed down. Labels that push one another stand all, where
    none of them is pushed further than the second number of `drift` nor below `bottom`; otherwise what
    is pushed further than the first number shares the slot above it. The words of the last line in sight
    may have their label a little above them.
    """
    near, far = drift
    slots: list[Slot] = []
    free, first = 0.0, 0
    while first < len(anchors):
        last, lowest, pushed = _group(anchors, first, max(free, 0.0), height)
        fits = pushed <= far and lowest <= bottom
        limit = far if fits else near
        free = _place(slots, anchors, range(first, last), (free, height, bottom, limit))
        first = last
    return slots


def _group(anchors: Sequence[float], first: int, free: float, height: float) -> tuple[int, float, float]:
    """Where the labels end that push one another from `first` on, how low they reach, and how far they go."""
    worst, number = 0.0, first
    while number < len(anchors) and (number == first or anchors[number] < free):
        y = max(anchors[number], free)
        worst, free = max(worst, y - anchors[number]), y + height
        number += 1
    return number, free, worst


def _place(
    slots: list[Slot], anchors: Sequence[float], numbers: range, room: tuple[float, float, float, float]
) -> float:
    """Place one group; `room`: where there is room from, a slot's height, the lowest edge, how far to push."""
    free, height, bottom, limit = room
    drifted = False
    for number in numbers:
        y = max(anchors[number], free)
        if free <= bottom - height < y:
            y = bottom - height  # a little above its words rather than not at all
        too_far = y - anchors[number] > limit
        if slots and ((too_far and drifted) or y + height > bottom):
            slots[-1].items.append(number)
            continue
        slots.append(Slot(y, [number]))
        free, drifted = y + height, too_far
    return free
