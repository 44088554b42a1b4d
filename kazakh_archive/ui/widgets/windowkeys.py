"""Keys that mean the window even while text is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_OF_FIELDS = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)
"""What everybody expects to act on the field alone."""


def means_the_window(field: QWidget, event: QEvent) -> bool:
    """Whether a key, asked about before it is pressed, calls an action of the window.

    On some systems Qt keeps more keys for its fields than people know of, as Ctrl+E (to the end of the
    line) and Ctrl+K (delete up to there); a field leaves them to the window by not taking the event.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if any(event.matches(key) for key in _OF_FIELDS):
        return False
    pressed = QKeySequence(event.keyCombination())
    return any(each.isEnabled() and pressed in each.shortcuts() for each in field.window().actions())
