"""What Whoosh's files hold of a segment, read whole: lists of documents, lengths, columns of numbers.

It is the only file that knows the codec's inner names; `tests/index/test_postings.py` compares what it
reads with what Whoosh itself does.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import LENGTHS_COLUMN
from whoosh.util.numeric import byte_to_length

from kazakh_archive.index.lists import Numbers, unpacked, unpacked_positions

Weights = NDArray[np.float32]


class Extent(NamedTuple):
    """Where the postings of a term lie in the file of postings, and in how many documents it stands."""

    start: int
    length: int
    documents: int


class Postings(NamedTuple):
    """The documents that have a term, rising, and how often each has it; or where each has it."""

    documents: Numbers
    counts: NDArray[Any]

    @property
    def size(self) -> int:
        """Bytes of memory."""
        return self.documents.nbytes + self.counts.nbytes


def extents(reader: Any, field: str) -> tuple[list[str], list[Extent]]:  # noqa: ANN401  # Whoosh has no types
    """The terms of a field in the order of their code points, and where their postings lie."""
    terms: list[str] = []
    found: list[Extent] = []
    if field in reader.indexed_field_names():
        for term, info in reader.iter_field(field):
            terms.append(term.decode("utf-8"))
            start, (length,) = info.extent()  # Whoosh forgets to take the number out of its tuple
            found.append(Extent(start, length, int(info.doc_frequency())))
    return terms, found


def read_postings(reader: Any, place: Extent) -> Postings:  # noqa: ANN401  # as above
    """The postings of a term; what stands in no text counts once."""
    found = unpacked(_list(reader, place))
    if found.counts is None:
        return Postings(found.documents, np.ones(len(found.documents), np.float32))
    return Postings(found.documents, found.counts.astype(np.float32))


def read_positions(reader: Any, place: Extent) -> Postings:  # noqa: ANN401  # as above
    """Document and position of each single occurrence of a term, in this order."""
    found, positions = unpacked_positions(_list(reader, place))
    return Postings(found.documents.repeat(0 if found.counts is None else found.counts), positions)


def _list(reader: Any, place: Extent) -> bytes:  # noqa: ANN401  # as above
    data: bytes = reader._terms._postfile.get(place.start, place.length)
    return data


def read_lengths(reader: Any, field: str, count: int) -> Numbers:  # noqa: ANN401  # as above
    """The number of words in a field of each document, as nearly as Whoosh keeps it (one byte)."""
    column = reader._perdoc._cached_reader(f"_{field}_len", LENGTHS_COLUMN)
    if column is None:
        return np.zeros(count, np.int32)
    known = np.array([byte_to_length(byte) or 0 for byte in range(256)], np.int32)
    lengths: Numbers = known[_column(column, np.dtype("u1"), count)]
    return lengths


def read_numbers(reader: Any, field: str, count: int) -> Numbers:  # noqa: ANN401  # as above
    """The numbers of a column of unsigned ones."""
    return _column(reader.column_reader(field, translate=False), np.dtype(">u4"), count).astype(np.int32)


def _column(column: Any, kind: np.dtype[Any], count: int) -> NDArray[Any]:  # noqa: ANN401  # as above
    """All values of a column of numbers; those at the end that were never written are 0."""
    written = min(column._count, count)
    values = np.zeros(count, kind)
    values[:written] = np.frombuffer(column._dbfile.get(column._basepos, written * kind.itemsize), kind)
    return values
