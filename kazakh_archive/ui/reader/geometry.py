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


class LineRuns:
    """Where the characters of one line stand; what was found out once is remembered."""

    def __init__(self, line: QTextLine, *, mixed: bool) -> None:
        self.line = line
        self.start = line.textStart()
        self.end = self.start + line.textLength()
        self._mixed = mixed
        self._carets: dict[int, float] = {}

    def runs(self, start: int, end: int) -> list[Run]:
        """The stretches of the line that hold the characters from `start` to `end` (UTF-16, in the block).

        In a line of mixed directions they may be several, which the two carets alone cannot tell; the
        glyphs themselves are asked there.
        """
        start, end = max(start, self.start), min(end, self.end)
        if start >= end:
            return []
        if not self._mixed:
            return [(self._x(start), self._x(end))]
        boxes = (run.boundingRect() for run in self.line.glyphRuns(start, end - start))
        return _joined([(box.left(), box.right()) for box in boxes if box.width() > 0])

    def _x(self, place: int) -> float:
        x = self._carets.get(place)
        if x is None and place == self.start:
            x = self._carets[place] = self.line.x()
        elif x is None and place == self.end:  # without the blank that the line was broken at
            x = self._carets[place] = self.line.x() + self.line.naturalTextWidth()
        elif x is None:
            answer: Any = self.line.cursorToX(place)  # the binding gives x and the place that it settled on
            x = self._carets[place] = float(answer[0])
        return x


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
