"""The page of a search: filters at the left, what was found, and beside it preview, context, words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QResizeEvent, QShowEvent
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
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Job, Runner
from kazakh_archive.ui.search.asking import Answer, Asking
from kazakh_archive.ui.search.panel import ResultsPanel
from kazakh_archive.ui.widgets.labels import ElidedLabel, tool_button
from kazakh_archive.ui.wording.words import Marked, Words, mark

ORDERS: dict[Order, Marked] = {
    Order.RELEVANCE: mark("The best first"),
    Order.SOURCE: mark("Source by source"),
    Order.DATE: mark("By date"),
}


_NARROW = 130  # letters: less room than for filters, results and preview beside one another

_HIGH = 28  # lines: room for results and preview below one another
_BESIDE, _BELOW = [380, 650], [450, 550]  # shares of the results and of the preview


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
        self._narrow = False
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_head(words, theme)
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

    def _make_head(self, words: Words, theme: Theme) -> None:
        self.filtering = tool_button(words.tr("Filters"))
        self.filtering.setIcon(theme.icon("filter", "quiet"))
        self.filtering.setCheckable(True)
        self.filtering.setChecked(True)
        self.order = QComboBox()
        self.order.setAccessibleName(words.tr("In which order"))
        for order, name in ORDERS.items():
            self.order.addItem(words.of(name), order)
        self.saved = _with_menu(tool_button(words.tr("Saved searches")), theme.icon("archive", "quiet"))
        self.more = _with_menu(tool_button(words.tr("More")), theme.icon("more", "quiet"))
        self.close_button = tool_button(words.tr("Back to the sources"), beside=False)
        self.close_button.setIcon(theme.icon("close", "quiet"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 10, 8)
        title = ElidedLabel(self._theme.reading_font(15.0))
        title.set_text(self._words.tr("Search results"))
        head.setSpacing(8)
        head.addWidget(title, 1)
        for widget in (self.filtering, self.order, self.saved, self.more, self.close_button):
            head.addWidget(widget)
        self.found = QSplitter(Qt.Orientation.Horizontal)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for split, pane, least in (
            (self.found, self.results, 200),
            (self.found, self.tabs, 220),
            (self.split, self.filters, 150),
            (self.split, self.found, 220),
        ):
            pane.setMinimumWidth(least)
            split.addWidget(pane)
        for split, sizes in ((self.found, _BESIDE), (self.split, [250, 1030])):
            split.setChildrenCollapsible(False)
            split.setSizes(sizes)
        self.split.setStretchFactor(0, 0)
        self.split.setStretchFactor(1, 1)
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
        self.filtering.toggled.connect(self.filters.setVisible)
        self.order.currentIndexChanged.connect(self._reorder)
        self.results.opened.connect(self.opened)
        self.results.left.connect(self.left)
        self.results.chosen.connect(self.preview.show_hit)
        self.preview.opened.connect(self.opened)
        self.lines.opened.connect(self._open_line)
        self.words_view.wanted.connect(self.wanted)
        self.close_button.clicked.connect(self.left)
        self.tabs.currentChanged.connect(lambda _number: self._ask_lines())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the preview stands below the results, and the filters wait for their button."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().horizontalAdvance("x")
        below = narrow and self.height() > _HIGH * self.fontMetrics().lineSpacing()
        orientation = Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal
        if orientation is not self.found.orientation():
            self.found.setOrientation(orientation)
            self.found.setSizes(_BELOW if below else _BESIDE)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.filtering.setChecked(not narrow)
            style = Qt.ToolButtonStyle
            for button in (self.filtering, self.saved, self.more):
                button.setToolButtonStyle(
                    style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
                )

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
