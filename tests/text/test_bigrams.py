"""Pairs of Chinese characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.bigrams import bigrams


@pytest.mark.parametrize(
    ("content", "pairs"),
    [
        ("新疆伊犁", ["新疆", "疆伊", "伊犁"]),
        ("在 新疆", ["在", "新疆"]),
        ("Altai 阿勒泰, 哈", ["阿勒", "勒泰", "哈"]),
        ("no characters", []),
    ],
)
def test_runs_are_cut_into_overlapping_pairs(content: str, pairs: list[str]) -> None:
    assert [pair.text for pair in bigrams(content)] == pairs


@given(st.text("新疆a ,", max_size=20))
def test_each_pair_stands_where_it_says_and_no_character_is_lost(content: str) -> None:
    found = list(bigrams(content))
    assert all(content[pair.start : pair.end] == pair.text for pair in found)
    covered = {place for pair in found for place in range(pair.start, pair.end)}
    assert covered == {place for place, character in enumerate(content) if character in "新疆"}
