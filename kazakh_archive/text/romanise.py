"""A word of any script in plain small Latin letters, so that its spellings can be compared.

The letters are those of the BGN/PCGN romanisations (Russian 1947, Kazakh 1979): zh, kh, gh, q, ng,
y for both ы and й. Nothing is meant to be read by people or turned back: it is one step on the way to
`namekey`, and the tables are gathered here by where their letters come from.

Sources: BGN/PCGN tables of Russian, Kazakh, Tajik, Uzbek and Kyrgyz; ISO 9:1995; ALA-LC (its
ligatures fall away as combining marks); the Kazakh Latin alphabets of 1929, 2017, 2018 and 2021; the
Kazakh letters in Arabic script of China (tote jazu, 1982); Uyghur Arabic and Latin (ULY, 2008).
"""

from __future__ import annotations

import re
import unicodedata


def _table(pairs: str) -> dict[str, str]:
    """Read ``"ж zh, ш sh, ь"``: a letter and what it becomes; alone it becomes nothing."""
    parts = (pair.split() for pair in pairs.split(","))
    return {part[0]: "".join(part[1:]) for part in parts}


_RUSSIAN = _table(
    "а a, б b, в v, г g, д d, е e, ё yo, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, "
    "у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya"
)
_BEFORE_1918 = _table("ѣ e, ѳ f, ѵ i")
_KAZAKH = _table("ә a, ғ gh, қ q, ң ng, ө o, ұ u, ү u, һ h, і i")
# Tajik, Uzbek, Kyrgyz, Uyghur, Tatar, Bashkir, Ukrainian, Belarusian.
_NEIGHBOURS = _table("ҷ zh, җ zh, ӯ u, ӣ i, ҳ h, ў u, ҙ z, ҫ s, ҡ q, ҥ ng, є e, ї i, ґ g")

_ARABIC_KAZAKH = _table(
    "ا a, ٵ a, ب b, گ g, ع gh, د d, ە e, ج zh, ز z, ك k, ق q, ل l, م m, ن n, ڭ ng, و o, ٶ o, پ p, ر r, س s, "
    "ت t, ۇ u, ٷ u, ف f, ح kh, ھ h, چ ch, ش sh, ى y, ٸ i, ء, ٴ"
)
_ARABIC_UYGHUR = _table("ئ, ې e, ۈ u, خ kh, غ gh, ژ zh")
# Letters of Arabic and Persian in names and old prints, and the forms that other keyboards have.
_ARABIC_OTHER = _table(
    "آ a, أ a, إ i, ٱ a, ة e, ؤ o, ث s, ذ z, ص s, ض z, ط t, ظ z, ک k, ہ h, ۀ e, ٹ t, ڈ d, ڑ r, ں n, ے e, ڠ ng, ݣ ng"
)
# These are a vowel between consonants and a consonant beside a vowel: Kazakh ۆ is v, Uyghur ۆ is ö;
# ه is typed for ە; و و in foreign names is a v.
_ARABIC_DOUBLE = {"ۆ": ("v", "o"), "ۋ": ("w", "u"), "ي": ("y", "i"), "ی": ("y", "i"), "ه": ("h", "e")}

_LATIN_2021 = _table("ä a, ğ gh, ı y, ñ ng, ö o, ş sh, ū u, ü u")
_LATIN_2018 = _table("á a, ǵ gh, ń ng, ó o, ú u, ý u")
_LATIN_1929 = _table("ə a, ƣ gh, ꞑ ng, ŋ ng, ɵ o, ƶ zh, ƅ y")
# ISO 9, and the Czech, Polish and Turkish letters that it shares.
_LATIN_ISO_9 = _table(
    "ž zh, č ch, š sh, ŝ shch, û yu, â ya, ė e, ë yo, ĭ y, ġ gh, ķ q, ņ ng, ḥ h, ç ch, ż zh, ź z, ś s, ć ch, ł l, "
    "ž̦ zh, đ d, ḩ kh, ß ss, æ e, ø o, œ e"
)

_LETTERS = {
    **_RUSSIAN,
    **_BEFORE_1918,
    **_KAZAKH,
    **_NEIGHBOURS,
    **_ARABIC_KAZAKH,
    **_ARABIC_UYGHUR,
    **_ARABIC_OTHER,
    **_LATIN_ISO_9,
    **_LATIN_1929,
    **_LATIN_2018,
    **_LATIN_2021,
}
_ARABIC_VOWELS = frozenset("اآأإٱٵەوٶۇٷۈېىٸ")

_PLAIN = re.compile("[a-z]*")
# The alphabet of 2017 wrote its own letters with an apostrophe.
_APOSTROPHES = "'’ʼʻ‘`´ʹʺ"
_LATIN_2017 = {"s": "sh", "c": "ch", "g": "gh", "n": "ng", "y": "u"}
_AS_IN_2017 = re.compile(rf"([scgny])[{_APOSTROPHES}](?=[^\W\d_])")


def romanise(word: str) -> str:
    """Return `word` in the letters a to z: nothing else is left, blanks and hyphens neither.

    Letters of scripts that have no table here (Chinese, Greek) vanish: such a name has an empty form.
    """
    lowered = word.lower()
    if _PLAIN.fullmatch(lowered):
        return lowered
    composed = unicodedata.normalize("NFC", lowered).replace("цз", "ж")  # Palladius writes Chinese j so
    if not composed.isascii():
        composed = _double_letters_settled(unicodedata.normalize("NFKC", composed))
    marked = _AS_IN_2017.sub(lambda found: _LATIN_2017[found[1]], composed)
    return "".join(map(_letter, marked))


def _letter(character: str) -> str:
    if "a" <= character <= "z":
        return character
    known = _LETTERS.get(character)
    if known is not None:
        return known
    base = unicodedata.normalize("NFD", character)[0]
    return base if "a" <= base <= "z" else _LETTERS.get(base, "")


def _double_letters_settled(word: str) -> str:
    """Write the letters of Arabic script that stand for two sounds as the sound they have here."""
    if _ARABIC_DOUBLE.keys().isdisjoint(word):
        return word
    settled = list(word)
    for place, character in enumerate(word):
        if character in _ARABIC_DOUBLE:
            before, after = word[place - 1 : place], word[place + 1 : place + 2]
            beside_vowel = (before in _ARABIC_VOWELS) or (after in _ARABIC_VOWELS)
            consonant, vowel = _ARABIC_DOUBLE[character]
            settled[place] = consonant if beside_vowel else vowel
    return "".join(settled)
