"""What a correction means elsewhere: in search, in bundles, and among several people."""

from __future__ import annotations

import contextlib
import json
import zipfile
from pathlib import Path

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.bundle import BundleLook, ExportRequest, PageWords
from kazakh_archive.model.entities import Placement
from kazakh_archive.model.errors import NothingToRedo, UndoConflict
from kazakh_archive.model.search import HitKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, CorrectText, RemoveAnnotation
from kazakh_archive.services.exporting import export
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.library import Library
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive
from kazakh_archive.ui.wording.page_words import PAGE_WORDS
from tests.services.corrections import KASHMIR, annotate, correct, words_stand
from tests.services.helpers import run_to_end

TEMPLATE = Path(__file__).parents[2] / "resources" / "bundle" / "read-me-first.html.j2"
LOOK = BundleLook(TEMPLATE.read_text(encoding="utf-8"), PageWords("en", PAGE_WORDS), "Kazakh Archive")


def test_a_lost_mark_is_found_by_its_note_but_tags_no_passage(session, library, source_id, tmp_path):
    index = Index(tmp_path / "index")
    indexing, search = Indexing(session.store, index), Search(session.store, index)
    made = annotate(session, library, source_id, "Қашмирге", KASHMIR)
    run_to_end(indexing.bring_up())
    assert {hit.kind for hit in search.page("tag:Кашмир").hits} >= {HitKind.PASSAGE, HitKind.NOTE}
    correct(session, library, source_id, ("Қашмирге", "Кашымырға"))
    indexing.catch_up()
    assert library.annotation(made).placement is Placement.LOST
    hits = search.page("tag:Кашмир").hits
    assert HitKind.PASSAGE not in {hit.kind for hit in hits}
    (note,) = (hit for hit in hits if hit.kind is HitKind.NOTE)
    assert (note.item_id, note.span) == (made, None)
    passages = [hit for hit in search.page("Кашымырға").hits if hit.kind is HitKind.PASSAGE]
    assert [hit.tags for hit in passages] == [()]
    index.close()


def test_a_bundle_says_the_words_of_a_lost_mark_and_no_place(session, library, source_id, tmp_path):
    made = annotate(session, library, source_id, "Қашмирге", KASHMIR)
    correct(session, library, source_id, ("Қашмирге", "Кашымырға"))
    assert library.annotation(made).placement is Placement.LOST
    target = tmp_path / "out.zip"
    run_to_end(export(session.store, ExportRequest(target), LOOK))
    with zipfile.ZipFile(target) as bundle:
        files = {name.split("/", 1)[1]: bundle.read(name).decode() for name in bundle.namelist()}
    (annotation,) = json.loads(files["data/annotations.jsonld"])["first"]["items"]
    assert [each["type"] for each in annotation["target"]["selector"]] == ["TextQuoteSelector"]
    assert any(name.endswith(".html") and "Қашмирге" in text for name, text in files.items())


def as_somebody_else(archive, act):
    """Do something as another annotator, while the archive is not open elsewhere."""
    other = Session(open_archive(archive, annotator="Serik"))
    try:
        return act(other)
    finally:
        other.close()


def test_a_correction_that_others_have_marked_since_is_not_taken_back(session, library, source_id, archive):
    correct(session, library, source_id, ("The road", "A road"))
    session.close()
    as_somebody_else(archive, lambda other: other.run(AddAnnotation(source_id, Span(2, 6), revision=2)))
    again = Session(open_archive(archive, annotator="Aigul"))
    with pytest.raises(UndoConflict) as raised:
        again.undo()
    assert (raised.value.later_op, raised.value.later_who) == ("annotation.add", "Serik")
    words_stand(Library(again.store), source_id)
    again.close()


def test_a_mark_done_again_after_somebody_corrected_the_text_is_never_misplaced(
    session, library, source_id, archive
):
    annotate(session, library, source_id, "Қашмирге")
    session.undo()
    text = library.text(source_id)
    session.close()
    as_somebody_else(archive, lambda other: other.run(CorrectText(source_id, 1, "XX" + text.content)))
    again = Session(open_archive(archive, annotator="Aigul"))
    with contextlib.suppress(UndoConflict, NothingToRedo):
        again.redo()
    words_stand(Library(again.store), source_id)
    again.close()


def test_a_mark_that_undo_brings_back_stands_in_the_text_as_somebody_has_corrected_it(
    session, library, source_id, archive
):
    kept, gone = (annotate(session, library, source_id, quote) for quote in ("Қашмирге", "Ospan Batyr"))
    session.run(RemoveAnnotation(kept))
    session.run(RemoveAnnotation(gone))
    typed = "XX" + library.text(source_id).content.replace("Ospan Batyr", "somebody")
    session.close()
    as_somebody_else(archive, lambda other: other.run(CorrectText(source_id, 1, typed)))
    again = Session(open_archive(archive, annotator="Aigul"))
    again.undo()
    again.undo()
    library = Library(again.store)
    words_stand(library, source_id)
    assert library.annotation(kept).exact == "Қашмирге"
    assert library.annotation(gone).placement is Placement.LOST
    assert run_to_end(again.store.check()).problems == ()
    again.close()
