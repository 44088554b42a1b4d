"""Replace in the text that is being corrected: the line below the find bar, and the work it asks for."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kazakh_archive.text.finding import LONGEST
from kazakh_archive.ui.correcting.editor import CorrectionEditor
from kazakh_archive.ui.correcting.finding import FindInEditor
from kazakh_archive.ui.widgets.labels import push_button
from kazakh_archive.ui.wording.words import Words

_SLICE = 0.015  # seconds that the window is kept while all is replaced; it answers in between
_UTF16, _PASS = "utf-16-le", "surrogatepass"  # as Qt counts
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
        self._found: list[tuple[int, int]] = []  # places in hand, as Qt counts them
        self._searched, self._count = True, 0
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
        self._place, self._found = QTextCursor(self._editor.document()), []
        self._look, self._instead = self._finding.looking(), self._bar.field.text()
        self._searched, self._count = False, 0
        self._editor.setReadOnly(True)
        self.busy.emit(True)
        self._go_on()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        if self._search(until) and self._put(until):
            self._end()
        else:
            self._timer.start()

    def _search(self, until: float) -> bool:
        """Find the places first: what is put in is not looked through again. True when all are found."""
        while not self._searched and time.monotonic() < until:
            found = self._look(self._place)
            self._searched = found.isNull()
            if not self._searched:
                self._found.append((found.selectionStart(), found.selectionEnd()))
                self._place = found
        return self._searched

    def _put(self, until: float) -> bool:
        """Replace from the end, line by line, so that no place moves; True when all are replaced."""
        document = self._editor.document()
        edit = QTextCursor(document)
        if self._count:
            edit.joinPreviousEditBlock()
        else:
            edit.beginEditBlock()
        while self._found and time.monotonic() < until:
            begin, places = document.findBlock(self._found[-1][0]).position(), []
            while self._found and self._found[-1][0] >= begin:
                places.append(self._found.pop())
            self._put_line(edit, places[::-1])
            self._count += len(places)
        edit.endEditBlock()
        return not self._found

    def _put_line(self, cursor: QTextCursor, places: Sequence[tuple[int, int]]) -> None:
        """Write a line once, however many places it has: Qt lays all of it out each time."""
        first, last = places[0][0], places[-1][1]
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        old, pieces, at = cursor.selectedText().encode(_UTF16, _PASS), [], first
        for start, end in places:
            pieces.append(old[2 * (at - first) : 2 * (start - first)].decode(_UTF16, _PASS))
            at = end
        cursor.insertText(self._instead.join((*pieces, "")))

    def _end(self) -> None:
        self._editor.setReadOnly(False)
        self.busy.emit(False)
        count, words = self._count, self._words
        if count:
            told = words.plural("Replaced at {n} place", "Replaced at {n} places", count)
            self._finding.tell(told)
        else:
            self._finding.tell(words.tr("Not in this text"), bad=True)
