"""A field that takes the next keys pressed in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from kazakh_archive.ui.wording.words import Words

_HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_LEADS_ON = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class KeyField(QLineEdit):
    """`pressed` carries keys in Qt's own spelling. Tab and Escape lead out of it, as everywhere."""

    pressed = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(words.tr("Press new keys here"))
        self.setAccessibleName(words.tr("New keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """No shortcut takes the keys away from here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys, once one is pressed that is not only held."""
        key = Qt.Key(event.key()) if event.key() else Qt.Key.Key_unknown
        if key in _LEADS_ON and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key not in _HELD:
            event.accept()
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            sequence = QKeySequence(held.value | key.value)
            self.pressed.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))
