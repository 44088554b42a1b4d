"""The canonical text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.canonical import canonical

any_text = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("\ufeffa", "a"),
        ("\ufeff\ufeffa\ufeffb", "a\ufeffb"),
        ("a\r\nb\rc\u2028d\u2029e\n", "a\nb\nc\nd\ne\n"),
        ("a\x85b\x0cc", "a\x85b\x0cc"),
        ("a\x00b\ufdd0c\ufdd1", "a\ufffdb\ufffdc\ufffd"),
        ("a\ud800b", "a\ufffdb"),
        ("\udc00\ud800", "\ufffd\ufffd"),
        ("\ud83c\udf99", "🎙"),
        (unicodedata.normalize("NFD", "Йӯй Ğ"), "Йӯй Ğ"),
        ("\xa0", "\xa0"),
    ],
)
def test_canonical(given_text: str, expected: str) -> None:
    assert canonical(given_text) == expected


@given(any_text)
def test_idempotent_and_fit_for_utf8(characters: str) -> None:
    once = canonical(characters)
    assert canonical(once) == once
    once.encode()
    assert unicodedata.is_normalized("NFC", once)
    assert not set("\r\u2028\u2029\x00") & set(once)
