"""Where characters stand on a line, in both directions of writing."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtGui import QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

Run = tuple[float, float]
"""Left and right edge on a line, in pixels."""


def turns_right(content: str, start: int, end: int) -> bool:
    """Whether a stretch of the text holds letters or signs that are written from right to left."""
    return _RIGHT_TO_LEFT.search(content, start, end) is not None


def runs(line: QTextLine, start: int, end: int, *, mixed: bool) -> list[Run]:
    """The stretches of a line that hold its characters from `start` to `end` (UTF-16, in the block).

    In a line of mixed directions they may be several, which the two carets alone cannot tell; the
    glyphs themselves are asked there.
    """
    if start >= end:
        return []
    if not mixed:
        left, right = _x(line, start), _x(line, end)
        return [(min(left, right), max(left, right))]
    found = []
    for run in line.glyphRuns(start, end - start):
        box = run.boundingRect()
        if box.width() > 0:
            found.append((box.left(), box.right()))
    return _joined(found)


def _x(line: QTextLine, place: int) -> float:
    answer: Any = line.cursorToX(place)  # the binding gives x and the place that it settled on
    return float(answer[0])


def _joined(found: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for left, right in sorted(found):
        if joined and left <= joined[-1][1] + 1.0:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined


def lines_between(layout: QTextLayout, top: float, bottom: float) -> range:
    """The numbers of the lines that reach into the band from `top` to `bottom` (of the block)."""
    count = layout.lineCount()
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() < top:
            low = middle + 1
        else:
            high = middle
    last = low
    while last < count and layout.lineAt(last).y() <= bottom:
        last += 1
    return range(low, last)
