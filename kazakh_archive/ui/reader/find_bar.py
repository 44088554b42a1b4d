"""The bar that finds words in the text that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from kazakh_archive.text.finding import LONGEST
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import filter_line, in_turn, plain_label, tool_button
from kazakh_archive.ui.wording.words import Words

_LEAST, _MOST = 60, 340  # pixels, width of the field
_NARROW = 72  # letters; a narrower bar has two lines


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
        self.field = filter_line(words.tr("Find in this text"), words.tr("Find in this text"))
        self.field.setMaxLength(LONGEST)
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
        walk, told = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((walk, (self.field, *self._walking())), (told, (self.exact, self.told))):
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
        walk.setStretchFactor(self.field, 1)
        told.setStretchFactor(self.told, 1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(6)
        self._rows.addLayout(walk, 3)
        self._rows.addLayout(told, 4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 8, 5)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # a narrow window stays narrow
        layout.addLayout(self._rows, 1)
        layout.addWidget(self._buttons["close"], 0, Qt.AlignmentFlag.AlignTop)
        in_turn((self.field, *self._walking(), self.exact, self._buttons["close"]))

    def take_between(self, after_field: QWidget, before_close: Sequence[QWidget]) -> None:
        """Let Tab go to widgets beside the bar too: one after the field, others before the way out."""
        close = self._buttons["close"]
        in_turn((self.field, after_field, *self._walking(), self.exact, *before_close, close))

    def _walking(self) -> tuple[QWidget, QWidget]:
        return self._buttons["up"], self._buttons["down"]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all on one line, the count and the tick go below."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

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
