"""Every key there is, from the one table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kazakh_archive.ui.actions import ACTIONS, MENUS, Action, Context
from kazakh_archive.ui.actions.annotation_menu import GIVE_PINNED
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.labels import plain_label
from kazakh_archive.ui.menus import keys_text
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Marked, Words, mark

READER_KEYS: tuple[tuple[str, Marked], ...] = (
    (".", mark("Give the selected words the tags that were given last.")),
    ("1 … 9", GIVE_PINNED),
    ("Tab", mark("Go to the longer annotation over this one.")),
)
FIELD_KEYS: tuple[tuple[str, Marked], ...] = (
    ("Ctrl+1 … Ctrl+5", mark("Choose the kind of the tag: person, place, theme, organisation, event.")),
    ("Alt+1 … Alt+9", mark("Pin the tag chosen in the list to a digit, or take it from there.")),
    ("Tab", mark("Take what is typed, and type another one.")),
    ("Enter", mark("Take what is typed, and save.")),
    ("Ctrl+Enter", mark("Save from within the note.")),
    ("Esc", mark("Leave everything as it was.")),
)
"""Keys that are no action of a menu."""


class KeysDialog(Dialog):
    """Lists the keys, menu by menu."""

    def __init__(self, parent: QWidget | None, theme: Theme, words: Words) -> None:
        lead = words.tr("Everything can be done without the mouse. Tab and F6 go from one part to the next.")
        super().__init__(parent, theme, words, words.tr("Keys"), lead)
        self.resize(640, 620)
        page = QWidget()
        page.setProperty("role", "panel")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(2, 2, 14, 2)
        self._grid.setHorizontalSpacing(26)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        for menu, title in MENUS.items():
            self._section(words.of(title).replace("&", ""), [item for item in ACTIONS if item.menu == menu])
        self._head(words.tr("While words are given tags"))
        for keys, told in FIELD_KEYS:
            self._row(keys, words.of(told))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(words.tr("Keys"))
        area.setWidget(page)
        self.content.addWidget(area, 1)
        self.go_back(words.tr("Close")).setDefault(True)

    def _section(self, title: str, items: list[Action]) -> None:
        shown = [item for item in items if item.shortcuts]
        if not shown:
            return
        if all(item.context is Context.LIBRARY for item in shown):
            title = self.words.tr("{menu} – while the library has the focus", menu=title)
        elif all(item.context is Context.READER for item in shown):
            title = self.words.tr("{menu} – while the text has the focus", menu=title)
        self._head(title)
        for item in shown:
            self._row(keys_text(item), self.words.of(item.help))
        if shown[0].context is Context.READER:
            for keys, told in READER_KEYS:
                self._row(keys, self.words.of(told))

    def _head(self, title: str) -> None:
        head = plain_label(title, bold=True)
        head.setContentsMargins(0, 12, 0, 2)
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 2)

    def _row(self, keys: str, told: str) -> None:
        row = self._grid.rowCount()
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(plain_label(keys, role="keys"), row, 0, side)
        self._grid.addWidget(plain_label(told, wrap=True), row, 1)
