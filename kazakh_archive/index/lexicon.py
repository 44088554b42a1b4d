"""The words of an index in memory: which of them a typed word stands for.

Whoosh expands a beginning or a shape by walking its files, which takes seconds; here it is a bisection
of a sorted list, one regular expression over all words joined, or one call of rapidfuzz.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from sys import maxunicode
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from kazakh_archive.index.forms import AFTER, BETWEEN, Vocabulary
from kazakh_archive.text.namekey import sounds_likeness
from kazakh_archive.text.shapes import shape_pattern

_LAST = chr(maxunicode)
HEARD = 2_000  # readings of names that were looked for


class FormOf(NamedTuple):
    """A word that is a form of another one in texts of ``language``."""

    word: str
    language: str


class Lexicon:
    """The words of some segments, folded, each with the spellings that stand in the texts.

    Everything that is asked for by a word is given in folded words; `spellings` leads to the texts.
    """

    def __init__(self, words: list[str], counts: NDArray[np.int64], vocabulary: Vocabulary) -> None:
        """`words` are the spellings, `counts` in how many documents each of them stands."""
        self._words = words
        self._counts = counts
        self._vocabulary = vocabulary
        self._sorted = vocabulary.folded.keys
        self._heard: dict[tuple[str, str], dict[int, float]] = {}

    def spellings(self, word: str) -> list[str]:
        """How a folded word stands in the texts."""
        place = self._places.get(word)
        return [] if place is None else [self._words[each] for each in self._vocabulary.folded.row(place)]

    def count(self, word: str) -> int:
        """In how many documents a folded word stands; one with two spellings of it counts twice."""
        place = self._places.get(word)
        return 0 if place is None else self._counted[place]

    def prefixed(self, prefix: str) -> list[str]:
        """The words that begin so."""
        return self._sorted[bisect_left(self._sorted, prefix) : bisect_left(self._sorted, prefix + _LAST)]

    def shaped(self, pattern: str) -> list[str]:
        """The words of a folded shape with ``?`` and ``*``."""
        fixed = min((pattern.index(sign) for sign in "?*" if sign in pattern), default=len(pattern))
        if fixed:
            matches = shape_pattern(pattern).fullmatch
            return [word for word in self.prefixed(pattern[:fixed]) if matches(word)]
        return shape_pattern(pattern, in_lines=True).findall(self._joined)

    def alike(self, word: str, distance: int) -> list[str]:
        """The words that so many letters more, less, other or swapped make of this one."""
        least, most = len(word) - distance, len(word) + distance
        several = [each for size in range(max(1, least), most + 1) for each in self._by_length.get(size, ())]
        found = process.extract(word, several, scorer=OSA.distance, score_cutoff=distance, limit=None)
        return [each for each, _, _ in found]

    def forms(self, stems: Iterable[tuple[str, str]]) -> set[FormOf]:
        """The words that have one of these stems (pairs of a language and a stem)."""
        return {
            FormOf(self._sorted[number], pair[0])
            for pair in stems
            for number in self._vocabulary.stems.of(BETWEEN.join(pair))
        }

    def names(self, pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
        """The words that may be the same name in another spelling or script, and how alike they sound.

        `pairs` are keys with the sounds that each is the key of.
        """
        found: dict[str, float] = {}
        for key, mine in pairs:
            for place, likeness in self._sounding(key, mine).items():
                words = (self._sorted[number] for number in self._vocabulary.sounds.row(place))
                found.update((word, max(likeness, found.get(word, 0.0))) for word in words)
        return found

    def _sounding(self, key: str, mine: str) -> dict[int, float]:
        """The readings with this key that may be of the same name; kept, for it takes the longest of all."""
        if (key, mine) not in self._heard:
            if len(self._heard) >= HEARD:
                self._heard.clear()
            several = self._vocabulary.sounds.keys
            first, end = (bisect_left(several, key + sign) for sign in (BETWEEN, AFTER))
            readings = {place: several[place][len(key) + 1 :] for place in range(first, end)}
            near = process.extract(
                mine, readings, scorer=Levenshtein.distance, score_cutoff=1 + len(mine) // 2, limit=None
            )
            likenesses = ((place, sounds_likeness(mine, read, key)) for read, _, place in near)
            self._heard[key, mine] = {place: likeness for place, likeness in likenesses if likeness}
        return self._heard[key, mine]

    def around(self, word: str) -> list[str]:
        """The words that begin or end with this one."""
        found = self.prefixed(word)
        end = self._joined.find(f"{word}\n")
        while end >= 0:
            found.append(self._joined[self._joined.rfind("\n", 0, end) + 1 : end + len(word)])
            end = self._joined.find(f"{word}\n", end + 1)
        return found

    @cached_property
    def _places(self) -> dict[str, int]:
        return {word: place for place, word in enumerate(self._sorted)}

    @cached_property
    def _counted(self) -> list[int]:
        folded = self._vocabulary.folded
        summed = np.concatenate([[0], self._counts[folded.numbers].cumsum()])[folded.ends]
        counts: list[int] = np.diff(summed, prepend=0).tolist()
        return counts

    @cached_property
    def _joined(self) -> str:
        return "\n".join(["", *self._sorted, ""])

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = defaultdict(list)
        for word in self._sorted:
            lengths[len(word)].append(word)
        return lengths
