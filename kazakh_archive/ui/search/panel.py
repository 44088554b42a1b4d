"""The result list under the search box: it follows what is typed and opens what is chosen."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.model.search import Hit, SearchPage
from kazakh_archive.services.searching import Search
from kazakh_archive.ui.labels import plain_label, tool_button
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.runner import Runner
from kazakh_archive.ui.search.model import ROW, ResultDelegate, ResultModel
from kazakh_archive.ui.search.rows import rows, summary
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words

PAUSE = 180  # milliseconds without a key before the search begins
LIMIT = 200


class ResultsPanel(QWidget):
    """Shows what `look_for` found. `opened` carries the hit that a person wants to read."""

    opened = Signal(object)
    left = Signal()
    answered = Signal(object)

    def __init__(self, search: Search, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._search, self._runner, self._words = search, runner, words
        self._one_at_a_time = threading.Lock()
        self._typed = ""
        self._opens_first = False
        self._fresh = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        self.told = plain_label(role="quiet", wrap=True, scale=0.9)
        self._model = ResultModel(self)
        self.list = self._make_list(theme)
        self._lay_out(theme)
        theme.changed.connect(self.list.viewport().update)

    def _make_list(self, theme: Theme) -> QListView:
        view = _Results()
        view.setObjectName("results-list")
        view.setAccessibleName(self._words.tr("What was found"))
        view.setModel(self._model)
        view.setItemDelegate(ResultDelegate(theme, view))
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._open)
        view.entered_by_key.connect(self._open)
        view.left.connect(self.left)
        return view

    def _lay_out(self, theme: Theme) -> None:
        back = tool_button(self._words.tr("Back to the library"), beside=False)
        back.setIcon(theme.icon("close", "quiet"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 8, 0)
        head.addWidget(plain_label(self._words.tr("Search results"), bold=True))
        head.addStretch()
        head.addWidget(back)
        told = QHBoxLayout()
        told.setContentsMargins(14, 2, 14, 8)
        told.addWidget(self.told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(told)
        layout.addWidget(self.list, 1)

    # --- asking ---

    def look_for(self, typed: str) -> None:
        """Search for these words, after a short pause in typing."""
        self._typed = typed
        self._fresh = False
        self._pause.start(PAUSE)

    def enter(self) -> None:
        """Enter was pressed in the box: search now, and open the first hit."""
        if self._fresh:
            self._open_first()
            return
        self._opens_first = True
        self._pause.stop()
        self._ask()

    def again(self) -> None:
        """The archive or its index changed: ask the same again, without moving."""
        if self._typed.strip() and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        if self._typed.strip():
            self._runner.ask(partial(self._page, self._typed), self._take, self._refused, slot="search")

    def _page(self, typed: str) -> SearchPage:
        with self._one_at_a_time:
            return self._search.page(typed, LIMIT)

    # --- answers ---

    def _take(self, page: SearchPage) -> None:
        self._fresh = page.query == self._typed
        chosen = self.list.currentIndex().data(ROW) if self.list.currentIndex().isValid() else None
        lines = rows(page, self._words)
        self._model.set_rows(lines)
        self._say(summary(page, self._words), role="quiet")
        if chosen in lines:
            self._choose(lines.index(chosen))
        self.answered.emit(page)
        if self._opens_first:
            self._opens_first = False
            self._open_first()

    def _refused(self, error: ArchiveError) -> None:
        self._opens_first = False
        self._model.set_rows(())
        self._say(sentence(error, self._words), role="danger")

    def _say(self, text: str, *, role: str) -> None:
        self.told.setText(text)
        self.told.setProperty("role", role)
        self.told.style().polish(self.told)

    def _open_first(self) -> None:
        number = self._model.first_hit()
        if number >= 0:
            self._choose(number)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._open(self._model.index(number))

    def _choose(self, number: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self._model.index(number), flag)

    def focus_list(self) -> None:
        """Go to the list, at its first hit unless another is chosen."""
        if not self.list.currentIndex().isValid() and self._model.first_hit() >= 0:
            self._choose(self._model.first_hit())
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Hit) and row.source_id:
            self.opened.emit(row)


class _Results(QListView):
    """A list in which Enter opens and Escape leaves."""

    entered_by_key = Signal(QModelIndex)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current line, Escape goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_by_key.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
