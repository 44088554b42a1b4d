"""Copies of an archive in a folder: checked, dated, and thinned by their dates."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazakh_archive.model.errors import CannotWrite
from kazakh_archive.services.backing_up import DAYS, LAST, WEEKS, back_up, kept
from kazakh_archive.services.session import Session
from kazakh_archive.store import open_archive

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
TIMES = st.sets(st.integers(0, 200 * 24).map(lambda hours: NOW - timedelta(hours=hours)))


def days_ago(*days: float) -> set[datetime]:
    return {NOW - timedelta(days=each) for each in days}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_the_last_ones_stay_whatever_their_day_is() -> None:
    made = {NOW - timedelta(minutes=each) for each in range(9)}
    assert kept(made) == set(sorted(made)[-LAST:])


def test_then_one_a_day_and_one_a_week() -> None:
    every_day = days_ago(*range(100))
    stays = sorted((NOW - each).days for each in kept(every_day))
    # The day of NOW is a Saturday: the last copy of each week before is that of its Sunday.
    assert stays == [*range(DAYS), *range(13, 13 + 7 * (WEEKS - 2), 7)]


def test_days_without_a_copy_do_not_count() -> None:
    made = days_ago(0, 40, 80, 120, 160)
    assert kept(made) == made


@given(TIMES)
def test_few_stay_the_newest_among_them_and_thinning_again_changes_nothing(made: set[datetime]) -> None:
    stay = kept(made)
    assert stay <= made
    assert set(sorted(made)[-LAST:]) <= stay
    assert len(stay) <= LAST + DAYS + WEEKS
    assert kept(stay) == stay


@given(TIMES)
def test_a_copy_more_brings_back_no_old_one(made: set[datetime]) -> None:
    later = NOW + timedelta(hours=1)
    assert kept({*made, later}) - {later} <= kept(made)


def test_a_copy_is_the_archive(session: Session, source_id: str, folder: Path) -> None:
    report = back_up(session.store, folder)
    assert report.removed == ()
    assert report.size == report.path.stat().st_size
    with open_archive(report.path, annotator="Aigul", write=False) as copy:
        assert (copy.info.id, copy.head()) == (session.info.id, session.store.head())


def test_older_copies_are_thinned_and_nothing_else_is_touched(session: Session, folder: Path) -> None:
    new = back_up(session.store, folder).path
    start = new.name.partition(".backup-")[0] + ".backup-" + session.info.id[-8:]
    old = [folder / f"{start}.20250101T{hour:02}0000.000Z.kzarchive" for hour in range(9)]
    others = [
        folder / "family.schema-2.20250101T000000.000Z.kzarchive",
        folder / f"{start}.20250101T990000.000Z.kzarchive",
        folder / f"{start}.as grandmother wanted it.kzarchive",
        folder / "family.backup-00000000.20250101T000000.000Z.kzarchive",
    ]
    for path in (*old, *others):
        path.write_text("an older copy", encoding="utf-8")
    report = back_up(session.store, folder)
    stay = LAST - 2  # beside the two of today
    assert report.removed == tuple(old[:-stay])
    assert set(folder.iterdir()) == {new, report.path, *old[-stay:], *others}


def test_where_no_copy_can_be_written_none_is_removed(session: Session, folder: Path) -> None:
    back_up(session.store, folder)
    before = set(folder.iterdir())
    with pytest.raises(CannotWrite):
        back_up(session.store, folder / "not there")
    assert set(folder.iterdir()) == before


def test_the_new_copy_stays_where_a_wrong_clock_has_dated_others_later(
    session: Session, folder: Path
) -> None:
    first = back_up(session.store, folder).path
    start = first.name.partition(".2")[0]
    for day in range(71):
        made = datetime(2099, 1, 1, tzinfo=UTC) + timedelta(days=day)
        (folder / f"{start}.{made:%Y%m%dT%H%M%S}.000Z.kzarchive").touch()
    report = back_up(session.store, folder)
    assert report.path.stat().st_size == report.size
    assert first in report.removed
    assert report.path not in report.removed


def test_a_copy_in_a_folder_that_may_not_be_read_is_as_good(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path) -> Iterator[Path]:
        raise PermissionError(errno.EACCES, "no", str(path))

    monkeypatch.setattr(Path, "iterdir", refused)
    report = back_up(session.store, folder)
    assert report.path.is_file()
    assert report.removed == ()
