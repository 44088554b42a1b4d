"""Selecting with the mouse: letters, whole words, sentences; and what is a click.

A double click takes a word, a triple click a sentence, and dragging on goes on by those. A drag that
leaves its first word takes whole words, unless the person does not want it (`snaps`); within one word
every letter can be reached, for a name is often only the beginning of a Kazakh word.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from kazakh_archive.model.span import Span
from kazakh_archive.text.sentences import sentence_at
from kazakh_archive.text.wholewords import whole_words, word_at
from kazakh_archive.ui.reader.page import Page

_Grain = Callable[[str, int], Span]
"""The word, or the sentence, that holds the character at a place."""


class SelectingPage(Page):
    """A page on which words are selected.

    `clicked` carries the offset of the character clicked, or -1 beside the words; `pressed` comes
    before a click or a selection begins.
    """

    clicked = Signal(int)
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snaps = True
        """Whether a drag over several words takes whole ones."""
        self.clicked_at = QPointF()
        """Where the last click was, in the viewport's pixels."""
        self._pressed: QPointF | None = None
        self._anchor = 0  # where the drag began
        self._raw: tuple[int, int] | None = None  # anchor and end of a drag before it took whole words
        self._grain: _Grain | None = None
        self._origin = Span(0, 0)  # the word or sentence that a drag by those began in
        self._doubled = QElapsedTimer()
        self._doubled_at = QPointF()

    def set_snapping(self, snaps: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Take whole words from now on, or every letter; the last drag is selected anew."""
        self.snaps = snaps
        if self._raw is not None and self.textCursor().hasSelection():
            self._select(*self._raw)

    # --- events ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or to click; the third click in a row takes a sentence."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None
        self._grain, self._raw = None, None
        self.pressed.emit()
        if left and self._is_third(event):
            self._begin(event.position(), sentence_at)
            event.accept()
            return
        if left and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._let_go()
        super().mousePressEvent(self._on_a_line(event))
        self._anchor = self.map.offset(self.textCursor().anchor())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select; between two lines the nearer one counts."""
        moved = self._on_a_line(event)
        if self._grain is not None:
            self._stretch(moved.position())
            return
        super().mouseMoveEvent(moved)
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._take_words(self.cursorForPosition(moved.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a selection, or a click."""
        if self._grain is None:
            super().mouseReleaseEvent(self._on_a_line(event))
        grain, pressed = self._grain, self._pressed
        self._grain = self._pressed = None
        if grain is not None or pressed is None or self.textCursor().hasSelection():
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            self.clicked_at = event.position()
            self.clicked.emit(self.offset_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pressed = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.pressed.emit()
        self._doubled.start()
        self._doubled_at = event.position()
        self._begin(event.position(), word_at)

    # --- by words and sentences ---

    def _is_third(self, event: QMouseEvent) -> bool:
        away = (event.position() - self._doubled_at).manhattanLength()
        return (
            self._doubled.isValid()
            and not self._doubled.hasExpired(QApplication.doubleClickInterval())
            and away < QApplication.startDragDistance()
        )

    def _begin(self, point: QPointF, grain: _Grain) -> None:
        self._grain = grain
        self._origin = grain(self.content, self._near(point))
        if self._origin:
            self.select(self._origin)

    def _stretch(self, point: QPointF) -> None:
        """Let the selection reach to the word, or sentence, under the pointer."""
        if self._grain is None:
            return
        here = self._grain(self.content, self._near(point)) or self._origin
        if here.start < self._origin.start:
            self._put(self._origin.end, here.start)
        else:
            self._put(self._origin.start, max(self._origin.end, here.end))

    def place_near(self, point: QPointF) -> int:
        """The offset before which a caret would stand at this point; between two lines on the nearer one."""
        near = self.line_near(point.y())
        if near is not None:
            seen, line = near
            point = QPointF(point.x(), seen.top + line.y() + 0.5 * line.height())
        return self.map.offset(self.cursorForPosition(point.toPoint()).position())

    def _near(self, point: QPointF) -> int:
        """The offset of the character under a point, or of the nearest one."""
        offset = self.offset_at(point)
        if offset >= 0:
            return offset
        return self.map.offset(self.cursorForPosition(point.toPoint()).position())

    # --- whole words while dragging ---

    def _let_go(self) -> None:
        """Select nothing: Qt would take a press on selected words for the beginning of a move of them."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _take_words(self, cursor: QTextCursor) -> None:
        self._raw = (self._anchor, self.map.offset(cursor.position()))
        self._select(*self._raw)

    def _select(self, anchor: int, end: int) -> None:
        """Select from `anchor` to `end`, whole words where more than one is touched."""
        span = Span(min(anchor, end), max(anchor, end))
        if self.snaps and span and not _within_one_word(self.content, span):
            span = whole_words(self.content, span)
        first, last = (span.start, span.end) if anchor <= end else (span.end, span.start)
        self._put(first, last)

    def _put(self, anchor: int, end: int) -> None:
        """Select from `anchor` to the caret at `end`, whichever comes first."""
        start, stop = self.map.positions(Span(min(anchor, end), max(anchor, end)))
        cursor = self.textCursor()
        wanted = (start, stop) if anchor <= end else (stop, start)
        if (cursor.anchor(), cursor.position()) != wanted:
            cursor.setPosition(wanted[0])
            cursor.setPosition(wanted[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The same event, moved onto the nearest line: Qt takes the room between lines for their ends."""
        near = self.line_near(event.position().y())
        if near is None:
            return event
        seen, line = near
        upper = seen.top + line.y()
        y = min(max(event.position().y(), upper + 1), upper + line.height() - 1)
        if y == event.position().y():
            return event
        point = QPointF(event.position().x(), y)
        moved = QMouseEvent(
            event.type(), point, event.scenePosition(), event.globalPosition(),
            event.button(), event.buttons(), event.modifiers(), event.pointingDevice(),
        )  # fmt: skip
        moved.setTimestamp(event.timestamp())
        return moved


def _within_one_word(content: str, span: Span) -> bool:
    return word_at(content, span.start).end >= span.end
