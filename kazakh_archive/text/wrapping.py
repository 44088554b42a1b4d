"""How the lines of a text make its paragraphs: one line each, wrapped, or wrapped and double-spaced.

Text taken from a PDF has a line feed at the end of every printed line; some tools put an empty
line after each. Whether a line goes on in the next is told from its length, from the word that
would have had to fit, from how it ends and from how the next one begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kazakh_archive.text.tokens import is_ideograph

PART = 16
"""How many lines are given one width."""

_SAMPLE = 4_000  # lines looked at to learn how a text is wrapped
_NARROWEST = 30  # shorter lines are verse or a list
_WIDEST = 140  # a longer line is a paragraph
_VERSE = 70  # lines as short as that may be verse or a list
_LONGEST_LIST = 600  # code points of short lines in one passage

_SENTENCE_END = re.compile(r"[.!?…。！？؟۔]['\"”’»)\]]*\d{0,2}$")
_ABBREVIATION_END = re.compile(r"(?:^|[\s(,;])[^\W\d_a-zа-яё][^\W\d_A-ZА-ЯЁ]{0,3}\.$")
_CITATION_START = re.compile(r"[^\W\d_a-zа-яё][^\W\d_A-ZА-ЯЁ]{0,3}\.\s*\d")
_BULLET = re.compile(r"[•●▪◦■‣]|#{1,6}\s|>\s")
_HEADING = re.compile(r"#{1,6}\s")  # Markdown
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[^\W\d_]")
_NEW_START = re.compile(rf"[-*+–—]\s+[^\W\d_]|{_NUMBERED.pattern}|[^\W\d_][^:.!?\n]{{0,30}}:\s")
_NUMBER = re.compile(r"\d{1,3}$")


class Line(NamedTuple):
    """A line that is not blank: its span without blanks at the ends, code points.

    ``indented`` is whether blanks stand before it, ``gap`` the number of blank lines before it.
    """

    start: int
    end: int
    indented: bool
    gap: int


def lines_of(content: str) -> Iterator[Line]:
    """Yield the lines of `content` that are not blank."""
    start, gap = 0, 0
    for raw in content.split("\n"):
        text = raw.lstrip()
        if text:
            first = start + len(raw) - len(text)
            yield Line(first, first + len(text.rstrip()), first > start, gap)
            gap = 0
        else:
            gap += 1
        start += len(raw) + 1


def ends_sentence(content: str, line: Line) -> bool:
    """Whether `line` ends as a sentence does, quotes, brackets and footnote numbers aside.

    A stop inside an open bracket or after an abbreviation (Vol. P.) ends none.
    """
    if not _SENTENCE_END.search(content, max(line.start, line.end - 8), line.end):
        return False
    if content.rfind("(", line.start, line.end) > content.rfind(")", line.start, line.end):
        return False
    return not _ABBREVIATION_END.search(content, max(line.start, line.end - 7), line.end)


def _is_lower(content: str, line: Line) -> bool:
    """Whether `line` begins with a small letter, quotes aside."""
    return content[line.start : line.start + 2].lstrip("\"'“«(„").islower()


def _starts_anew(content: str, line: Line) -> bool:
    """Whether `line` begins as a list item, a turn of speech or a numbered heading does."""
    return _NEW_START.match(content, line.start, line.end) is not None


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How one text is wrapped: the ``widths`` of its parts, none where each line is a paragraph.

    ``widths`` are in code points, for `PART` lines each: letters of one script are wider than
    those of another, and a text may hold several.
    """

    widths: tuple[int, ...] = ()
    double_spaced: bool = False

    def goes_on(self, content: str, lines: Sequence[Line], first: int, number: int) -> bool:
        """Whether the paragraph of the lines from `first` up to `number` takes in that line too."""
        before, after = lines[number - 1], lines[number]
        if _BULLET.match(content, after.start) or _HEADING.match(content, before.start):
            return False
        if after.gap <= int(after.indented) and _NUMBER.match(content, before.start, before.end):
            return True  # the number of a footnote above its text
        width = self.widths[number // PART] if self.widths else 0
        if not width:
            return _is_broken(content, before, after) or _is_list(content, lines, first, number, _VERSE)
        if after.gap > int(self.double_spaced):
            return after.gap <= 3 and _runs_over(content, before, after, width)
        if first == number - 1 and not _is_lower(content, after) and _NUMBERED.match(content, before.start):
            return False
        return _is_wrapped(content, before, after, width) or (
            first == number - 1 and _is_list(content, lines, first, number, min(_VERSE, width * 7 // 10))
        )


def _fullness(content: str, before: Line, after: Line, width: int) -> float:
    """How much of the width `before` would fill together with the word that did not fit."""
    word = 1
    if not is_ideograph(content[after.start]):
        word = content.find(" ", after.start, min(after.end, after.start + 20)) - after.start
        word = word if word > 0 else min(after.end - after.start, 10)
    return (before.end - before.start + 1 + word) / width


def _runs_over(content: str, before: Line, after: Line, width: int) -> bool:
    """Whether a sentence runs over the blank lines between the two, as at the end of a page."""
    return (
        _is_lower(content, after)
        and _fullness(content, before, after, width) > 0.7
        and not ends_sentence(content, before)
    )


def _is_wrapped(content: str, before: Line, after: Line, width: int) -> bool:
    """Whether `before` was broken for want of room."""
    ended = ends_sentence(content, before)
    if not ended and (_is_lower(content, after) or _CITATION_START.match(content, after.start)):
        return True
    full = _fullness(content, before, after, width)
    if (ended or full <= 0.85) and _starts_anew(content, after):
        return False
    return full > 0.85 and (not ended or (full > 0.97 and not after.indented))


def _is_broken(content: str, before: Line, after: Line) -> bool:
    """Whether a sentence plainly runs on, in a text too short to tell how it is wrapped."""
    long = before.end - before.start >= _NARROWEST
    return long and after.gap == 0 and _is_lower(content, after) and not ends_sentence(content, before)


def _is_list(content: str, lines: Sequence[Line], first: int, number: int, short: int) -> bool:
    """Whether two short lines belong together, as in verse, an address or a list."""
    before, after = lines[number - 1], lines[number]
    return (
        after.gap == 0
        and not after.indented
        and before.end - before.start < short
        and after.end - after.start < short
        and after.end - lines[first].start <= _LONGEST_LIST
        and not ends_sentence(content, before)
        and not _starts_anew(content, after)
    )


def _common_width(lines: Sequence[Line]) -> int:
    """The length that one line in ten exceeds."""
    lengths = sorted(line.end - line.start for line in lines)
    return lengths[len(lengths) * 9 // 10]


def measure(content: str, lines: Sequence[Line]) -> Wrapping:
    """Learn from its lines how `content` is wrapped."""
    sample = lines[:_SAMPLE]
    if len(sample) < 3:
        return Wrapping()
    width = _common_width(sample)
    full = [
        number
        for number, line in enumerate(sample[:-1])
        if 0.8 * width <= line.end - line.start <= 1.25 * width
    ]
    open_ends = sum(1 for number in full if not ends_sentence(content, sample[number]))
    if not _NARROWEST <= width <= _WIDEST or 5 * len(full) < 2 * len(sample) or 2 * open_ends < len(full):
        return Wrapping()
    apart = sum(1 for number in full if sample[number + 1].gap == 1)
    parts = range(0, len(lines), PART)
    around = (_common_width(lines[max(0, part - PART // 2) : part + PART * 3 // 2]) for part in parts)
    widths = tuple(min(max(local, width * 7 // 10), width * 11 // 10) for local in around)
    return Wrapping(widths, double_spaced=2 * apart > len(full))
