"""A Kazakh word in one alphabet, whichever of its scripts it is written in.

The alphabet is a poor Cyrillic: а е о у ы for the vowels and one letter for each pair of consonants
that go with front and back vowels (қ and к, ғ and г), and н for ң. Arabic script tells і from ы by the
whole word only, some Latin spellings do not at all, and people type without the letters that their
keyboard lacks; so the forms of a word can meet only where none of this is told apart. й stands
after a vowel, ы elsewhere for и, і and й.

Sources: the alphabets of 1929, 2018 and 2021 and the BGN/PCGN romanisation of 1979 for Latin letters; the
letters of the Kazakhs in China (tote jazu, 1982) for Arabic ones, with those of Uyghur beside them.
"""

from __future__ import annotations

import re
import unicodedata

from kazakh_archive.text.fold import fold


def _table(pairs: str) -> dict[str, str]:
    """Read ``"ә а, ь"``: a letter and what it becomes; alone it becomes nothing."""
    parts = (pair.split() for pair in pairs.split(","))
    return {part[0]: "".join(part[1:]) for part in parts}


# и stands for a letter that is й after a vowel and ы elsewhere, until `_settled`.
_CYRILLIC = _table(
    "ә а, ғ г, ё о, і ы, қ к, ң н, ө о, ұ у, ү у, һ х, щ ш, ъ, ь, э е, ю йу, я йа, җ ж, ҳ х, ҷ ж, ӯ у, ӣ и, ў у"
)
_ARABIC = _table(
    "ا а, ٵ а, آ а, أ а, ب б, پ п, ت т, ج ж, چ ч, ح х, خ х, د д, ر р, ز з, ژ ж, س с, ش ш, ع г, غ г, ف ф, ق к, "
    "ك к, ک к, گ г, ڭ н, ل л, م м, ن н, و о, ٶ о, ۇ у, ٷ у, ۈ у, ۆ в, ۋ у, ھ х, ہ х, ە е, ه е, ې е, ى ы, ٸ ы, "
    "ي и, ی и"
)
_LATIN = _table(
    "ä а, á а, ə а, ğ г, ǵ г, ƣ г, ı ы, ï и, ñ н, ń н, ŋ н, ꞑ н, ö о, ó о, ɵ о, ş ш, š ш, ç ч, č ч, ž ж, ƶ ж, "
    "ū у, ü у, ú у, ý у, ŭ у, û йу, â йа, nge нге, ngg нг, ngh нг, ng н, shch ш, sh ш, ch ч, dzh ж, zh ж, dj ж, "
    "kh х, gh г, ts ц, yu йу, ya йа, ye е, a а, b б, c к, d д, e е, f ф, g г, h х, i и, j ж, k к, l л, m м, n н, "
    "o о, p п, q к, r р, s с, t т, u у, v в, w у, x х, y и, z з"
)
_LATIN_SPELLING = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))

_NO_LETTER = re.compile("[^а-я]+")
_SETTLED = (
    (re.compile("(?<=[аео])и"), "й"),
    (re.compile("^([^аеоуыи]*у)и"), r"\1й"),  # үй; but in көшуі the у is a consonant
    (re.compile("и|(?<![аеоу])й"), "ы"),
    (re.compile("ыы+|ый"), "ы"),
)


def kazakh_letters(word: str) -> str:
    """Return `word` in the poor alphabet; empty where nothing of it is in a script of Kazakh."""
    composed = unicodedata.normalize("NFC", word.lower())
    cyrillic = any("а" <= letter <= "ӿ" for letter in composed)
    if any("a" <= letter <= "z" for letter in composed):
        # Letters of the other script that only look like it: fold mends them, whichever they are.
        spelt = fold(word) if cyrillic else _LATIN_SPELLING.sub(lambda found: _LATIN[found[0]], composed)
    elif cyrillic:
        spelt = "".join(_CYRILLIC.get(letter, letter) for letter in composed)
    else:
        spelt = "".join(_ARABIC.get(letter, "") for letter in composed)
    letters = _NO_LETTER.sub("", spelt)
    for pattern, letter in _SETTLED:
        letters = pattern.sub(letter, letters)
    return letters
