"""The title of a source: taken from its text, or given by a person."""

from __future__ import annotations

from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Draft, TestimonyTerms
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands import AddTestimony, RenameSource
from tests.services.corrections import correct

TAKEN = "The road over the pass 🐎"


def title(library, source_id):
    return library.source(source_id).title


def test_a_title_taken_from_the_text_follows_its_correction_and_undo(session, library, source_id):
    assert title(library, source_id) == TAKEN
    changes = correct(session, library, source_id, (TAKEN, "The road over the Dabanchin pass"))
    assert changes.touches("source")
    assert title(library, source_id) == "The road over the Dabanchin pass"
    session.undo()
    assert title(library, source_id) == TAKEN
    session.redo()
    assert title(library, source_id) == "The road over the Dabanchin pass"
    correct(session, library, source_id, ("The road over the Dabanchin pass\n\n", ""))
    assert title(library, source_id).startswith("Апам айтты")


def test_a_correction_elsewhere_does_not_touch_the_title(session, library, source_id):
    assert not correct(session, library, source_id, ("Қашмирге", "Кашмирге")).touches("source")


def test_a_title_that_a_person_gave_stays(session, library, source_id):
    session.run(RenameSource(source_id, "What my mother told"))
    correct(session, library, source_id, (TAKEN, "The road"))
    assert title(library, source_id) == "What my mother told"


def test_a_testimony_keeps_its_title_though_its_first_line_is_the_same(session, library):
    draft = Draft(
        new_id(), "The pass", TestimonyTerms("Kulash", "Aigul"), "The pass\n\nWe walked.", utc_now()
    )
    made = session.run(AddTestimony(draft)).created
    correct(session, library, made, ("The pass", "The road"))
    assert title(library, made) == "The pass"


def test_a_text_of_which_nothing_is_left_keeps_a_title(session, library, source_id):
    text = library.text(source_id).content
    correct(session, library, source_id, (text, ""))
    assert title(library, source_id) == "road"
