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

# Combining marks (general category M) of the scripts that use them within words.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u07a6-\u07b0\u08d3-\u08e1\u08e3-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0f71-\u0f84\u1885\u1886\u18a9\u1ab0-\u1ace\u1dc0-\u1dff"
    "\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"
)
# Han with its iteration mark and zero, hiragana, katakana, compatibility and the later planes.
IDEOGRAPHS = (
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# Joiners and the soft hyphen stand inside words and say nothing to a reader who searches.
JOINERS = "\u00ad\u200c\u200d\u2060"

_LETTER = rf"(?![{IDEOGRAPHS}])[^\W_]"
_TOKEN = re.compile(
    rf"(?P<ideograph>[{IDEOGRAPHS}][{MARKS}]*)|{_LETTER}(?:[{MARKS}]|{_LETTER}|[{JOINERS}]+(?={_LETTER}))*"
)
_IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")


class Token(NamedTuple):
    """A word as it stands in the text, with its span in code points, end exclusive."""

    text: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        """The word as the index keeps it."""
        return fold(self.text)


def tokens(content: str) -> Iterator[Token]:
    """Yield the words of `content` in order; ``content[start:end]`` is exactly ``text``."""
    for found in _TOKEN.finditer(content):
        start, end = found.span()
        yield Token(found[0], start, end)


def is_ideograph(word: str) -> bool:
    """Whether `word` begins with a character that is a word by itself."""
    return _IDEOGRAPH.match(word) is not None
