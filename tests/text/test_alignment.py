"""What two versions of a text have in common."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.text.alignment import align, common_end, common_start

TEXTS = st.text(st.sampled_from("абв ая.\n"), max_size=200)


@given(TEXTS, TEXTS)
def test_runs_are_in_order_and_equal_and_the_gaps_are_the_rest(old: str, new: str) -> None:
    alignment = align(old, new)
    old_at = new_at = 0
    rebuilt = ""
    for number, run in enumerate(alignment.runs):
        assert run.length > 0
        assert (run.old, run.new) >= (old_at, new_at)
        assert old[run.old : run.old + run.length] == new[run.new : run.new + run.length]
        gap = alignment.gap(number)
        assert gap == (Span(old_at, run.old), Span(new_at, run.new))
        rebuilt += new[gap.new.start : gap.new.end] + old[run.old : run.old + run.length]
        old_at, new_at = run.old + run.length, run.new + run.length
    assert rebuilt + new[new_at:] == new


@given(TEXTS, TEXTS)
def test_common_ends(one: str, two: str) -> None:
    head, tail = common_start(one, two), common_end(one, two)
    assert one[:head] == two[:head]
    assert head == min(len(one), len(two)) or one[head] != two[head]
    assert one[len(one) - tail :] == two[len(two) - tail :]
    assert tail == min(len(one), len(two)) or one[-tail - 1] != two[-tail - 1]


def test_a_sentence_taken_out_begins_and_ends_with_words() -> None:
    (gap,) = align("Абай келді. Асан кетті.", "Асан кетті.").gaps()
    assert gap == (Span(0, 12), Span(0, 0))


def test_unrelated_texts_have_nothing_in_common() -> None:
    assert align("Біз түнде шықтық", "She said no").runs == []


def test_only_what_is_wanted_is_compared_letter_by_letter() -> None:
    lines = [
        f"{number} деген сан, {number * 3} деген де сан, үшіншісі {number * 5}\n" for number in range(100)
    ]
    old = "".join(lines)
    new = old.replace("деген", "деген бір")
    assert len(align(old, new, [Span(0, 5)]).runs) < 110
    assert len(align(old, new).runs) > 190


def test_places_and_what_is_new() -> None:
    alignment = align("бір екі үш төрт бес", "бір екі алты үш төрт жеті")
    assert alignment.new_place(8) == 13
    assert alignment.new_place(17) is None
    assert alignment.near(17) >= 20
    assert alignment.is_new(Span(9, 12))
    assert not alignment.is_new(Span(11, 15))
    assert alignment.kept(Span(0, 19)) == 16
