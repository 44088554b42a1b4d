"""Offsets of the text and positions in the widget."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.view_map import LONGEST_PARAGRAPH, ViewMap

texts = st.lists(
    st.one_of(
        st.sampled_from(["сөз ", "қазақ", "😀", "ق", "é", "\n", " "]),
        st.integers(4_000, 23_000).map(lambda length: "дала " * (length // 5)),
        st.integers(19_990, 20_010).map(lambda length: "x" * length),
    ),
    max_size=8,
).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts, st.data())
def test_every_span_goes_there_and_back(content: str, data: st.DataObject) -> None:
    view = ViewMap(content)
    assert view.length == units(view.shown)
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    first, last = view.positions(Span(start, end))
    if start < end:
        assert view.span(first, last) == Span(start, end)
        shown = view.shown.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le")
        assert shown.replace("\n", "") == content[start:end].replace("\n", "")
    assert view.offset(view.start_position(start)) == start
    assert view.offset(view.end_position(end)) == end


@given(texts)
def test_no_shown_paragraph_is_too_long_and_only_breaks_are_added(content: str) -> None:
    view = ViewMap(content)
    assert max(len(line) for line in view.shown.split("\n")) <= LONGEST_PARAGRAPH
    assert view.shown.replace("\n", "") == content.replace("\n", "")


def test_a_short_text_is_shown_as_it_is() -> None:
    content = "бір\nекі"
    assert ViewMap(content).shown is content


def test_half_a_surrogate_pair_takes_the_character_in() -> None:
    view = ViewMap("a😀b")
    assert view.span(2, 3) == Span(1, 2)
    assert view.span(1, 2) == Span(1, 2)
    assert view.offset(2) == 1


def test_a_cut_does_not_part_a_letter_from_its_marks() -> None:
    content = "x" * 4_999 + "e" + "\u0301" * 3 + "y" * 30_000
    shown = ViewMap(content).shown
    assert not any(line.startswith("\u0301") for line in shown.split("\n"))


def test_one_line_of_five_million_characters_is_mapped_in_no_time() -> None:
    content = "көш жол өзен " * 385_000
    begun = time.process_time()
    view = ViewMap(content)
    assert time.process_time() - begun < 2
    assert view.span(*view.positions(Span(4_000_000, 4_000_100))) == Span(4_000_000, 4_000_100)


def test_an_offset_outside_the_text_is_refused() -> None:
    with pytest.raises(SpanError):
        ViewMap("abc").start_position(4)
