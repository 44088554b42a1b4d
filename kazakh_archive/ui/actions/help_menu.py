"""The menu of the manual."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action
from kazakh_archive.ui.wording.words import mark

ACTIONS: tuple[Action, ...] = (
    Action("help.manual", mark("&Manual"), mark("Read how things are done."), "help", ("F1",)),
    Action(
        "help.palette",
        mark("&Find an action…"),
        mark("Type what you want to do; @ finds a source by its title, # a tag by its name."),
        "help",
        ("Ctrl+K",),
    ),
    Action(
        "help.keys", mark("&Keys…"), mark("See every key there is, and choose others."), "help", ("Ctrl+/",)
    ),
    Action(
        "help.about", mark("&About Kazakh Archive"), mark("See version and licences."), "help", group="about"
    ),
)
"""In the order of the menu."""
