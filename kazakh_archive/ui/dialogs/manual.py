"""The manual that comes with the program, shown without asking anything outside."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from kazakh_archive.ui.actions.keymap import KeyMap
from kazakh_archive.ui.dialogs.keytable import KEYS_PLACE, key_table
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words


class Manual(QWidget):
    """A window of its own: chapters at the left, the page at the right."""

    def __init__(self, resources: Resources, theme: Theme, words: Words, keys: KeyMap) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._resources, self._words, self._keys = resources, words, keys
        keys.changed.connect(self._keys_changed)
        self.setWindowTitle(words.tr("Manual"))
        self.resize(1000, 720)
        self._pages = pages(resources, words.language)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(words.tr("Chapters"))
        self.chapters.setProperty("role", "bare")
        self.chapters.setSpacing(2)
        self.chapters.addItems([title for title, _ in self._pages])
        self.page = Page()
        self.page.setAccessibleName(words.tr("Page of the manual"))
        self.page.setFont(theme.reading_font(12.0))
        self.page.document().setDocumentMargin(32)
        self.page.anchorClicked.connect(self._follow)
        split = QSplitter()
        split.addWidget(self._side())
        split.addWidget(self.page)
        split.setSizes([250, 750])
        split.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        close.activated.connect(self.close)
        self.chapters.currentRowChanged.connect(self._show)
        self.chapters.setCurrentRow(0)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setProperty("role", "panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(8, 14, 8, 8)
        layout.addWidget(self.chapters)
        return side

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            text = self._pages[row][1].read_text(encoding="utf-8")
            self.page.setMarkdown(text.replace(KEYS_PLACE, key_table(self._keys, self._words)))

    def _keys_changed(self) -> None:
        """Show the page in hand with the keys as they are now."""
        self._show(self.chapters.currentRow())

    def _follow(self, url: QUrl) -> None:
        """Follow a link to another page; links that lead out of the manual are not followed."""
        name = Path(url.path()).name
        for row, (_, path) in enumerate(self._pages):
            if path.name == name:
                self.chapters.setCurrentRow(row)


class Page(QTextBrowser):
    """Shows a page and loads nothing: no picture, no style, no address."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def loadResource(self, kind: int, url: QUrl | str) -> Any:  # noqa: ANN401  # Qt's own signature
        """Nothing is loaded, whatever a page asks for."""
        del kind, url
        return QByteArray()


def pages(resources: Resources, language: str) -> tuple[tuple[str, Path], ...]:
    """Titles and files of the manual in a language; in English where there is none."""
    files = resources.files(f"help/{language}", ".md") or resources.files("help/en", ".md")
    return tuple((_title(path), path) for path in files)


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        first = file.readline()
    return first.lstrip("# ").strip() or path.stem
