"""What stands around a hit: its passage with those before and after it, found words marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from kazakh_archive.model.search import Hit
from kazakh_archive.model.span import Span
from kazakh_archive.services.library import Library
from kazakh_archive.text.offsets import Utf16Map
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import ElidedLabel, plain_label, push_button, scrolled
from kazakh_archive.ui.wording.words import Words

AROUND = 1_200
"""So many code points are shown on each side of a hit."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text, and the place in it that was hit (in the piece)."""

    text: str
    place: Span


def piece(content: str, span: Span) -> Piece:
    """The whole paragraphs around `span`, as many as fit into `AROUND` on each side."""
    start = max(0, span.start - AROUND)
    end = min(len(content), span.end + AROUND)
    if start:
        start = content.find("\n", start, span.start) + 1 or start
    if end < len(content):
        last = content.rfind("\n", span.end, end)
        end = last if last >= 0 else end
    return Piece(content[start:end], Span(span.start - start, span.end - start))


class Preview(QWidget):
    """Shows one hit; `opened` asks to read it in its source."""

    opened = Signal(object)

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._library, self._runner, self._theme, self._words = library, runner, theme, words
        self._hit: Hit | None = None
        self.title = ElidedLabel(theme.reading_font(13.0))
        self.tags = plain_label(role="quiet", wrap=True, scale=0.92)
        self.read = push_button(words.tr("Read it there"))
        self.field = QTextEdit()
        self.field.setReadOnly(True)
        self.field.setAcceptRichText(False)
        self.field.setAccessibleName(words.tr("The text around what was found"))
        self.field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.field.setMinimumHeight(
            2 * self.field.fontMetrics().lineSpacing()
        )  # it scrolls; Qt asks for more
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.read)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(head)
        layout.addWidget(self.tags)
        layout.addWidget(self.field, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))  # large letters in a low window leave no room for all of it
        self.read.clicked.connect(self._open)
        self.field.verticalScrollBar().rangeChanged.connect(self._centre)  # it is as wide as never before
        self.show_hit(None)

    def show_hit(self, hit: Hit | None) -> None:
        """Show what stands around this hit; with None, nothing."""
        self._hit = hit
        self.read.setEnabled(hit is not None and bool(hit.source_id))
        self.tags.setVisible(hit is not None and bool(hit.tags))
        if hit is None:
            self.title.set_text("")
            self.tags.hide()
            self._clear(self._words.tr("Choose a line to see what stands around it."))
            return
        self.title.set_text(hit.source_title or hit.snippet.text)
        self.tags.setText(" · ".join(tag.label for tag in hit.tags))
        if not hit.source_id or hit.span is None:
            self._clear(hit.snippet.text)
            return
        library, source_id, span = self._library, hit.source_id, hit.span
        self._runner.ask(
            lambda: piece(library.text(source_id).content, span), self._show, slot="finding.preview"
        )

    def _clear(self, text: str) -> None:
        self.field.setPlainText(text)

    def _show(self, found: Piece) -> None:
        if self._hit is None:  # nothing is chosen any more
            return
        self.field.setFont(self._theme.reading_font())
        self.field.setPlainText(found.text)
        places = Utf16Map(found.text)
        cursor = QTextCursor(self.field.document())
        cursor.setPosition(places.to_utf16(found.place.start))
        cursor.setPosition(places.to_utf16(found.place.end), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(self._theme.colour("found"))
        form.setFontUnderline(True)  # not by colour alone
        shown = QTextEdit.ExtraSelection()
        shown.cursor, shown.format = cursor, form
        self.field.setExtraSelections([shown])
        cursor.clearSelection()
        self.field.setTextCursor(cursor)
        self._centre()

    def _centre(self) -> None:
        """Scroll to what was found, so that as much stands before it as after."""
        bar, middle = self.field.verticalScrollBar(), self.field.viewport().height() // 2
        bar.setValue(bar.value() + self.field.cursorRect().center().y() - middle)

    def _open(self) -> None:
        if self._hit is not None:
            self.opened.emit(self._hit)
