"""Which letters no font of this computer has: they would be shown as empty boxes.

What the bundled fonts lack, the system's stand in for; Qt asks them one after the other, and so does
this. Emoji and the like are no letters, and nobody misses them in a text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontMetricsF

from kazakh_archive.model.progress import Cancel

ALPHABETS = (
    "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
    "AaÄäƏəBbCcÇçDdEeFfGgĞğƢƣHhIıİiJjKkLlMmNnŊŋÑñOoÖöƟɵPpQqRrSsŞşTtUuÜüŪūVvWwXxYyÝýZzƵƶЬь"
    "اەبۆگعدەجزيكقلمنڭوپرستۋۇفحھچشىءئٴ"
)
"""The letters of Kazakh: Cyrillic, Latin of 1929 and of today, Arabic."""

CHINESE = "哈萨克族新疆克什米尔人民的一是在不了有和"
"""Some common characters; a font that has these has the others."""

_PIECE = 100_000  # code points looked at between two looks whether to stop


def letters_of(content: str, cancel: Cancel) -> frozenset[str]:
    """The different letters of a text; raises `Cancelled` soon after `cancel` was set."""
    found: set[str] = set()
    for start in range(0, len(content), _PIECE):
        cancel.check()
        found.update(content[start : start + _PIECE])
    return frozenset(letter for letter in found if unicodedata.category(letter)[0] == "L")


def missing(letters: Iterable[str], font: QFont) -> list[str]:
    """Those that no font has, in the order of Unicode."""
    metrics = QFontMetricsF(font)
    return sorted(letter for letter in set(letters) if not metrics.inFontUcs4(ord(letter)))
