"""The concordance: each found word in its line, sorted by what stands beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.concordance import Concordance, Line, Sorting
from kazakh_archive.text.concordance import in_order
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.keyedtable import ROW, KeyedTable, RowModel
from kazakh_archive.ui.widgets.labels import plain_label
from kazakh_archive.ui.wording.words import Marked, Words, mark

Index = QModelIndex | QPersistentModelIndex

_LEFT, _WORDS, _RIGHT, _SOURCE = range(4)
_LEAST, _AIR = 60, 24  # pixels of a column, and beside its words
_MEASURED = 1_000  # lines

SORTINGS: dict[Sorting, Marked] = {
    Sorting.TEXT: mark("In the order of the texts"),
    Sorting.LEFT: mark("By the word before"),
    Sorting.WORD: mark("By the found word"),
    Sorting.RIGHT: mark("By the word after"),
}


class LineModel(RowModel[Line]):
    """The lines as a table of four columns: before, found, after, source."""

    def __init__(self, words: Words, theme: Theme, parent: QObject) -> None:
        heads = (words.tr("Before"), words.tr("Found"), words.tr("After"), words.tr("Source"))
        super().__init__(heads, _cells, parent)
        self._theme = theme

    def look(self, column: int, role: int) -> Any:  # noqa: ANN401  # Qt's own signature
        """The words before end at the found word, whichever way the script runs; the found word is bold."""
        match role, column:
            case Qt.ItemDataRole.TextAlignmentRole, 0:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.TextAlignmentRole, 1:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.FontRole, 1:
                return self._theme.font(bold=True)
            case Qt.ItemDataRole.ForegroundRole, 3:
                return self._theme.colour("quiet")
        return None


def _cells(line: Line) -> tuple[str | int, ...]:
    return line.left, line.words, line.right, line.source_title


class _Cut(QStyledItemDelegate):
    """Cuts what stands before a found word at its far end, and all else at the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's own, but for where it is cut."""
        super().initStyleOption(option, index)
        before = index.column() == _LEFT
        option.textElideMode = Qt.TextElideMode.ElideLeft if before else Qt.TextElideMode.ElideRight


class ConcordanceView(QWidget):
    """Shows a concordance; `opened` carries the line that a person wants to read."""

    opened = Signal(object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
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
        table.setItemDelegate(_Cut(table))
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = table.horizontalHeader()
        head.setMinimumSectionSize(_LEAST)
        for column, mode in (
            (_LEFT, QHeaderView.ResizeMode.Stretch),
            (_WORDS, QHeaderView.ResizeMode.Interactive),
            (_RIGHT, QHeaderView.ResizeMode.Stretch),
            (_SOURCE, QHeaderView.ResizeMode.Interactive),
        ):
            head.setSectionResizeMode(column, mode)
        table.opened.connect(self._open)
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
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the found words the room they need, the title of the source a part, the context the rest."""
        room = self.table.viewport().width()
        metrics = QFontMetrics(self._theme.font(bold=True))
        words = {line.words for line in self._lines[:_MEASURED]}
        widest = max(map(metrics.horizontalAdvance, words), default=0) + _AIR
        head = self.table.horizontalHeader()
        head.resizeSection(_WORDS, min(max(widest, _LEAST), room // 4))
        head.resizeSection(_SOURCE, room // 5)

    def clear(self) -> None:
        """Show nothing."""
        self._lines = ()
        self.told.clear()
        self.model.set_rows(())

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, in the order of the texts."""
        return self._lines

    def _sort(self) -> None:
        sorting = Sorting(self.sorting.currentData())  # Qt keeps a plain string
        self.model.set_rows(in_order(self._lines, sorting))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW))
