"""A note as it is read: formatted, its words to be copied, its links to be followed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from kazakh_archive.text.markdown import plain
from kazakh_archive.ui.notes.setting import Look, Named, set_note, target

_TOLD = 1000  # code points that a screen reader is given at once


class NoteView(QTextBrowser):
    """Shows a note. `followed` carries kind and id of a link; `edit_asked` is a double click."""

    followed = Signal(str, str)
    edit_asked = Signal()

    def __init__(self, named: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = named
        self._shown: tuple[str, Look] | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)

    def show_note(self, note: str, look: Look) -> None:
        """Show this note."""
        self._shown = note, look
        set_note(self.document(), note, look, self._named)
        self.setAccessibleDescription(plain(note[:_TOLD]))

    def again(self) -> None:
        """Show the same note anew: a link is called otherwise now."""
        if self._shown is not None:
            self.show_note(*self._shown)

    def height_for(self, width: int) -> int:
        """How high the whole note stands in this width, in pixels."""
        self.document().setTextWidth(width)
        return round(self.document().size().height())

    def _follow(self, url: QUrl) -> None:
        place = target(url.toString())
        if place is not None:
            self.followed.emit(*place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is for writing."""
        self.edit_asked.emit()
        event.accept()

    def loadResource(self, kind: int, url: QUrl | str) -> Any:  # noqa: ANN401  # Qt's own signature
        """Nothing is loaded, whatever a note asks for."""
        del kind, url
        return QByteArray()
