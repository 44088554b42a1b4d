"""Words with stars and question marks in a run of typed signs: ``kaz*``, ``wild?card``, ``*stan``."""

from __future__ import annotations

import re

from kazakh_archive.model.query import Prefix, Wildcard, Word
from kazakh_archive.model.span import Span
from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import Token, is_ideograph, tokens

Shape = Word | Prefix | Wildcard

_ANY = "*?"
_STARS = re.compile(r"\*+")
_PARTS = re.compile(r"[*?]|[^*?]+")


class BadStar(Exception):
    """A star that stands at no word; ``place`` is where."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


def shapes(run: str, start: int) -> list[Shape]:
    """Return the words, prefixes and wildcards of `run`, which begins at `start` of the query.

    A question mark counts within or before a word; after one it ends a question, unless the word has
    a star or another question mark already. A Chinese character is a whole word: stars at it say
    nothing. Raises `BadStar` for a star that no word stands at.
    """
    found = list(tokens(run))
    nodes: list[Shape] = []
    number = end = 0
    while number < len(found):
        first, last, number = *_stretch(run, found, number, end), number
        while number < len(found) and found[number].start < last:
            number += 1
        _no_stars(run, end, first, start)
        nodes.extend(_node(run, first, last, start))
        end = last
    _no_stars(run, end, len(run), start)
    return nodes


def _stretch(run: str, found: list[Token], number: int, after: int) -> tuple[int, int]:
    """Where the shape that holds this word begins and ends, with the signs that belong to it."""
    first, last = found[number].start, found[number].end
    if is_ideograph(found[number].text):
        return first, last + len(run[last:]) - len(run[last:].lstrip("*"))
    while first > after and run[first - 1] in _ANY:
        first -= 1
    for following in found[number + 1 :]:
        gap = run[last : following.start]
        if not gap or gap.strip(_ANY) or is_ideograph(following.text):
            break
        last = following.end
    tail = last
    while tail < len(run) and run[tail] in _ANY:
        tail += 1
    return first, tail if "*" in run[last:tail] or any(sign in run[first:last] for sign in _ANY) else last


def _no_stars(run: str, first: int, last: int, start: int) -> None:
    place = run.find("*", first, last)
    if place >= 0:
        raise BadStar(start + place)


def _node(run: str, first: int, last: int, start: int) -> list[Shape]:
    shape = _STARS.sub("*", run[first:last])
    span = Span(start + first, start + last)
    word = shape.rstrip("*")
    if is_ideograph(shape):
        return [Word(word, Span(span.start, span.start + len(word)))]
    if not any(sign in shape for sign in _ANY):
        return [Word(shape, span)]
    if not any(sign in word for sign in _ANY):
        return [Prefix(word, span)]
    return [Wildcard(shape, span)]


def shape_pattern(shape: str, *, in_lines: bool = False) -> re.Pattern[str]:
    """Return the regular expression of a folded shape; `in_lines` finds words that stand in lines."""
    signs = {"*": "[^\n]*", "?": "[^\n]"}
    inner = "".join(signs.get(character, re.escape(character)) for character in shape)
    return re.compile(f"(?<=\n){inner}(?=\n)" if in_lines else inner)


def fold_shape(shape: str) -> str:
    """Return a shape with its letters as search compares them."""
    return "".join(part if part in _ANY else fold(part) for part in _PARTS.findall(shape))
