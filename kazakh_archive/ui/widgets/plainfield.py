"""A field of several lines for plain words, whatever script they are in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from kazakh_archive.ui.widgets.windowkeys import means_the_window


class PlainField(QTextEdit):
    """Takes plain text only; Tab leaves it.

    Not `QPlainTextEdit`: that leaves paragraphs in Arabic script at the left edge, while here each
    stands at the side where its script begins.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._hint = ""

    def set_hint(self, text: str) -> None:
        """Say what belongs here, as long as nothing stands here."""
        self._hint = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Leave the window's keys to the window."""
        return False if means_the_window(self, event) else super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hint on as many lines as it needs; Qt's own placeholder has one."""
        super().paintEvent(event)
        if self._hint and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            edge = round(self.document().documentMargin())
            room = self.viewport().rect().adjusted(edge, edge, -edge, -edge)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), self._hint)
            painter.end()

    def written(self) -> str:
        """What was typed, block by block: `toPlainText` would turn no-break spaces into plain ones."""
        parts = []
        block = self.document().begin()
        while block.isValid():
            parts.append(block.text())
            block = block.next()
        return "\n".join(parts)
