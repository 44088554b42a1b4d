"""Names side by side in one long text, so that looking through them is a single `str.find`.

Sixty thousand names are a text of about a megabyte: a beginning is found in it in a millisecond or
two, and what is there stands in the order of its worth, so that looking ends with the first few.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from kazakh_archive.text.fold import fold
from kazakh_archive.text.namekey import sounds
from kazakh_archive.text.tokens import tokens


class Fit(IntEnum):
    """How well a name fits what was typed; the greater the better."""

    WITHIN = 1
    """Words of it begin so, but not its first."""
    BEGINS = 2
    """It begins so."""
    WHOLE = 3
    """It is just that."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something on a shelf that fits: its place there, and which of its names it was."""

    place: int
    name: int
    fit: Fit


def folded(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared; a name without any word is one by itself."""
    return tuple(fold(token.text) for token in tokens(name)) or (
        (fold(name.strip()),) if name.strip() else ()
    )


def heard(name: str) -> tuple[str, ...]:
    """The words of a name as they sound, which is nearly the same in every script."""
    return tuple(next(iter(sounds(word)), word) for word in folded(name))


class Shelf:
    """Things with names, the first of them the most wanted."""

    def __init__(self, things: Iterable[Sequence[Sequence[str]]]) -> None:
        """Each thing is its names, each name its words (see `folded` and `heard`)."""
        blocks = ["".join(f"\n {' '.join(words)}" for words in names) for names in things]
        self._text = "".join([*blocks, "\n"])
        self._starts = [0, *accumulate(map(len, blocks))]

    def __len__(self) -> int:
        return len(self._starts) - 1

    def find(self, words: Sequence[str], limit: int) -> list[Found]:
        """The first `limit` things with a name that holds words beginning so: the best fit first.

        Nothing typed fits everything.
        """
        if not words:
            return [Found(place, 0, Fit.WITHIN) for place in range(min(limit, len(self)))]
        found: dict[int, Found] = {}
        longest = max(words, key=len)  # the rarest, most likely
        self._collect(found, f"\n {' '.join(words)}\n", words, Fit.WHOLE, limit)
        start = f"\n {words[0]}" if len(words) == 1 else f" {longest}"
        self._collect(found, start, words, Fit.BEGINS, limit)
        self._collect(found, f" {longest}", words, Fit.WITHIN, limit)
        return list(found.values())

    def named(self, words: Sequence[str], limit: int) -> list[Found]:
        """The first `limit` things with a name that is just these words."""
        found: dict[int, Found] = {}
        self._collect(found, f"\n {' '.join(words)}\n", words, Fit.WHOLE, limit)
        return list(found.values())

    def _collect(
        self, found: dict[int, Found], needle: str, words: Sequence[str], fit: Fit, limit: int
    ) -> None:
        text, at = self._text, 0
        while len(found) < limit:
            at = text.find(needle, at)
            if at < 0:
                return
            begin = text.rfind("\n", 0, at + 1)
            line = text[begin + 1 : text.index("\n", at + 1)]
            if not _holds(line, words, fit):
                at += 1
                continue
            place = bisect_right(self._starts, begin) - 1
            if place not in found:
                found[place] = Found(place, text.count("\n", self._starts[place], begin), fit)
            at = self._starts[place + 1]


def _holds(line: str, words: Sequence[str], fit: Fit) -> bool:
    if len(words) == 1:
        return True  # the needle has said it all
    if fit is Fit.BEGINS and not line.startswith(f" {words[0]}"):
        return False
    return all(f" {word}" in line for word in words)
