"""A table as a file: whole or not at all, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kazakh_archive.exchange.spreadsheet import (
    HIT_COLUMNS,
    hit_row,
    write_table,
)
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import CannotWrite, TargetExists
from kazakh_archive.model.search import Hit, HitKind, Snippet
from kazakh_archive.model.span import Span

from .conftest import make_tag

HIT = Hit(
    HitKind.PASSAGE, "source", "=The road", Span(3, 9), "1", Snippet("…Оспан…", ()), 1.0,
    (make_tag(TagKind.PERSON, "Ospan"), make_tag(TagKind.THEME, "flight")),
)  # fmt: skip


def _write(target: Path, columns: tuple[str, ...], rows: list[tuple[str | int, ...]], **how: bool) -> None:
    for _ in write_table(target, columns, rows, len(rows), replace=how.get("replace", False)):
        pass


def _read(target: Path) -> list[list[str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_what_was_found_becomes_a_table(tmp_path: Path) -> None:
    target = tmp_path / "found.csv"
    _write(target, HIT_COLUMNS, [hit_row(HIT)])
    head, row = _read(target)
    assert tuple(head) == HIT_COLUMNS
    assert row == ["passage", "'=The road", "source", "3", "9", "…Оспан…", "person:Ospan; theme:flight", "1"]


def test_a_tag_that_nothing_carries_has_no_place(tmp_path: Path) -> None:
    lone = Hit(HitKind.TAG, "", "", None, "tag", Snippet("Ospan", ()), 1.0, ())
    _write(tmp_path / "found.csv", HIT_COLUMNS, [hit_row(lone)])
    assert _read(tmp_path / "found.csv")[1][2:5] == ["", "", ""]


def test_an_older_file_is_replaced_only_when_that_is_meant(tmp_path: Path) -> None:
    target = tmp_path / "found.csv"
    target.write_text("mine")
    with pytest.raises(TargetExists):
        _write(target, HIT_COLUMNS, [])
    assert target.read_text() == "mine"
    _write(target, HIT_COLUMNS, [], replace=True)
    assert _read(target) == [list(HIT_COLUMNS)]


def test_an_archive_is_never_written_over(tmp_path: Path) -> None:
    target = tmp_path / "family.kzarchive"
    target.write_bytes(b"SQLite format 3\x00")
    with pytest.raises(CannotWrite):
        _write(target, HIT_COLUMNS, [], replace=True)


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    rows: list[tuple[str | int, ...]] = [("x", 1, 1)] * 2000
    steps = write_table(tmp_path / "found.csv", HIT_COLUMNS, rows, len(rows), replace=False)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []
