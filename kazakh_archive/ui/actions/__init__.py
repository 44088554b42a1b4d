"""Everything the window can do, as one table: menus, keys and the list of keys are made from it."""

from __future__ import annotations

from kazakh_archive.ui.actions import (
    annotation_menu,
    edit_menu,
    file_menu,
    help_menu,
    reading_menu,
    search_menu,
    source_menu,
    view_menu,
)
from kazakh_archive.ui.actions.action import Action, Context
from kazakh_archive.ui.wording.words import Marked, mark

__all__ = ["ACTIONS", "MENUS", "WHILE_READING", "Action", "Context", "action"]

MENUS: dict[str, Marked] = {
    "file": mark("&Archive"),
    "edit": mark("&Edit"),
    "search": mark("Sear&ch"),
    "source": mark("&Source"),
    "annotation": mark("A&nnotation"),
    "reading": mark("&Reading"),
    "view": mark("&View"),
    "help": mark("&Help"),
}
"""The menus, in the order of the menu bar."""

ACTIONS: tuple[Action, ...] = (
    *file_menu.ACTIONS,
    *edit_menu.ACTIONS,
    *search_menu.ACTIONS,
    *source_menu.ACTIONS,
    *annotation_menu.ACTIONS,
    *reading_menu.ACTIONS,
    *view_menu.ACTIONS,
    *help_menu.ACTIONS,
)
"""All actions, in the order of the menus; a change of ``group`` within a menu draws a line."""


WHILE_READING = (
    *("find.in_text", "find.next", "find.previous", "go.back", "go.forward"),
    *("tab.next", "tab.previous", "tab.close", "tab.reopen", "view.split"),
    *(each.id for each in ACTIONS if each.menu == "search"),
)
"""Those that have nothing to act on while somebody writes a testimony."""


def action(action_id: str) -> Action:
    """The action of this id; raises `KeyError` when the table has none."""
    return _BY_ID[action_id]


_BY_ID = {item.id: item for item in ACTIONS}
