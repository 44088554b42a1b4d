"""Tags made one where it hurts: thousands of annotations, twice over, with others at work, and back again."""

from __future__ import annotations

import threading
from contextlib import contextmanager

import pytest

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import ArchiveReadOnly, NotFound, UndoConflict
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddAnnotations,
    AddName,
    AddTag,
    EditNote,
    MergeTags,
    Places,
    RemoveAnnotation,
    SetTagColour,
    TagChoice,
)
from kazakh_archive.services.library import Library
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive
from tests.services.helpers import run_to_end

MANY = 2_000


def tag(session, name, kind=TagKind.PERSON):
    return session.run(AddTag(TagChoice(kind=kind, name=name))).created


@contextmanager
def as_annotator(archive, name):
    session = Session(open_archive(archive, annotator=name))
    try:
        yield session
    finally:
        session.close()


def state(library):
    return library.tags(), library.annotations()


def test_a_tag_merged_with_itself_alone_is_no_act(session, library):
    one = tag(session, "Ospan")
    changes = session.run(MergeTags(one, (one, one)))
    assert not changes.ids
    assert session.undo_op() == "tag.add"


def test_what_was_merged_is_merged_again_and_all_of_it_parted(session, library, source_id):
    tags = [tag(session, f"Ospan {number}") for number in range(4)]
    for number, each in enumerate(tags):
        session.run(AddAnnotation(source_id, Span(number, number + 3), "", (TagChoice(each),)))
    states = [state(library)]
    for into, others in ((0, (1,)), (2, (3,)), (2, (0,))):
        session.run(MergeTags(tags[into], tuple(tags[other] for other in others)))
        states.append(state(library))
    (left,) = library.tags()
    assert (left.tag.id, left.annotations, len(left.tag.names)) == (tags[2], 4, 4)
    for wanted in reversed(states[:-1]):
        session.undo()
        assert state(library) == wanted
    for wanted in states[1:]:
        session.redo()
        assert state(library) == wanted
    with pytest.raises(NotFound):
        session.run(MergeTags(tags[2], (tags[1],)))
    assert run_to_end(session.store.check()).sound


def test_thousands_of_annotations_go_along_in_one_step(session, library, source_id):
    kept, gone = tag(session, "Ospan"), tag(session, "Osman")
    spans = tuple(Span(start % 200, start % 200 + 1 + start // 200) for start in range(MANY))
    text = library.text(source_id)
    spans = tuple(span for span in spans if span.end <= len(text.content))
    session.run(AddAnnotations((Places(source_id, spans, text.revision),), (TagChoice(gone),)))
    before = state(library)
    session.run(MergeTags(kept, (gone,)))
    (left,) = library.tags()
    assert (left.tag.id, left.annotations) == (kept, len(spans))
    session.undo()
    assert state(library) == before


def test_later_edits_by_others_do_not_stand_in_the_way_of_parting(session, library, source_id, archive):
    kept, gone = tag(session, "Ospan"), tag(session, "Osman")
    made = session.run(AddAnnotation(source_id, Span(0, 3), "", (TagChoice(gone),))).created
    session.run(MergeTags(kept, (gone,)))
    session.close()
    with as_annotator(archive, "Serik") as other:
        other.run(EditNote(made, "a note"))
        other.run(AddName(kept, "Оспан"))
        other.run(SetTagColour(kept, "#112233"))
    with as_annotator(archive, "Aigul") as mine:
        mine.undo()
        library = Library(mine.store)
        assert {each.tag.id for each in library.tags()} == {kept, gone}
        assert [each.id for each in library.annotation(made).tags] == [gone]
        assert library.annotation(made).note == "a note"
        assert library.find_tag("Оспан").tag.colour == "#112233"


def test_parting_is_refused_where_somebody_removed_what_went_along(session, library, source_id, archive):
    kept, gone = tag(session, "Ospan"), tag(session, "Osman")
    made = session.run(AddAnnotation(source_id, Span(0, 3), "", (TagChoice(gone),))).created
    session.run(MergeTags(kept, (gone,)))
    session.close()
    with as_annotator(archive, "Serik") as other:
        other.run(RemoveAnnotation(made))
    with as_annotator(archive, "Aigul") as mine:
        with pytest.raises(UndoConflict) as refused:
            mine.undo()
        assert refused.value.later_who == "Serik"
        assert [each.tag.id for each in Library(mine.store).tags()] == [kept]


def test_a_second_process_looks_on_while_tags_become_one(session, archive, source_id):
    kept, gone = tag(session, "Ospan"), tag(session, "Osman")
    session.run(AddAnnotation(source_id, Span(0, 3), "", (TagChoice(gone),)))
    onlooker = Session(open_archive(archive, annotator="Serik", write=False))
    library, seen, stop = Library(onlooker.store), set(), threading.Event()

    def look():
        while not stop.is_set():
            seen.add(tuple(sorted((each.tag.label, each.annotations) for each in library.tags())))

    thread = threading.Thread(target=look)
    thread.start()
    try:
        for _ in range(5):
            session.run(MergeTags(kept, (gone,)))
            session.undo()
    finally:
        stop.set()
        thread.join()
        assert seen <= {(("Osman", 1), ("Ospan", 0)), (("Ospan", 1),)}, "before or after, never between"
        with pytest.raises(ArchiveReadOnly):
            onlooker.run(MergeTags(kept, (gone,)))
        onlooker.close()
