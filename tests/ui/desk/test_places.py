"""Going back and forward, and what of it is remembered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.ui.desk.layout import Layout, PaneLayout
from kazakh_archive.ui.desk.places import NEAR, History, Place


def test_back_and_forward_lead_where_one_was() -> None:
    history = History(Place("a"))
    history.settle((100, 120))
    history.go(Place("b"))
    history.settle((7, 9))
    assert history.back() == Place("a", (100, 120))
    assert not history.behind
    assert history.forward() == Place("b", (7, 9))
    assert not history.ahead


def test_at_the_ends_one_stays() -> None:
    history = History(Place("a"))
    assert history.back() == history.forward() == Place("a")


def test_a_new_way_forgets_what_lay_ahead() -> None:
    history = History(Place("a"))
    history.go(Place("b"))
    history.back()
    history.go(Place("c"))
    assert not history.ahead
    assert history.back() == Place("a")


def test_steps_nearby_are_one_place() -> None:
    history = History(Place("a", (0, 0)))
    history.go(Place("a", (NEAR - 1, NEAR - 1)))
    assert not history.behind
    history.go(Place("a", (5 * NEAR, 5 * NEAR)))
    assert history.behind


def test_opening_the_same_source_again_is_no_step() -> None:
    history = History(Place("a", (50, 60)))
    history.go(Place("a"))
    assert history.here == Place("a", (50, 60))


@given(st.lists(st.one_of(st.just("back"), st.just("forward"), st.integers(0, 9).map(str)), max_size=400))
def test_however_one_goes_one_is_somewhere(steps: list[str]) -> None:
    history = History(Place("start"))
    for step in steps:
        if step == "back":
            history.back()
        elif step == "forward":
            history.forward()
        else:
            history.go(Place(step))
            assert history.here.source_id == step
        assert history.here.source_id


LAYOUT = Layout(
    (PaneLayout(("one", "two"), 1, (10, 20)), PaneLayout(("two",), 0, (0, 5))), 1, {"one": (3, 4)}
)


def test_a_layout_comes_back_as_it_was() -> None:
    assert Layout.from_text(LAYOUT.to_text()) == LAYOUT


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "source-1 3 4",
            "[]",
            "null",
            '{"panes": 3}',
            '{"panes": [4, {"tabs": "x"}]}',
            '{"places": []}',
            "[" * 100_000,
        ),
        '{"panes": [{"tabs": [1, 2], "current": -1, "at": ["x"]}], "focused": "x"}',
    ],
)
def test_what_cannot_be_read_is_left_out(text: str) -> None:
    assert Layout.from_text(text) == Layout()


def test_numbers_that_are_none_are_the_beginning() -> None:
    layout = Layout.from_text(
        '{"panes": [{"tabs": ["a"], "current": -4, "at": [-1, true]}], "places": {"a": [1]}}'
    )
    assert layout.panes[0].tabs == ("a",)
    assert layout.panes[0].current == 0
    assert layout.places == {"a": (0, 0)}


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    Layout.from_text(text)
