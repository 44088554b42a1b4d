"""Words for search: one rule for the index, for snippets and for what is typed into the box.

A word is a run of letters, digits and their marks; there is no shortest length and no list of
words left out, so that a citation such as ``C. 15446. Vol. 1`` stays whole. Chinese characters and
kana count one by one, since no blanks part them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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

_LETTER = rf"[^\W_{_IDEOGRAPHS}]"
_TOKEN = re.compile(
    rf"{_LETTER}+(?:(?:{_MARK}|[{_JOINERS}]+(?={_LETTER})){_LETTER}*)*|[{_IDEOGRAPHS}]{_MARK}*"
)
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


def cut(content: str) -> list[str]:
    """Return the words of `content` without their places, which takes a third of the time of `tokens`."""
    found: list[str] = _TOKEN.findall(content)
    return found


def starts(content: str, words: Iterable[str]) -> list[int]:
    """Return where each of the words that `cut` made of `content` begins."""
    found, at = [], 0
    for word in words:
        at = content.index(word, at)  # what lies between two words holds no letter with which one begins
        found.append(at)
        at += len(word)
    return found


def is_ideograph(word: str) -> bool:
    """Whether `word` begins with a character that is a word by itself."""
    return _IDEOGRAPH.match(word) is not None
