"""Results as a table: what is gone meanwhile, what is in the way, what is too much."""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kazakh_archive.index import Index
from kazakh_archive.model.errors import CannotWrite, DiskFull, TargetExists
from kazakh_archive.model.span import Span
from kazakh_archive.services import exporting_hits
from kazakh_archive.services.commands import AddAnnotation, RemoveAnnotation
from kazakh_archive.services.exporting_hits import export_hits
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
