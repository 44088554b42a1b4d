"""One table as a file of its own (CSV, see `tables`), written beside its target and moved into place."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from kazakh_archive.exchange.staging import move_into_place, staging
from kazakh_archive.exchange.tables import BETWEEN, Table, tag_reference
from kazakh_archive.exchange.target import check_target
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import Hit

HIT_COLUMNS = ("kind", "source_title", "source", "start", "end", "snippet", "tags", "id")

Row = tuple[str | int, ...]

_OFTEN = 500  # rows between two signs of progress


def write_table(
    target: Path, columns: Sequence[str], rows: Iterable[Row], total: int, *, replace: bool
) -> Generator[Progress, None, int]:
    """Write the rows and return how many; closing the generator leaves nothing, and an older file as it was.

    Raises `TargetExists`, `CannotWrite` and `DiskFull`.
    """
    check_target(target, replace=replace)
    written = 0
    with staging(target) as folder:
        made = folder / "table.csv"
        with made.open("w", encoding="utf-8-sig", newline="") as file:
            table = Table(file, columns)
            for row in rows:
                table.add(row)
                written += 1
                if written % _OFTEN == 0:
                    yield Progress(written, total)
            file.flush()
            os.fsync(file.fileno())
        move_into_place(made, target, replace=replace)
    return written


def hit_row(hit: Hit) -> Row:
    """A row of found things; offsets are code points of the source's text, end exclusive."""
    start, end = ("", "") if hit.span is None else (hit.span.start, hit.span.end)
    tags = BETWEEN.join(tag_reference(tag) for tag in hit.tags)
    return (hit.kind, hit.source_title, hit.source_id, start, end, hit.snippet.text, tags, hit.item_id)
