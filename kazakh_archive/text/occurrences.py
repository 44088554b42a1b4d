"""Every place where the very same words stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import is_border
from kazakh_archive.text.wholewords import is_inside

# Blanks of any kind between two words, over the end of one line, never over a blank line.
_BLANKS = r"(?:[^\S\n]+(?:\n[^\S\n]*)?|\n[^\S\n]*)"

_PIECE = 200_000
_SLACK = 1_000  # code points that blanks between the words may add


def occurrences(content: str, words: str, *, whole: bool = True, any_case: bool = False) -> Iterator[Span]:
    """Yield the places where `words` stand, in order, none of them overlapping.

    A line may end between two words. With `whole` no word goes on before or after them: ``Қобда`` is
    not found in ``Қобданың``. With `any_case` capital and small letters are the same (one to one, as
    Unicode folds them simply, so that no offset moves). No character is torn.
    """
    parts = words.split()
    if not parts:
        return
    pattern = re.compile(
        _BLANKS.join(re.escape(part) for part in parts), re.IGNORECASE if any_case else re.NOFLAG
    )
    for start, end in _places(content, pattern, len(words) + _SLACK):
        if not (is_border(content, start) and is_border(content, end)):
            continue
        if not whole or not (is_inside(content, start) or is_inside(content, end)):
            yield Span(start, end)


def _places(content: str, pattern: re.Pattern[str], longest: int) -> Iterator[tuple[int, int]]:
    """All matches, looked for piece by piece: a search of millions of characters lets no other thread in."""
    done = 0
    for begin in range(0, len(content), _PIECE):
        border = begin + _PIECE
        for found in pattern.finditer(content, max(begin, done), min(border + longest, len(content))):
            if found.start() >= border:
                break
            done = found.end()
            yield found.span()
