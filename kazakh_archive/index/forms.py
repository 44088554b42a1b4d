"""What a word of the texts equals: its folded form, its stems and the keys of a name.

All of it follows from the letters alone. It takes a tenth of a millisecond a word, so that a rebuild
leaves it beside the segments (`kept`) for all words.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Container, Sequence
from typing import NamedTuple

from kazakh_archive.index.terms import Rows
from kazakh_archive.text.fold import fold
from kazakh_archive.text.nameforms import name_forms
from kazakh_archive.text.namekey import keyed_sounds
from kazakh_archive.text.stems import stems_by_language

BETWEEN = "\t"
"""Stands between a language and a stem, and between a key and its sounds; no word has it."""
AFTER = "\n"
"""The character that follows `BETWEEN`."""


class Form(NamedTuple):
    """A word as it is compared.

    ``names`` are pairs of a key and the sounds it is the key of, of the word and of what is left of it
    without an ending; ``stems`` are pairs of a language (``kk``) and a stem.
    """

    folded: str
    names: tuple[tuple[str, str], ...]
    stems: tuple[tuple[str, str], ...]


@functools.lru_cache(maxsize=65_536)
def form(word: str) -> Form:
    """Work out what a word of the texts equals; what has digits in it is itself alone."""
    folded = fold(word)
    if not folded.isalpha():
        return Form(folded, (), ())
    names = (pair for name in name_forms(word) for pair in keyed_sounds(name))
    return Form(folded, tuple(dict.fromkeys(names)), tuple(stems_by_language(word)))


class Vocabulary(NamedTuple):
    """Words by what they equal.

    ``folded`` leads from a folded word to the numbers of its spellings; ``stems`` from a language with a
    stem, and ``sounds`` from a key with sounds, to numbers of folded words (places among their keys).
    """

    folded: Rows
    stems: Rows
    sounds: Rows

    @classmethod
    def of(
        cls, words: Sequence[str], known: Container[str] = frozenset(), before: Vocabulary | None = None
    ) -> Vocabulary:
        """The vocabulary of spellings, numbered as they stand.

        What the `known` ones equal is not worked out: it is taken from the vocabulary `before` where one
        is given, else it is not there.
        """
        spellings: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(words):
            spellings[fold(word)].append(number)
        folded = Rows.made(spellings)
        places = {word: place for place, word in enumerate(folded.keys)}
        stems, sounds = ({}, {}) if before is None else before.led_to(places)
        for each in (form(word) for word in words if word not in known):
            for pair in each.stems:
                stems.setdefault(BETWEEN.join(pair), set()).add(places[each.folded])
            for pair in each.names:
                sounds.setdefault(BETWEEN.join(pair), set()).add(places[each.folded])
        return cls(folded, Rows.made(stems), Rows.made(sounds))

    def led_to(self, places: dict[str, int]) -> tuple[_Several, _Several]:
        """Stems and sounds with the places of their words among others; words that are not there go."""
        stems, sounds = (
            {
                key: {
                    places[word]
                    for word in map(self.folded.keys.__getitem__, rows.row(place))
                    if word in places
                }
                for place, key in enumerate(rows.keys)
            }
            for rows in (self.stems, self.sounds)
        )
        return stems, sounds


_Several = dict[str, set[int]]
