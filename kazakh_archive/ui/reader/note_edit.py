"""A field for a note: plain text, and a timer that saves while typing goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from kazakh_archive.ui.plainfield import PlainField

PAUSE, AT_MOST = 500, 1000
"""Milliseconds: saved after this pause in typing, and at the latest this long after the first letter."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NoteEdit(PlainField):
    """Takes a note. Ctrl+Enter is `finished`; Tab goes on to the next field; `left` when the focus goes."""

    finished = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter ends the note."""
        if _finishes(event):
            self.finished.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter goes before any shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _finishes(event):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended here."""
        super().focusOutEvent(event)
        self.left.emit()


def _finishes(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class AutoSave(QObject):
    """Calls `save` a short pause after the last `touch`, and at the latest a second after the first."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._touched = False
        self._pause = self._timer(PAUSE)
        self._at_most = self._timer(AT_MOST)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    @property
    def pending(self) -> bool:
        """Whether something touched is not saved yet."""
        return self._touched

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._touched:
            self._touched = True
            self._at_most.start()

    def flush(self) -> None:
        """Save now what was touched."""
        if self.pending:
            self.drop()
            self._save()

    def drop(self) -> None:
        """Forget that something was touched."""
        self._touched = False
        self._pause.stop()
        self._at_most.stop()
