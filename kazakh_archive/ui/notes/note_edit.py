"""A field for a note: plain text, whose form shows quietly while it is typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from kazakh_archive.text.links import PATTERN, Link, link_of
from kazakh_archive.text.offsets import Utf16Map
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.forms import NoteForms
from kazakh_archive.ui.notes.link_offers import LinkOffers
from kazakh_archive.ui.widgets.plainfield import PlainField
from kazakh_archive.ui.wording.words import Words

EDITABLE, LINE = 60_000, 8_000
"""Code points of a note, and of one line of it, that can be edited; Qt would freeze with every letter.

Of a longer note the beginning is shown, to be read.
"""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIGNS = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}
_OPENED = re.compile(r"\[\[([^\[\]|]{0,60})$")  # a link that is being typed, up to the caret

Found = tuple[int, int, Link]
"""Start and end of a link in the document (UTF-16 units), and the link."""


class NoteEdit(PlainField):
    """Takes a note.

    Ctrl+Enter is `finished`; Tab goes on to the next field; `left` when the focus goes. Ctrl+B and Ctrl+I
    set the chosen words strong or emphasised. After ``[[`` `linking` is asked for offers; Ctrl+click, or
    Alt+Enter with the caret at a link, asks to go there by `followed` (kind and id). `refused` tells that
    what was pasted is too long to be edited here.
    """

    finished = Signal()
    left = Signal()
    linking = Signal(str)
    followed = Signal(str, str)
    refused = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forms = NoteForms(self.document(), theme)
        self.offers = LinkOffers(theme, words, self)
        self._writes = True
        self._place = 0
        self.offers.taken.connect(self.put_link)
        self.textChanged.connect(self._look_for_link)
        self.cursorPositionChanged.connect(self._stay_outside)

    # --- the note ---

    def set_note(self, note: str) -> None:
        """Show a note; what is too long to be edited here is cut and only read."""
        self.blockSignals(True)  # Qt's own signature
        self._whole = _is_editable(note)
        self.setPlainText(note if self._whole else note[:LINE])
        self.blockSignals(False)  # Qt's own signature
        self.offers.put_away()
        self._show_writes()

    @property
    def is_whole(self) -> bool:
        """Whether all of the note is here, so that what stands here may be saved as the note."""
        return self._whole

    _whole = True

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether anything may be changed."""
        self._writes = writes
        self._show_writes()

    def _show_writes(self) -> None:
        self.setReadOnly(not self._writes or not self._whole)

    # --- links ---

    def put_link(self, link: Link) -> None:
        """Write a link where ``[[`` and the words after it were typed."""
        cursor = self.textCursor()
        opened = _OPENED.search(self._before(cursor))
        if opened:
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, _units(opened[0])
            )
        cursor.insertText(link.stored)
        self.setTextCursor(cursor)
        self.offers.put_away()

    def show_offers(self, typed: str, found: tuple[Link, ...]) -> None:
        """Show what was found for `typed`, if that still stands there."""
        if self._typed() == typed and self.hasFocus():
            self.offers.show_at(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), found)

    def _before(self, cursor: QTextCursor) -> str:
        line = cursor.block().text()
        return line[: Utf16Map(line).to_code_points(cursor.positionInBlock())]

    def _typed(self) -> str | None:
        """The words after ``[[`` up to the caret; None where no link is being typed."""
        opened = _OPENED.search(self._before(self.textCursor()))
        return opened[1] if opened else None

    def _look_for_link(self) -> None:
        typed = None if self.isReadOnly() else self._typed()
        if typed is None:
            self.offers.put_away()
        else:
            self.linking.emit(typed)

    def _link_at(self, position: int) -> Found | None:
        """The link that holds this position, or begins or ends there."""
        block = self.document().findBlock(position)
        units = Utf16Map(block.text()).to_utf16
        for found in PATTERN.finditer(block.text()):
            start, end = (block.position() + units(place) for place in found.span())
            if start <= position <= end:
                return start, end, link_of(found)
        return None

    def _stay_outside(self) -> None:
        """A link is one thing: the caret goes over it, and never into its id."""
        cursor, before = self.textCursor(), self._place
        found = self._link_at(cursor.position())
        if found is not None and found[0] < cursor.position() < found[1]:
            forward = cursor.position() > before
            mode = QTextCursor.MoveMode
            anchor = mode.KeepAnchor if cursor.hasSelection() else mode.MoveAnchor
            cursor.setPosition(found[1] if forward else found[0], anchor)
            self._place = cursor.position()
            self.setTextCursor(cursor)
        self._place = cursor.position()

    def _erase_link(self, key: int) -> bool:
        """Delete a whole link where Backspace or Delete meets one."""
        cursor = self.textCursor()
        found = self._link_at(cursor.position())
        edge = {Qt.Key.Key_Backspace: 1, Qt.Key.Key_Delete: 0}.get(Qt.Key(key))
        if found is None or edge is None or cursor.hasSelection() or found[edge] != cursor.position():
            return False
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def _follow(self, position: int) -> bool:
        found = self._link_at(position)
        if found is not None:
            self.followed.emit(found[2].kind, found[2].id)
        return found is not None

    # --- form ---

    def put_sign(self, sign: str) -> None:
        """Put a sign around the chosen words (or the word at the caret), or take it away again."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        written = self.written()
        places = Utf16Map(written).to_code_points
        words = written[places(cursor.selectionStart()) : places(cursor.selectionEnd())]
        if words:
            lines = words.split("\n")
            signed = all(_has(line, sign) for line in lines if line.strip())
            changed = "\n".join(_without(line, sign) if signed else _with(line, sign) for line in lines)
            start = cursor.selectionStart()
            cursor.insertText(changed)
            cursor.setPosition(start)
            cursor.setPosition(start + _units(changed), QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.insertText(2 * sign)
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(sign))
        self.setTextCursor(cursor)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list of offers comes first, then what this field knows, then Qt."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if self.offers.takes(key) and not control:
            self.offers.press(key)
        elif control and key in _ENTER:
            self.finished.emit()
        elif alt and key in _ENTER and self._follow(self.textCursor().position()):
            pass
        elif control and key in _SIGNS and not self.isReadOnly():
            self.put_sign(_SIGNS[key])
        elif self.isReadOnly() or not self._erase_link(key):
            super().keyPressEvent(event)
            return
        event.accept()

    def event(self, event: QEvent) -> bool:
        """The field's keys go before any shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            key = Qt.Key(event.key())
            if (control and (key in _ENTER or key in _SIGNS)) or self.offers.takes(key):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # Qt's own signature
        """Tab takes what is offered before it goes on to the next field."""
        if forward and self.offers.takes(Qt.Key.Key_Tab):
            self.offers.press(Qt.Key.Key_Tab)
            return True
        return super().focusNextPrevChild(forward)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, unless Qt would freeze over it."""
        if _is_editable(source.text()) and len(source.text()) + self.document().characterCount() <= EDITABLE:
            super().insertFromMimeData(source)
        else:
            self.refused.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ctrl+click goes where a link leads."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and self._follow(self.cursorForPosition(event.position().toPoint()).position()):
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended here."""
        super().focusOutEvent(event)
        self.offers.put_away()
        self.left.emit()


def _is_editable(note: str) -> bool:
    return len(note) <= EDITABLE and all(len(line) <= LINE for line in note.split("\n"))


def _units(text: str) -> int:
    return Utf16Map(text).units


def _has(line: str, sign: str) -> bool:
    long = len(sign)
    inner = line[long:-long]
    whole = len(line) > 2 * long and line.startswith(sign) and line.endswith(sign)
    doubled = sign == "*" and inner.startswith("*") and not inner.startswith("**")  # strong, not emphasised
    return whole and not doubled


def _without(line: str, sign: str) -> str:
    return line[len(sign) : -len(sign)] if _has(line, sign) else line


def _with(line: str, sign: str) -> str:
    """The sign around the words of a line, inside the blanks at its ends: outside of them it means nothing."""
    words = line.strip()
    if not words:
        return line
    start = line.index(words)
    return f"{line[:start]}{sign}{words}{sign}{line[start + len(words) :]}"
