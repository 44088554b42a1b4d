"""Makes Qt's actions and the menu bar from the table of `actions`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kazakh_archive.ui.actions import ACTIONS, MENUS, Action, Context
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Words


class Actions(QObject):
    """The actions of one window, by id."""

    def __init__(self, words: Words, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._made = {item.id: self._make(item, parent) for item in ACTIONS}
        theme.changed.connect(self._recolour)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Let each action call its slot."""
        for action_id, slot in slots.items():
            self._made[action_id].triggered.connect(lambda _checked=False, slot=slot: slot())

    def place(self, context: Context, widget: QWidget) -> None:
        """Let the actions of a context work while `widget`, or a part of it, has the focus."""
        for item in ACTIONS:
            if item.context is context:
                widget.addAction(self._made[item.id])

    def enable(self, *, archive: bool, writable: bool, source: bool) -> None:
        """Dim what cannot be done now: without an archive, in a read-only one, without a source."""
        for item in ACTIONS:
            works = not item.writes or writable
            if item.context is not Context.WINDOW:
                works = works and source
            elif item.menu in {"edit", "reading", "view"} or item.id in _NEED_ARCHIVE:
                works = works and archive
            self._made[item.id].setEnabled(works)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; they are returned so that what is not in the table can be added."""
        menus: dict[str, QMenu] = {}
        for menu_id, title in MENUS.items():
            menu = bar.addMenu(self._words.of(title))
            menu.setToolTipsVisible(True)
            self._fill_one(menu, menu_id)
            menus[menu_id] = menu
        return menus

    def _fill_one(self, menu: QMenu, menu_id: str) -> None:
        group = None
        for item in ACTIONS:
            if item.menu != menu_id:
                continue
            if group is not None and item.group != group:
                menu.addSeparator()
            group = item.group
            menu.addAction(self._made[item.id])

    def _make(self, item: Action, parent: QWidget) -> QAction:
        action = QAction(self._words.of(item.text), parent)
        action.setObjectName(item.id)
        action.setShortcuts([QKeySequence(keys) for keys in item.shortcuts])
        action.setStatusTip(self._words.of(item.help))
        action.setToolTip(self._words.of(item.help))
        action.setCheckable(item.checkable)
        action.setMenuRole(_ROLES.get(item.id, QAction.MenuRole.NoRole))
        if item.icon:
            action.setIcon(self._theme.icon(item.icon))
        if item.context is not Context.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            parent.addAction(action)
        return action

    def _recolour(self) -> None:
        for item in ACTIONS:
            if item.icon:
                self._made[item.id].setIcon(self._theme.icon(item.icon))


_NEED_ARCHIVE = {"source.bring_in", "testimony.new", "archive.export"}
_ROLES = {"help.about": QAction.MenuRole.AboutRole, "window.close": QAction.MenuRole.QuitRole}
"""Where macOS wants them."""


def keys_text(item: Action) -> str:
    """The keys of an action as this system writes them, parted by commas."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in item.shortcuts)
