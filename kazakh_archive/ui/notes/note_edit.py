"""A field for a note: plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from kazakh_archive.ui.plainfield import PlainField

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
