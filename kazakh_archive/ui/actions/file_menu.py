"""The menu of the archive as a whole."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action
from kazakh_archive.ui.wording.words import mark

ACTIONS: tuple[Action, ...] = (
    Action("archive.new", mark("&New archive…"), mark("Make a new, empty archive."), "file", ("Ctrl+N",)),
    Action(
        "archive.open",
        mark("&Open archive…"),
        mark("Open an archive from this computer."),
        "file",
        ("Ctrl+O",),
    ),
    Action(
        "archive.sample",
        mark("Open the &sample archive"),
        mark("Open a copy of the archive that comes with the program, to look around in."),
        "file",
    ),
    Action(
        "source.bring_in",
        mark("&Bring in texts…"),
        mark("Bring text files, or whole folders of them, into the archive."),
        "file",
        ("Ctrl+I",),
        "bring-in",
        writes=True,
        group="bring",
    ),
    Action(
        "testimony.new",
        mark("New &testimony…"),
        mark("Write down what somebody tells."),
        "file",
        ("Ctrl+T",),
        "testimony",
        writes=True,
        group="bring",
    ),
    Action(
        "archive.export",
        mark("&Export a bundle…"),
        mark("Write texts, highlights, notes and tags into one file for other people."),
        "file",
        ("Ctrl+E",),
        "export",
        group="export",
    ),
    Action(
        "archive.backup",
        mark("Back &up…"),
        mark("Write a dated, checked copy of the archive into a folder; older copies are thinned."),
        "file",
        group="export",
    ),
    Action(
        "archive.name",
        mark("Your na&me…"),
        mark("Say by what name your annotations are known."),
        "file",
        group="name",
    ),
    Action("window.close", mark("&Close"), mark("Close the window."), "file", ("Ctrl+Q",), group="close"),
)
"""In the order of the menu."""
