"""What the actions about the text of a source do: correct it, place what was lost, compare."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kazakh_archive.ui.openarchive import OpenArchive

Slot = Callable[[], None]
Do = Callable[["OpenArchive"], object]


def correcting_slots(on_archive: Callable[[Do], Slot]) -> dict[str, Slot]:
    """The slots by their actions' ids; `on_archive` turns what is done with an open archive into a slot."""
    return {
        "source.correct": on_archive(lambda archive: archive.correcting.correct()),
        "source.lost": on_archive(lambda archive: archive.correcting.show_lost()),
        "source.revisions": on_archive(lambda archive: archive.correcting.compare()),
    }
