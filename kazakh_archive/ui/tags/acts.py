"""What a person does with tags as a whole: give the one of a digit, show or hide the digits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kazakh_archive.ui.menus import Actions
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.tags.strip import PinStrip
from kazakh_archive.ui.words import Words
from kazakh_archive.ui.workspace import Workspace


class TagActs(QObject):
    """The acts of one open archive; they go to the text that is being read."""

    def __init__(self, workspace: Workspace, settings: Settings, actions: Actions, words: Words) -> None:
        super().__init__()
        self._workspace, self._settings, self._words = workspace, settings, words
        self._shown = actions["view.pins"]
        self._shown.setChecked(settings.shows_pins)
        self._strip.set_wanted(settings.shows_pins)
        self._strip.asked.connect(self.give)

    @property
    def _handy(self) -> HandyTags:
        return self._workspace.handy

    @property
    def _strip(self) -> PinStrip:
        return self._workspace.pins

    def give(self, digit: int) -> None:
        """Give the tag of a digit to the selected words, or to the chosen annotation."""
        marking, tag = self._workspace.reader.marking, self._handy.pin(digit)
        self._workspace.reader.setFocus()
        if tag is not None:
            marking.give(tag)
        else:
            marking.said.emit(
                self._words.tr(
                    "No tag is pinned to {digit} yet. Press T, choose a tag in the list, and press Alt+{digit}.",
                    digit=digit,
                )
            )

    def show_strip(self) -> None:
        """Show the pinned tags above the text, or hide them."""
        self._settings.shows_pins = self._shown.isChecked()
        self._strip.set_wanted(self._shown.isChecked())
