"""The menu of undo, redo and search."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action
from kazakh_archive.ui.words import mark

ACTIONS: tuple[Action, ...] = (
    Action(
        "edit.undo",
        mark("&Undo"),
        mark("Take the last change back."),
        "edit",
        ("Ctrl+Z",),
        "undo",
        writes=True,
    ),
    Action(
        "edit.redo",
        mark("&Redo"),
        mark("Make the change again that was taken back."),
        "edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        writes=True,
    ),
    Action(
        "edit.history",
        mark("&History…"),
        mark("See every change, by whom and when, and go back to any of them."),
        "edit",
        ("Ctrl+H",),
    ),
    Action(
        "search.everything",
        mark("&Search everything"),
        mark("Go to the search box: texts, notes, tags and titles."),
        "edit",
        ("Ctrl+Shift+F",),
        "search",
        group="search",
    ),
    Action(
        "find.in_text",
        mark("&Find in this text…"),
        mark("Find words in the text that is open."),
        "edit",
        ("Ctrl+F",),
        group="search",
    ),
    Action(
        "find.next",
        mark("Find n&ext"),
        mark("Go to the next place where the words stand."),
        "edit",
        ("F3", "Ctrl+G"),
        group="search",
    ),
    Action(
        "find.previous",
        mark("Find pre&vious"),
        mark("Go to the place before where the words stand."),
        "edit",
        ("Shift+F3", "Ctrl+Shift+G"),
        group="search",
    ),
    Action(
        "tags.manage",
        mark("T&ags…"),
        mark("See all tags, put their names in order, colour, pin and merge them."),
        "edit",
        ("Ctrl+Shift+T",),
        group="tags",
    ),
)
"""In the order of the menu."""
