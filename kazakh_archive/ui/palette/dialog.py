"""A line to type in, and what fits below it; Enter does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.palette.entries import SOURCE, TAG, Entry, fitting
from kazakh_archive.ui.palette.listing import Lines
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.widgets.labels import plain_label
from kazakh_archive.ui.widgets.twolines import TwoLineDelegate
from kazakh_archive.ui.wording.words import Words

Find = Callable[[str, Callable[[Sequence[Entry]], None]], None]
"""Looks for sources or tags of what was typed, and tells what it found."""

_WIDTH, _HEIGHT = 640, 460  # pixels, where the window has room
_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QDialog):
    """Offers actions, and with a sign before it sources and tags; what is chosen is done once it is closed."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        words: Words,
        settings: Settings,
        actions: Sequence[Entry],
        find: Find | None,
    ) -> None:
        super().__init__(parent)
        self._words, self._settings = words, settings
        self._window, self._actions, self._find = parent, actions, find
        self.setWindowTitle(words.tr("Find an action"))
        self.setAccessibleName(words.tr("Find an action"))
        self.setModal(True)
        self._lay_out(theme)
        self.line.textChanged.connect(self._look_for)
        self.line.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.resize(min(_WIDTH, parent.width() - 40), min(_HEIGHT, parent.height() - 60))
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 40)))
        self._look_for("")
        self.line.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        words = self._words
        self.line = QLineEdit()
        self.line.setProperty("role", "search")
        self.line.setAccessibleName(words.tr("What do you want to do?"))
        self.line.setPlaceholderText(words.tr("What do you want to do? @ a source, # a tag"))
        self.line.setMaxLength(200)
        self.lines = Lines(words, self)
        self.list = QListView()
        self.list.setModel(self.lines)
        self.list.setItemDelegate(TwoLineDelegate(theme, self.list))
        self.list.setProperty("role", "bare")
        self.list.setAccessibleName(words.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.told = plain_label(role="quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)

    def _look_for(self, typed: str) -> None:
        if typed.startswith((SOURCE, TAG)):
            if self._find is None:
                self.show_lines(())
                self.told.setText(self._words.tr("Open an archive first."))
            else:
                self._find(typed, lambda found: self._found(typed, found))
        else:
            self.show_lines(fitting(self._actions, typed, self._settings.used_actions))

    def _found(self, typed: str, entries: Sequence[Entry]) -> None:
        if self.line.text() == typed:
            self.show_lines(entries)

    def show_lines(self, entries: Sequence[Entry]) -> None:
        """Offer these, the first of them in hand."""
        self.lines.show(entries)
        self.told.setText("" if entries else self._words.tr("Nothing fits. Please try another word."))
        if entries:
            self.list.setCurrentIndex(self.lines.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list while one types; Enter takes the line in hand."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take(self.list.currentIndex())
                return True
            if watched is self.line and event.key() in _MOVING:
                QApplication.sendEvent(self.list, event)
                return True
        return super().eventFilter(watched, event)

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.lines.entries[index.row()]
        if entry.why_not:
            self.told.setText(entry.why_not)
            return
        if entry.id:
            self._settings.remember_action(entry.id)
        self.accept()
        # Once this dialog is gone the focus is where it was, and what is done finds it there.
        QTimer.singleShot(0, self._window, entry.run)
