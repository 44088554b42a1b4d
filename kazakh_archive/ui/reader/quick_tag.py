"""The popup at the selection: tags by typing, and a note. A part of the reader, not a window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.keeper import serve
from kazakh_archive.ui.notes.note_edit import NoteEdit
from kazakh_archive.ui.reader.offers import Picked
from kazakh_archive.ui.reader.tag_field import TagField
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_SHADE = 10  # pixels of shadow on each side
_WIDTH = 470 + 2 * _SHADE
_EDGE = 2  # pixels kept free at the reader's edges
_QUOTE = 54  # letters of the quote shown
_HINT = 26  # letters, the least width of the hint beside the buttons


class QuickTag(QFrame):
    """Asks for tags and a note. `saved` carries a tuple of `Picked` and the note; `cancelled` nothing."""

    saved = Signal(tuple, str)
    cancelled = Signal()

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = parent
        self._theme, self._words = theme, words
        self._anchor = QRect()
        self._before: tuple[tuple[Picked, ...], str] = ((), "")
        self.field = TagField(library, runner, theme, words)
        self.note = NoteEdit(theme, words)
        self._quote = QLabel()
        self._keys = QLabel()
        self._save = QPushButton(words.tr("Save"))
        self._cancel = QPushButton(words.tr("Cancel"))
        self._lay_out()
        self._style()
        self.field.finished.connect(self._finish)
        self.field.reshaped.connect(self._settle)
        self.note.finished.connect(self.save)
        serve(self.note, library, runner)
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.cancel)
        theme.changed.connect(self._style)
        self.hide()

    def _lay_out(self) -> None:
        self.setObjectName("quicktag")
        self.setAccessibleName(self._words.tr("Tags and note"))
        for label in (self._quote, self._keys):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._keys.setText(
            self._words.tr(
                "Enter: take and save  ·  Tab: take another  ·  Alt+1 … Alt+9: pin  ·  Esc: cancel"
            )
        )
        self._keys.setFont(self._theme.font(0.85))
        self._keys.setWordWrap(True)
        self.note.set_hint(self._words.tr("Note"))
        self.note.setAccessibleName(self._words.tr("Note"))
        self._set_note_lines(3)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._keys, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SHADE + 12, _SHADE + 10, _SHADE + 12, _SHADE + 10)
        column.setSpacing(7)
        column.addWidget(self._quote)
        column.addWidget(self.field)
        column.addWidget(self.note)
        column.addLayout(self._row)

    def _set_note_lines(self, lines: int) -> None:
        self.note.setFixedHeight(lines * self.note.fontMetrics().lineSpacing() + 18)

    def _style(self) -> None:
        for label in (self._quote, self._keys):
            label.setStyleSheet(f"color: {self._theme.colour('quiet').name()};")
        self.update()

    # --- opening and closing ---

    def open_at(self, anchor: QRect, quote: str, tags: Iterable[Picked] = (), note: str = "") -> None:
        """Ask for tags and note of these words; `anchor` is where they stand in the parent."""
        self._anchor = anchor
        self._before = (tuple(tags), note)
        self._quote.setText(self._words.tr("“{quote}”", quote=_short(quote)))
        self.field.set_tags(self._before[0])
        self.note.set_note(note)
        self._save.setDefault(True)
        self.field.offer()
        self.show()
        self.raise_()
        self._settle()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def is_open(self) -> bool:
        """Whether it asks just now."""
        return self.isVisible()

    def save(self) -> None:
        """Take what is typed, and end."""
        if self.field.typed():
            self.field.line.acted.emit("finish")
        else:
            self._finish()

    def leave(self) -> None:
        """End because the person went elsewhere: what was entered is kept, as long as it says anything."""
        if not self.is_open:
            return
        if self.field.typed() or (self.field.tags(), self._written()) != self._before:
            self.save()
        else:
            self.cancel()

    def flush(self) -> None:
        """End at once and keep what was taken so far: no answer of the archive can be waited for."""
        if self.is_open and (self.field.tags(), self._written()) != self._before:
            self._finish()

    def _written(self) -> str:
        """The note; one that is too long to be edited here stays as it is."""
        return self.note.written() if self.note.is_whole else self._before[1]

    def cancel(self) -> None:
        """End, and keep nothing."""
        self.hide()
        self.cancelled.emit()

    def _finish(self) -> None:
        if self.is_open:
            self.hide()
            self.saved.emit(self.field.tags(), self._written())

    # --- where it stands ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a card with a soft shadow around it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADE + 0.5, _SHADE + 0.5, -_SHADE - 0.5, -_SHADE - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADE, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 4 if not self._theme.is_dark else 14))
            painter.drawRoundedRect(card.adjusted(-step, -step + 3, step, step), 8 + step, 8 + step)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(card, 8, 8)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Take a place."""
        super().showEvent(event)
        self._settle()

    def settle(self) -> None:
        """Take a place again: the reader has another size, or the rows are others."""
        self._settle()

    def _settle(self) -> None:
        parent = self._reader
        width = min(_WIDTH, parent.width() - 2 * _EDGE)
        self.resize(width, self._fit(width, parent.height() - 2 * _EDGE))
        below = self._anchor.bottom() + 10 - _SHADE
        above = self._anchor.top() - 6 + _SHADE - self.height()
        y = below if below + self.height() <= parent.height() - _EDGE or above < 0 else above
        x = self._anchor.left() - _SHADE - 14
        self.move(
            QPoint(
                max(_EDGE, min(x, parent.width() - self.width() - _EDGE)),
                max(_EDGE, min(y, parent.height() - self.height() - _EDGE)),
            )
        )

    def _fit(self, width: int, room: int) -> int:
        """How high to be, at most `room` pixels: the hint gives way first, then lines of the note, then rows."""
        self._set_note_lines(3)
        self.field.list.give_up(0)
        self._lay_hint(width)
        self._keys.show()
        if self._needed(width) > room:
            self._keys.hide()
        if self._needed(width) > room:
            self._set_note_lines(1)
        over = self._needed(width) - room
        if over > 0:
            self.field.list.give_up(over)
        return max(min(self._needed(width), room), self.minimumSizeHint().height())

    def _lay_hint(self, width: int) -> None:
        """Put the hint beside the buttons, or above them where it would be a narrow column."""
        beside = width - self._cancel.sizeHint().width() - self._save.sizeHint().width() - 2 * _SHADE
        narrow = beside < _HINT * self._keys.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _needed(self, width: int) -> int:
        """The height that everything in here asks for at this width."""
        layout = self.layout()
        self.field.invalidate()
        if layout is None:
            return 0
        layout.invalidate()
        return layout.totalHeightForWidth(width)

    def event(self, event: QEvent) -> bool:
        """Keys pressed in here are ours: the reader's single keys and its Delete wait outside."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            far = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
            if not event.modifiers() & far:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends, Ctrl+Enter saves; no other key goes through to the text below."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and control:
            self.save()
        event.accept()


def _short(quote: str) -> str:
    line = " ".join(quote[: 4 * _QUOTE].split())
    return line if len(line) <= _QUOTE and len(quote) <= 4 * _QUOTE else f"{line[:_QUOTE].rstrip()}…"
