"""The stems of a word: what its forms have in common, by the language of the passage it stands in.

Kazakh: `kazakh_suffixes`, in any of its scripts. Russian: pymorphy3 with the OpenCorpora dictionary,
since the Snowball stemmer parts откочевка from откочевок and joins казах to каз; it is loaded with the
first Russian word, never before. English: the Snowball stemmer.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kazakh_archive.text.fold import fold
from kazakh_archive.text.kazakh_suffixes import kazakh_stems
from kazakh_archive.text.scripts import main_script

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_KAZAKH_ONLY = frozenset("әғқңөұүһі")
_LANGUAGES = {"Cyrl": ("kk", "ru"), "Latn": ("kk", "en"), "Arab": ("kk",)}
_LONGEST = 60  # code points: longer runs of letters are no words


def stems(word: str, language: str) -> tuple[str, ...]:
    """Return the stems under which `word` is found, in a passage of `language` (BCP 47).

    Two forms of one word have a stem in common. Kazakh ones are in the letters of `kazakh_letters`,
    whatever the script. A language without rules here gives the folded word.
    """
    if len(word) > _LONGEST:
        return (fold(word),)
    primary = language.partition("-")[0]
    if primary in {"kk", "ug"}:
        return kazakh_stems(word) or (fold(word),)
    if primary == "ru":
        # A Kazakh word keeps its letters in a Russian text.
        return kazakh_stems(word) if _KAZAKH_ONLY.intersection(word.lower()) else russian_stems(word)
    if primary == "en":
        return (english_stem(word),)
    return (fold(word),)


def stems_by_language(word: str) -> Iterator[tuple[str, str]]:
    """Yield the stems of `word` under every language that its script leaves open, each with the language.

    They meet those of `stems` for each form of the word in a passage of that language; Uyghur is
    treated as Kazakh is.
    """
    for language in _LANGUAGES.get(main_script(word), ()):
        for stem in stems(word, language):
            yield language, stem


@functools.lru_cache(maxsize=65_536)
def russian_stems(word: str) -> tuple[str, ...]:
    """Return the dictionary forms that `word` may belong to, folded; words not in it are inferred."""
    forms = (parse.normal_form for parse in _russian().parse(word.lower()))
    return tuple(dict.fromkeys(map(fold, forms)))


@functools.lru_cache(maxsize=65_536)
def english_stem(word: str) -> str:
    """Return the Snowball stem of the folded word."""
    stem: str = _english().stemWord(fold(word))
    return stem


@functools.cache
def _russian() -> MorphAnalyzer:
    import pymorphy3  # noqa: PLC0415  # 90 ms and 30 MB, for those who have Russian texts
    import pymorphy3_dicts_ru  # noqa: PLC0415

    # By its path: a built program has no record of installed packages to look the dictionary up in.
    return pymorphy3.MorphAnalyzer(path=pymorphy3_dicts_ru.get_path(), lang="ru")


@functools.cache
def _english() -> Any:  # noqa: ANN401  # snowballstemmer has no types
    import snowballstemmer  # noqa: PLC0415  # not needed to start the program

    return snowballstemmer.stemmer("english")
