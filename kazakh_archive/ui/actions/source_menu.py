"""The menu of one source."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action, Context
from kazakh_archive.ui.wording.words import mark

ACTIONS: tuple[Action, ...] = (
    Action(
        "source.open_tab",
        mark("Open in a new &tab"),
        mark("Open the chosen source beside those that are open."),
        "source",
        ("Ctrl+Return", "Ctrl+Enter"),
        context=Context.LIBRARY,
        group="open",
    ),
    Action(
        "source.open_beside",
        mark("Open si&de by side"),
        mark("Open the chosen source beside the text that is open, both in sight."),
        "source",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        context=Context.LIBRARY,
        group="open",
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
        "source.correct",
        mark("&Correct text…"),
        mark("Put the words of the text right; its annotations go along, and the old text is kept."),
        "source",
        ("Ctrl+Shift+E",),
        "edit",
        writes=True,
        group="text",
    ),
    Action(
        "source.lost",
        mark("&Lost marks"),
        mark("Give annotations whose words were corrected away their place again."),
        "source",
        group="text",
    ),
    Action(
        "source.revisions",
        mark("Compare re&visions…"),
        mark("See what was corrected in the text."),
        "source",
        group="text",
    ),
    Action(
        "source.print",
        mark("&Print…"),
        mark("Print the chosen source with its highlights and notes."),
        "source",
        ("Ctrl+P",),
        group="paper",
    ),
    Action(
        "source.pdf",
        mark("&Save as PDF…"),
        mark("Save the chosen source with its highlights and notes as a PDF."),
        "source",
        group="paper",
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
)
"""In the order of the menu."""
