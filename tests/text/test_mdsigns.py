"""The signs of a text brought in as Markdown: found, and never mistaken."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text.mdsigns import LONGEST, MarkdownSigns, Part


def said(line: str) -> list[tuple[str, str]]:
    found = MarkdownSigns(line).pieces(0, len(line))
    return [(piece.part.name.lower(), line[piece.start : piece.end]) for piece in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("## Жол", [("heading", "Жол"), ("sign", "## ")]),
        ("a **very** long", [("strong", "very"), ("sign", "**"), ("sign", "**")]),
        ("*Alash*, then", [("emphasis", "Alash"), ("sign", "*"), ("sign", "*")]),
        ("«_قازاق_»", [("emphasis", "قازاق"), ("sign", "_"), ("sign", "_")]),
        ("***both***", [("both", "both"), ("sign", "***"), ("sign", "***")]),
        ("`a*b*c`", [("code", "a*b*c"), ("sign", "`"), ("sign", "`")]),
        ("> said", [("sign", "> ")]),
        ("* * *", [("sign", "* * *")]),
        ("see [it](a.html)", [("sign", "["), ("sign", "](a.html)")]),
    ],
)
def test_what_is_a_sign(line: str, expected: list[tuple[str, str]]) -> None:
    assert said(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "#1 of 3",
        "2 * 3 * 4",
        "snake_case_name",
        "\\*not\\*",
        "* item",
        "* item with a * star",
        "a ** b",
        "F. 5. I. 16",
        "",
        "*",
    ],
)
def test_what_is_none(line: str) -> None:
    assert said(line) == []


def test_code_within_a_line_opens_no_fence_and_a_word_after_the_signs_closes_none() -> None:
    text = "```kk``` is a language\n# heading\n```\n# code\n``` kk\n# code too\n```\n# end"
    signs = MarkdownSigns(text)
    parts = {}
    for words in ("# heading", "# code", "# code too", "# end"):
        at = text.index(words)
        parts[words] = signs.pieces(at, at + len(words))[0].part
    assert parts == {
        "# heading": Part.HEADING,
        "# code": Part.CODE,
        "# code too": Part.CODE,
        "# end": Part.HEADING,
    }


def test_between_fences_all_is_code() -> None:
    text = "# one\n```\n# two *x*\n```\n# three\n~~~ nobody closes\n# four"
    signs, at = MarkdownSigns(text), text.index("# two")
    assert [piece.part for piece in signs.pieces(at, at + 9)] == [Part.CODE]
    for words in ("# one", "# three", "# four"):
        at = text.index(words)
        assert signs.pieces(at, at + len(words))[0].part is Part.HEADING


@given(st.text(alphabet="ab *_`#>[]()\\!~-\n", max_size=300))
def test_every_piece_lies_in_its_line(text: str) -> None:
    signs, start = MarkdownSigns(text), 0
    for line in text.split("\n"):
        for piece in signs.pieces(start, start + len(line)):
            assert start <= piece.start <= piece.end <= start + len(line)
        start += len(line) + 1


@pytest.mark.parametrize("sign", ["*", "**a ", "`", "[a", "_a", "> ", "- "])
def test_no_line_takes_long(sign: str) -> None:
    line = (sign * LONGEST)[:LONGEST]
    begun = time.process_time()
    MarkdownSigns(line).pieces(0, len(line))
    assert time.process_time() - begun < 0.1
    assert MarkdownSigns(line + "x").pieces(0, len(line) + 1) == []
