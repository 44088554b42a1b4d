"""The page with its highlights under the words, its margin, and what mouse and keys ask for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kazakh_archive.model.span import Span
from kazakh_archive.text.finding import Found
from kazakh_archive.ui.reader.find_marks import FindMarks
from kazakh_archive.ui.reader.inks import Inks
from kazakh_archive.ui.reader.margin import Margin
from kazakh_archive.ui.reader.marks import Marks
from kazakh_archive.ui.reader.page import InSight, Page
from kazakh_archive.ui.reader.painter import HighlightPainter
from kazakh_archive.ui.reader.ticks import TickBar
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words

_LETTERS = 70  # on a line, about
_SIDE = 12  # pixels of paper left of the column, at least
_NARROW = 520  # pixels; a narrower page has no margin
_SHEET = (
    "QPlainTextEdit {{ border: none; border-radius: 0; padding: 0; background: {paper}; color: {ink};"
    " selection-background-color: transparent; selection-color: {ink}; }}"
)

KEYS = {
    Qt.Key.Key_T: "annotate",
    Qt.Key.Key_Return: "annotate",
    Qt.Key.Key_Enter: "annotate",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Period: "repeat",
    Qt.Key.Key_J: "next",
    Qt.Key.Key_K: "previous",
    Qt.Key.Key_Escape: "leave",
}
"""What single keys ask for while the text has the focus."""


class ReadingView(Page):
    """Shows a text with its marks; knows nothing of archives and changes nothing.

    `asked` carries a word of `KEYS`; `clicked` the offset of the character clicked, or -1 beside the
    words; `pressed` comes before a click or a selection begins.
    """

    asked = Signal(str)
    clicked = Signal(int)
    pressed = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marks = Marks()
        self.chosen = ""
        self._pressed: QPointF | None = None
        self._inks = Inks(theme)
        self._painter = HighlightPainter(self._inks, self.reading_layout)
        self.margin = Margin(self, self._inks, theme, words)
        self._gutter = _Gutter(self)
        self.found = FindMarks(self, theme)
        self.ticks = TickBar(self, theme, self._mark_starts)
        self.setVerticalScrollBar(self.ticks)
        self.setAccessibleName(words.tr("Text of the source"))
        theme.changed.connect(self._follow_theme)
        self.updateRequest.connect(self._follow)
        self.selectionChanged.connect(self.viewport().update)
        self._follow_theme()

    # --- what is shown ---

    def show_text(self, content: str, marks: Marks) -> None:
        """Show a text with its marks from the beginning."""
        self.marks, self.chosen = marks, ""
        self.set_content(content)
        self._painter.show(content, self.map, marks)
        self.margin.show_marks(marks, "")
        self.show_found(Found(), -1)

    def show_marks(self, marks: Marks) -> None:
        """Show other marks over the same text."""
        self.marks = marks
        self._painter.show(self.content, self.map, marks)
        self.choose(self.chosen if self.chosen in marks else "")
        self._repaint()

    def show_found(self, found: Found, current: int) -> None:
        """Show these places as found, the one of this number (or none) as the one gone to."""
        if found is not self.found.found:
            self.ticks.show_found(found)
        self.found.show(found, current)

    def choose(self, mark_id: str) -> None:
        """Set one mark apart; an empty id sets none apart."""
        self.chosen = mark_id
        self.margin.show_marks(self.marks, mark_id)
        self.viewport().update()

    def repaint_spans(self, spans: Iterable[Span]) -> None:
        """Paint the marks over these stretches anew."""
        find = self.document().findBlock
        for span in spans:
            first, last = self.map.positions(span)
            self._painter.forget_blocks(find(first).blockNumber(), find(last).blockNumber())
        self._repaint()

    def set_reading_font(self, font: QFont) -> None:
        """Show the text in this font."""
        self.set_page_font(font)
        small = QFont(self._theme.font(bold=True))
        small.setPointSizeF(0.56 * font.pointSizeF())
        self._painter.small_font = small
        self._painter.forget()
        self._lay_columns()
        self._repaint()

    def _follow_theme(self) -> None:
        """Take the theme's colours and the letters a person has chosen."""
        self._inks.forget()
        paper, ink = self._theme.colour("paper").name(), self._theme.colour("ink").name()
        self.setStyleSheet(_SHEET.format(paper=paper, ink=ink))
        self.set_reading_font(self._theme.reading_font())

    def _repaint(self) -> None:
        self.viewport().update()
        self.margin.update()
        self.ticks.follow()

    def _mark_starts(self) -> list[int]:
        return self.marks.places.starts()

    def _follow(self) -> None:
        self.margin.update()

    # --- columns ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the column; lines are broken anew."""
        self._lay_columns()
        self._painter.forget()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Centre the column before it is first seen."""
        super().showEvent(event)
        self._lay_columns()

    def _lay_columns(self) -> None:
        whole = self.width() - self.verticalScrollBar().sizeHint().width()
        beside = self.margin.sizeHint().width() if whole >= _NARROW else 0
        edges = 2 * self.document().documentMargin()
        letters = self._theme.column_width(self.font(), _LETTERS) + int(edges)
        column = max(120, min(letters, whole - beside - _SIDE - (0 if beside else _SIDE)))
        left = max(_SIDE, (whole - column - beside) // 2)
        right = max(0, whole - left - column)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
            self._painter.forget()
        self._gutter.setGeometry(0, 0, left, self.height())
        self.margin.setVisible(beside > 0)
        self.margin.setGeometry(left + column, 0, min(right, beside + 120) if beside else 0, self.height())

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and selection, then the words over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip, x = event.rect(), self.contentOffset().x()
        chosen = self.marks.get(self.chosen)
        for seen in self.blocks_in_sight():
            if seen.bottom < clip.top() or seen.top > clip.bottom():
                continue
            painter.save()
            painter.translate(x, seen.top)
            band = clip.top() - seen.top, clip.bottom() - seen.top
            self._painter.paint(painter, seen.block, *band)
            if chosen is not None:
                self._painter.paint_chosen(painter, seen.block, chosen, *band)
            self._paint_selection(painter, seen, band)
            self.found.paint(painter, seen, band)
            painter.restore()
        painter.end()
        super().paintEvent(event)

    def _paint_selection(self, painter: QPainter, seen: InSight, band: tuple[float, float]) -> None:
        cursor = self.textCursor()
        start, end = cursor.selectionStart() - seen.start, cursor.selectionEnd() - seen.start
        length = seen.block.length() - 1
        if start < end and end > 0 and start < length:
            place = max(start, 0), min(end, length)
            self._painter.paint_range(painter, seen.block, place, self._inks.selection(), band)

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or to click."""
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        self.pressed.emit()
        super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select; between two lines the nearer one counts."""
        super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a selection, or a click."""
        super().mouseReleaseEvent(self._on_a_line(event))
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            self.clicked.emit(self.offset_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pressed = None
        super().mouseDoubleClickEvent(self._on_a_line(event))

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

    # --- keys ---

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # Qt's own signature
        """Tab goes through the marks under the caret before it leaves the text."""
        if forward and self.goes_outward():
            self.asked.emit("outward")
            return True
        return super().focusNextPrevChild(forward)

    def goes_outward(self) -> bool:
        """Whether a longer mark lies over the chosen one at the caret (or any, where none is chosen)."""
        return bool(self.next_outward())

    def next_outward(self) -> str:
        """The id of the next longer mark over the caret; empty after the longest."""
        stack = [mark.id for mark in self.marks.at(self.caret)] if self.caret < len(self.content) else []
        if self.chosen not in stack:
            return stack[0] if stack and not self.chosen else ""
        place = stack.index(self.chosen) + 1
        return stack[place] if place < len(stack) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys ask for something; all others move and select."""
        keypad = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if keypad == Qt.KeyboardModifier.NoModifier and event.key() in KEYS:
            self.asked.emit(KEYS[Qt.Key(event.key())])
            event.accept()
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the tags of what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self.offset_at(QPointF(event.pos()))
            marks = self.marks.at(offset) if offset >= 0 else []
            QToolTip.showText(event.globalPos(), self.margin.tool_tip(marks), self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the reader's; Qt's own would not speak the program's language."""
        self.customContextMenuRequested.emit(event.pos())
        event.accept()


class _Gutter(QWidget):
    """The paper left of the column: it scrolls like the text."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._page.viewport(), event)
