"""The page with its highlights under the words, its margin, and what mouse and keys ask for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from kazakh_archive.model.span import Span
from kazakh_archive.text.finding import Found
from kazakh_archive.text.mdsigns import MarkdownSigns
from kazakh_archive.text.pages import PageStart
from kazakh_archive.ui.looks.pagetheme import PageTheme
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.chooser import MarkChooser
from kazakh_archive.ui.reader.digits import digit_of
from kazakh_archive.ui.reader.dressing import Dressing
from kazakh_archive.ui.reader.find_marks import FindMarks
from kazakh_archive.ui.reader.gutter import Gutter
from kazakh_archive.ui.reader.handles import Handles
from kazakh_archive.ui.reader.inks import Inks, ink_key
from kazakh_archive.ui.reader.margin import Margin
from kazakh_archive.ui.reader.marks import Mark, Marks
from kazakh_archive.ui.reader.page import InSight
from kazakh_archive.ui.reader.painter import HighlightPainter
from kazakh_archive.ui.reader.selecting import SelectingPage
from kazakh_archive.ui.reader.ticks import TickBar
from kazakh_archive.ui.wording.words import Words

_SIDE = 12  # pixels of paper left of the column, at least
_NARROW = 2.7  # times the width of the margin; a narrower page has a slim one
_LEAST = 280  # pixels; a narrower page has none
_SHEET = (
    "QPlainTextEdit {{ border: none; border-radius: 0; padding: 0; background: {paper}; color: {ink};"
    " selection-background-color: transparent; selection-color: {ink}; }}"
)


class ReadingView(SelectingPage):
    """Shows a text with its marks; knows nothing of archives and changes nothing.

    `outward` asks for the next longer mark over the caret; `digit` carries the digit of a key of the
    Kazakh keyboard; `remarked` tells that marks have come, gone or changed.
    """

    outward = Signal()
    digit = Signal(int)
    remarked = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme = PageTheme(theme)
        self._words = words
        self.marks = Marks()
        self.chosen = ""
        self._signs: MarkdownSigns | None = None
        self._inks = Inks(theme)
        self._painter = HighlightPainter(self._inks, self.reading_layout)
        self.margin = Margin(self, self._inks, theme, words)
        self.handles = Handles(self, lambda: self.marks.get(self.chosen))
        self.chooser = MarkChooser(self, self._inks, self.margin.describe, theme, words)
        self.margin.asked.connect(self._ask_which)
        self.pressed.connect(self.chooser.forget)
        self.verticalScrollBar().valueChanged.connect(self.chooser.forget)
        self.gutter = Gutter(self, theme, self._page_words)
        self.found = FindMarks(self, theme)
        self.ticks = TickBar(self, theme, self._mark_starts)
        self.setVerticalScrollBar(self.ticks)
        self.setAccessibleName(words.tr("Text of the source"))
        theme.changed.connect(self._follow_theme)
        self.updateRequest.connect(self._follow)
        self.selectionChanged.connect(self.viewport().update)
        self._follow_theme()

    # --- what is shown ---

    def show_text(self, content: str, marks: Marks, signs: MarkdownSigns | None = None) -> None:
        """Show a text with its marks from the beginning; what its `signs` mean, where it has some."""
        self.marks, self.chosen, self._signs = marks, "", signs
        self.reading_layout.formats = None
        self.set_content(content)
        self._dress()
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

    def show_numbers(self, passages: Sequence[int], pages: Sequence[PageStart]) -> None:
        """Number passages (by the offsets they begin at) and pages beside the column."""
        self.gutter.show_numbers(passages, pages)
        self._lay_columns()

    def _page_words(self, number: int) -> str:
        return self._words.tr("p. {number}", number=number)

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
        self._dress()
        self._painter.forget()
        self._lay_columns()
        self._repaint()

    def _follow_theme(self) -> None:
        """Take the theme's colours and the letters a person has chosen."""
        self._inks.forget()
        paper, ink = self._theme.colour("paper").name(), self._theme.colour("ink").name()
        self.setStyleSheet(_SHEET.format(paper=paper, ink=ink))
        self.reading_layout.distance = self._theme.look.distance
        self.set_reading_font(self._theme.reading_font())

    def _dress(self) -> None:
        """Let parts of the text look as its signs say, in the colours and letters of now."""
        if self._signs is not None:
            dressing = Dressing(self._signs, self.map, self._theme, self.font())
            self.reading_layout.formats = dressing.formats
            self.document().markContentsDirty(0, self.document().characterCount())

    def _repaint(self) -> None:
        self.viewport().update()
        self.margin.update()
        self.ticks.follow()
        self.remarked.emit()

    def _mark_starts(self) -> Sequence[int]:
        return self.marks.places.starts()

    def _follow(self) -> None:
        self.margin.update()
        self.gutter.follow()

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
        self.margin.set_slim(whole < _NARROW * self.margin.full_width)
        beside = self.margin.sizeHint().width() if whole >= _LEAST else 0
        edges = 2 * self.document().documentMargin()
        letters = self._theme.column_width(self.font(), self._theme.look.width) + int(edges)
        side = max(_SIDE, self.gutter.least_width)
        column = max(120, min(letters, whole - beside - side - (0 if beside else _SIDE)))
        left = max(side, (whole - column - beside) // 2)
        right = max(0, whole - left - column)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
            self._painter.forget()
        self.gutter.setGeometry(0, 0, left, self.height())
        self.margin.setVisible(beside > 0)
        wide = beside if self.margin.slim else min(right, beside + 120)
        self.margin.setGeometry(left + column, 0, wide, self.height())

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and selection, then the words over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip, x = event.rect(), self.contentOffset().x()
        chosen = self.handles.preview or self.marks.get(self.chosen)
        self._painter.begin()
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
        if self._painter.waits:
            self.viewport().update()
        super().paintEvent(event)
        if chosen is not None:
            self._paint_handles(chosen)

    def _paint_handles(self, chosen: Mark) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.handles.paint(painter, self._inks.line(ink_key(chosen)), self._inks.role("paper"))
        painter.end()

    def _paint_selection(self, painter: QPainter, seen: InSight, band: tuple[float, float]) -> None:
        cursor = self.textCursor()
        start, end = cursor.selectionStart() - seen.start, cursor.selectionEnd() - seen.start
        length = seen.block.length() - 1
        if start < end and end > 0 and start < length:
            place = max(start, 0), min(end, length)
            self._painter.paint_range(painter, seen.block, place, self._inks.selection(), band)

    # --- keys ---

    def offer(self, marks: Sequence[Mark]) -> None:
        """Ask where was clicked which of these marks is meant."""
        point = self.viewport().mapTo(self, self.clicked_at.toPoint())
        self.chooser.ask(point, marks, self.chosen)

    def _ask_which(self, marks: tuple[Mark, ...], point: QPoint) -> None:
        self.chooser.ask(self.mapFromGlobal(point), marks, self.chosen, at_once=True)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # Qt's own signature
        """Tab goes through the marks under the caret before it leaves the text."""
        if forward and self.goes_outward():
            self.outward.emit()
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
        """The upper row of a Kazakh keyboard types letters where others have digits."""
        keypad = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = digit_of(event.text(), event.nativeScanCode())
        if keypad == Qt.KeyboardModifier.NoModifier and digit:
            self.digit.emit(digit)
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
