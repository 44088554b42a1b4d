"""The list of all tags, with a filter over all of their names."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.entities import TagKind, TagSummary
from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.settings import PINS
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.tags.table import NUMBERS, Column, Index, Order, TagTable, ordered
from kazakh_archive.ui.widgets.keyedtable import KeyedTable
from kazakh_archive.ui.widgets.labels import filter_line, plain_label
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

_ALL = 1_000_000  # more tags than an archive has
_LONGEST = 300  # of what is typed into the filter
_BESIDE = 26  # pixels in a column beside its words: its edges, and the sign of the order
_SHARE = 0.56  # of the room for names is that of the names shown
_NAMES = 34  # letters that names need in their two columns
_SPARED = (Column.SOURCES, Column.KIND, Column.DIGIT)


class TagChooser(QWidget):
    """Lists tags and lets some be chosen. `chosen_changed` tells of it; `pin_asked` carries a digit and an id."""

    chosen_changed = Signal()
    pin_asked = Signal(int, str)
    removal_asked = Signal()

    def __init__(
        self, library: Library, runner: Runner, handy: HandyTags, theme: Theme, words: Words
    ) -> None:
        super().__init__()
        self._library, self._runner, self._handy = library, runner, handy
        self._theme, self._words = theme, words
        self._order: Order | None = None  # as the header says; until then the best fit, or the name
        self._wanted: tuple[str, ...] = ()  # to be chosen when the next answer is there
        self.table = TagTable(handy, theme, words, self)
        self.filter = filter_line(words.tr("Filter by any name"), words.tr("Show only tags with these names"))
        self.kinds, self.view = QComboBox(), _View()
        self.count = plain_label(role="quiet", scale=0.92)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = self._words
        self.filter.setMaxLength(_LONGEST)
        self.kinds.setAccessibleName(words.tr("Show only this kind"))
        self.kinds.addItem(words.tr("all kinds"), None)
        for kind in TagKind:
            self.kinds.addItem(sign_icon(kind, self._theme.kind_colour(kind)), kind_name(kind, words), kind)
        self.view.setModel(self.table)
        self.view.setAccessibleName(words.tr("All tags"))
        self.view.lay_out_columns(kind_name(kind, words) for kind in TagKind)
        above = QHBoxLayout()
        above.addWidget(self.filter, 1)
        above.addWidget(self.kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.view, 1)
        column.addWidget(self.count)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.ask)
        self.filter.returnPressed.connect(self.view.setFocus)
        self.kinds.currentIndexChanged.connect(self.ask)
        self.view.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.view.horizontalHeader().sectionClicked.connect(self._sort)
        self.view.pinned.connect(self._pin)
        self.view.deleted.connect(self.removal_asked)

    # --- what is listed ---

    def ask(self) -> None:
        """List anew what fits, and keep what is chosen."""
        library, order, digit_of = self._library, self._order, self._handy.digit_of
        typed, kind = self.filter.text().strip(), self.kinds.currentData()

        def find() -> tuple[tuple[TagSummary, ...], int]:
            tags = library.tags()
            if typed:
                found = tuple(each.summary for each in library.suggest(typed, _ALL, kind))
            else:
                found = tuple(each for each in tags if kind in {None, each.tag.kind})
            return (ordered(found, order, digit_of) if order else found), len(tags)

        self._runner.ask(find, self._show, slot=f"chooser:{id(self)}")

    def _show(self, answer: tuple[tuple[TagSummary, ...], int]) -> None:
        tags, total = answer
        wanted = self._wanted or tuple(each.tag.id for each in self.chosen())
        self._wanted = ()
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(True)  # Qt's own signature
        place = self.view.verticalScrollBar().value()
        self.table.show_tags(tags)
        selection.blockSignals(blocked)
        self.view.verticalScrollBar().setValue(place)
        self._choose(wanted)
        words = self._words
        if len(tags) == total:
            self.count.setText(words.plural("{n} tag", "{n} tags", total))
        else:
            self.count.setText(
                words.plural("{n} of {total} tags", "{n} of {total} tags", len(tags), total=total)
            )
        self.chosen_changed.emit()

    def _sort(self, section: int) -> None:
        column = Column(section)
        first = column in {Column.ANNOTATIONS, Column.SOURCES, Column.OTHERS}  # the greatest is looked for
        before = self._order
        descending = not before[1] if before is not None and before[0] is column else first
        self._order = (column, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.horizontalHeader().setSortIndicator(section, order)
        self.ask()

    # --- what is chosen ---

    def chosen(self) -> tuple[TagSummary, ...]:
        """The tags that are chosen, from above."""
        selection = self.view.selectionModel().selection()  # stretches: asking line by line takes long
        stretches = [selection.at(number) for number in range(selection.count())]
        borders = sorted((each.top(), each.bottom()) for each in stretches)
        rows = dict.fromkeys(row for top, bottom in borders for row in range(top, bottom + 1))
        return tuple(self.table.tag(row) for row in rows)

    def choose(self, tag_ids: Iterable[str]) -> None:
        """Choose these once they are listed."""
        self._wanted = tuple(tag_ids)
        self.ask()

    def _choose(self, tag_ids: tuple[str, ...]) -> None:
        rows = [row for row in map(self.table.row_of, tag_ids[:_MANY]) if row >= 0]
        flags = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        if not rows and self.table.rowCount():
            rows = [0]
        for number, row in enumerate(rows):
            index = self.table.index(row, 0)
            if number == 0:
                self.view.setCurrentIndex(index)
            selection.select(index, flags.Select | flags.Rows)

    def _pin(self, digit: int) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.pin_asked.emit(digit, chosen[0].tag.id)


_MANY = 50  # chosen tags that are found again in a list made anew


class _View(KeyedTable):
    """The lines; `pinned` carries the digit pressed with Alt."""

    pinned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._widths: dict[Column, int] = {}
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def lay_out_columns(self, kinds: Iterable[str]) -> None:
        """Give the names what the numbers and the longest of the kinds leave."""
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        # A head of its own mind: else it asks of every column, line by line, whether all of it is chosen.
        head.setSelectionModel(QItemSelectionModel(self.model(), head))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.OTHERS, QHeaderView.ResizeMode.Stretch)
        for column in (Column.KIND, *NUMBERS):
            cells = kinds if column is Column.KIND else ()
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wide = max(map(head.fontMetrics().horizontalAdvance, (title, *cells))) + _BESIDE
            head.resizeSection(column, wide)
            self._widths[column] = wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names by which tags are shown a little more than their other names.

        Where letters are too large for all columns, those go of which the details say as much.
        """
        super().resizeEvent(event)
        both = self.viewport().width() - sum(self._widths.values())
        for column in _SPARED:
            spared = both < _NAMES * self.fontMetrics().averageCharWidth()
            self.setColumnHidden(column, spared)
            both += self._widths[column] if spared else 0
        self.horizontalHeader().resizeSection(Column.NAME, round(_SHARE * both))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Bring the line in hand into sight, also while the window is not shown yet."""
        super().currentChanged(current, previous)
        self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and a digit pin; other keys go about."""
        digit = event.key() - Qt.Key.Key_0
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and 1 <= digit <= PINS:
            self.pinned.emit(digit)
        else:
            super().keyPressEvent(event)
