"""Words that a lost blank has glued together: ``talkedto``, ``famineand``, ``khadzhibaevseveral``.

Texts taken from a PDF have them where a line ended. They are found from the word that is looked for:
what is glued shows only by the archive's own words, and those change with each text that is added; an
index that had cut words by them would have to be made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

SHORTEST = 4
"""Words of fewer letters are not looked for inside others: too many words begin or end so."""

_SHORTEST_REST = 2
_LONGEST = 60


def glued_with(word: str, longer: Iterable[str], count: Callable[[str], int]) -> tuple[str, ...]:
    """Return those of `longer` in which `word` and another word of the archive are glued together.

    `longer` are words that begin or end with `word` (any others are passed over); `count` says in how
    many documents of the archive a folded word stands. What is glued is rarer than either of its
    parts: ``everyone`` is a word of its own.
    """
    if len(word) < SHORTEST:
        return ()
    return tuple(each for each in longer if any(_is_glued(each, *cut, count) for cut in _cuts(each, word)))


def _cuts(glued: str, word: str) -> Iterable[tuple[str, str]]:
    if glued.startswith(word):
        yield word, glued[len(word) :]
    if glued.endswith(word):
        yield glued[: -len(word)], word


def _is_glued(glued: str, first: str, last: str, count: Callable[[str], int]) -> bool:
    short, long = sorted((first, last), key=len)
    if len(glued) > _LONGEST or len(short) < _SHORTEST_REST or len(long) < SHORTEST:
        return False
    if len(short) < SHORTEST and count(short) <= count(long):
        return False  # not a little word such as "to", but the "re" of a prefix or of an abbreviation
    return count(glued) < min(count(short), count(long))
