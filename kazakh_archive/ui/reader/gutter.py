"""The paper left of the column: numbers of passages and pages, at the lines where they begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLine, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kazakh_archive.text.pages import PageStart
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.page import InSight, Page

_SCALE = 0.66  # of the size the text is read in
_EDGE = 2.0  # pixels right of a number; the column begins with some paper of its own
_AIR = 8.0


class Gutter(QWidget):
    """Scrolls like the text. Only the lines in sight are looked at.

    ``page_words`` words the number of a page. A screen reader is told passages by the text itself.
    """

    def __init__(self, page: Page, theme: Theme, page_words: Callable[[int], str]) -> None:
        super().__init__(page)
        self._page, self._theme, self._page_words = page, theme, page_words
        self._passages: Sequence[int] = ()
        self._starts: list[int] = []
        self._pages: Sequence[PageStart] = ()

    def show_numbers(self, passages: Sequence[int], pages: Sequence[PageStart]) -> None:
        """Show these: the offsets at which passages begin (the first is number 1), and the pages."""
        self._passages, self._pages = passages, pages
        self._starts = [page.offset for page in pages]
        self.update()

    def follow(self) -> None:
        """Paint again: the text was scrolled."""
        if len(self._passages) or self._pages:
            self.update()

    @property
    def least_width(self) -> int:
        """Pixels that the longest number needs; 0 where there is none."""
        bold = QFontMetricsF(self._font(bold=True))
        plain = QFontMetricsF(self._font())
        widest = [plain.horizontalAdvance(str(len(self._passages)))] if len(self._passages) else []
        widest += [bold.horizontalAdvance(self._page_words(page.number)) for page in self._pages[-1:]]
        return round(max(widest) + _EDGE + _AIR) if widest else 0

    def numbers(self) -> list[tuple[float, str, bool]]:
        """What stands beside the lines in sight: upper edge of the line, words, whether it is a page."""
        found: list[tuple[float, str, bool]] = []
        for seen in self._page.blocks_in_sight():
            span = self._page.span_of(seen.block)
            first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
            for page in self._pages[first:last]:
                found += self._beside(seen, page.offset, self._page_words(page.number), is_page=True)
            first, last = bisect_left(self._passages, span.start), bisect_left(self._passages, span.end)
            for number in range(first, last):
                found += self._beside(seen, self._passages[number], str(number + 1), is_page=False)
        return found

    def _beside(
        self, seen: InSight, offset: int, words: str, *, is_page: bool
    ) -> list[tuple[float, str, bool]]:
        line = self._line(seen, offset)
        return [(seen.top + line.y(), words, is_page)] if line.isValid() else []

    def _line(self, seen: InSight, offset: int) -> QTextLine:
        return seen.block.layout().lineForTextPosition(self._page.map.start_position(offset) - seen.start)

    def _font(self, *, bold: bool = False) -> QFont:
        font = self._theme.font(bold=bold)
        font.setPointSizeF(_SCALE * self._page.font().pointSizeF())
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the numbers: passages on the lines, pages above them with a stroke."""
        del event
        if not len(self._passages) and not self._pages:
            return
        painter = QPainter(self)
        text_height = QFontMetricsF(self._page.font()).ascent()
        for top, words, is_page in self.numbers():
            font = self._font(bold=is_page)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(self._theme.colour("ink" if is_page else "quiet"))
            height = metrics.height()
            y = top - height + 1.0 if is_page else top + text_height - metrics.ascent()
            box = QRectF(0.0, y, self.width() - _EDGE, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            if is_page:
                painter.fillRect(
                    QRectF(_AIR, top + 1.0, self.width() - _AIR, 1.0), self._theme.colour("edge")
                )
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._page.viewport(), event)
