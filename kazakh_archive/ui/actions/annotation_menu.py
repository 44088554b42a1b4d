"""The menu of annotations, and the keys of the reader."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action, Context
from kazakh_archive.ui.words import mark

_PINS = (
    mark("Pinned tag 1"),
    mark("Pinned tag 2"),
    mark("Pinned tag 3"),
    mark("Pinned tag 4"),
    mark("Pinned tag 5"),
    mark("Pinned tag 6"),
    mark("Pinned tag 7"),
    mark("Pinned tag 8"),
    mark("Pinned tag 9"),
)
GIVE_PINNED = mark(
    "Give the selected words the pinned tag of this digit; with none selected, give it to the chosen "
    "annotation, or take it from there."
)

ACTIONS: tuple[Action, ...] = (
    Action(
        "annotation.add",
        mark("&Annotate the selection"),
        mark("Make the selected words an annotation and give it tags."),
        "annotation",
        ("T", "Return", "Enter"),
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
        "annotation.everywhere",
        mark("Annotate every &occurrence…"),
        mark("List where the words of the chosen annotation stand besides, and annotate them alike."),
        "annotation",
        ("A",),
        context=Context.READER,
        writes=True,
        group="shape",
    ),
    Action(
        "annotation.split",
        mark("&Split at the caret"),
        mark("Cut the annotation in two where the caret stands."),
        "annotation",
        ("S",),
        context=Context.READER,
        writes=True,
        group="shape",
    ),
    Action(
        "annotation.join",
        mark("&Join"),
        mark("Join the annotations under the selected words, or the chosen one and the next."),
        "annotation",
        ("Shift+J",),
        context=Context.READER,
        writes=True,
        group="shape",
    ),
    Action(
        "annotation.end_right",
        mark("&Move the end right"),
        mark("Move the end of the chosen annotation a word to the right."),
        "annotation",
        ("Alt+Shift+Right",),
        context=Context.READER,
        writes=True,
        group="ends",
    ),
    Action(
        "annotation.end_left",
        mark("Move the end &left"),
        mark("Move the end of the chosen annotation a word to the left."),
        "annotation",
        ("Alt+Shift+Left",),
        context=Context.READER,
        writes=True,
        group="ends",
    ),
    Action(
        "annotation.start_forward",
        mark("&Begin a word later"),
        mark("Let the chosen annotation begin a word later."),
        "annotation",
        ("Alt+Shift+Down",),
        context=Context.READER,
        writes=True,
        group="ends",
    ),
    Action(
        "annotation.start_back",
        mark("Be&gin a word earlier"),
        mark("Let the chosen annotation begin a word earlier."),
        "annotation",
        ("Alt+Shift+Up",),
        context=Context.READER,
        writes=True,
        group="ends",
    ),
    Action(
        "annotation.whole_words",
        mark("Select &whole words"),
        mark("Let a selection made with the mouse take whole words, or just the letters."),
        "annotation",
        ("W",),
        context=Context.READER,
        checkable=True,
        group="select",
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
    Action(
        "annotation.repeat",
        mark("Gi&ve the last tags again"),
        mark("Give the selected words the tags that were given last."),
        "annotation",
        (".",),
        context=Context.READER,
        writes=True,
        group="again",
    ),
    Action(
        "annotation.leave",
        mark("C&hoose none"),
        mark("Let go of the selected words and of the chosen annotation."),
        "annotation",
        ("Esc",),
        context=Context.READER,
        group="again",
    ),
    *(
        Action(f"tag.pin_{digit}", text, GIVE_PINNED, "", (str(digit),), context=Context.READER, writes=True)
        for digit, text in enumerate(_PINS, start=1)
    ),
    Action(
        "annotation.cite",
        mark("&Copy with citation"),
        mark("Copy the selected words, or the chosen highlight, with where they stand."),
        "annotation",
        ("Ctrl+Shift+C",),
        context=Context.READER,
        group="copy",
    ),
)
"""In the order of the menu."""

READER_ACTIONS = (
    "annotation.add",
    "annotation.edit",
    "annotation.remove",
    "annotation.repeat",
    "annotation.next",
    "annotation.previous",
    "annotation.leave",
)
"""Those that `Reader.slots` does."""
