"""What is packed into a list comes out of it, for our own reading and for Whoosh's walk."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.index.lists import PackedPositions, matcher, packed, unpacked, unpacked_positions

NUMBERS = st.one_of(st.integers(0, 300), st.integers(0, 70_000), st.integers(0, 2**31 - 1))
ROWS = st.dictionaries(NUMBERS, st.sets(NUMBERS, min_size=1, max_size=6), min_size=1, max_size=20)


def lists(rows: dict[int, set[int]]) -> tuple[array[int], list[bytes]]:
    form = PackedPositions()
    return array("I", sorted(rows)), [form.encode(sorted(rows[number])) for number in sorted(rows)]


@given(ROWS)
def test_documents_counts_and_positions_come_back(rows):
    data = packed(*lists(rows))
    found, positions = unpacked_positions(data)
    assert found.documents.tolist() == sorted(rows)
    assert found.counts.tolist() == [len(rows[number]) for number in sorted(rows)]
    assert positions.tolist() == [place for number in sorted(rows) for place in sorted(rows[number])]
    assert unpacked(data).documents.tolist() == sorted(rows)


@given(ROWS)
def test_whoosh_walks_the_same(rows):
    walk = matcher(packed(*lists(rows)), PackedPositions(), None, None)
    seen = {}
    while walk.is_active():
        seen[walk.id()] = set(walk.value_as("positions"))
        assert walk.weight() == len(seen[walk.id()])
        walk.next()
    assert seen == rows


@given(st.sets(NUMBERS, min_size=1))
def test_a_term_that_stands_in_no_text_has_documents_only(numbers):
    data = packed(array("I", sorted(numbers)), [b""] * len(numbers))
    found, positions = unpacked_positions(data)
    assert found.documents.tolist() == sorted(numbers)
    assert found.counts is None
    assert not len(positions)
    walk = matcher(data, None, None, None)
    assert list(walk.all_ids()) == sorted(numbers)
    assert walk.value() == b""


def test_a_list_that_was_cut_off_is_no_list():
    data = packed(*lists({1: {5}, 900: {1, 70_000}}))
    with pytest.raises(ValueError, match="buffer"):
        unpacked_positions(data[:-1])
