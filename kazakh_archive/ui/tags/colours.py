"""The button that gives a tag a colour: those that can be told apart first, then any."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QColorDialog, QMenu, QPushButton

from kazakh_archive.model.entities import Tag
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.wording.named import COLOURS
from kazakh_archive.ui.wording.words import Words


class ColourButton(QPushButton):
    """Shows a tag's sign in its colour. `chosen` carries ``#rrggbb``, or an empty text for that of the kind."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._tag: Tag | None = None
        self.setAutoDefault(False)
        self.setIconSize(QSize(14, 14))
        self.clicked.connect(self._ask)
        theme.changed.connect(self._draw)

    def show_tag(self, tag: Tag | None) -> None:
        """Show the colour of this tag."""
        self._tag = tag
        self._draw()

    def _draw(self) -> None:
        tag, tr = self._tag, self._words.tr
        if tag is None:
            self.setText("")
            self.setIcon(QIcon())
            self.setAccessibleName(tr("Colour"))
            return
        self.setIcon(sign_icon(tag.kind, self._theme.tag_colour(tag.kind, tag.colour), 14))
        names = {colour: name for name, colour in self._theme.tag_palette.items()}
        if not tag.colour:
            told = tr("as its kind")
        else:
            told = self._words.of(COLOURS[names[tag.colour]]) if tag.colour in names else tag.colour
        self.setText(told)
        self.setAccessibleName(tr("Colour: {colour}", colour=told))

    def menu_of_colours(self) -> QMenu:
        """The menu of what can be chosen."""
        tag, menu = self._tag, QMenu(self)
        if tag is None:
            return menu
        self._add(menu, self._words.tr("As its &kind"), "")
        menu.addSeparator()
        for name, colour in self._theme.tag_palette.items():
            self._add(menu, self._words.of(COLOURS[name]), colour)
        menu.addSeparator()
        menu.addAction(self._words.tr("&Another colour…")).triggered.connect(
            lambda _checked=False: self._free()
        )
        return menu

    def _add(self, menu: QMenu, text: str, colour: str) -> None:
        tag = self._tag
        if tag is not None:
            entry = menu.addAction(sign_icon(tag.kind, self._theme.tag_colour(tag.kind, colour), 14), text)
            entry.setCheckable(True)
            entry.setChecked(tag.colour == colour)
            entry.triggered.connect(lambda _checked=False: self.chosen.emit(colour))

    def _ask(self) -> None:
        menu = self.menu_of_colours()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _free(self) -> None:
        tag = self._tag
        if tag is None:
            return
        shown = self._theme.tag_colour(tag.kind, tag.colour)
        dialog = QColorDialog(shown, self)
        dialog.setWindowTitle(self._words.tr("Colour of “{tag}”", tag=tag.label))
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(QColor(colour).name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
