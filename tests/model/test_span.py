"""Spans: half-open, ordered, never negative."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import SpanError
from kazakh_archive.model.span import Span

spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_no_stretch(start: int, end: int) -> None:
    with pytest.raises(SpanError) as raised:
        Span(start, end)
    assert (raised.value.start, raised.value.end, raised.value.length) == (start, end, None)


@given(spans, spans)
def test_overlap_is_to_share_a_character(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared)
    assert one.overlaps(other) == other.overlaps(one)


def test_an_empty_span_shares_no_character() -> None:
    assert not Span(0, 2).overlaps(Span(1, 1))


@given(spans, st.integers(-5, 70))
def test_contains_and_length(span: Span, offset: int) -> None:
    assert span.contains(offset) == (offset in range(span.start, span.end))
    assert len(span) == len(range(span.start, span.end))


@given(spans, st.integers(0, 20))
def test_shifted_goes_there_and_back(span: Span, by: int) -> None:
    assert span.shifted(by).shifted(-by) == span
    assert len(span.shifted(by)) == len(span)


def test_shifted_before_the_text() -> None:
    with pytest.raises(SpanError):
        Span(1, 3).shifted(-2)


def test_order_is_that_of_the_text() -> None:
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


def test_an_empty_span_is_false_and_a_huge_one_is_true():
    assert not Span(3, 3)
    assert Span(0, 10**30)
