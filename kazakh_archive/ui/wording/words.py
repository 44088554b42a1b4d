"""What the program says to a person, in the person's language.

English is written where it is said, ``words.tr("Open {title}", title=...)``; Kazakh and Russian lie
in ``resources/i18n/*.ts`` (Qt Linguist's format) and are found by the English. No Qt here: the
command line speaks through the same words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

from kazakh_archive.text.visible import harmless
from kazakh_archive.ui.resources import Resources

Marked = NewType("Marked", str)
"""English that stands in a table and is said later, by `Words.of`."""

LANGUAGES = {"en": "English", "kk": "Қазақша", "ru": "Русский"}
"""The languages the program speaks, each by its own name."""

_FIELD = re.compile(r"\{(\w+)\}")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def mark(text: str) -> Marked:
    """Mark English in a table as a thing to be translated; the text itself is unchanged."""
    return Marked(text)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Translations by their English; `plurals` by the English of the many form."""

    messages: Mapping[str, str]
    plurals: Mapping[str, tuple[str, ...]]


class Words:
    """Says things in one language; where a translation is missing, in English."""

    def __init__(self, catalogue: Catalogue | None = None, language: str = "en") -> None:
        self.language = language
        self.rtl = False  # no right-to-left interface language yet; texts decide for themselves
        self._catalogue = catalogue or Catalogue({}, {})

    @classmethod
    def load(cls, resources: Resources, language: str) -> Words:
        """The words of `language` (``kk``, ``ru_RU``, ``en-GB`` ...); English where there are none."""
        short = re.split(r"[-_.@]", language)[0].lower()
        path = resources.folder("i18n") / f"{short}.ts"
        if short == "en" or short not in LANGUAGES or not path.is_file():
            return cls()
        return cls(read_catalogue(path.read_bytes()), short)

    def tr(self, text: str, **fields: object) -> str:
        """Say `text`, a literal, with its ``{name}`` places filled in."""
        return _fill(self._catalogue.messages.get(text, text), fields)

    def of(self, marked: Marked, **fields: object) -> str:
        """Say what a table marked with `mark`."""
        return _fill(self._catalogue.messages.get(marked, marked), fields)

    def plural(self, one: str, many: str, n: int, **fields: object) -> str:
        """Say how many: `one` and `many` are literals that hold ``{n}``."""
        forms = self._catalogue.plurals.get(many)
        number = _plural_form(self.language, n)
        text = forms[number] if forms and number < len(forms) else (one if n == 1 else many)
        return _fill(text, {"n": n, **fields})


def _fill(text: str, fields: Mapping[str, object]) -> str:
    """Fill the places; a place without a field stays as it is, and braces in values mean nothing."""
    return _FIELD.sub(lambda found: _shown(fields[found[1]]) if found[1] in fields else found[0], text)


def _shown(value: object) -> str:
    """A value as it stands in a sentence: it does not break it, turn it around or speak to the terminal."""
    text = harmless(str(value))
    if any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def _plural_form(language: str, n: int) -> int:
    """Which plural form `n` takes (Unicode CLDR 46, plural rules for whole numbers)."""
    if language != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else 2


def read_catalogue(data: bytes) -> Catalogue:
    """Read a ``.ts`` file (Qt Linguist XML); unfinished, empty and vanished messages are passed over."""
    from lxml import etree  # noqa: PLC0415  # 20 ms that English need not spend

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    messages: dict[str, str] = {}
    plurals: dict[str, tuple[str, ...]] = {}
    for message in etree.fromstring(data, parser).iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        if forms and all(forms):
            plurals[source] = forms
        elif translation.text:
            messages[source] = translation.text
    return Catalogue(messages, plurals)
