"""Correcting a text: a new revision, every annotation carried or lost, and all of it back."""

from __future__ import annotations

import threading

import pytest

from kazakh_archive.model.entities import Placement
from kazakh_archive.model.errors import AnnotationLost, NotFound, TextChanged
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    CorrectText,
    DropCorrection,
    MoveAnnotation,
    PlaceAnnotation,
    RemoveAnnotation,
    RemoveSource,
    SaveCorrection,
    SplitAnnotation,
)
from kazakh_archive.services.correcting import Correcting
from kazakh_archive.text.anchor import Quote, one_place
from kazakh_archive.text.differences import Side
from tests.services.corrections import KASHMIR, annotate, content, correct, words_stand
from tests.services.helpers import run_to_end


@pytest.fixture
def correcting(session):
    return Correcting(session.store)


def sound(session):
    return run_to_end(session.store.check()).problems == ()


def test_a_correction_is_a_new_revision_and_marks_go_along(session, library, source_id):
    before = library.text(source_id)
    snow = annotate(session, library, source_id, "қыс қатты болды")
    kashmir = annotate(session, library, source_id, "Қашмирге", KASHMIR)
    changes = correct(
        session, library, source_id, ("Апам айтты", "Әжем айтқан еді"), ("Қашмирге", "Кашмирге")
    )
    assert changes.touches("revision", "annotation")
    after = library.text(source_id)
    assert (after.revision, library.source(source_id).revision) == (2, 2)
    assert library.annotation(snow).exact == "қыс қатты болды"
    assert library.annotation(snow).span.start == after.content.index("қыс қатты болды")
    assert library.annotation(snow).prefix.endswith("Әжем айтқан еді: ")
    assert library.annotation(kashmir).exact == "Кашмирге"
    words_stand(library, source_id)
    assert sound(session)
    assert session.undo_op() == "source.correct"
    assert library.text(source_id) != before


def test_undo_and_redo_lead_there_and_back(session, library, source_id):
    annotate(session, library, source_id, "Апам")
    annotate(session, library, source_id, "көштік")
    states = [(library.text(source_id), library.annotations(source_id))]
    for replacement in (("Апам айтты: ", ""), ("көштік", "көшіппіз"), ("қыс", "Апам айтты: қыс")):
        correct(session, library, source_id, replacement)
        states.append((library.text(source_id), library.annotations(source_id)))
        words_stand(library, source_id)
    assert Placement.LOST in {each.placement for each in states[1][1]}
    for state in reversed(states[:-1]):
        session.undo()
        assert (library.text(source_id), library.annotations(source_id)) == state
    for state in states[1:]:
        session.redo()
        assert (library.text(source_id), library.annotations(source_id)) == state
    assert sound(session)


def test_a_lost_mark_keeps_its_words_tags_and_place_in_its_revision(session, library, source_id, correcting):
    made = annotate(session, library, source_id, "Қашмирге", KASHMIR)
    placed = library.annotation(made)
    correct(session, library, source_id, (" Біз Алтайдан Қашмирге көштік.", ""))
    lost = library.annotation(made)
    assert lost.placement is Placement.LOST
    assert (lost.revision, lost.span, lost.exact, lost.tags) == (1, placed.span, "Қашмирге", placed.tags)
    assert correcting.lost(source_id) == (lost,)
    assert correcting.places(made).offers == ()
    assert sound(session)
    with pytest.raises(AnnotationLost):
        session.run(SplitAnnotation(made, lost.span.start + 2))


def test_a_lost_mark_is_placed_by_hand_and_back(session, library, source_id, correcting):
    made = annotate(session, library, source_id, "Қашмирге")
    correct(session, library, source_id, ("Қашмирге", "Кашымырға"))
    (lost,) = correcting.lost(source_id)
    places = correcting.places(made)
    best = places.offers[0]
    assert (best.quote.exact, places.revision) == ("Кашымырға", 2)
    assert best.quote.prefix.endswith("Алтайдан ")
    session.run(PlaceAnnotation(made, best.span, places.revision))
    placed = library.annotation(made)
    assert (placed.placement, placed.exact, placed.revision) == (Placement.PLACED, "Кашымырға", 2)
    assert correcting.lost(source_id) == ()
    session.undo()
    assert library.annotation(made) == lost
    session.run(RemoveAnnotation(made))
    assert correcting.lost(source_id) == ()
    assert sound(session)


