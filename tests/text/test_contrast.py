"""Colours that can be told from the paper, and ink that can be read on them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.contrast import (
    LEAST,
    LEAST_FOR_TEXT,
    contrast,
    is_colour,
    legible,
    softest,
)

PAPERS = (("#fffdf9", "#23211d", 0.30), ("#191a1c", "#e3dfd7", 0.22))
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_is_that_of_the_guidelines():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@given(colours, st.sampled_from(PAPERS))
def test_whatever_colour_is_seen_on_whatever_paper(colour, look):
    paper, _, _ = look
    shown = legible(colour, paper)
    assert is_colour(shown)
    assert contrast(shown, paper) >= LEAST
    assert legible(shown, paper) == shown


@given(colours, st.sampled_from(PAPERS))
def test_ink_is_read_on_two_fills_of_whatever_colour(colour, look):
    paper, ink, strength = look
    soft = softest(legible(colour, paper), paper, ink, strength)
    assert 0 < soft <= strength
    ground = paper
    for _ in range(2):
        ground = mixed(legible(colour, paper), ground, soft)
    assert contrast(ink, ground) >= LEAST_FOR_TEXT - 0.1


def mixed(colour: str, ground: str, strength: float) -> str:
    parts = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(over * strength + under * (1 - strength)):02x}" for over, under in parts)


@pytest.mark.parametrize(
    "text", ["", "#fff", "#FFFFFF", "red", "#12345g", "#1234567", "#123456\n", "＃123456"]
)
def test_what_is_no_colour(text):
    assert not is_colour(text)
