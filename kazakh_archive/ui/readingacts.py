"""What the actions of reading do: words found in a text, places gone to, tabs, two texts side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kazakh_archive.ui.actions import ACTIONS

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
        "go.back": on_archive(lambda archive: archive.workspace.pane.back()),
        "go.forward": on_archive(lambda archive: archive.workspace.pane.forward()),
        "tab.next": on_archive(lambda archive: archive.workspace.pane.next_tab(1)),
        "tab.previous": on_archive(lambda archive: archive.workspace.pane.next_tab(-1)),
        "tab.close": on_archive(lambda archive: archive.workspace.pane.close_tab()),
        "tab.reopen": on_archive(lambda archive: archive.workspace.reopen_tab()),
        "view.split": on_archive(lambda archive: archive.workspace.toggle_split()),
        "source.open_tab": on_archive(lambda archive: _open(archive, archive.workspace.open_in_tab)),
        "source.open_beside": on_archive(lambda archive: _open(archive, archive.workspace.open_beside)),
    }


def _find(archive: OpenArchive) -> None:
    """Find in the text that is open; where none is, in everything."""
    if not archive.workspace.find_in_text():
        archive.search_everything()


def _open(archive: OpenArchive, where: Callable[[str], None]) -> None:
    if archive.workspace.source_id:
        where(archive.workspace.source_id)


WHILE_READING = (
    *("find.in_text", "find.next", "find.previous", "go.back", "go.forward"),
    *("tab.next", "tab.previous", "tab.close", "tab.reopen", "view.split"),
    *(each.id for each in ACTIONS if each.menu == "search"),
)
"""Actions that have nothing to act on while somebody writes a testimony."""
