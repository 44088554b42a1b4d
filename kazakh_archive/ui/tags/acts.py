"""What a person does with tags as a whole: give the one of a digit, see the digits, put all in order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.frame.window import Window
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.tags.manager import TagManager
from kazakh_archive.ui.wording.words import Words


class TagActs(QObject):
    """The acts of one open archive; they go to the text that is being read."""

    def __init__(
        self,
        workspace: Workspace,
        desk: Desk,
        runner: Runner,
        window: Window,
        settings: Settings,
        theme: Theme,
        words: Words,
    ) -> None:
        super().__init__()
        self._workspace, self._desk, self._runner, self._window = workspace, desk, runner, window
        self._settings, self._theme, self._words = settings, theme, words
        self.manager: TagManager | None = None
        self._shown = window.actions_table["view.pins"]
        self._shown.setChecked(settings.shows_pins)
        workspace.pins.set_wanted(settings.shows_pins)
        workspace.pins.asked.connect(self.give)
        workspace.handy.asked.connect(self.give)
        workspace.handy.changed.connect(self._name_pins)

    def _name_pins(self) -> None:
        """Let the actions say which tags they give: they are found by their names as well."""
        tr = self._words.tr
        for digit, tag in enumerate(self._workspace.handy.pins, start=1):
            text = tr("Pinned tag {digit}", digit=digit)
            if tag is not None:
                text = tr("Pinned tag {digit}: {tag}", digit=digit, tag=tag.label.replace("&", "&&"))
            self._window.actions_table[f"tag.pin_{digit}"].setText(text)

    def give(self, digit: int) -> None:
        """Give the tag of a digit to the selected words, or to the chosen annotation."""
        marking, tag = self._workspace.reader.marking, self._workspace.handy.pin(digit)
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
        self._workspace.pins.set_wanted(self._shown.isChecked())

    def manage(self) -> None:
        """Show the page of all tags; the one that is open already comes to the front."""
        if self.manager is None:
            self.manager = TagManager(
                self._window,
                self._theme,
                self._words,
                library=self._desk.library,
                runner=self._runner,
                handy=self._workspace.handy,
                actions=self._window.actions_table,
            )
            self.manager.set_writes(not self._desk.session.info.read_only)
            self.manager.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.manager.wanted.connect(self._look_for)
            self.manager.finished.connect(self._closed)
            self.manager.show()
        self.manager.raise_()
        self.manager.activateWindow()

    def _closed(self) -> None:
        self.manager = None

    def _look_for(self, name: str) -> None:
        """Search for all that carries a tag, in the window behind."""
        said = name.replace('"', " ").strip()
        self._window.bar.search.setText(f'tag:"{said}"')
        self._window.activateWindow()
        self._workspace.results.focus_list()

    def close(self) -> None:
        """Close the page: the archive is about to be closed."""
        if self.manager is not None:
            self.manager.close()
