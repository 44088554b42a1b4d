"""Finds typed words in one text, as they are or with letters folded, without holding others up.

Regular expressions do the looking, over the text as it stands, so that no offset has to be carried
back from a folded copy. The interpreter cannot pause inside one search; a long text is therefore
gone through in pieces.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from kazakh_archive.model.progress import Cancel
from kazakh_archive.model.span import Span
from kazakh_archive.text.fold import fold
from kazakh_archive.text.graphemes import is_border

MOST = 50_000
"""So many places are found; in a text that has more, those from its beginning."""

LONGEST = 500
"""So many code points of what was typed are looked for."""

_PIECE = 100_000  # code points gone through at once: a few milliseconds
_REACH = 40 * LONGEST  # no place is longer

# Where the letters of the archive's scripts lie, with those that are written like them: Latin,
# Cyrillic, Arabic; the forms of Latin and Arabic letters that old encodings knew, and wide ones.
_LETTERS = ((0x21, 0x780), (0x1D00, 0x2061), (0xFB00, 0xFB07), (0xFB50, 0xFFE0))


@dataclass(frozen=True, slots=True)
class Found:
    """Places in one text, in order and apart from each other; ``more`` says that there are others yet."""

    starts: array[int] = field(default_factory=lambda: array("L"))
    ends: array[int] = field(default_factory=lambda: array("L"))
    more: bool = False

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, number: int) -> Span:
        """The place of this number, from 0."""
        return Span(self.starts[number], self.ends[number])

    def over(self, start: int, end: int) -> range:
        """The numbers of the places that share a character with the stretch from `start` to `end`."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def first_from(self, offset: int) -> int:
        """The number of the first place that begins at `offset` or after it; else the first of all."""
        number = bisect_left(self.starts, offset)
        return number if number < len(self.starts) else 0

    def number_of(self, span: Span) -> int:
        """The number of just this place, or -1."""
        number = bisect_left(self.starts, span.start)
        there = number < len(self.starts) and self.span(number) == span
        return number if there else -1


class Finder:
    """Looks for what was typed; it knows which letters fall together, and learns that once."""

    def __init__(self) -> None:
        self._sisters: dict[str, str] = {}
        self._silent = ""

    def find(self, content: str, typed: str, *, exact: bool, cancel: Cancel) -> Found:
        """Find every place of `typed` in `content`; blanks stand for any blanks, also a new line.

        Unless it is to be `exact`, letters fall together as they do in the search over everything.
        Raises `Cancelled` soon after `cancel` was set.
        """
        wanted = unicodedata.normalize("NFC", typed)[:LONGEST].split()
        if not wanted:
            return Found()
        places = _exactly(wanted) if exact else self._loosely(wanted)
        found = Found()
        for start, end in _unbroken(content, places.search(content, cancel)):
            if len(found) == MOST:
                return Found(found.starts, found.ends, more=True)
            found.starts.append(start)
            found.ends.append(end)
        return found

    def _loosely(self, wanted: list[str]) -> _Places:
        if not self._sisters:
            self._learn()
        folded = [fold(word) for word in wanted]
        silent = f"[{self._silent}]{{0,4}}"
        words = (silent.join(self._letters(word)) + silent for word in folded)
        return _Places(re.compile(r"\s{1,40}".join(words)), tuple(folded))

    def _letters(self, word: str) -> Iterator[str]:
        """What each letter of a folded word may be in the text; two letters may be one there (æ, ﬁ)."""
        place = 0
        while place < len(word):
            one, pair = word[place], word[place : place + 2]
            if len(pair) == 2 and pair in self._sisters:
                apart = f"{self._like(one)}[{self._silent}]{{0,4}}{self._like(pair[1])}"
                yield f"(?:{_any_of(self._sisters[pair])}|{apart})"
                place += 2
            else:
                yield self._like(one)
                place += 1

    def _like(self, letter: str) -> str:
        return _any_of(letter + self._sisters.get(letter, ""))

    def _learn(self) -> None:
        """Ask `fold` what it makes of every letter: which fall together, and which say nothing.

        Two threads may do so at once; both learn the same, and what they learn is there as a whole.
        """
        silent: list[str] = []
        sisters: dict[str, str] = {}
        for first, end in _LETTERS:
            for letter in map(chr, range(first, end)):
                # Between Cyrillic letters a Latin one that looks the same is mended, and a silent one goes.
                inside, alone = fold(f"о{letter}о")[1:-1], fold(letter)
                if not inside:
                    silent.append(letter)
                for folded in {inside, alone} - {"", letter}:
                    if len(folded) <= 2:
                        sisters[folded] = sisters.get(folded, "") + letter
        self._silent = "".join(map(re.escape, silent))
        self._sisters = sisters


@dataclass(frozen=True, slots=True)
class _Places:
    """A pattern, and the folded words that what it finds must fold to (none: whatever it finds)."""

    pattern: re.Pattern[str]
    folded: tuple[str, ...] = ()

    def search(self, content: str, cancel: Cancel) -> Iterator[tuple[int, int]]:
        known: dict[str, bool] = {}
        here, piece_end = 0, _PIECE
        while here < len(content):
            cancel.check()
            for hit in self.pattern.finditer(content, here, min(piece_end + _REACH, len(content))):
                if hit.start() >= piece_end:
                    break
                if self._fits(hit[0], known):
                    yield hit.span()
                    here = hit.end()
            here, piece_end = max(here, piece_end), max(here, piece_end) + _PIECE

    def _fits(self, words: str, known: dict[str, bool]) -> bool:
        if not self.folded:
            return True
        fits = known.get(words)
        if fits is None:
            fits = known[words] = tuple(map(fold, words.split())) == self.folded
        return fits


def _exactly(wanted: list[str]) -> _Places:
    return _Places(re.compile(r"\s{1,40}".join(map(re.escape, wanted))))


def _any_of(letters: str) -> str:
    return f"[{''.join(map(re.escape, letters))}]"


def _unbroken(content: str, places: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places that tear no character as people see it."""
    return ((start, end) for start, end in places if is_border(content, start) and is_border(content, end))
