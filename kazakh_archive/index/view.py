"""All segments of one commit, seen as one row of documents."""

from __future__ import annotations

import heapq
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import accumulate

from kazakh_archive.index.leaf import Frequencies, Leaf
from kazakh_archive.index.schema import KINDS, Record
from kazakh_archive.index.segments import broken_when_wrong
from kazakh_archive.model.search import HitKind

LARGEST_EXPANSION = 1_000
"""A prefix stands for so many words at most, the most frequent ones."""


class View:
    """The index as one commit left it. Documents are numbered through, segment after segment."""

    def __init__(self, leaves: Iterable[tuple[Leaf, frozenset[int]]]) -> None:
        self._leaves = tuple(leaves)
        sizes = [leaf.size for leaf, _ in self._leaves]
        self._bases = tuple(accumulate(sizes, initial=0))[: len(sizes)]
        self._kinds = b"".join(leaf.kinds for leaf, _ in self._leaves)
        self.lengths = array("I")
        for leaf, _ in self._leaves:
            self.lengths.extend(leaf.lengths)
        self._deleted = frozenset(
            base + number
            for base, (_, deleted) in zip(self._bases, self._leaves, strict=True)
            for number in deleted
        )
        self.count = len(self.lengths) - len(self._deleted)
        total = sum(self.lengths) - sum(map(self.lengths.__getitem__, self._deleted))
        self.average_length = total / self.count if total else 1.0

    def everything(self) -> frozenset[int]:
        """All documents that are not deleted."""
        return frozenset(range(len(self.lengths))) - self._deleted

    def with_term(self, field: str, term: str) -> set[int]:
        """The documents in which a field other than the text has this term."""
        found: set[int] = set()
        for base, (leaf, _) in zip(self._bases, self._leaves, strict=True):
            found.update(base + number for number in leaf.with_term(field, term))
        return found - self._deleted

    def frequencies(self, words: Iterable[str]) -> Frequencies:
        """How often the text of each document has one of these words."""
        several = tuple(words)
        found: Frequencies = {}
        for base, (leaf, deleted) in zip(self._bases, self._leaves, strict=True):
            local = _sum(leaf, several)
            for number in deleted & local.keys():
                del local[number]
            found.update({base + number: count for number, count in local.items()} if base else local)
        return found

    def positions(self, words: Iterable[str], documents: Iterable[int]) -> dict[int, set[int]]:
        """Where one of these words stands in each of `documents` (those that have none are left out)."""
        wanted = sorted(documents)
        found: dict[int, set[int]] = {}
        for word in words:
            for base, (leaf, _) in zip(self._bases, self._leaves, strict=True):
                having = leaf.frequencies(word)
                local = [number - base for number in wanted if number - base in having]
                if not local:
                    continue
                for number, places in leaf.positions(word, local).items():
                    found.setdefault(base + number, set()).update(places)
        return found

    def completions(self, prefix: str) -> tuple[str, ...]:
        """The words that begin so, the most frequent first; `LARGEST_EXPANSION` at most."""
        totals: Counter[str] = Counter()
        for leaf, _ in self._leaves:
            totals.update(leaf.completions(prefix))
        best = heapq.nsmallest(LARGEST_EXPANSION, totals.items(), key=lambda item: (-item[1], item[0]))
        return tuple(word for word, _ in best)

    def totals(self, documents: Iterable[int]) -> dict[HitKind, int]:
        """How many of the documents there are of each kind, in the order of the kinds."""
        counted = Counter(map(self._kinds.__getitem__, documents))
        return {kind: counted[place] for place, kind in enumerate(KINDS)}

    def best(self, scores: Mapping[int, float], limit: int) -> list[tuple[Record, float]]:
        """The highest scores; equal ones by kind, then as the archive is ordered."""
        if limit <= 0 or not scores:
            return []
        least = min(heapq.nlargest(limit, scores.values()))
        found = [(-score, self._record(number)) for number, score in scores.items() if score >= least]
        found.sort()
        with broken_when_wrong():
            return [(Record.decoded(record), -score) for score, record in found[:limit]]

    def _record(self, number: int) -> bytes:
        place = _last_not_above(self._bases, number)
        return self._leaves[place][0].record(number - self._bases[place])


def _sum(leaf: Leaf, words: Iterable[str]) -> Frequencies:
    """How often each document of a segment has one of the words."""
    found: Frequencies = {}
    for word in words:
        more = leaf.frequencies(word)
        if not found.keys().isdisjoint(more):
            more = {number: found.get(number, 0.0) + count for number, count in more.items()}
        found.update(more)
    return found


def _last_not_above(bases: tuple[int, ...], number: int) -> int:
    """The segment that a document lies in (empty segments share their base with the next)."""
    return bisect_right(bases, number) - 1
