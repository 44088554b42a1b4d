"""What is found: words in every script, phrases, prefixes, filters, and in which order."""

from __future__ import annotations

import unicodedata

import pytest

from kazakh_archive.index.evaluate import Evaluation
from kazakh_archive.index.view import View
from kazakh_archive.model.search import HitKind
from kazakh_archive.text.query import parse

CITATION = "APDTR. C. 15446. Vol. 1. P. 73"


def test_a_citation_stays_whole(build, make, found):
    index = build(
        *make.passages(
            f"As the file says ({CITATION}), they left.",
            "APDTR. C. 15446. Vol. 2. P. 73",
            "P. 73 of APDTR 15446, vol 1",
            "apdtr 15446 vol 73",
        )
    )
    assert found(index, make.phrase(CITATION)) == ["1"]
    assert found(index, make.phrase(*CITATION.split())) == ["1"]
    assert found(index, make.word("C")) == ["2", "1"]  # the shorter text ranks higher
    assert sorted(found(index, make.phrase("Vol.", "1"))) == ["1", "3"]


@pytest.mark.parametrize("word", ["the", "to", "a", "и", "not", "7"])
def test_no_word_is_too_common_or_too_short(build, make, found, word):
    index = build(*make.passages("the road to a и not 7", "other"))
    assert found(index, make.word(word)) == ["1"]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("казак", "Біз қазақ халқымыз"),
        ("ҚАЗАҚ", "казак"),
        ("Шынжан", "Шыңжаң өлкесі"),
        ("Шыңжаң", "шынжан"),
        ("озен", "өзен"),
        ("qazaq", "Qazaq"),
        ("osken", "Ösken"),
        ("қой", "қои\u0306"),
        ("сой", unicodedata.normalize("NFD", "сой")),
        ("йод", "и\u0306од"),
        ("الماتى", "الماتي"),
        ("قازاق", "قازاق حالقى"),
        ("قازاق", "قـازاق"),
        ("新疆", "他们从新疆来"),
        ("疆", "新疆"),
        ("Қазақ-стан", "қазақ стан"),
    ],
)
def test_spellings_that_people_mix_up_find_each_other(build, make, found, typed, text):
    index = build(*make.passages(text, "башка нарсе 別 other شي"))
    assert found(index, make.word(typed)) == ["1"]


def test_chinese_words_must_stand_together(build, make, found):
    index = build(*make.passages("新疆", "新的边疆"))
    assert found(index, make.word("新疆")) == ["1"]
    assert found(index, make.prefix("新")) == ["1", "2"]
    assert found(index, make.prefix("新疆")) == ["1"]


def test_a_phrase_is_in_order_and_side_by_side(build, make, found):
    index = build(
        *make.passages("one two three", "two one three", "one and two", "two two one two", "one", "two")
    )
    assert sorted(found(index, make.phrase("one", "two"))) == ["1", "4"]
    assert found(index, make.phrase("two", "two")) == ["4"]
    assert found(index, make.phrase("two", "two", "one", "two")) == ["4"]
    assert found(index, make.phrase("two", "two", "two")) == []


def test_a_prefix_stands_for_all_words_that_begin_so(build, make, found):
    index = build(*make.passages("қазақ", "Қазақстан", "казакия", "алма"))
    assert sorted(found(index, make.prefix("қазақ"))) == ["1", "2", "3"]
    assert found(index, make.prefix("қазақс")) == ["2"]
    assert found(index, make.prefix("ал-қа")) == []
    assert index.search(make.prefix("каз"), 1).totals[HitKind.PASSAGE] == 3


def test_a_prefix_of_several_words_is_a_phrase_with_an_open_end(build, make, found):
    index = build(*make.passages("al-Farabi", "al-Fatih", "Farabi al", "all Farabi"))
    assert sorted(found(index, make.prefix("al-Fa"))) == ["1", "2"]


def test_and_or_not(build, make, found):
    index = build(*make.passages("a b", "a c", "b c", "d"))
    word = make.word
    assert found(index, make.all_of(word("a"), word("b"))) == ["1"]
    assert sorted(found(index, make.any_of(word("a"), word("b")))) == ["1", "2", "3"]
    assert found(index, make.all_of(word("a"), make.none_of(word("b")))) == ["2"]
    assert found(index, make.all_of(make.any_of(word("a"), word("d")), make.none_of(word("b")))) == ["4", "2"]
    assert found(index, make.none_of(word("a"))) == ["3", "4"]
    assert found(index, make.all_of(make.none_of(word("a")), make.none_of(word("b")))) == ["4"]
    assert sorted(found(index, make.any_of(word("d"), make.none_of(word("a"))))) == ["3", "4"]


def test_a_word_without_letters_says_nothing(build, make, found):
    index = build(*make.passages("Vol. 1 — P. 73"))
    assert found(index, make.all_of(make.word("vol"), make.word("—"), make.word("73"))) == ["1"]
    assert found(index, make.any_of(make.word("—"), make.word("73"))) == ["1"]
    assert found(index, make.all_of(make.word("73"), make.none_of(make.word("—")))) == ["1"]
    for nothing in (make.word("—"), make.prefix("…"), make.phrase(), make.any_of(make.word("!"))):
        assert found(index, nothing) == []
        assert found(index, make.none_of(nothing)) == []


