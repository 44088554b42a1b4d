"""Quotes, places and sound spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import QuoteAmbiguous, QuoteNotFound, SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.text.anchor import CONTEXT, Quote, check_span, find, one_place, quote_of
from kazakh_archive.text.canonical import canonical


def test_quote_of_keeps_32_on_either_side() -> None:
    content = "".join(chr(0x430 + n % 30) for n in range(100))
    quote = quote_of(content, Span(40, 50))
    assert quote == Quote(content[40:50], content[8:40], content[50:82])


def test_quote_of_does_not_begin_its_prefix_with_a_mark() -> None:
    content = "x" * 10 + "q\u0303" + "a" * (CONTEXT - 1) + "WORD"
    assert quote_of(content, Span(43, 47)).prefix == "a" * (CONTEXT - 1)


@pytest.mark.parametrize("span", [Span(0, 0), Span(2, 9), Span(9, 10)])
def test_spans_outside_or_empty(span: Span) -> None:
    with pytest.raises(SpanError):
        check_span("abc", span)
    with pytest.raises(SpanError):
        quote_of("abc", span)


@pytest.mark.parametrize(
    ("content", "span", "snapped"),
    [
        ("aq\u0303b", Span(1, 2), Span(1, 3)),
        ("aq\u0303b", Span(2, 4), Span(1, 4)),
        ("👨\u200d👩\u200d👧!", Span(2, 3), Span(0, 5)),
        ("🇰🇿🇰🇬", Span(1, 3), Span(0, 4)),
        ("🇰🇿🇰🇬", Span(2, 4), Span(2, 4)),
        ("👍🏽", Span(0, 1), Span(0, 2)),
        ("a\n\u0301b", Span(1, 2), Span(1, 2)),
        ("\u1112\u1161\u11ab", Span(0, 1), Span(0, 3)),
        ("abc", Span(1, 2), Span(1, 2)),
    ],
)
def test_check_span_snaps_outward(content: str, span: Span, snapped: Span) -> None:
    assert check_span(content, span) == snapped


def test_find_all_and_by_context() -> None:
    content = "the road to Ili, the road to Kashmir, the road"
    assert [place.start for place in find(content, Quote("the road"))] == [0, 17, 38]
    assert find(content, Quote("the road", suffix=" to Kashmir")) == (Span(17, 25),)
    assert one_place(content, Quote("the road", prefix="Ili, ", suffix=" to nowhere")) == Span(17, 25)
    with pytest.raises(QuoteNotFound):
        one_place(content, Quote("the road", prefix="elsewhere "))
    with pytest.raises(QuoteAmbiguous) as raised:
        one_place(content, Quote("the road"))
    assert raised.value.places == (0, 17, 38)


def test_places_that_overlap_are_all_told() -> None:
    assert find("ababa", Quote("aba")) == (Span(0, 3), Span(2, 5))


def test_a_quote_across_a_line_end_is_found() -> None:
    content = "forced to leave their \nplaces of residence"
    assert one_place(content, Quote("their places")) == Span(16, 29)


@pytest.mark.parametrize("exact", ["Clark's  account", "“1931-1933”", "«1931–1933»", "the year"])
def test_a_quote_typed_with_other_signs_is_found(exact: str) -> None:
    content = 'Clark’s account of\xa0the\xa0year "1931–1933" and more'
    place = one_place(content, Quote(exact))
    assert len(place) == len(" ".join(exact.split()))


@pytest.mark.parametrize("exact", ["", " \n", "nowhere"])
def test_not_found(exact: str) -> None:
    with pytest.raises(QuoteNotFound):
        one_place("some words", Quote(exact))


def test_a_decomposed_quote_is_found() -> None:
    assert one_place("Йошкар", Quote("Йош")) == Span(0, 3)


@given(st.text(st.sampled_from("ab \n\u0301қ🎙")).map(canonical), st.data())
def test_a_quote_leads_back_or_says_that_it_is_ambiguous(content: str, data: st.DataObject) -> None:
    if not content.strip():
        return
    start = data.draw(st.integers(0, len(content) - 1))
    span = check_span(content, Span(start, data.draw(st.integers(start + 1, len(content)))))
    quote = quote_of(content, span)
    assert content[span.start : span.end] == quote.exact
    if not quote.exact.strip():
        return
    assert span in find(content, quote)
    if len(find(content, quote)) == 1:
        assert one_place(content, quote) == span
        return
    with pytest.raises(QuoteAmbiguous) as raised:
        one_place(content, quote)
    assert span.start in raised.value.places
