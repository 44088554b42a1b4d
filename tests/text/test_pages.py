"""Pages of an original, as its text tells of them."""

from __future__ import annotations

import pytest

from kazakh_archive.text.pages import PageStart, pages


def test_form_feeds_part_pages() -> None:
    assert pages("one\f\ntwo\fthree") == (PageStart(0, 1), PageStart(5, 2), PageStart(9, 3))


def test_a_form_feed_at_the_end_begins_no_page() -> None:
    assert [page.number for page in pages("one\ftwo\f")] == [1, 2]


@pytest.mark.parametrize(
    "form", ["[{}]", "[p. {}]", "— {} —", "- {} -", "стр. {}", "{}-бет", "P. {}", "|{}|", "第{}页"]
)
def test_numbers_alone_on_a_line_mark_pages(form: str) -> None:
    content = "".join(f"text of it\n  {form.format(number)}\n" for number in (12, 13, 15))
    assert [page.number for page in pages(content)] == [12, 13, 15]
    assert content[pages(content)[0].offset :].lstrip().startswith(form.format(12))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no pages here",
        "1951\n1952\n1953\n1954",  # years, a list: nothing says that they are pages
        "[1]\ntext\n[2]\ntext",  # two are no row
        "[3]\ntext\n[2]\ntext\n[9]",  # notes, not pages
        "see [1]\nsee [2]\nsee [3]",
    ],
)
def test_nothing_is_made_up(content: str) -> None:
    assert pages(content) == ()


def test_a_marker_between_two_pieces_is_found_once() -> None:
    filler = "x" * 99_995 + "\n"
    content = "".join(f"{filler}[{number}]\n" for number in range(1, 6))
    assert [page.number for page in pages(content)] == [1, 2, 3, 4, 5]
