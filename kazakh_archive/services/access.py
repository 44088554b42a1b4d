"""What may go out: one pure function that every exporter asks about every source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kazakh_archive.model.entities import Access, Source


class Audience(StrEnum):
    """For whom something is shown: the people of the archive, or everyone."""

    ARCHIVE = "archive"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a source may go out, and if not, why: ``closed``."""

    allowed: bool
    reason: str = ""


def evaluate(source: Source) -> Decision:
    """Decide for one source: what is closed never leaves the archive."""
    if source.access is Access.CLOSED:
        return Decision(allowed=False, reason="closed")
    return Decision(allowed=True)
