"""The line above the text: what it is called, where it comes from, whether it is closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kazakh_archive.model.entities import Access, Source, SourceKind, TestimonyTerms
from kazakh_archive.services.library import Library
from kazakh_archive.text.direction import runs_right
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.mentions import Mentions
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import ElidedLabel
from kazakh_archive.ui.wording.named import language_name
from kazakh_archive.ui.wording.words import Words

_Told = tuple[Source, TestimonyTerms | None]


class SourceHead(QWidget):
    """Follows one source."""

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._library, self._runner, self._theme, self._words = library, runner, theme, words
        self._closed = False
        self.setProperty("role", "head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(theme.reading_font(14.0))
        self.told = ElidedLabel(theme.font(0.92), role="quiet")
        self._lock = QLabel()
        self._lock.setAccessibleName(words.tr("closed"))
        self.mentions = Mentions(library, runner, words)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.title, 1)
        above.addWidget(self.mentions)
        above.addWidget(self._lock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 11, 22, 10)
        layout.setSpacing(1)
        layout.addLayout(above)
        layout.addWidget(self.told)
        theme.changed.connect(self._draw)

    def show_source(self, source_id: str) -> None:
        """Show what is known of a source, read anew."""
        self._runner.ask(
            partial(self._read, source_id), self._take, lambda _error: None, slot=f"head:{id(self)}"
        )
        self.mentions.ask("source", source_id)

    def show_meant(self, meant: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Draw a stroke over the one of two heads that keys and menus mean."""
        if self.property("meant") is not meant:
            self.setProperty("meant", meant)
            self.style().unpolish(self)
            self.style().polish(self)

    def _read(self, source_id: str) -> _Told:
        return self._library.source(source_id), self._library.terms(source_id)

    def _take(self, told: _Told) -> None:
        source, terms = told
        for label in (self.title, self.told):
            label.stand(right=runs_right(source.title))
        self.title.set_text(one_line(source.title))
        self.told.set_text(origin(source, terms, self._words))
        self._closed = source.access is Access.CLOSED
        self._draw()

    def _draw(self) -> None:
        self._lock.setPixmap(self._theme.icon("closed", "quiet").pixmap(16))
        self._lock.setVisible(self._closed)


def origin(source: Source, terms: TestimonyTerms | None, words: Words) -> str:
    """Where a source comes from, in one line: who told it where and when, or which file it was."""
    parts = [language_name(source.language, words)]
    if source.kind is SourceKind.TESTIMONY and terms is not None:
        if terms.narrator:
            parts.append(words.tr("told by {name}", name=terms.narrator))
        if terms.writer:
            parts.append(words.tr("written by {name}", name=terms.writer))
        parts += [one_line(part) for part in (terms.place, terms.date) if part]
    elif source.file_name:
        parts.append(one_line(source.file_name))
    if source.access is Access.CLOSED:
        parts.append(words.tr("closed"))
    return " · ".join(parts)
