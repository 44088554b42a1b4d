"""The form of a word in which search compares it: letters that people mix up fall together.

Folding stays inside a script: қ becomes к, ğ becomes g, ك and ک become one; it never makes a Latin
word of a Cyrillic one (other spellings come by the names that a tag carries). The letters that
Kazakh added to Cyrillic and to Arabic script have no decomposition in Unicode, so stripping
accents does nothing to them and the tables name each one.
"""

from __future__ import annotations

import functools
import unicodedata


def _pairs(*groups: str) -> dict[int, str]:
    """Read groups such as ``"к қ ҡ"``: each letter after the first becomes the first."""
    table: dict[int, str] = {}
    for group in groups:
        target, *sisters = group.split()
        table.update({ord(letter): target for letter in sisters})
    return table


CYRILLIC = _pairs(
    "а ә",  # Kazakh, Tatar, Uyghur
    "г ғ ҕ ӷ ґ",  # Kazakh, Tajik; Bashkir; Nivkh; Ukrainian
    "е є ѣ",  # Ukrainian; before 1918 (ё, й, ӣ, ӯ, ў lose their mark by decomposition)
    "ж җ",  # Uyghur, Tatar
    "з ҙ",
    "и і ѵ",  # Kazakh; before 1918
    "к қ ҡ ҟ ҝ ӄ",
    "н ң ҥ ӈ ӊ",
    "о ө",
    "с ҫ",
    "т ҭ",
    "у ұ ү",
    "ф ѳ",  # before 1918
    "х һ ҳ ӽ",
    "ч ҷ ҹ ӌ ҽ",  # Tajik
)
LATIN = _pairs(
    "a ə ɑ",  # the schwa stands for ә
    "d đ ð",
    "g ƣ ɡ",  # the gha of 1929-1940
    "h ħ",
    "i ı ɨ ɪ",
    "k ƙ ĸ",
    "l ł",
    "n ŋ ꞑ ɲ ƞ",  # the ng of 1929-1940
    "o ø ɵ",  # the barred o of 1929-1940
    "t ŧ",
    "u ʉ",
    "y ƴ ƅ",  # the soft sign of 1929-1940
    "z ƶ",
    "ae æ",
    "oe œ",
    "th þ",
)
# What falls together in Cyrillic falls together here: қ/к, ғ/г, ң/н, ұ ү/у, і й/и. ع is the Kazakh
# ғ, غ the Uyghur one. ئ is dropped: in Uyghur it only carries a vowel at the beginning of a
# syllable (ئوسپان is the Kazakh وسپان). The hamzas ء and ٴ only mark front vowels in Kazakh.
ARABIC = _pairs(
    "ا أ إ آ ٱ ٵ",
    "ك ک ڪ ق",
    "گ ع غ ڠ",
    "ن ڭ ں ݣ",
    "ي ى ی ے ٸ",
    "ە ه ھ ہ ة ۀ ۂ ۃ",
    "و ؤ ٶ",
    "ۋ ۇ ۈ ٷ",
)
# The digits of the scripts that number years and pages in the sources: Arabic, Persian and Urdu.
DIGITS = {first + value: str(value) for first in (0x0660, 0x06F0) for value in range(10)}

# Combining marks of Latin, Cyrillic, Greek, Hebrew and Arabic, and variation selectors. Marks of
# other scripts are vowels and stay.
_MARKS = (
    "0300-036F 0483-0489 0591-05BD 05BF-05BF 05C1-05C2 05C4-05C5 05C7-05C7 0610-061A 064B-065F "
    "0670-0670 06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED 08D3-08E1 08E3-08FF 1AB0-1ACE 1DC0-1DFF "
    "20D0-20F0 FE00-FE0F FE20-FE2F E0100-E01EF"
)
# Tatweel, hamzas, joiners, the soft hyphen, and the apostrophe letters of romanisations.
_SILENT = "\u0640\u0621\u0674\u00ad\u200c\u200d\u2060\ufeff\u02b9\u02ba\u02bb\u02bc\u02be\u02bf"
_CARRIER = {0x0626: None}  # ئ, while it is still one character: decomposed it would leave a yeh


def _silent() -> dict[int, None]:
    silent = dict.fromkeys(map(ord, _SILENT))
    for stretch in _MARKS.split():
        first, last = (int(end, 16) for end in stretch.split("-"))
        silent.update(dict.fromkeys(range(first, last + 1)))
    return silent


# Letters of one script typed for those of another: Latin i and h in Kazakh Cyrillic for want of a
# keyboard, the Cyrillic soft sign in the Latin alphabet of 1929-1940. After folding, small letters only.
_ALIKE = dict(zip("aceikmoptxyh", "асеикмортхух", strict=True))
_ALIKE_BACK = {**{cyrillic: latin for latin, cyrillic in _ALIKE.items() if latin != "h"}, "ь": "y"}
_TO_CYRILLIC = str.maketrans(_ALIKE)
_TO_LATIN = str.maketrans(_ALIKE_BACK)
_CYRILLIC_LETTERS = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюя")
_LATIN_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")

_TABLE: dict[int, str | None] = {**CYRILLIC, **LATIN, **ARABIC, **DIGITS, **_silent()}


@functools.lru_cache(maxsize=65_536)  # most words of a text recur
def fold(word: str) -> str:
    """Return `word` as search compares it: compatibility forms resolved, case and marks gone.

    The function is idempotent and gives the same for composed and decomposed input. A word of
    which nothing would be left (a lone hamza) stays itself, so that no word folds to nothing.
    """
    if word.isascii():
        return word.lower()
    composed = unicodedata.normalize("NFKC", word)
    loose = unicodedata.normalize("NFKD", composed.translate(_CARRIER).casefold())
    folded = unicodedata.normalize("NFC", loose.translate(_TABLE))
    return _in_one_script(folded) or composed.casefold()


def _in_one_script(word: str) -> str:
    """Mend a word of two scripts where all letters of one of them only look like the other's."""
    letters = frozenset(word)
    latin, cyrillic = letters & _LATIN_LETTERS, letters & _CYRILLIC_LETTERS
    if not (latin and cyrillic):
        return word
    if latin <= _ALIKE.keys():
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN) if cyrillic <= _ALIKE_BACK.keys() else word
