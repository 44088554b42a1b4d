"""One segment of the index: what it holds of each document, and the lists of its terms."""

from __future__ import annotations

from typing import Any

import numpy as np

from kazakh_archive.index.postings import (
    Extent,
    Postings,
    extents,
    read_lengths,
    read_numbers,
    read_positions,
    read_postings,
)
from kazakh_archive.index.schema import PLACE, RECORD, TEXT_FIELD, TIE
from kazakh_archive.index.segments import Broken, Files, broken_when_wrong


class Leaf:
    """One segment. Documents are numbered from 0; deletions are not known here.

    Everything raises `Broken` when the files turn out damaged. Not for two threads at once: the
    readers of a segment share one file position.
    """

    def __init__(self, name: str, reader: Any, files: Files) -> None:  # noqa: ANN401  # Whoosh has no types
        """`name` is the segment's, which no other ever has."""
        self.name = name
        self._reader = reader
        self._files = files
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

    def record(self, number: int) -> bytes:
        """What a hit on this document is made of, encoded."""
        with broken_when_wrong():
            return bytes(self._records[number])

    def extents(self, field: str) -> tuple[list[str], list[Extent]]:
        """The terms of a field, and where their lists lie; it takes seconds for many."""
        with broken_when_wrong():
            return extents(self._reader, field)

    def postings(self, place: Extent) -> Postings:
        """Which documents have a term, and how often."""
        with broken_when_wrong():
            return self._sound(read_postings(self._reader, place), least=1)

    def positions(self, place: Extent) -> Postings:
        """Where a word stands: document and position of each occurrence."""
        with broken_when_wrong():
            found = self._sound(read_positions(self._reader, place), least=0)
            again = np.diff(found.documents) == 0
            if found.counts.min(initial=0) < 0 or (np.diff(found.counts)[again] <= 0).any():
                raise Broken
            return found

    def _sound(self, found: Postings, least: int) -> Postings:
        """The same, where each document is one of the segment and by `least` at least after the one before.

        A changed byte makes a list that can be read and leads past the end of the segment.
        """
        documents = found.documents
        if len(documents) and (
            documents.min() < 0
            or documents.max() >= self.size
            or np.diff(documents).min(initial=least) < least
        ):
            raise Broken
        return found
