"""Lists whose rows have a name, something below it, and something at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme

Index = QModelIndex | QPersistentModelIndex

TWO_LINES = Qt.ItemDataRole.UserRole + 7
"""The role under which a model gives a row's `TwoLines`."""

_EDGE, _AIR = 12, 5  # pixels beside and above the words
_AT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class TwoLines:
    """What a row shows; ``dim`` sets it back, and its words say why."""

    title: str
    detail: str = ""
    aside: str = ""
    dim: bool = False


class TwoLineDelegate(QStyledItemDelegate):
    """Paints such rows."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with air."""
        del option, index
        high, low = QFontMetrics(self._theme.font(1.05)), QFontMetrics(self._theme.font(0.9))
        return QSize(120, high.height() + low.height() + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: TwoLines = index.data(TWO_LINES)
        place: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._theme.colour("chosen"))
            painter.fillRect(
                QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent")
            )
        inner = place.adjusted(_EDGE, _AIR, -_EDGE, -_AIR)
        taken = self._paint_aside(painter, inner, row.aside)
        font = self._theme.font(1.05)
        height = QFontMetrics(font).height()
        upper = QRect(inner.left(), inner.top(), inner.width() - taken, height)
        painter.setPen(self._theme.colour("quiet" if row.dim else "ink"))
        self._paint_words(painter, upper, row.title, 1.05)
        low = QFontMetrics(self._theme.font(0.9)).height()
        painter.setPen(self._theme.colour("quiet"))
        self._paint_words(
            painter, QRect(inner.left(), upper.bottom() + 1, inner.width(), low), row.detail, 0.9
        )
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, words: str, scale: float) -> None:
        font = self._theme.font(scale)
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(one_line(words), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _AT, shown)

    def _paint_aside(self, painter: QPainter, place: QRect, words: str) -> int:
        """How many pixels at the right it takes."""
        font = self._theme.font(0.9)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(place.left(), place.top(), place.width(), metrics.height() + 2), right, words)
        return metrics.horizontalAdvance(words) + _EDGE if words else 0
