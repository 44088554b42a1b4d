"""The page of a search: filters at the left, what was found, and beside it preview, context, words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.concordance import Concordance, Line
from kazakh_archive.model.search import Hit, Order
from kazakh_archive.services.concordances import concordance
from kazakh_archive.ui.finding.filters import FilterPanel
from kazakh_archive.ui.finding.kwic import ConcordanceView
from kazakh_archive.ui.finding.preview import Preview
from kazakh_archive.ui.finding.words_view import WordsView
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.labels import serif_label, tool_button
from kazakh_archive.ui.runner import Job, Runner
from kazakh_archive.ui.search.asking import Answer, Asking
from kazakh_archive.ui.search.panel import ResultsPanel
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Marked, Words, mark

ORDERS: dict[Order, Marked] = {
    Order.RELEVANCE: mark("The best first"),
    Order.SOURCE: mark("Source by source"),
    Order.DATE: mark("By date"),
}


class FindingPage(QWidget):
    """Shows one search whole. `opened` carries a hit to be read, `read_at` a source's id and a span.

    `left` asks for the page of sources; `wanted` carries a query that replaces the one in the box.
    """

    opened = Signal(object)
    read_at = Signal(str, object)
    left = Signal()
    wanted = Signal(str)

    def __init__(
        self,
        asking: Asking,
        desk: Desk,
        open_source: Callable[[], str],
        runner: Runner,
        theme: Theme,
        words: Words,
    ) -> None:
        super().__init__()
        self._asking, self._search, self._runner, self._words = asking, desk.search, runner, words
        self._theme = theme
        self._job: Job | None = None
        self._lined = ""  # the query whose words in context are shown
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.order = QComboBox()
        self.order.setAccessibleName(words.tr("In which order"))
        for order, name in ORDERS.items():
            self.order.addItem(words.of(name), order)
        self.saved = _with_menu(tool_button(words.tr("Saved searches")), theme.icon("archive", "quiet"))
        self.more = _with_menu(tool_button(words.tr("More")), theme.icon("more", "quiet"))
        self.close_button = tool_button(words.tr("Back to the sources"), beside=False)
        self.close_button.setIcon(theme.icon("close", "quiet"))
        self.filters = FilterPanel(theme, words)
        self.results = ResultsPanel(asking, theme, words, beside=False)
        self.preview = Preview(desk.library, runner, theme, words)
        self.lines = ConcordanceView(theme, words)
        self.words_view = WordsView(desk.session.store, open_source, runner, words)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.preview, words.tr("Preview"))
        self.tabs.addTab(self.lines, words.tr("In context"))
        self.tabs.addTab(self.words_view, words.tr("List of words"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 10, 8)
        head.addWidget(serif_label(self._theme, self._words.tr("Search results")))
        head.addStretch()
        for widget in (self.order, self.saved, self.more, self.close_button):
            head.addWidget(widget)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for pane, least in ((self.filters, 150), (self.results, 200), (self.tabs, 220)):
            pane.setMinimumWidth(least)
            self.split.addWidget(pane)
        self.split.setChildrenCollapsible(False)
        for number, stretch in enumerate((0, 1, 1)):
            self.split.setStretchFactor(number, stretch)
        self.split.setSizes([210, 380, 690])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.split, 1)

    def _connect(self) -> None:
        asking = self._asking
        asking.answered.connect(self._take)
        asking.refused.connect(self._refused)
        asking.rewritten.connect(self.wanted)
        asking.outdated.connect(self._forget_lines)
        self.filters.chosen.connect(asking.filter)
        self.order.currentIndexChanged.connect(self._reorder)
        self.results.opened.connect(self.opened)
        self.results.left.connect(self.left)
        self.results.chosen.connect(self.preview.show_hit)
        self.preview.opened.connect(self.opened)
        self.lines.opened.connect(self._open_line)
        self.words_view.wanted.connect(self.wanted)
        self.close_button.clicked.connect(self.left)
        self.tabs.currentChanged.connect(lambda _number: self._ask_lines())

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the filters are counted with every answer."""
        super().showEvent(event)
        self._asking.counts = True
        self._asking.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the counts any more."""
        super().hideEvent(event)
        self._asking.counts = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the sources."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- answers ---

    def _take(self, answer: Answer) -> None:
        if not self.isVisible():
            return
        self.filters.show_groups(answer.groups, self._asking.standing())
        self._ask_lines()

    def _refused(self, _error: object) -> None:
        self.filters.show_groups((), {})
        self.preview.show_hit(None)
        self.lines.clear()
        self._lined = ""

    def _reorder(self) -> None:
        self._asking.order = Order(self.order.currentData())  # Qt keeps a plain string

    # --- words in context ---

    def _ask_lines(self) -> None:
        """Read the lines of the query that is shown, when their tab is."""
        typed = self._asking.typed
        if self.tabs.currentWidget() is not self.lines or not self._asking.fresh or typed == self._lined:
            return
        if self._job is not None:
            self._job.cancel()
        self._lined = typed
        self._job = self._runner.job(
            lambda _cancel: concordance(self._search, typed),
            lambda _progress: None,
            partial(self._show_lines, typed),
            partial(self._no_lines, typed),
        )

    def _forget_lines(self) -> None:
        """Their places may be others by now."""
        self._lined = ""

    def _show_lines(self, typed: str, found: Concordance) -> None:
        if typed == self._lined:  # else those of another query are on their way
            self._job = None
            self.lines.show_concordance(found)

    def _no_lines(self, typed: str, _error: object) -> None:
        if typed == self._lined:
            self._job, self._lined = None, ""

    def _open_line(self, line: Line) -> None:
        self.read_at.emit(line.source_id, line.span)

    # --- what there is to be done with ---

    @property
    def hit(self) -> Hit | None:
        """The hit that the list stands at."""
        return self.results.current


def _with_menu(button: QToolButton, icon: QIcon) -> QToolButton:
    """A button that opens a menu, empty as yet."""
    button.setIcon(icon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    return button
