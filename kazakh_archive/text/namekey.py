"""Whether two words may be one name: by its consonants, and by how like the sounds are.

A name of these sources is spelt by a dozen systems in three scripts: Khodzhibaev, Khojiboev, Xojiboyev,
Ходжибаев, Хоҷибоев. They differ in the vowels, in the letters for one sound (zh, j, dj, dsch) and in
neighbouring sounds that one language has and another has not (k, q, kh, gh, h). So a word is turned
into sounds first, one letter each; `keys` keeps the consonants by families, to look a name up;
`likeness` weighs the sounds, to keep what is alike enough.

The sounds: the vowels a e i o u; y and w, which come and go beside vowels; the consonants b p f v m n
l r s z t d, j (ж, дж), c (ч), x (ш, щ), k (к, қ), g (г), q (ғ), h (х, һ).
"""

from __future__ import annotations

import functools
import itertools
import math
import re

from kazakh_archive.text.pinyin import from_pinyin
from kazakh_archive.text.romanise import romanise

_LONGEST = 80  # letters that are compared: what comes after them differs from no other name

SAME = 100.0
"""The likeness of a word with itself."""

# Letters for one sound, by the habits of those who write so.
_SPELLINGS = {
    "shch": "x",
    "zh": "j",
    "dzh": "j",
    "kh": "h",
    "gh": "q",
    "ch": "c",
    "sh": "x",  # English
    "dz": "j",
    "ph": "f",
    "th": "t",
    "ck": "k",
    "ee": "i",
    "oo": "u",  # older English
    "tsch": "c",
    "dsch": "j",
    "sch": "x",  # German
    "tch": "c",
    "dj": "j",
    "ou": "u",  # French
    "cz": "c",
    "sz": "x",  # Polish
    "ng": "n",
    "ngh": "n",  # ң has no letter of its own in most
    "q": "k",
    "c": "k",
    "x": "h",  # single letters; x is х in Uzbek and Uyghur
}
_SPELLING = re.compile("|".join(sorted(_SPELLINGS, key=len, reverse=True)))

# What a letter is beside others, before it is read.
_CONTEXT = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[aeiouy])j(?=[^aeiouy]|$|e[vw]a?$)", "y"),  # German and Polish: Altaj, Nazarbajew
        (r"(?<=[eo])(f+|w)$", "v"),  # surnames: Romanoff, Nazarbajew
        (r"^hs", "sh"),  # Wade and Giles: Hsin-chiang
        (r"^wu", "u"),  # Pinyin has no syllable that begins with u
        (r"^u(?=[aeo])", "w"),  # Уәлиханов, Valikhanov
    )
)
_VOWEL = "aeiou"
_GLIDES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (rf"(?<![{_VOWEL}])y(?![{_VOWEL}y])", "i"),  # ы between consonants
        (r"(?<=[aeou])i", "y"),  # the i of ai
        (r"i[yi]+|y[iy]+", "i"),
        (r"n[gq]+", "n"),  # ң, and ң before г, are written in as many ways as н before г
        (r"n(?=[bp])", "m"),  # Zhanbyl is said and often written Zhambyl
        (r"(.)\1+", r"\1"),
    )
)

# Words that may be read in two ways: letters, and what they may be besides.
_OTHER_READINGS = tuple(
    (re.compile(letters), other)
    for letters, other in (
        (r"(?<=[aeiouylrw])ch|^ch(?=.*(?:sch|[eo]w$))", "kh"),  # German: Buchara, Achmetow
        (r"^j(?=e|.*[eo]w$)|(?<=[lnrt])j(?=a$)", "y"),  # German, Polish: Syrdarja
        (r"q(?=i)", "ch"),  # Pinyin and Uyghur Latin: Urumqi
        (r"x(?=[iu])", "sh"),  # Pinyin: Xinjiang
        (r"(?<=a)h$", ""),  # Mullah
        (r"(?<=ha)mb(?=[ae][dt])", "m"),  # Kazakh Mukhambet is Mukhammed
        (r"^y(?=[aou])", "zh"),  # the Turkic y that is ж in Kazakh: Yanykurgan
    )
)

_FAMILIES = str.maketrans(
    {**dict.fromkeys("bpf", "p"), **dict.fromkeys("td", "t"), **dict.fromkeys("kgqh", "k")}
    | dict.fromkeys("szjcx", "s")
)


@functools.lru_cache(maxsize=65_536)
def sounds(word: str) -> tuple[str, ...]:
    """Return how `word` may sound, the likeliest first; empty for a word without such letters."""
    plain = romanise(word)[:_LONGEST]
    if not plain:
        return ()
    others = (letters.sub(other, plain) for letters, other in _OTHER_READINGS)
    readings = (plain, *others, *from_pinyin(plain))
    return tuple(dict.fromkeys(map(_read, dict.fromkeys(readings))))


def _read(plain: str) -> str:
    for pattern, sound in _CONTEXT:
        plain = pattern.sub(sound, plain)
    read = _SPELLING.sub(lambda found: _SPELLINGS[found[0]], plain)
    for pattern, sound in _GLIDES:
        read = pattern.sub(sound, read)
    return read


def _skeleton(read: str) -> str:
    """The consonants of a word in sounds, by families; A and V for a vowel or v at its beginning."""
    first = "V" if read[0] in "vw" else "A" if read[0] in "aeiouy" else ""
    rest = re.sub("[aeiouywv]+", "", read).translate(_FAMILIES)
    rest = re.sub("nk", "n", rest) if "n" in rest else rest
    return first + re.sub(r"(.)\1+", r"\1", rest.replace("sm", "sp"))


