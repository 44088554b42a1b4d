"""Tags put in order, and what undo makes of it."""

from __future__ import annotations

import pytest

from kazakh_archive.model.entities import NameKind, TagKind
from kazakh_archive.model.errors import Ambiguous, BadField, BadTagName, NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddTag,
    MergeTags,
    PreferName,
    RemoveName,
    RemoveTags,
    RenameName,
    SetTagColour,
    SetTagKind,
    TagChoice,
)

MISSING = new_id()


@pytest.fixture
def ospan(session):
    """A person with three names."""
    made = session.run(AddTag(TagChoice(kind=TagKind.PERSON, name="Ospan Batyr"))).created
    session.run(AddName(made, "Оспан батыр"))
    session.run(AddName(made, "وسپان باتىر", NameKind.ROMANISATION))
    return made


def of(library, tag_id):
    return library.some_tags([tag_id])[tag_id].tag


def done_and_undone(session, library, command):
    """Run a command, give what it made, and see that undo and redo lead back and forth."""
    before = library.tags(), library.annotations()
    session.run(command)
    after = library.tags(), library.annotations()
    session.undo()
    assert (library.tags(), library.annotations()) == before
    session.redo()
    assert (library.tags(), library.annotations()) == after
    return after


def test_a_tag_has_a_colour_of_its_own_or_that_of_its_kind(session, library, ospan):
    done_and_undone(session, library, SetTagColour(ospan, " #AA33ff "))
    assert of(library, ospan).colour == "#aa33ff"
    done_and_undone(session, library, SetTagColour(ospan, ""))
    assert of(library, ospan).colour == ""


@pytest.mark.parametrize("colour", ["red", "#12345", "#1234567", "#gggggg", "url(x)", "'", "#123456\n#"])
def test_what_is_no_colour_is_refused(session, library, ospan, colour):
    with pytest.raises(BadField) as raised:
        session.run(SetTagColour(ospan, colour))
    assert raised.value.field == "colour"
    assert of(library, ospan).colour == ""


def test_a_tag_becomes_another_kind(session, library, ospan):
    done_and_undone(session, library, SetTagKind(ospan, TagKind.PLACE))
    assert of(library, ospan).kind is TagKind.PLACE


def test_a_spelling_is_written_otherwise_and_keeps_its_place(session, library, ospan):
    name = of(library, ospan).names[1]
    done_and_undone(session, library, RenameName(ospan, name.id, "  Осман   батыр "))
    assert [each.text for each in of(library, ospan).names] == ["Ospan Batyr", "Осман батыр", "وسپان باتىر"]
    session.run(RenameName(ospan, name.id, "Osman"))
    assert of(library, ospan).names[1].script == "Latn"
    with pytest.raises(BadTagName) as raised:
        session.run(RenameName(ospan, name.id, "Ospan Batyr"))
    assert raised.value.problem == "twice"
    session.run(RenameName(ospan, name.id, "Osman"))


def test_another_name_is_preferred(session, library, ospan):
    arabic = of(library, ospan).names[2]
    done_and_undone(session, library, PreferName(ospan, arabic.id))
    names = of(library, ospan).names
    assert names[0].id == arabic.id
    assert [each.kind for each in names] == [NameKind.PREFERRED, NameKind.VARIANT, NameKind.VARIANT]


def test_a_name_goes_but_never_the_last_one(session, library, ospan):
    preferred, second, third = of(library, ospan).names
    done_and_undone(session, library, RemoveName(ospan, preferred.id))
    assert of(library, ospan).label == second.text
    session.run(RemoveName(ospan, second.id))
    with pytest.raises(BadTagName) as raised:
        session.run(RemoveName(ospan, third.id))
    assert raised.value.problem == "last"
    assert of(library, ospan).label == third.text


def test_two_tags_become_one_in_one_step(session, library, source_id, ospan):
    other = session.run(AddTag(TagChoice(kind=TagKind.PLACE, name="Osman"))).created
    session.run(AddName(other, "Оспан батыр"))
    both = session.run(AddAnnotation(source_id, Span(0, 3), "", (TagChoice(ospan), TagChoice(other)))).created
    one = session.run(AddAnnotation(source_id, Span(4, 8), "", (TagChoice(other),))).created
    done_and_undone(session, library, MergeTags(ospan, (other, ospan, other)))
    (summary,) = library.tags()
    assert (summary.tag.id, summary.annotations) == (ospan, 2)
    assert [each.text for each in summary.tag.names] == ["Ospan Batyr", "Оспан батыр", "وسپان باتىر", "Osman"]
    assert [each.kind for each in summary.tag.names].count(NameKind.PREFERRED) == 1
    assert all([tag.id for tag in library.annotation(each).tags] == [ospan] for each in (both, one))


def test_a_tag_goes_from_everything_that_carries_it(session, library, source_id, ospan):
    made = session.run(AddAnnotation(source_id, Span(0, 3), "kept", (TagChoice(ospan),))).created
    tags, (annotation,) = done_and_undone(session, library, RemoveTags((ospan,)))
    assert tags == ()
    assert (annotation.id, annotation.tags, annotation.note) == (made, (), "kept")


@pytest.mark.parametrize(
    "command",
    [
        SetTagColour(MISSING, ""),
        SetTagKind(MISSING, TagKind.PLACE),
        RenameName(MISSING, MISSING, "x"),
        PreferName(MISSING, MISSING),
        RemoveName(MISSING, MISSING),
        RemoveTags((MISSING,)),
        MergeTags(MISSING, ()),
    ],
)
def test_a_tag_that_is_not_there(session, command):
    with pytest.raises(NotFound):
        session.run(command)


def test_a_merge_with_a_tag_that_is_not_there_changes_nothing(session, library, ospan):
    before = library.tags()
    with pytest.raises(NotFound):
        session.run(MergeTags(ospan, (MISSING,)))
    assert library.tags() == before


def test_a_name_of_another_tag_is_not_ours_to_take(session, library, ospan):
    other = session.run(AddTag(TagChoice(kind=TagKind.PERSON, name="Zhanabil"))).created
    with pytest.raises(NotFound):
        session.run(RemoveName(other, of(library, ospan).names[0].id))


def test_namesakes_are_kept_apart_and_typing_the_name_asks_which(session, library, source_id, ospan):
    place = session.run(AddTag(TagChoice(kind=TagKind.PLACE, name="ospan batyr"))).created
    assert place != ospan, "one name in two kinds is two tags"
    session.run(SetTagKind(place, TagKind.PERSON))
    with pytest.raises(Ambiguous):
        session.run(
            AddAnnotation(source_id, Span(0, 3), "", (TagChoice(kind=TagKind.PERSON, name="Ospan Batyr"),))
        )
    session.run(AddAnnotation(source_id, Span(0, 3), "", (TagChoice(place),)))
    assert {each.summary.tag.id for each in library.suggest("ospan batyr")} == {ospan, place}


@pytest.mark.parametrize("name", ["x" * 10_000, "\u202e\u2066", "a\x00b", ""])
def test_names_that_cannot_be_kept_are_refused_everywhere(session, library, ospan, name):
    before = library.tags()
    for command in (AddName(ospan, name), RenameName(ospan, of(library, ospan).names[0].id, name)):
        with pytest.raises(BadTagName):
            session.run(command)
    assert library.tags() == before
