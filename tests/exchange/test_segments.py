"""Overlapping annotations made flat."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.exchange.segments import LANES, Mark, Piece, cut
from kazakh_archive.model.span import Span


def whole(content: str, *marks: Mark) -> list[Piece]:
    (pieces,) = cut(content, [Span(0, len(content))], marks)
    return pieces


def test_overlapping_marks_become_pieces():
    pieces = whole("abcdef", Mark(1, Span(0, 4), "person"), Mark(2, Span(2, 6), "place"))
    assert pieces == [
        Piece("ab", ("person",)),
        Piece("cd", ("person", "place"), (1,)),
        Piece("ef", ("", "place"), (2,)),
    ]


def test_nested_and_equal_marks():
    pieces = whole(
        "abc", Mark(2, Span(0, 3), "theme"), Mark(1, Span(1, 2), "event"), Mark(3, Span(0, 3), "place")
    )
    assert [piece.lanes for piece in pieces] == [
        ("theme", "place"),
        ("theme", "place", "event"),
        ("theme", "place"),
    ]
    assert [piece.ends for piece in pieces] == [(), (1,), (2, 3)]


def test_a_lane_is_used_again():
    pieces = whole("abcd", Mark(1, Span(0, 2), "person"), Mark(2, Span(2, 4), "place"))
    assert [piece.lanes for piece in pieces] == [("person",), ("place",)]


def test_more_marks_than_lanes_keep_their_numbers():
    pieces = whole("ab", *(Mark(n, Span(0, 2), "theme") for n in range(1, 9)))
    assert pieces == [Piece("ab", ("theme",) * LANES, tuple(range(1, 9)))]


def test_marks_across_and_between_paragraphs():
    content = "\nab\n\ncd\n"
    paragraphs = [Span(1, 3), Span(5, 7)]
    marks = [
        Mark(1, Span(0, 1), "place"),  # before the first one
        Mark(2, Span(2, 6), "person"),  # over both
        Mark(3, Span(3, 5), "theme"),  # between them
        Mark(4, Span(0, 8), "event"),  # over everything
    ]
    first, second = cut(content, paragraphs, marks)
    assert "".join(piece.text for piece in first) == "ab"
    assert "".join(piece.text for piece in second) == "cd"
    assert [n for piece in first for n in piece.ends] == [1, 3]
    assert [n for piece in second for n in piece.ends] == [2, 4]
    assert "person" in first[-1].lanes
    assert "person" in second[0].lanes
    assert "person" not in second[-1].lanes


def test_nothing_to_show():
    assert cut("", [], [Mark(1, Span(0, 1), "x")]) == []
    assert cut("ab", [Span(0, 2)], []) == [[Piece("ab")]]


spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=20), st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_every_character_once_and_every_mark_once(marks, lengths):
    content = "".join(chr(0x410 + i % 32) for i in range(60))
    paragraphs, at = [], 0
    for length in lengths:
        paragraphs.append(Span(at, at + length))
        at += length + 1
    numbered = [Mark(n, span, f"k{n}") for n, span in enumerate(marks, 1)]
    result = cut(content, paragraphs, numbered)
    for paragraph, pieces in zip(paragraphs, result, strict=True):
        assert "".join(piece.text for piece in pieces) == content[paragraph.start : paragraph.end]
        assert all(piece.text for piece in pieces)
        at = paragraph.start
        for piece in pieces:
            over = {mark.kind for mark in numbered if mark.span.overlaps(Span(at, at + len(piece.text)))}
            shown = {kind for kind in piece.lanes if kind}
            assert shown <= over
            assert len(shown) == min(len(over), LANES) or len(over) > 1
            at += len(piece.text)
    ends = sorted(n for pieces in result for piece in pieces for n in piece.ends)
    assert ends == [mark.number for mark in numbered]
