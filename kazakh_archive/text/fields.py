"""The fields and operators of queries in English, Kazakh and Russian, and the values they take."""

from __future__ import annotations

import re

from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.search import HitKind
from kazakh_archive.text.days import read_days
from kazakh_archive.text.tokens import tokens

AND, OR, NOT = (frozenset(words.split()) for words in ("AND ЖӘНЕ И", "OR НЕМЕСЕ ИЛИ", "NOT ЕМЕС НЕ"))
"""The operators; in capital letters only, since small they are words."""

UNTAGGED = frozenset(["untagged", "тегсіз", "безтегов"])
"""Words that stand alone for what carries no tag."""


def _named(table: dict[str, str]) -> dict[str, str]:
    """Read ``{"tag": "tag тег"}``: each word means the key before it."""
    return {word: meant for meant, words in table.items() for word in words.split()}


NAMES = _named(
    {
        "kind": "kind түрі вид",
        "tag": "tag тег",
        "person": "person адам человек",
        "place": "place жер место",
        "theme": "theme тақырып тема",
        "organisation": "organisation organization ұйым организация",
        "event": "event оқиға событие",
        "note": "note ескертпе примечание",
        "title": "title атауы название",
        "narrator": "narrator айтушы рассказчик",
        "source": "source дереккөз источник",
        "lang": "lang language тіл тілі язык",
        "script": "script жазу жазуы письмо",
        "date": "date year күні жылы дата год",
        "cites": "cites сілтеме ссылка",
        "access": "access рұқсат доступ",
        "annotator": "annotator белгілеуші разметчик",
        "has": "has бар есть",
    }
)
"""What may stand before a colon, in small letters, and the field it means."""

FIELDS = frozenset(NAMES.values())
TAG_FIELDS = {kind.value: kind for kind in TagKind}
"""The fields that ask for a tag of one kind."""

_KINDS = _named(
    {
        HitKind.PASSAGE.value: "passage үзінді отрывок",
        HitKind.NOTE.value: "note ескертпе примечание",
        HitKind.TAG.value: "tag тег",
        HitKind.SOURCE.value: "source дереккөз источник",
        TagKind.PERSON.value: "person адам человек",
        TagKind.PLACE.value: "place жер место",
        TagKind.THEME.value: "theme тақырып тема",
        TagKind.ORGANISATION.value: "organisation organization ұйым организация",
        TagKind.EVENT.value: "event оқиға событие",
    }
)
_LANGUAGES = _named(
    {
        "kk": "kk kazakh қазақша қазақ казахский",
        "ru": "ru russian орысша орыс русский",
        "en": "en english ағылшынша ағылшын английский",
        "ug": "ug uyghur ұйғырша ұйғыр уйгурский",
        "zh": "zh chinese қытайша қытай китайский",
    }
)
_SCRIPTS = _named(
    {
        "Cyrl": "cyrl cyrillic кирил кириллица",
        "Latn": "latn latin латын латиница",
        "Arab": "arab arabic төте арабица",
        "Hani": "hani han қытай иероглифы",
    }
)
_ACCESS = _named({Access.OPEN.value: "open ашық открыт", Access.CLOSED.value: "closed жабық закрыт"})
_HAS = _named({"note": "note ескертпе примечание", "tag": "tag тег", "date": "date күні дата"})

VALUES = {"kind": _KINDS, "lang": _LANGUAGES, "script": _SCRIPTS, "access": _ACCESS, "has": _HAS}
"""The fields that take only certain words, in small letters, and what each word means."""

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?")


def read_value(field: str, typed: str) -> str | None:
    """Return the value as the index knows it, or None for one that the field does not take."""
    value = " ".join(typed.split())
    if field == "date":
        return value if read_days(value) else None
    if field not in VALUES:
        return value
    small = value.lower()
    known = VALUES[field].get(small)
    if known is None and field == "lang" and (tag := _LANGUAGE.fullmatch(small)):
        return "-".join(filter(None, (tag[1], (tag[2] or "").title())))
    if known is None and field == "script" and len(small) == 4 and small.isascii() and small.isalpha():
        return small.title()
    return known


def says_something(field: str, value: str) -> bool:
    """Whether anything stands after the colon; a date may be nothing but dots and digits."""
    return bool(value.strip()) if field == "date" else any(tokens(value))
