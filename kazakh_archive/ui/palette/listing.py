"""The lines of the palette as Qt sees them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kazakh_archive.ui.palette.entries import Entry
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words

Index = QModelIndex | QPersistentModelIndex
_EDGE, _AIR = 12, 5  # pixels beside and above the words
_AT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Lines(QAbstractListModel):
    """Entries, all replaced at once."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A line's words, for eyes and for screen readers."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unable = self._words.tr("not now: {reason}", reason=entry.why_not) if entry.why_not else ""
            return ", ".join(part for part in (entry.title, entry.place, entry.keys, unable) if part)
        return None


class LineDelegate(QStyledItemDelegate):
    """Paints a line: its name, below it where it is found or why not now, at the right its keys."""

    def __init__(self, theme: Theme, lines: Lines) -> None:
        super().__init__(lines)
        self._theme, self._lines = theme, lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with air."""
        del option, index
        high, low = QFontMetrics(self._theme.font(1.05)), QFontMetrics(self._theme.font(0.9))
        return QSize(120, high.height() + low.height() + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        entry = self._lines.entries[index.row()]
        place: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._theme.colour("chosen"))
            painter.fillRect(
                QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent")
            )
        inner = place.adjusted(_EDGE, _AIR, -_EDGE, -_AIR)
        ink = self._theme.colour("quiet" if entry.why_not else "ink")
        taken = self._paint_keys(painter, inner, entry.keys)
        title = QFontMetrics(self._theme.font(1.05))
        upper = QRect(inner.left(), inner.top(), inner.width() - taken, title.height())
        painter.setPen(ink)
        painter.setFont(self._theme.font(1.05))
        painter.drawText(
            upper, _AT, title.elidedText(entry.title, Qt.TextElideMode.ElideRight, upper.width())
        )
        small = QFontMetrics(self._theme.font(0.9))
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), small.height())
        told = entry.why_not or entry.place
        painter.setPen(self._theme.colour("quiet"))
        painter.setFont(self._theme.font(0.9))
        painter.drawText(lower, _AT, small.elidedText(told, Qt.TextElideMode.ElideRight, lower.width()))
        painter.restore()

    def _paint_keys(self, painter: QPainter, place: QRect, keys: str) -> int:
        """How many pixels at the right the keys take."""
        metrics = QFontMetrics(self._theme.font(0.9))
        width = metrics.horizontalAdvance(keys)
        painter.setFont(self._theme.font(0.9))
        painter.setPen(self._theme.colour("quiet"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(place.left(), place.top(), place.width(), metrics.height() + 2), right, keys)
        return width + _EDGE if keys else 0
