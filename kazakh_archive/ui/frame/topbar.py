"""The bar across the top: which archive this is, the search box, and what is done most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.search.box import SearchBox
from kazakh_archive.ui.widgets.labels import ElidedLabel, icon_size, spacer
from kazakh_archive.ui.wording.words import Words

SEARCH_WIDTH = 560
TITLE_WIDTH = 120
_SEARCH = 320  # pixels: the box with the room around it
_PADDING = 24  # pixels: what a button has around its icon and its words


class TopBar(QWidget):
    """Title at the left, search in the middle, three quiet buttons at the right."""

    def __init__(self, actions: Actions, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(theme.reading_font(13.5))
        self.title.setMinimumWidth(TITLE_WIDTH)
        self.search = SearchBox(theme, words)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(14)
        layout.addWidget(self.title, 3)
        layout.addWidget(self.search, 4)
        self._buttons: list[QToolButton] = []
        row = self._make_buttons(actions)
        layout.addWidget(row)
        row.setMinimumWidth(sum(button.iconSize().width() + 14 for button in self._buttons))

    def _make_buttons(self, actions: Actions) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(spacer())
        for action_id in ("source.bring_in", "testimony.new", "archive.export"):
            button = QToolButton()
            button.setDefaultAction(actions[action_id])
            button.setText(actions[action_id].iconText())
            button.setAccessibleName(actions[action_id].iconText())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(icon_size(button))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
            self._buttons.append(button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the buttons show their icons only."""
        super().resizeEvent(event)
        words = sum(button.fontMetrics().horizontalAdvance(button.text()) for button in self._buttons)
        least = sum(button.iconSize().width() + _PADDING for button in self._buttons)
        roomy = self.width() >= words + least + TITLE_WIDTH + max(
            _SEARCH, self.search.minimumSizeHint().width()
        )
        style = Qt.ToolButtonStyle
        for button in self._buttons:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly)

    def show_title(self, title: str) -> None:
        """Show which archive is open."""
        self.title.set_text(title)
