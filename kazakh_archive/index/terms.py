"""The terms of several segments as columns: in which segments each stands, and where its list lies there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.lists import Numbers
from kazakh_archive.index.postings import Extent


class Rows(NamedTuple):
    """For each key some numbers; the keys are sorted, and ``ends`` says where the numbers of each end."""

    keys: list[str]
    ends: Numbers
    numbers: Numbers

    @classmethod
    def made(cls, rows: Mapping[str, Iterable[int]]) -> Rows:
        """The same as columns; the numbers of each key rise."""
        keys = sorted(rows)
        each = [sorted(rows[key]) for key in keys]
        numbers = [number for row in each for number in row]
        return cls(keys, np.array(list(accumulate(map(len, each))), np.int32), np.array(numbers, np.int32))

    def row(self, place: int) -> list[int]:
        """The numbers of the key at this place."""
        numbers: list[int] = self.numbers[_row(self.ends, place)].tolist()
        return numbers

    def of(self, key: str) -> list[int]:
        """The numbers of a key; none where there is no such key."""
        place = bisect_left(self.keys, key)
        return self.row(place) if place < len(self.keys) and self.keys[place] == key else []


class Terms(NamedTuple):
    """Sorted terms, and for each a row for every segment in which it stands.

    ``ends`` says where the rows of each term end; ``segments`` are places in the list of segments that
    the terms were read of; the other columns are those of `Extent`.
    """

    words: list[str]
    ends: Numbers
    segments: Numbers
    starts: NDArray[np.int64]
    lengths: Numbers
    documents: Numbers

    @classmethod
    def joined(cls, parts: Sequence[tuple[Sequence[str], Sequence[Extent]]]) -> Terms:
        """The terms of several segments; each part is the terms of one, with their extents."""
        words = sorted({word for several, _ in parts for word in several})
        number = {word: place for place, word in enumerate(words)}
        owners = np.array([number[word] for several, _ in parts for word in several], np.int32)
        segments = np.repeat(np.arange(len(parts), dtype=np.int32), [len(several) for several, _ in parts])
        extents = np.array([place for _, several in parts for place in several], np.int64).reshape(-1, 3)
        order = np.argsort(owners, kind="stable")
        ends = np.bincount(owners, minlength=len(words)).cumsum(dtype=np.int32)
        starts, lengths, documents = np.ascontiguousarray(extents[order].T)
        return cls(words, ends, segments[order], starts, lengths.astype(np.int32), documents.astype(np.int32))

    def extents(self, place: int) -> Iterator[tuple[int, Extent]]:
        """Each segment in which the term at this place stands, and where its list lies there."""
        row = _row(self.ends, place)
        columns = (self.segments, self.starts, self.lengths, self.documents)
        for segment, *extent in zip(*(column[row].tolist() for column in columns), strict=True):
            yield segment, Extent(*extent)

    def of_segment(self, segment: int) -> tuple[list[str], list[Extent]]:
        """The terms of one of the segments, with their extents."""
        rows = np.flatnonzero(self.segments == segment)
        owners = np.searchsorted(self.ends, rows, side="right").tolist()
        columns = (self.starts, self.lengths, self.documents)
        extents = zip(*(column[rows].tolist() for column in columns), strict=True)
        return [self.words[owner] for owner in owners], [Extent(*extent) for extent in extents]

    def among(self, segments: Sequence[int]) -> Terms:
        """The same terms where only some of the segments are there, numbered anew."""
        number = np.full(max([*segments, self.segments.max(initial=0)]) + 1, -1, np.int32)
        number[list(segments)] = np.arange(len(segments), dtype=np.int32)
        there = number[self.segments] >= 0
        ends = np.concatenate([[0], there.cumsum(dtype=np.int32)])[self.ends].astype(np.int32)
        return Terms(
            self.words,
            ends,
            number[self.segments][there],
            self.starts[there],
            self.lengths[there],
            self.documents[there],
        )

    def counts(self) -> NDArray[np.int64]:
        """In how many documents each term stands."""
        summed = np.concatenate([[0], self.documents.cumsum(dtype=np.int64)])[self.ends]
        return np.diff(summed, prepend=0)


def _row(ends: Numbers, place: int) -> slice:
    """The numbers of the rows of one key."""
    return slice(int(ends[place - 1]) if place else 0, int(ends[place]))
