"""What the actions that move, cut and join annotations do in the source that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.words import Words

if TYPE_CHECKING:
    from kazakh_archive.ui.openarchive import OpenArchive
    from kazakh_archive.ui.reader.reshaping import Reshaping
    from kazakh_archive.ui.workspace import Workspace

With = Callable[[Callable[["OpenArchive"], object]], Callable[[], None]]
"""Makes a slot of something that is done with the open archive."""


def reshaping_slots(with_archive: With) -> dict[str, Callable[[], None]]:
    """A slot for each of them."""

    def to(do: Callable[[Reshaping], None]) -> Callable[[], None]:
        return with_archive(lambda archive: do(archive.workspace.reader.reshaping))

    return {
        "annotation.whole_words": with_archive(lambda archive: archive.whole_words.turn()),
        "annotation.everywhere": to(lambda shape: shape.everywhere()),
        "annotation.split": to(lambda shape: shape.split()),
        "annotation.join": to(lambda shape: shape.join()),
        "annotation.end_right": to(lambda shape: shape.move_end(right=True)),
        "annotation.end_left": to(lambda shape: shape.move_end(right=False)),
        "annotation.start_forward": to(lambda shape: shape.move_start(forward=True)),
        "annotation.start_back": to(lambda shape: shape.move_start(forward=False)),
    }


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
