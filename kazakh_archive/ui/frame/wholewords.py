"""Whether a selection takes whole words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.wording.words import Words


class WholeWords(QObject):
    """Whether a drag takes whole words: one setting for all texts, shown by the tick of its action."""

    def __init__(self, workspace: Workspace, settings: Settings, action: QAction, words: Words) -> None:
        super().__init__(workspace)
        self._workspace, self._settings, self._action, self._words = workspace, settings, action, words
        action.setChecked(settings.whole_words)
        workspace.source_changed.connect(self._apply)
        self._apply()

    def turn(self) -> None:
        """Take whole words from now on, or every letter; a selection just made follows."""
        wanted = self._action.isChecked()
        self._settings.whole_words = wanted
        self._apply()
        tr = self._words.tr
        said = tr("A selection takes whole words.") if wanted else tr("A selection takes just the letters.")
        self._workspace.reader.said.emit(said)

    def _apply(self) -> None:
        for pane in self._workspace.texts.both:
            pane.reader.view.set_snapping(self._settings.whole_words)
