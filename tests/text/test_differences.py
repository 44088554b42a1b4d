"""What was changed, as a person reads it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.alignment import align
from kazakh_archive.text.differences import Change, Side, differences

TEXTS = st.text(st.sampled_from("абв ая.\n"), max_size=200)


def told(old: str, new: str) -> list[Change]:
    return list(differences(old, new, align(old, new).gaps()))


def shown(change: Change) -> str:
    signs = {Side.BOTH: "{}", Side.OLD: "[-{}]", Side.NEW: "[+{}]"}
    return "".join(signs[piece.side].format(piece.text) for piece in change.pieces)


def test_changes_are_whole_words_with_some_around_them() -> None:
    assert [shown(each) for each in told("Біз Қашмирге көштік.", "Біз Кашмирге көштік.")] == [
        "Біз [-Қашмирге][+Кашмирге] көштік."
    ]
    assert [shown(each) for each in told("Біз көштік.", "Біз ертең көштік.")] == ["Біз [+ертең ]көштік."]
    assert [shown(each) for each in told("Біз ертең көштік.", "")] == ["[-Біз ертең көштік.]"]


def test_changes_close_together_are_one_and_far_ones_are_two() -> None:
    middle = "малдың көбі қырылды, ел тауға қарай көшті, жол ауыр болды"
    old, new = f"Қыс қатты. {middle}. Жаз келді.", f"Кыс катты. {middle}. Күз келді."
    first, second = told(old, new)
    assert shown(first).startswith("[-Қыс][+Кыс] [-қатты][+катты].")
    assert "[-Жаз][+Күз]" in shown(second)
    assert second.place == new.index("Күз")


def test_nothing_changed_is_no_change() -> None:
    assert told("бір", "бір") == []


@given(TEXTS, TEXTS)
def test_no_word_of_a_change_is_left_out_and_none_is_invented(old: str, new: str) -> None:
    for change in told(old, new):
        of_old = "".join(piece.text for piece in change.pieces if piece.side is Side.OLD)
        of_new = "".join(piece.text for piece in change.pieces if piece.side is Side.NEW)
        assert of_old or of_new
        assert 0 <= change.place <= len(new)
        whole = "".join(piece.text for piece in change.pieces if piece.side is not Side.OLD).strip("…")
        assert whole in new
