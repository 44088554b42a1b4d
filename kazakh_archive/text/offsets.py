"""Code points to UTF-16 units and back, for the edge where Qt counts its own way."""

from __future__ import annotations

import re
from bisect import bisect_left

from kazakh_archive.model.errors import SpanError
from kazakh_archive.model.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets of one canonical text; every conversion is a bisection.

    It keeps only the places of characters beyond U+FFFF (two units in UTF-16): a text without
    them costs nothing.
    """

    def __init__(self, content: str) -> None:
        units = len(content.encode("utf-16-le", "surrogatepass")) // 2
        self._length = len(content)
        self._units = units
        if units == len(content):
            self._astral: list[int] = []
        else:
            self._astral = [found.start() for found in _ASTRAL.finditer(content)]
        self._astral_units = [place + number for number, place in enumerate(self._astral)]

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._units

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 offset of a code point offset; raises `SpanError` outside the text."""
        if not 0 <= code_point <= self._length:
            raise SpanError(start=code_point, end=code_point, length=self._length)
        return code_point + bisect_left(self._astral, code_point)

    def to_code_points(self, unit: int) -> int:
        """Return the code point offset of a UTF-16 offset; inside a surrogate pair it rounds down.

        Raises `SpanError` outside the text; its numbers are then UTF-16 units.
        """
        if not 0 <= unit <= self._units:
            raise SpanError(start=unit, end=unit, length=self._units)
        before = bisect_left(self._astral_units, unit)
        if before and self._astral_units[before - 1] + 1 == unit:
            return self._astral[before - 1]
        return unit - before

    def span_from_utf16(self, start: int, end: int) -> Span:
        """Return the span of a selection in UTF-16 units; a pair cut in half is taken in whole."""
        first, last = self.to_code_points(start), self.to_code_points(end)
        if self.to_utf16(last) < end:
            last += 1
        return Span(first, last)
