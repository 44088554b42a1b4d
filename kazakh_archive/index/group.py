"""Some segments read as one: their words and properties, with their documents numbered through."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Container, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from kazakh_archive.index.analysis import folded
from kazakh_archive.index.cache import Cache
from kazakh_archive.index.forms import Vocabulary
from kazakh_archive.index.kept import Kept
from kazakh_archive.index.leaf import Leaf
from kazakh_archive.index.lexicon import Lexicon
from kazakh_archive.index.lists import Numbers
from kazakh_archive.index.postings import Extent, Postings
from kazakh_archive.index.schema import FACTS, TEXT_FIELD, Fact
from kazakh_archive.index.segments import broken_when_wrong
from kazakh_archive.index.terms import Terms


class Table(NamedTuple):
    """The values of one property, and which document has which (``ordinals`` are places in ``values``)."""

    values: tuple[str, ...]
    documents: Numbers
    ordinals: Numbers


class Group:
    """Segments that stay together as long as each of them is there; deletions are not known here.

    Everything raises `Broken` when the files turn out damaged. Not for two threads at once: the readers
    of a segment share one file position.
    """

    def __init__(self, leaves: Sequence[Leaf], cache: Cache, contents: Callable[[], Kept]) -> None:
        """`contents` gives the terms of the segments when they are first needed."""
        self.leaves = tuple(leaves)
        self.size = sum(leaf.size for leaf in leaves)
        self._name = " ".join(leaf.name for leaf in leaves)
        self._bases = tuple(accumulate((leaf.size for leaf in leaves), initial=0))
        self._cache = cache
        self._read_contents = contents
        self._tables: dict[Fact, Table] = {}

    @cached_property
    def _contents(self) -> Kept:
        with broken_when_wrong():
            return self._read_contents()

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words."""
        words = self._contents.words
        return Lexicon(words.words, words.counts(), self._contents.vocabulary)

    @cached_property
    def words(self) -> dict[str, int]:
        """The number of each word as it stands in the texts."""
        return {word: number for number, word in enumerate(self._contents.words.words)}

    def postings(self, word: int) -> Postings:
        """Which documents have the word of this number, and how often."""
        return self._cache.get((self._name, word), lambda: self._joined(word, Leaf.postings))

    def positions(self, word: int) -> Postings:
        """Where the word of this number stands: document and position of each occurrence."""
        return self._cache.get((self._name, ~word), lambda: self._joined(word, Leaf.positions))

    def _joined(self, word: int, read: Callable[[Leaf, Extent], Postings]) -> Postings:
        lists = [
            (self._bases[segment], read(self.leaves[segment], extent))
            for segment, extent in self._contents.words.extents(word)
        ]
        if not lists:
            return Postings(np.zeros(0, np.int32), np.zeros(0, np.int32))
        documents = [each.documents + np.int32(base) for base, each in lists]
        return Postings(np.concatenate(documents), np.concatenate([each.counts for _, each in lists]))

    # --- properties

    def table(self, fact: Fact) -> Table:
        """All values of a property."""
        if fact not in self._tables:
            self._tables[fact] = self._table(fact)
        return self._tables[fact]

    def _table(self, fact: Fact) -> Table:
        facts = self._contents.facts
        first, end = bisect_left(facts.words, f"{fact}="), bisect_left(facts.words, f"{fact}>")
        documents, ordinals = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
        for ordinal, number in enumerate(range(first, end)):
            for segment, extent in facts.extents(number):
                found = self.leaves[segment].postings(extent).documents + np.int32(self._bases[segment])
                documents.append(found)
                ordinals.append(np.full(len(found), ordinal, np.int32))
        values = tuple(term[len(fact) + 1 :] for term in facts.words[first:end])
        return Table(values, np.concatenate(documents), np.concatenate(ordinals))

    @cached_property
    def names(self) -> tuple[dict[int, list[str]], dict[str, set[int]]]:
        """The names of each tag, and which tags have a name with this folded word."""
        table = self.table(Fact.NAME)
        names: dict[int, list[str]] = defaultdict(list)
        having: dict[str, set[int]] = defaultdict(set)
        for number, ordinal in zip(table.documents.tolist(), table.ordinals.tolist(), strict=True):
            names[number].append(table.values[ordinal])
            for word in folded(table.values[ordinal]):
                having[word].add(number)
        return dict(names), dict(having)


def contents_of(leaf: Leaf, known: Container[str]) -> Kept:
    """The terms of one segment, read through Whoosh; what `known` words equal another group knows."""
    words = Terms.joined([leaf.extents(TEXT_FIELD)])
    facts = Terms.joined([leaf.extents(FACTS)])
    return Kept([leaf.name], words, Vocabulary.of(words.words, known), facts)


def among(kept: Kept, segments: Sequence[str]) -> Kept:
    """What is kept of these segments only, in their order; what the words of the others equal stays."""
    if len(segments) == len(kept.segments):
        return kept
    places = [kept.segments.index(name) for name in segments]
    return Kept(list(segments), kept.words.among(places), kept.vocabulary, kept.facts.among(places))
