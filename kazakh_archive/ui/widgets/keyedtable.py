"""A quiet table of rows in which Enter opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kazakh_archive.ui.widgets.labels import plain_tip

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row itself is given."""

R = TypeVar("R")


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind, all replaced at once; ``cells`` says what stands in the columns of a row."""

    def __init__(
        self, heads: tuple[str, ...], cells: Callable[[R], tuple[str | int, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._heads, self._cells = heads, cells
        self._rows: Sequence[R] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def look(self, column: int, role: int) -> Any:  # noqa: ANN401  # Qt's own signature
        """How a column looks (alignment, font, colour); numbers stand at the right."""
        del column, role

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own signature
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own signature
        """A cell, or the row itself."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row)[index.column()]
        look = self.look(index.column(), role)
        if look is None and role == Qt.ItemDataRole.ToolTipRole:  # the column may be too narrow
            return plain_tip(str(self._cells(row)[index.column()]))
        if look is None and role == Qt.ItemDataRole.TextAlignmentRole:
            number = isinstance(self._cells(row)[index.column()], int)
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return look


class KeyedTable(QTableView):
    """Whole rows are chosen.

    `entered_by_key` carries the row that Enter was pressed on, `opened` also one that was clicked twice;
    `deleted` is the Delete key.
    """

    entered_by_key = Signal(QModelIndex)
    opened = Signal(QModelIndex)
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.entered_by_key.connect(self.opened)
        self.doubleClicked.connect(self.opened)

    def show_rows(self, model: RowModel[Any], name: str, *, wide: int) -> None:
        """Show a model; its columns are as wide as their words, the one called `wide` takes what is left."""
        self.setModel(model)
        self.setAccessibleName(name)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen row, unless it ends the writing in one."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid()
        if entered and self.state() is not QAbstractItemView.State.EditingState:
            self.entered_by_key.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)
