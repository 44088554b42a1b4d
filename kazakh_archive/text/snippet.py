"""What a search found, marked in its text, and the piece of text that shows it best."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kazakh_archive.model.query import (
    Leaf,
    Letters,
    Near,
    Phrase,
    Prefix,
    Query,
    Wildcard,
    Word,
    leaves,
)
from kazakh_archive.model.search import Snippet
from kazakh_archive.model.span import Span
from kazakh_archive.text.fold import fold
from kazakh_archive.text.graphemes import border_after, border_before
from kazakh_archive.text.shapes import fold_shape, shape_pattern
from kazakh_archive.text.tokens import cut, starts, tokens

ELLIPSIS = "…"
WIDTH = 160
"""The usual length of a snippet, in code points."""

_BLANKS = re.compile(r"\s+")
_LONGEST_STEP = 24  # how far a cut moves to find the border of a word


@dataclass(slots=True)
class _Wanted:
    """The folded words of a query that are to be marked; phrases by their first word."""

    words: set[str] = field(default_factory=set)
    exact: set[str] = field(default_factory=set)
    prefixes: tuple[str, ...] = ()
    shapes: tuple[re.Pattern[str], ...] = ()
    phrases: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def among(self, words: set[str]) -> set[str]:
        """Those of the folded words that are to be marked."""
        marked = self.words & words
        if self.prefixes or self.shapes:
            marked.update(word for word in words if self._opens(word))
        return marked

    def _opens(self, word: str) -> bool:
        return word.startswith(self.prefixes) or any(shape.fullmatch(word) for shape in self.shapes)

    def add_phrase(self, words: tuple[str, ...]) -> None:
        if len(words) == 1:
            self.words.add(words[0])
        elif words:
            self.phrases.setdefault(words[0], []).append(words)


def _folded(text: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokens(text))


def _wanted(query: Query) -> _Wanted:
    """Collect what `query` asks to see; what stands under NOT, and filters, are left out."""
    wanted = _Wanted()
    for leaf in leaves(query):
        _add(wanted, leaf)
    return wanted


def _add(wanted: _Wanted, leaf: Leaf) -> None:
    match leaf:
        case Word(text=text, letters=Letters.EXACT):
            wanted.exact.add(text)
        case Word(text=text):
            wanted.add_phrase(_folded(text))
        case Phrase(words=words):
            wanted.add_phrase(_folded(" ".join(words)))
        case Near(words=words):
            wanted.words.update(_folded(" ".join(words)))
        case Prefix(text=text):
            wanted.prefixes += _folded(text)[-1:]
        case Wildcard(pattern=pattern):
            wanted.shapes += (shape_pattern(fold_shape(pattern)),)


def matches(
    content: str, query: Query, also: Collection[str] = (), names: Iterable[tuple[str, ...]] = ()
) -> list[Span]:
    """Return the places in `content` that `query` asks for, in order and apart from each other.

    Both sides are cut and folded in the same way, so that the places are those that the index
    found. `also` are the folded words for which the index says that the query stands: other forms,
    spellings and alike words; `names` are those of several folded words. A phrase or a name is one
    place; where a phrase and a word overlap they are one.
    """
    wanted = _wanted(query)
    wanted.words.update(_alone(query, also))
    for name in names:
        wanted.add_phrase(name)
    return _merged(_hits(content, wanted))


def _alone(query: Query, also: Collection[str]) -> set[str]:
    """Those of `also` that are to be marked by themselves: the words of a phrase are not."""
    together: set[str] = set()
    for leaf in leaves(query, refused=True):
        if isinstance(leaf, Phrase):
            together.update(_folded(" ".join(leaf.words)))
        elif isinstance(leaf, Word):
            together.update(_folded(leaf.text))
    return set(also) - together


def _hits(content: str, wanted: _Wanted) -> Iterator[Span]:
    """Yield the spans of all hits, by their start."""
    words = cut(content)
    folded = list(map(fold, words))
    marked = wanted.among(set(folded))
    beginning = marked | wanted.phrases.keys()
    hits = []
    for number, word in enumerate(folded):
        if word in beginning or words[number] in wanted.exact:
            length = int(word in marked or words[number] in wanted.exact)
            for phrase in wanted.phrases.get(word, ()):
                if tuple(folded[number : number + len(phrase)]) == phrase:
                    length = max(length, len(phrase))
            if length:
                hits.append((number, number + length - 1))
    places = starts(content, words) if hits else []
    for first, last in hits:
        yield Span(places[first], places[last] + len(words[last]))


def _merged(spans: Iterator[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def densest(content: str, spans: Sequence[Span], width: int = WIDTH) -> tuple[int, int]:
    """Return the first and last index (exclusive) of the spans that `width` shows best.

    Most different words win, then most words, then the earliest. Without spans it is ``(0, 0)``.
    """
    best, best_score, last = (0, 0), (0, 0), 0
    inside: Counter[str] = Counter()
    for first, span in enumerate(spans):
        last = max(last, first)
        while last < len(spans) and (spans[last].end - span.start <= width or last == first):
            inside[fold(content[spans[last].start : spans[last].end])] += 1
            last += 1
        score = (len(inside), last - first)
        if score > best_score:
            best, best_score = (first, last), score
        word = fold(content[span.start : span.end])
        inside[word] -= 1
        if not inside[word]:
            del inside[word]
    return best


def best_place(content: str, spans: Sequence[Span], width: int = WIDTH) -> Span | None:
    """Return the place where a reader should be taken: the first of the densest stretch."""
    first, last = densest(content, spans, width)
    return spans[first] if last else None


def snippet(content: str, spans: Sequence[Span], width: int = WIDTH) -> Snippet:
    """Return the stretch of `content` of about `width` code points that shows most of `spans`.

    `spans` are in the order of the text and do not overlap. Cuts fall between words, never
    within a character as people see it, and are shown by ``…``; runs of blanks become one space.
    """
    shown = spans[slice(*densest(content, spans, width))]
    start, end = _window(content, shown, width)
    lead = ELLIPSIS if content[:start].strip() else ""
    tail = ELLIPSIS if content[end:].strip() else ""

    text = _BLANKS.sub(" ", content[start:end])

    def place(offset: int) -> int:
        within = min(max(offset, start), end)
        if len(text) == end - start:  # no blanks were taken out
            return len(lead) + within - start
        return len(lead) + len(_BLANKS.sub(" ", content[start:within]))

    marks = (
        Span(place(span.start), place(span.end)) for span in spans if span.start < end and span.end > start
    )
    return Snippet(text=lead + text + tail, marks=tuple(mark for mark in marks if len(mark)))


def _window(content: str, shown: Sequence[Span], width: int) -> tuple[int, int]:
    """Choose where to cut: around `shown`, with a third of the room before it."""
    first = shown[0].start if shown else 0
    last = border_before(content, min(shown[-1].end, first + width), first + 1) if shown else 0
    room = max(0, width - (last - first))
    start = max(0, min(first - room // 3, len(content) - width))
    end = min(len(content), max(start + width, last))
    start, end = _word_start(content, start, first), _word_end(content, end, last)
    while start < end and content[start].isspace():
        start += 1
    while end > start and content[end - 1].isspace():
        end -= 1
    return start, end


def _word_start(content: str, start: int, limit: int) -> int:
    """Move a cut on to the next word, but not past `limit`."""
    if start == 0 or content[start - 1].isspace():
        return start
    blank = _BLANKS.search(content, start, min(limit, start + _LONGEST_STEP))
    return blank.end() if blank else min(border_after(content, start), max(limit, start))


def _word_end(content: str, end: int, limit: int) -> int:
    """Move a cut back to the end of a word, but not before `limit`."""
    if end == len(content) or content[end].isspace():
        return end
    lowest = max(limit, end - _LONGEST_STEP)
    for place in range(end, lowest, -1):
        if content[place - 1].isspace():
            return place
    return max(border_before(content, end), min(limit, end))
