"""The bar that finds words in the text that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from kazakh_archive.text.finding import LONGEST
from kazakh_archive.ui.labels import plain_label, tool_button
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words

_LEAST, _MOST = 110, 340  # pixels, width of the field


class FindBar(QWidget):
    """Takes what is to be found. `wanted` follows the typing; the others are keys and buttons."""

    wanted = Signal()
    next = Signal()
    previous = Signal()
    left = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setPlaceholderText(words.tr("Find in this text"))
        self.field.setAccessibleName(words.tr("Find in this text"))
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(_LEAST)
        self.field.setMaximumWidth(_MOST)
        self.field.textChanged.connect(lambda _text: self.wanted.emit())
        self.exact = QCheckBox(words.tr("E&xact letters"))
        self.exact.setToolTip(words.tr("Otherwise к also finds қ, and capitals do not matter."))
        self.exact.toggled.connect(lambda _on: self.wanted.emit())
        self.told = plain_label(role="quiet")
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = {
            "up": tool_button(words.tr("Previous place (Shift+Enter)"), beside=False),
            "down": tool_button(words.tr("Next place (Enter)"), beside=False),
            "close": tool_button(words.tr("Back to the text (Esc)"), beside=False),
        }
        for name, signal in (("up", self.previous), ("down", self.next), ("close", self.left)):
            self._buttons[name].clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self._lay_out()
        self._recolour()
        theme.changed.connect(self._recolour)
        self.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 8, 5)
        layout.setSpacing(6)
        layout.addWidget(self.field, 3)
        layout.addWidget(self._buttons["up"])
        layout.addWidget(self._buttons["down"])
        layout.addWidget(self.exact)
        layout.addWidget(self.told, 4)
        layout.addWidget(self._buttons["close"])

    def _recolour(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon(name, "quiet"))

    def take(self) -> None:
        """Show the bar with the caret in it; typing replaces what is there."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def tell(self, text: str, *, bad: bool = False) -> None:
        """Say where one is, or that there is nothing; also aloud."""
        self.told.setText(text)
        self.told.setProperty("role", "danger" if bad else "quiet")
        self.told.style().polish(self.told)
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Escape returns to the text."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous if back else self.next).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
