"""Bars across the window that say something without getting in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import plain_label, push_button, selectable, tool_button
from kazakh_archive.ui.wording.words import Words

STAY = 8000  # milliseconds that a piece of news stays; errors stay until they are put away


class NoticeBar(QWidget):
    """One bar: an icon, a sentence, at most one thing to do, and a way to put it away."""

    def __init__(self, theme: Theme, words: Words, *, lasting: bool = False) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._do: Callable[[], object] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self.text = selectable(plain_label(wrap=True, role="notice-text"))
        self.button = push_button("")
        self.button.clicked.connect(self._act)
        self._away = tool_button(words.tr("Put this away"), beside=False)
        self._away.clicked.connect(self.put_away)
        self._away.setVisible(not lasting)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)
        self._lay_out(self.button)
        self.hide()

    def _lay_out(self, button: QPushButton) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 10, 7)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(button)
        layout.addWidget(self._away)

    def tell(
        self, text: str, *, bad: bool = False, button: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Say `text`; `button` offers to `do` something about it. What is bad stays until put away."""
        self.setProperty("role", "bad" if bad else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setPixmap(self._theme.icon("warning" if bad else "info", "notice_ink").pixmap(18))
        self._away.setIcon(self._theme.icon("close", "notice_ink"))
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._do = do
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._timer.stop()
        if not bad and self._away.isVisibleTo(self):
            self._timer.start(STAY)

    def put_away(self) -> None:
        """Hide the bar."""
        self._timer.stop()
        self._do = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape and self._away.isVisibleTo(self):
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        do = self._do
        self.put_away()
        if do is not None:
            do()
