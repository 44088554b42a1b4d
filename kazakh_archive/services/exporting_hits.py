"""The results of a search as a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kazakh_archive.exchange.spreadsheet import HIT_COLUMNS, hit_row, write_table
from kazakh_archive.model.progress import Progress
from kazakh_archive.services.access import Audience

if TYPE_CHECKING:
    from kazakh_archive.services.searching import Search

MOST = 100_000
"""So many rows are written at most: more than a spreadsheet shows with comfort."""


@dataclass(frozen=True, slots=True)
class HitsReport:
    """How many results were written, how many stayed behind because they belong to no open source.

    ``more`` are those for which the table had no room.
    """

    written: int
    left_out: int
    more: int = 0


def export_hits(
    search: Search, typed: str, target: Path, *, replace: bool
) -> Generator[Progress, None, HitsReport]:
    """Write every result that may go out, source by source.

    What is closed never leaves the archive in a file: such results are counted and left out, and so are
    tags that no open source carries. Where all that has the words is closed, what has some of them is no
    answer to what was asked, and nothing goes out. Raises `QueryError`, `IndexUnavailable`, `TargetExists`,
    `CannotWrite`, `DiskFull`.
    """
    whole, public = search.page(typed, 1), search.page(typed, 1, audience=Audience.EVERYONE)
    same = whole.loosened == public.loosened
    total, going = sum(whole.totals.values()), sum(public.totals.values()) if same else 0
    rows = map(hit_row, search.each(typed, MOST, Audience.EVERYONE) if same else ())
    written = yield from write_table(target, HIT_COLUMNS, rows, min(going, MOST), replace=replace)
    return HitsReport(written, max(0, total - going), max(0, going - MOST))
