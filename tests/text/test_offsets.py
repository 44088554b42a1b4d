"""UTF-16 and back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.text.offsets import Utf16Map

mixed = st.text(st.sampled_from("aқ\n🎙𠀀e\u0301"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(mixed | st.text())
def test_every_offset_goes_there_and_back(content: str) -> None:
    places = Utf16Map(content)
    for code_point in range(len(content) + 1):
        unit = places.to_utf16(code_point)
        assert unit == units(content[:code_point])
        assert places.to_code_points(unit) == code_point
    assert places.units == units(content)


@given(mixed)
def test_inside_a_pair_rounds_down(content: str) -> None:
    places = Utf16Map(content)
    for place, character in enumerate(content):
        if character > "\uffff":
            assert places.to_code_points(places.to_utf16(place) + 1) == place


def test_spans() -> None:
    places = Utf16Map("a🎙b")
    assert (places.to_utf16(1), places.to_utf16(3)) == (1, 4)
    assert places.span_from_utf16(1, 4) == Span(1, 3)
    assert places.span_from_utf16(2, 2) == Span(1, 2)
    assert places.span_from_utf16(0, 2) == Span(0, 2)


@pytest.mark.parametrize("offset", [-1, 5])
def test_outside(offset: int) -> None:
    places = Utf16Map("a🎙b")
    with pytest.raises(SpanError):
        places.to_utf16(offset)
    with pytest.raises(SpanError):
        places.to_code_points(offset)


def test_a_million_characters_are_mapped_at_once() -> None:
    content = "Қазақ 🎙 sözi " * 77_000
    started = time.process_time()
    places = Utf16Map(content)
    assert time.process_time() - started < 0.5
    assert places.to_code_points(places.to_utf16(999_999)) == 999_999
