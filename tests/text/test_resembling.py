"""Where a lost annotation may belong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.text.anchor import Quote
from kazakh_archive.text.graphemes import is_border
from kazakh_archive.text.resembling import candidates

FILLER = "Апам айтты: қыс қатты болды, малдың көбі қырылды. " * 40


def found(content: str, quote: Quote, near: int = 0) -> list[str]:
    return [content[each.span.start : each.span.end] for each in candidates(content, quote, Span(near, near))]


def test_the_place_whose_surroundings_fit_comes_first() -> None:
    content = f"ертең ол келеді. {FILLER}Сонда ол көшті. {FILLER}"
    best, *rest = candidates(content, Quote("ол", "Сонда ", " көшті."), Span(0, 0))
    assert best.span.start == content.index("ол көшті")
    assert best.score > 0.97
    assert all(each.score < best.score for each in rest)


def test_the_nearer_of_two_equal_places_comes_first() -> None:
    content = f"ол {FILLER}ол {FILLER}ол"
    assert candidates(content, Quote("ол"), Span(len(content), len(content)))[0].span.end == len(content)


def test_words_written_otherwise_are_found_whole() -> None:
    content = f"{FILLER}Сонда Шоқан Уәлиханов келді. {FILLER}"
    assert found(content, Quote("Шокан Валиханов"))[0] == "Шоқан Уәлиханов"
    assert found(content, Quote("Ыбырай Алтынсарин")) == []


def test_what_stands_in_their_place_is_offered_whatever_it_says() -> None:
    content = f"{FILLER}Сонда Ыбырай келді. {FILLER}"
    place = content.index("Ыбырай")
    offered = candidates(content, Quote("Шоқан", "Сонда ", " келді."), Span(place + 1, place + 4))
    assert content[offered[0].span.start : offered[0].span.end] == "Ыбырай"
    assert candidates(content, Quote("Шоқан"), Span(place, place + 100)) == ()


def test_between_the_same_words_stands_the_likeliest_however_little_it_resembles() -> None:
    content = f"{FILLER}Кулашқа. Сонда She walked it. {FILLER}"
    place = content.index("She")
    offered = candidates(content, Quote("Kulash", "Сонда ", " walked it. "), Span(place, place + 3))
    assert content[offered[0].span.start : offered[0].span.end] == "She"


def test_no_words_and_no_text_have_no_place() -> None:
    assert candidates("", Quote("ол"), Span(0, 0)) == ()
    assert candidates(FILLER, Quote(" \n"), Span(0, 0)) == ()
    assert candidates("ол", Quote("олардың"), Span(0, 0), seconds=0) == ()


def test_words_longer_than_the_text_may_still_resemble_it() -> None:
    assert found("қыс қатты болды", Quote("қыс қатты болды екен")) == ["қыс қатты болды"]


@given(
    st.text(st.sampled_from("абв \n\u0301🐎"), max_size=60),
    st.text(st.sampled_from("абв "), max_size=8),
    st.integers(0, 60),
)
def test_candidates_are_whole_apart_and_in_order(content: str, exact: str, near: int) -> None:
    offered = candidates(
        content, Quote(exact, "а", "в"), Span(min(near, len(content)), min(near, len(content)))
    )
    assert [each.score for each in offered] == sorted((each.score for each in offered), reverse=True)
    for number, each in enumerate(offered):
        assert 0 <= each.score <= 1
        assert each.span
        assert each.span.end <= len(content)
        assert not any(each.span.overlaps(other.span) for other in offered[:number])
        if content[each.span.start : each.span.end] != exact:
            assert is_border(content, each.span.start)
            assert is_border(content, each.span.end)
