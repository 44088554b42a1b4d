"""Annotations made by the thousand, split and joined: each one act that undo takes back whole."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import CannotJoin, NotFound, SpanError, TextChanged
from kazakh_archive.model.importing import DecodedText, ReadFile
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddAnnotations,
    AddSource,
    JoinAnnotations,
    MoveAnnotation,
    Places,
    SplitAnnotation,
    TagChoice,
)

OSPAN = TagChoice(kind=TagKind.PERSON, name="Ospan Batyr")
WINTER = TagChoice(kind=TagKind.THEME, name="қыс")


def bring(session, text, name="more.txt"):
    file = ReadFile(Path(name), text.encode(), "text/plain", DecodedText(text, "utf-8", certain=True))
    return session.run(AddSource.of(file)).created


@pytest.fixture
def short(session):
    return bring(session, "The winter was hard, and the road was long.")


def add(session, source_id, start, end, note="", *tags):
    return session.run(AddAnnotation(source_id, Span(start, end), note, tags)).created


def shown(library, source_id):
    found = library.annotations(source_id)
    return [(each.exact, each.note, {tag.label for tag in each.tags}) for each in found]


# --- many --------------------------------------------------------------------------------------


def test_many_spans_in_many_sources_are_one_act(session, library, source_id, short):
    spans = (Span(0, 3), Span(4, 8))
    places = (Places(source_id, spans), Places(short, (Span(4, 10),)))
    before = session.store.head().seq
    made = session.run(AddAnnotations(places, (OSPAN, WINTER), "seen"))
    assert session.store.head().seq == before + 1
    assert len(made.of("annotation")) == 3
    assert library.annotation(made.created).span == Span(0, 3)
    assert shown(library, short) == [("winter", "seen", {"Ospan Batyr", "қыс"})]
    session.undo()
    assert library.annotations() == ()
    assert library.tags() == ()
    session.redo()
    assert len(library.annotations()) == 3


def test_one_bad_span_and_none_is_made(session, library, source_id):
    with pytest.raises(SpanError):
        session.run(AddAnnotations((Places(source_id, (Span(0, 3), Span(5, 5))),), (OSPAN,)))
    with pytest.raises(NotFound):
        session.run(AddAnnotations((Places(source_id, (Span(0, 3),)), Places("x", (Span(0, 3),)))))
    assert library.annotations() == ()


def test_a_span_chosen_in_another_revision_marks_nothing(session, library, source_id):
    places = (Places(source_id, (Span(0, 3),), revision=2),)
    for command in (AddAnnotations(places), AddAnnotation(source_id, Span(0, 3), revision=2)):
        with pytest.raises(TextChanged):
            session.run(command)
    made = session.run(AddAnnotation(source_id, Span(0, 3), revision=1)).created
    with pytest.raises(TextChanged):
        session.run(MoveAnnotation(made, Span(0, 4), revision=3))
    assert len(library.annotations()) == 1


def test_two_thousand_take_less_than_a_second_or_so(session, library):
    source_id = bring(session, "Оспан батыр келді. Қыс қатты болды, мал қырылды.\n" * 2_000)
    content = library.text(source_id).content
    spans = tuple(Span(at, at + 11) for at in range(0, len(content), 49))
    assert len(spans) == 2_000
    begun = time.process_time()
    session.run(AddAnnotations((Places(source_id, spans),), (OSPAN,)))
    assert time.process_time() - begun < 3.0  # generous: the figure that counts is in the bench
    assert {each.exact for each in library.annotations(source_id)} == {"Оспан батыр"}
    begun = time.process_time()
    session.undo()
    assert time.process_time() - begun < 3.0
    assert library.annotations(source_id) == ()


# --- split -------------------------------------------------------------------------------------


def test_both_parts_keep_the_tags_and_the_first_the_note(session, library, short):
    whole = add(session, short, 4, 19, "cold", WINTER, OSPAN)
    tail = session.run(SplitAnnotation(whole, 10)).created
    assert shown(library, short) == [
        ("winter", "cold", {"қыс", "Ospan Batyr"}),
        ("was hard", "", {"қыс", "Ospan Batyr"}),
    ]
    assert library.annotation(whole).exact == "winter"
    assert library.annotation(tail).exact == "was hard"
    session.undo()
    assert shown(library, short) == [("winter was hard", "cold", {"қыс", "Ospan Batyr"})]


@pytest.mark.parametrize("at", [3, 4, 19, 20, 100, -1])
def test_no_part_is_empty(session, library, short, at):
    whole = add(session, short, 4, 19)
    with pytest.raises(SpanError):
        session.run(SplitAnnotation(whole, at))
    assert len(library.annotations(short)) == 1


def test_a_part_of_blanks_alone_is_refused(session, library, short):
    whole = add(session, short, 3, 10)
    with pytest.raises(SpanError):
        session.run(SplitAnnotation(whole, 4))
    assert library.annotation(whole).exact == " winter"


def test_a_cut_never_tears_a_character(session, library):
    source_id = bring(session, "ab x\u0301y cd")
    content = library.text(source_id).content
    whole = add(session, source_id, 0, len(content))
    session.run(SplitAnnotation(whole, content.index("\u0301")))
    assert [each.exact for each in library.annotations(source_id)] == ["ab", "x\u0301y cd"]


# --- join --------------------------------------------------------------------------------------


def test_joined_they_cover_everything_and_say_everything_once(session, library, short):
    first = add(session, short, 4, 10, "cold", WINTER)
    second = add(session, short, 8, 19, "", OSPAN)
    third = add(session, short, 25, 33, "long", OSPAN)
    fourth = add(session, short, 26, 30, "cold")
    before = library.annotations(short)
    made = session.run(JoinAnnotations((third, first, fourth, second, first))).created
    assert made == first
    assert shown(library, short) == [
        ("winter was hard, and the road", "cold\n\nlong", {"қыс", "Ospan Batyr"})
    ]
    session.undo()
    assert library.annotations(short) == before
    session.redo()
    assert len(library.annotations(short)) == 1


def test_one_alone_or_two_of_two_texts_cannot_be_joined(session, library, source_id, short):
    first, other = add(session, short, 4, 10), add(session, source_id, 0, 3)
    for ids, problem in (((first, first), "few"), ((), "few"), ((first, other), "sources")):
        with pytest.raises(CannotJoin) as raised:
            session.run(JoinAnnotations(ids))
        assert raised.value.problem == problem
    assert len(library.annotations()) == 2


def test_split_and_joined_again_it_is_as_before(session, library, short):
    whole = add(session, short, 4, 19, "cold", WINTER)
    before = shown(library, short)
    tail = session.run(SplitAnnotation(whole, 10)).created
    session.run(JoinAnnotations((tail, whole)))
    assert shown(library, short) == before
