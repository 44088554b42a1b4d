"""Carries the spans of annotations from one version of a text to the next, and only where that is sure.

A span whose words the correction left alone goes with them. One whose words were changed stays only
where the same place has similar words. One whose words are gone is looked for by its quote, among what
is new in the text. Whatever could as well be another place with the same words is lost: a person
says then where it belongs. Nothing ever lands on a look-alike.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from kazakh_archive.model.errors import SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.text.alignment import Alignment, Gap, align, common_end, common_start
from kazakh_archive.text.anchor import check_span, quote_of

SIMILAR = 2 / 3
"""Changed words are the same words still when so much of both stayed: 2 * kept / (old + new length)."""

_SIDE = 16  # code points; a shorter prefix or suffix alone does not tell a place apart


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of one span: where it stands surely, or None, and about where it would be."""

    span: Span | None
    near: int


def carry(old: str, new: str, spans: Sequence[Span], *, seconds: float = 10.0) -> tuple[Carried, ...]:
    """Carry spans of `old` to `new`, in the order given; `seconds` is a limit of time for each of two steps.

    A span in the result ends at borders of characters as people see them. Raises `SpanError` for one
    that is empty or reaches past the end of `old`.
    """
    for span in spans:
        if not span or span.end > len(old):
            raise SpanError(start=span.start, end=span.end, length=len(old))
    carrier = _Carrier(align(old, new, spans, seconds=seconds), seconds)
    return tuple(carrier.carry(span) for span in spans)


class _Carrier:
    """Judges one span after the other."""

    def __init__(self, alignment: Alignment, seconds: float) -> None:
        self._alignment = alignment
        self._old, self._new = alignment.old, alignment.new
        self._deadline = time.monotonic() + seconds
        self._slides: dict[int, tuple[int, int]] = {}

    def carry(self, span: Span) -> Carried:
        bounds = self._bounds(span)
        found = None if bounds is None else self._by_alignment(span, check_span(self._new, bounds))
        if bounds is None and self._new and time.monotonic() < self._deadline:
            found = self._by_quote(span)
        return Carried(found, self._alignment.near(span.start))

    def _by_alignment(self, span: Span, now: Span) -> Span | None:
        """Where both ends are now, if the words are the same or similar and no others are meant."""
        exact, words = self._old[span.start : span.end], self._new[now.start : now.end]
        if words == exact:
            return now if self._told_apart(span, exact) else None
        alike = 2 * self._alignment.kept(span) / (len(span) + len(now))
        sure = alike >= SIMILAR and bool(words.strip()) and self._changed_alone(span, now, exact)
        return now if sure else None

    def _bounds(self, span: Span) -> Span | None:
        """Where both ends are now, if both were kept; a change that begins or ends just there is inside."""
        alignment = self._alignment
        start = alignment.new_place(span.start)
        if start is None:
            gap = alignment.gap(alignment.run_at(span.start) + 1)
            start = gap.new.start if gap.old.start == span.start else None
        last = alignment.new_place(span.end - 1)
        end = None if last is None else last + 1
        if end is None:
            gap = alignment.gap(alignment.run_at(span.end - 1) + 1)
            end = gap.new.end if gap.old.end == span.end else None
        return Span(start, end) if start is not None and end is not None and start < end else None

    def _told_apart(self, span: Span, exact: str) -> bool:
        """Whether no change close by made the same words more or fewer.

        Where it did, nobody can tell from the texts which of the equal words is which: of “he came, he
        went” and “he went” either may be the sentence that is gone.
        """
        first = max(self._alignment.run_at(span.start), 0)
        last = self._alignment.run_at(span.end - 1)
        return all(
            self._as_many(number, exact)
            for number in range(first, last + 2)
            if self._reaches(number, self._alignment.gap(number), span)
        )

    def _reaches(self, number: int, gap: Gap, span: Span) -> bool:
        """Whether a change could as well have been made at these words, or nothing but signs lies between."""
        if not gap.old and not gap.new:
            return False
        left, right = self._slide(number)
        if span.start < gap.old.end + right and span.end > gap.old.start - left:
            return True
        after = span.end <= gap.old.start
        first, last = (span.end, gap.old.start) if after else (gap.old.end, span.start)
        return last - first <= _SIDE and not any(letter.isalnum() for letter in self._old[first:last])

    def _as_many(self, number: int, exact: str) -> bool:
        """Whether the words occur as often around a change as they did; only kept text is around it."""
        gap, (before, after) = self._alignment.gap(number), self._beside(number)
        reach = max(self._slide(number)) + len(exact) + _SIDE
        left, right = min(before, reach), min(after, reach)
        was = self._old.count(exact, gap.old.start - left, gap.old.end + right)
        return was == self._new.count(exact, gap.new.start - left, gap.new.end + right)

    def _changed_alone(self, span: Span, now: Span, exact: str) -> bool:
        """Whether words that were changed became one fewer: none of the same stands beside them anew."""
        reach = len(exact) + _SIDE
        was = self._old.count(exact, max(0, span.start - reach), span.end + reach)
        around = self._new.count(exact, max(0, now.start - reach), now.end + reach)
        return was - 1 == around - self._new.count(exact, now.start, now.end)

    def _slide(self, number: int) -> tuple[int, int]:
        """How far what was put in, or taken out, could lie to the left and right with the same result."""
        gap = self._alignment.gap(number)
        if bool(gap.old) == bool(gap.new):
            return 0, 0
        if number not in self._slides:
            text, at = (self._old, gap.old) if gap.old else (self._new, gap.new)
            before, after = self._beside(number)
            left = common_end(text[at.start - before : at.start], text[at.end - before : at.end])
            right = common_start(text[at.start : at.start + after], text[at.end : at.end + after])
            self._slides[number] = left, right
        return self._slides[number]

    def _beside(self, number: int) -> tuple[int, int]:
        """How long the kept stretches before and after a change are."""
        runs = self._alignment.runs
        return (
            runs[number - 1].length if number else 0,
            runs[number].length if number < len(runs) else 0,
        )

    def _by_quote(self, span: Span) -> Span | None:
        """The one place in what is new where the words stand with what stood around them."""
        quote = quote_of(self._old, span)
        tries = [(quote.prefix, quote.suffix)] if len(quote.prefix + quote.suffix) >= _SIDE else []
        if len(quote.prefix) >= _SIDE:
            tries.append((quote.prefix, ""))
        if len(quote.suffix) >= _SIDE:
            tries.append(("", quote.suffix))
        found = {self._only(prefix, quote.exact, suffix) for prefix, suffix in tries} - {None}
        return found.pop() if len(found) == 1 else None

    def _only(self, prefix: str, exact: str, suffix: str) -> Span | None:
        words = prefix + exact + suffix
        place = self._new.find(words)
        if place < 0 or self._new.find(words, place + 1) >= 0:
            return None
        if self._old.find(words, self._old.find(words) + 1) >= 0:
            return None
        span = Span(place + len(prefix), place + len(prefix) + len(exact))
        return span if self._alignment.is_new(span) and check_span(self._new, span) == span else None
