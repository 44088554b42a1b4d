"""A name without the endings of its language, so that a form of it meets its spellings: Нұрланның, Nurlan.

What is left is only compared by its sounds (`namekey`), so it may be in the letters of the stems. The а
of Russian nouns is an ending too, which other languages do not have: телеграмма, telegram.
"""

from __future__ import annotations

from kazakh_archive.text.kazakh_suffixes import kazakh_stems
from kazakh_archive.text.scripts import main_script
from kazakh_archive.text.stems import english_stem, russian_stems

_SHORTEST = 4
"""Shorter names are too like other words to be looked for without their endings."""
_LONGEST = 60  # code points: longer runs of letters have no endings


def name_forms(word: str) -> tuple[str, ...]:
    """Return `word` and what may be the name in it, where it has an ending; `word` is the first."""
    if len(word) > _LONGEST:
        return (word,)
    script = main_script(word)
    if script == "Cyrl":
        russian = russian_stems(word)
        bare = (*russian, *(form[:-1] for form in russian if form[-1] in "ая"), *kazakh_stems(word))
    elif script == "Arab" or (script == "Latn" and not word.isascii()):
        bare = kazakh_stems(word)
    else:
        bare = (english_stem(word),) if script == "Latn" and word.endswith("s") else ()
    shorter = (each for each in bare if _SHORTEST <= len(each) < len(word))
    return tuple(dict.fromkeys((word, *shorter)))
