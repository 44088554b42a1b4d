"""The menu of reading: the way back, tabs, two texts side by side, the look of the page."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action
from kazakh_archive.ui.wording.words import mark

ACTIONS: tuple[Action, ...] = (
    Action(
        "go.back",
        mark("&Back"),
        mark("Go back to where you were before, in this text or another."),
        "reading",
        ("Alt+Left",),
        "back",
        group="go",
    ),
    Action(
        "go.forward",
        mark("&Forward"),
        mark("Go forward to where you came back from."),
        "reading",
        ("Alt+Right",),
        "right",
        group="go",
    ),
    Action(
        "tab.next",
        mark("Ne&xt tab"),
        mark("Turn to the next of the sources that are open."),
        "reading",
        ("Ctrl+Tab", "Ctrl+PgDown"),
        group="tab",
    ),
    Action(
        "tab.previous",
        mark("Pre&vious tab"),
        mark("Turn to the source before this one among those that are open."),
        "reading",
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        group="tab",
    ),
    Action(
        "tab.close",
        mark("&Close the tab"),
        mark("Close the source that is open; it stays in the archive."),
        "reading",
        ("Ctrl+W",),
        group="tab",
    ),
    Action(
        "tab.reopen",
        mark("&Open the closed tab again"),
        mark("Open the source again whose tab was closed last."),
        "reading",
        ("Ctrl+Shift+W",),
        group="tab",
    ),
    Action(
        "view.split",
        mark("Two &side by side"),
        mark("Read two texts beside each other, or one text in two places."),
        "reading",
        ("F8",),
        group="tab",
        checkable=True,
    ),
    Action(
        "view.look",
        mark("Loo&k of the page…"),
        mark("Choose font, size, line width and distance, paper or night, and numbers beside the text."),
        "reading",
        ("F9",),
        group="size",
    ),
    Action(
        "view.larger",
        mark("Lar&ger letters"),
        mark("Read in larger letters."),
        "reading",
        ("Ctrl++", "Ctrl+="),
        group="size",
    ),
    Action(
        "view.smaller",
        mark("S&maller letters"),
        mark("Read in smaller letters."),
        "reading",
        ("Ctrl+-",),
        group="size",
    ),
)
"""In the order of the menu."""
