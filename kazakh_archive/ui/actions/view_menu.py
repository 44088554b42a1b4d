"""The menu of what is seen, and where."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action
from kazakh_archive.ui.wording.words import mark

ACTIONS: tuple[Action, ...] = (
    Action("view.library", mark("&Library"), mark("Go to the list of sources."), "view", ("Ctrl+1",)),
    Action("view.reader", mark("&Text"), mark("Go to the text that is open."), "view", ("Ctrl+2",)),
    Action(
        "view.annotations", mark("&Annotations"), mark("Go to the list of annotations."), "view", ("Ctrl+3",)
    ),
    Action(
        "view.notes_beside",
        mark("&Notes beside the text"),
        mark("Show notes beside their lines, scrolling with the text, or in a list."),
        "view",
        ("Ctrl+Shift+N",),
        "note",
        checkable=True,
    ),
    Action(
        "view.next_pane",
        mark("Next &pane"),
        mark("Go from one part of the window to the next."),
        "view",
        ("F6",),
    ),
    Action(
        "view.pins",
        mark("P&inned tags"),
        mark("Show the pinned tags with their digits above the text, or hide them."),
        "view",
        checkable=True,
        group="parts",
    ),
)
"""In the order of the menu."""
