"""Everything the window can do, as one table: menus, keys and the list of keys are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kazakh_archive.ui.words import Marked, mark


class Context(StrEnum):
    """Where an action's keys work: everywhere in the window, or only while this part has the focus."""

    WINDOW = "window"
    LIBRARY = "library"
    READER = "reader"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do.

    ``shortcuts`` are Qt's portable key names, the first of them is the one shown; single letters
    belong to ``Context.READER`` only (WCAG 2.1.4). ``help`` says in one sentence what it does.
    ``menu`` is a menu's id or empty; ``icon`` a name in ``resources/icons`` or empty. ``writes``
    says that it changes the archive, so that it is dimmed where the archive is read-only.
    """

    id: str
    text: Marked
    help: Marked
    menu: str = ""
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    context: Context = Context.WINDOW
    writes: bool = False
    checkable: bool = False
    group: str = ""


MENUS: dict[str, Marked] = {
    "file": mark("&Archive"),
    "edit": mark("&Edit"),
    "source": mark("&Source"),
    "annotation": mark("A&nnotation"),
    "view": mark("&View"),
    "help": mark("&Help"),
}
"""The menus, in the order of the menu bar."""

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
        "archive.name",
        mark("Your na&me…"),
        mark("Say by what name your annotations are known."),
        "file",
        group="name",
    ),
    Action("window.close", mark("&Close"), mark("Close the window."), "file", ("Ctrl+Q",), group="close"),
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
        "search.everything",
        mark("&Search everything"),
        mark("Go to the search box: texts, notes, tags and titles."),
        "edit",
        ("Ctrl+Shift+F", "Ctrl+F"),
        "search",
        group="search",
    ),
    Action(
        "source.rename",
        mark("&Rename…"),
        mark("Give the chosen source another title."),
        "source",
        ("F2",),
        context=Context.LIBRARY,
        writes=True,
    ),
    Action(
        "source.open_access",
        mark("&Open to others"),
        mark("Let the chosen source go into bundles, or keep it back."),
        "source",
        ("Ctrl+L",),
        context=Context.LIBRARY,
        writes=True,
        checkable=True,
    ),
    Action(
        "source.remove",
        mark("Re&move from the archive"),
        mark("Take the chosen source out of the archive; undo brings it back."),
        "source",
        ("Del",),
        "remove",
        context=Context.LIBRARY,
        writes=True,
        group="remove",
    ),
    Action(
        "annotation.add",
        mark("&Annotate the selection"),
        mark("Make the selected words an annotation and give it tags."),
        "annotation",
        ("T",),
        "annotate",
        context=Context.READER,
        writes=True,
    ),
    Action(
        "annotation.edit",
        mark("&Tags and note…"),
        mark("Change tags and note of the chosen annotation."),
        "annotation",
        ("E",),
        "edit",
        context=Context.READER,
        writes=True,
    ),
    Action(
        "annotation.remove",
        mark("&Remove annotation"),
        mark("Take the chosen annotation away; undo brings it back."),
        "annotation",
        ("Del",),
        "remove",
        context=Context.READER,
        writes=True,
    ),
    Action(
        "annotation.next",
        mark("&Next annotation"),
        mark("Go to the annotation that comes next in the text."),
        "annotation",
        ("Alt+Down", "J"),
        context=Context.READER,
        group="walk",
    ),
    Action(
        "annotation.previous",
        mark("&Previous annotation"),
        mark("Go to the annotation before this one in the text."),
        "annotation",
        ("Alt+Up", "K"),
        context=Context.READER,
        group="walk",
    ),
    Action("view.library", mark("&Library"), mark("Go to the list of sources."), "view", ("Ctrl+1",)),
    Action("view.reader", mark("&Text"), mark("Go to the text that is open."), "view", ("Ctrl+2",)),
    Action(
        "view.annotations", mark("&Annotations"), mark("Go to the list of annotations."), "view", ("Ctrl+3",)
    ),
    Action(
        "view.next_pane",
        mark("Next &pane"),
        mark("Go from one part of the window to the next."),
        "view",
        ("F6",),
    ),
    Action(
        "view.larger",
        mark("Lar&ger letters"),
        mark("Read in larger letters."),
        "view",
        ("Ctrl++", "Ctrl+="),
        group="size",
    ),
    Action(
        "view.smaller",
        mark("S&maller letters"),
        mark("Read in smaller letters."),
        "view",
        ("Ctrl+-",),
        group="size",
    ),
    Action("help.manual", mark("&Manual"), mark("Read how things are done."), "help", ("F1",)),
    Action("help.keys", mark("&Keys"), mark("See every key there is."), "help", ("Ctrl+/",)),
    Action(
        "help.about", mark("&About Kazakh Archive"), mark("See version and licences."), "help", group="about"
    ),
)
"""All actions, in the order of the menus; a change of ``group`` within a menu draws a line."""


def action(action_id: str) -> Action:
    """The action of this id; raises `KeyError` when the table has none."""
    return _BY_ID[action_id]


_BY_ID = {item.id: item for item in ACTIONS}
