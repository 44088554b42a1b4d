"""Properties narrow hits, and counts say how many a narrower search would find."""

from __future__ import annotations

import pytest

from kazakh_archive.model.search import Facet, HitKind, IndexDocument, MatchedBy, Order
from kazakh_archive.text.query import parse


def days(first: int, last: int) -> tuple[int, int]:
    return first * 10_000 + 101, last * 10_000 + 1231


@pytest.fixture
def archive(build):
    """Two sources with passages and notes, and three tags."""

    def passage(source, number, text, **more):
        key = f"{source}/passage/{number}"
        return IndexDocument(key, HitKind.PASSAGE, source, str(number), text, number * 100, **more)

    def source(name, text, **more):
        return IndexDocument(f"{name}/source", HitKind.SOURCE, name, name, text, **more)

    def tag(name, kind, *names):
        text = " · ".join(names)
        return IndexDocument(
            f"tag/{name}", HitKind.TAG, "", name, text, tags=(name,), names=names, tag_kind=kind
        )

    return build(
        source("s00001", "The Altai road · Kulash Apa", title="The Altai road", narrator="Kulash Apa", access="open",
               annotators=("Aigul",), dates=(days(2019, 2019),)),
        passage("s00001", 1, "Ospan left. APDTR. C. 15446. Vol. 1. Pp. 262–272", tags=("t1",),
                language="en", script="Latn", annotators=("Dana",), noted=True, dates=(days(1931, 1933),)),
        passage("s00001", 2, "the winter road", language="en", script="Latn"),
        IndexDocument("s00001/note/n1", HitKind.NOTE, "s00001", "n1", "a hard winter road", 20, ("t1", "t2"),
                      annotators=("Dana",), noted=True),
        source("s00002", "Қыс", title="Қыс", access="closed", annotators=("Dana",)),
        passage("s00002", 1, "қыс қатты болды", language="kk-Cyrl", script="Cyrl", tags=("t2",),
                dates=(days(1928, 1928), days(1950, 1959))),
        passage("s00002", 2, "烏斯滿 APDTR F. 15446, Vol. 2. P. 73", language="und", script="Hani"),
        tag("t1", "person", "Ospan Batyr", "烏斯滿"),
        tag("t2", "place", "Xinjiang", "Sinkiang"),
        tag("t3", "theme", "winter"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("kind:source", "s00001/source s00002/source"),
        ("person:ospan", "s00001/passage/1 s00001/note/n1 tag/t1"),
        ("place:ospan", ""),
        ("person:Оспан", "s00001/passage/1 s00001/note/n1 tag/t1"),
        ("place:Шыңжаң kind:tag", "tag/t2"),
        ('person:"Оспан Күләш"', ""),
        ('narrator:"Құлаш апа" kind:note', "s00001/note/n1"),
        ('tag:"烏斯滿"', "s00001/passage/1 s00001/note/n1 tag/t1"),
        ("tag:t2", "s00002/passage/1 s00001/note/n1 tag/t2"),
        ("title:road winter", "s00001/passage/2 s00001/note/n1"),
        ("title:alt* kind:passage", "s00001/passage/1 s00001/passage/2"),
        ("narrator:kulash kind:note", "s00001/note/n1"),
        ("source:s00002 kind:passage", "s00002/passage/1 s00002/passage/2"),
        ("lang:kk", "s00002/passage/1"),
        ("lang:kk-Arab", ""),
        ("script:Latn", "s00001/passage/1 s00001/passage/2"),
        ("access:closed kind:passage", "s00002/passage/1 s00002/passage/2"),
        ("annotator:dana", "s00001/passage/1 s00001/note/n1 s00002/source"),
        ("has:note kind:passage", "s00001/passage/1"),
        ("untagged", "s00001/passage/2 s00002/passage/2"),
        ("date:1932 kind:passage", "s00001/passage/1"),
        ("date:1929..1930 kind:passage", ""),
        ("date:1955-06 kind:passage", "s00002/passage/1"),
        ("date:..1928 kind:passage", "s00002/passage/1"),
        ("date:2019", "s00001/passage/1 s00001/passage/2 s00001/note/n1 s00001/source"),
        ('cites:"APDTR 15446"', "s00001/passage/1 s00002/passage/2"),
        ('cites:"APDTR C. 15446"', "s00001/passage/1 s00002/passage/2"),
        ('cites:"APDTR. F. 15446. Vol. 2"', "s00002/passage/2"),
        ('cites:"APDTR 15446 p. 262"', "s00001/passage/1"),
        ('cites:"15446 APDTR"', ""),
        ("қыс -access:closed", ""),
    ],
)
def test_a_filter_keeps_what_has_the_property(archive, typed, keys):
    assert {hit.key for hit in archive.search(parse(typed), 50).hits} == set(keys.split())


def test_counts_are_what_narrowing_finds(archive):
    everything = parse("kind:passage OR kind:note OR kind:source OR kind:tag")
    counted = archive.search(everything, 0, facets=True).facets
    assert set(counted) == set(Facet)
    for facet, values in counted.items():
        assert list(values.values()) == sorted(values.values(), reverse=True)
        for value, count in values.items():
            narrower = archive.search(parse(f'{facet}:"{value}"'), 0)
            assert sum(narrower.totals.values()) == count, (facet, value)


def test_hits_are_sorted_by_source_or_by_date(archive):
    query = parse("kind:passage OR kind:note")
    by_source = [hit.key for hit in archive.search(query, 9, order=Order.SOURCE).hits]
    assert by_source == [
        "s00001/note/n1", "s00001/passage/1", "s00001/passage/2", "s00002/passage/1", "s00002/passage/2",
    ]  # fmt: skip
    by_date = [hit.key for hit in archive.search(query, 3, order=Order.DATE).hits]
    assert by_date == ["s00002/passage/1", "s00001/passage/1", "s00001/note/n1"]


def test_a_name_finds_the_other_names_of_its_tag(archive):
    found = {hit.key: hit.by for hit in archive.search(parse("ospan kind:passage"), 9).hits}
    assert found == {"s00001/passage/1": MatchedBy.WORD, "s00002/passage/2": MatchedBy.NAME}
    assert [hit.key for hit in archive.search(parse('"ospan" kind:passage'), 9).hits] == ["s00001/passage/1"]


def test_what_stands_for_very_many_words_is_bounded_and_says_so(build, make):
    texts = [" ".join(f"a{number}x{place}" for place in range(80)) for number in range(40)]
    index = build(*make.passages(*texts))
    answer = index.search(parse("a*"), 10)
    assert answer.cut
    assert len(answer.words) <= 10_000
    assert 0 < answer.totals[HitKind.PASSAGE] <= 40
    assert not index.search(parse("a1x*"), 10).cut


def test_while_one_types_the_last_word_is_a_beginning(build, make, found):
    index = build(*make.passages(*["the road"] * 9, "the roadside", "winter"))
    typed = index.search(parse("the roads"), 10, typing=True)
    assert [hit.item_id for hit in typed.hits] == ["10"]
    assert index.search(parse("w"), 10, typing=True).hits == ()
    assert len(index.search(parse("the roa"), 20, typing=True).hits) == 10
