"""Passages: what they hold, where they begin, and the four kinds of line breaks."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.text import passages
from kazakh_archive.text.canonical import canonical

SENTENCE = (
    "In the spring the whole village went over the pass with its herds and only the old stayed behind. "
)


def pieces(content: str) -> list[str]:
    return [content[passage.span.start : passage.span.end] for passage in passages.split(content)]


def wrapped(text: str, width: int = 80, gap: str = " \n") -> str:
    """Break `text` into lines as a printed page does."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return gap.join([*lines, line])


PARAGRAPHS = [
    SENTENCE * 3 + "Nobody came to see them off.",
    "The road was long. " * 9 + "It snowed.",
    SENTENCE * 2 + "That was the end.",
]


@pytest.mark.parametrize("apart", ["\n", "\n\n", "\n\n\n"])
def test_ordinary_paragraphs(apart: str) -> None:
    assert pieces(apart.join(PARAGRAPHS)) == [paragraph.strip() for paragraph in PARAGRAPHS]


@pytest.mark.parametrize("apart", ["\n\n", " \n ", "\n"])
def test_wrapped_lines_are_joined(apart: str) -> None:
    content = apart.join(wrapped(paragraph) for paragraph in PARAGRAPHS)
    assert pieces(content) == [wrapped(paragraph) for paragraph in PARAGRAPHS]


def test_double_spaced_lines_are_joined() -> None:
    blocks = [wrapped(paragraph, gap=" \n\n") for paragraph in PARAGRAPHS]
    assert pieces(" \n\n".join(blocks)) == blocks


def test_a_sentence_that_runs_over_a_page_is_one_passage() -> None:
    lines = wrapped(SENTENCE * 6).split(" \n")
    number = next(i for i in range(3, len(lines)) if lines[i][0].islower() and not lines[i - 1].endswith("."))
    lines[number - 1] += "\n"
    assert len(pieces(" \n".join(lines))) == 1


def test_headings_and_citations_in_wrapped_text() -> None:
    body = wrapped(SENTENCE * 3)
    citation = "This was told by the elders and was written down in the same year by the clerk (APDTR. C. 1.\nVol. 2. P. 3)."
    content = f"Results \n{body}\n6.1. The summer and the winter pastures of the people in the valley \nIt was so. {body}\n{citation}"
    assert pieces(content)[0] == "Results"
    assert any(piece.startswith("6.1.") and "\n" not in piece for piece in pieces(content))
    assert pieces(content)[-1].endswith("Vol. 2. P. 3).")


def test_verse_speech_and_lists() -> None:
    verse = "On the white hill\nthe grey mare stood,\nand nobody came\nto water her"
    assert pieces(f"{verse}\n\n{verse}") == [verse, verse]
    speech = "Clerk: Who went?\nOld man: All of us.\nClerk: When?"
    assert pieces(speech) == speech.split("\n")
    items = "- camels\n- horses\n- sheep"
    assert pieces(items) == items.split("\n")
    assert pieces("# Title\ntext") == ["# Title", "text"]
    assert all(len(piece) < 700 for piece in pieces("name of a person\n" * 300))


def test_long_paragraphs_are_cut_at_the_ends_of_sentences() -> None:
    cut = pieces(SENTENCE * 100)
    assert all(piece.endswith("behind.") for piece in cut)
    assert all(600 < len(piece) <= passages.LONGEST for piece in cut)
    citation = "as it is said (APDTR. C. 15446. Vol. 1. P. 73) "
    for piece in pieces(citation * 100):
        assert piece.count("(") == piece.count(")")
    assert all(piece.endswith("。") for piece in pieces("我们从新疆走到克什米尔。" * 400))


def test_a_sentence_over_two_lines_is_one_passage_also_in_a_short_text() -> None:
    content = wrapped(SENTENCE.strip(), 60, "\n")
    assert content.count("\n") == 1
    assert pieces(content) == [content]
    assert len(pieces(f"Dear brother,\n\n{content}\n\nYour Ospan")) == 3


def test_language_of_each_passage() -> None:
    found = passages.split("We left in the spring.\n\nБіз көктемде көштік.\n\nМы ушли весной.\n\n12")
    assert [(passage.language, passage.script) for passage in found] == [
        ("en", "Latn"),
        ("kk-Cyrl", "Cyrl"),
        ("ru", "Cyrl"),
        ("und", "Zyyy"),
    ]
    assert [passage.number for passage in found] == [1, 2, 3, 4]


def check(content: str) -> None:
    found = passages.split(content)
    covered = 0
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
        assert not content[before.span.end : after.span.start].strip()
    for number, passage in enumerate(found, 1):
        piece = content[passage.span.start : passage.span.end]
        assert passage.number == number
        assert piece
        assert piece == piece.strip()
        assert len(piece) <= passages.LONGEST
        covered += sum(not character.isspace() for character in piece)
    assert covered == sum(not character.isspace() for character in content)


fragments = st.lists(
    st.sampled_from(
        [
            "\n",
            "\n\n",
            " ",
            "\t",
            "a",
            "Ab",
            "қ",
            "哈",
            "🎙",
            "\u0301",
            ". ",
            "- ",
            "# ",
            "12",
            SENTENCE,
            "a" * 90,
            "word " * 18,
        ]
    )
)


@given(fragments.map("".join) | st.text().map(canonical))
def test_all_that_is_not_blank_is_in_one_passage(content: str) -> None:
    check(content)


@pytest.mark.parametrize("piece", ["a", "a ", "Ab. ", "\u0301", "哈", "🎙"])
def test_one_giant_line(piece: str) -> None:
    content = canonical(piece * (500_000 // len(piece)))
    started = time.process_time()
    check(content)
    assert time.process_time() - started < 5


def test_the_seed_texts(seeds: list[Path]) -> None:
    for path in seeds:
        content = canonical(path.read_text("utf-8"))
        check(content)
        found = passages.split(content)
        whole = [content[passage.span.start : passage.span.end] for passage in found]
        prose = [piece for piece in whole if len(piece) > 200]
        assert sum(map(len, prose)) > 0.6 * sum(map(len, whole))
        ended = sum(piece.rstrip("0123456789")[-1] in ".!?:”»)…" for piece in prose)
        assert ended >= 0.75 * len(prose), path.name


def test_the_journal_article_has_its_three_languages(seeds: list[Path]) -> None:
    article = next(path for path in seeds if path.name.startswith("001"))
    found = passages.split(canonical(article.read_text("utf-8")))
    assert {"en", "ru", "kk-Cyrl"} == {passage.language for passage in found}


def test_a_text_of_nothing_but_flags_is_cut_in_time():
    content = "🇰🇿" * 50_000
    began = time.process_time()
    found = passages.split(content)
    assert time.process_time() - began < 5
    assert len(found) > 1
    assert all(len(passage.span) % 2 == 0 for passage in found)
