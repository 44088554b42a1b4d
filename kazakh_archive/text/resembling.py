"""Places of a text that a lost annotation may belong to, the likeliest first.

They are weighed as Hypothes.is weighs them (client, src/annotator/anchoring/match-quote.ts): 50 for
the words, 20 each for what stands before and after them, 2 for the place; here the sum is 1.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from kazakh_archive.model.span import Span
from kazakh_archive.text.anchor import Quote, check_span

_QUOTE, _PREFIX, _SUFFIX, _PLACE = 50, 20, 20, 2
_ALIKE = 60.0  # per cent; words less alike are no candidate
_LONGEST = 2_000  # code points; of longer words only the same are looked for
_SAME = 0.9  # surroundings so much alike are the same, with a letter put right
_LONGER = 3  # times the words; a longer stretch in their place is none of theirs
_EXACT = 1_000  # places at most where the very words stand are weighed
_WINDOW = 2_000  # code points, or four times the words if that is more


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where an annotation may belong, and how well it fits: 0 to 1."""

    span: Span
    score: float


def candidates(
    content: str, quote: Quote, instead: Span, *, limit: int = 5, seconds: float = 1.0
) -> tuple[Candidate, ...]:
    """The best places for a quote, best first, none twice.

    `instead` is what stands now where its words stood: it is offered too, whatever it says, unless it
    is much longer than they, and comes first where what is around it stayed. Similar words are looked for from there outwards until the time is over.
    """
    if not quote.exact.strip():
        return ()
    deadline, near = time.monotonic() + seconds, instead.start
    spans = dict.fromkeys(_literal(content, quote.exact, near))
    there = tuple(_at_words(content, instead)) if len(instead) <= _LONGER * len(quote.exact) else ()
    spans.update(dict.fromkeys(there))
    if len(quote.exact) <= _LONGEST:
        for window in _windows(len(content), near, max(_WINDOW, 4 * len(quote.exact))):
            if time.monotonic() > deadline:
                break
            spans.update(dict.fromkeys(_similar(content, quote.exact, window)))
    weighed = [Candidate(span, _weigh(content, quote, span, near)) for span in spans]
    between_the_same = {span for span in there if _surroundings(content, quote, span) >= _SAME}
    weighed.sort(
        key=lambda each: (each.span not in between_the_same, -each.score, abs(each.span.start - near))
    )
    return tuple(_apart(weighed, limit))


def _literal(content: str, exact: str, near: int) -> Iterator[Span]:
    """Places of the very words, half of them from `near` on and half before it at most."""
    place = content.find(exact, max(0, near - len(exact)))
    for _ in range(_EXACT // 2):
        if place < 0:
            break
        yield Span(place, place + len(exact))
        place = content.find(exact, place + 1)
    place = content.rfind(exact, 0, near)
    for _ in range(_EXACT // 2):
        if place < 0:
            break
        yield Span(place, place + len(exact))
        place = content.rfind(exact, 0, place + len(exact) - 1)


def _windows(length: int, near: int, size: int) -> Iterator[Span]:
    """Windows that overlap by half, from `near` outwards, until the text is covered."""
    step = size // 2
    for away in range(0, length + size, step):
        for start in dict.fromkeys((near - step + away, near - step - away)):
            if start < length and start + size > 0:
                yield Span(max(0, start), min(length, start + size))


def _similar(content: str, exact: str, window: Span) -> Iterator[Span]:
    """The place in a window whose words are most alike, if they are alike at all; at whole words."""
    there = content[window.start : window.end]
    if len(there) < len(exact):
        found, start, end = fuzz.ratio(exact, there), 0, len(there)
    else:
        best = fuzz.partial_ratio_alignment(exact, there, score_cutoff=_ALIKE)
        if best is None:
            return
        found, start, end = best.score, best.dest_start, best.dest_end
    if found >= _ALIKE:
        yield from _at_words(content, Span(window.start + start, window.start + end))


def _at_words(text: str, span: Span) -> Iterator[Span]:
    """Take in words that begin or end outside, and leave out blanks at the ends; nothing may be left."""
    start, end = span.start, span.end
    if start == end:
        return
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield check_span(text, Span(start, end))


def _weigh(content: str, quote: Quote, span: Span, near: int) -> float:
    """How well a place fits: 0 to 1."""
    words = _QUOTE * Indel.normalized_similarity(quote.exact, content[span.start : span.end])
    around = (_PREFIX + _SUFFIX) * _surroundings(content, quote, span)
    place = _PLACE * (1.0 - min(1.0, abs(span.start - near) / max(1, len(content))))
    return (words + around + place) / (_QUOTE + _PREFIX + _SUFFIX + _PLACE)


def _surroundings(content: str, quote: Quote, span: Span) -> float:
    """How alike is what stands before and after, which count the same: 0 to 1; none given is as good as all."""
    before = content[max(0, span.start - len(quote.prefix)) : span.start]
    after = content[span.end : span.end + len(quote.suffix)]
    alike = (
        Indel.normalized_similarity(given, found) if given else 1.0
        for given, found in ((quote.prefix, before), (quote.suffix, after))
    )
    return sum(alike) / 2


def _apart(weighed: list[Candidate], limit: int) -> Iterator[Candidate]:
    """The best that do not overlap a better one."""
    taken: list[Span] = []
    for each in weighed:
        if len(taken) == limit:
            return
        if not any(each.span.overlaps(span) for span in taken):
            taken.append(each.span)
            yield each
