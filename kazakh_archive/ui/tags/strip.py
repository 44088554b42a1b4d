"""The pinned tags above the text, each with the digit that gives it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from kazakh_archive.model.entities import Tag
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.flow import FlowLayout
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

_WIDEST = 110  # pixels of a name


class PinStrip(QWidget):
    """A button for each pinned tag; `asked` carries its digit. It is there only while something is pinned."""

    asked = Signal(int)

    def __init__(self, handy: HandyTags, theme: Theme, words: Words) -> None:
        super().__init__()
        self._handy, self._theme, self._words = handy, theme, words
        self._wanted = True
        self._buttons: list[QToolButton] = []
        self.setProperty("role", "head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.tr("Pinned tags"))
        self._flow = FlowLayout(self, gap=1)
        self._flow.setContentsMargins(22, 3, 18, 3)
        handy.changed.connect(self._fill)
        theme.changed.connect(self._fill)
        self._fill()

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Show the strip, as long as there is anything in it; or do not."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self._buttons))

    def _fill(self) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [
            self._button(digit, tag) for digit, tag in enumerate(self._handy.pins, start=1) if tag is not None
        ]
        for button in self._buttons:
            self._flow.addWidget(button)
        self.set_wanted(self._wanted)
        self.updateGeometry()

    def _button(self, digit: int, tag: Tag) -> QToolButton:
        words, button = self._words, QToolButton(self)
        button.setFont(self._theme.font(0.9))
        button.setProperty("role", "pin")
        name = button.fontMetrics().elidedText(tag.label, Qt.TextElideMode.ElideRight, _WIDEST)
        button.setText(f"{digit}  \u2068{name}\u2069".replace("&", "&&"))
        button.setIcon(sign_icon(tag.kind, self._theme.tag_colour(tag.kind, tag.colour)))
        button.setIconSize(QSize(12, 12))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        kind = kind_name(tag.kind, words)
        button.setAccessibleName(words.tr("{digit}: {kind} {name}", digit=digit, kind=kind, name=tag.label))
        button.setAccessibleDescription(words.tr("Give this tag to the selected words."))
        button.clicked.connect(lambda: self.asked.emit(digit))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(partial(self._show_menu, button, tag.id))
        return button

    def _show_menu(self, button: QToolButton, tag_id: str, point: QPoint) -> None:
        tr, handy = self._words.tr, self._handy
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in (
            (tr("One digit &lower"), partial(handy.move, tag_id, -1)),
            (tr("One digit &higher"), partial(handy.move, tag_id, 1)),
            (tr("&Unpin"), partial(handy.unpin, tag_id)),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(button.mapToGlobal(point))
