"""Words for search: one rule for the index, for snippets and for what is typed into the box.

A word is a run of letters, digits and their marks; there is no shortest length and no list of
words left out, so that a citation such as ``C. 15446. Vol. 1`` stays whole. Chinese characters and
kana count one by one, since no blanks part them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kazakh_archive.text.fold import fold
from kazakh_archive.text.marks import pattern

_MARK = pattern()
# Han with its iteration mark and zero, hiragana, katakana, compatibility and the later planes.
_IDEOGRAPHS = (
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# Joiners and the soft hyphen stand inside words and say nothing to a reader who searches.
_JOINERS = "\u00ad\u200c\u200d\u2060"

_LETTER = rf"(?![{_IDEOGRAPHS}])[^\W_]"
_TOKEN = re.compile(rf"[{_IDEOGRAPHS}]{_MARK}*|{_LETTER}(?:{_LETTER}|{_MARK}|[{_JOINERS}]+(?={_LETTER}))*")
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")


class Token(NamedTuple):
    """A word as it stands in the text, with its span in code points, end exclusive."""

    text: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        """The word as the index keeps it."""
        return fold(self.text)


def tokens(content: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the words of `content` in order; ``content[start:end]`` is exactly ``text``.

    With `start` and `end` only what stands between the two, and a word cut there in part.
    """
    for found in _TOKEN.finditer(content, start, len(content) if end is None else end):
        yield Token(found[0], *found.span())


def is_ideograph(word: str) -> bool:
    """Whether `word` begins with a character that is a word by itself."""
    return _IDEOGRAPH.match(word) is not None
