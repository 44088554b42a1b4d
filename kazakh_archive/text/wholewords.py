"""Words as a person selects them: where they begin and end around a place in a text.

They are the words of `text.tokens`, with apostrophes inside them: ``Batyr’s`` is chosen whole, though
search keeps its two parts.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import border_after, border_before
from kazakh_archive.text.tokens import tokens

LONGEST = 1_000
"""A word longer than that is chosen in part; code points."""

_USUAL = 40  # nearly every word lies within so many code points
_CLOSE = 8  # code points that tell whether a word goes on

_APOSTROPHES = frozenset("'’‘ʼʻ`´")


def words_in(content: str, start: int, end: int) -> Iterator[Span]:
    """Yield the words between two places in order; one that is cut there is yielded in part."""
    begun: Span | None = None
    for _, first, last in tokens(content, start, end):
        if begun is not None and first == begun.end + 1 and content[begun.end] in _APOSTROPHES:
            begun = Span(begun.start, last)
            continue
        if begun is not None:
            yield begun
        begun = Span(first, last)
    if begun is not None:
        yield begun


def word_at(content: str, place: int) -> Span:
    """The word that holds the character at `place`; between words that character alone.

    Empty at the end of the text.
    """
    for reach in (_USUAL, LONGEST):
        first, last = max(0, place - reach), min(len(content), place + reach)
        for word in words_in(content, first, last):
            if word.contains(place) and (reach == LONGEST or first < word.start < word.end < last):
                return Span(border_before(content, word.start), border_after(content, word.end))
            if word.start > place:
                break
    last = min(place + 1, len(content))
    return Span(border_before(content, min(place, last)), border_after(content, last))


def is_inside(content: str, place: int) -> bool:
    """Whether a word goes on across `place`."""
    near = words_in(content, max(0, place - _CLOSE), min(len(content), place + _CLOSE))
    return any(word.start < place < word.end for word in near)


def whole_words(content: str, span: Span) -> Span:
    """The span grown to whole words at both ends; an empty one stays as it is."""
    if not span:
        return span
    first, last = word_at(content, span.start), word_at(content, span.end - 1)
    return Span(min(first.start, span.start), max(last.end, span.end))


def next_start(content: str, place: int) -> int | None:
    """Where the first word that begins after `place` begins; None where there is none near."""
    around = words_in(content, word_at(content, place).start, min(len(content), place + 2 * LONGEST))
    return next((word.start for word in around if word.start > place), None)


def next_end(content: str, place: int) -> int | None:
    """Where the first word that ends after `place` ends; None where there is none near."""
    begin = word_at(content, place).start if place < len(content) else place
    around = words_in(content, begin, min(len(content), place + 2 * LONGEST))
    return next((word.end for word in around if word.end > place), None)


def last_start(content: str, place: int) -> int | None:
    """Where the last word that begins before `place` begins; None where there is none near."""
    around = [word.start for word in _before(content, place) if word.start < place]
    return around[-1] if around else None


def last_end(content: str, place: int) -> int | None:
    """Where the last word that ends before `place` ends; None where there is none near."""
    around = [word.end for word in _before(content, place) if word.end < place]
    return around[-1] if around else None


def _before(content: str, place: int) -> Iterator[Span]:
    begin = max(0, place - 2 * LONGEST)
    if begin:
        begin = word_at(content, begin).end  # a word that is cut at the window's edge says nothing
    return words_in(content, begin, min(len(content), place + LONGEST))
