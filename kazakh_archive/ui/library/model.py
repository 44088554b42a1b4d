"""The library list as Qt sees it: lines, and how each of them is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.library.rows import Row, RowKind
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.wording.words import Words

ROW = Qt.ItemDataRole.UserRole
"""The role under which the model gives its `Row`."""

_ICON = 18
_EDGE = 14  # pixels from the panel's edge to the words


class LibraryModel(QAbstractListModel):
    """Lines of the library, all replaced at once."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these lines; where only words in them changed, the list stays where it is."""
        if rows == self._rows:
            return
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, row_id: str) -> int:
        """The number of the line with this id, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id and row.id == row_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own signature
        """A line's words, for eyes and for screen readers."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.title, row.detail, self._words.tr("closed") if row.closed else ""]
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self._rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowDelegate(QStyledItemDelegate):
    """Paints a line: icon, title, and below it what kind of thing it is."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Headings are lower than other lines."""
        del option
        row: Row = index.data(ROW)
        title, detail = QFontMetrics(self._theme.font(1.05)), QFontMetrics(self._theme.font(0.9))
        if row.kind is RowKind.HEADING:
            return QSize(120, detail.height() + 18)
        return QSize(120, title.height() + detail.height() + 18)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        row: Row = index.data(ROW)
        place: QRect = option.rect
        painter.save()
        if row.kind is RowKind.HEADING:
            painter.setFont(self._theme.font(0.88, bold=True))
            painter.setPen(self._theme.colour("quiet"))
            words = place.adjusted(_EDGE, 0, -_EDGE, -5)
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, row.title)
        else:
            state: QStyle.StateFlag = option.state
            self._paint_ground(painter, place, state)
            self._paint_row(painter, place, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._theme.colour("chosen"))
            painter.fillRect(
                QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, self._theme.colour("hover"))

    def _paint_row(self, painter: QPainter, place: QRect, row: Row) -> None:
        title, detail = self._theme.font(1.05), self._theme.font(0.9)
        high, low = QFontMetrics(title), QFontMetrics(detail)
        role = "accent" if row.kind is RowKind.DRAFT else "quiet"
        icon = QRect(place.left() + _EDGE, place.top() + 9 + (high.height() - _ICON) // 2, _ICON, _ICON)
        self._theme.icon(row.icon, role).paint(painter, icon)
        left = icon.right() + 10
        right = place.right() - _EDGE
        if row.closed:
            lock = QRect(right - 14, place.top() + 9 + (high.height() - 15) // 2, 15, 15)
            self._theme.icon("closed", "quiet").paint(painter, lock)
            right = lock.left() - 8
        painter.setFont(title)
        painter.setPen(self._theme.colour("ink"))
        upper = QRect(left, place.top() + 9, right - left, high.height())
        shown = high.elidedText(one_line(row.title), Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(detail)
        painter.setPen(self._theme.colour("quiet"))
        lower = QRect(left, upper.bottom() + 1, place.right() - _EDGE - left, low.height())
        shown = low.elidedText(row.detail, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
