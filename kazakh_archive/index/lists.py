"""How the documents of a term are kept: one list of plain numbers, read as arrays at once.

Whoosh keeps them in pickled blocks of 128 and walks them one by one; unpacking took most of the time
of a search. Here a list lies in its file as it is used: a head, the steps from document to document
and, for words of texts, how often the word stands in each and where, each in the least number of bytes
that holds the largest. `tests/index/test_lists.py` compares it with what Whoosh makes of it.
"""

from __future__ import annotations

import struct
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.analysis import Token
from whoosh.codec.base import PostingsWriter
from whoosh.formats import Positions
from whoosh.matching import ListMatcher

Numbers = NDArray[np.int32]

_TYPE = "I"
_WIDE = np.dtype(_TYPE)  # as this machine has it: an index never leaves its machine
_WIDTHS = tuple(np.dtype(kind) for kind in ("u1", "u2", "u4"))
_HEAD = "=IBBB"
"""How many documents there are, and the places in `_WIDTHS` of steps, counts and positions."""
_HEAD_SIZE = struct.calcsize(_HEAD)
_NONE = 255
"""In place of a width: there are no counts and no positions."""


class List(NamedTuple):
    """The documents of a term, rising; for words of texts how often it stands in each."""

    documents: Numbers
    counts: Numbers | None


class PackedPositions(Positions):  # type: ignore[misc]  # Whoosh has no types
    """Positions of a word in a text as plain numbers of four bytes, on their way into the list."""

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
        places: list[int] = np.frombuffer(value, _WIDE).tolist()
        return places

    def decode_frequency(self, value: bytes) -> int:
        """How many positions there are."""
        return len(value) // _WIDE.itemsize


def _no_places() -> array[int]:
    return array(_TYPE)


def packed(documents: array[int], places: list[bytes]) -> bytes:
    """The list of rising documents, each with the packed positions of the term in it (none: empty)."""
    steps = np.diff(np.frombuffer(documents, _WIDE), prepend=_WIDE.type(0))
    positions = np.frombuffer(b"".join(places), _WIDE)
    rows = [steps]
    if len(positions):
        rows += [np.fromiter(map(len, places), _WIDE, len(places)) // _WIDE.itemsize, positions]
    widths = [_width(row) for row in rows]
    head = struct.pack(_HEAD, len(documents), *widths, *[_NONE] * (3 - len(rows)))
    return head + b"".join(
        row.astype(_WIDTHS[width]).tobytes() for row, width in zip(rows, widths, strict=True)
    )


def _width(row: NDArray[Any]) -> int:
    largest = int(row.max())
    return 0 if largest < 1 << 8 else 1 if largest < 1 << 16 else 2


def unpacked(data: bytes) -> List:
    """What `packed` made, without the positions. Raises ValueError, struct.error or IndexError for anything else."""
    return _read(data)[0]


def unpacked_positions(data: bytes) -> tuple[List, Numbers]:
    """The same with the positions, document after document."""
    found, at = _read(data)
    if found.counts is None:
        return found, np.zeros(0, np.int32)
    kind = _WIDTHS[data[_HEAD_SIZE - 1]]
    return found, np.frombuffer(data, kind, int(found.counts.sum()), at).astype(np.int32)


def _read(data: bytes) -> tuple[List, int]:
    """The list, and where its positions begin."""
    size, of_steps, of_counts, _ = struct.unpack_from(_HEAD, data)
    kind = _WIDTHS[of_steps]
    documents = np.frombuffer(data, kind, size, _HEAD_SIZE).cumsum(dtype=np.int32)
    at = _HEAD_SIZE + size * kind.itemsize
    if of_counts == _NONE:
        return List(documents, None), at
    kind = _WIDTHS[of_counts]
    counts = np.frombuffer(data, kind, size, at).astype(np.int32)
    return List(documents, counts), at + size * kind.itemsize


class ListWriter(PostingsWriter):  # type: ignore[misc]  # Whoosh has no types
    """Writes the list of one term after the other into a file of Whoosh's."""

    def __init__(self, file: Any) -> None:  # noqa: ANN401  # Whoosh has no types
        self._file = file
        self._documents: array[int] = array(_TYPE)
        self._places: list[bytes] = []
        self._term: Any = None

    def written(self) -> bool:
        """Whether a part of the list is in the file already: it goes there as a whole."""
        return False

    def start_postings(self, _format: object, term: Any) -> None:  # noqa: ANN401  # as above
        """Begin the list of a term."""
        self._documents, self._places, self._term = array(_TYPE), [], term

    def add_posting(self, document: int, _weight: float, places: bytes, _length: int | None = None) -> None:
        """Add a document; they rise."""
        self._documents.append(document)
        self._places.append(places)

    def finish_postings(self) -> Any:  # noqa: ANN401  # as above
        """Write the list, and let the term know where it lies and in how many documents it stands."""
        data = packed(self._documents, self._places)
        self._term.set_extent(self._file.tell(), len(data))
        self._term._df = len(self._documents)
        self._file.write(data)
        return self._term


def matcher(data: bytes, form: Any, term: tuple[str, bytes] | None, scorer: Any) -> ListMatcher:  # noqa: ANN401  # as above
    """The list as Whoosh walks it: for looking a key up, and for joining segments."""
    found, positions = unpacked_positions(data)
    size = len(found.documents)
    if found.counts is None:
        weights, places = [1.0] * size, [b""] * size
    else:
        weights = found.counts.astype(float).tolist()
        parts = np.split(positions.astype(_WIDE), found.counts.cumsum()[:-1])
        places = [part.tobytes() for part in parts]
    return ListMatcher(found.documents.tolist(), weights, places, form, scorer, term=term)
