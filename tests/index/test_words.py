"""A word stands for its forms, and a name for its spellings, below what has the very word."""

from __future__ import annotations

import numpy as np
import pytest

from kazakh_archive.index.forms import Vocabulary
from kazakh_archive.index.lexicon import Lexicon
from kazakh_archive.model.search import MatchedBy
from kazakh_archive.text.query import parse


def matched(index, query):
    return [(hit.item_id, hit.by) for hit in index.search(query, 10).hits]


def test_the_word_comes_before_its_forms_and_these_before_other_spellings(build, make):
    index = build(*make.passages("Usman Usman Usman", "Оспанның атасы", "Оспан", "Osman bey"))
    assert matched(index, make.word("Оспан")) == [
        ("3", MatchedBy.WORD),
        ("2", MatchedBy.FORM),
        ("1", MatchedBy.NAME),
        ("4", MatchedBy.NAME),
    ]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Нұрланның", "Nurlan"),
        ("Barkol", "Баркөлден"),
        ("Kzyl-Orda", "Қызылорда"),
        ("Kzyl-Orda", "kzylorda"),
        ("Huo'erguosi", "Хоргос"),
        ("Ходжибаева", "Khojiboev"),
    ],
)
def test_a_name_is_found_behind_endings_and_hyphens(build, make, found, typed, text):
    index = build(*make.passages(text, "башқа"))
    assert found(index, make.word(typed)) == ["1"]


def test_the_spelling_that_sounds_the_same_comes_before_one_that_is_only_like_it(build, make, found):
    index = build(*make.passages("care care care", "they met the Kerey on the way to the pass"))
    assert found(index, make.word("Керей")) == ["2", "1"]


def test_what_was_typed_with_a_hyphen_is_one_name_and_what_was_quoted_is_not(build, found, make):
    index = build(*make.passages("Korgantobe", "Kurgan and Tyube"))
    assert found(index, parse("Kurgan-Tyube")) == ["1"]
    assert found(index, parse('"Kurgan Tyube"')) == []


def test_glued_words_are_found_by_either_below_the_word(build, make):
    index = build(
        *make.passages("he talked to him and to her", "they talkedto me", "she talked to us", "to be")
    )
    assert matched(index, make.word("talked"))[-1] == ("2", MatchedBy.FORM)
    assert len(matched(index, make.word("talked"))) == 3


def test_glued_words_are_the_same_after_a_change_as_after_a_rebuild(build, make, found):
    texts = ("they talkedto me", "he talked to him and to her", "she talked to us", "to be")
    index = build(*make.passages(*texts))
    before = sorted(found(index, make.word("talked")))
    for seq in range(2, 6):  # each leaves a document behind that is deleted
        index.update(make.passages(*texts)[:1], [], make.stamp(seq))
        assert sorted(found(index, make.word("talked"))) == before


def test_a_word_that_only_deleted_documents_have_is_none(build, make):
    index = build(*make.passages("winter", "wintry days", "summer"))
    index.update([], ["passage:s:1"], make.stamp(2))
    assert "wintry" in index.nearest("winter")


def test_quotation_marks_want_the_very_form(build, make, found):
    index = build(*make.passages("Шыңжаңнан", "Xinjiang", "шыңжаң"))
    assert found(index, make.phrase("Шыңжаң")) == ["3"]


def test_words_around_another_begin_or_end_with_it():
    words = ["hetalked", "talked", "talkedto", "untalkedof"]
    lexicon = Lexicon(words, np.ones(4, np.int64), Vocabulary.of(words))
    assert sorted(set(lexicon.around("talked")) - {"talked"}) == ["hetalked", "talkedto"]


def test_the_word_in_another_script_is_another_spelling_above_those_that_only_sound_like_it(build, make):
    index = build(*make.passages("Осман Осман", "وسپان", "Оспанның", "Ospan", "Ospans"))
    hits = dict(matched(index, make.word("Ospan")))
    assert hits["4"] is MatchedBy.WORD
    assert {hits[number] for number in "123"} == {MatchedBy.NAME}
    order = [item for item, _ in matched(index, make.word("Ospan"))]
    assert order.index("2") < order.index("1")


def test_a_name_in_several_words_or_characters_is_found_by_the_other_names_of_its_tag(build, make):
    index = build(
        *make.passages("Ospan Batyr came", "乌斯满来了", "乌斯", "he came to Kara Bulak"),
        make.a_tag("t", "person", "Ospan Batyr", "乌斯满"),
        make.a_tag("k", "place", "Qara-Bulaq", "Black Spring", "Kara Bulak"),
    )
    assert ("2", MatchedBy.WORD) in matched(index, make.word("乌斯满"))
    assert ("1", MatchedBy.NAME) in matched(index, make.word("乌斯满"))
    assert ("4", MatchedBy.NAME) in matched(index, parse("Black-Spring"))
    assert ("1", MatchedBy.NAME) not in matched(index, parse('"乌斯满"'))