def test_words_that_come_back_find_their_mark_again(session, library, source_id, correcting):
    made = annotate(session, library, source_id, "Қашмирге")
    before = content(library, source_id)
    correct(session, library, source_id, (" Біз Алтайдан Қашмирге көштік.", ""))
    assert library.annotation(made).placement is Placement.LOST
    preview = correcting.preview(library.text(source_id), before)
    assert [each.id for each in preview.found] == [made]
    session.run(preview.command)
    again = library.annotation(made)
    assert (again.placement, again.revision, again.exact) == (Placement.PLACED, 3, "Қашмирге")
    assert library.text(source_id).sha256 == library.source(source_id).text_sha256
    assert sound(session)


def test_the_whole_text_may_be_deleted(session, library, source_id, correcting):
    ids = {annotate(session, library, source_id, quote) for quote in ("Апам", "көштік", "Ospan")}
    before = library.annotations(source_id)
    session.run(CorrectText(source_id, 1, ""))
    assert content(library, source_id) == ""
    assert library.passages(source_id) == ()
    assert {each.id for each in correcting.lost(source_id)} == ids
    assert sound(session)
    session.run(CorrectText(source_id, 2, "\n \n"))
    session.undo()
    session.undo()
    assert library.annotations(source_id) == before


def test_what_was_typed_becomes_canonical_and_the_same_text_is_no_act(session, library, source_id):
    text = library.text(source_id)
    head = session.store.head()
    session.run(CorrectText(source_id, 1, "\ufeff" + text.content.replace("\n", "\r\n")))
    assert session.store.head() == head
    session.run(CorrectText(source_id, 1, "e\u0301\x00\u2029" + text.content))
    assert content(library, source_id).startswith("é\ufffd\n")


def test_an_older_revision_cannot_be_corrected_and_no_mark_is_made_in_it(
    session, library, source_id, correcting
):
    made, first = annotate(session, library, source_id, "Апам"), library.text(source_id)
    span = library.annotation(made).span
    correct(session, library, source_id, ("The road", "A long road"))
    for act in (
        lambda: session.run(CorrectText(source_id, 1, "x")),
        lambda: session.run(CorrectText(source_id, 3, "x")),
        lambda: session.run(AddAnnotation(source_id, span, revision=1)),
        lambda: session.run(MoveAnnotation(made, Span(0, 3), revision=1)),
        lambda: session.run(PlaceAnnotation(made, Span(0, 3), revision=1)),
        lambda: correcting.preview(first, "x"),
    ):
        with pytest.raises(TextChanged) as raised:
            act()
        assert raised.value.now == 2
    assert session.run(AddAnnotation(source_id, span, revision=2)).created
    with pytest.raises(NotFound):
        session.run(CorrectText(new_id(), 1, "x"))


def test_marks_made_after_the_preview_are_carried_too(session, library, source_id, correcting):
    moved = annotate(session, library, source_id, "Апам")
    typed = content(library, source_id).replace("The road", "A long, long road")
    preview = correcting.preview(library.text(source_id), typed)
    assert (preview.kept, preview.lost) == (1, ())
    late = annotate(session, library, source_id, "Ospan Batyr")
    session.run(MoveAnnotation(moved, one_place(content(library, source_id), Quote("айтты")), 1))
    session.run(preview.command)
    assert library.annotation(late).exact == "Ospan Batyr"
    assert library.annotation(moved).exact == "айтты"
    words_stand(library, source_id)
    assert sound(session)


def test_a_mark_and_a_correction_at_the_same_time_never_misplace(session, library, source_id):
    """Two threads at once: each mark is made in the text it was chosen in, or refused."""
    refused = []

    def mark() -> None:
        for _ in range(20):
            text = library.text(source_id)
            span = one_place(text.content, Quote("қыс қатты"))
            try:
                session.run(AddAnnotation(source_id, span, revision=text.revision))
            except TextChanged as error:
                refused.append(error)

    marking = threading.Thread(target=mark)
    marking.start()
    for number in range(10):
        text = library.text(source_id)
        session.run(CorrectText(source_id, text.revision, f"{number} {text.content}"))
    marking.join()
    found = library.annotations(source_id)
    assert len(found) + len(refused) == 20
    assert {each.exact for each in found} <= {"қыс қатты"}
    words_stand(library, source_id)
    assert sound(session)


def test_the_preview_says_what_becomes_of_every_mark(session, library, source_id, correcting):
    kept = annotate(session, library, source_id, "The road")
    changed = annotate(session, library, source_id, "Қашмирге")
    lost = annotate(session, library, source_id, "Ospan Batyr")
    typed = (
        content(library, source_id)
        .replace("Қаш", "Каш")
        .replace(", and that Ospan Batyr’s men had gone ahead", "")
    )
    preview = correcting.preview(library.text(source_id), typed)
    assert ([each.id for each in preview.changed], [each.id for each in preview.lost]) == ([changed], [lost])
    assert (preview.kept, preview.same) == (1, False)
    session.run(preview.command)
    assert library.annotation(lost).placement is Placement.LOST
    assert library.annotation(kept).placement is library.annotation(changed).placement is Placement.PLACED
    same = correcting.preview(library.text(source_id), content(library, source_id))
    assert same.same


