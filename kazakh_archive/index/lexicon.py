"""The words of an index in memory: which of them a typed word stands for.

Whoosh expands a beginning or a shape by walking its files, which takes seconds; here it is a bisection
of a sorted list, one regular expression over all words joined, or one call of rapidfuzz.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property
from sys import maxunicode
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from kazakh_archive.index.forms import Form, Forms
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

    def __init__(self, counted: Iterable[tuple[str, int]], forms: Forms) -> None:
        """`counted` are words as they stand, with the number of documents; a word may come again."""
        self._forms: dict[str, Form] = {}
        self._spellings: dict[str, list[str]] = defaultdict(list)
        self._heard: dict[tuple[str, str], dict[str, float]] = {}
        self.counts: Counter[str] = Counter()
        for word, count in counted:
            known = self._forms.get(word)
            if known is None:
                known = self._forms[word] = forms.of(word)
                self._spellings[known.folded].append(word)
            self.counts[known.folded] += count
        self._sorted = sorted(self.counts)

    def spellings(self, word: str) -> list[str]:
        """How a folded word stands in the texts."""
        return self._spellings.get(word, [])

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
            FormOf(word, language)
            for language, stem in stems
            for word in self._by_stem.get((language, stem), ())
        }

    def names(self, pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
        """The words that may be the same name in another spelling or script, and how alike they sound.

        `pairs` are keys with the sounds that each is the key of.
        """
        found: dict[str, float] = {}
        for key, mine in pairs:
            for read, likeness in self._sounding(key, mine).items():
                words = self._by_key[key][read]
                found.update((word, max(likeness, found.get(word, 0.0))) for word in words)
        return found

    def _sounding(self, key: str, mine: str) -> dict[str, float]:
        """The readings with this key that may be of the same name; kept, for it takes the longest of all."""
        if (key, mine) not in self._heard:
            if len(self._heard) >= HEARD:
                self._heard.clear()
            several = self._by_key.get(key, {}).keys()
            farthest = 1 + len(mine) // 2
            near = process.extract(
                mine, several, scorer=Levenshtein.distance, score_cutoff=farthest, limit=None
            )
            likenesses = ((read, sounds_likeness(mine, read, key)) for read, _, _ in near)
            self._heard[key, mine] = {read: likeness for read, likeness in likenesses if likeness}
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
    def _joined(self) -> str:
        return "\n".join(["", *self._sorted, ""])

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = defaultdict(list)
        for word in self._sorted:
            lengths[len(word)].append(word)
        return lengths

    @cached_property
    def _by_stem(self) -> dict[tuple[str, str], set[str]]:
        stems: dict[tuple[str, str], set[str]] = defaultdict(set)
        for known in self._forms.values():
            for pair in known.stems:
                stems[pair].add(known.folded)
        return stems

    @cached_property
    def _by_key(self) -> dict[str, dict[str, set[str]]]:
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for known in self._forms.values():
            for key, read in known.names:
                found[key][read].add(known.folded)
        return found
