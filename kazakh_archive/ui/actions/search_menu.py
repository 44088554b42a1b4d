"""The menu of search, and what is done with results."""

from __future__ import annotations

from kazakh_archive.ui.actions.action import Action, Context
from kazakh_archive.ui.wording.words import mark

ACTIONS: tuple[Action, ...] = (
    Action(
        "search.everything",
        mark("&Search everything"),
        mark("Go to the search box: texts, notes, tags and titles."),
        "search",
        ("Ctrl+Shift+F",),
        "search",
    ),
    Action(
        "search.page",
        mark("&All results"),
        mark("See all results with filters, preview and the words in their context."),
        "search",
        ("Ctrl+Shift+R",),
        "filter",
    ),
    Action(
        "search.next",
        mark("&Next result"),
        mark("Read the next result, also in the next source."),
        "search",
        ("F4",),
        group="walk",
    ),
    Action(
        "search.previous",
        mark("&Previous result"),
        mark("Read the result before this one."),
        "search",
        ("Shift+F4",),
        group="walk",
    ),
    Action(
        "search.open_tab",
        mark("Open the result in a new &tab"),
        mark("Read the chosen result in a tab of its own."),
        "search",
        ("Ctrl+Return", "Ctrl+Enter"),
        context=Context.RESULTS,
        group="walk",
    ),
    Action(
        "search.open_beside",
        mark("Open the result si&de by side"),
        mark("Read the chosen result beside the text that is open, both in sight."),
        "search",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        context=Context.RESULTS,
        group="walk",
    ),
    Action(
        "search.build",
        mark("&Build a search…"),
        mark("Fill in a form instead of typing a search."),
        "search",
        group="make",
    ),
    Action(
        "search.list",
        mark("&Look up a list…"),
        mark("Look up many names or questions at once."),
        "search",
        group="make",
    ),
    Action(
        "search.save",
        mark("Sa&ve this search…"),
        mark("Keep this search under a name; it tells what is new."),
        "search",
        writes=True,
        group="keep",
    ),
    Action(
        "search.annotate",
        mark("Annotate the &results…"),
        mark("Give every found place the same tags, after a look at the list."),
        "search",
        writes=True,
        group="keep",
    ),
    Action(
        "search.export",
        mark("&Export the results…"),
        mark("Write all results into a table for a spreadsheet."),
        "search",
        group="keep",
    ),
)
"""In the order of the menu."""
