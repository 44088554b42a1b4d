"""What a person does to an archive, and what undo makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Access, Draft, TagKind, TestimonyTerms
from kazakh_archive.model.errors import (
    AlreadyThere,
    BadField,
    NoteChanged,
    NotFound,
    NothingToUndo,
    SpanError,
)
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddTestimony,
    DropDraft,
    EditAnnotation,
    EditNote,
    MoveAnnotation,
    RemoveAnnotation,
    RemoveSource,
    RenameSource,
    SaveDraft,
    SetAccess,
    SetTags,
    TagChoice,
)
from kazakh_archive.services.importing import bring_in
from kazakh_archive.text.anchor import Quote, find, one_place
from kazakh_archive.text.visible import one_line
from tests.services.helpers import run_to_end

DRAFT = new_id()
OSPAN = TagChoice(kind=TagKind.PERSON, name="Ospan Batyr")
WINTER = TagChoice(kind=TagKind.THEME, name="қыс")


def place(library, source_id, quote):
    return one_place(library.text(source_id).content, Quote(quote))


def test_an_annotation_keeps_its_words_and_what_stands_around_them(session, library, source_id):
    span = place(library, source_id, "қыс қатты болды")
    made = session.run(AddAnnotation(source_id, span, "cold", (WINTER, OSPAN))).created
    annotation = library.annotation(made)
    content = library.text(source_id).content
    assert content[annotation.span.start : annotation.span.end] == annotation.exact == "қыс қатты болды"
    assert annotation.prefix.endswith("Апам айтты: ")
    assert annotation.suffix.startswith(", малдың")
    assert {tag.label for tag in annotation.tags} == {"қыс", "Ospan Batyr"}
    assert (annotation.note, annotation.creator) == ("cold", "Aigul")


def test_a_tag_is_made_once_and_found_by_every_name(session, library, source_id):
    first = session.run(AddAnnotation(source_id, Span(0, 3), "", (OSPAN,))).created
    tag = library.annotation(first).tags[0]
    session.run(AddName(tag.id, "Оспан батыр"))
    other = TagChoice(kind=TagKind.PERSON, name="оспан БАТЫР")
    second = session.run(AddAnnotation(source_id, Span(4, 8), "", (other, OSPAN))).created
    assert [each.id for each in library.annotation(second).tags] == [tag.id]
    place_of_that_name = TagChoice(kind=TagKind.PLACE, name="Ospan Batyr")
    third = session.run(AddAnnotation(source_id, Span(4, 8), "", (place_of_that_name,))).created
    assert library.annotation(third).tags[0].id != tag.id


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, 10_000), Span(9_000, 10_000)])
def test_a_span_outside_the_text_or_empty_is_refused_and_leaves_nothing(session, library, source_id, span):
    before = session.store.head()
    with pytest.raises(SpanError):
        session.run(AddAnnotation(source_id, span, "", (OSPAN,)))
    assert session.store.head() == before
    assert library.tags() == ()


def test_edit_move_retag_remove_and_all_of_it_back(session, library, source_id):
    made = session.run(AddAnnotation(source_id, Span(0, 3), "one", (OSPAN,))).created
    states = [library.annotations(source_id)]
    for command in (
        EditNote(made, "two"),
        MoveAnnotation(made, Span(4, 8)),
        SetTags(made, (WINTER,)),
        RemoveAnnotation(made),
    ):
        session.run(command)
        states.append(library.annotations(source_id))
    assert states[-1] == ()
    assert [tag.label for tag in states[3][0].tags] == ["қыс"]
    for state in reversed(states[:-1]):
        session.undo()
        assert library.annotations(source_id) == state
    for state in states[1:]:
        session.redo()
        assert library.annotations(source_id) == state


def test_undo_of_everything_leaves_an_empty_archive(session, library, source_id):
    session.run(AddAnnotation(source_id, Span(0, 3), "one", (OSPAN,)))
    session.run(SetAccess(source_id, Access.CLOSED))
    session.run(RenameSource(source_id, "  Another \n title "))
    assert library.source(source_id).title == "Another title"
    session.run(RemoveSource(source_id))
    assert library.sources() == ()
    while session.undo_op():
        session.undo()
    assert library.sources() == ()
    assert library.tags() == ()
    with pytest.raises(NothingToUndo):
        session.undo()
    while session.redo_op():
        session.redo()
    assert library.sources() == ()
    session.undo()
    assert library.source(source_id).access is Access.CLOSED
    assert len(library.annotations(source_id)) == 1


def test_the_same_file_twice_is_recognised(session, library, source_id, text_file):
    copy = text_file.with_name("copy.txt")
    copy.write_bytes(text_file.read_bytes())
    report = run_to_end(bring_in(session, [copy]))
    error = report.refused[0].error
    assert isinstance(error, AlreadyThere)
    assert error.source_id == source_id
    assert len(library.sources()) == 1


def test_a_note_that_cannot_be_kept_is_refused(session, source_id):
    with pytest.raises(BadField) as raised:
        session.run(AddAnnotation(source_id, Span(0, 3), "x" * 1_000_001))
    assert (raised.value.field, raised.value.problem) == ("note", "long")
    assert session.run(AddAnnotation(source_id, Span(0, 3), "a\x00b\r\nc")).created


def test_a_title_of_blanks_is_refused(session, source_id):
    with pytest.raises(BadField):
        session.run(RenameSource(source_id, " \n "))


def test_a_testimony_becomes_a_source_and_its_draft_goes(session, library):
    terms = TestimonyTerms("Kulash", "Aigul", "Almaty", "autumn 2019", "kk-Cyrl", "Not my cousin’s name.")
    draft = Draft(DRAFT, "Apam’s road", terms, "Біз түнде шықтық.\n", "2026-11-21T00:00:00.000Z")
    before = session.store.head()
    session.run(SaveDraft(draft))
    assert session.store.head() == before, "typing is no act in the history"
    assert library.drafts() == (draft,)
    made = session.run(AddTestimony(draft)).created
    source = library.source(made)
    assert (source.title, source.access, source.language) == ("Apam’s road", Access.CLOSED, "kk-Cyrl")
    assert library.terms(made) == terms
    assert library.drafts() == ()
    span = find(library.text(made).content, Quote("түнде"))[0]
    assert session.run(AddAnnotation(made, span)).created


def test_a_testimony_that_is_taken_back_is_a_draft_again(session, library, source_id):
    terms = TestimonyTerms("Kulash", "Aigul", "Almaty", "2019", "kk-Cyrl", "Ask first.", Access.OPEN)
    draft = Draft(DRAFT, "Apam’s road", terms, "Біз түнде шықтық.\n", utc_now())
    made = session.run(AddTestimony(draft)).created
    changes = session.undo()
    assert changes.of("draft") == {made}
    (kept,) = library.drafts()
    assert (kept.title, kept.terms, kept.text) == (draft.title, draft.terms, draft.text)
    session.redo()
    assert library.drafts() == ()
    assert library.text(made).content == draft.text
    session.undo()
    session.run(RenameSource(source_id, "Another act: redo is gone"))
    assert library.drafts()[0].text == draft.text
    assert session.run(AddTestimony(library.drafts()[0])).created
    assert library.drafts() == ()


def test_what_was_written_after_undo_outlives_redo(session, library):
    made = session.run(AddTestimony(Draft(DRAFT, "t", TestimonyTerms(), "One.", utc_now()))).created
    session.undo()
    session.run(SaveDraft(replace(library.draft(made), text="One. Two.")))
    session.redo()
    assert library.text(made).content == "One."
    assert library.draft(made).text == "One. Two."


def test_other_acts_leave_drafts_alone(session, library, source_id):
    session.undo()
    assert library.drafts() == ()
    assert not session.redo().of("draft")
    made = session.run(AddTestimony(Draft(DRAFT, "t", TestimonyTerms(), "One.", utc_now()))).created
    session.run(RemoveSource(made))
    session.undo()
    assert library.drafts() == ()


def test_a_draft_is_dropped_and_an_unknown_one_is_said(session, library):
    draft = Draft(DRAFT, "", TestimonyTerms(), "a", "2026-11-21T00:00:00.000Z")
    session.run(SaveDraft(draft))
    session.run(DropDraft(DRAFT))
    assert library.drafts() == ()
    with pytest.raises(NotFound):
        session.run(DropDraft(DRAFT))
    with pytest.raises(BadField):
        session.run(AddTestimony(Draft(new_id(), "", TestimonyTerms(), " \n", "2026-11-21T00:00:00.000Z")))


@pytest.mark.parametrize(
    ("file_name", "kept"),
    [
        ("bad\udcff\udcfe.txt", "bad\ufffd\ufffd.txt"),
        ("new\nline.txt", "new\nline.txt"),
        ("\u200f.txt", "\u200f.txt"),
        ("\u202etxt.exe.txt", "\u202etxt.exe.txt"),
    ],
)
def test_a_file_of_any_name_comes_in_and_is_found_by_it(session, library, tmp_path, file_name, kept):
    path = tmp_path / file_name
    try:
        path.write_text("12", encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this disk takes no such names")
    report = run_to_end(bring_in(session, [path]))
    assert not report.refused
    source = library.find(file_name)
    assert source.file_name == kept
    assert source.title == one_line(source.title) != ""


def test_a_draft_is_saved_whatever_was_pasted_into_it(session, library):
    draft = Draft(new_id(), "t\udcff", TestimonyTerms(narrator="n\x00"), "words \ud800 and \x00", utc_now())
    session.run(SaveDraft(draft))
    kept = library.draft(draft.id)
    assert (kept.title, kept.terms.narrator) == ("t\ufffd", "n\ufffd")
    assert kept.text == "words \ufffd and \ufffd"
    assert session.run(AddTestimony(draft)).created


def noted(session, source_id, note=""):
    return session.run(AddAnnotation(source_id, Span(0, 3), note)).created


def test_tags_and_note_change_in_one_step(session, library, source_id):
    made = noted(session, source_id, "before")
    session.run(EditAnnotation(made, (OSPAN,), "after", over="before"))
    changed = library.annotation(made)
    assert ([tag.label for tag in changed.tags], changed.note) == (["Ospan Batyr"], "after")
    assert session.undo_op() == "annotation.edit"
    session.undo()
    back = library.annotation(made)
    assert (back.tags, back.note) == ((), "before")


@pytest.mark.parametrize("command", [EditNote, lambda made, note, over: EditAnnotation(made, (), note, over)])
def test_a_note_changed_elsewhere_is_not_overwritten(session, library, source_id, command):
    made = noted(session, source_id, "seen")
    session.run(EditNote(made, "theirs"))
    with pytest.raises(NoteChanged) as caught:
        session.run(command(made, "mine", "seen"))
    assert (caught.value.note, library.annotation(made).note) == ("theirs", "theirs")
    session.run(command(made, "theirs", "seen"))  # both wrote the same
    session.run(command(made, "mine", "theirs"))
    assert library.annotation(made).note == "mine"


def test_letters_composed_otherwise_are_no_other_note(session, library, source_id):
    made = noted(session, source_id, "е\u0308лка")
    session.run(EditNote(made, "ёлка.", over="е\u0308лка"))
    assert library.annotation(made).note == "ёлка."


def test_one_writing_of_a_note_is_one_step(session, library, source_id):
    made = noted(session, source_id)
    for number in range(1, 6):
        session.run(EditNote(made, "Kulash"[:number], over="Kulash"[: number - 1], goes_on=number > 1))
    session.run(EditNote(made, "Other", over="Kulas"))
    session.undo()
    assert library.annotation(made).note == "Kulas"
    session.undo()
    assert library.annotation(made).note == ""
