"""The search box at the top of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words

LONGEST = 1000  # code units; the grammar refuses long before


class SearchBox(QLineEdit):
    """Takes a query. `wanted` follows the typing; `entered` is Enter; `down` goes to the list."""

    wanted = Signal(str)
    entered = Signal()
    down = Signal()
    left = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("search-box")
        self.setProperty("role", "search")
        self.setAccessibleName(words.tr("Search everything"))
        self.setPlaceholderText(words.tr("Search texts, notes, tags and titles"))
        self.setToolTip(
            words.tr(
                "Words, “phrases in quotation marks”, beginnings*, AND OR NOT, ( ), kind:person, tag:Kashmir"
            )
        )
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(True)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._recolour()
        theme.changed.connect(self._recolour)
        self.textChanged.connect(self.wanted)
        self.returnPressed.connect(self.entered)

    def take(self) -> None:
        """Put the caret here and choose what was typed, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the results, Escape empties the box and then leaves it."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _recolour(self) -> None:
        self._icon.setIcon(self._theme.icon("search", "quiet"))
