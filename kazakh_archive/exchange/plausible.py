"""How much a string reads like a text of the region: Russian, Kazakh, Chinese or Latin letters.

Used to tell old encodings apart: the right one gives words, a wrong one gives rare letters, capitals
in the middle of words, signs between letters, box drawing. Letter frequencies are rounded from
common knowledge of the two languages, in parts per thousand.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata

READABLE = -4.0
"""Scores above this are texts; below it lies what a wrong encoding gives."""

_RUSSIAN = (
    "о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 "
    "х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё2"
)
_KAZAKH = (
    "а122 е84 ы78 н72 т60 р58 л56 і52 д50 с40 қ38 м34 о28 к30 б27 й26 ғ19 у24 ж20 ш18 и17 ң18 п13 з13 "
    "г13 ө11 ү11 ә11 ұ9 я4 х3 в3 ю1 ц1 ф1 ч1 һ1 э1 ь1 ё1 щ1 ъ1"
)
_RARE = math.log(0.00005)
_SIGNS = frozenset("«»„“”‘’‚‹›–—…№§°•©®\u00a0\u00ad€™·×")
_WORD = re.compile(r"[^\W\d_]+")


def _table(parts: str) -> dict[str, float]:
    return {part[0]: math.log(int(part[1:]) / 1000) for part in parts.split()}


_TABLES = (_table(_RUSSIAN), _table(_KAZAKH))


def score(reading: str) -> float:
    """The mean worth of a character that is not ASCII: about -3 for a text, under -4.5 for none."""
    others = [character for character in reading if character > "\x7f"]
    if not others:
        return 0.0
    worth = max(sum(_letter(table, character) for character in others) for table in _TABLES)
    return (worth - _penalties(reading)) / len(others)


def _letter(table: dict[str, float], character: str) -> float:
    value = table.get(character.lower())
    if value is not None:
        return value
    if character in _SIGNS:
        return -4.0
    if "\u4e00" <= character <= "\u9fff":
        return -3.5
    return _RARE if character.isalpha() else 2 * _RARE


def _penalties(reading: str) -> float:
    lost = sum(
        12.0
        for character in reading
        if unicodedata.category(character) in {"Cc", "Co", "Cn"} and character not in "\t\n\r\f\x1a"
    )
    for match in _WORD.finditer(reading):
        word = match[0]
        lost += 6.0 * sum(a.islower() and b.isupper() for a, b in itertools.pairwise(word))
        lost += 6.0 * (any(c < "\x80" for c in word) and any("\u0400" <= c < "\u0500" for c in word))
    return lost
