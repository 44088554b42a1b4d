"""Cards beside their lines: in order, apart, and where they belong as far as there is room."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.ui.notes.placing import place

cards = st.lists(st.tuples(st.integers(-500, 2000), st.integers(1, 300)), min_size=1, max_size=25)


def test_where_there_is_room_every_card_stands_at_its_line() -> None:
    assert place([10, 200, 400], [50, 50, 50], 6) == [10, 200, 400]


def test_cards_give_way_downwards_and_for_the_chosen_one_upwards() -> None:
    assert place([10, 20, 300], [50, 50, 50], 6) == [10, 66, 300]
    assert place([10, 20, 30], [50, 50, 50], 6, pinned=2) == [-82, -26, 30]
    assert place([10, 20, 30], [50, 50, 50], 6, pinned=1) == [-36, 20, 76]


@given(cards, st.data())
def test_no_card_lies_over_another_and_the_chosen_one_stands_at_its_line(
    found: list[tuple[int, int]], data: st.DataObject
) -> None:
    anchors, heights = sorted(anchor for anchor, _ in found), [height for _, height in found]
    pinned = data.draw(st.none() | st.integers(0, len(found) - 1))
    tops = place(anchors, heights, 6, pinned)
    for (one, high), (two, _) in pairwise(zip(tops, heights, strict=True)):
        assert one + high + 6 <= two
    if pinned is not None:
        assert tops[pinned] == anchors[pinned]
