"""Lets passages and pages of the open text be numbered, where a person wants it; asked for off the thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.services.library import Library
from kazakh_archive.text.pages import PageStart, pages
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.running.runner import Runner

_Numbers = tuple[Sequence[int], Sequence[PageStart]]


class Numbering(QObject):
    """Follows one reader and the look of its page."""

    def __init__(self, reader: Reader, library: Library, runner: Runner, theme: Theme) -> None:
        super().__init__(reader)
        self._reader, self._library, self._runner, self._theme = reader, library, runner, theme
        self._shown: tuple[str, bool, bool] = ("", False, False)
        self._content = ""
        reader.opened.connect(self.follow)
        theme.changed.connect(self.follow)

    def follow(self) -> None:
        """Number what is open now, unless it is numbered already."""
        look, view = self._theme.look, self._reader.view
        wanted = (self._reader.source_id, look.passages, look.pages)
        if wanted == self._shown and self._content is view.content:
            return
        self._shown, self._content = wanted, view.content
        view.show_numbers((), ())
        source_id, content, library = self._reader.source_id, view.content, self._library
        if not source_id or not (look.passages or look.pages):
            return

        def read() -> _Numbers:
            starts = library.passage_starts(source_id) if look.passages else ()
            return starts, pages(content) if look.pages else ()

        def take(numbers: _Numbers) -> None:
            if self._content is content:
                view.show_numbers(*numbers)

        self._runner.ask(read, take, _unnumbered, slot=f"numbers:{id(self)}")


def _unnumbered(error: ArchiveError) -> None:
    """A text that is gone meanwhile needs no numbers; whoever shows it says so."""
    del error
