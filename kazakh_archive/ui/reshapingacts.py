"""What the actions that move, cut and join annotations do in the source that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kazakh_archive.ui.openarchive import OpenArchive
    from kazakh_archive.ui.reader.reshaping import Reshaping

With = Callable[[Callable[["OpenArchive"], object]], Callable[[], None]]
"""Makes a slot of something that is done with the open archive."""


def reshaping_slots(with_archive: With) -> dict[str, Callable[[], None]]:
    """A slot for each of them."""

    def to(do: Callable[[Reshaping], None]) -> Callable[[], None]:
        return with_archive(lambda archive: do(archive.workspace.reader.reshaping))

    return {
        "annotation.everywhere": to(lambda shape: shape.everywhere()),
        "annotation.split": to(lambda shape: shape.split()),
        "annotation.join": to(lambda shape: shape.join()),
        "annotation.end_forward": to(lambda shape: shape.move_end(forward=True)),
        "annotation.end_back": to(lambda shape: shape.move_end(forward=False)),
        "annotation.start_forward": to(lambda shape: shape.move_start(forward=True)),
        "annotation.start_back": to(lambda shape: shape.move_start(forward=False)),
    }
