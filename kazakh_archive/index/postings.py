"""Whoosh's files read by the block and not by the posting.

Whoosh walks its postings one by one, a dozen calls each; what a search needs is whole lists. This
file reads a list's blocks as they lie in the file and makes arrays of them. It is the only one that
knows the codec's inner names; `tests/index/test_postings.py` compares it with Whoosh's own walk.
"""

from __future__ import annotations

import zlib
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from io import BytesIO
from pickle import load, loads
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.analysis import Token
from whoosh.codec.whoosh3 import LENGTHS_COLUMN, WHOOSH3_HEADER_MAGIC
from whoosh.formats import Positions
from whoosh.util.numeric import byte_to_length

Numbers = NDArray[np.int32]
Weights = NDArray[np.float32]

_INT = 4  # bytes
_TYPE = "I"
_PLACE = np.dtype(_TYPE)  # as this machine has it: an index never leaves its machine


Block = tuple[tuple[int, ...], Any, tuple[bytes, ...]]
"""Steps from document to document, weights, and packed positions."""


class PackedPositions(Positions):  # type: ignore[misc]  # Whoosh has no types
    """Positions of a word in a text as plain numbers of four bytes: an array without being unpacked.

    Whoosh's own format pickles the positions of each posting, which takes longer to read than all
    else together.
    """

    def word_values(
        self,
        value: str,
        analyzer: Callable[..., Iterator[Token]],
        **options: Any,  # noqa: ANN401  # Whoosh's signature
    ) -> Iterator[tuple[str, int, float, bytes]]:
        """Yield each word of a text with its number and its positions, packed."""
        found: defaultdict[str, array[int]] = defaultdict(_no_places)
        for token in analyzer(value, **options):
            found[token.text].append(token.pos)
        for word, places in found.items():
            yield word, len(places), float(len(places)), places.tobytes()

    def encode(self, positions: list[int]) -> bytes:
        """Pack rising positions."""
        return array(_TYPE, positions).tobytes()

    def decode_positions(self, value: bytes) -> list[int]:
        """Unpack what `encode` packed."""
        places: list[int] = np.frombuffer(value, _PLACE).tolist()
        return places

    def decode_frequency(self, value: bytes) -> int:
        """How many positions there are."""
        return len(value) // _PLACE.itemsize


def _no_places() -> array[int]:
    return array(_TYPE)


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
    """The postings of a term."""
    documents: list[Numbers] = []
    counts: list[Weights] = []
    for deltas, weights, _ in _blocks(reader, place):
        documents.append(_documents(deltas))
        counts.append(_weights(weights, len(deltas)))
    return Postings(np.concatenate(documents), np.concatenate(counts))


def read_positions(reader: Any, place: Extent) -> Postings:  # noqa: ANN401  # as above
    """Document and position of each single occurrence of a term, in this order."""
    documents: list[Numbers] = []
    packed: list[bytes] = []
    for deltas, weights, values in _blocks(reader, place):
        counts = _weights(weights, len(deltas)).astype(np.int32)
        documents.append(np.repeat(_documents(deltas), counts))
        packed.extend(values)
    places = np.frombuffer(b"".join(packed), _PLACE)
    return Postings(np.concatenate(documents), places)


def _blocks(reader: Any, place: Extent) -> Iterator[Block]:  # noqa: ANN401  # as above
    """The blocks of a term."""
    data = reader._terms._postfile.get(place.start, place.length)
    size = len(WHOOSH3_HEADER_MAGIC)
    file = BytesIO(data)
    file.seek(data.index(WHOOSH3_HEADER_MAGIC, 0, size) + size)  # ValueError where no postings begin
    last = False
    while not last:
        length = int.from_bytes(file.read(_INT), "big", signed=True)
        last = length < 0
        end = file.tell() + abs(length)
        compression = load(file)[3]
        block = file.read(end - file.tell())
        yield loads(zlib.decompress(block) if compression else block)


def _documents(deltas: tuple[int, ...]) -> Numbers:
    return np.fromiter(deltas, np.int32, len(deltas)).cumsum(dtype=np.int32)


def _weights(weights: Any, count: int) -> Weights:  # noqa: ANN401  # None, one number for all, or one for each
    if weights is None:
        return np.ones(count, np.float32)
    if isinstance(weights, float):
        return np.full(count, weights, np.float32)
    return np.fromiter(weights, np.float32, count)


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
