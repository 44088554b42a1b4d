"""Labels in the margin: beside their words, in order, never on one another."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.ui.reader.labels import Slot, arrange


def test_labels_with_room_stand_at_their_words() -> None:
    assert arrange([0, 50, 90], 20, 200, (40, 40)) == [Slot(0, [0]), Slot(50, [1]), Slot(90, [2])]


def test_a_label_that_would_meet_another_is_pushed_down() -> None:
    assert arrange([10, 12], 20, 200, (40, 40)) == [Slot(10, [0]), Slot(30, [1])]


def test_what_is_pushed_too_far_is_only_counted() -> None:
    slots = arrange([10] * 7, 20, 500, (40, 40))
    assert [slot.items for slot in slots] == [[0], [1], [2], [3, 4, 5, 6]]


def test_nothing_stands_below_the_edge() -> None:
    slots = arrange([0, 90, 95], 20, 115, (40, 40))
    assert [slot.items for slot in slots] == [[0], [1, 2]]


def test_the_last_line_in_sight_has_its_label_above_the_edge() -> None:
    assert arrange([0, 110], 20, 115, (40, 40)) == [Slot(0, [0]), Slot(95, [1])]


heights = st.lists(st.integers(0, 600), max_size=60).map(sorted)


def test_where_there_is_room_below_all_stand() -> None:
    slots = arrange([10] * 6 + [300], 20, 500, (40, 120))
    assert [slot.y for slot in slots] == [10, 30, 50, 70, 90, 110, 300]
    crowded = arrange([10] * 6 + [100], 20, 500, (40, 90))
    assert [slot.items for slot in crowded] == [[0], [1], [2], [3, 4, 5], [6]]


@given(heights, st.integers(5, 40), st.integers(100, 600), st.integers(0, 120), st.integers(0, 200))
def test_no_two_labels_meet_and_each_annotation_is_counted_once(
    anchors: list[int], height: int, bottom: int, drift: int, further: int
) -> None:
    slots = arrange(anchors, height, bottom, (drift, drift + further))
    assert [item for slot in slots for item in slot.items] == list(range(len(anchors)))
    for upper, lower in itertools.pairwise(slots):
        assert upper.y + height <= lower.y
    for slot in slots:
        assert slot.y >= min(anchors[slot.items[0]], bottom - height)
    for slot in slots[1:]:
        assert slot.y + height <= bottom
