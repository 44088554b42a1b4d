"""What was written last could not be kept, and the window is about to go."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.wording.words import Words


class UnsavedDialog(Dialog):
    """Says what could not be saved, and why."""

    def __init__(self, parent: QWidget | None, theme: Theme, words: Words, error: Exception) -> None:
        lead = words.tr(
            "The archive is closed, and the last change could not be written into it. "
            "Everything before it is safe."
        )
        super().__init__(parent, theme, words, words.tr("The last change was not saved"), lead)
        self.setObjectName("unsaved")
        self.say_wrong(sentence(error, words))
        self.go_back(words.tr("Close")).setDefault(True)
