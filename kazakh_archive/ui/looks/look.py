"""How a person wants texts to look: letters, lines, page. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

SIZES = (10.0, 28.0)
"""The smallest and the largest letters texts are read in, in points."""

WIDTHS = (40, 120)
"""The narrowest and the widest column, in letters of usual width."""

DISTANCES = (0.6, 2.4)
"""The least and the greatest room between lines, as a multiple of the usual."""

SERIF, SANS, SYSTEM = "serif", "sans", "system"
"""Families that are there on every computer; any other is a font's own name."""


class Page(StrEnum):
    """What texts are read on: as the window is, or paper of its own."""

    WINDOW = "window"
    LIGHT = "light"
    PAPER = "paper"
    NIGHT = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """Every value lies within its bounds; `of` sees to it.

    ``family`` is `SERIF`, `SANS`, `SYSTEM` or a font's name, ``size`` in points, ``width`` in letters,
    ``distance`` a multiple of the usual one. ``passages`` and ``pages`` say whether their numbers
    stand beside the text.
    """

    family: str = SERIF
    size: float = 13.0
    width: int = 70
    distance: float = 1.0
    page: Page = Page.WINDOW
    passages: bool = False
    pages: bool = True

    @classmethod
    def of(cls, values: Mapping[str, str]) -> Look:
        """Read what `as_text` wrote; a value that cannot be read is its default."""
        look = cls()
        page = values.get("page", "")
        return replace(
            look,
            family=values.get("family", "").strip() or look.family,
            size=_within(values.get("size", ""), look.size, SIZES),
            width=round(_within(values.get("width", ""), look.width, WIDTHS)),
            distance=round(_within(values.get("distance", ""), look.distance, DISTANCES), 2),
            page=Page(page) if page in set(Page) else look.page,
            passages=(values.get("passages") or str(look.passages)) == "True",
            pages=(values.get("pages") or str(look.pages)) == "True",
        )

    def as_text(self) -> dict[str, str]:
        """Each value by its name."""
        return {name: str(value) for name, value in asdict(self).items()}


def _within(text: str, default: float, bounds: tuple[float, float]) -> float:
    try:
        value = float(text)
    except ValueError:
        return default
    return min(max(value, bounds[0]), bounds[1]) if math.isfinite(value) else default
