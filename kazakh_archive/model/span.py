"""A stretch of one text."""

from __future__ import annotations

from dataclasses import dataclass

from kazakh_archive.model.errors import SpanError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Offsets into a canonical text: Unicode code points, ``end`` exclusive (W3C Web Annotation 4.2.5).

    Raises `SpanError` when ``start`` is negative or ``end`` lies before ``start``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise SpanError(start=self.start, end=self.end, length=None)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """Whether it covers anything; of any size, where `len` ends at what a machine word holds."""
        return self.end > self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)

    def contains(self, offset: int) -> bool:
        """Whether the character at `offset` lies inside."""
        return self.start <= offset < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)