def test_revisions_are_kept_and_compared(session, library, source_id, correcting):
    correct(session, library, source_id, ("Қашмирге", "Кашмирге"))
    correct(session, library, source_id, ("The road", "A road"))
    assert [each.number for each in correcting.revisions(source_id)] == [1, 2, 3]
    compared = correcting.compare(source_id, 1, 3)
    told = [
        [(each.side, each.text) for each in change.pieces if each.side is not Side.BOTH]
        for change in compared.changes
    ]
    assert told == [
        [(Side.OLD, "The"), (Side.NEW, "A")],
        [(Side.OLD, "Қашмирге"), (Side.NEW, "Кашмирге")],
    ]
    assert correcting.compare(source_id, 2, 2).changes == ()
    for wrong in (0, 4):
        with pytest.raises(NotFound):
            correcting.compare(source_id, wrong, 3)
    with pytest.raises(NotFound):
        correcting.revisions(new_id())


def test_what_is_being_typed_outlives_a_crash_and_goes_with_the_correction(
    session, library, source_id, correcting
):
    text = library.text(source_id)
    assert correcting.typed(source_id).characters == text.content
    typed = text.content.replace("қыс", "қар\x00").replace("Алтайдан", "Алатаудан")
    head = session.store.head()
    session.run(SaveCorrection(text, typed))
    assert session.store.head() == head
    assert session.undo_op() == "source.add"
    kept = correcting.typed(source_id)
    assert (kept.text, kept.overtaken) == (text, False)
    assert kept.characters == typed.replace("\x00", "\ufffd")
    session.run(CorrectText(source_id, 1, kept.characters))
    assert correcting.typed(source_id).characters == content(library, source_id)
    session.run(SaveCorrection(library.text(source_id), "x"))
    session.run(DropCorrection(source_id))
    assert correcting.typed(source_id).characters == content(library, source_id)
    session.run(SaveCorrection(library.text(source_id), "x"))
    session.run(SaveCorrection(library.text(source_id), content(library, source_id)))
    assert correcting.typed(source_id).characters == content(library, source_id)


def test_what_was_typed_on_an_older_revision_is_kept_and_says_so(session, library, source_id, correcting):
    text = library.text(source_id)
    session.run(SaveCorrection(text, "typed " + text.content))
    session.run(CorrectText(source_id, 1, text.content.replace("The road", "A road")))
    kept = correcting.typed(source_id)
    assert (kept.text, kept.overtaken) == (text, True)
    assert kept.characters == "typed " + text.content
    session.undo()
    assert not correcting.typed(source_id).overtaken


def test_what_was_typed_on_a_revision_that_was_taken_back_is_not_lost(
    session, library, source_id, correcting
):
    correct(session, library, source_id, ("The road", "A road"))
    second = library.text(source_id)
    session.run(SaveCorrection(second, "typed " + second.content))
    session.undo()
    kept = correcting.typed(source_id)
    assert (kept.text, kept.overtaken) == (second, True)
    assert kept.characters.startswith("typed A road")
    session.redo()
    assert not correcting.typed(source_id).overtaken


def test_a_number_that_another_text_has_now_does_not_let_it_be_overwritten(
    session, library, source_id, correcting
):
    """Taken back and corrected otherwise: revision 2 is not the revision 2 that was corrected."""
    correct(session, library, source_id, ("The road", "A road"))
    second = library.text(source_id)
    session.run(SaveCorrection(second, "typed " + second.content))
    preview = correcting.preview(second, "typed " + second.content)
    session.undo()
    correct(session, library, source_id, ("The road", "Another road"))
    assert library.text(source_id).revision == second.revision
    assert correcting.typed(source_id).overtaken
    for act in (lambda: session.run(preview.command), lambda: correcting.preview(second, "x")):
        with pytest.raises(TextChanged):
            act()
    assert content(library, source_id).startswith("Another road")


def test_a_corrected_source_can_be_removed_and_comes_back(session, library, source_id):
    annotate(session, library, source_id, "Қашмирге")
    correct(session, library, source_id, (" Біз Алтайдан Қашмирге көштік.", ""))
    before = (library.text(source_id), library.annotations(source_id))
    session.run(RemoveSource(source_id))
    assert library.sources() == ()
    session.undo()
    assert (library.text(source_id), library.annotations(source_id)) == before
    assert sound(session)
