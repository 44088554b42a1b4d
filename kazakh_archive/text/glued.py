"""Words that a lost blank has glued together: ``talkedto``, ``famineand``, ``khadzhibaevseveral``.

Texts taken from a PDF have them where a line ended. They are found from the word that is looked for:
what is glued shows only by the archive's own words, and those change with each text that is added; an
index that had cut words by them would have to be made anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

SHORTEST = 4
"""Words of fewer letters are not looked for inside others: too many words begin or end so."""

_SHORTEST_REST = 2
_LONGEST = 60


def glued_with(word: str, longer: Iterable[str], lexicon: Mapping[str, int]) -> tuple[str, ...]:
    """Return those of `longer` in which `word` and another word of `lexicon` are glued together.

    `longer` are words that begin or end with `word` (any others are passed over); `lexicon` has the
    folded words of the archive and in how many documents each stands. What is glued is rarer
    than either of its parts: ``everyone`` is a word of its own.
    """
    if len(word) < SHORTEST:
        return ()
    return tuple(each for each in longer if any(_is_glued(each, *cut, lexicon) for cut in _cuts(each, word)))


def parts(glued: str, lexicon: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the two words of `lexicon` that `glued` is made of; None for a word of its own."""
    last = len(glued) - _SHORTEST_REST
    cuts = ((glued[:place], glued[place:]) for place in range(_SHORTEST_REST, last + 1))
    found = [cut for cut in cuts if _is_glued(glued, *cut, lexicon)]
    return max(found, key=lambda cut: min(map(lexicon.__getitem__, cut)), default=None)


def _cuts(glued: str, word: str) -> Iterable[tuple[str, str]]:
    if glued.startswith(word):
        yield word, glued[len(word) :]
    if glued.endswith(word):
        yield glued[: -len(word)], word


def _is_glued(glued: str, first: str, last: str, lexicon: Mapping[str, int]) -> bool:
    short, long = sorted((first, last), key=len)
    if len(glued) > _LONGEST or len(short) < _SHORTEST_REST or len(long) < SHORTEST:
        return False
    itself, shorter, longer = (lexicon.get(word, 0) for word in (glued, short, long))
    if len(short) < SHORTEST and shorter <= longer:
        return False  # not a little word such as "to", but the "re" of a prefix or of an abbreviation
    return itself < min(shorter, longer)
