"""The card of the chosen annotation: its note in full, to be read, copied, followed and written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.cards import PAD_X, PAD_Y, STRIP, Cards, draw_ground, who_and_when
from kazakh_archive.ui.notes.keeper import NoteKeeper
from kazakh_archive.ui.notes.mentions import Mentions
from kazakh_archive.ui.notes.note_edit import NoteEdit
from kazakh_archive.ui.notes.reading import NoteView
from kazakh_archive.ui.notes.setting import Named
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import ElidedLabel, tool_button
from kazakh_archive.ui.wording.words import Words

INITIATOR = "notes.card"
"""Whoever takes in changes of ours need not show them to us again."""

_READ = 12_000  # code points of a note that are set; the rest is for the list and the export
_LEAST_LINES = 3  # of the field


class ChosenCard(QWidget):
    """Shows one annotation's note; a double click, Enter or the button begins to write.

    `reshaped` tells that it wants more room, or less; `followed` carries a link's kind and id; `left`
    that writing has ended by a key.
    """

    reshaped = Signal()
    followed = Signal(str, str)
    left = Signal()

    def __init__(  # what every part of the window is given, and how cards look
        self, library: Library, runner: Runner, theme: Theme, words: Words, cards: Cards, named: Named
    ) -> None:
        super().__init__()
        self._theme, self._words, self._cards = theme, words, cards
        self._annotation: Annotation | None = None
        self._writes = True
        self.view = NoteView(named)
        self.edit = NoteEdit(theme, words)
        self.mentions = Mentions(library, runner, words)
        self._tags = ElidedLabel(theme.font(0.9))
        self._who = ElidedLabel(theme.font(0.85), role="quiet")
        self._button = tool_button(words.tr("Write"), help_text=words.tr("Write on this note"), beside=False)
        self.keeper = NoteKeeper(self.edit, library, runner, INITIATOR)
        self._lay_out()
        self._connect()
        self._recolour()

    def _lay_out(self) -> None:
        self.edit.setAccessibleName(self._words.tr("Note"))
        self.view.setAccessibleName(self._words.tr("Note"))
        self.edit.set_hint(self._words.tr("What should be remembered about these words?"))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._who, 1)
        foot.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD_X + STRIP, PAD_Y, PAD_X, PAD_Y - 2)
        column.setSpacing(3)
        column.addWidget(self._tags)
        column.addWidget(self.view, 1)
        column.addWidget(self.edit, 1)
        column.addWidget(self.mentions)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.view.followed.connect(self.followed)
        self.edit.followed.connect(self.followed)
        self.mentions.chosen.connect(self.followed)
        self.mentions.reshaped.connect(self.reshaped)
        self.view.edit_asked.connect(self.write)
        self.view.installEventFilter(self)
        self._button.clicked.connect(self.write)
        self.edit.finished.connect(self._read_again)
        self.edit.left.connect(self._left)
        self.edit.textChanged.connect(self.reshaped)
        self._theme.changed.connect(self._recolour)

    # --- what it shows ---

    @property
    def annotation_id(self) -> str:
        """The annotation that is shown, or empty."""
        return self._annotation.id if self._annotation else ""

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether anything may be changed."""
        self._writes = writes
        self.edit.set_writes(writes)
        self._button.setVisible(writes)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show this one; with None, none. What was typed into another is saved."""
        self._annotation = annotation
        self.keeper.show(self.annotation_id, annotation.note if annotation else "")
        self.mentions.ask("annotation", self.annotation_id)
        if annotation is not None:
            self._fill(annotation)
            self._show_field(field=False)

    def refresh(self, annotation: Annotation) -> None:
        """Show what somebody else has changed."""
        self._annotation = annotation
        self.keeper.refresh(annotation.note)
        self._fill(annotation)

    def forget(self) -> None:
        """The annotation is gone."""
        self._annotation = None
        self.keeper.forget()

    def again(self) -> None:
        """Show the same anew: colours, letters or names are others."""
        if self._annotation is not None:
            self._fill(self._annotation)

    def _fill(self, annotation: Annotation) -> None:
        self._tags.set_text(" · ".join(tag.label for tag in annotation.tags))
        self._tags.setVisible(bool(annotation.tags))
        self._who.set_text(who_and_when(annotation))
        self.view.show_note(annotation.note[:_READ], self._cards.look)
        self.reshaped.emit()
        self.update()

    def height_for(self, width: int, most: int) -> int:
        """How high it wants to be in this width, at most so many pixels."""
        layout = self.layout()
        edges = layout.contentsMargins() if layout else self.contentsMargins()
        inner = width - edges.left() - edges.right()
        if self.edit.isHidden():
            body = self.view.height_for(inner) + 2
        else:
            lines = self.edit.document().size().height() + 10
            body = max(round(lines), _LEAST_LINES * self.edit.fontMetrics().lineSpacing() + 14)
        parts = [self._button.sizeHint().height()]
        parts += [each.sizeHint().height() for each in (self._tags, self.mentions) if not each.isHidden()]
        return min(most, body + sum(parts) + 3 * len(parts) + edges.top() + edges.bottom())

    # --- writing ---

    def write(self) -> None:
        """Let the note be written."""
        if self._annotation is not None and self._writes:
            self._show_field(field=True)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save now what was typed."""
        self.keeper.flush()

    def _show_field(self, *, field: bool) -> None:
        field = field or (self._annotation is not None and not self._annotation.note and self._writes)
        self.edit.setVisible(field)
        self.view.setVisible(not field)
        self._button.setVisible(self._writes and not field)
        self.reshaped.emit()

    def _left(self) -> None:
        if self._annotation is not None:
            written = self.edit.written() if self.edit.is_whole else self._annotation.note
            self.view.show_note(written[:_READ], self._cards.look)
            if written:
                self.edit.hide()
                self.view.show()
                self._button.setVisible(self._writes)
                self.reshaped.emit()

    def _read_again(self) -> None:
        self._left()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the note begins to write, unless it follows a link; Esc goes back to the text."""
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            at_link = self.view.textCursor().charFormat().isAnchor() and self.view.textCursor().hasSelection()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not at_link:
                self.write()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    # --- its look ---

    def _recolour(self) -> None:
        self._button.setIcon(self._theme.icon("edit", "quiet"))
        self.view.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0; }")
        self.again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card below its parts."""
        del event
        strip = (
            self._cards.strip(self._annotation) if self._annotation else QColor(Qt.GlobalColor.transparent)
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, QRectF(self.rect()), self._theme, strip, chosen=True)
        painter.end()
