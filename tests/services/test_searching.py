"""What was written is found, at once, at its very characters, and again after any change."""

from __future__ import annotations

import errno
import shutil

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import IndexUnavailable, QueryError
from kazakh_archive.model.search import HitKind, MatchedBy
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    EditNote,
    MoveAnnotation,
    RemoveSource,
    RenameSource,
    SetTags,
    TagChoice,
)
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.indexing import Indexing, IndexState
from kazakh_archive.services.searching import Search
from kazakh_archive.text.anchor import Quote, one_place
from kazakh_archive.text.links import Link, LinkKind
from tests.services.helpers import run_to_end


class Bench:
    def __init__(self, session, folder):
        self.session = session
        self.index = Index(folder)
        self.indexing = Indexing(session.store, self.index)
        self.search = Search(session.store, self.index)

    def hits(self, typed, kind=None):
        run_to_end(self.indexing.bring_up())
        page = self.search.page(typed)
        assert page.behind == 0
        return [hit for hit in page.hits if kind is None or hit.kind is kind]


@pytest.fixture
def bench(session, tmp_path):
    bench = Bench(session, tmp_path / "index")
    yield bench
    bench.index.close()


def annotate(session, library, source_id, quote, note="", *tags):
    span = one_place(library.text(source_id).content, Quote(quote))
    return session.run(AddAnnotation(source_id, span, note, tags)).created


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("қыс", "қыс"),
        ("КЫС", "қыс"),
        ('"ospan batyr"', "Ospan Batyr"),
        ("hard winter", "winter"),
        ("кашмир*", "Қашмирге"),
        ("قىس", "قىس"),
        ("winter NOT summer", "winter"),
    ],
)
def test_a_hit_lies_at_the_very_characters(bench, library, source_id, typed, found):
    hit = bench.hits(typed, HitKind.PASSAGE)[0]
    content = library.text(hit.source_id).content
    assert hit.source_id == source_id
    assert content[hit.span.start : hit.span.end] == found
    assert any(hit.snippet.text[mark.start : mark.end] == found for mark in hit.snippet.marks)


def test_the_words_of_another_name_are_marked_only_where_they_stand_together(
    bench, session, library, text_file
):
    text_file.write_text(
        "APDTR, the Police Archive of Turkestan Region. Of the region of Turkestan nothing.",
        encoding="utf-8",
    )
    source_id = run_to_end(bring_in(session, [text_file])).added[0].source_id
    made = annotate(
        session, library, source_id, "APDTR", "", TagChoice(kind=TagKind.ORGANISATION, name="APDTR")
    )
    tag = library.annotation(made).tags[0]
    session.run(AddName(tag.id, "Police archive of Turkestan region"))
    (hit,) = bench.hits("APDTR kind:passage")
    marked = [hit.snippet.text[mark.start : mark.end] for mark in hit.snippet.marks]
    assert marked == ["APDTR", "Police Archive of Turkestan Region"]


def test_enter_leads_to_what_the_snippet_shows(bench, session, library, text_file):
    far = "Nothing more was said of it that day. " * 8
    text_file.write_text(f"One winter. {far}The winter brought snow.", encoding="utf-8")
    (made,) = run_to_end(bring_in(session, [text_file])).added
    (hit,) = bench.hits("winter snow", HitKind.PASSAGE)
    assert hit.snippet.text.endswith("The winter brought snow.")
    content = library.text(made.source_id).content
    assert content[hit.span.start :] == "winter brought snow."


def test_every_change_is_found_and_what_is_gone_is_not(bench, session, library, source_id):
    assert bench.hits("lullaby") == []
    made = annotate(
        session, library, source_id, "Ospan Batyr", "her lullaby", TagChoice("", TagKind.PERSON, "Ospan")
    )
    assert bench.indexing.state() is IndexState.BEHIND
    note = bench.hits("lullaby")[0]
    assert (note.kind, note.source_id) == (HitKind.NOTE, source_id)
    assert note.span == library.annotation(made).span
    session.run(EditNote(made, "her song"))
    assert bench.hits("lullaby") == []
    assert bench.hits("song")
    session.undo()
    assert bench.hits("lullaby")
    session.run(RenameSource(source_id, "Kashmir road"))
    assert bench.hits("kashmir", HitKind.SOURCE)
    session.run(RemoveSource(source_id))
    assert bench.hits("lullaby OR kashmir OR қыс") == []


