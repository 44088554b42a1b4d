"""One segment of the index, read term by term; what was read is kept, for a segment never changes."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from kazakh_archive.index.analysis import folded
from kazakh_archive.index.cache import Cache
from kazakh_archive.index.postings import (
    Extent,
    Numbers,
    Postings,
    extents,
    read_lengths,
    read_numbers,
    read_positions,
    read_postings,
)
from kazakh_archive.index.schema import FACTS, PLACE, RECORD, TEXT_FIELD, TIE, Fact
from kazakh_archive.index.segments import Files, broken_when_wrong


class Table(NamedTuple):
    """The values of one property, and which document has which (``ordinals`` are places in ``values``)."""

    values: tuple[str, ...]
    documents: Numbers
    ordinals: Numbers


class Leaf:
    """One segment. Documents are numbered from 0; deletions are not known here.

    Everything raises `Broken` when the files turn out damaged. Not for two threads at once: the
    readers of a segment share one file position.
    """

    def __init__(self, name: str, reader: Any, files: Files, cache: Cache) -> None:  # noqa: ANN401  # Whoosh has no types
        """`name` is the segment's, which no other ever has."""
        self._name = name
        self._reader = reader
        self._files = files
        self._cache = cache
        self._tables: dict[Fact, Table] = {}
        try:
            with broken_when_wrong():
                self.size = int(reader.doc_count_all())
                self.lengths = read_lengths(reader, TEXT_FIELD, self.size)
                self.places = read_numbers(reader, PLACE, self.size)
                self.ties = read_numbers(reader, TIE, self.size)
                self._records = reader.column_reader(RECORD, translate=False)
        except BaseException:
            files.release()
            raise

    def close(self) -> None:
        """Let go of the files."""
        self._files.release()

    @cached_property
    def words(self) -> dict[str, Extent]:
        """The words of the texts as they stand, and where their postings lie."""
        with broken_when_wrong():
            return dict(zip(*extents(self._reader, TEXT_FIELD), strict=True))

    @cached_property
    def _facts(self) -> tuple[list[str], list[Extent]]:
        with broken_when_wrong():
            return extents(self._reader, FACTS)

    def record(self, number: int) -> bytes:
        """What a hit on this document is made of, encoded."""
        with broken_when_wrong():
            return bytes(self._records[number])

    def postings(self, place: Extent) -> Postings:
        """Which documents have a word (`place` is one of `words`), and how often."""
        return self._cache.get((self._name, place.start), lambda: self._read(read_postings, place))

    def positions(self, place: Extent) -> Postings:
        """Where a word stands: document and position of each occurrence."""
        return self._cache.get((self._name, -place.start), lambda: self._read(read_positions, place))

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

    def _read(self, read: Callable[[Any, Extent], Postings], place: Extent) -> Postings:
        with broken_when_wrong():
            return read(self._reader, place)

    def table(self, fact: Fact) -> Table:
        """All values of a property."""
        if fact not in self._tables:
            terms, places = self._facts
            first, end = bisect_left(terms, f"{fact}="), bisect_left(terms, f"{fact}>")
            with broken_when_wrong():
                lists = [read_postings(self._reader, place).documents for place in places[first:end]]
            values = tuple(term[len(fact) + 1 :] for term in terms[first:end])
            sizes = [len(documents) for documents in lists]
            self._tables[fact] = Table(
                values,
                np.concatenate(lists) if lists else np.zeros(0, np.int32),
                np.repeat(np.arange(len(values), dtype=np.int32), sizes),
            )
        return self._tables[fact]
