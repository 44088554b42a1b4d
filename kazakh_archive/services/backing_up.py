"""Dated copies of an archive in a folder that a person chose, and which of the older ones are let go.

The newest copies stay, then the last of each day, then the last of each week. Only copies that bear
the archive's name and the end of its id are counted; those that were made before the schema changed
bear another name and are never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kazakh_archive.model.clock import file_stamp, utc_now

if TYPE_CHECKING:
    from kazakh_archive.store import Store

LAST, DAYS, WEEKS = 5, 7, 8
"""How many stay whatever their day is; of how many days one stays; of how many weeks."""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """The copy that was written, its ``size`` in bytes, and the older ones that were removed for it."""

    path: Path
    size: int
    removed: tuple[Path, ...]


def kept(made: Iterable[datetime]) -> set[datetime]:
    """Which copies stay, by the times when they were made. Days without a copy do not count."""
    in_order = sorted(made)
    last_of_day = {each.date(): each for each in in_order}
    last_of_week = {each.isocalendar()[:2]: each for each in in_order}
    days, weeks = tuple(last_of_day.values()), tuple(last_of_week.values())
    return {*in_order[-LAST:], *days[-DAYS:], *weeks[-WEEKS:]}


def back_up(store: Store, folder: Path) -> BackupReport:
    """Write a checked copy into `folder`, then remove the older ones that need not stay.

    The new copy stays even where others bear later dates, as a clock that was wrong gives them. Raises
    `ArchiveExists`, `CannotWrite`, `DiskFull`, and `ArchiveDamaged` when the copy is not the archive;
    nothing is removed then.
    """
    archive = store.info.path
    name = f"{archive.stem}.backup-{store.info.id[-8:]}."
    target = folder / f"{name}{file_stamp(utc_now())}{archive.suffix}"
    store.backup(target)
    return BackupReport(target, target.stat().st_size, tuple(_thin(target, name, archive.suffix)))


def _thin(new: Path, name: str, suffix: str) -> Iterable[Path]:
    copies: dict[datetime, Path] = {}
    with suppress(OSError):  # a folder may be there to write in, not to read; the new copy counts
        copies.update(_copies(new.parent, name, suffix))
    for made in sorted(copies.keys() - kept(copies)):
        if copies[made] == new:
            continue
        try:
            copies[made].unlink()
        except OSError:  # it may be removed another time; the new copy counts
            continue
        yield copies[made]


def _copies(folder: Path, name: str, suffix: str) -> Iterable[tuple[datetime, Path]]:
    """The copies that are there, by the time in their names."""
    ours = re.compile(rf"{re.escape(name)}(\d{{8}}T\d{{6}}\.\d{{3}}Z){re.escape(suffix)}")
    for path in folder.iterdir():
        match = ours.fullmatch(path.name)
        if match is None or path.is_symlink() or not path.is_file():
            continue
        try:
            yield datetime.fromisoformat(match[1]), path
        except ValueError:  # a person has given it this name
            continue