def test_filters_by_kind_take_kinds_of_hits_and_of_tags(build, make, found):
    index = build(
        *make.passages("road"),
        make.note("n1", "road", "t", place=1),
        make.note("n2", "road", "a", place=2),
        make.a_tag("t", "person", "Ospan"),
        make.a_tag("a", "place", "Altai"),
    )
    assert found(index, make.kind("passage")) == ["1"]
    assert found(index, make.kind("note")) == ["n1", "n2"]
    assert found(index, make.kind("person")) == ["n1", "t"]
    assert found(index, make.all_of(make.word("road"), make.kind("place"))) == ["n2"]
    assert found(index, make.kind("nothing")) == []


def test_a_tag_is_found_by_its_name_or_its_first_words(build, make, found):
    index = build(
        make.note("n1", "x", "t1"),
        make.note("n2", "x", "t2"),
        make.note("n3", "x", "t3"),
        make.note("n4", "x", "t4"),
        make.a_tag("t1", "person", "Оспан батыр", "Ospan Batyr"),
        make.a_tag("t2", "person", "Ospanov"),
        make.a_tag("t3", "theme", "besik kuda"),
        make.a_tag("t4", "theme", "★"),
    )
    assert found(index, make.tag("оспан")) == ["n1", "t1"]
    assert found(index, make.tag("OSPAN batyr")) == ["n1", "t1"]
    assert found(index, make.tag("Оспан Батыр")) == ["n1", "t1"]
    assert found(index, make.tag("batyr")) == []
    assert found(index, make.tag("osp")) == []
    assert found(index, make.tag("besik")) == ["n3", "t3"]
    assert found(index, make.tag("★")) == ["n4", "t4"]
    assert found(index, make.tag("")) == []


def test_totals_are_counted_by_kind_whatever_the_limit(build, make):
    index = build(*make.passages(*["road"] * 30), *(make.note(f"n{n}", "road road") for n in range(7)))
    answer = index.search(make.word("road"), 5)
    assert len(answer.hits) == 5
    assert answer.totals == {HitKind.PASSAGE: 30, HitKind.NOTE: 7, HitKind.TAG: 0, HitKind.SOURCE: 0}
    assert index.search(make.word("road"), 0).hits == ()
    assert index.search(make.word("road"), 0).totals == answer.totals


def test_rare_words_frequent_words_and_short_texts_rank_higher(build, make, found):
    index = build(*make.passages("sheep and more words here", "sheep sheep and more words", "wolf", "sheep"))
    assert found(index, make.word("sheep")) == ["4", "2", "1"]
    assert found(index, make.any_of(make.word("sheep"), make.word("wolf")))[0] == "3"


def test_equal_scores_come_by_kind_and_in_the_order_of_the_archive(build, make, found):
    texts = ["same words"] * 12
    index = build(
        make.note("z", "same words", place=9),
        *reversed(make.passages(*texts)),
        make.note("a", "same words", place=3),
    )
    expected = [*map(str, range(1, 13)), "a", "z"]
    assert found(index, make.word("same")) == expected
    assert found(index, make.word("same"), 5) == expected[:5]
    assert found(index, make.none_of(make.word("other"))) == expected


def test_what_could_break_an_index_does_not(build, make, found):
    long = "x" * 100_000
    index = build(*make.passages("", "\ud800 lone", "nul \0 nul", long, "tail", "\U0001f40e horse", "ﷺ"))
    assert found(index, make.word("lone")) == ["2"]
    assert found(index, make.word("\ud800")) == []
    assert found(index, make.word("nul")) == ["3"]
    assert found(index, make.word(long)) == ["4"]
    assert found(index, make.word("horse")) == ["6"]
    assert found(index, make.word("ﷺ")) == ["7"]
    assert found(index, make.tag("\ud800")) == []


def test_an_empty_index_answers(build, make):
    index = build()
    assert index.stamp() == make.stamp()
    answer = index.search(make.any_of(make.word("a"), make.prefix("b"), make.kind("note")), 10)
    assert answer.hits == ()
    assert set(answer.totals.values()) == {0}
    assert index.search(make.none_of(make.word("a")), 10).hits == ()


def test_however_many_answer_only_those_asked_for_are_read(build, make, monkeypatch):
    index = build(*make.passages(*["one road"] * 3000))
    read = []
    record = View.record
    monkeypatch.setattr(View, "record", lambda view, number: read.append(number) or record(view, number))
    for query in ("one", "on*", "one OR road", "kind:passage", "kind:passage -two", "one~1", '"one road"'):
        for facets in (False, True):
            answer = index.search(parse(query), 20, facets=facets)
            assert answer.totals[HitKind.PASSAGE] == 3000
            assert [hit.item_id for hit in answer.hits] == [str(number) for number in range(1, 21)]
    assert len(read) == 14 * 20


def test_a_word_that_is_typed_again_is_looked_up_once(build, make, found, monkeypatch):
    index = build(*make.passages("one two", "one", "three"))
    asked = []
    weigh = Evaluation._weighed
    monkeypatch.setattr(
        Evaluation, "_weighed", lambda *given, **named: asked.append(1) or weigh(*given, **named)
    )
    once = found(index, parse("one"))
    count = len(asked)
    assert found(index, parse("one " * 400)) == once
    assert len(asked) == 2 * count
    assert found(index, parse("one " * 50 + "OR " + "two " * 50)) == ["1", "2"]
    assert index.search(parse("one one"), 1).hits[0].score == 2 * index.search(parse("one"), 1).hits[0].score
