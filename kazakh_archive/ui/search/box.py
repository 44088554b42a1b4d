"""The search box at the top of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit

from kazakh_archive.text.offsets import Utf16Map
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.windowkeys import means_the_window
from kazakh_archive.ui.wording.words import Words

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

    def underline(self, start: int, end: int) -> None:
        """Draw a wave under a stretch of what is typed (code points), at least one letter; none up to 0."""
        places = Utf16Map(self.text())
        length = len(self.text())
        first, after = places.to_utf16(min(start, length)), places.to_utf16(min(max(end, start + 1), length))
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._theme.colour("danger"))
        # A line edit takes formats only with what an input method says, counted from the caret.
        attributes = (
            [
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    first - self.cursorPosition(),
                    after - first,
                    form,
                )
            ]
            if first < after and end
            else []
        )
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def event(self, event: QEvent) -> bool:
        """Leave the window's keys to the window."""
        return False if means_the_window(self, event) else super().event(event)

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
