"""Cuts a canonical text into passages: its paragraphs, the units of search and citation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazakh_archive.model.entities import PassageSpan
from kazakh_archive.model.span import Span
from kazakh_archive.text import language
from kazakh_archive.text.graphemes import border_before
from kazakh_archive.text.wrapping import lines_of, measure

LONGEST = 2_000
"""A longer paragraph is cut at the end of a sentence; code points."""

# A stop after a word of three letters or a bracket, and no digit or small letter after it: the
# stops of citations and initials (Vol. 1. P. 73; M. K. Kozybayev) do not end a sentence.
_SENTENCE = re.compile(
    r"(?:[^\W\d_A-ZА-ЯЁ]{3}|[)\]”\"»])[.!?…؟۔]+['\"”’»)\]]*(?:\d{1,2})?\s+(?=[^\s\da-zа-яёәғқңөұүһі])|[。！？]['”’」』）]*"
)
_CLAUSE = re.compile(r"[,;:)\]”»،؛，；]\s+|[，；、]")
_BLANK = re.compile(r"\s+")


def split(content: str) -> tuple[PassageSpan, ...]:
    """Return the passages of `content` in order, numbered from 1.

    Together they hold every character that is not blank, none twice; none begins or ends with a
    blank. Language and script are guessed for each.
    """
    passages: list[PassageSpan] = []
    for paragraph in paragraphs(content):
        for span in _cut(content, paragraph):
            guessed, script = language.guess(
                content[span.start : min(span.end, span.start + language.SAMPLE)]
            )
            passages.append(PassageSpan(len(passages) + 1, span, guessed, script))
    return tuple(passages)


def paragraphs(content: str) -> Iterator[Span]:
    """Yield the paragraphs of `content`, of whatever length."""
    lines = tuple(lines_of(content))
    if not lines:
        return
    wrapping = measure(content, lines)
    first = 0
    for number in range(1, len(lines)):
        if not wrapping.goes_on(content, lines, first, number):
            yield Span(lines[first].start, lines[number - 1].end)
            first = number
    yield Span(lines[first].start, lines[-1].end)


def _cut(content: str, paragraph: Span) -> Iterator[Span]:
    """Yield `paragraph` in pieces of at most `LONGEST`, trimmed."""
    start = paragraph.start
    while paragraph.end - start > LONGEST:
        end = _end_of_piece(content, start, paragraph.end - start)
        yield Span(start, start + len(content[start:end].rstrip()))
        blank = _BLANK.match(content, end)
        start = blank.end() if blank else end
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _end_of_piece(content: str, start: int, left: int) -> int:
    """Where to cut the piece that begins at `start` when `left` code points are left."""
    most = start + min(LONGEST, left * 6 // 10)  # no crumb is left for the last piece
    least = start + (most - start) // 2
    end = 0
    for better in (_SENTENCE, _CLAUSE, _BLANK):
        for found in better.finditer(content, least, most):
            end = found.end()
        if end:
            break
    return end or border_before(content, most, least)
