"""What the actions do that give words of a text to other programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kazakh_archive.ui.openarchive import OpenArchive

With = Callable[[Callable[["OpenArchive"], object]], Callable[[], None]]
"""Makes a slot of something that is done with the open archive."""


def giving_slots(with_archive: With) -> dict[str, Callable[[], None]]:
    """A slot for each of them."""
    return {
        "annotation.cite": with_archive(
            lambda archive: archive.workspace.citing.copy(archive.workspace.reader)
        ),
        "source.print": with_archive(lambda archive: archive.print_source(to_file=False)),
        "source.pdf": with_archive(lambda archive: archive.print_source(to_file=True)),
    }
