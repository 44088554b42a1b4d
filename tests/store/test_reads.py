from __future__ import annotations

import hashlib
import random
import time
import unicodedata
from pathlib import Path

import pytest

from kazakh_archive.model.entities import Access, NameKind, PassageSpan, TagKind, TestimonyTerms
from kazakh_archive.model.errors import ArchiveDamaged, NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, Tx, open_archive

from .makers import TEXT, add_source, carry, put_annotation, put_name, put_source, put_tag


def put_terms(tx: Tx, source_id: str) -> None:
    tx.put(
        "testimony",
        {
            "id": new_id(),
            "source_id": source_id,
            "narrator": "a grandmother",
            "writer": "Gulnar",
            "place": "Алматы",
            "date": "winter 1998",
            "language": "kk-Cyrl",
            "agreement": "not before 2040",
        },
    )


def test_a_source_is_told_in_full(store: Store) -> None:
    source_id = add_source(store)
    with store.reading() as reader:
        source = reader.source(source_id)
        text = reader.text(source_id)
        assert reader.passages(source_id) == (PassageSpan(1, Span(0, len(TEXT)), "kk-Cyrl", "Cyrl"),)
        assert reader.original(source.sha256) == TEXT.encode()
        assert reader.sources_with_original(source.sha256) == (source,)
        assert reader.sources_with_original("0" * 64) == ()
    assert text.content == TEXT
    assert text.sha256 == source.text_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (source.length, source.size) == (len(TEXT), len(TEXT.encode()))
    assert (source.annotator, source.revision, source.access) == ("Gulnar", 1, Access.OPEN)


def test_the_newest_revision_counts(store: Store) -> None:
    source_id = add_source(store, "frist")
    with store.transaction("source.correct") as tx:
        sha256 = tx.put_content("first, corrected", [PassageSpan(1, Span(0, 16), "en", "Latn")])
        row = {"id": new_id(), "source_id": source_id, "number": 2, "text_sha256": sha256, "created": tx.now}
        tx.put("revision", row)
    with store.reading() as reader:
        assert list(reader.passage_starts(source_id)) == [0]
        assert list(reader.passage_starts("no such source")) == []
        assert reader.text(source_id).content == "first, corrected"
        assert reader.passages(source_id)[0].language == "en"
        assert (reader.source(source_id).revision, reader.source(source_id).length) == (2, 16)
        assert len(reader.sources()) == 1


def test_what_is_not_there(store: Store) -> None:
    nobody = new_id()
    with store.reading() as reader:
        for question in (
            reader.source,
            reader.text,
            reader.passages,
            reader.annotation,
            reader.tag,
            reader.draft,
        ):
            with pytest.raises(NotFound) as caught:
                question(nobody)
            assert caught.value.reference == nobody
        assert reader.terms(nobody) is None
        assert reader.annotations(nobody) == ()
        assert reader.annotations_with_tag(nobody) == ()
        assert reader.find_sources(nobody) == ()
        assert reader.find_tags("nobody") == ()


def test_sources_are_found_by_what_a_person_calls_them(store: Store) -> None:
    with store.transaction("source.add") as tx:
        one = put_source(tx, "one", title="Road", file_name="road.txt")
        two = put_source(tx, "two", title="road.txt", file_name="other.txt")
        three = put_source(tx, "three", title="Road", file_name="100%_.txt")
    with store.reading() as reader:

        def ids(reference: str) -> list[str]:
            return [source.id for source in reader.find_sources(reference)]

        assert ids(one) == [one]
        assert ids(one.upper()) == [one]
        assert ids(one[:6]) == [one, two, three]
        assert ids(one[:5]) == []
        assert ids(three[:30]) == [three]
        assert ids("Road") == [one, three]
        assert ids("road.txt") == [two]  # a title comes before a file's name
        assert ids("100%_.txt") == [three]
        assert ids("%") == []
        assert ids("") == []


def test_terms_of_a_testimony(store: Store) -> None:
    with store.transaction("testimony.add") as tx:
        source_id = put_source(tx)
        row = tx.row("source", source_id)
        assert row is not None
        tx.put("source", {**row, "kind": "testimony", "access": "closed"})
        put_terms(tx, source_id)
        plain = put_source(tx, "plain")
    with store.reading() as reader:
        assert reader.terms(plain) is None
        assert reader.terms(source_id) == TestimonyTerms(
            narrator="a grandmother",
            writer="Gulnar",
            place="Алматы",
            date="winter 1998",
            language="kk-Cyrl",
            agreement="not before 2040",
            access=Access.CLOSED,
        )


