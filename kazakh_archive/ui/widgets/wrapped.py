"""Paints the lines of a list as plain text that is wrapped, however many lines it takes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kazakh_archive.ui.looks.theme import Theme

_SIDE, _ABOVE = 10, 7  # pixels around the words
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WrappedDelegate(QStyledItemDelegate):
    """Lines as high as their words need at the width of the list."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Measured at the width of the list."""
        del option
        room = QRect(0, 0, self._width(), 10_000)
        words = QFontMetrics(self._view.font()).boundingRect(room, int(_FLAGS), index.data())
        return QSize(60, words.height() + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        lit = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if focused or state & lit:
            painter.setBrush(self._theme.colour("chosen" if focused else "hover"))
            painter.drawRoundedRect(place, 5, 5)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._view.font())
        words = QRect(place.left() + _SIDE, place.top(), self._width(), place.height())
        painter.drawText(words, int(_FLAGS), index.data())
        painter.restore()

    def _width(self) -> int:
        """The room for words, the same with and without a scroll bar."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        return max(self._view.width() - bar - 2 * _SIDE - 4, 60)
