"""How large a bench is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """Counts; ``starts`` windows are opened, ``scans`` and ``follows`` done."""

    documents: int = 1000
    words: int = 5000
    annotations: int = 50
    starts: int = 7
    scans: int = 3
    follows: int = 40
    characters: int = 1_000_000
    marks: int = 10_000
    tags: int = 20_000
    passages: int = 100_000
    queries: int = 200


SMALL = Size(
    documents=6,
    words=300,
    annotations=4,
    starts=1,
    scans=1,
    follows=2,
    characters=20_000,
    marks=100,
    tags=50,
    passages=300,
    queries=5,
)
"""Enough to see that the bench itself works."""
