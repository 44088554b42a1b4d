"""What is offered while a tag is typed: order, names of other scripts, and what acts change of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddTag,
    MergeTags,
    RemoveAnnotation,
    RemoveSource,
    RemoveTags,
    RenameName,
    SetTagKind,
    TagChoice,
)
from kazakh_archive.services.library import Library
from kazakh_archive.services.shelf import Fit, Shelf, folded

words = st.lists(st.sampled_from(["ас", "ат", "ата", "аты", "бас", "ба", "бар", "б"]), min_size=1, max_size=3)


def tag(session, name, kind=TagKind.PERSON):
    return session.run(AddTag(TagChoice(kind=kind, name=name))).created


def give(session, source_id, *names, kind=TagKind.PERSON):
    tags = tuple(TagChoice(kind=kind, name=name) for name in names)
    return session.run(AddAnnotation(source_id, Span(0, 3), "", tags)).created


def offered(library, typed, **more):
    return [each.summary.tag.label for each in library.suggest(typed, **more)]


@given(st.lists(st.lists(words, min_size=1, max_size=3), max_size=8), words)
def test_a_shelf_finds_what_looking_at_every_name_finds(things, typed):
    def fit(name):
        if name == typed:
            return Fit.WHOLE
        if not all(any(word.startswith(part) for word in name) for part in typed):
            return None
        return Fit.BEGINS if name[0].startswith(typed[0]) else Fit.WITHIN

    best = {}
    for place, names in enumerate(things):
        fits = [each for each in map(fit, names) if each]
        if fits:
            best[place] = max(fits)
    found = Shelf(things).find(typed, 100)
    assert {each.place: each.fit for each in found} == best
    assert [(-each.fit, each.place) for each in found] == sorted((-each.fit, each.place) for each in found)
    assert all(fit(things[each.place][each.name]) is each.fit for each in found)
    assert [each.place for each in Shelf(things).find(typed, 2)] == [each.place for each in found[:2]]


def test_just_that_name_then_its_beginning_then_a_later_word(session, library):
    for name in ("Ali Ospan", "Ospanov", "Ospan", "Ospan Batyr", "Kospan"):
        tag(session, name)
    assert offered(library, "ospan") == ["Ospan", "Ospan Batyr", "Ospanov", "Ali Ospan"]
    assert offered(library, "bat osp") == ["Ospan Batyr"]
    assert offered(library, "os", limit=2) == ["Ospan", "Ospan Batyr"]


def test_the_ones_given_last_come_first_and_then_those_given_most(session, library, source_id):
    for _ in range(3):
        give(session, source_id, "often")
    for number in range(6):
        give(session, source_id, f"o{number}")
    assert offered(library, "o") == ["o5", "o4", "o3", "o2", "o1", "o0", "often"]
    session.undo()
    assert offered(library, "o") == ["o4", "o3", "o2", "o1", "o0", "often"], (
        "what was taken back is not recent"
    )


def test_the_name_that_fitted_is_told_unless_it_is_the_label(session, library):
    ospan = tag(session, "Ospan Batyr")
    session.run(AddName(ospan, "Осман батыр"))
    session.run(AddName(ospan, "وسپان"))
    (found,) = library.suggest("осм")
    assert (found.summary.tag.label, found.name) == ("Ospan Batyr", "Осман батыр")
    assert library.suggest("وسپ")[0].name == "وسپان"
    assert library.suggest("osp")[0].name == ""


@pytest.mark.parametrize("typed", ["Оспан", "осп б", "وسپان", "Ospan b", "OSP"])
def test_a_name_is_found_by_its_sound_in_another_script(session, library, typed):
    tag(session, "Ospan Batyr")
    tag(session, "Осман")
    assert offered(library, typed) == ["Ospan Batyr"]
    (found,) = library.suggest(typed)
    assert found.name == ""


def test_what_is_written_so_comes_before_what_only_sounds_so(session, library, source_id):
    give(session, source_id, "Ospan")
    tag(session, "Оспанов")
    assert offered(library, "оспан") == ["Оспанов", "Ospan"]
    assert offered(library, "ospan") == ["Ospan", "Оспанов"]
    assert offered(library, "оспан", limit=1) == ["Оспанов"]


def test_every_act_is_followed(session, library, source_id):
    made = give(session, source_id, "Ospan")
    ospan = library.suggest("ospan")[0].summary.tag
    place = tag(session, "Oskemen", TagKind.PLACE)
    assert offered(library, "os") == ["Ospan", "Oskemen"]
    assert offered(library, "os", kind=TagKind.PLACE) == ["Oskemen"]
    session.run(SetTagKind(place, TagKind.PERSON))
    assert offered(library, "os", kind=TagKind.PLACE) == []
    assert offered(library, "os", kind=TagKind.PERSON) == ["Ospan", "Oskemen"]
    session.run(RenameName(ospan.id, ospan.names[0].id, "Batyr"))
    assert offered(library, "osp") == []
    session.undo()
    session.run(RemoveAnnotation(made))
    assert library.suggest("ospan")[0].summary.annotations == 0
    session.undo()
    assert library.suggest("ospan")[0].summary.annotations == 1
    session.run(MergeTags(ospan.id, (place,)))
    assert [(each.summary.tag.label, each.name) for each in library.suggest("osk")] == [("Ospan", "Oskemen")]
    session.run(RemoveSource(source_id))
    assert library.suggest("ospan")[0].summary.annotations == 0
    session.run(RemoveTags((ospan.id,)))
    assert offered(library, "") == []
    while session.undo_op():
        session.undo()
    assert library.tags() == ()


def test_what_is_kept_up_is_what_reading_anew_gives(session, library, source_id):
    for number in range(20):
        give(session, source_id, f"name {number % 7}", kind=list(TagKind)[number % 5])
        library.suggest("n")
    again = Library(session.store)
    assert library.tags() == again.tags()
    assert library.suggest("name") == again.suggest("name")


@pytest.mark.parametrize(
    "typed", ["'; DROP TABLE tag; --", "%", "_", "\n", "\x00", "\u202e", "x" * 10_000, "🐎"]
)
def test_whatever_is_typed_harms_nothing(session, library, typed):
    tag(session, "Ospan")
    tag(session, "🐎 horse")
    tag(session, "Robert'); DROP TABLE tag;--")
    library.suggest(typed)
    assert offered(library, "hor") == ["🐎 horse"]
    assert offered(library, "robert drop") == ["Robert'); DROP TABLE tag;--"]
    assert len(library.tags()) == 3


def test_a_name_without_words_can_be_typed_all_the_same():
    assert folded("!!!") == ("!!!",)
    assert folded("  ") == ()


def test_no_name_is_folded_again_for_a_key(session, library, monkeypatch):
    tag(session, "Ospan")
    library.suggest("o")
    monkeypatch.setattr(
        "kazakh_archive.services.suggesting._known", lambda _summary: pytest.fail("folded again")
    )
    assert offered(library, "osp") == ["Ospan"]


def test_tags_with_a_name_in_common_are_told(session, library):
    person, event = tag(session, "Алаш"), tag(session, "Алаш", TagKind.EVENT)
    party = tag(session, "Alash Orda", TagKind.ORGANISATION)
    session.run(AddName(party, "алаш"))
    tag(session, "Алашорда")
    assert [each.tag.id for each in library.namesakes(person)] == [party, event]
    assert len(library.namesakes(person, limit=1)) == 1
    assert library.namesakes(tag(session, "Ospan")) == ()
    assert library.namesakes("gone") == ()


def test_a_name_surely_means_the_tag_written_so_then_alike_then_heard_in_another_script(session, library):
    cyrillic, kazakh = tag(session, "Касен"), tag(session, "Қасен батыр")
    place = tag(session, "касен", TagKind.PLACE)

    def meant(name, kind=TagKind.PERSON):
        return [each.tag.id for each in library.called(name, kind)]

    assert meant("КАСЕН") == [cyrillic]
    assert meant("Қасен") == [cyrillic]  # no other is written so
    assert meant("касен батыр") == [kazakh]
    assert meant("Kasen") == [cyrillic]
    assert meant("Kasen Batyr") == [kazakh]
    assert meant("Kasen", TagKind.PLACE) == [place]
    assert meant("Хасен") == meant("Кас") == meant("Kas") == []
    assert set(meant("касен", None)) == {cyrillic, place}
    both = tag(session, "Қасен")
    assert meant("Қасен") == [both]
    assert set(meant("Kasen")) == {cyrillic, both}, "nobody chooses between two"
