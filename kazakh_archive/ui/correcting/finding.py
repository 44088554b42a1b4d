"""Find in the text that is being corrected: the bar of the reader, on a field that changes under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from kazakh_archive.ui.correcting.editor import CorrectionEditor
from kazakh_archive.ui.reader.find_bar import FindBar
from kazakh_archive.ui.wording.words import Words

Look = Callable[[QTextCursor], QTextCursor]
"""Gives the first place found after one; a null cursor where there is none."""

_LONGEST_TAKEN = 100  # characters of a selection that are taken over into the bar


class FindInEditor(QObject):
    """Goes from one place to the next; what is changed meanwhile does not matter to it.

    `shown` says whether the bar is there.
    """

    shown = Signal(bool)

    def __init__(self, bar: FindBar, editor: CorrectionEditor, words: Words) -> None:
        super().__init__(editor)
        self._bar, self._editor, self._words = bar, editor, words
        bar.wanted.connect(self._look)
        bar.next.connect(self.next)
        bar.previous.connect(self.previous)
        bar.left.connect(self.leave)

    def take(self) -> None:
        """Show the bar; a few selected words are what is looked for."""
        chosen = self._editor.chosen()
        if chosen and len(chosen) <= _LONGEST_TAKEN:
            self._bar.field.setText(chosen)
        self._bar.take()
        self.shown.emit(True)

    def leave(self) -> None:
        """Hide the bar and go on writing at the place found last."""
        self._bar.hide()
        self.shown.emit(False)
        self._editor.setFocus()

    def next(self) -> None:
        """Go to the next place; after the last one to the first."""
        self._go(QTextDocument.FindFlag(0))

    def previous(self) -> None:
        """Go to the place before; before the first one to the last."""
        self._go(QTextDocument.FindFlag.FindBackward)

    def _look(self) -> None:
        """Look from where the words found last begin: one letter more may still fit there."""
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._editor.setTextCursor(cursor)
        self._go(QTextDocument.FindFlag(0))

    @property
    def wanted(self) -> str:
        """What is looked for; blanks too: an old text has too many of them."""
        return self._bar.field.text()

    def looking(self) -> Look:
        """How to look for what stands in the bar now, whatever is typed there later."""
        wanted, flags, document = self.wanted, self._flags(), self._editor.document()
        return lambda place: document.find(wanted, place, flags)

    def is_found(self, cursor: QTextCursor) -> bool:
        """Whether just what is looked for is selected."""
        before = QTextCursor(cursor)
        before.setPosition(cursor.selectionStart())
        found = self.looking()(before) if self.wanted and cursor.hasSelection() else QTextCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return not found.isNull() and (found.selectionStart(), found.selectionEnd()) == ends

    def tell(self, text: str, *, bad: bool = False) -> None:
        """Say something in the bar."""
        self._bar.tell(text, bad=bad)

    def _flags(self) -> QTextDocument.FindFlag:
        flags = QTextDocument.FindFlag
        return flags.FindCaseSensitively if self._bar.exact.isChecked() else flags(0)

    def _go(self, flags: QTextDocument.FindFlag) -> None:
        wanted = self.wanted
        if not wanted:
            self._bar.tell("")
            return
        flags |= self._flags()
        if self._editor.find(wanted, flags) or self._from_the_other_end(wanted, flags):
            self._bar.tell("")
            self._editor.centerCursor()
        else:
            self._bar.tell(self._words.tr("Not in this text"), bad=True)

    def _from_the_other_end(self, wanted: str, flags: QTextDocument.FindFlag) -> bool:
        before = self._editor.textCursor()
        back = bool(flags & QTextDocument.FindFlag.FindBackward)
        self._editor.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        found = self._editor.find(wanted, flags)
        if not found:
            self._editor.setTextCursor(before)
        return found