@functools.lru_cache(maxsize=65_536)
def keys(word: str) -> tuple[str, ...]:
    """Return the consonant keys under which `word` is looked up: mostly one, the likeliest first.

    Two spellings of a name have a key in common; many other words have too: `same_name` decides.
    """
    return tuple(dict.fromkeys(map(_skeleton, sounds(word))))


def key(word: str) -> str:
    """Return the likeliest of `keys`; empty for a word that has none (Chinese characters, digits)."""
    return next(iter(keys(word)), "")


# --- likeness: the weighted edit distance of the sounds

_LOSS = {**dict.fromkeys("aeiou", 0.35), "y": 0.12, "w": 0.35, "h": 0.7}
_LOSS_OF_LAST_VOWEL = 2.0  # what Russian and Kazakh add to a name is a case: a form, no spelling
_WEIGHT = {**dict.fromkeys("aeiou", 0.5), "y": 0.2, "w": 0.5}
_OTHER = 1.5
_ROUNDING = 1e-9
_NEAR = {
    # vowels: reduced, rounded, or those of another language's table
    "ae": 0.15, "ou": 0.1, "ei": 0.15, "iu": 0.2, "ao": 0.2, "eo": 0.3, "ai": 0.3, "au": 0.4, "eu": 0.35, "io": 0.35,
    "iy": 0.1, "ey": 0.3, "vw": 0.15, "uw": 0.1, "ow": 0.2, "uv": 0.25, "ov": 0.4, "yj": 0.4,
    # consonants: voiced or not, stop or fricative, the Kazakh sound and its Turkic neighbour's
    "bp": 0.3, "fp": 0.35, "bf": 0.6, "bv": 0.5, "fv": 0.4, "dt": 0.3, "sz": 0.3,
    "gk": 0.3, "gq": 0.1, "kq": 0.25, "hk": 0.2, "gh": 0.4, "hq": 0.35,
    "cj": 0.35, "cx": 0.25, "jx": 0.5, "jz": 1.1, "sx": 0.5, "cs": 0.9, "mn": 0.6, "mp": 0.6, "lr": 1.0,
}  # fmt: skip
_COST = {pair: cost for both, cost in _NEAR.items() for pair in ((both[0], both[1]), (both[1], both[0]))}


@functools.lru_cache(maxsize=65_536)
def _losses(read: str) -> tuple[float, ...]:
    """What it costs to leave each of the sounds out."""
    losses = [_LOSS.get(sound, 1.0) for sound in read]
    if read[-1] in _VOWEL:
        losses[-1] = _LOSS_OF_LAST_VOWEL
    return tuple(losses)


@functools.lru_cache(maxsize=65_536)
def _weight(read: str) -> float:
    return sum(_WEIGHT.get(sound, 1.0) for sound in read)


def _distance(one: str, other: str, most: float) -> float:
    """What it costs to make one word in sounds of the other; infinite as soon as it is above `most`."""
    gains = _losses(other)
    above = [0.0, *itertools.accumulate(gains)]
    for left, loss in zip(one, _losses(one), strict=True):
        last = above[0] + loss
        row = [last]
        for place, right in enumerate(other):
            change = 0.0 if left == right else _COST.get((left, right), _OTHER)
            last = min(above[place] + change, above[place + 1] + loss, last + gains[place])
            row.append(last)
        if min(row) > most:
            return math.inf
        above = row
        if min(row) > most:
            return min(row)
    return above[-1]


def _likeness(one: str, other: str, least: float) -> float:
    """The likeness of two words in sounds, or 0 where it is below `least`."""
    if one == other:
        return SAME
    whole = (_weight(one) + _weight(other)) / 2
    most = whole * (1 - least / SAME) + _ROUNDING
    cost = _distance(one, other, most)
    return max(0.0, SAME * (1 - cost / whole)) if cost <= most else 0.0


def likeness(one: str, other: str, least: float = 0.0) -> float:
    """Return how alike two words sound, from 0 to 100: the best of their readings; 0 below `least`."""
    pairs = itertools.product(sounds(one), sounds(other))
    return max((_likeness(left, right, least) for left, right in pairs), default=0.0)


def keyed_sounds(word: str) -> tuple[tuple[str, str], ...]:
    """Return the readings of `word` in sounds, each with its key: what an index of names keeps of it."""
    return tuple((_skeleton(read), read) for read in sounds(word))


def sounds_likeness(one: str, other: str, common_key: str) -> float:
    """Return how alike two readings with this key are; 0 where they may not be of one name."""
    return _likeness(one, other, least_likeness(common_key))


# The fewer consonants a name has, the more other words share them.
_LEAST = {0: 101.0, 1: 90.0, 2: 88.0, 3: 82.0, 4: 80.0}
_LEAST_OF_LONG = 80.0


def same_name(one: str, other: str) -> bool:
    """Whether the two may be spellings of one name: a key in common, and alike enough for its length."""
    return name_likeness(one, other) > 0.0


def name_likeness(one: str, other: str) -> float:
    """Return how alike two spellings of one name sound; 0 where they may not be of one."""
    common = set(keys(one)).intersection(keys(other))
    return likeness(one, other, least_likeness(min(common, key=len))) if common else 0.0


def least_likeness(common_key: str) -> float:
    """Return the likeness that two words with this key need to pass for one name."""
    return _LEAST.get(len(common_key), _LEAST_OF_LONG)
