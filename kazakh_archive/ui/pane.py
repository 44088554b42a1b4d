"""One pane of the desk: a text with what stands above it, and the bar that finds words in it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kazakh_archive.services.library import Library
from kazakh_archive.ui.reader.find_bar import FindBar
from kazakh_archive.ui.reader.finding import FindInText
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.runner import Runner
from kazakh_archive.ui.sourcehead import SourceHead
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words


class Pane(QWidget):
    """Head, find bar and reader of one source."""

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self.head = SourceHead(library, runner, theme, words)
        self.bar = FindBar(theme, words)
        self.reader = Reader(library, runner, theme, words)
        self.finding = FindInText(self.bar, self.reader.view, runner, words)
        self.reader.opened.connect(self.finding.text_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.bar)
        layout.addWidget(self.reader, 1)
