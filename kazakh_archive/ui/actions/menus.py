"""Makes Qt's actions and the menu bar from the table of `actions`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kazakh_archive.ui.actions import ACTIONS, MENUS, Action, Context
from kazakh_archive.ui.actions import action as table_entry
from kazakh_archive.ui.actions.keymap import KeyMap, native_keys
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.wording.words import Marked, Words, mark

NO_ARCHIVE = mark("Open an archive first.")
READ_ONLY = mark("This archive is open for reading only.")
NO_SOURCE = mark("Choose a source first.")
NOT_NOW = mark("There is nothing it could be done to now.")


class Actions(QObject):
    """The actions of one window, by id. `refused` says why the keys of one that is dimmed do nothing."""

    refused = Signal(str)

    def __init__(self, words: Words, theme: Theme, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._why_not: dict[str, Marked] = {}
        self.keys = keys
        self._made = {item.id: self._make(item, parent) for item in ACTIONS}
        theme.changed.connect(self._recolour)
        keys.changed.connect(self._follow_keys)

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
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that does nothing would leave one guessing: say why."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            for action in watched.actions() if isinstance(watched, QWidget) else ():
                if (
                    not action.isEnabled()
                    and pressed in action.shortcuts()
                    and action.objectName() in self._made
                ):
                    self.refused.emit(self.why_not(action.objectName()))
                    return True
        return super().eventFilter(watched, event)

    def enable(self, *, archive: bool, writable: bool, source: bool) -> None:
        """Dim what cannot be done now: without an archive, in a read-only one, without a source."""
        for item in ACTIONS:
            in_archive = item.context is not Context.WINDOW or item.menu in _IN_ARCHIVE
            if not archive and (in_archive or item.writes or item.id in _NEED_ARCHIVE | _NEED_SOURCE):
                self._why_not[item.id] = NO_ARCHIVE
            elif item.writes and not writable:
                self._why_not[item.id] = READ_ONLY
            elif (item.context in _OF_A_SOURCE or item.id in _NEED_SOURCE) and not source:
                self._why_not[item.id] = NO_SOURCE
            else:
                self._why_not.pop(item.id, None)
            self._made[item.id].setEnabled(item.id not in self._why_not)

    def why_not(self, action_id: str) -> str:
        """Why an action that is dimmed cannot be done now: a sentence; empty for one that can."""
        if self._made[action_id].isEnabled():
            return ""
        return self._words.of(self._why_not.get(action_id, NOT_NOW))

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
        self._give_keys(item, action)
        action.setStatusTip(self._words.of(item.help))
        action.setCheckable(item.checkable)
        action.setMenuRole(_ROLES.get(item.id, QAction.MenuRole.NoRole))
        if item.icon:
            action.setIcon(self._theme.icon(item.icon))
        if item.context is not Context.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            parent.addAction(action)
        return action

    def _follow_keys(self, action_id: str) -> None:
        self._give_keys(table_entry(action_id), self._made[action_id])

    def _give_keys(self, item: Action, action: QAction) -> None:
        keys = self.keys[item.id]
        action.setShortcuts([QKeySequence(each) for each in keys])
        told = self._words.of(item.help)
        if keys:
            action.setToolTip(self._words.tr("{help} ({keys})", help=told, keys=native_keys(keys)))
        else:
            action.setToolTip(self._words.of(item.help))

    def _recolour(self) -> None:
        for item in ACTIONS:
            if item.icon:
                self._made[item.id].setIcon(self._theme.icon(item.icon))


_OF_A_SOURCE = {Context.LIBRARY, Context.READER}
_IN_ARCHIVE = {"edit", "reading", "search", "view"}
_NEED_ARCHIVE = {"source.bring_in", "testimony.new", "archive.export", "archive.backup"}
_NEED_SOURCE = {"source.print", "source.pdf", "source.correct", "source.lost", "source.revisions"}
_ROLES = {"help.about": QAction.MenuRole.AboutRole, "window.close": QAction.MenuRole.QuitRole}
"""Where macOS wants them."""
