"""Everything that is found: one by one, in context, as places, for an audience, as a table."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.query import Filter
from kazakh_archive.model.span import Span
from kazakh_archive.services.access import Audience
from kazakh_archive.services.commands import AddAnnotation, AddAnnotations, Places, SetAccess, TagChoice
from kazakh_archive.services.concordances import concordance
from kazakh_archive.services.exporting_hits import export_hits
from kazakh_archive.services.facets import groups
from kazakh_archive.services.finding import found_places
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.questions import answer_all
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from tests.services.helpers import run_to_end

OPEN = "The winter road\n\nA hard winter 🐎 and again winter.\n\nIn summer nobody spoke of it.\n"
CLOSED = "What she said\n\nHer cousin Bolat crossed in winter.\n"


@pytest.fixture
def sources(session: Session, tmp_path: Path) -> list[str]:
    """The ids of an open and of a closed source."""
    for name, text in (("open.txt", OPEN), ("closed.txt", CLOSED)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    report = run_to_end(bring_in(session, [tmp_path / "open.txt", tmp_path / "closed.txt"]))
    ids = [each.source_id for each in report.added]
    session.run(SetAccess(ids[1], Access.CLOSED))
    start = CLOSED.index("Bolat")
    span = Span(start, start + 5)
    session.run(
        AddAnnotation(ids[1], span, "winter crossing", (TagChoice(kind=TagKind.PERSON, name="Bolat"),))
    )
    return ids


@pytest.fixture
def search(session: Session, sources: list[str], tmp_path: Path) -> Iterator[Search]:
    index = Index(tmp_path / "index")
    run_to_end(Indexing(session.store, index).rebuild())
    yield Search(session.store, index)
    index.close()


def test_places_are_every_word_that_was_found(search: Search, sources: list[str]) -> None:
    found = run_to_end(found_places(search, "winter"))
    assert [(each.source_id, each.exact) for each in found.listed] == [(sources[0], "winter")] * 3 + [
        (sources[1], "winter")
    ]
    assert found.total == 4
    first = found.listed[1]
    assert OPEN[first.span.start : first.span.end] == "winter"
    few = run_to_end(found_places(search, "winter", limit=2))
    assert (len(few.listed), few.total) == (2, 4)


def test_places_become_annotations_in_one_act(search: Search, session: Session) -> None:
    found = run_to_end(found_places(search, "summer OR again"))
    places = tuple(Places(each.source_id, (each.span,), each.revision) for each in found.listed)
    session.run(AddAnnotations(places, (TagChoice(kind=TagKind.THEME, name="time"),)))
    with session.store.reading() as reader:
        assert sorted(each.exact for each in reader.annotations()) == ["Bolat", "again", "summer"]
    session.undo()
    with session.store.reading() as reader:
        assert [each.exact for each in reader.annotations()] == ["Bolat"]


def test_what_only_sounds_alike_stands_last_and_says_so(session: Session, tmp_path: Path) -> None:
    (tmp_path / "camp.txt").write_text("جولاۋشى\n\nThey went to the jailau, the жайлау.\n", encoding="utf-8")
    run_to_end(bring_in(session, [tmp_path / "camp.txt"]))
    index = Index(tmp_path / "index")
    run_to_end(Indexing(session.store, index).rebuild())
    found = run_to_end(found_places(Search(session.store, index), "jailau"))
    index.close()
    assert [(each.exact, each.sounds) for each in found.listed] == [
        ("jailau", False),
        ("жайлау", False),
        ("جولاۋشى", True),
    ]


def test_a_quoted_phrase_is_one_place(search: Search) -> None:
    found = run_to_end(found_places(search, '"hard winter"'))
    assert [(each.exact, each.sounds) for each in found.listed] == [("hard winter", False)]


def test_words_in_context(search: Search) -> None:
    found = run_to_end(concordance(search, "winter"))
    assert [line.words for line in found.lines] == ["winter"] * 4
    assert found.lines[1].left.endswith("A hard ")
    assert found.lines[1].right.startswith(" 🐎 and")
    assert (found.shown, found.total) == (3, 3)
    assert run_to_end(concordance(search, "winter", limit=1)).shown == 1


def test_everyone_neither_finds_nor_counts_what_is_closed(search: Search, session: Session) -> None:
    for query in (
        "winter",
        "Bolat",
        "bol*",
        "kind:note winter",
        "kind:tag Bolat",
        "access:closed",
        "NOT summer kind:passage",
    ):
        page = search.page(query, facets=True, audience=Audience.EVERYONE)
        shown = repr(page.hits) + repr(page.facets)
        assert "Bolat" not in shown
        assert "cousin" not in shown
        assert session.store.info.id not in shown
        assert sum(page.totals.values()) == len(page.hits)
    assert sum(search.page("Bolat", audience=Audience.EVERYONE).totals.values()) == 0
    assert sum(search.page("Bolat").totals.values()) == 2


def test_counts_are_told_by_name(search: Search, session: Session) -> None:
    page = search.page("winter", facets=True)
    with session.store.reading() as reader:
        found = {group.field: group for group in groups(reader, page.facets)}
    assert [(each.filter, each.count) for each in found["person"].choices] == [(Filter("person", "Bolat"), 2)]
    assert {each.label for each in found["source"].choices} == {"The winter road", "What she said"}
    narrowed = search.page('winter person:"Bolat"')
    assert sum(narrowed.totals.values()) == 2


def test_a_table_leaves_out_what_is_closed_and_says_how_much(search: Search, tmp_path: Path) -> None:
    target = tmp_path / "results.csv"
    report = run_to_end(export_hits(search, "winter", target, replace=False))
    text = target.read_text(encoding="utf-8-sig")
    assert "Bolat" not in text
    rows = list(csv.DictReader(text.splitlines()))
    assert len(rows) == report.written > 0
    assert report.left_out == 2


def test_each_question_is_answered_or_told(search: Search) -> None:
    answers = run_to_end(answer_all(search, ["winter", '"open', ""], 5))
    assert [each.page is not None for each in answers] == [True, False, False]
    assert all(isinstance(each.error, QueryError) for each in answers[1:])


def test_keys_are_those_of_all_hits(search: Search, sources: list[str]) -> None:
    keys = search.keys("winter")
    assert len(keys) == len(set(keys)) == sum(search.page("winter").totals.values())
    assert f"{sources[1]}/passage/2" in keys
