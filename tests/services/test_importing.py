"""Bringing texts in: every file is one act, a bad one stops nothing, and asking to stop is heard."""

from __future__ import annotations

import pytest

from kazakh_archive.model.entities import Access
from kazakh_archive.model.errors import (
    AlreadyThere,
    ArchiveReadOnly,
    EncodingUnknown,
    FileEmpty,
    FileUnreadable,
    FormatUnknown,
)
from kazakh_archive.model.progress import Cancel
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive
from tests.services.helpers import run_to_end


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Біз түнде шықтық.", encoding="utf-8")
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.jpg").write_bytes(b"\xff\xd8")
    (folder / "d.txt").write_bytes("Біз түнде шықтық, ай жоқ еді. ".encode() * 20 + b"\xff")
    (folder / "e.md").write_text("Біз түнде шықтық.", encoding="utf-8")
    (folder / "f.txt").write_text("Они вышли ночью, и луны не было.", encoding="cp1251")
    return folder


def test_a_bad_file_is_told_with_its_reason_and_stops_nothing(session, library, folder, tmp_path):
    steps = bring_in(session, [folder, tmp_path / "gone.txt", folder / "a.txt"])
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            report = end.value
            break
    assert [each.path.name for each in report.added] == ["a.txt", "f.txt"]
    reasons = {each.path.name: type(each.error) for each in report.refused}
    assert reasons == {
        "b.txt": FileEmpty,
        "c.jpg": FormatUnknown,
        "d.txt": EncodingUnknown,
        "e.md": AlreadyThere,
        "gone.txt": FileUnreadable,
    }
    assert [(each.done, each.total) for each in seen] == [(number, 7) for number in range(8)]
    assert len(library.sources()) == 2
    session.undo()
    assert [each.source.file_name for each in library.sources()] == ["a.txt"]


def test_stopping_keeps_what_is_in_and_says_what_that_is(session, library, folder):
    cancel = Cancel()
    told = []

    def added(one):
        told.append(one)
        cancel.set()

    report = run_to_end(bring_in(session, [folder], cancel=cancel, added=added))
    assert tuple(told) == report.added
    assert [each.path.name for each in report.added] == ["a.txt"]
    assert report.refused == ()
    assert len(library.sources()) == 1


def test_an_encoding_that_was_chosen_counts(session, library, folder):
    chosen = {folder / "f.txt": "koi8-r", folder / "d.txt": "cp1251"}
    report = run_to_end(bring_in(session, [folder / "f.txt", folder / "d.txt"], encodings=chosen))
    assert {each.path.name: each.encoding for each in report.added} == {"f.txt": "koi8-r", "d.txt": "cp1251"}
    assert "ночью" not in library.text(report.added[0].source_id).content


def test_closed_from_the_beginning(session, library, folder):
    run_to_end(bring_in(session, [folder], access=Access.CLOSED))
    assert {each.source.access for each in library.sources()} == {Access.CLOSED}


def test_what_ails_the_archive_ends_the_work(archive, session, folder):
    with open_archive(archive, annotator="", write=False) as store, pytest.raises(ArchiveReadOnly):
        run_to_end(bring_in(Session(store), [folder]))
