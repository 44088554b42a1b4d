"""Every key there is, from the one table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kazakh_archive.ui.actions import ACTIONS, MENUS, Action, Context
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.labels import plain_label
from kazakh_archive.ui.menus import keys_text
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words


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
        head = plain_label(title, bold=True)
        head.setContentsMargins(0, 12, 0, 2)
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 2)
        for item in shown:
            row = self._grid.rowCount()
            keys = plain_label(keys_text(item), role="keys")
            self._grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(plain_label(self.words.of(item.help), wrap=True), row, 1)
