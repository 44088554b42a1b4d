"""Words in their contexts, and how often words occur."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kazakh_archive.model.span import Span


class Sorting(StrEnum):
    """By what the lines of a concordance are sorted."""

    TEXT = "text"
    LEFT = "left"
    WORD = "word"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a concordance: the found words, and what stands before and after them.

    ``span`` is the place of ``words`` in the source's text; ``left`` and ``right`` are on one line.
    """

    source_id: str
    source_title: str
    span: Span
    left: str
    words: str
    right: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """The lines of one query; ``total`` is how many passages answer, ``shown`` how many were read."""

    lines: tuple[Line, ...]
    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word, or two that stand side by side; in how many sources it occurs.

    ``by_source`` are the ids of these with how often it occurs in each, the most first.
    """

    words: str
    count: int
    sources: int
    by_source: tuple[tuple[str, int], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class WordList:
    """Counted words, the most frequent first.

    ``words`` is how many there are in all, ``different`` how many different ones; ``cut`` says that
    rare pairs were dropped on the way to keep within memory, so that counts of rare pairs are "at least".
    ``titles`` are those of the counted sources, by id.
    """

    counts: tuple[WordCount, ...]
    words: int
    different: int
    sources: int
    cut: bool = False
    titles: Mapping[str, str] = field(default_factory=dict)
