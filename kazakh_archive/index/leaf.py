"""One segment of the index, read term by term; what was read is kept, for a segment never changes."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from whoosh.reading import TermNotFound

from kazakh_archive.index.schema import KIND, KINDS, RECORD, TEXT_FIELD
from kazakh_archive.index.segments import Files, broken_when_wrong, document_numbers

Frequencies = dict[int, float]
"""How often a term stands in each document that has it."""

LAST = chr(sys.maxunicode)
CACHED_PER_DOCUMENT = 8  # postings kept in memory, of about 100 bytes each


class Lexicon(NamedTuple):
    """Words in the order of their code points, and in how many documents each stands."""

    words: list[str]
    counts: array[int]


class Leaf:
    """One segment. Documents are numbered from 0; deletions are not known here.

    Everything raises `Broken` when the files turn out damaged. Not for two threads at once: the
    readers of a segment share one file position.
    """

    def __init__(self, reader: Any, files: Files) -> None:  # noqa: ANN401  # Whoosh has no types
        self._reader = reader
        self._files = files
        self._cache: OrderedDict[str, Frequencies] = OrderedDict()
        self._cached = 0
        self._largest_cache = 1_000
        self._lexicons: dict[str, Lexicon] = {}
        try:
            with broken_when_wrong():
                self.size = int(reader.doc_count_all())
                self._largest_cache += CACHED_PER_DOCUMENT * self.size
                self.kinds = self._read_kinds()
                self.lengths = self._read_lengths()
                self._records = reader.column_reader(RECORD, translate=False)
        except BaseException:
            files.release()
            raise

    def close(self) -> None:
        """Let go of the files."""
        self._files.release()

    def _read_kinds(self) -> bytes:
        """The place of each document's kind in `KINDS`, one byte a document."""
        kinds = bytearray(self.size)
        for place, kind in enumerate(KINDS):
            for number in document_numbers(self._reader, KIND, kind.value):
                kinds[number] = place
        return bytes(kinds)

    def _read_lengths(self) -> array[int]:
        """The number of words in the text of each document, as nearly as Whoosh keeps it."""
        length = self._reader.doc_field_length
        return array("I", [length(number, TEXT_FIELD) or 0 for number in range(self.size)])

    def record(self, number: int) -> bytes:
        """What a hit on this document is made of, encoded: it sorts so."""
        with broken_when_wrong():
            return bytes(self._records[number])

    def with_term(self, field: str, term: str) -> list[int]:
        """The documents in which a field other than the text has this term."""
        with broken_when_wrong():
            return document_numbers(self._reader, field, term)

    def frequencies(self, word: str) -> Frequencies:
        """How often the text of each document has this word. The caller must not change it."""
        found = self._cache.get(word)
        if found is not None:
            self._cache.move_to_end(word)
            return found
        if self._is_absent(word):
            return {}
        with broken_when_wrong():
            found = self._read_frequencies(word)
        self._cache[word] = found
        self._cached += len(found) + 1
        while self._cached > self._largest_cache and len(self._cache) > 1:
            _, dropped = self._cache.popitem(last=False)
            self._cached -= len(dropped) + 1
        return found

    def _read_frequencies(self, word: str) -> Frequencies:
        try:
            matcher = self._reader.postings(TEXT_FIELD, word)
        except TermNotFound:
            return {}
        found: Frequencies = {}
        number, weight, step = matcher.id, matcher.weight, matcher.next
        while matcher.is_active():
            found[number()] = weight()
            step()
        return found

    def positions(self, word: str, documents: Iterable[int]) -> dict[int, Sequence[int]]:
        """Where the word stands in each of `documents`, rising numbers of documents that have it."""
        with broken_when_wrong():
            matcher = self._reader.postings(TEXT_FIELD, word)
            found: dict[int, Sequence[int]] = {}
            for document in documents:
                matcher.skip_to(document)
                found[document] = matcher.value_as("positions")
            return found

    def completions(self, prefix: str) -> dict[str, int]:
        """The words that begin so, each with the number of documents that have it."""
        words, counts = self._lexicon(prefix[0])
        first = bisect_left(words, prefix)
        end = bisect_left(words, prefix + LAST)
        return dict(zip(words[first:end], counts[first:end], strict=True))

    def _is_absent(self, word: str) -> bool:
        """Whether it is known without reading that no document has this word."""
        lexicon = self._lexicons.get(word[0])
        if lexicon is None:
            return False
        place = bisect_left(lexicon.words, word)
        return place == len(lexicon.words) or lexicon.words[place] != word

    def _lexicon(self, letter: str) -> Lexicon:
        """All words with this first letter, kept once read: the next key typed asks again."""
        if letter not in self._lexicons:
            with broken_when_wrong():
                found = [
                    (word.decode("utf-8"), int(term.doc_frequency()))
                    for word, term in self._reader.iter_prefix(TEXT_FIELD, letter)
                ]
            counts = array("I", [count for _, count in found])
            self._lexicons[letter] = Lexicon([word for word, _ in found], counts)
        return self._lexicons[letter]
