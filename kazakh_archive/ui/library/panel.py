"""The library: every source of the archive, and the testimonies still being written."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Draft, SourceSummary
from kazakh_archive.services.library import Library
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.library.model import ROW, LibraryModel, RowDelegate
from kazakh_archive.ui.library.rows import Row, RowKind, rows
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import ElidedLabel, filter_line, plain_label
from kazakh_archive.ui.widgets.openlist import OpenList
from kazakh_archive.ui.wording.words import Words

_Held = tuple[tuple[SourceSummary, ...], tuple[Draft, ...]]


class LibraryPanel(QWidget):
    """Lists sources and drafts; tells which one is chosen and which is to be opened.

    `opened_apart` carries a source that is to be opened in a tab of its own.
    """

    opened = Signal(str)
    opened_apart = Signal(str)
    draft_opened = Signal(str)
    chosen_changed = Signal()
    loaded = Signal(int)

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._library, self._runner, self._words = library, runner, words
        self._held: _Held = ((), ())
        self._wanted = ""
        self.setObjectName("library")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = ElidedLabel(theme.font(0.9), role="quiet")
        self._count.stand(right=True)
        self.filter = filter_line(words.tr("Filter by title or language"), words.tr("Filter the library"))
        self.filter.textChanged.connect(self._show)
        self._model = LibraryModel(words, self)
        self.list = self._make_list(theme)
        self._empty = plain_label(role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._lay_out()
        self.menu = QMenu(self)

    def _make_list(self, theme: Theme) -> QListView:
        view = OpenList()
        view.setObjectName("library-list")
        view.setAccessibleName(self._words.tr("Sources"))
        view.setModel(self._model)
        view.setItemDelegate(RowDelegate(theme, view))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.clicked.connect(self._open)
        view.clicked_apart.connect(self._open_apart)
        view.entered_by_key.connect(self._open)
        view.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        theme.changed.connect(view.viewport().update)
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 0)
        head.addWidget(plain_label(self._words.tr("Library"), bold=True))
        head.addWidget(self._count, 1)
        search = QHBoxLayout()
        search.setContentsMargins(12, 8, 12, 8)
        search.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()

    # --- what is shown ---

    def reload(self) -> None:
        """Read the list anew."""
        self._runner.ask(self._read, self._take, slot="library")

    def apply(self, changes: Changes) -> None:
        """Follow an act."""
        if changes.touches("source", "annotation", "testimony") or changes.op.startswith("draft."):
            self.reload()

    def select(self, row_id: str) -> None:
        """Choose the line of a source or draft, without opening it."""
        self._wanted = row_id
        number = self._model.row_of(row_id)
        index = self._model.index(number)
        # Qt makes the first line current as soon as the list has the focus, without selecting it.
        if number >= 0 and not self.list.selectionModel().isSelected(index):
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(index)
        elif number < 0:
            self.list.selectionModel().clear()  # it is filtered away; no other line is meant

    @property
    def chosen(self) -> Row | None:
        """The chosen line, unless it is none."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def source(self, source_id: str) -> SourceSummary | None:
        """What the list knows of a source."""
        return next((each for each in self._held[0] if each.source.id == source_id), None)

    def titles(self) -> dict[str, str]:
        """How each source of the archive is called, by id."""
        return {each.source.id: one_line(each.source.title) for each in self._held[0]}

    def _read(self) -> _Held:
        return self._library.sources(), self._library.drafts()

    def _take(self, held: _Held) -> None:
        first = self._held == ((), ())
        self._held = held
        self._show()
        if first and self.isVisible() and not self.filter.text():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.loaded.emit(len(held[0]))

    def _show(self) -> None:
        sources, drafts = self._held
        chosen = self._wanted or (self.chosen.id if self.chosen else "")
        self._model.set_rows(rows(sources, drafts, self.filter.text(), self._words))
        if chosen:
            self.select(chosen)
        self._count.set_text(self._words.plural("{n} source", "{n} sources", len(sources)))
        self._say_empty(filtered=bool(sources or drafts))
        self.chosen_changed.emit()

    def _say_empty(self, *, filtered: bool) -> None:
        shown = self._model.rowCount() > 0
        self.list.setVisible(shown)
        self._empty.setVisible(not shown)
        self._empty.setText(self._words.tr("No title fits these words.") if filtered else "")
        self.filter.setEnabled(filtered)

    # --- what is done ---

    def _open(self, index: QModelIndex) -> None:
        row: Row | None = index.data(ROW)
        if row is None or row.kind is RowKind.HEADING:
            return
        self._wanted = row.id
        if row.kind is RowKind.DRAFT:
            self.draft_opened.emit(row.id)
        else:
            self.opened.emit(row.id)

    def _open_apart(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row.kind is RowKind.SOURCE:
            self._wanted = row.id
            self.opened_apart.emit(row.id)

    def set_menu(self, actions: list[QAction]) -> None:
        """What the context menu of a source offers."""
        self.menu.clear()
        self.menu.addActions(actions)

    def _show_menu(self, place: QPoint) -> None:
        row = self.chosen
        if row is not None and row.kind is RowKind.SOURCE:
            self.menu.popup(self.list.viewport().mapToGlobal(place))
