"""Lays paragraphs out for reading: room between lines for underlines, right-to-left ones to the right.

Qt's own layout of `QPlainTextEdit` leaves a right-to-left paragraph at the left edge and knows no
distance between lines. Lines are moved once, right after Qt has broken a paragraph into them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

_LANE = 0.125  # of the height of a line
_LEADING = 3.0  # lanes: the first one uses what is free below the letters
_LIFT = 0.8  # lanes that many underlines may begin higher than one alone
_PARAGRAPH = 0.38
_BLANK = 0.35


Formats = Callable[[QTextBlock], list[QTextLayout.FormatRange]]
"""How parts of a paragraph look."""


class ReadingLayout(QPlainTextDocumentLayout):
    """The layout of the reading view. All distances are in pixels and follow the font.

    ``distance`` is what a person wants between lines, as a multiple of the usual.
    ``lane`` is the pitch of the underlines, ``leading`` the room between two lines, ``gap`` what
    follows a paragraph besides. ``formats`` tells how parts of a paragraph look, where they do not look all
    the same: Qt asks when it breaks the paragraph into lines, which it does for those in sight.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.lane = self.leading = self.gap = 0.0
        self.distance = 1.0
        self.formats: Formats | None = None
        self.follow_font()

    def follow_font(self) -> None:
        """Take the distances from the document's font."""
        height = QFontMetricsF(self.document().defaultFont()).height()
        usual = _LANE * height
        self.lane = max(2.0, usual * min(1.0, self.distance))  # closer lines, closer underlines
        self.leading = _LEADING * max(self.lane, usual * self.distance)
        self.gap = _PARAGRAPH * height

    def underlines(self, deep: int) -> tuple[float, float]:
        """Where so many underlines go below one line: how much higher the first begins, and how far they stand apart.

        A few have their usual places; more begin higher and stand as close as they must.
        """
        room, wanted = self.leading + 0.3 * self.lane, deep * self.lane
        lift = min(_LIFT * self.lane, max(0.0, wanted - room))
        return lift, min(self.lane, (room + lift) / max(1, deep))

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a paragraph lies; moves its lines when Qt has just broken it."""
        if self.formats is not None and block.isValid() and not block.layout().lineCount():
            block.layout().setFormats(self.formats(block))  # before Qt breaks it into lines
        rect = super().blockBoundingRect(block)
        if not block.isValid():
            return rect
        layout = block.layout()
        if layout.lineCount() and layout.lineAt(0).y() < 0.5 * self.leading:
            self._arrange(block)
            rect = super().blockBoundingRect(block)
        if block.length() == 1 and block.next().isValid():
            rect.setHeight(_BLANK * rect.height())  # a blank line parts paragraphs, no more
            return rect
        return rect.adjusted(0, 0, 0, 0.5 * self.leading + self.gap)

    def _arrange(self, block: QTextBlock) -> None:
        layout = block.layout()
        to_the_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        y = 0.5 * self.leading + 1.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            x = line.x()
            if to_the_right:
                x += max(0.0, line.width() - line.naturalTextWidth())
            line.setPosition(QPointF(x, y))
            y += line.height() + self.leading
