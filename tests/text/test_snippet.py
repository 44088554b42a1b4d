"""Marks and snippets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import is_border
from kazakh_archive.text.query import parse
from kazakh_archive.text.snippet import best_place, matches, snippet


def marked(content: str, typed: str) -> list[str]:
    return [content[span.start : span.end] for span in matches(content, parse(typed))]


@pytest.mark.parametrize(
    ("content", "typed", "expected"),
    [
        ("Қорғантөбе, қорғантөбеде", "коргантобе", ["Қорғантөбе"]),
        ("Қорғантөбе, қорғантөбеде", "коргантобе*", ["Қорғантөбе", "қорғантөбеде"]),
        ("besik kuda and Besik  Kuda, kuda", '"besik kuda"', ["besik kuda", "Besik  Kuda"]),
        ("besik kuda and kuda", '"besik kuda" kuda', ["besik kuda", "kuda"]),
        ("the road to Ili", "road -Ili", ["road"]),
        ("the road to Ili", "(nowhere OR Ili) tag:road kind:note", ["Ili"]),
        ("The camel's load", "camel's", ["camel's"]),
        ("APDTR. C. 15446. Vol. 1", "C.15446", ["C. 15446"]),
        ("哈萨克人", "萨克", ["萨克"]),
        ("قـازاق وسپان", "قازاق ئوسپان", ["قـازاق", "وسپان"]),
        ("a b a b c", '"a b c"', ["a b c"]),
        ("a b c d", '"a b" "b c"', ["a b c"]),
        ("nothing", "else", []),
    ],
)
def test_matches(content: str, typed: str, expected: list[str]) -> None:
    assert marked(content, typed) == expected


def test_a_decomposed_text_is_marked_with_its_marks() -> None:
    assert marked("и\u0306од", "йод") == ["и\u0306од"]


def test_the_snippet_shows_the_densest_stretch() -> None:
    content = "camel " + "x " * 200 + "the camel and the road to Ili " + "y " * 200
    spans = matches(content, parse("camel road Ili"))
    shown = snippet(content, spans, 60)
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert [shown.text[mark.start : mark.end] for mark in shown.marks] == ["camel", "road", "Ili"]
    assert best_place(content, spans, 60) == spans[1]


def test_a_short_text_is_shown_whole() -> None:
    shown = snippet("the road \n\nto  Ili\n", [Span(11, 13)])
    assert shown.text == "the road to Ili"
    assert shown.marks == (Span(9, 11),)


def test_without_spans_the_beginning_is_shown() -> None:
    shown = snippet("word " * 100, [], 30)
    assert shown.text == "word word word word word word…"
    assert shown.marks == ()
    assert best_place("word", []) is None


def test_a_mark_longer_than_the_snippet_is_cut() -> None:
    shown = snippet("a" * 500, [Span(0, 500)], 50)
    assert shown.text == "a" * 50 + "…"
    assert shown.marks == (Span(0, 50),)


def test_a_long_mark_is_not_cut_within_a_character() -> None:
    content = "e\u0323" * 100
    shown = snippet(content, [Span(0, 200)], 51)
    assert shown.text == "e\u0323" * 25 + "…"
    assert shown.marks == (Span(0, 50),)


contents = st.text(st.sampled_from("aқ b\n哈🎙\u0301."), max_size=120)


@given(contents, st.integers(4, 40), st.sampled_from(["a", "қ", "a*", '"a қ"', "哈 a", "b -a"]))
def test_marks_lie_in_the_text_and_show_the_words(content: str, width: int, typed: str) -> None:
    spans = matches(content, parse(typed))
    ends = [place for span in spans for place in (span.start, span.end)]
    assert ends == sorted(ends)
    assert all(0 <= span.start < span.end <= len(content) for span in spans)
    shown = snippet(content, spans, width)
    assert bool(shown.marks) == bool(spans)
    for mark in shown.marks:
        assert mark.end <= len(shown.text)
        assert not shown.text[mark.start : mark.end].isspace()
    body = shown.text.strip("…")
    assert body in " ".join(content.split()) or body.strip() in content.replace("\n", " ")


@given(contents, st.integers(4, 40))
def test_cuts_do_not_tear_characters(content: str, width: int) -> None:
    body = snippet(content, [], width).text.rstrip("…")
    if not any(character.isspace() for character in content):
        assert is_border(content, len(body))
