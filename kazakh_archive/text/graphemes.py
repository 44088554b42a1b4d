"""Where a text may be cut without tearing a character as people see it.

A working subset of the extended grapheme clusters of UAX #29: combining marks, variation
selectors, joiners, emoji sequences, flags and Hangul syllables keep together.
"""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_NON_JOINER = "\u200c"
_FLAGS = 200  # regional indicators in a row that are paired up


def _extends(character: str) -> bool:
    """Whether the character belongs to the one before it (Extend, SpacingMark, ZWJ)."""
    if character < "\u0300":
        return False
    if character in (_JOINER, _NON_JOINER):
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f":
        return True
    return unicodedata.category(character)[0] == "M"


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _splits_flag(content: str, place: int) -> bool:
    """Whether a cut at `place` would part the two regional indicators of one flag.

    They pair up from the first of a row; of a row longer than any person writes only the last are
    looked at, since a text of nothing but flags would be read anew from its beginning at every cut.
    """
    if not (_is_flag_half(content[place]) and _is_flag_half(content[place - 1])):
        return False
    first, lowest = place, max(0, place - _FLAGS)
    while first > lowest and _is_flag_half(content[first - 1]):
        first -= 1
    return (place - first) % 2 == 1


def _splits_hangul(before: str, after: str) -> bool:
    """Whether `before` and `after` are parts of one Hangul syllable (rules GB6 to GB8)."""
    if not "\u1160" <= after <= "\u11ff":
        return "\u1100" <= before <= "\u115f" and (
            "\u1100" <= after <= "\u115f" or "\uac00" <= after <= "\ud7a3"
        )
    vowel = after <= "\u11a7"
    if "\u1100" <= before <= "\u115f":
        return vowel
    if "\u1160" <= before <= "\u11a7":
        return True
    if "\u11a8" <= before <= "\u11ff":
        return not vowel
    if "\uac00" <= before <= "\ud7a3":
        return not vowel or (ord(before) - 0xAC00) % 28 == 0
    return False


def is_border(content: str, place: int) -> bool:
    """Whether `content` may be cut before the code point at `place` (0 .. length)."""
    if place <= 0 or place >= len(content):
        return True
    before, after = content[place - 1], content[place]
    if after < "\u0300" or unicodedata.category(before) in ("Cc", "Zl", "Zp"):
        return True
    if _extends(after):
        return False
    if before == _JOINER and unicodedata.category(after) == "So":
        return False
    return not (_splits_flag(content, place) or _splits_hangul(before, after))


def border_before(content: str, place: int, lowest: int = 0) -> int:
    """The nearest border at or before `place`, or `lowest` where there is none after it."""
    while place > lowest and not is_border(content, place):
        place -= 1
    return place


def border_after(content: str, place: int) -> int:
    """The nearest border at or after `place`."""
    while not is_border(content, place):
        place += 1
    return place
