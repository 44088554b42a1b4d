"""Where the pages of a scanned or typed original begin, as far as its text says so.

Two signs are taken for page numbers: form feeds, and lines that hold nothing but a number marked as
a page's (``[12]``, ``— 12 —``, ``p. 12``, ``стр. 12``, ``12-бет``). A number in a line says nothing by itself: only
three or more of them that rise through the text are believed.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

_BELIEVED = 3
_PIECE = 100_000  # code points gone through at once
_LONGEST = 60  # code points of a line that marks a page
_BLANKS = re.compile(r"[^\S\f]*")
_MARKER = re.compile(
    r"^[ \t]{0,20}(?:"
    r"\[\s*(?:(?:p|pp|page|с|стр|бет|ب|ص)\.?\s*)?(\d{1,4})\s*\]"
    r"|[-–—]{1,2}\s*(\d{1,4})\s*[-–—]{1,2}"
    r"|\|\s*(\d{1,4})\s*\|"
    r"|(?:p|pp|page|с|стр|стор|бет|ب|ص)\.?\s*(\d{1,4})"
    r"|(\d{1,4})[ \t]*[-–]?[ \t]*бет|第?(\d{1,4})页"
    r")[ \t.]{0,20}$",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageStart:
    """A page of the original: its number, and the offset (in code points) from which on it is read."""

    offset: int
    number: int


def pages(content: str) -> tuple[PageStart, ...]:
    """The pages of a text in its order; empty where the text tells of none."""
    return _by_form_feeds(content) if "\f" in content else _by_markers(content)


def _by_form_feeds(content: str) -> tuple[PageStart, ...]:
    starts, feed = [0], content.find("\f")
    while 0 <= feed < len(content) - 1:
        starts.append(feed + 1)
        feed = content.find("\f", feed + 1)
    return tuple(PageStart(_past_blanks(content, start), number) for number, start in enumerate(starts, 1))


def _past_blanks(content: str, start: int) -> int:
    found = _BLANKS.match(content, start)
    end = found.end() if found else start
    return end if end < len(content) else start


def _by_markers(content: str) -> tuple[PageStart, ...]:
    found = [PageStart(hit.start(), int(next(filter(None, hit.groups())))) for hit in _hits(content)]
    rises = all(one.number < other.number for one, other in itertools.pairwise(found))
    return tuple(found) if len(found) >= _BELIEVED and rises else ()


def _hits(content: str) -> Iterator[re.Match[str]]:
    """Every marker. The text is gone through in pieces: the interpreter cannot pause inside one search."""
    for start in range(0, len(content), _PIECE):
        end = min(start + _PIECE + _LONGEST, len(content))
        for hit in _MARKER.finditer(content, start, end):
            whole = hit.end() == len(content) or content[hit.end()] == "\n"
            if whole and hit.start() < start + _PIECE:
                yield hit
