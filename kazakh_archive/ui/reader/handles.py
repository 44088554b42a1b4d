"""The handles at both ends of the chosen mark: dragged, they move its ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import border_after, border_before
from kazakh_archive.text.wholewords import whole_words
from kazakh_archive.ui.reader.marks import Mark
from kazakh_archive.ui.reader.selecting import SelectingPage

_KNOB = 3.6  # pixels, radius
_REACH = 9.0  # pixels around a handle that belong to it
_START, _END = 0, 1


class Handles(QObject):
    """Follows the pointer over a page. `moved` carries a mark's id and its new span.

    ``chosen`` gives the mark that has handles, or None. While one is dragged, `preview` is the mark as
    it would be.
    """

    moved = Signal(str, object)

    def __init__(self, page: SelectingPage, chosen: Callable[[], Mark | None]) -> None:
        super().__init__(page)
        self._page, self._chosen = page, chosen
        self._dragged: int | None = None
        self.enabled = True
        self.preview: Mark | None = None
        page.viewport().installEventFilter(self)
        page.installEventFilter(self)

    # --- painting ---

    def paint(self, painter: QPainter, colour: QColor, paper: QColor) -> None:
        """Paint the handles of the chosen mark, where its ends are in sight."""
        mark = self.preview or self._chosen()
        if mark is None or not self.enabled:
            return
        painter.setPen(QPen(colour, 2.0))
        painter.setBrush(colour)
        for which, stem in enumerate(self._stems(mark)):
            if stem is None:
                continue
            painter.drawLine(stem.topLeft(), stem.bottomLeft())
            knob = stem.topLeft() if which == _START else stem.bottomLeft()
            painter.setPen(QPen(paper, 1.2))
            painter.drawEllipse(knob, _KNOB, _KNOB)
            painter.setPen(QPen(colour, 2.0))

    def _stems(self, mark: Mark) -> tuple[QRectF | None, QRectF | None]:
        """Where the handles stand: boxes without width at the two ends, in the viewport's pixels."""
        return self._page.caret_box(mark.span.start), self._page.caret_box(mark.span.end, after=True)

    def boxes(self) -> tuple[QRectF | None, QRectF | None]:
        """Where the handles of the chosen mark can be taken hold of, first its start, then its end."""
        mark = self._chosen() if self.enabled else None
        if mark is None:
            return None, None
        first, last = (None if stem is None else _around(stem) for stem in self._stems(mark))
        return first, last

    # --- the pointer ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that concern a handle away from the page."""
        if isinstance(event, QMouseEvent) and watched is self._page.viewport():
            return self._mouse(event)
        if self._dragged is not None and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._stop()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._at(event.position())
            self.preview = None
            return self._dragged is not None
        if kind == QEvent.Type.MouseMove:
            if self._dragged is None:
                self._show_cursor(event)
                return False
            self._drag(event.position())
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._dragged is not None:
            preview, chosen = self.preview, self._chosen()
            self._stop()
            if preview is not None and chosen is not None and preview.span != chosen.span:
                self.moved.emit(preview.id, preview.span)
            return True
        return False

    def _show_cursor(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            over = self._at(event.position()) is not None
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            if self._page.viewport().cursor().shape() != shape:
                self._page.viewport().setCursor(shape)

    def _at(self, point: QPointF) -> int | None:
        """The handle under a point: of two that meet, the nearer one."""
        near = [
            (abs(box.center().x() - point.x()), which)
            for which, box in enumerate(self.boxes())
            if box is not None and box.contains(point)
        ]
        return min(near)[1] if near else None

    def _drag(self, point: QPointF) -> None:
        mark = self._chosen()
        if mark is None or self._dragged is None:
            self._stop()
            return
        span = self._moved_to(mark.span, self._page.place_near(point))
        if span:
            self.preview = replace(mark, span=span)
            self._page.viewport().update()

    def _moved_to(self, span: Span, place: int) -> Span | None:
        content = self._page.content
        start, end = (place, span.end) if self._dragged == _START else (span.start, place)
        if start >= end:
            return None
        if self._page.snaps:
            grown = whole_words(content, Span(start, end))
            return Span(grown.start, end) if self._dragged == _START else Span(start, grown.end)
        return Span(border_before(content, start), border_after(content, end))

    def _stop(self) -> None:
        self._dragged, self.preview = None, None
        self._page.viewport().update()


def _around(stem: QRectF) -> QRectF:
    return stem.adjusted(-_REACH, -2 * _KNOB, _REACH, 2 * _KNOB)
