"""The text behind the field: every change is followed, in UTF-16 as Qt counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.ui.correcting import units
from kazakh_archive.ui.correcting.units import SOFT, Sheet, Units, meant, shown
from kazakh_archive.ui.reader.view_map import LONGEST_PARAGRAPH

LETTERS = st.text(st.sampled_from("aқ🐎\u2029\u0301ا\u00a0"), max_size=30)


@given(LETTERS, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), LETTERS), max_size=12))
def test_every_change_is_followed(start: str, changes: list[tuple[int, int, str]]) -> None:
    real, followed = list(start), Units(start)
    for place, removed, added in changes:
        at = min(place, len(real))
        gone = real[at : at + removed]
        unit = len("".join(real[:at]).encode("utf-16-le")) // 2
        followed.replace(unit, len("".join(gone).encode("utf-16-le")) // 2, added)
        real[at : at + removed] = list(added)
        text = "".join(real)
        assert len(followed) == len(text.encode("utf-16-le")) // 2
        assert followed.text() == text.replace("\u2029", "\n")


def test_changes_across_pieces(monkeypatch) -> None:
    monkeypatch.setattr(units, "_PIECE", 8)
    followed = Units("абвгдежзийклмн")
    before = followed.copy()
    followed.replace(2, 9, "ХУ")
    followed.replace(0, 0, "🐎")
    followed.replace(len(followed), 0, "!")
    assert followed.text() == "🐎абХУлмн!"
    assert before.text() == "абвгдежзийклмн"
    followed.replace(0, len(followed), "")
    assert (followed.text(), len(followed)) == ("", 0)
    followed.replace(0, 0, "жаңа")
    assert followed.text() == "жаңа"


def test_a_paragraph_without_end_is_shown_in_pieces_and_meant_whole() -> None:
    content = "сөз " * LONGEST_PARAGRAPH + "\nқысқа"
    assert SOFT in shown(content)
    assert max(map(len, shown(content).split("\n"))) < LONGEST_PARAGRAPH
    assert meant(shown(content).replace("\n", "\u2029")) == content
    assert Sheet.of(content).units.text() == content
    assert shown("қысқа\nмәтін") == "қысқа\nмәтін"
