"""What a word of the texts equals: its folded form, its stems and the keys of a name, worked out once.

All of it follows from the letters alone, so that what is kept can never be wrong, only absent: then
it is worked out again. A rebuild leaves it beside the segments, since the words of a hundred
thousand passages take ten seconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kazakh_archive import __version__
from kazakh_archive.index.analysis import analyser_version
from kazakh_archive.text.fold import fold
from kazakh_archive.text.nameforms import name_forms
from kazakh_archive.text.namekey import keyed_sounds
from kazakh_archive.text.stems import stems_by_language

FILE = "forms.jsonl"
_ON_A_LINE = 500  # words
_TABLES = 3  # raised when stems, keys of names or the shape of the file change


class Form(NamedTuple):
    """A word as it is compared.

    ``names`` are pairs of a key and the sounds it is the key of, of the word and of what is left of it
    without an ending; ``stems`` are pairs of a language (``kk``) and a stem.
    """

    folded: str
    names: tuple[tuple[str, str], ...]
    stems: tuple[tuple[str, str], ...]


def form(word: str) -> Form:
    """Work out what a word of the texts equals; what has digits in it is itself alone."""
    folded = fold(word)
    if not folded.isalpha():
        return Form(folded, (), ())
    names = (pair for name in name_forms(word) for pair in keyed_sounds(name))
    return Form(folded, tuple(dict.fromkeys(names)), tuple(stems_by_language(word)))


def version() -> str:
    """Which tables the forms follow from: those of another version of the program are worked out anew."""
    return f"{__version__} {_TABLES} {analyser_version()}"


class Forms:
    """The forms of all words met so far."""

    def __init__(self) -> None:
        self._known: dict[str, Form] = {}

    def of(self, word: str) -> Form:
        """The form of a word, worked out where it is not known."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = form(word)
        return found

    def read(self, data: Path) -> None:
        """Take in what a rebuild left in a folder; damaged or absent, it is worked out when needed.

        Line by line: parsing all of it at once would hold every other thread for as long.
        """
        try:
            with (data / FILE).open(encoding="utf-8") as lines:
                if json.loads(next(lines, "null")) == version():
                    self._known.update(pair for line in lines for pair in _line(line))
        except (OSError, ValueError, TypeError, RecursionError):
            return

    def write(self, data: Path, words: Sequence[str]) -> None:
        """Leave the forms of `words` in a folder. Raises OSError."""
        with (data / FILE).open("w", encoding="utf-8") as file:
            file.write(json.dumps(version()) + "\n")
            for start in range(0, len(words), _ON_A_LINE):
                some = [[word, *self.of(word)] for word in words[start : start + _ON_A_LINE]]
                file.write(json.dumps(some, ensure_ascii=False) + "\n")


def _line(line: str) -> Iterator[tuple[str, Form]]:
    """The words of a line, each with its form."""
    for word, folded, names, roots in json.loads(line):
        yield word, Form(folded, tuple(map(_pair, names)), tuple(map(_pair, roots)))


def _pair(kept: list[str]) -> tuple[str, str]:
    """Two strings, as JSON gives them back. Raises ValueError for more or fewer."""
    one, other = kept
    return one, other
