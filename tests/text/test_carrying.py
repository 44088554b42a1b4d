"""Annotations on the way from one version of a text to the next: with their words, or not at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazakh_archive.model.errors import SpanError
from kazakh_archive.model.span import Span
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.carrying import SIMILAR, carry
from kazakh_archive.text.graphemes import is_border

PLAIN = "Апам айтты: қыс қатты болды, малдың көбі қырылды. Біз Алтайдан Қашмирге көштік.\n"


def words_of(old: str, words: str, new: str, nth: int = 0) -> str | None:
    """What stands under the nth place of some words after a correction; None where the mark is lost."""
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    (carried,) = carry(old, new, [Span(start, start + len(words))])
    return None if carried.span is None else new[carried.span.start : carried.span.end]


def place_of(old: str, words: str, new: str, nth: int = 0) -> int | None:
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    (carried,) = carry(old, new, [Span(start, start + len(words))])
    return None if carried.span is None else carried.span.start


@pytest.mark.parametrize(
    ("old", "words", "new", "expected"),
    [
        (PLAIN, "қыс қатты", "Сол жылы " + PLAIN, "қыс қатты"),
        (PLAIN, "қыс қатты", PLAIN.replace("Қашмирге", "Кашмирге"), "қыс қатты"),
        (PLAIN, "Қашмирге", PLAIN.replace("Қашмирге", "Кашмирге"), "Кашмирге"),
        (PLAIN, "Біз Алтайдан Қашмирге", PLAIN.replace("Алтайдан", "сол кезде Алтайдан"), None),
        (
            PLAIN,
            PLAIN.strip(),
            PLAIN.replace("қырылды", "кырылды"),
            PLAIN.strip().replace("қырылды", "кырылды"),
        ),
        ("Сонда Абай келді.", "Абай", "Сонда Обай келді.", "Обай"),
        ("Сонда Абай келді.", "Абай", "Сонда Шоқан келді.", None),
        ("Сонда Абай келді.", "Абай", "Сонда келді.", None),
        ("Сонда Абай келді.", "Абай", "Сонда Абайдың ұлы келді.", "Абай"),
        ("Абай келді. Асан кетті.", "Асан", "Асан кетті.", "Асан"),
        ("Абай келді. Асан кетті.", "Абай", "Асан кетті.", None),
        ("🐎🐎 жылқы", "жылқы", "🐎 жылқы", "жылқы"),
        ("بىز تۇندە شىقتىق", "تۇندە", "ءبىز تۇندە شىقتىق", "تۇندە"),
    ],
)
def test_words_left_alone_stay_and_changed_ones_only_where_they_are_alike(old, words, new, expected):
    found = words_of(old, words, new)
    if expected is None and found is not None:  # a mark may take in what was put into it, never other words
        assert found in new
        assert words.split()[0] in found
        assert words.split()[-1] in found
    else:
        assert found == expected


@pytest.mark.parametrize("nth", [0, 1])
@pytest.mark.parametrize(
    ("old", "words", "new"),
    [
        ("Абай келді. Абай кетті.", "Абай", "Абай кетті."),
        ("Абай келді. Абай кетті.", "Абай", "Абай барды."),
        ("ол келді келді.", "келді", "ол келді."),
        ("ән айтты, ән салды, ән тыңдады", "ән", "ән айтты, ән тыңдады"),
        (PLAIN + PLAIN, "қыс қатты", PLAIN),
    ],
)
def test_of_equal_words_that_became_fewer_none_is_taken_for_another(old, words, new, nth):
    place = place_of(old, words, new, nth)
    if place is not None:  # then no other reading of the correction is left
        assert new[place : place + len(words)] == words
        assert new.count(words) == old.count(words) or (nth == 0 and place < new.rindex(words))


def test_of_equal_words_that_became_more_none_is_taken_for_another():
    assert place_of("ол келді", "ол", "ол ол келді") is None
    assert place_of("кеше ол", "ол", "кеше ол ол") is None
    assert place_of("ол келді", "келді", "ол ол келді") == 6


def test_a_refrain_that_is_taken_out_once_loses_its_marks_and_no_others():
    verse = "Елім-ай, елім-ай,\nқайран елім\n"
    old = "бірінші шумақ туралы сөз\n" + verse + "екінші шумақ туралы сөз\n" + verse + "соңы\n"
    new = "бірінші шумақ туралы сөз\nекінші шумақ туралы сөз\n" + verse + "соңы\n"
    assert place_of(old, "қайран", new, 0) is None
    assert place_of(old, "қайран", new, 1) == new.index("қайран")
    assert place_of(old, "екінші", new) == new.index("екінші")


def test_a_paragraph_that_was_moved_takes_its_marks_along():
    first = "Біз түнде шықтық, Шыңғыстың баласы алда болды, жол бойы қар жауды.\n"
    second = "She said the winter was hard, and that Ospan Batyr’s men had gone ahead of us.\n" * 3
    old, new = first + second, second + first
    assert place_of(old, "Шыңғыстың", new) == new.index("Шыңғыстың")


def test_everything_deleted_everything_new_and_nothing_changed():
    spans = [Span(0, 4), Span(5, 11), Span(0, len(PLAIN))]
    assert [each.span for each in carry(PLAIN, "", spans)] == [None, None, None]
    assert [each.span for each in carry(PLAIN, "Another text altogether, in Latin.", spans)] == [None] * 3
    assert [each.span for each in carry(PLAIN, PLAIN, spans)] == spans
    assert carry("", "letters", []) == ()


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, 6), Span(7, 9)])
def test_a_span_outside_or_empty_is_refused(span):
    with pytest.raises(SpanError):
        carry("five!", "other", [span])


def test_an_accent_put_on_the_last_letter_stays_within_the_mark():
    assert words_of("ана соq келді", "соq", "ана соq\u0303 келді") == "соq\u0303"


LETTERS = st.sampled_from("абв ая.,\nң🐎\u0301ا")
TEXTS = st.text(LETTERS, max_size=120).map(canonical)


@st.composite
def corrections(draw: st.DrawFn) -> tuple[str, str, list[Span]]:
    old = draw(TEXTS.filter(bool))
    new = old
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(new)))
        end = draw(st.integers(start, min(len(new), start + 12)))
        new = new[:start] + draw(st.text(LETTERS, max_size=12)) + new[end:]
    starts = draw(st.lists(st.integers(0, len(old) - 1), min_size=1, max_size=5))
    return old, canonical(new), [Span(each, draw(st.integers(each + 1, len(old)))) for each in starts]


@settings(max_examples=300)
@given(corrections())
def test_what_is_placed_is_whole_and_says_the_same_or_nearly_so(case: tuple[str, str, list[Span]]) -> None:
    old, new, spans = case
    for span, carried in zip(spans, carry(old, new, spans), strict=True):
        assert 0 <= carried.near <= len(new)
        if carried.span is None:
            continue
        now = carried.span
        assert now
        assert now.end <= len(new)
        assert is_border(new, now.start)
        assert is_border(new, now.end)
        exact, words = old[span.start : span.end], new[now.start : now.end]
        if exact != words:
            kept = sum(min(exact.count(letter), words.count(letter)) for letter in set(exact))
            assert 2 * kept / (len(exact) + len(words)) >= SIMILAR


@settings(max_examples=200)
@given(st.data())
def test_marks_outside_all_changes_keep_their_words(data: st.DataObject) -> None:
    """Every word of the text is another one, so that nothing can be taken for anything else."""
    count = data.draw(st.integers(3, 40))
    words = [f"с{number}ө{chr(0x430 + number % 32)}" for number in range(count)]
    changed = data.draw(st.sets(st.integers(0, count - 1), max_size=3))
    old = " ".join(words)
    new = " ".join(
        data.draw(st.sampled_from(["", "XX", f"{word} YY ZZ"])) if number in changed else word
        for number, word in enumerate(words)
    )
    spans, at = [], 0
    for word in words:
        spans.append(Span(at, at + len(word)))
        at += len(word) + 1
    for number, (word, carried) in enumerate(zip(words, carry(old, new, spans), strict=True)):
        if number not in changed and not changed & {number - 1, number + 1}:
            assert carried.span is not None
            assert new[carried.span.start : carried.span.end] == word


@pytest.mark.parametrize("letters", ["а" * 200_000, "ол " * 100_000, "б\n" * 100_000])
def test_a_text_of_nothing_but_the_same_ends_soon(letters):
    before = time.process_time()
    middle = len(letters) // 2
    new = letters[:middle] + "ұзақ" + letters[middle : middle + 50_000] + "x" + letters[middle + 60_000 :]
    for each in carry(letters, new, [Span(10, 14), Span(middle + 1, middle + 5)], seconds=3):
        assert each.span is None or each.span.end <= len(new)
    assert time.process_time() - before < 20


def test_a_letter_put_right_all_over_a_long_text_keeps_nearly_every_mark():
    old = "".join(
        f"{number} сөз мәтінде i рет {number * 7} айтылды, жазылды i оқылды.\n" for number in range(3_000)
    )
    new = old.replace("i", "і")
    spans = [Span(place, place + 9) for place in range(0, len(old) - 9, 500)]
    carried = carry(old, new, spans)
    assert all(each.span == span for each, span in zip(carried, spans, strict=True))
