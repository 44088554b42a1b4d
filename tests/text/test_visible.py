"""What is shown does nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.visible import for_terminal, harmless, one_line


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Қыс  қатты", "Қыс  қатты"),
        ("a\nb\r\nc\td\u2028e", "a b  c d e"),
        ("\x1b[31mred\x9b0m", "[31mred0m"),
        ("\u202egpj.exe\u202c", "gpj.exe"),
        ("\u200fاپام\u2067", "اپام"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("bad\udcff\udcfe.txt", "bad\ufffd\ufffd.txt"),
        ("nul\x00", "nul\ufffd"),
        ("🐎\u200d🦺", "🐎\u200d🦺"),
    ],
)
def test_what_is_shown(words, shown):
    assert harmless(words) == shown


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_shown_is_a_control_or_no_text(words):
    for shown in (harmless(words), one_line(words)):
        assert not {unicodedata.category(each) for each in shown} & {"Cc", "Cs", "Zl", "Zp"}
        assert not {unicodedata.bidirectional(each) for each in shown} & {"RLO", "LRO", "RLE", "LRE", "RLI"}
        assert harmless(shown) == shown
    assert one_line(words) == " ".join(one_line(words).split())


@given(st.text())
def test_a_text_keeps_its_lines_and_length_in_a_terminal(text):
    shown = for_terminal(text)
    assert len(shown) == len(text)
    assert shown.count("\n") == text.count("\n")
    assert "\x1b" not in shown
