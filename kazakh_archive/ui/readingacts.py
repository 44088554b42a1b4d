"""What the actions of reading do: words found in a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kazakh_archive.ui.openarchive import OpenArchive

Slot = Callable[[], None]
Do = Callable[["OpenArchive"], object]


def reading_slots(on_archive: Callable[[Do], Slot]) -> dict[str, Slot]:
    """The slots by their actions' ids; `on_archive` turns what is done with an open archive into a slot."""
    return {
        "find.in_text": on_archive(_find),
        "find.next": on_archive(lambda archive: archive.workspace.pane.finding.next()),
        "find.previous": on_archive(lambda archive: archive.workspace.pane.finding.previous()),
    }


def _find(archive: OpenArchive) -> None:
    """Find in the text that is open; where none is, in everything."""
    if not archive.workspace.find_in_text():
        archive.search_everything()


WHILE_READING = ("search.everything", "find.in_text", "find.next", "find.previous")
"""Actions that have nothing to act on while somebody writes a testimony."""
