"""Says, once for each text, which of its letters no font of this computer has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.model.progress import Cancel
from kazakh_archive.ui.looks.letters import letters_of, missing
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.running.runner import Runner


class Lettering(QObject):
    """Follows one reader. `lost` carries the letters, in the order of Unicode."""

    lost = Signal(list)

    def __init__(self, reader: Reader, runner: Runner, theme: Theme) -> None:
        super().__init__(reader)
        self._reader, self._runner, self._theme = reader, runner, theme
        self._told: set[str] = set()
        self._cancel = Cancel()
        reader.opened.connect(self._look)

    def _look(self, source_id: str) -> None:
        if source_id in self._told:
            return
        self._told.add(source_id)
        self._cancel.set()
        cancel = self._cancel = Cancel()
        content = self._reader.view.content
        self._runner.ask(lambda: letters_of(content, cancel), self._take, self._stopped)

    def _take(self, letters: frozenset[str]) -> None:
        lost = missing(letters, self._theme.reading_font())
        if lost:
            self.lost.emit(lost)

    def _stopped(self, error: ArchiveError) -> None:
        """Another text is open by now."""
        del error
