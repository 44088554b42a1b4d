from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveBusy, ArchiveDamaged, CannotWrite, DiskFull
from kazakh_archive.store import Store, create_archive, open_archive
from kazakh_archive.store.failures import engine_error, system_error, translated

from .makers import TEXT, add_source, check_report, put_source


def fill(store: Store) -> int:
    """Acts until the disk is full; how many were told to be done."""
    for number in range(10_000):
        try:
            add_source(store, f"{number}{TEXT}" * 20)
        except DiskFull:
            return number
    pytest.fail("the disk never filled up")


def sources_in(store: Store) -> int:
    with store.reading() as reader:
        return len(reader.sources())


def test_a_full_disk_loses_nothing_that_was_done(tiny_disk: Path) -> None:
    path = tiny_disk / "stick.kzarchive"
    create_archive(path, title="Stick")
    ballast = tiny_disk / "ballast"
    ballast.write_bytes(bytes(100_000))
    store = open_archive(path, annotator="Gulnar")
    done = fill(store)
    assert done > 5
    assert sources_in(store) == done
    with pytest.raises(DiskFull), store.transaction("big") as tx:
        put_source(tx, TEXT * 20_000)
    assert (sources_in(store), store.head().seq) == (done, done)
    with pytest.raises(DiskFull):
        store.backup(tiny_disk / "backup.kzarchive")
    ballast.unlink()
    add_source(store, "room again")
    assert sources_in(store) == done + 1
    assert check_report(store).sound
    store.close()
    assert [file.name for file in tiny_disk.iterdir()] == [path.name]


def test_no_room_for_a_new_archive(tiny_disk: Path) -> None:
    (tiny_disk / "ballast").write_bytes(bytes(1_000_000))
    with pytest.raises(DiskFull):
        create_archive(tiny_disk / "new.kzarchive", title="New")
    assert [file.name for file in tiny_disk.iterdir()] == ["ballast"]


def test_an_archive_on_a_full_disk_opens(tiny_disk: Path) -> None:
    path = tiny_disk / "stick.kzarchive"
    create_archive(path, title="Stick")
    ballast = tiny_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
    with open_archive(path, annotator="Gulnar") as store:
        assert sources_in(store) == 0
        with pytest.raises(DiskFull):
            add_source(store, TEXT * 1000)


def test_no_room_for_a_snapshot(store: Store, tiny_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_source(store, TEXT * 20_000)
    monkeypatch.setattr(tempfile, "tempdir", str(tiny_disk))
    with pytest.raises(DiskFull) as caught, store.snapshot():
        pass
    assert tiny_disk in caught.value.path.parents
    assert list(tiny_disk.iterdir()) == []


def test_a_commit_that_finds_no_room_changes_nothing(store: Store) -> None:
    """The same without a small disk: SQLite itself is told to use few pages only."""
    add_source(store)
    assert store._handles.writer is not None
    pages = store._handles.writer.execute("PRAGMA page_count").fetchone()[0]
    store._handles.writer.execute(f"PRAGMA max_page_count={pages + 10}").fetchall()
    with pytest.raises(DiskFull):
        add_source(store, TEXT * 5000)
    assert (sources_in(store), store.head().seq) == (1, 1)
    store._handles.writer.execute("PRAGMA max_page_count=1000000").fetchall()
    add_source(store, TEXT * 5000)
    assert sources_in(store) == 2


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, CannotWrite),
        (errno.EROFS, CannotWrite),
    ],
)
def test_what_the_system_says(tmp_path: Path, code: int, expected: type[Exception]) -> None:
    with pytest.raises(expected), translated(tmp_path):
        raise OSError(code, os.strerror(code))
    assert isinstance(system_error(OSError(code, ""), tmp_path), expected)


def told(code: int) -> Callable[[Path], Exception]:
    """What an SQLite error of this code becomes."""
    error = Exception("said SQLite")
    error.sqlite_errorcode = code  # type: ignore[attr-defined]
    return lambda path: engine_error(error, path)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (5, ArchiveBusy),
        (6, ArchiveBusy),
        (10, CannotWrite),
        (11, ArchiveDamaged),
        (13, DiskFull),
        (14, CannotWrite),
        (26, ArchiveDamaged),
        (11 | 3 << 8, ArchiveDamaged),
    ],
)
def test_what_sqlite_says(tmp_path: Path, code: int, expected: type[Exception]) -> None:
    assert isinstance(told(code)(tmp_path), expected)


def test_an_input_output_error_on_a_full_disk_is_a_full_disk(tiny_disk: Path) -> None:
    path = tiny_disk / "file"
    path.write_bytes(bytes(1_040_000))
    assert isinstance(told(10)(path), DiskFull)
