"""Where a character of the text stands in the widget, and back.

Qt counts UTF-16 units, and a paragraph of millions of characters would take it seconds to break
into lines. Such a paragraph is shown as several; the text itself is not touched, only this map
knows of the breaks. `text.offsets` does the counting in UTF-16.
"""

from __future__ import annotations

import itertools
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from kazakh_archive.model.span import Span
from kazakh_archive.text.offsets import Utf16Map

LONGEST_PARAGRAPH = 20_000
"""Code points; a longer paragraph is shown in pieces."""

_PIECE = 5_000
_LOOK_BACK = 500  # how far before its end a piece may be cut at a blank
_JOINERS = frozenset("\u200d\u200c\ufe0e\ufe0f")


def breaks(content: str) -> list[int]:
    """The code point offsets before which a view starts a new piece of an overlong paragraph."""
    found: list[int] = []
    for place, end in _overlong(content):
        cut = place
        while end - cut > _PIECE + _LOOK_BACK:
            cut = _cut(content, cut + _PIECE)
            found.append(cut)
    return found


def _overlong(content: str) -> Iterator[tuple[int, int]]:
    """Start and end of the paragraphs that are too long, without looking at each of the others."""
    start = 0
    while len(content) - start > LONGEST_PARAGRAPH:
        newline = content.rfind("\n", start, start + LONGEST_PARAGRAPH + 1)
        if newline >= 0:
            start = newline + 1  # everything up to here is short enough
            continue
        end = content.find("\n", start)
        end = len(content) if end < 0 else end
        yield start, end
        start = end + 1


def _cut(content: str, wanted: int) -> int:
    """The best place for a cut at or before `wanted`: after a blank, else between two letters."""
    blank = content.rfind(" ", wanted - _LOOK_BACK, wanted)
    if blank >= 0:
        return blank + 1
    place = wanted
    while place > wanted - _LOOK_BACK and _clings(content, place):
        place -= 1
    return place


def _clings(content: str, place: int) -> bool:
    """Whether the character at `place` belongs to the one before it."""
    return (
        unicodedata.combining(content[place]) != 0
        or content[place] in _JOINERS
        or content[place - 1] == "\u200d"
    )


class ViewMap:
    """Offsets of one canonical text (code points) against positions in the widget (UTF-16 units)."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._units = Utf16Map(content)
        self._breaks = breaks(content)
        self._plain = not self._breaks and self._units.units == len(content)  # both count alike
        self._break_units = [self._units.to_utf16(place) for place in self._breaks]
        self._break_positions = [unit + number for number, unit in enumerate(self._break_units)]

    @property
    def shown(self) -> str:
        """What is set into the widget: the text, with a newline at each break of ours."""
        if not self._breaks:
            return self._content
        edges = [0, *self._breaks, len(self._content)]
        return "\n".join(self._content[start:end] for start, end in itertools.pairwise(edges))

    @property
    def length(self) -> int:
        """The length of what is shown, in UTF-16 units."""
        return self._units.units + len(self._breaks)

    def start_position(self, offset: int) -> int:
        """The position before the character at `offset`; raises `SpanError` outside the text."""
        unit = self._units.to_utf16(offset)
        return unit + bisect_right(self._break_units, unit)

    def end_position(self, offset: int) -> int:
        """The position after the character before `offset`; it differs from the start at a break."""
        unit = self._units.to_utf16(offset)
        return unit + bisect_left(self._break_units, unit)

    def offset(self, position: int) -> int:
        """The code point offset at a position; inside a surrogate pair that of its character."""
        return self._units.to_code_points(self._unit(position))

    def positions(self, span: Span) -> tuple[int, int]:
        """First and last position (exclusive) of a span."""
        if self._plain and span.end <= len(self._content):
            return span.start, span.end
        return self.start_position(span.start), self.end_position(span.end)

    def span(self, start: int, end: int) -> Span:
        """The span between two positions; a surrogate pair cut in half is taken in whole."""
        return self._units.span_from_utf16(self._unit(start), self._unit(end))

    def _unit(self, position: int) -> int:
        return position - bisect_left(self._break_positions, position)
