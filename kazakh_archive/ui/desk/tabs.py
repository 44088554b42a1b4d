"""The tabs of a pane: the sources that are at hand. Only the one in sight is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from html import escape

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from kazakh_archive.ui.desk.places import History
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import tool_button
from kazakh_archive.ui.wording.words import Words

_LETTERS, _LEAST = 24, 12  # about as wide as so many letters a tab may be, and must be
_SIGN = 14  # pixels


class SourceTabs(QTabBar):
    """Each tab holds the history of one reading. `turned` tells that another tab was chosen by a person.

    `left` carries the number of a tab that is to be closed. With one tab the bar is not to be seen.
    """

    turned = Signal()
    left = Signal(int)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._titles: Mapping[str, str] = {}
        self.setAccessibleName(words.tr("Open sources"))
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.currentChanged.connect(lambda _number: self.turned.emit())
        theme.changed.connect(self._recolour)
        self.hide()

    def history(self, number: int) -> History | None:
        """What the tab of this number holds; None where there is no such tab."""
        found = self.tabData(number)
        return found if isinstance(found, History) else None

    @property
    def here(self) -> History | None:
        """What the tab in sight holds; None where there is no tab."""
        return self.history(self.currentIndex())

    @property
    def histories(self) -> list[History]:
        """What all tabs hold, in their order."""
        found = (self.history(number) for number in range(self.count()))
        return [history for history in found if history is not None]

    def number_of(self, source_id: str) -> int:
        """The number of the tab that shows a source, or -1."""
        ids = (history.here.source_id for history in self.histories)
        return next((number for number, one in enumerate(ids) if one == source_id), -1)

    def add(self, history: History) -> int:
        """Add a tab after the one in sight; its number."""
        with QSignalBlocker(self):
            number = self.insertTab(self.currentIndex() + 1, "")
            self.setTabData(number, history)
            self.setTabButton(number, QTabBar.ButtonPosition.RightSide, self._closer())
        self.name(number)
        self.setVisible(self.count() > 1)
        return number

    def take(self, number: int) -> History | None:
        """Take a tab away; what it held."""
        history = self.history(number)
        with QSignalBlocker(self):
            self.removeTab(number)
        self.setVisible(self.count() > 1)
        return history

    def turn_to(self, number: int) -> None:
        """Choose a tab, without telling."""
        with QSignalBlocker(self):
            self.setCurrentIndex(number)

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """How the sources are called now, by id."""
        self._titles = titles
        for number in range(self.count()):
            self.name(number)

    def name(self, number: int) -> None:
        """Write on a tab how its source is called."""
        history = self.history(number)
        if history is not None:
            title = self._titles.get(history.here.source_id, "")
            self.setTabText(number, title.replace("&", "&&"))
            self.setTabToolTip(number, f"<qt>{escape(title)}</qt>")
            closer = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
            closer.setAccessibleName(self._words.tr("Close the tab of {title}", title=title))

    def tabSizeHint(self, index: int) -> QSize:
        """No wider than a few words; the tool tip says the rest."""
        size = super().tabSizeHint(index)
        most = self.fontMetrics().averageCharWidth() * _LETTERS + 3 * _SIGN
        return QSize(min(size.width(), most), size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Wide enough to tell one from another; where there is no room for all, they can be scrolled."""
        size = self.tabSizeHint(index)
        least = self.fontMetrics().averageCharWidth() * _LEAST + 3 * _SIGN
        return QSize(min(size.width(), least), size.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        number = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and number >= 0:
            self.left.emit(number)
        else:
            super().mouseReleaseEvent(event)

    def _closer(self) -> QToolButton:
        button = tool_button(self._words.tr("Close this tab"), beside=False)
        button.setIconSize(QSize(_SIGN, _SIGN))
        button.setIcon(self._theme.icon("close", "quiet"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes; each button would be a stop for Tab
        button.clicked.connect(partial(self._close_of, button))
        return button

    def _close_of(self, button: QToolButton) -> None:
        side = QTabBar.ButtonPosition.RightSide
        number = next((n for n in range(self.count()) if self.tabButton(n, side) is button), -1)
        if number >= 0:
            self.left.emit(number)

    def _recolour(self) -> None:
        for number in range(self.count()):
            button = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(self._theme.icon("close", "quiet"))
