"""The page: one text in a widget, read-only, and where its characters stand there.

The text is set once from the archive and never read back: Qt counts UTF-16 and alters some
characters, so that every position goes through `ViewMap` and every word comes from the archive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextLine, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import border_after, border_before
from kazakh_archive.ui.reader.geometry import LineRuns, lines_between, turns_right
from kazakh_archive.ui.reader.rtl_layout import ReadingLayout
from kazakh_archive.ui.reader.view_map import ViewMap

_UNSEEN = (
    " \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"  # blanks
    "\u200b\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # of no width
)
"""What an annotation neither begins nor ends with: marked alone, nobody would see it."""

_OUTSIDE = 10.0  # pixels, for what is out of sight
_INSET = 18  # pixels of paper around the text


@dataclass(frozen=True, slots=True)
class InSight:
    """A paragraph in sight: ``top`` is its upper edge in the viewport's pixels, ``start`` its position."""

    block: QTextBlock
    top: float
    bottom: float
    start: int


class SeenLine(NamedTuple):
    """A line in sight: its first position and the one after it, its edges in the viewport's pixels."""

    start: int
    end: int
    top: float
    bottom: float


class Page(QPlainTextEdit):
    """Shows one text; all offsets it takes and gives are code points of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = ""
        self.map = ViewMap("")
        self._document = QTextDocument(self)
        self.reading_layout = ReadingLayout(self._document)
        self._document.setDocumentLayout(self.reading_layout)
        self._document.setUndoRedoEnabled(False)
        option = self._document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self.setDocument(self._document)
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCursorWidth(2)
        self._document.setDocumentMargin(_INSET)

    def set_content(self, content: str) -> None:
        """Show a text from its beginning."""
        self.content, self.map = content, ViewMap(content)
        with QSignalBlocker(
            self
        ):  # Qt tells of a selection while the text is neither the old nor the new one
            self.setPlainText(self.map.shown)
        self.selectionChanged.emit()
        self.verticalScrollBar().setValue(0)  # Qt scrolls to the caret while the page has no height yet

    def set_page_font(self, font: QFont) -> None:
        """Show the text in this font."""
        self.setFont(font)
        self._document.setDefaultFont(font)
        self.reading_layout.follow_font()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the archive's own characters, without the breaks of the view."""
        data, span = QMimeData(), self.selected()
        data.setText(self.content[span.start : span.end])
        return data

    # --- the caret and the selection ---

    @property
    def caret(self) -> int:
        """The offset of the caret."""
        return self.map.offset(self.textCursor().position())

    def selected(self) -> Span:
        """The selected stretch as it is; empty at the caret where nothing is selected."""
        cursor = self.textCursor()
        # while another text is being set Qt tells of a selection that is nowhere
        return self.map.span(max(cursor.selectionStart(), 0), max(cursor.selectionEnd(), 0))

    def selection(self) -> Span | None:
        """The selected stretch in whole characters, without what cannot be seen at its ends.

        None where nothing is left, and while another text is being put into the page.
        """
        if not self.textCursor().hasSelection():
            return None
        span = self.selected()
        words = self.content[span.start : span.end]
        start = span.end - len(words.lstrip(_UNSEEN))
        end = span.start + len(words.rstrip(_UNSEEN))
        if start >= end:
            return None
        return Span(border_before(self.content, start), border_after(self.content, end))

    def set_caret(self, offset: int) -> None:
        """Put the caret before the character at `offset`; nothing is selected any more."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.map.start_position(min(max(offset, 0), len(self.content))))
        self.setTextCursor(cursor)

    def select(self, span: Span) -> None:
        """Select a stretch of the text; the caret is at its end."""
        first, last = self.map.positions(span)
        cursor = QTextCursor(self._document)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def bring_into_view(self, span: Span) -> None:
        """Scroll so that the beginning of a stretch stands in the upper third, unless it is in sight."""
        box, height = self.box_of(span), self.viewport().height()
        if box is not None and box.top() >= 0 and box.bottom() < 0.85 * height:
            return
        first = self.map.start_position(span.start)
        block = self._document.findBlock(first)
        self.reading_layout.blockBoundingRect(block)  # breaks it into lines
        line = block.layout().lineForTextPosition(first - block.position())
        above = 0.3 * height - (line.y() if line.isValid() else 0.0)
        while above > 0 and block.previous().isValid():
            # the scroll bar counts lines, which are known only of paragraphs that were broken
            block = block.previous()
            above -= self.reading_layout.blockBoundingRect(block).height()
        top = lines_between(block.layout(), -above, -above).start if above < 0 else 0
        self.verticalScrollBar().setValue(block.firstLineNumber() + top)

    @property
    def top_offset(self) -> int:
        """The offset of the first line wholly in sight; the one above may reach in by a hair's breadth."""
        for seen in self.blocks_in_sight():
            layout = seen.block.layout()
            for number in lines_between(layout, -seen.top, self.viewport().height() - seen.top):
                line = layout.lineAt(number)
                if seen.top + line.y() >= 0.0:
                    return self.map.offset(seen.start + line.textStart())
        return 0

    def scroll_to(self, offset: int) -> None:
        """Let the line of an offset be the first in sight."""
        position = self.map.start_position(min(offset, len(self.content)))
        block = self._document.findBlock(position)
        self.reading_layout.blockBoundingRect(block)  # breaks it into lines
        line = block.layout().lineForTextPosition(position - block.position())
        self.verticalScrollBar().setValue(block.firstLineNumber() + max(0, line.lineNumber()))

    # --- what is in sight ---

    def blocks_in_sight(self) -> Iterator[InSight]:
        """The paragraphs in sight, from above."""
        block, lowest = self.firstVisibleBlock(), self.viewport().height()
        if not block.isValid():
            return
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= lowest:
            bottom = top + self.reading_layout.blockBoundingRect(block).height()
            if bottom >= 0:
                yield InSight(block, top, bottom, block.position())
            top, block = bottom, block.next()

    def blocks_about(self, above: float) -> list[InSight]:
        """The paragraphs in sight, and before them those up to `above` pixels over the viewport."""
        seen = list(self.blocks_in_sight())
        while seen and seen[0].top > -above and seen[0].block.previous().isValid():
            block, bottom = seen[0].block.previous(), seen[0].top
            height = self.reading_layout.blockBoundingRect(block).height()
            seen.insert(0, InSight(block, bottom - height, bottom, block.position()))
        return seen

    def tops(self, offsets: Iterable[int], seen: list[InSight]) -> list[float]:
        """The upper edge of the line of each offset; the nearest edge of `seen` for one outside."""
        starts = [each.start for each in seen]
        return [self._top(seen, starts, self.map.start_position(offset)) for offset in offsets]

    def _top(self, seen: list[InSight], starts: list[int], position: int) -> float:
        place = bisect_right(starts, position) - 1
        if place < 0:
            return seen[0].top if seen else 0.0
        here = seen[place]
        line = here.block.layout().lineForTextPosition(position - here.start)
        if not line.isValid() or position >= here.start + here.block.length():
            return here.bottom
        return here.top + line.y()

    def span_of(self, block: QTextBlock) -> Span:
        """The stretch of the text that a paragraph of the view shows."""
        start = block.position()
        return self.map.span(start, start + block.length() - 1)

    def runs_leftward(self, offset: int) -> bool:
        """Whether the paragraph of the character at `offset` is written from right to left."""
        block = self._document.findBlock(self.map.start_position(offset))
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def box_of(self, span: Span) -> QRect | None:
        """The first line of a stretch, in the viewport's pixels; None where it is not in sight."""
        first, last = self.map.positions(span)
        for seen in self.blocks_in_sight():
            start = first - seen.start
            if 0 <= start < seen.block.length():
                line = seen.block.layout().lineForTextPosition(start)
                if not line.isValid():
                    return None
                end = min(last - seen.start, line.textStart() + line.textLength())
                whole = self.span_of(seen.block)
                mixed = turns_right(self.content, whole.start, whole.end)
                found = LineRuns(line, mixed=mixed).runs(start, end) or [(line.x(), line.x())]
                left, right = found[0][0], found[-1][1]
                x = left + self.contentOffset().x()
                return QRect(round(x), round(seen.top + line.y()), round(right - left), round(line.height()))
        return None

    def caret_box(self, offset: int, *, after: bool = False) -> QRectF | None:
        """Where a caret before the character at `offset` stands, without width; None where it is not in sight.

        With `after` it stands behind the character before: another place at the end of a line.
        """
        position = (self.map.end_position if after else self.map.start_position)(offset)
        for seen in self.blocks_in_sight():
            place = position - seen.start
            if not 0 <= place < seen.block.length():
                continue
            line = seen.block.layout().lineForTextPosition(place)
            if after and place and line.isValid() and line.textStart() == place:
                line = seen.block.layout().lineAt(line.lineNumber() - 1)
            if not line.isValid():
                return None
            answer: Any = line.cursorToX(place)  # the binding gives x and the place that it settled on
            x = float(answer[0]) + self.contentOffset().x()
            return QRectF(x, seen.top + line.y(), 0.0, line.height())
        return None

    def heights(self, spans: list[Span], lines: list[SeenLine]) -> list[tuple[float, float]]:
        """Upper and lower edge of the lines of each stretch, in the viewport's pixels; `lines` are those in sight.

        What begins above the lines in sight begins at a height below 0; what ends below them, ends below
        the lower edge of the viewport.
        """
        outside = float(self.viewport().height()) + _OUTSIDE, -_OUTSIDE
        starts = [line.start for line in lines]
        end = lines[-1].end if lines else 0
        found = []
        for span in spans:
            first, last = self.map.positions(span)
            here, there = bisect_right(starts, first) - 1, bisect_right(starts, max(first, last - 1)) - 1
            top = lines[here].top if here >= 0 else outside[1]
            bottom = lines[there].bottom if there >= 0 else outside[1]
            found.append((top if first < end else outside[0], bottom if last - 1 < end else outside[0]))
        return found

    def lines_in_sight(self) -> list[SeenLine]:
        """Each line in sight, from above."""
        found, height = [], self.viewport().height()
        for seen in self.blocks_in_sight():
            layout = seen.block.layout()
            for number in lines_between(layout, -seen.top, height - seen.top):
                line = layout.lineAt(number)
                start, y = seen.start + line.textStart(), seen.top + line.y()
                found.append(SeenLine(start, start + line.textLength(), y, y + line.height()))
        return found

    def line_near(self, y: float) -> tuple[InSight, QTextLine] | None:
        """The line that is nearest to a height of the viewport."""
        best: tuple[float, InSight, QTextLine] | None = None
        reach = self.reading_layout.leading + self.reading_layout.gap + 2
        for seen in self.blocks_in_sight():
            if not seen.top - reach <= y <= seen.bottom + reach:
                continue
            layout = seen.block.layout()
            for number in lines_between(layout, y - seen.top - reach, y - seen.top + reach):
                line = layout.lineAt(number)
                upper = seen.top + line.y()
                lower = min(upper + line.height(), seen.bottom)  # a blank line is lower than its letters
                away = max(upper - y, y - lower, 0.0)
                if best is None or away < best[0]:
                    best = (away, seen, line)
        return None if best is None else best[1:]

    def offset_at(self, point: QPointF) -> int:
        """The offset of the character under a point of the viewport, or -1 where there is none."""
        near = self.line_near(point.y())
        if near is None:
            return -1
        seen, line = near
        half = 0.5 * self.reading_layout.leading
        box = line.naturalTextRect().translated(self.contentOffset().x(), seen.top)
        if line.textLength() == 0 or not box.adjusted(0, -half, 0, half).contains(point):
            return -1
        on = QTextLine.CursorPosition.CursorOnCharacter
        place = line.xToCursor(point.x() - self.contentOffset().x(), on)
        last = line.textStart() + line.textLength() - 1
        return self.map.offset(seen.start + min(place, last))
