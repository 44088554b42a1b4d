"""All segments of one commit, seen as one row of documents."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.group import Group, Table
from kazakh_archive.index.leaf import Leaf
from kazakh_archive.index.lexicon import Lexicon
from kazakh_archive.index.lists import Numbers
from kazakh_archive.index.postings import Postings, Weights
from kazakh_archive.index.schema import KINDS, Fact, Record
from kazakh_archive.index.segments import broken_when_wrong

Documents = NDArray[np.bool_]
"""A set of documents: for each whether it is in it."""
Spots = NDArray[np.int64]
"""Places in the row of all texts, rising: document times `APART`, plus the position of the word."""

APART = 1 << 32
SOME = 8  # one of so many documents: fewer are put in order by themselves
FEW = 128  # one of so many documents: fewer postings are sorted and not counted into a row of all documents


class View:
    """The index as one commit left it. Documents are numbered through, segment after segment."""

    def __init__(
        self,
        groups: Iterable[Group],
        deleted: Mapping[str, frozenset[int]],
        hidden: Documents | None = None,
    ) -> None:
        """`deleted` are the numbers of the documents in each segment that are there no more."""
        self._groups = tuple(groups)
        self._deleted = deleted
        self._hides = hidden is not None
        sizes = [group.size for group in self._groups]
        self._group_bases = tuple(accumulate(sizes, initial=0))[: len(sizes)]
        self._leaves = tuple(leaf for group in self._groups for leaf in group.leaves)
        sizes = [leaf.size for leaf in self._leaves]
        self._bases = tuple(accumulate(sizes, initial=0))[: len(sizes)]
        self.size = sum(sizes)
        self.living: Documents = np.ones(self.size, np.bool_)
        for base, leaf in zip(self._bases, self._leaves, strict=True):
            self.living[[base + number for number in deleted[leaf.name]]] = False
        if hidden is not None:
            self.living &= ~hidden
        self.count = int(self.living.sum())
        self._all_live = self.count == self.size
        lengths = self._joined(lambda leaf: leaf.lengths)
        self.lengths: Weights = lengths.astype(np.float32)
        total = int(lengths[self.living].sum())
        self.average_length = total / self.count if total else 1.0
        self._tables: dict[Fact, Table] = {}
        self._columns: dict[Fact, Numbers] = {}
        self._counts: dict[str, int] = {}

    def _joined(self, of: Callable[[Leaf], Numbers]) -> Numbers:
        """One number for each document of all segments."""
        return np.concatenate([np.zeros(0, np.int32), *(of(leaf) for leaf in self._leaves)])

    def nothing(self) -> Documents:
        """No document."""
        return np.zeros(self.size, np.bool_)

    def without(self, hidden: Documents) -> View:
        """The same as if these documents were not there: not found, not counted, of no weight for others."""
        return View(self._groups, self._deleted, hidden)

    # --- words

    @cached_property
    def lexicons(self) -> tuple[Lexicon, ...]:
        """The words of all segments."""
        return tuple(group.lexicon for group in self._groups)

    def frequencies(self, words: Iterable[str]) -> Postings:
        """Which documents have one of these words (as they stand in the texts), and how often."""
        lists = self._lists(words, Group.postings)
        if len(lists) == 1:
            return self._alive(lists[0])
        if sum(len(each.documents) for each in lists) * FEW < self.size:
            return self._alive(_summed(lists))
        counts = np.zeros(self.size, np.float32)
        for documents, weights in lists:
            counts[documents] += weights
        found = np.flatnonzero(counts != 0).astype(np.int32)  # of numbers it takes ten times as long
        return self._alive(Postings(found, counts[found]))

    def documents_with(self, word: str) -> int:
        """In how many documents a folded word stands, about: those that are deleted are counted as well.

        What is hidden is never counted.
        """
        if not self._hides:
            return sum(lexicon.count(word) for lexicon in self.lexicons)
        return self.living_with(word)

    def living_with(self, word: str) -> int:
        """In just how many documents a folded word stands, whatever the index still remembers of others."""
        if self._all_live:
            return sum(lexicon.count(word) for lexicon in self.lexicons)
        if word not in self._counts:
            spellings = {each for lexicon in self.lexicons for each in lexicon.spellings(word)}
            self._counts[word] = len(self.frequencies(spellings).documents)
        return self._counts[word]

    def known(self, several: set[str]) -> set[str]:
        """Those of these folded words that stand in a document which is not hidden."""
        return {word for word in several if self.documents_with(word)} if self._hides else several

    def spots(self, words: Iterable[str], among: Documents | None = None) -> Spots:
        """Where one of these words stands, in documents of `among`."""
        found = []
        for documents, places in self._lists(words, Group.positions):
            if among is not None:
                chosen = among[documents]
                documents, places = documents[chosen], places[chosen]  # noqa: PLW2901  # narrowed
            found.append(documents.astype(np.int64) * APART + places)
        if not found:
            return np.zeros(0, np.int64)
        spots = np.concatenate(found)
        spots.sort()
        return spots

    def _lists(self, words: Iterable[str], read: Callable[[Group, int], Postings]) -> list[Postings]:
        lists = []
        several = tuple(words)
        for base, group in zip(self._group_bases, self._groups, strict=True):
            known = group.words
            for number in (known[word] for word in several if word in known):
                documents, values = read(group, number)
                lists.append(Postings(documents + np.int32(base) if base else documents, values))
        return lists

    def _alive(self, found: Postings) -> Postings:
        if self._all_live:
            return found
        kept = self.living[found.documents]
        return Postings(found.documents[kept], found.counts[kept])

    # --- properties

    def table(self, fact: Fact) -> Table:
        """All values of a property, and which living document has which."""
        if fact not in self._tables:
            self._tables[fact] = self._joined_table([group.table(fact) for group in self._groups])
        return self._tables[fact]

    def _joined_table(self, tables: list[Table]) -> Table:
        values = sorted({value for table in tables for value in table.values})
        number = {value: place for place, value in enumerate(values)}
        documents, ordinals = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
        for base, table in zip(self._group_bases, tables, strict=True):
            places = np.array([number[value] for value in table.values], np.int32)
            documents.append(table.documents + np.int32(base))
            ordinals.append(places[table.ordinals])
        joined = Table(tuple(values), np.concatenate(documents), np.concatenate(ordinals))
        if self._all_live:
            return joined
        kept = self.living[joined.documents]
        return Table(joined.values, joined.documents[kept], joined.ordinals[kept])

    def column(self, fact: Fact) -> Numbers:
        """For a property of which a document has one value: its place among the values, or -1."""
        table = self.table(fact)
        column = np.full(self.size, -1, np.int32)
        column[table.documents] = table.ordinals
        return column

    def value(self, fact: Fact, number: int) -> str:
        """For a property of which a document has one value: that value; empty where it has none."""
        if fact not in self._columns:
            self._columns[fact] = self.column(fact)
        ordinal = int(self._columns[fact][number])
        return self.table(fact).values[ordinal] if ordinal >= 0 else ""

    def tags_named(self, word: str) -> dict[int, list[str]]:
        """The names of each tag that has a name with this folded word."""
        found: dict[int, list[str]] = {}
        for base, group in zip(self._group_bases, self._groups, strict=True):
            names, having = group.names
            for number in sorted(having.get(word, ())):
                if self.living[base + number]:
                    found[base + number] = names[number]
        return found

    @cached_property
    def sources(self) -> Numbers:
        """The place of each document's source among the values of `Fact.SOURCE`, or -1."""
        return self.column(Fact.SOURCE)

    @cached_property
    def kinds(self) -> Numbers:
        """The place of each document's kind in `KINDS`."""
        table = self.table(Fact.KIND)
        known = [kind.value for kind in KINDS]
        with broken_when_wrong():
            places = np.array([known.index(value) for value in table.values], np.int32)
            return np.append(places, np.int32(0))[self.column(Fact.KIND)]

    @cached_property
    def languages(self) -> tuple[tuple[str, ...], Numbers]:
        """The languages of passages, and the place of each document's among them, or -1."""
        return self.table(Fact.LANGUAGE).values, self.column(Fact.LANGUAGE)

    def ranks(self, documents: NDArray[np.intp]) -> Numbers:
        """Numbers that rise as these documents do in the order of the archive: kind by kind, source by source.

        All documents are put in order only where many are asked for: a commit would wait for it.
        """
        if len(documents) * SOME > self.size:
            return self._ranks[documents]
        return _places_in(self._ordered(documents))

    def ranks_in_sources(self, documents: NDArray[np.intp]) -> Numbers:
        """The same where a source's notes stand among its passages."""
        if len(documents) * SOME > self.size:
            return self._ranks_in_sources[documents]
        return _places_in(self._ordered_in_sources(documents))

    @cached_property
    def _ranks(self) -> Numbers:
        return _places_in(self._ordered(slice(None)))

    @cached_property
    def _ranks_in_sources(self) -> Numbers:
        return _places_in(self._ordered_in_sources(slice(None)))

    def _ordered(self, which: NDArray[np.intp] | slice) -> NDArray[np.intp]:
        rows = (self._ties, self._places, self.sources, self.kinds)
        return np.lexsort([row[which] for row in rows])

    def _ordered_in_sources(self, which: NDArray[np.intp] | slice) -> NDArray[np.intp]:
        rows = (self._ties, self.kinds, self._places, self.sources)
        return np.lexsort([row[which] for row in rows])

    @cached_property
    def _places(self) -> Numbers:
        return self._joined(lambda leaf: leaf.places)

    @cached_property
    def _ties(self) -> Numbers:
        return self._joined(lambda leaf: leaf.ties)

    # --- what is handed out

    def record(self, number: int) -> Record:
        """What a hit on this document is made of."""
        place = bisect_right(self._bases, number) - 1
        data = self._leaves[place].record(number - self._bases[place])
        with broken_when_wrong():
            return Record.decoded(data)


def _summed(lists: Sequence[Postings]) -> Postings:
    """Few postings of several words as those of one."""
    documents = np.concatenate([np.zeros(0, np.int32), *(each.documents for each in lists)])
    weights = np.concatenate([np.zeros(0, np.float32), *(each.counts for each in lists)])
    found, which = np.unique(documents, return_inverse=True)
    return Postings(found, np.bincount(which, weights, len(found)).astype(np.float32))


def _places_in(order: NDArray[np.intp]) -> Numbers:
    ranks = np.empty(len(order), np.int32)
    ranks[order] = np.arange(len(order), dtype=np.int32)
    return ranks
