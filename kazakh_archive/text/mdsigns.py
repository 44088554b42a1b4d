"""Where a text brought in as Markdown shows the signs of its form: what is sign, and what it sets how.

A source's text is never changed, so that its signs stay in it; they can only be painted so that they do
not disturb. This is a cautious reading of CommonMark 0.31, line by line: what is not surely a sign is
text. Offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

MEDIA_TYPE = "text/markdown"

LONGEST = 5_000
"""Code points; in a longer line no signs are looked for, since the window waits for it."""

_MOST = 300  # signs in a line; with more of them it is no prose
_REACH = 400  # code points that emphasis goes over

_FENCE = re.compile(r"^ {0,3}(?P<signs>`{3,}(?=[^`\n]*$)|~{3,})(?P<info>.*)$", re.MULTILINE)
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_INLINE = re.compile(
    rf"(?P<tick>`+)(?P<code>[^`]{{1,{_REACH}}})(?P=tick)(?!`)"
    rf"|(?<![\\\w*_])(?P<em>\*{{1,3}}|_{{1,3}})(?=[^\s*_])(?P<words>.{{0,{_REACH}}}?[^\s*_\\])(?P=em)(?![\w*_])"
    rf"|(?<!\\)!?\[(?P<said>[^\[\]]{{1,{_REACH}}})\](?P<to>\([^()\s]{{1,{_REACH}}}\))"
)
_SIGNS = re.compile(r"[*_`\[]")


class Part(Enum):
    """What a piece of a line is."""

    SIGN = auto()
    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    BOTH = auto()  # strong and emphasis
    CODE = auto()


_SET = {1: Part.EMPHASIS, 2: Part.STRONG, 3: Part.BOTH}


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line; of two over one another the later one counts."""

    start: int
    end: int
    part: Part


class MarkdownSigns:
    """The signs of one text. Only code between fences is looked for in all of it."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._fences = list(_fenced(content)) if "```" in content or "~~~" in content else []
        self._starts = [start for start, _ in self._fences]

    def pieces(self, start: int, end: int) -> list[Piece]:
        """The pieces of the line that stands there, from left to right of its signs."""
        if end - start > LONGEST:
            return []
        place = bisect_right(self._starts, start) - 1
        if place >= 0 and start < self._fences[place][1]:
            return [Piece(start, end, Part.CODE)]
        return list(_line(self._content, start, end))


def _fenced(content: str) -> Iterator[tuple[int, int]]:
    """Stretches between two fences, these included; one that nobody closes is none."""
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(content):
        if opened is None:
            opened = fence
        elif fence["signs"].startswith(opened["signs"]) and not fence["info"].strip():
            end = content.find("\n", fence.end())
            yield opened.start(), len(content) if end < 0 else end
            opened = None


def _line(content: str, start: int, end: int) -> Iterator[Piece]:
    line = content[start:end]
    if _RULE.match(line):
        yield Piece(start, end, Part.SIGN)
        return
    quote, begin = _QUOTE.match(line), 0
    if quote is not None:
        begin = quote.end()
        yield Piece(start, start + begin, Part.SIGN)
    heading = _HEADING.match(line, begin)
    if heading is not None:
        yield Piece(start + heading.end(), end, Part.HEADING)
        yield Piece(start + begin, start + heading.end(), Part.SIGN)
        begin = heading.end()
    if len(_SIGNS.findall(line)) <= _MOST:
        for found in _INLINE.finditer(line, begin):
            yield from _inline(found, start)


def _inline(found: re.Match[str], origin: int) -> Iterator[Piece]:
    if found["em"]:
        (first, last), part = found.span("words"), _SET[len(found["em"])]
    elif found["tick"]:
        (first, last), part = found.span("code"), Part.CODE
    else:
        (first, last), part = found.span("said"), None  # words that led somewhere
    if part is not None:
        yield Piece(origin + first, origin + last, part)
    yield Piece(origin + found.start(), origin + first, Part.SIGN)
    yield Piece(origin + last, origin + found.end(), Part.SIGN)
