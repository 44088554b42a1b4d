"""Where the labels in the margin go: beside their words, and never on one another. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Slot:
    """A place for a label at height ``y``; with more than one item it says "+3" instead."""

    y: float
    items: list[int]


def arrange(anchors: Sequence[float], height: float, bottom: float, drift: float) -> list[Slot]:
    """Place one label for each anchor (rising heights), in their order.

    A label that would meet the one above is pushed down, by `drift` at most; what is pushed further,
    or below `bottom`, shares the slot above it. Slots are `height` high.
    """
    slots: list[Slot] = []
    free, drifted = 0.0, False
    for number, anchor in enumerate(anchors):
        y = max(anchor, free)
        too_far = y - anchor > drift
        if slots and ((too_far and drifted) or y + height > bottom):
            slots[-1].items.append(number)
            continue
        slots.append(Slot(y, [number]))
        free, drifted = y + height, too_far
    return slots
