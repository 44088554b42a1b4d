"""Chosen tags as chips, each with a button that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.offers import Picked
from kazakh_archive.ui.reader.signs import draw_sign
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

_WIDEST = 220  # pixels of a name
_SIGN = 8.0
_CROSS = 6.0


class Chip(QAbstractButton):
    """One chosen tag. Clicked, or Delete while it has the focus, it asks to be taken away."""

    removal_asked = Signal()

    def __init__(self, pick: Picked, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pick = pick
        self._theme = theme
        self.setFont(theme.font(0.95))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(pick.text)
        kind = kind_name(pick.kind, words)
        self.setAccessibleName(words.tr("{kind}: {name}", kind=kind, name=pick.text))
        self.setAccessibleDescription(words.tr("Press to take this tag away."))
        self.clicked.connect(self.removal_asked)

    def sizeHint(self) -> QSize:
        """Sign, name and cross."""
        metrics = self.fontMetrics()
        wide = min(_WIDEST, metrics.horizontalAdvance(self.pick.text))
        return QSize(round(_SIGN + _CROSS) + wide + 30, metrics.height() + 7)

    def minimumSizeHint(self) -> QSize:
        """Sign, cross and a letter or two."""
        return QSize(56, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the tag away."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer is gone."""
        super().leaveEvent(event)
        self.update()

    def hitButton(self, point: QPoint) -> bool:
        """Only the cross takes away; the name is for reading."""
        return point.x() >= self.width() - 24

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.tag_colour(self.pick.kind, self.pick.colour)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        soft = QColor(colour)
        soft.setAlphaF(0.16)
        painter.setBrush(soft)
        edge = self._theme.colour("accent") if self.hasFocus() else colour
        painter.setPen(QPen(edge, 1.6 if self.hasFocus() else 0.8))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        middle = box.center().y()
        draw_sign(painter, self.pick.kind, QRectF(9, middle - _SIGN / 2, _SIGN, _SIGN), colour)
        room = box.width() - _SIGN - _CROSS - 30
        name = self.fontMetrics().elidedText(self.pick.text, Qt.TextElideMode.ElideRight, int(room) + 2)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self.font())
        words = QRectF(_SIGN + 14, box.top(), room + 4, box.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), name)
        self._paint_cross(painter, box.right() - 9 - _CROSS, middle)
        painter.end()

    def _paint_cross(self, painter: QPainter, x: float, middle: float) -> None:
        near = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(self._theme.colour("ink" if near else "quiet"), 1.3))
        half = _CROSS / 2
        cross = QRectF(x, middle - half, _CROSS, _CROSS)
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())
