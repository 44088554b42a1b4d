"""Any script in plain Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.romanise import romanise


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Ospan", "ospan"),
        ("Құрғантөбе", "qurghantobe"),
        ("Qūrğantöbe", "qurghantobe"),
        ("قۇرعانتوبە", "qurghantobe"),
        ("ئۈرۈمچى", "urumchy"),
        ("توقاەۆ", "toqaev"),
        ("كۆك", "kok"),
        ("Хоҷибоев", "khozhiboev"),
        ("Шымкент", "shymkent"),
        ("S'ymkent", "shymkent"),
        ("Kzyl-Orda", "kzylorda"),
        ("İbrahimov", "ibrahimov"),
        ("乌斯满", ""),
        ("1931", ""),
    ],
)
def test_each_script_has_its_table(word: str, plain: str) -> None:
    assert romanise(word) == plain


@given(st.text(max_size=30))
def test_nothing_but_plain_letters_is_left(word: str) -> None:
    plain = romanise(word)
    assert plain == "" or (plain.isascii() and plain.isalpha() and plain.islower())
