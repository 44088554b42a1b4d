"""The result list: it follows what is asked and opens what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from kazakh_archive.model.errors import ArchiveError, QueryError
from kazakh_archive.model.search import Hit
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.search.asking import Answer, Asking
from kazakh_archive.ui.search.model import ROW, ResultDelegate, ResultModel
from kazakh_archive.ui.search.rows import rows, summary
from kazakh_archive.ui.widgets.labels import plain_label, push_button, tool_button
from kazakh_archive.ui.widgets.openlist import OpenList
from kazakh_archive.ui.wording.words import Words

_MEASURED = 50  # lines between two events
_LONGEST = 60  # letters of a query on a button


class ResultsPanel(QWidget):
    """Shows what was found. `opened` carries the hit that a person wants to read, `opened_apart` in a tab.

    `chosen` carries the hit the list stands at, or None; `left` asks for the library, `whole` for the
    page with filters and preview. With `beside` it is the narrow list at the left of the window.
    """

    opened = Signal(object)
    opened_apart = Signal(object)
    chosen = Signal(object)
    left = Signal()
    whole = Signal()

    def __init__(self, asking: Asking, theme: Theme, words: Words, *, beside: bool = True) -> None:
        super().__init__()
        self._asking, self._words = asking, words
        self._opens_first = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.told = plain_label(role="quiet", wrap=True, scale=0.9)
        self.nearest = push_button("")
        self.nearest.hide()
        self.further = push_button(words.tr("Show more results"))
        self.further.hide()
        self._steps_on = False
        self._model = ResultModel(self)
        self.list = self._make_list(theme)
        self.menu = QMenu(self)
        self._lay_out(theme, beside=beside)
        asking.answered.connect(self._take)
        asking.refused.connect(self._refused)
        self.further.clicked.connect(asking.ask_for_more)
        self.nearest.clicked.connect(lambda: asking.rewritten.emit(self._nearest))
        theme.changed.connect(self.list.viewport().update)

    def _make_list(self, theme: Theme) -> QListView:
        view = _Results()
        view.setObjectName("results-list")
        view.setAccessibleName(self._words.tr("What was found"))
        view.setModel(self._model)
        view.setItemDelegate(ResultDelegate(theme, self._words, view))
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setBatchSize(_MEASURED)  # measuring hundreds of lines at once takes too long
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._open_clicked)
        view.entered_by_key.connect(self._open)
        view.clicked_apart.connect(self._open_apart)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.left.connect(self.left)
        view.selectionModel().currentChanged.connect(self._current_changed)
        return view

    def _lay_out(self, theme: Theme, *, beside: bool) -> None:
        self._beside = beside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if beside:
            layout.addLayout(self._head(theme))
        told = QHBoxLayout()
        told.setContentsMargins(14, 8 if not beside else 2, 14, 8)
        told.addWidget(self.told)
        layout.addLayout(told)
        offered = QHBoxLayout()
        offered.setContentsMargins(14, 0, 14, 0)
        offered.addWidget(self.nearest)
        offered.addStretch()
        layout.addLayout(offered)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.further)

    def _head(self, theme: Theme) -> QHBoxLayout:
        words = self._words
        whole = tool_button(
            words.tr("All results"),
            help_text=words.tr("See filters, preview and words in context."),
            beside=False,
        )
        whole.setIcon(theme.icon("filter", "quiet"))
        whole.clicked.connect(self.whole)
        back = tool_button(words.tr("Back to the library"), beside=False)
        back.setIcon(theme.icon("close", "quiet"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 8, 0)
        head.addWidget(plain_label(words.tr("Search results"), bold=True))
        head.addStretch()
        head.addWidget(whole)
        head.addWidget(back)
        return head

    # --- asking ---

    def enter(self) -> None:
        """Enter was pressed in the box: search now, and open the first hit."""
        if self._asking.fresh:
            self._open_first()
            return
        self._opens_first = True
        self._asking.ask()

    # --- answers ---

    def _take(self, answer: Answer) -> None:
        stood_at = self.current
        lines = rows(answer.page, self._words)
        modes = QListView.LayoutMode  # a line deep in the list can be gone to only once all are measured
        self.list.setLayoutMode(modes.SinglePass if stood_at in lines else modes.Batched)
        self._model.set_rows(lines)
        self._say(summary(answer.page, self._words), role="quiet")
        self._offer(answer.page.meant)
        self.further.setVisible(len(answer.page.hits) < sum(answer.page.totals.values()))
        if stood_at is not None and stood_at in lines:
            self._choose(lines.index(stood_at))
        elif not self._beside and (first := self._model.next_hit(-1, 1)) >= 0:
            self._choose(first)  # the preview beside it is not to be empty
        if self.current is None:  # Qt does not tell that the chosen line went with all others
            self.chosen.emit(None)
        if self._opens_first:
            self._opens_first = False
            self._open_first()
        if self._steps_on:
            self._steps_on = False
            self.step(1)

    def _refused(self, error: ArchiveError) -> None:
        self._opens_first = self._steps_on = False
        self.further.hide()
        self._model.set_rows(())
        self._say(sentence(error, self._words), role="danger")
        self._offer(error.nearest if isinstance(error, QueryError) else "")

    def _offer(self, query: str) -> None:
        """Offer a query that can be read in place of one that cannot; none for an empty one."""
        self._nearest = query
        self.nearest.setText(
            self._words.tr("Search for {query}", query=one_line(query)[:_LONGEST]).replace("&", "&&")
        )
        self.nearest.setVisible(bool(query))

    def _say(self, text: str, *, role: str) -> None:
        self.told.setText(text)
        self.told.setProperty("role", role)
        self.told.style().polish(self.told)

    def _open_first(self) -> None:
        number = self._model.next_hit(-1, 1)
        if number >= 0:
            self._choose(number)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._open(self._model.index(number))

    def step(self, by: int) -> bool:
        """Open the hit after (1) or before (-1) the one the list stands at; False where there is none.

        Behind the last one that is listed more are read first.
        """
        index = self.list.currentIndex()
        self._asking.hold()
        number = self._model.next_hit(index.row() if index.isValid() else -1, by)
        if number < 0:
            self._steps_on = by > 0 and not self.further.isHidden() and self._asking.ask_for_more()
            return self._steps_on
        self._choose(number)
        self._open(self._model.index(number))
        return True

    def _choose(self, number: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self._model.index(number), flag)

    @property
    def current(self) -> Hit | None:
        """The hit that the list stands at, or None."""
        index = self.list.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def focus_list(self) -> None:
        """Go to the list, at its first hit unless another is chosen."""
        self._asking.hold()
        if not self.list.currentIndex().isValid() and self._model.next_hit(-1, 1) >= 0:
            self._choose(self._model.next_hit(-1, 1))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _current_changed(self) -> None:
        self.chosen.emit(self.current)

    def _open_clicked(self, index: QModelIndex) -> None:
        """A click opens at the left of the window; on the page it only shows the preview."""
        if self._beside:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if hit := _readable(index):
            self.opened.emit(hit)

    def _open_apart(self, index: QModelIndex) -> None:
        if hit := _readable(index):
            self.opened_apart.emit(hit)

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What the context menu of a hit offers."""
        self.menu.clear()
        self.menu.addAction(self._words.tr("Read it there")).triggered.connect(
            lambda: self._open(self.list.currentIndex())
        )
        self.menu.addActions(actions)

    def _show_menu(self, place: QPoint) -> None:
        if _readable(self.list.currentIndex()):
            self.menu.popup(self.list.viewport().mapToGlobal(place))


def _readable(index: QModelIndex) -> Hit | None:
    """The hit of a line, unless there is no text to be read there."""
    row = index.data(ROW) if index.isValid() else None
    return row if isinstance(row, Hit) and row.source_id else None


class _Results(OpenList):
    """A list that Escape leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
