"""Shows what was found in a text: a frame around each place, a heavy one around the one gone to.

Highlights of annotations are soft fills with lines under them and never have a frame, so that the
two are told apart without their colours.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kazakh_archive.model.span import Span
from kazakh_archive.text.finding import Found
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.geometry import LineRuns, lines_between, turns_right
from kazakh_archive.ui.reader.page import InSight, Page

_ROUND = 2.0  # pixels, corners of a frame
_PEN, _HEAVY = 1.0, 2.2
_FILL = 0.55  # how much of the colour lies under the words


class FindMarks:
    """The places found in the text of one page, ``current`` the number of the one gone to (or -1)."""

    def __init__(self, page: Page, theme: Theme) -> None:
        self._page, self._theme = page, theme
        self.found = Found()
        self.current = -1

    def show(self, found: Found, current: int = -1) -> None:
        """Paint these places from now on."""
        self.found, self.current = found, current
        self._page.viewport().update()

    def paint(self, painter: QPainter, seen: InSight, band: tuple[float, float]) -> None:
        """Paint what was found in a paragraph, between two heights; its corner is the painter's origin."""
        if not len(self.found):
            return
        whole = self._page.span_of(seen.block)
        numbers = self.found.over(whole.start, whole.end)
        if not numbers:
            return
        layout = seen.block.layout()
        mixed = turns_right(self._page.content, whole.start, whole.end)
        lines = [LineRuns(layout.lineAt(n), mixed=mixed) for n in lines_between(layout, *band)]
        for number in numbers:
            self._dip(painter, heavy=number == self.current)
            for box in self._boxes(lines, seen.start, self.found.span(number)):
                painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _dip(self, painter: QPainter, *, heavy: bool) -> None:
        fill = QColor(self._theme.colour("found"))
        fill.setAlphaF(_FILL)
        painter.setBrush(fill)
        role, width = ("accent", _HEAVY) if heavy else ("quiet", _PEN)
        painter.setPen(QPen(self._theme.colour(role), width))

    def _boxes(self, lines: list[LineRuns], block_start: int, span: Span) -> list[QRectF]:
        first, last = self._page.map.positions(span)
        return [
            QRectF(left, on.line.y(), right - left, on.line.height()).adjusted(-1.0, 0.5, 1.0, -0.5)
            for on in lines
            for left, right in on.runs(first - block_start, last - block_start)
        ]
