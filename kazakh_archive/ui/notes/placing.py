"""Where cards stand beside the lines they belong to: pure arithmetic, nothing of Qt."""

from __future__ import annotations

from collections.abc import Sequence


def place(
    anchors: Sequence[float], heights: Sequence[float], gap: float, pinned: int | None = None
) -> list[float]:
    """The upper edge of each card, in pixels; none lies over another, and their order is kept.

    `anchors` are the upper edges of their lines, in order. The pinned card stands exactly at its line:
    those before it give way upwards, all others downwards.
    """
    tops: list[float] = []
    free = float("-inf")
    for anchor, height in zip(anchors, heights, strict=True):
        tops.append(max(anchor, free))
        free = tops[-1] + height + gap
    if pinned is None or tops[pinned] == anchors[pinned]:
        return tops
    tops[pinned] = anchors[pinned]
    for number in range(pinned - 1, -1, -1):
        tops[number] = min(tops[number], tops[number + 1] - gap - heights[number])
    for number in range(pinned + 1, len(tops)):
        tops[number] = max(anchors[number], tops[number - 1] + heights[number - 1] + gap)
    return tops
