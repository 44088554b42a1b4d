"""Archives in places that cannot be written, and archives that were not closed."""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveDamaged, ArchiveReadOnly
from kazakh_archive.store import open_archive
from kazakh_archive.store.files import has_hot_journal, hidden

from .makers import TEXT, add_source, check_report

Child = Callable[[str, Path], "subprocess.Popen[str]"]


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@pytest.fixture
def torn(path: Path, child: Child) -> Path:
    """An archive whose writer died with half a transaction in the file."""
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
    process = child("die_writing", path)
    process.communicate()
    assert process.returncode == -9
    assert has_hot_journal(path)
    return path


def test_a_torn_archive_is_recovered(torn: Path) -> None:
    with open_archive(torn, annotator="Gulnar") as store:
        assert store.info.read_only == ""
        assert check_report(store).sound
        with store.reading() as reader:
            assert len(reader.sources()) == 1
            assert reader.annotations() == ()
    assert list(bytes_of(torn.parent)) == [torn.name]


def test_a_torn_archive_is_recovered_by_a_reader_too(torn: Path) -> None:
    with open_archive(torn, annotator="", write=False) as store, store.reading() as reader:
        assert reader.annotations() == ()
    assert not has_hot_journal(torn)


def test_a_torn_archive_in_a_place_without_rights_is_read_from_a_copy(torn: Path) -> None:
    before = bytes_of(torn.parent)
    with open_archive(torn, annotator="Gulnar", probe=lambda _: False) as store:
        assert store.info.read_only == "permission"
        private = store._handles.private
        # Here the system would let us write, so SQLite recovers the file itself; see the next test.
        assert private is None or stat.S_IMODE(private.stat().st_mode) == 0o700
    assert private is None or not private.exists()
    assert before.keys() >= bytes_of(torn.parent).keys()


def test_a_torn_archive_on_a_read_only_disk(torn: Path, read_only_folder: Callable[[Path], Path]) -> None:
    folder = read_only_folder(torn.parent)
    before = bytes_of(folder)
    with open_archive(folder / torn.name, annotator="Gulnar") as store:
        assert store.info.read_only == "permission"
        assert store.info.path == folder / torn.name
        private = store._handles.private
        assert private is not None
        assert stat.S_IMODE(private.stat().st_mode) == 0o700
        with store.reading() as reader:
            assert len(reader.sources()) == 1
            assert reader.annotations() == ()
        assert check_report(store).sound
    assert not private.exists()
    assert bytes_of(folder) == before


def test_a_closed_archive_on_a_read_only_disk(path: Path, read_only_folder: Callable[[Path], Path]) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        source_id = add_source(store)
    folder = read_only_folder(path.parent)
    for write in (True, False):
        with open_archive(folder / path.name, annotator="Gulnar", write=write) as store:
            assert store.info.read_only == ("permission" if write else "asked")
            assert store._handles.private is None
            with store.reading() as reader:
                assert reader.text(source_id).content == TEXT
            with store.snapshot() as reader:
                assert reader.text(source_id).content == TEXT
            with pytest.raises(ArchiveReadOnly) as caught, store.transaction("x"):
                pass
            assert caught.value.reason == ("permission" if write else "asked")
            store.backup(path.with_name(f"backup {write}.kzarchive"))


def test_no_right_to_write_is_found_out_by_asking(path: Path) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
    with open_archive(path, annotator="Gulnar", probe=lambda _: False) as store:
        assert store.info.read_only == "permission"
        with store.reading() as reader:
            assert len(reader.sources()) == 1
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_folder_that_takes_no_lock_file(path: Path) -> None:
    hidden(path, ".lock").mkdir()  # what stands where the lock file should: it cannot be made
    with open_archive(path, annotator="Gulnar") as store:
        assert store.info.read_only == "permission"


def test_after_an_unclean_end_the_file_is_looked_at(path: Path) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        for number in range(300):
            add_source(store, f"{TEXT}{number}")
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = bytes(4096)
    path.write_bytes(data)
    mark = hidden(path, ".lock.who")
    mark.write_text("{", encoding="utf-8")
    with pytest.raises(ArchiveDamaged):
        open_archive(path, annotator="Gulnar")
    assert path.read_bytes() == data
    assert mark.exists()  # the next one to open looks again
