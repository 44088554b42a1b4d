"""Guesses the language of a passage: good enough to sort by and to correct, never a claim.

The script decides first. Within it, letters that only one of the languages uses, and its
commonest words, are counted word by word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from kazakh_archive.model.entities import PassageSpan
from kazakh_archive.text.scripts import main_script

UNKNOWN = "und"
"""BCP 47 for a language that is not known."""

SAMPLE = 600
"""How much of a passage is looked at, in code points."""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH_CYRILLIC = re.compile("[әғқңөұүһі]")
_KAZAKH_LATIN = re.compile("[ğǵñńŋşıäūýə]|q(?!u)")
# The commonest words that hold none of the letters above.
_KAZAKH_CYRILLIC_WORDS = _listed(
    "мен пен бен осы сол ол бар емес екен болды болып деп туралы бойынша дейтін сонда онда оны сонымен былай "
    "керек адам жыл жылы жылдары ел бала алты он алды барды берді айтты жазды бойы ата ана ауыл жер тау сары жолы "
    "олар сондай"
)
_RUSSIAN_WORDS = _listed(
    "и в во на не с со что как к ко по из о об от за у а но для это этот его ее их он она они был была были "
    "было же ли бы то так или до при под над без через также который которые году года лет после"
)
_KAZAKH_LATIN_WORDS = _listed(
    "men pen ben bul osy sol emes edi eken boldy bolyp bolgan dep degen deydi ushin turaly boiynsha keiin keyin "
    "deiin deyin gana jane jyl jyly jyldary el eli halyq halqy bir eki qazaq olar onyn arqyly adam aul auyl jer "
    "keldi ketti aldy berdi bardy aitty"
)
_ENGLISH_WORDS = _listed(
    "the of and in to a is was were are for by on with that as at from this it his her their be an not or "
    "which who he she they we i had has have but into after between"
)
_UYGHUR_ONLY = re.compile("[ېۈئغخھ]")
_KAZAKH_ARABIC_ONLY = re.compile("[\u0674\u0675-\u0678عحء]")
_TURKIC_ARABIC = re.compile("[ەۇۋۆڭېۈ]")
_OTHER_ARABIC = re.compile("[ثذصضطظةأإؤٹڈڑںےہۃ]")


def guess(text: str) -> tuple[str, str]:
    """Return language (BCP 47) and script (ISO 15924) of `text`.

    One of ``kk-Cyrl``, ``kk-Arab``, ``kk-Latn``, ``ru``, ``en``, ``ug-Arab``, ``zh``; ``und`` with
    the script for anything else, ``("und", "Zyyy")`` for a text without letters.
    """
    sample = text[:SAMPLE]
    script = main_script(sample)
    if script == "Cyrl":
        return _cyrillic(sample), script
    if script == "Latn":
        return _latin(sample), script
    if script == "Arab":
        return _arabic(sample), script
    return ("zh" if script == "Hani" else UNKNOWN), script


def of_source(passages: Iterable[PassageSpan], content: str) -> str:
    """Return the language in which most of `content` is written, by the length of its passages."""
    lengths: Counter[str] = Counter()
    for passage in passages:
        if passage.language != UNKNOWN:
            lengths[passage.language] += len(content[passage.span.start : passage.span.end])
    return max(lengths, key=lengths.__getitem__, default=UNKNOWN)


def _words(sample: str) -> list[str]:
    return _WORD.findall(sample.casefold())


def _cyrillic(sample: str) -> str:
    words = _words(sample)
    kazakh = sum(1 for word in words if word in _KAZAKH_CYRILLIC_WORDS or _KAZAKH_CYRILLIC.search(word))
    russian = sum(1 for word in words if word in _RUSSIAN_WORDS)
    return "kk-Cyrl" if kazakh > russian and 5 * kazakh >= len(words) else "ru"


def _latin(sample: str) -> str:
    words = _words(sample)
    kazakh = sum(1 for word in words if word in _KAZAKH_LATIN_WORDS or _KAZAKH_LATIN.search(word))
    english = sum(1 for word in words if word in _ENGLISH_WORDS)
    if kazakh > english and 4 * kazakh >= len(words):
        return "kk-Latn"
    if len(words) >= 20 and 25 * english < len(words):
        return UNKNOWN
    return "en"


def _arabic(sample: str) -> str:
    if len(_OTHER_ARABIC.findall(sample)) > len(_TURKIC_ARABIC.findall(sample)):
        return UNKNOWN
    uyghur = len(_UYGHUR_ONLY.findall(sample))
    return "ug-Arab" if uyghur > len(_KAZAKH_ARABIC_ONLY.findall(sample)) else "kk-Arab"
