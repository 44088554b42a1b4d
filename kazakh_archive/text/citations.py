"""Archival citations as they are printed: ``APDTR. C. 15446. Vol. 1. Pp. 262–272``.

A citation names an archive, then its parts one by one, each with a label. Archives and authors
label the same part differently: the file ``AMH RT. Coll. 3. Cat. 18. File. 39`` is ``F. 3. I. 18. C. 39``
elsewhere, and ``F. 15446`` and ``C. 15446`` are one. So labels are equated by what they lead to: a
step down to the file, a volume, or pages.
"""

from __future__ import annotations

from dataclasses import dataclass

from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import tokens

STEP = frozenset(
    [
        "coll",
        "collection",
        "cat",
        "catalogue",
        "file",
        "f",
        "fond",
        "fund",
        "i",
        "inventory",
        "c",
        "case",
        "op",
        "opis",
        "d",
        "delo",
        "ф",
        "фонд",
        "оп",
        "опись",
        "д",
        "дело",
        "қ",
        "қор",
        "т",
        "тізбе",
        "іс",
        "с",
    ]
)
VOLUME = frozenset(["vol", "vols", "v", "volume", "т", "том"])
PAGES = frozenset(["p", "pp", "page", "pages", "р", "рр", "с", "стр", "л", "лл", "лист", "б", "бет"])
_CLASSES = tuple(frozenset(map(fold, labels)) for labels in (STEP, VOLUME, PAGES))
LABELS = frozenset().union(*_CLASSES)
"""All labels, folded."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a citation that is looked for: a folded word, and the labels that may stand before it.

    Without ``labels`` any label or none may stand there.
    """

    word: str
    labels: frozenset[str] = frozenset()


def citation_parts(typed: str) -> tuple[Part, ...]:
    """Return the parts of a citation, in order; what was typed without a label is looked for without.

    A label before no number is a word of the archive's name (``AMH RT`` has none, ``F`` alone is one).
    """
    words = [fold(token.text) for token in tokens(typed)]
    parts: list[Part] = []
    label = ""
    for number, word in enumerate(words):
        following = words[number + 1] if number + 1 < len(words) else ""
        if word in LABELS and following[:1].isdigit():
            label = word
            continue
        parts.append(Part(word, _alike(label)))
        label = ""
    return tuple(parts)


def _alike(label: str) -> frozenset[str]:
    return frozenset().union(*(labels for labels in _CLASSES if label in labels))
