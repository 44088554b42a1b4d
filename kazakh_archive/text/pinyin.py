"""Kazakh names as Chinese writes them, in Pinyin: Jianimuhan is Zhanymkhan, Huo'erguosi is Khorgos.

Chinese syllables have no consonant at their end but n and ng, so a syllable stands for each consonant, and
none of them has an r but er: l and r fall together. Source: the principles of the table of syllables
by which names of the minorities are written (少数民族语地名汉语拼音字母音译转写法, 1976) and of Hanyu Pinyin (1958).
"""

from __future__ import annotations

import re

_SHORTEST = 6  # letters: shorter words of other languages are made of such syllables too often
_LONGEST = 24  # letters: no name is longer, and syllables can be cut in too many ways

_SYLLABLES = re.compile(
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:i?ang?|i?ao|u?ai|ian|iong|i[aeu]|ing?|ui|u?ang?|uo|ue|un|ong|ou|e[in]|eng"
    "|[aeiou])(?!ng)|er|[ao]|ai|an|ao|e)+"
)
_WITHOUT_TONE = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("er(?![aeiou])", "r"),
        ("q", "ch"),
        ("x", "sh"),
        ("^wu", "u"),
        ("w", ""),
        ("uo", "o"),
        ("i(?=[aeu])", ""),
        ("(?<=[sktgdzl])[eiu]$|(?<=[mfbp])u$", ""),
    )
)


def from_pinyin(plain: str) -> tuple[str, ...]:
    """Return what a name in plain small letters may stand for if it is Pinyin; empty if it is not."""
    if not _SHORTEST <= len(plain) <= _LONGEST or not _SYLLABLES.fullmatch(plain):
        return ()
    for pattern, letters in _WITHOUT_TONE:
        plain = pattern.sub(letters, plain)
    return (plain, plain.replace("l", "r")) if "l" in plain else (plain,)
