"""The menu of undo, redo and finding words in the open text."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action
from kazakh_archive.ui.wording.words import mark

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
        "find.in_text",
        mark("&Find in this text…"),
        mark("Find words in the text that is open."),
        "edit",
        ("Ctrl+F",),
        group="find",
    ),
    Action(
        "find.next",
        mark("Find n&ext"),
        mark("Go to the next place where the words stand."),
        "edit",
        ("F3", "Ctrl+G"),
        group="find",
    ),
    Action(
        "find.previous",
        mark("Find pre&vious"),
        mark("Go to the place before where the words stand."),
        "edit",
        ("Shift+F3", "Ctrl+Shift+G"),
        group="find",
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
