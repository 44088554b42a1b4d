"""The part of Markdown that notes are written in, and that nothing else is read into them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.ids import new_id
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.text.markdown import (
    LONGEST,
    MOST_SIGNS,
    Block,
    Code,
    Items,
    Paragraph,
    Quote,
    Run,
    blocks,
    plain,
)

TAG = new_id()


def words(*runs: Run) -> tuple[Paragraph, ...]:
    return (Paragraph(runs),)


def test_every_form_there_is() -> None:
    note = (
        "# Heading\n\nPlain *soft* **loud** ***both*** `code`\nnext line\n\n> said\n> again\n\n"
        "- one\n- two\n  - inner\n\n3. three\n4. four\n\n```\nas *typed*\n```"
    )
    expected: tuple[Block, ...] = (
        Paragraph((Run("Heading"),), 1),
        Paragraph(
            (
                Run("Plain "),
                Run("soft", emphasis=True),
                Run(" "),
                Run("loud", strong=True),
                Run(" "),
                Run("both", emphasis=True, strong=True),
                Run(" "),
                Run("code", code=True),
                Run("\n"),
                Run("next line"),
            )
        ),
        Quote(words(Run("said"), Run("\n"), Run("again"))),
        Items((words(Run("one")), (*words(Run("two")), Items((words(Run("inner")),))))),
        Items((words(Run("three")), words(Run("four"))), 3),
        Code("as *typed*"),
    )
    assert blocks(note) == expected


def test_a_link_may_stand_in_strong_words_and_its_label_is_not_read() -> None:
    link = Link(LinkKind.TAG, TAG, "O*sp*an _b_")
    assert blocks(f"**see {link.stored}**") == words(
        Run("see ", strong=True), Run(link.label, strong=True, link=link)
    )
    assert blocks(f"`{link.stored}`") == words(Run(link.stored, code=True))


@pytest.mark.parametrize(
    "note",
    [
        "<b>bold</b> <img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "&lt;b&gt; &amp;",
        "![picture](http://example.org/a.png)",
        "[label](http://example.org) <http://example.org> http://example.org",
        "[ref]: http://example.org",
        "Title\n=====",
        "a | b\n--|--\n1 | 2",
        "***",
        "---",
        "snake_case_name and 2*3*4=24x",
        "~~struck~~",
        "[x] done",
    ],
)
def test_everything_else_is_text(note: str) -> None:
    said = plain(note)
    assert said.replace("*", "") == note.replace("*", "")
    assert all(isinstance(block, Paragraph) for block in blocks(note))


def test_four_spaces_and_arabic_lines_are_plain_words() -> None:
    assert blocks("    indented") == words(Run("indented"))
    assert plain("**اپام** ايتتى\nقىس") == "اپام ايتتى\nقىس"


@given(st.text(st.sampled_from("ab *_`#>-1.\n[]|\\ы🐎"), max_size=120))
def test_whatever_is_typed_it_can_be_read_and_no_letter_is_lost(note: str) -> None:
    kept = [letter for letter in plain(note) if letter in "abы🐎"]
    typed = [letter for letter in note if letter in "abы🐎"]
    assert kept == typed


def test_a_note_of_very_many_signs_is_shown_as_it_was_typed() -> None:
    note = "*a* " * (MOST_SIGNS // 2)
    assert blocks(note)[0].runs[0] == Run("a", emphasis=True)
    note += "*a"
    assert blocks(note) == words(Run(note))
    assert plain(note) == note


def test_a_note_of_a_million_letters_is_shown_as_it_was_typed() -> None:
    begun = time.process_time()
    note = "*a* " * 250_000
    assert blocks(note) == words(Run(note))
    assert blocks("> " * 3000 + "deep") != ()
    assert blocks("*" * LONGEST) != ()
    assert time.process_time() - begun < 5
