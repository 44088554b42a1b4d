"""From which side a text is written."""

from __future__ import annotations

import unicodedata

_LOOKED_AT = 200  # code points


def runs_right(text: str) -> bool:
    """Whether the first letter of a text that has a direction runs from right to left."""
    for character in text[:_LOOKED_AT]:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
