"""The concordance: each found word in its line, sorted by what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.concordance import Concordance, Line, Sorting
from kazakh_archive.text.concordance import in_order
from kazakh_archive.ui.keyedtable import KeyedTable
from kazakh_archive.ui.labels import plain_label
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Marked, Words, mark

LINE = Qt.ItemDataRole.UserRole
_LEFT, _WORDS, _RIGHT, _SOURCE = range(4)

SORTINGS: dict[Sorting, Marked] = {
    Sorting.TEXT: mark("In the order of the texts"),
    Sorting.LEFT: mark("By the word before"),
    Sorting.WORD: mark("By the found word"),
    Sorting.RIGHT: mark("By the word after"),
}


class LineModel(QAbstractTableModel):
    """The lines as a table of four columns: before, found, after, source."""

    def __init__(self, words: Words, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[Line] = ()
        self._heads = (words.tr("Before"), words.tr("Found"), words.tr("After"), words.tr("Source"))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Four."""
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
        """A cell; the found words are bold and of another ink."""
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (line.left, line.words, line.right, line.source_title)[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                # The words before end at the found word, whichever way the script runs.
                sides = Qt.AlignmentFlag.AlignRight if column == _LEFT else Qt.AlignmentFlag.AlignLeft
                middle = Qt.AlignmentFlag.AlignHCenter if column == _WORDS else sides
                return middle | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if column == _WORDS:
                return self._theme.font(bold=True)
            case Qt.ItemDataRole.ForegroundRole if column == _SOURCE:
                return self._theme.colour("quiet")
            case Qt.ItemDataRole.ToolTipRole:
                return line.source_title
        return line if role == LINE else None


class ConcordanceView(QWidget):
    """Shows a concordance; `opened` carries the line that a person wants to read."""

    opened = Signal(object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._lines: tuple[Line, ...] = ()
        self.told = plain_label(role="quiet", wrap=True, scale=0.9)
        self.sorting = QComboBox()
        self.sorting.setAccessibleName(words.tr("Sort the lines"))
        for sorting, name in SORTINGS.items():
            self.sorting.addItem(words.of(name), sorting)
        self.model = LineModel(words, theme, self)
        self.table = self._make_table()
        self._lay_out()
        self.sorting.currentIndexChanged.connect(self._sort)

    def _make_table(self) -> QTableView:
        table = KeyedTable()
        table.setModel(self.model)
        table.setAccessibleName(self._words.tr("Found words in their context"))
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = table.horizontalHeader()
        for column, mode in (
            (_LEFT, QHeaderView.ResizeMode.Stretch),
            (_WORDS, QHeaderView.ResizeMode.Interactive),
            (_RIGHT, QHeaderView.ResizeMode.Stretch),
            (_SOURCE, QHeaderView.ResizeMode.Interactive),
        ):
            head.setSectionResizeMode(column, mode)
        head.resizeSection(_WORDS, 110)
        head.resizeSection(_SOURCE, 120)
        table.entered_by_key.connect(self._open)
        table.doubleClicked.connect(self._open)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.sorting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def show_concordance(self, found: Concordance) -> None:
        """Show these lines in the order that is chosen."""
        self._lines = found.lines
        words, shown = self._words, len(found.lines)
        said = words.plural("{n} line.", "{n} lines.", shown)
        if found.shown < found.total:
            said += " " + words.tr(
                "They come from the first {shown} of {total} passages; a narrower search shows all.",
                shown=found.shown,
                total=found.total,
            )
        self.told.setText(said)
        self._sort()

    def clear(self) -> None:
        """Show nothing."""
        self._lines = ()
        self.told.clear()
        self.model.set_lines(())

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, in the order of the texts."""
        return self._lines

    def _sort(self) -> None:
        self.model.set_lines(in_order(self._lines, self.sorting.currentData()))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(LINE))
