"""How an annotation holds on to its words: quotes with their surroundings, and sound spans.

The quote is a W3C TextQuoteSelector (Web Annotation Data Model, 4.2.4): the exact words and up to
32 code points before and after them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kazakh_archive.model.errors import QuoteAmbiguous, QuoteNotFound, SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.graphemes import border_after, border_before

CONTEXT = 32
"""The length of prefix and suffix at most, in code points."""

# One sign for one sign, so that offsets stay.
_LEVELLED = {
    **dict.fromkeys(map(ord, "‘’‛ʼʻ`´"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—−"), "-"),
}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a text with what stands before and after them; both may be empty."""

    exact: str
    prefix: str = ""
    suffix: str = ""


def check_span(content: str, span: Span) -> Span:
    """Return `span`, grown to whole characters as people see them.

    A span that begins or ends between a letter and its combining marks takes them in. Raises
    `SpanError` when it is empty or reaches past the end of `content`.
    """
    if not span or span.end > len(content):
        raise SpanError(start=span.start, end=span.end, length=len(content))
    return Span(border_before(content, span.start), border_after(content, span.end))


def quote_of(content: str, span: Span) -> Quote:
    """Return the words under `span` with their surroundings, verbatim.

    Raises `SpanError` when the span is empty or reaches past the end.
    """
    if not span or span.end > len(content):
        raise SpanError(start=span.start, end=span.end, length=len(content))
    first = min(border_after(content, max(0, span.start - CONTEXT)), span.start)
    last = max(border_before(content, min(len(content), span.end + CONTEXT)), span.end)
    return Quote(
        exact=content[span.start : span.end],
        prefix=content[first : span.start],
        suffix=content[span.end : last],
    )


def find(content: str, quote: Quote) -> tuple[Span, ...]:
    """Return the places where `quote` stands, in the order of the text.

    Where surroundings are given, the places that fit on both sides win over those that fit on one
    side; a place that fits on neither is none. Words that do not occur as they stand are looked
    for once more with quotation marks and dashes of any form and any run of blanks for any other:
    a line may end between two words, and keyboards have one kind of quotation mark.
    """
    exact = canonical(quote.exact)
    if not exact.strip():
        return ()
    places = tuple(_literal(content, exact)) or tuple(_typed_otherwise(content, exact))
    if not places or not (quote.prefix or quote.suffix):
        return places
    fits = [_fitting_sides(content, place, quote) for place in places]
    best = max(fits)
    return tuple(place for place, fit in zip(places, fits, strict=True) if fit == best > 0)


def one_place(content: str, quote: Quote) -> Span:
    """Return the only place of `quote`; raises `QuoteNotFound` or `QuoteAmbiguous`."""
    places = find(content, quote)
    if not places:
        raise QuoteNotFound(quote=quote.exact)
    if len(places) > 1:
        raise QuoteAmbiguous(quote=quote.exact, places=tuple(place.start for place in places))
    return places[0]


def _literal(content: str, exact: str) -> Iterator[Span]:
    """All places of `exact`, also those that overlap each other."""
    start = content.find(exact)
    while start >= 0:
        yield Span(start, start + len(exact))
        start = content.find(exact, start + 1)


def _typed_otherwise(content: str, exact: str) -> Iterator[Span]:
    words = exact.translate(_LEVELLED).split()
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    for found in pattern.finditer(content.translate(_LEVELLED)):
        yield Span(*found.span())


def _fitting_sides(content: str, place: Span, quote: Quote) -> int:
    """How many of the given sides agree with the text around `place`: 0, 1 or 2."""
    before = not quote.prefix or content.endswith(quote.prefix, 0, place.start)
    after = not quote.suffix or content.startswith(quote.suffix, place.end)
    if before and after:
        return 2
    return int(bool(before and quote.prefix) or bool(after and quote.suffix))
