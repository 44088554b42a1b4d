"""The field in which a text is corrected: plain, quick with texts of any length, and never a surprise."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from kazakh_archive.text.direction import runs_right
from kazakh_archive.ui.correcting.units import Sheet, Units, meant

_SLICE = 100_000
"""Characters set in at once: the window answers in between (measured: about 20 ms each)."""


class CorrectionEditor(QPlainTextEdit):
    """Takes a text in slices, and knows at any time what stands in it.

    `loaded` tells that all of it is there and may be changed, `edited` that a person changed it.
    """

    loaded = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = Units()
        self._rest = ""
        self._loading = True
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(2)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._take_slice)
        self.document().contentsChange.connect(self._follow)

    # --- taking a text in ---

    def load(self, sheet: Sheet) -> None:
        """Set a text in; `loaded` tells when it can be changed."""
        self._rest, self._units = sheet.shown, sheet.units
        self._loading = True
        self.setReadOnly(True)
        self.document().setUndoRedoEnabled(False)
        self.clear()
        self._align(sheet.shown)
        self._take_slice()

    def _take_slice(self) -> None:
        head, self._rest = self._rest[:_SLICE], self._rest[_SLICE:]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(head)
        if self._rest:
            self._timer.start()
            return
        self._loading = False
        self.document().setUndoRedoEnabled(True)
        self.setReadOnly(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.loaded.emit()

    def _align(self, content: str) -> None:
        """Let a text in Arabic script stand at the right; the widget has one side for all of it."""
        option = self.document().defaultTextOption()
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if runs_right(content) else sides.AlignLeft
        option.setAlignment(side | sides.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    # --- what stands there ---

    def units(self) -> Units:
        """What stands there now; it may be read on another thread."""
        return self._units.copy()

    def _follow(self, at: int, removed: int, added: int) -> None:
        """Take over what Qt tells of a change; it counts the end of the document as a character."""
        if self._loading:
            return
        length = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(min(at + added, length), QTextCursor.MoveMode.KeepAnchor)
        self._units.replace(at, min(removed, len(self._units) - at), _characters(cursor))
        if len(self._units) != length:  # Qt counts some changes generously
            self._units = Units(self.document().toRawText())
        self.edited.emit()

    def chosen(self) -> str:
        """What is selected."""
        return meant(_characters(self.textCursor()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain words only, whatever is pasted."""
        if source.hasText():
            self.insertPlainText(source.text())

    def go_to(self, position: int, length: int = 0) -> None:
        """Bring a place into sight and select what is there; positions are UTF-16 units of the widget."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(position, last))
        cursor.setPosition(min(position + length, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()


def _characters(cursor: QTextCursor) -> str:
    """What a cursor holds: unlike `toPlainText` it alters nothing but newlines, which `meant` knows."""
    return cursor.selectedText()
