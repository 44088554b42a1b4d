"""What the program is, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import plain_label, selectable
from kazakh_archive.ui.wording.words import Words


class AboutDialog(Dialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget | None, theme: Theme, words: Words, version: str) -> None:
        lead = words.tr("Version {version}", version=version)
        super().__init__(parent, theme, words, words.tr("Kazakh Archive"), lead)
        for text in (
            words.tr(
                "Keeps, reads and annotates the oral history of the Kazakhs, on your own computer. "
                "Nothing you write here leaves it unless you export it."
            ),
            words.tr("Free software under the MIT licence."),
            words.tr(
                "Letters: Noto Sans, Noto Serif and Noto Naskh Arabic, under the SIL Open Font License. "
                "Window: Qt for Python, under the LGPL. Bundles: bagit of the Library of Congress."
            ),
        ):
            self.content.addWidget(selectable(plain_label(text, wrap=True)))
        self.content.addStretch()
        self.setFixedWidth(520)
        self.go_back(words.tr("Close")).setDefault(True)
