from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kazakh_archive.model.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveExists,
    ArchiveMissing,
    ArchiveReadOnly,
    ArchiveTooNew,
    BadField,
    Bug,
    CannotWrite,
    NotAnArchive,
)
from kazakh_archive.store import create_archive, open_archive

from .makers import TEXT, add_source


def refused(path: Path, error: type[ArchiveError], *, write: bool = True) -> ArchiveError:
    """Opening must fail with this error and leave the folder as it was, byte for byte."""
    before = bytes_beside(path)
    with pytest.raises(error) as caught:
        open_archive(path, annotator="Gulnar", write=write)
    assert bytes_beside(path) == before
    return caught.value


def bytes_beside(path: Path) -> dict[str, bytes]:
    if not path.parent.exists():
        return {}
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


def poke(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


@pytest.mark.parametrize("write", [True, False])
def test_no_file(tmp_path: Path, write: bool) -> None:
    refused(tmp_path / "none.kzarchive", ArchiveMissing, write=write)
    refused(tmp_path / "no folder" / "none.kzarchive", ArchiveMissing, write=write)


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\x00", b"<html>" * 100, os.urandom(5000)])
def test_a_file_that_is_no_database(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "letter.kzarchive"
    path.write_bytes(data)
    refused(path, NotAnArchive)


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    refused(tmp_path, NotAnArchive)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA application_id=77; CREATE TABLE archive (key, value); PRAGMA user_version=1"
    )
    connection.close()
    refused(path, NotAnArchive)
    refused(path, NotAnArchive, write=False)


def test_a_newer_version_is_left_alone(path: Path) -> None:
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA user_version=999")
    connection.close()
    error = refused(path, ArchiveTooNew)
    assert isinstance(error, ArchiveTooNew)
    assert error.found == 999
    refused(path, ArchiveTooNew, write=False)


def test_an_archive_cut_short_is_damaged(path: Path) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store, TEXT * 1000)
    data = path.read_bytes()
    for length in (4096, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:length])
        refused(path, ArchiveDamaged)


def test_pages_of_rubbish_are_damage(path: Path) -> None:
    poke(path, 100, b"\xff" * 3900)
    refused(path, ArchiveDamaged)


def test_an_archive_without_its_keys_is_damaged(path: Path) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("DELETE FROM archive WHERE key = 'id'")
    connection.execute("VACUUM")
    connection.close()
    refused(path, ArchiveDamaged)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON annotation BEGIN DELETE FROM source; END",
        "DROP TRIGGER journal_loses_nothing",
        "DROP TABLE archive",
        "ALTER TABLE draft ADD COLUMN secret TEXT",
    ],
)
def test_a_schema_that_is_not_ours_is_not_written_to(path: Path, statement: str) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(statement)
    connection.close()
    refused(path, ArchiveDamaged)


def test_a_foreign_index_or_table_does_no_harm(path: Path) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("CREATE INDEX mine ON source (title)")
    connection.execute("ANALYZE")
    connection.close()
    open_archive(path, annotator="Gulnar").close()


def test_our_mark_without_a_schema_is_damage(path: Path) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA user_version=0")
    connection.close()
    refused(path, ArchiveDamaged)


@pytest.mark.parametrize("name", ["", "   ", "n" * 201, "a\x00b", "\ud800"])
def test_an_annotator_has_a_name(path: Path, name: str) -> None:
    with pytest.raises(BadField):
        open_archive(path, annotator=name)


def test_opened_for_reading_only_when_asked(path: Path) -> None:
    with open_archive(path, annotator="", write=False) as store:
        assert store.info.read_only == "asked"
        with store.reading() as reader:
            assert reader.sources() == ()
        with pytest.raises(ArchiveReadOnly) as caught, store.transaction("x"):
            pass
        assert caught.value.reason == "asked"
        with pytest.raises(ArchiveReadOnly):
            store.undo()
        store.clear_outbox(5)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_nothing_is_left_beside_a_closed_archive(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    assert (store.info.title, store.info.path, store.info.read_only) == ("The road to Kashmir", path, "")
    add_source(store)
    store.close()
    store.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_closed_store_is_of_no_use(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    store.close()
    for use in (store.transaction("x"), store.reading(), store.snapshot()):
        with pytest.raises(Bug), use:
            pass
    with pytest.raises(Bug):
        store.head()
    with pytest.raises(Bug):
        store.backup(path.with_name("copy"))


def test_closing_inside_a_block_is_a_bug(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    with store.transaction("x"), pytest.raises(Bug):
        store.close()
    with store.reading(), pytest.raises(Bug):
        store.close()
    store.close()


@pytest.mark.parametrize(
    "name",
    ["ж" * 115 + ".kzarchive", "a b?mode=memory#x.kzarchive", "100% Қазақ.kzarchive", "'; DROP--.kzarchive"],
)
def test_any_file_name_works(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    create_archive(path, title="")
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
        assert store.info.title == path.stem
        store.backup(tmp_path / "copy.kzarchive")
    assert {file.name for file in tmp_path.iterdir()} == {name, "copy.kzarchive"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_file_name_that_is_no_text_works(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.kzarchive"))
    create_archive(path, title="x")
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
        store.backup(path.with_name("copy.kzarchive"))


def test_a_link_to_an_archive_shares_its_lock(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.kzarchive"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("no links here")
    with open_archive(path, annotator="Gulnar"), open_archive(link, annotator="Serik") as second:
        assert second.info.read_only == "locked"
        assert second.info.path == link


def test_an_archive_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "one.kzarchive"
    create_archive(path, title="One")
    data = path.read_bytes()
    assert data[68:72] == b"KZAR"
    with pytest.raises(ArchiveExists):
        create_archive(path, title="Two")
    assert path.read_bytes() == data
    with pytest.raises(CannotWrite):
        create_archive(tmp_path / "no folder" / "x.kzarchive", title="x")
    with pytest.raises(CannotWrite):
        create_archive(tmp_path / ("ж" * 121), title="x")
    for title in ("t" * 201, "a\x00b", "\ud800"):
        with pytest.raises(BadField):
            create_archive(tmp_path / "other.kzarchive", title=title)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_stray_journal_is_never_played_into_a_new_archive(tmp_path: Path) -> None:
    stray = tmp_path / "one.kzarchive-journal"
    stray.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    with pytest.raises(ArchiveExists) as caught:
        create_archive(tmp_path / "one.kzarchive", title="One")
    assert caught.value.path == stray


def test_a_file_without_hard_links_is_placed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "one.kzarchive"
    create_archive(path, title="One")
    with pytest.raises(ArchiveExists):
        create_archive(path, title="Two")
    open_archive(path, annotator="Gulnar").close()


def test_an_archive_taken_away_while_open(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    add_source(store)
    path.unlink()
    with pytest.raises(ArchiveMissing):
        add_source(store)
    store.close()
