"""The scroll bar of a text: it shows where in it something was found, and where annotations are.

The bar counts lines, and lines are known only of paragraphs that were in sight; the ticks are set by
the same count, so that they stand where the handle will be when one goes there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar

from kazakh_archive.text.finding import Found
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.page import Page

_PAUSE = 250  # milliseconds of rest after which ticks follow what has changed
_FOUND, _MARK = 2.0, 1.0  # pixels, height of a tick
_NARROW = 0.34  # of the bar, width of an annotation's tick
_FAINT = 0.55


class TickBar(QScrollBar):
    """A vertical scroll bar with ticks: over its whole width for places found, short for annotations.

    ``starts`` tells where annotations begin now: offsets, in order.
    """

    def __init__(self, page: Page, theme: Theme, starts: Callable[[], Sequence[int]]) -> None:
        super().__init__(Qt.Orientation.Vertical, page)
        self._page, self._theme, self._starts = page, theme, starts
        self._found = Found()
        self._picture: QPixmap | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        self.rangeChanged.connect(self.follow)
        theme.changed.connect(self.follow)

    def show_found(self, found: Found) -> None:
        """Show these places; at once, unless there are none."""
        self._found = found
        if len(found):
            self._draw()
        else:
            self._picture = None
            self.update()
            self.follow()

    def follow(self) -> None:
        """Set the ticks anew once nothing has changed for a moment.

        While a text is scrolled its count of lines changes with every page, and thousands of ticks
        would hold up some of them.
        """
        self._pause.start()

    def rows(self, places: Sequence[int]) -> list[int]:
        """The heights in the bar, in pixels, at which any of these offsets lies."""
        if not places:
            return []
        numbers = [bisect_left(places, edge) for edge in self._edges()]
        return [row for row in range(len(numbers) - 1) if numbers[row] < numbers[row + 1]]

    def _edges(self) -> list[int]:
        """The offset at the top of each pixel of the bar, and the end of the text."""
        document, height = self._page.document(), self.height()
        lines = self.maximum() + self.pageStep()
        edges = []
        for row in range(height):
            line = row * lines // height
            block = document.findBlockByLineNumber(line)
            if not block.isValid():
                break
            within = block.layout().lineAt(line - block.firstLineNumber())
            start = within.textStart() if within.isValid() else 0
            edges.append(self._page.map.offset(block.position() + start))
        return [*edges, len(self._page.content) + 1]

    def _draw(self) -> None:
        """Paint the ticks once: the bar itself is painted with every line that is scrolled."""
        marks, found = self.rows(self._starts()), self.rows(self._found.starts)
        self._picture = None
        if marks or found:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            width = float(self.width())
            faint = QColor(self._theme.colour("faint"))
            faint.setAlphaF(_FAINT)
            narrow = _NARROW * width
            for row in marks:
                painter.fillRect(QRectF(width - narrow, row, narrow, _MARK), faint)
            for row in found:
                painter.fillRect(QRectF(0.0, row, width, _FOUND), self._theme.colour("accent"))
            painter.end()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ticks follow the height."""
        super().resizeEvent(event)
        self._picture = None
        self.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, and the ticks over it."""
        super().paintEvent(event)
        if self._picture is not None:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, self._picture)
            painter.end()