def test_annotations_come_in_the_order_of_the_text(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        spans = [Span(20, 22), Span(0, 9), Span(4, 9), Span(0, 3)]
        ids = [put_annotation(tx, source_id, span) for span in spans]
        places = [put_tag(tx, name, "place") for name in ("б", "Ә", "А")]
        for place in places:
            carry(tx, ids[0], place)
    with store.reading() as reader:
        found = reader.annotations(source_id)
        assert [annotation.span for annotation in found] == sorted(spans)
        assert [tag.label for tag in found[-1].tags] == ["А", "б", "Ә"]
        assert reader.annotation(ids[0]) == found[-1]
        assert reader.annotations_with_tag(places[1]) == (found[-1],)
        assert reader.annotations() == found


def test_the_first_annotation_with_a_tag_is_one_that_has_its_place(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        tag, idle = put_tag(tx, "tag"), put_tag(tx, "idle")
        late, early = (put_annotation(tx, source_id, span) for span in (Span(20, 22), Span(4, 9)))
        for annotation_id in (late, early):
            carry(tx, annotation_id, tag)
    with store.reading() as reader:
        assert reader.first_with_tag(tag) == reader.annotation(early)
        assert reader.first_with_tag(idle) is None
    for lost, first in ((early, late), (late, early)):
        with store.transaction("source.correct") as tx:
            tx.put("annotation", {**(tx.row("annotation", lost) or {}), "placement": "lost"})
        with store.reading() as reader:
            assert reader.first_with_tag(tag) == reader.annotation(first)


def test_tags_are_counted(store: Store) -> None:
    one, two = add_source(store, TEXT), add_source(store, TEXT + " again")
    with store.transaction("annotation.add") as tx:
        wide, narrow, idle = put_tag(tx, "wide"), put_tag(tx, "narrow", "theme"), put_tag(tx, "idle", "event")
        for source_id in (one, one, two):
            carry(tx, put_annotation(tx, source_id, Span(0, 3)), wide)
        carry(tx, put_annotation(tx, two, Span(0, 3)), narrow)
    with store.reading() as reader:
        counts = {item.tag.id: (item.annotations, item.sources) for item in reader.tags()}
        assert [item.tag.label for item in reader.tags()] == ["idle", "narrow", "wide"]
        assert [(item.annotations, item.tags) for item in reader.sources()] == [(2, 1), (2, 2)]
    assert counts == {wide: (3, 2), narrow: (1, 1), idle: (0, 0)}


def test_a_tag_is_found_by_any_of_its_names(store: Store) -> None:
    with store.transaction("tag.add") as tx:
        person = put_tag(tx, "Қали Бек")
        put_name(tx, person, "Qali Bek", "romanisation")
        put_name(tx, person, "Қайрат Иманов", "pseudonym")
        place = put_tag(tx, "қали бек", "place")
    decomposed = unicodedata.normalize("NFD", "Қайрат Иманов")
    assert decomposed != "Қайрат Иманов"
    with store.reading() as reader:
        assert {tag.id for tag in reader.find_tags("ҚАЛИ бек")} == {person, place}
        assert [tag.id for tag in reader.find_tags("Қали Бек", TagKind.PLACE)] == [place]
        (tag,) = reader.find_tags(decomposed.upper())
        assert tag.id == person
        assert tag.label == "Қали Бек"
        assert [name.kind for name in tag.names] == [
            NameKind.PREFERRED,
            NameKind.ROMANISATION,
            NameKind.PSEUDONYM,
        ]
        assert reader.tag(person) == tag
        assert reader.find_tags("Қали") == ()


def test_an_original_that_changed_is_not_given_out(path: Path) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        source_id = add_source(store)
        assert store._handles.writer is not None
        store._handles.writer.execute("DROP TRIGGER blob_chunk_stays")
        store._handles.writer.execute("UPDATE blob_chunk SET data = x'00'")
        with store.reading() as reader:
            sha256 = reader.source(source_id).sha256
            with pytest.raises(ArchiveDamaged):
                reader.original(sha256)


def test_a_block_inside_a_block_is_the_same_moment(store: Store) -> None:
    add_source(store)
    with store.reading() as outer, store.reading() as inner:
        assert inner is outer
    with store.reading() as again:
        assert again is not outer


def test_an_act_reads_what_it_has_written(store: Store) -> None:
    with store.transaction("source.add") as tx:
        source_id = put_source(tx)
        assert tx.source(source_id).title == "A journey"
        with store.reading() as reader:
            assert reader.sources() == ()  # nobody else does yet


def test_ten_thousand_annotations_load_at_once(store: Store) -> None:
    content = TEXT * 500
    chance = random.Random(5)
    with store.transaction("many") as tx:
        source_id = put_source(tx, content)
        tags = [put_tag(tx, f"тег {number}", "theme") for number in range(100)]
        for _ in range(10_000):
            begin = chance.randrange(len(content) - 40)
            annotation_id = put_annotation(tx, source_id, Span(begin, begin + 20), content=content)
            carry(tx, annotation_id, chance.choice(tags))
    asked: list[str] = []
    took = []
    for _ in range(5):
        with store.reading() as reader:
            began = time.process_time()
            found = reader.annotations(source_id)
            took.append(time.process_time() - began)
    with store.reading() as reader, reader._db.tracer(lambda sql, _: asked.append(sql)):
        reader.annotations(source_id)
    assert len(found) == 10_000
    assert len(asked) <= 4
    assert min(took) < 0.3  # seconds of the processor; about 0.06