def test_a_tag_is_found_by_every_name_and_filters_passages(bench, session, library, source_id):
    made = annotate(
        session, library, source_id, "Ospan Batyr", "", TagChoice("", TagKind.PERSON, "Ospan Batyr")
    )
    tag = library.annotation(made).tags[0]
    assert [hit.by for hit in bench.hits("оспан", HitKind.TAG)] != [MatchedBy.WORD]
    session.run(AddName(tag.id, "Оспан батыр"))
    hit = bench.hits("оспан", HitKind.TAG)[0]
    assert hit.by is MatchedBy.WORD
    assert (hit.item_id, hit.span) == (tag.id, library.annotation(made).span)
    passage = bench.hits('tag:"оспан батыр" winter', HitKind.PASSAGE)[0]
    assert [each.id for each in passage.tags] == [tag.id]
    session.run(SetTags(made, ()))
    assert bench.hits('tag:"оспан батыр" winter', HitKind.PASSAGE) == []
    session.undo()
    session.run(MoveAnnotation(made, one_place(library.text(source_id).content, Quote("қыс қатты"))))
    assert bench.hits("tag:ospan winter", HitKind.PASSAGE) == []
    assert bench.hits("tag:ospan қыс", HitKind.PASSAGE)


def test_an_index_that_is_deleted_or_of_another_past_is_built_anew(
    bench, session, library, source_id, tmp_path
):
    assert bench.hits("winter")
    shutil.rmtree(tmp_path / "index")
    assert bench.indexing.state() is IndexState.MUST_REBUILD
    assert bench.hits("winter")
    stamp = bench.index.stamp()
    session.undo()
    session.store.clear_outbox(session.store.head().seq)
    assert stamp.seq < session.store.head().seq
    assert bench.indexing.state() is IndexState.MUST_REBUILD
    assert bench.hits("winter") == []


def test_an_index_that_is_deleted_while_a_page_is_made_costs_no_more_than_the_next_search(
    bench, source_id, tmp_path, monkeypatch
):
    assert bench.hits("winter")
    answer = bench.index.search

    def deleted_after(*given, **named):
        found = answer(*given, **named)
        shutil.rmtree(tmp_path / "index", ignore_errors=True)
        return found

    monkeypatch.setattr(bench.index, "search", deleted_after)
    page = bench.search.page("winter", facets=True)
    assert page.hits
    assert page.behind > 0
    with pytest.raises(IndexUnavailable):
        list(bench.search.each("winter", 5))
    monkeypatch.undo()
    assert bench.hits("winter")


def test_a_full_disk_leaves_the_search_as_it_was_until_there_is_room(
    bench, session, library, source_id, monkeypatch
):
    assert bench.hits("winter", HitKind.PASSAGE)
    annotate(session, library, source_id, "winter", "unheardof")

    def full(*_given, **_named):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kazakh_archive.index.segments.Files.create_file", full)
    with pytest.raises(IndexUnavailable) as refused:
        bench.indexing.catch_up()
    assert refused.value.reason == "full"
    page = bench.search.page("winter", facets=True)
    assert page.behind == 1
    assert any(hit.kind is HitKind.PASSAGE for hit in page.hits)
    assert not bench.search.page("unheardof").hits
    monkeypatch.undo()
    assert bench.hits("unheardof", HitKind.NOTE)


def test_a_query_that_cannot_be_read_says_where(bench, source_id):
    with pytest.raises(QueryError) as caught:
        bench.hits('winter "ospan')
    assert (caught.value.problem, caught.value.start) == ("unclosed_quote", 7)


def test_a_note_with_a_link_is_found_by_its_label_and_not_by_ids(bench, session, library, source_id):
    link = Link(LinkKind.SOURCE, source_id, "Kulash’s letter")
    made = annotate(session, library, source_id, "winter", f"See {link.stored}, **twice**.")
    (hit,) = bench.hits("kulash", HitKind.NOTE)
    assert hit.item_id == made
    assert "See Kulash’s letter" in hit.snippet.text
    assert bench.hits(source_id[:8], HitKind.NOTE) == []


def test_a_word_that_no_text_has_brings_the_nearest(bench, source_id):
    bench.hits("winter")
    page = bench.search.page("wintre hard")
    assert (page.meant, page.loosened) == ("winter hard", True)
    assert bench.search.page("wintre").meant == "winter"
    assert bench.search.page("zzzzzz").meant == ""
    assert bench.search.page("hard").meant == ""
    assert bench.search.page("wintre hard", typing=True).meant == ""


def test_where_nothing_has_all_words_some_are_enough(bench, source_id):
    bench.hits("winter")
    page = bench.search.page("winter zzzzzz")
    assert page.loosened
    assert "winter" in page.hits[0].snippet.text
    assert not bench.search.page("zzzzzz yyyyyy").loosened
    assert not bench.search.page("hard winter").loosened


def test_a_word_of_another_script_is_found_in_its_forms(bench, tmp_path):
    """A passage is Russian by most of its letters; the English words in it are English all the same."""
    (tmp_path / "mixed.txt").write_text("Оспан пришёл из Алтая и рассказал. He had horses.", encoding="utf-8")
    run_to_end(bring_in(bench.session, [tmp_path / "mixed.txt"]))
    (hit,) = bench.hits("horse", HitKind.PASSAGE)
    assert [hit.snippet.text[mark.start : mark.end] for mark in hit.snippet.marks] == ["horses"]
