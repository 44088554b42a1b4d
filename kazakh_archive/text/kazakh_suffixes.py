"""What stays of a Kazakh word when its endings are taken off.

A Kazakh word is a stem and a row of endings in a fixed order: number, possessor, case, person; -дағы
makes of a case a new word that takes them again, and -лық, -шы, -лы, -сыз and their like make stems of
stems. The sound before an ending decides its first letter, the vowel before it the vowels in it:

- after a vowel -лар, -ның, -ны, -ға, -да, -дан, -мен, and after р й у likewise -лар;
- after м н ң -дар, -ның, -ды, -ға, -да, -нан; after л з ж -дар, -дың, -дан, and after з ж -бен;
- after a voiceless consonant, and after б в г д, which are said voiceless at the end of a word, -тар,
  -тың, -ты, -қа, -та, -тан, -пен;
- after the possessor of the third person -н, -на, -нда, -нан; after the first and second -а;
- back vowels are followed by а and ы, front vowels by е and і;
- к қ п become г ғ б before an ending that begins with a vowel (кітап, кітабы), and some stems lose
  the ы or і of their last syllable there (халық, халқы).

Facts from R. Muhamedowa, Kazakh: A Comprehensive Grammar (Routledge 2016) and K. M. Musaev, Kazakhskii
iazyk (2008). Without a dictionary the end of a stem cannot be told from an ending: Қазақстан may end
as an ablative does. So every form that may be left is given, and all forms of a word have its stem
among them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from kazakh_archive.text.kazakh_letters import kazakh_letters

# The kinds of sounds before an ending, in the letters of `kazakh_letters`.
_CONSONANTS = {
    "R": "рйу",
    "L": "л",
    "N": "мн",
    "Z": "зж",
    "T": "бвгдкпстфхцчш",  # said without voice
}
_KINDS = {
    **_CONSONANTS,
    "C": "".join(_CONSONANTS.values()),
    "V": "аеоы",
    "Y": "ы",  # how the possessor of the third person ends
}

# Levels: what stands further out is taken off first, then only what belongs further in. What -дағы is
# added to has a possessor and a number of its own.
_PERSON, _CASE, _POSSESSOR, _PLURAL, _RELATIVE, _MAKING, _VERB = range(7, 0, -1)
_LEFT = {_RELATIVE: _CASE, _MAKING: _RELATIVE}
_WHOLE = _PERSON + 1

# The endings of a level, each with the kinds of sounds that may stand before it; А is а or е, by harmony.
_ENDINGS = {
    _PERSON: "мын VLRN, бын Z, пын T, мыз VLRN, быз Z, пыз T, сын VC, сыз VC, сындАр VC, сыздАр VC",
    _CASE: "нын VN, дын LRZ, тын T,"  # genitive
    "ны V, ды LRNZ, ты T, н Y,"  # accusative
    "гА VLRNZ, кА T, нА Y,"  # dative
    "дА VLRNZ, тА T, ндА Y,"  # locative
    "дАн VLRZ, тАн T, нАн NY,"  # ablative
    "мен VLRN, бен Z, пен T",  # instrumental
    _POSSESSOR: "м V, ым C, н V, ын C, ы C, сы V, мыз V, ымыз C, ныз V, ыныз C,"
    "мА V, ымА C, ынА C",  # with the dative of the first and second person
    _PLURAL: "лАр VR, дАр LNZ, тАр T",
    _RELATIVE: "дАгы VLRNZ, тАгы T, ндАгы Y, ныкы VN, дыкы LRZ, тыкы T",
    _MAKING: "лык VR, дык LNZ, тык T, лы VR, ды LNZ, ты T, шы VC, сыз VC, шА VC, дАй VLRNZ, тАй T",
    # Nouns of verbs, which take the endings above (көшкендер, көшуі).
    _VERB: "гАн VLRNZ, кАн T, у C, Атын C, йтын V",
}
_VERB_ENDS = "ды VLRNZ, ты T, дым VLRNZ, тым T, дык VLRNZ, тык T, ып C, п V, Ады C, йды V, сА VC"
"""The verb's own last endings, which nothing follows."""

# The fewest letters that may be left: many short words end as these endings do.
_SHORTEST = {_PERSON: 3, _MAKING: 3, _VERB: 3}
_SHORTEST_ELSE = 2
_LONGEST_ENDING = 6


class _Ending(NamedTuple):
    """The letters that may stand before an ending, its level, and the fewest letters before it."""

    after: str
    level: int
    shortest: int


def _table(levels: dict[int, str]) -> dict[str, tuple[_Ending, ...]]:
    """All endings by their letters, both vowels written out."""
    table: dict[str, list[_Ending]] = {}
    for level, listed in levels.items():
        for item in listed.split(","):
            pattern, kinds = item.split()
            after = "".join(_KINDS[kind] for kind in kinds)
            for vowel in "ае":
                letters = pattern.replace("А", vowel)
                table.setdefault(letters, []).append(
                    _Ending(after, level, _SHORTEST.get(level, _SHORTEST_ELSE))
                )
    return {letters: tuple(dict.fromkeys(endings)) for letters, endings in table.items()}


_NOUN = _table(_ENDINGS)
_FINITE = _table({_VERB: _VERB_ENDS})

_LAST_VOWEL = re.compile("([аеоуы])[^аеоуы]*$")
_HIDDEN_VOICELESS = str.maketrans("бг", "пк")
_LOST_VOWEL = re.compile("(?<=[аеоуы][^аеоы])ы(?=[^аеоуый]$)")
_NEVER_BACK = frozenset(("мен", "бен", "пен"))  # once a word of its own


def _harmonious(stem: str, ending: str) -> bool:
    """Whether the vowels agree, as far as the poor alphabet shows: а of a first syllable may be ә."""
    last = _LAST_VOWEL.search(stem)
    if last is None:
        return False
    if "е" in ending and ending not in _NEVER_BACK:
        return last[1] != "а" or not re.search("[аеоуы]", stem[: last.start()])
    return last[1] != "е" or "а" not in ending


def _taken_off(word: str, table: dict[str, tuple[_Ending, ...]], level: int) -> Iterator[tuple[str, int]]:
    """Yield what is left of `word` without one ending below `level`, and the level of that ending."""
    for length in range(1, min(_LONGEST_ENDING, len(word) - 2) + 1):
        letters, stem = word[-length:], word[:-length]
        for ending in table.get(letters, ()):
            fits = ending.level < level and len(stem) >= ending.shortest and stem[-1] in ending.after
            if fits and _harmonious(stem, letters):
                yield stem, _LEFT.get(ending.level, ending.level)


def _canonical(stem: str) -> str:
    """The stem with its last consonant without voice, and without the ы that comes and goes before it."""
    return _LOST_VOWEL.sub("", stem[:-1] + stem[-1:].translate(_HIDDEN_VOICELESS))


@functools.lru_cache(maxsize=65_536)
def kazakh_stems(word: str) -> tuple[str, ...]:
    """Return what may be the stem of `word`, itself first, in the letters of `kazakh_letters`.

    Two forms of one word have a stem in common. Empty for a word in no script of Kazakh.
    """
    whole = kazakh_letters(word)
    found: dict[str, None] = {whole: None} if whole else {}
    left = [(whole, _WHOLE), *_taken_off(whole, _FINITE, _WHOLE)]
    seen = set(left)
    while left:
        stem, level = left.pop()
        found[stem] = None
        more = [step for step in _taken_off(stem, _NOUN, level) if step not in seen]
        seen.update(more)
        left.extend(more)
    return tuple(dict.fromkeys(map(_canonical, filter(None, found))))
