"""Sentences as a person means them: abbreviations, initials and citations end none."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.span import Span
from kazakh_archive.text.sentences import sentence_at, sentences


def cut(text: str) -> list[str]:
    return [text[each.start : each.end] for each in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "parts",
    [
        ["The winter was hard.", "We left in spring!", "Where to?", "Nobody knew…", "Then it snowed."],
        ["See RGASPI. F. 17. Vol. 1. P. 73.", "He returned."],
        ["It stands in C. 15446. Vol. 1. P. 73 of the archive.", "Nobody has read it."],
        ["M. K. Kozybayev wrote it, and M.K. Kozybayev knew.", "Dr. Smith did not."],
        ["They left in 1953.", "M. Auezov stayed."],
        ["“Where are you going?” she asked him.", "He said nothing."],
        ["They fled (see p. 5).", "Many died."],
        ["It was printed, ed. by J. Brown et al.", "Others followed."],
        ["В 1916 г. они ушли в г. Алматы.", "Потом вернулись в 1917 г.", "Было холодно и т.д.", "Все ушли."],
        ["Это было в XIX в.", "Так писал проф. А. Н. Букейханов на с. 25 т. 3.", "Больше никто."],
        ["Сол жылы қыс қатты болды.", "1953 жылы көштік.", "Мал қырылды т.б.", "Апам айтты."],
        ["1916 ж. көтеріліс болды.", "М. Әуезов жазды."],
        ["– Қайда барасың? – деді ол.", "Мен үндемедім."],
        ["قازاق حالقى كوشتى.", "نەگە؟", "بىلمەيمىن۔", "سول جىلى قىس بولدى."],
        ["他们走了。", "冬天很冷！", "「去哪里？」"],
        ["It ended there.12", "Then they went."],
        ["He rode 3.5 versts.", "It was far."],
        ["1. The road to the south was closed.", "2. The pass was open."],
    ],
)
def test_each_is_a_sentence(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


def test_the_sentence_under_a_place_goes_over_lines_but_not_over_paragraphs() -> None:
    text = (
        "A heading\n\nIn the autumn the families who had crossed the mountains came\n"
        "down to the plain, and there they stayed until the\nspring. Then they went on.\n\nThe end"
    )
    found = sentence_at(text, text.index("stayed"))
    assert text[found.start : found.end].startswith("In the autumn")
    assert text[found.start : found.end].endswith("spring.")
    heading, end = sentence_at(text, 3), sentence_at(text, len(text) - 1)
    assert text[heading.start : heading.end] == "A heading"
    assert text[end.start : end.end] == "The end"


def test_a_line_of_its_own_is_a_sentence() -> None:
    text = "The first line without a stop\nThe second one\nThe third"
    found = sentence_at(text, text.index("second"))
    assert text[found.start : found.end] == "The second one"


def test_in_a_text_without_a_stop_it_ends_somewhere() -> None:
    text = "word " * 1_000_000
    found = sentence_at(text, 2_500_000)
    assert found.contains(2_500_000)
    assert len(found) < 20_000


def test_nothing_in_nothing() -> None:
    assert not sentence_at("", 0)
    assert not sentence_at("\n\n\n", 1)


@given(st.text(alphabet="abАб .!?\n1«»…。", max_size=120), st.integers(0, 120))
def test_sentences_follow_one_another_and_hold_all_words(text: str, place: int) -> None:
    found = list(sentences(text, Span(0, len(text))))
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))
    kept = "".join(text[each.start : each.end] for each in found)
    assert "".join(kept.split()) == "".join(text.split())
    at = sentence_at(text, min(place, len(text)))
    assert 0 <= at.start <= at.end <= len(text)
