"""Results as a table: what is gone meanwhile, what is in the way, what is too much."""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.entities import Access
from kazakh_archive.model.errors import CannotWrite, DiskFull, TargetExists
from kazakh_archive.model.span import Span
from kazakh_archive.services import exporting_hits
from kazakh_archive.services.commands import AddAnnotation, RemoveAnnotation, SetAccess
from kazakh_archive.services.exporting_hits import HitsReport, export_hits
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.services.searching import Search
from kazakh_archive.services.session import Session
from tests.services.helpers import run_to_end


@pytest.fixture
def search(session: Session, source_id: str, tmp_path: Path) -> Iterator[Search]:
    """An archive with three notes that speak of winter."""
    for start in (0, 4, 9):
        session.run(AddAnnotation(source_id, Span(start, start + 3), f"winter {start}"))
    index = Index(tmp_path / "index")
    run_to_end(Indexing(session.store, index).rebuild())
    yield Search(session.store, index)
    index.close()


def _rows(target: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))


def test_what_was_removed_meanwhile_is_not_in_the_table(
    search: Search, session: Session, source_id: str, tmp_path: Path
) -> None:
    with session.store.reading() as reader:
        first, *_ = reader.annotations(source_id)
    work = export_hits(search, "kind:note winter", tmp_path / "out.csv", replace=False)
    session.run(RemoveAnnotation(first.id))  # the index does not know of it yet
    report = run_to_end(work)
    assert report.written == 2
    assert [row["snippet"] for row in _rows(tmp_path / "out.csv")] == ["winter 4", "winter 9"]


def test_an_old_table_is_kept_unless_it_may_go(search: Search, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(TargetExists):
        run_to_end(export_hits(search, "winter", target, replace=False))
    assert target.read_text(encoding="utf-8") == "mine"
    run_to_end(export_hits(search, "winter", target, replace=True))
    assert len(_rows(target)) == 4


def test_what_is_in_the_way_is_told_and_leaves_nothing(
    search: Search, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(tmp_path.iterdir())
    with pytest.raises(CannotWrite):
        run_to_end(export_hits(search, "winter", tmp_path / "nowhere" / "out.csv", replace=False))
    with pytest.raises(CannotWrite):
        run_to_end(export_hits(search, "winter", tmp_path, replace=True))

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        run_to_end(export_hits(search, "winter", tmp_path / "out.csv", replace=False))
    assert set(tmp_path.iterdir()) == before


def test_what_has_no_room_is_counted(search: Search, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting_hits, "MOST", 3)
    report = run_to_end(export_hits(search, "winter", tmp_path / "out.csv", replace=False))
    assert (report.written, report.left_out, report.more) == (3, 0, 1)


@pytest.mark.parametrize("some_are_open", [True, False])
def test_what_has_only_some_of_the_words_does_not_stand_in_for_what_is_closed(
    session: Session, tmp_path: Path, *, some_are_open: bool
) -> None:
    texts = {"closed": "A camel passed under the comet.\n", "herd": "A camel.\n", "sky": "A comet.\n"}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (made,) = run_to_end(bring_in(session, [tmp_path / f"{name}.txt"])).added
        if name == "closed" or not some_are_open:
            session.run(SetAccess(made.source_id, Access.CLOSED))
    index = Index(tmp_path / "index")
    run_to_end(Indexing(session.store, index).rebuild())
    work = export_hits(
        Search(session.store, index), "kind:passage camel comet", tmp_path / "out.csv", replace=False
    )
    assert run_to_end(work) == HitsReport(written=0, left_out=1)
    assert _rows(tmp_path / "out.csv") == []
    index.close()
