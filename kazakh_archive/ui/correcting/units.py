"""A long text while it is edited: what a widget tells of each change is enough to know all of it.

Asking the widget for ten million characters takes a tenth of a second, and that at every saving. No Qt.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kazakh_archive.ui.reader.view_map import breaks

SOFT = "\ufdd2"
"""Ends a piece of a paragraph that the widget shows as several: a noncharacter, which no text holds."""

_PIECE = 1 << 17  # bytes
_WIDE = 2  # bytes of a UTF-16 unit
_PARAGRAPH = "\u2029"  # what Qt has for a newline


def shown(content: str) -> str:
    """A canonical text as it is set into the widget: paragraphs of endless length in pieces."""
    places = breaks(content)
    if not places:
        return content
    edges = (0, *places, len(content))
    return f"{SOFT}\n".join(content[start:end] for start, end in itertools.pairwise(edges))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A text made ready for the widget, which takes a while with a long one."""

    shown: str
    units: Units

    @classmethod
    def of(cls, content: str) -> Sheet:
        """The canonical text `content`."""
        characters = shown(content)
        return cls(characters, Units(characters))


def meant(characters: str) -> str:
    """The text that is meant by what stands in the widget."""
    text = characters.replace(_PARAGRAPH, "\n")
    return text.replace(f"{SOFT}\n", "").replace(SOFT, "") if SOFT in text else text


class Units:
    """The characters of a widget in UTF-16 units, in pieces, so that a change touches few of them."""

    def __init__(self, characters: str = "") -> None:
        self._pieces = list(_cut(_encoded(characters)))

    def __len__(self) -> int:
        """How many UTF-16 units there are."""
        return sum(map(len, self._pieces)) // _WIDE

    def replace(self, at: int, removed: int, added: str) -> None:
        """Take `removed` units out at the unit `at`, and put characters in."""
        start, end = _WIDE * at, _WIDE * (at + removed)
        first, offset = self._find(start)
        last, rest = self._find(end)
        new = b"".join((*self._part(first, 0, offset), _encoded(added), *self._part(last, rest, None)))
        self._pieces[first : last + 1] = _cut(new)

    def text(self) -> str:
        """All that stands there, as `meant`."""
        return meant(b"".join(self._pieces).decode("utf-16-le", "surrogatepass"))

    def copy(self) -> Units:
        """What stands there now, to be read on another thread."""
        other = Units()
        other._pieces = list(self._pieces)
        return other

    def _find(self, place: int) -> tuple[int, int]:
        """The piece that a byte stands in, and where in it."""
        for number, piece in enumerate(self._pieces):
            if place <= len(piece):
                return number, place
            place -= len(piece)
        return len(self._pieces), 0

    def _part(self, number: int, start: int, end: int | None) -> Iterable[bytes]:
        return (self._pieces[number][start:end],) if number < len(self._pieces) else ()


def _encoded(characters: str) -> bytes:
    return characters.encode("utf-16-le", "surrogatepass")


def _cut(units: bytes) -> Iterator[bytes]:
    return (units[start : start + _PIECE] for start in range(0, len(units), _PIECE))
