"""Did you mean: the words of an archive that are nearest to one that was typed.

Never words of a dictionary: what is offered is found. Nearness is the optimal string alignment
distance (a letter more, less, another, or two changed over), one in words of up to four letters and two
in longer ones; names in other scripts and spellings come by their sounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kazakh_archive.text.namekey import SAME, likeness, same_name

LIMIT = 3
"""How many words are offered at most."""
FARTHEST = 2
"""By how many letters a word may differ at most."""

_LONGEST = 40  # letters: nobody types longer words, and pasted ones would cost time
_LOOKED_AT = 50
_NAMED = 500


def nearest(
    word: str, lexicon: Mapping[str, int], same_key: Iterable[str] = (), limit: int = LIMIT
) -> tuple[str, ...]:
    """Return the words of `lexicon` that are most like `word`, best first; never `word` itself.

    `lexicon` has the folded words and in how many documents each stands: of two that are alike the more
    frequent is meant. `same_key` are words with a key in common with `word` (`namekey.keys`), of which
    those are taken that may be the same name.
    """
    if not 2 <= len(word) <= _LONGEST:
        return ()
    farthest = 1 if len(word) <= 4 else FARTHEST
    near = process.extract(word, lexicon.keys(), scorer=OSA.distance, score_cutoff=farthest, limit=_LOOKED_AT)
    found = {each: SAME * (1 - distance / max(len(word), len(each))) for each, distance, _ in near}
    for each, _ in zip(same_key, range(_NAMED), strict=False):
        if each in lexicon and same_name(word, each):
            found[each] = max(found.get(each, 0.0), likeness(word, each))
    found.pop(word, None)
    ranked = sorted(found, key=lambda each: (-round(found[each] / 10), -lexicon[each], each))
    return tuple(ranked[:limit])
