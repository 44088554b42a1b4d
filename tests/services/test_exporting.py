"""What leaves the archive in a bundle, and above all what does not."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from kazakh_archive.model.bundle import BundleLook, ExportRequest, PageWords
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Access, Draft, TagKind, TestimonyTerms
from kazakh_archive.model.errors import TargetExists
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddTestimony,
    EditNote,
    RemoveSource,
    SaveDraft,
    SetAccess,
    TagChoice,
)
from kazakh_archive.services.exporting import export
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.wording.page_words import PAGE_WORDS
from tests.services.helpers import run_to_end

TEMPLATE = Path(__file__).parents[2] / "resources" / "bundle" / "read-me-first.html.j2"
LOOK = BundleLook(TEMPLATE.read_text(encoding="utf-8"), PageWords("en", PAGE_WORDS), "Kazakh Archive")
HIDDEN = "Zhasyryn"
"""Stands in everything that must not go out, and in nothing that may."""


def members(bundle: Path) -> dict[str, bytes]:
    """The files of a bundle by their name inside its one folder."""
    with zipfile.ZipFile(bundle) as archive:
        return {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}


def hide_much(session: Session, folder: Path) -> tuple[str, ...]:
    """Put `HIDDEN` wherever a person may write, but into no open source; the ids that must not go out."""
    path = folder / f"{HIDDEN}.txt"
    path.write_text(f"{HIDDEN} walked by night.", encoding="utf-8")
    (closed,) = run_to_end(bring_in(session, [path], access=Access.CLOSED)).added
    tag = TagChoice(kind=TagKind.PERSON, name=f"{HIDDEN} the elder")
    marked = session.run(AddAnnotation(closed.source_id, Span(0, 8), f"{HIDDEN}: a note", (tag,))).created
    terms = TestimonyTerms(HIDDEN, HIDDEN, HIDDEN, HIDDEN, "en", f"Never name {HIDDEN}.")
    told = session.run(AddTestimony(Draft(new_id(), HIDDEN, terms, f"I am {HIDDEN}.", utc_now()))).created
    session.run(SaveDraft(Draft(new_id(), HIDDEN, terms, HIDDEN, utc_now())))
    path.write_text(f"{HIDDEN} was here once.", encoding="utf-8")
    (removed,) = run_to_end(bring_in(session, [path])).added
    session.run(RemoveSource(removed.source_id))
    return closed.source_id, marked, told, removed.source_id


def test_nothing_of_what_is_closed_goes_out(session, source_id, tmp_path):
    # One who worked on closed sources only is not named either.
    session.close()
    with open_archive(tmp_path / "family.kzarchive", annotator=HIDDEN) as store:
        ids = hide_much(Session(store), tmp_path)
    with open_archive(tmp_path / "family.kzarchive", annotator="Aigul") as store:
        shared = TagChoice(kind=TagKind.PLACE, name="Kashmir")
        annotation = Session(store).run(AddAnnotation(source_id, Span(0, 8), "", (shared,))).created
        Session(store).run(EditNote(annotation, f"{HIDDEN} was here first"))
        Session(store).run(EditNote(annotation, "an open note"))
        Session(store).run(AddAnnotation(ids[0], Span(0, 4), "", (shared,)))
        report = run_to_end(export(store, ExportRequest(tmp_path / "out.zip"), LOOK))
    assert (report.sources, report.annotations, report.left_out) == (1, 1, 2)
    files = members(tmp_path / "out.zip")
    for name, data in files.items():
        for word in (HIDDEN, HIDDEN.lower(), *ids):
            assert word.encode() not in data, name
            assert word not in name
    assert b"an open note" in files["data/annotations.jsonld"]
    rows = list(csv.DictReader(io.StringIO(files["data/tags.csv"].decode("utf-8-sig"), newline="")))
    assert [(row["name"], row["annotations"], row["sources"]) for row in rows] == [("Kashmir", "1", "1")]


def test_links_to_what_stays_behind_are_not_even_named(session, library, source_id, tmp_path):
    ids = hide_much(session, tmp_path)
    shared = TagChoice(kind=TagKind.PLACE, name="Kashmir")
    made = session.run(AddAnnotation(source_id, Span(0, 8), "", (shared,))).created
    (kashmir,) = library.annotation(made).tags
    hidden_tag = library.annotation(ids[1]).tags[0]
    closed = [
        Link(LinkKind.SOURCE, ids[0], HIDDEN),
        Link(LinkKind.ANNOTATION, ids[1], HIDDEN),
        Link(LinkKind.TAG, hidden_tag.id, HIDDEN),
        Link(LinkKind.SOURCE, ids[3], HIDDEN),
    ]
    going = [Link(LinkKind.TAG, kashmir.id, "old name"), Link(LinkKind.SOURCE, source_id, "old title")]
    session.run(EditNote(made, " ".join(link.stored for link in (*closed, *going))))
    run_to_end(export(session.store, ExportRequest(tmp_path / "out.zip"), LOOK))
    files = members(tmp_path / "out.zip")
    for name, data in files.items():
        for word in (HIDDEN, *ids, hidden_tag.id, "old name"):
            assert word.encode() not in data, name
    title = library.source(source_id).title
    rows = csv.DictReader(io.StringIO(files["data/annotations.csv"].decode("utf-8-sig"), newline=""))
    assert [row["note"] for row in rows] == [f"[…] […] […] […] Kashmir {title}"]
    assert f"#tag-{kashmir.id}".encode() in files["data/read-me-first.html"]


def test_what_was_closed_goes_out_once_it_is_open(session, source_id, tmp_path):
    session.run(SetAccess(source_id, Access.CLOSED))
    request = ExportRequest(tmp_path / "out.zip")
    assert run_to_end(export(session.store, request, LOOK)).sources == 0
    session.run(SetAccess(source_id, Access.OPEN))
    with pytest.raises(TargetExists):
        run_to_end(export(session.store, request, LOOK))
    again = ExportRequest(tmp_path / "out.zip", replace=True)
    report = run_to_end(export(session.store, again, LOOK))
    assert (report.sources, report.left_out) == (1, 0)
    assert "Қашмирге".encode() in members(tmp_path / "out.zip")[f"data/texts/{source_id}.txt"]


def test_an_export_reads_the_archive_as_it_was_when_it_began(session, source_id, text_file, tmp_path):
    steps = export(session.store, ExportRequest(tmp_path / "out.zip"), LOOK)
    next(steps)
    session.run(AddAnnotation(source_id, Span(0, 8), "written meanwhile"))
    text_file.write_text("Another text.", encoding="utf-8")
    run_to_end(bring_in(session, [text_file]))
    assert (report := run_to_end(steps)).sources == 1
    assert report.annotations == 0
