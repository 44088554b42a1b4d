"""Replace in the text that is being corrected: the line below the find bar, and the work it asks for."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kazakh_archive.text.finding import LONGEST
from kazakh_archive.ui.correcting.editor import CorrectionEditor
from kazakh_archive.ui.correcting.finding import FindInEditor
from kazakh_archive.ui.widgets.labels import push_button
from kazakh_archive.ui.wording.words import Words

_SLICE = 0.015  # seconds that the window is kept while all is replaced; it answers in between
_WIDEST = 340  # pixels, as the field to find


class ReplaceBar(QWidget):
    """Takes what is to stand instead. `one` and `all` ask for it, `left` is Escape."""

    one = Signal()
    all = Signal()
    left = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setPlaceholderText(words.tr("Replace with"))
        self.field.setAccessibleName(words.tr("Replace with"))
        self.field.setMaxLength(LONGEST)
        self.field.setMaximumWidth(_WIDEST)
        self.replace = push_button(words.tr("Replace"))
        self.replace.setToolTip(words.tr("Replace the place found, and go to the next one (Enter)."))
        self.replace_all = push_button(words.tr("Replace all"))
        self.replace_all.setToolTip(words.tr("Replace every place; one undo takes all of it back."))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 5)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.replace)
        row.addWidget(self.replace_all)
        row.addStretch(1)
        self.replace.clicked.connect(self.one)
        self.replace_all.clicked.connect(self.all)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter replaces one place; Escape returns to the text."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.one.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReplaceInEditor(QObject):
    """Puts other words at the places found. `busy` says whether it is at all of them just now."""

    busy = Signal(bool)

    def __init__(
        self, bar: ReplaceBar, finding: FindInEditor, editor: CorrectionEditor, words: Words
    ) -> None:
        super().__init__(editor)
        self._bar, self._finding, self._editor, self._words = bar, finding, editor, words
        self._place, self._look, self._instead = QTextCursor(), finding.looking(), ""
        self._count = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        bar.one.connect(self.one)
        bar.all.connect(self.all)
        bar.left.connect(finding.leave)
        finding.shown.connect(bar.setVisible)

    def one(self) -> None:
        """Replace the place found, if one is in hand, and go to the next."""
        cursor = self._editor.textCursor()
        if self._finding.is_found(cursor) and not self._editor.isReadOnly():
            cursor.insertText(self._bar.field.text())
            self._editor.setTextCursor(cursor)
        self._finding.next()

    def all(self) -> None:
        """Replace every place, from the first to the last, as one step of undo."""
        if self._timer.isActive() or self._editor.isReadOnly() or not self._finding.wanted:
            return
        self._place, self._count = QTextCursor(self._editor.document()), 0
        self._look, self._instead = (
            self._finding.looking(),
            self._bar.field.text(),
        )  # one may type on meanwhile
        self._editor.setReadOnly(True)
        self.busy.emit(True)
        self._go_on()

    def _go_on(self) -> None:
        until, found = time.monotonic() + _SLICE, self._look(self._place)
        if self._count:
            self._place.joinPreviousEditBlock()
        else:
            self._place.beginEditBlock()
        while not found.isNull():
            found.insertText(self._instead)
            self._count += 1
            self._place.setPosition(found.position())
            found = self._look(self._place)
            if time.monotonic() > until:
                break
        self._place.endEditBlock()
        if found.isNull():
            self._end()
        else:
            self._timer.start()

    def _end(self) -> None:
        self._editor.setReadOnly(False)
        self.busy.emit(False)
        count, words = self._count, self._words
        if count:
            told = words.plural("Replaced at {n} place", "Replaced at {n} places", count)
            self._finding.tell(told)
        else:
            self._finding.tell(words.tr("Not in this text"), bad=True)
