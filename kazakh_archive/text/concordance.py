"""Key words in context (KWIC): what stands left and right of a place, and the order of such lines.

The layout is that of Luhn's KWIC index (American Documentation 11, 1960): the words in the middle,
their context on both sides, sorted by what stands next to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kazakh_archive.model.concordance import Line, Sorting
from kazakh_archive.model.span import Span
from kazakh_archive.text.fold import fold
from kazakh_archive.text.graphemes import border_after, border_before
from kazakh_archive.text.tokens import tokens

ROOM = 90
"""How much context is given on each side, in code points."""

_BLANKS = re.compile(r"\s+")


def contexts(content: str, span: Span, room: int = ROOM) -> tuple[str, str]:
    """Return what stands before and after `span`, each on one line and cut at characters as people see them."""
    start, end = max(0, span.start - room), min(len(content), span.end + room)
    left = content[border_after(content, start) if start else 0 : span.start]
    right = content[span.end : border_before(content, end) if end < len(content) else end]
    return _BLANKS.sub(" ", left), _BLANKS.sub(" ", right)


def in_order(lines: Iterable[Line], sorting: Sorting) -> list[Line]:
    """Return the lines sorted; equal ones stay in the order they came in.

    ``LEFT`` looks at the words before from the nearest outwards, ``RIGHT`` at those after.
    """
    if sorting is Sorting.TEXT:
        return list(lines)
    return sorted(lines, key=lambda line: _key(line, sorting))


def _key(line: Line, sorting: Sorting) -> tuple[list[str], list[str]]:
    middle = _folded(line.words)
    if sorting is Sorting.LEFT:
        return _folded(line.left)[::-1], middle
    if sorting is Sorting.RIGHT:
        return _folded(line.right), middle
    return middle, _folded(line.right)


def _folded(text: str) -> list[str]:
    return [fold(token.text) for token in tokens(text)]
