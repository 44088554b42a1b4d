from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveDamaged, ArchiveExists, Bug, CannotWrite
from kazakh_archive.store import Store, open_archive
from kazakh_archive.store.backup import private_folder

from .makers import TEXT, add_source, check_report


def test_a_snapshot_stays_as_it_was(store: Store) -> None:
    source_id = add_source(store)
    with store.snapshot() as reader:
        add_source(store, "later")
        assert len(reader.sources()) == 1
        assert reader.text(source_id).content == TEXT
    with pytest.raises(Bug):
        reader.sources()
    with store.reading() as now:
        assert len(now.sources()) == 2


def test_a_snapshot_holds_up_no_writer(store: Store) -> None:
    add_source(store)
    with store.snapshot() as reader:
        done = threading.Event()

        def write() -> None:
            add_source(store, "meanwhile")
            done.set()

        thread = threading.Thread(target=write)
        thread.start()
        assert done.wait(2)
        thread.join()
        assert len(reader.sources()) == 1


def test_a_snapshot_can_be_read_by_another_thread(store: Store) -> None:
    add_source(store)
    found: list[int] = []
    with store.snapshot() as reader:
        thread = threading.Thread(target=lambda: found.append(len(reader.sources())))
        thread.start()
        thread.join()
    assert found == [1]


def test_a_snapshot_leaves_nothing_behind(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    with store.snapshot() as reader:
        assert reader.sources() == ()

    def stop_early() -> None:
        with store.snapshot():
            raise InterruptedError

    with pytest.raises(InterruptedError):
        stop_early()
    assert list(scratch.iterdir()) == []
    folder = private_folder()
    assert folder.parent == scratch
    assert folder.stat().st_mode & 0o777 == 0o700


def test_no_place_for_a_snapshot(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(CannotWrite), store.snapshot():
        pass


def test_a_backup_is_the_archive(store: Store, tmp_path: Path) -> None:
    source_id = add_source(store)
    store.undo()
    store.redo()
    target = tmp_path / "copies.kzarchive"
    store.backup(target)
    with open_archive(target, annotator="Gulnar") as copy:
        assert (copy.info.id, copy.head()) == (store.info.id, store.head())
        assert check_report(copy).sound
        with copy.reading() as reader:
            assert reader.text(source_id).content == TEXT
        assert copy.undo().op == "undo:source.add"
    assert store.undo_op() == "source.add"


def test_a_backup_replaces_nothing(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "mine.txt"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(ArchiveExists):
        store.backup(target)
    with pytest.raises(CannotWrite):
        store.backup(tmp_path / "no folder" / "x.kzarchive")
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_backup_of_a_damaged_archive_is_not_kept(path: Path, tmp_path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    for number in range(50):
        add_source(store, f"{TEXT}{number}" * 30)
    data = bytearray(path.read_bytes())
    for page in range(5, len(data) // 4096 - 1, 3):
        data[page * 4096 : page * 4096 + 200] = b"\xee" * 200
    path.write_bytes(data)
    target = tmp_path / "backup.kzarchive"
    with pytest.raises(ArchiveDamaged) as caught:
        store.backup(target)
    assert caught.value.path == path
    store.close()
    assert not target.exists()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
