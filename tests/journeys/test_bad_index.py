"""The index is nobody's only copy: whatever becomes of its folder, search finds or says why not."""

from __future__ import annotations

import os
import random
import shutil
import subprocess

import pytest

from kazakh_archive.app.build import House

LETTER = "Апам айтты: қыс қатты болды.\n\nThe winter was hard.\n"


@pytest.fixture
def filled(terminal):
    terminal.add("letter.txt", LETTER)
    terminal.run("search", terminal.archive, "winter")
    return terminal


def folder(terminal):
    return next((terminal.home / "cache" / "index").iterdir())


def found(terminal):
    return len(terminal.json("search", terminal.archive, "winter"))


def deleted(terminal):
    shutil.rmtree(folder(terminal))


def all_deleted(terminal):
    shutil.rmtree(terminal.home)


def emptied_files(terminal):
    for path in folder(terminal).rglob("*"):
        if path.is_file():
            path.write_bytes(b"")


def garbage(terminal):
    for path in folder(terminal).rglob("*"):
        if path.is_file():
            path.write_bytes(os.urandom(1000))


def flipped(terminal):
    chance = random.Random(1)
    for path in folder(terminal).rglob("*"):
        if path.is_file() and path.stat().st_size:
            data = bytearray(path.read_bytes())
            for _ in range(20):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data)


def one_file_missing(terminal):
    for path in sorted(folder(terminal).rglob("*.seg"))[:1]:
        path.unlink()


def foreign_files(terminal):
    (folder(terminal) / "letter from home.txt").write_text("keep me")
    (folder(terminal) / "d-abc").mkdir()


def stamp_of_the_future(terminal):
    stamp = folder(terminal) / "stamp.json"
    stamp.write_text(stamp.read_text().replace('"seq": ', '"seq": 9999'))


def stamp_is_a_folder(terminal):
    stamp = folder(terminal) / "stamp.json"
    stamp.unlink()
    stamp.mkdir()
    (stamp / "x").write_text("x")


SPOILS = [
    deleted,
    all_deleted,
    emptied_files,
    garbage,
    flipped,
    one_file_missing,
    foreign_files,
    stamp_of_the_future,
]


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_spoilt_index_is_made_anew(filled, spoil):
    assert found(filled) == 1
    spoil(filled)
    assert found(filled) == 1
    filled.add("second.txt", "another winter")
    assert found(filled) == 3  # its passage and its title


@pytest.mark.parametrize("spoil", SPOILS)
def test_an_index_is_spoilt_while_it_is_open(filled, spoil):
    with House.build("en").opened(filled.archive, write=False) as desk:
        assert len(desk.search.page("winter").hits) == 1
        spoil(filled)
        list(desk.indexing.bring_up())
        assert len(desk.search.page("winter").hits) == 1


def test_whatever_else_lies_in_the_folder_stays(filled):
    foreign_files(filled)
    filled.run("reindex", filled.archive)
    assert (folder(filled) / "letter from home.txt").read_text() == "keep me"


def test_a_stamp_that_cannot_be_replaced(filled):
    stamp_is_a_folder(filled)
    assert "cannot be used at" in filled.fault("search", filled.archive, "winter")


def test_a_file_where_the_folder_should_be(filled):
    place = folder(filled)
    shutil.rmtree(place)
    place.write_text("a letter")
    assert "cannot be used at" in filled.fault("search", filled.archive, "winter")
    assert "cannot be used at" in filled.fault("reindex", filled.archive)
    assert place.read_text() == "a letter"


def test_a_link_where_the_folder_should_be(filled, tmp_path):
    place = folder(filled)
    elsewhere = tmp_path / "elsewhere"
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    assert "cannot be used at" in filled.fault("search", filled.archive, "winter")


def test_an_index_that_may_not_be_written_still_answers(filled, mounted):
    """The cache lies on a read-only disk: what was indexed before is found, and nothing else is promised."""
    cache = filled.home / "cache"
    place = mounted("--bind", str(cache))
    if subprocess.run(
        ["mount", "-o", "remount,bind,ro", str(place)], check=False, capture_output=True
    ).returncode:
        pytest.skip("may not remount here")
    cache.rename(filled.home / "cache.old")
    cache.symlink_to(place)
    assert found(filled) == 1
    filled.add("second.txt", "another winter")
    assert "cannot be used at" in filled.fault("search", filled.archive, "winter")


def test_two_copies_of_an_archive_have_an_index_each(filled):
    copy = filled.folder / "copy.kzarchive"
    shutil.copyfile(filled.archive, copy)
    path = filled.text_file("second.txt", "another winter")
    filled.run("add", copy, path)
    assert len(filled.json("search", copy, "winter")) == 3
    assert found(filled) == 1


def test_an_older_copy_put_in_place_of_the_archive(filled):
    kept = filled.archive.read_bytes()
    filled.add("second.txt", "another winter")
    assert found(filled) == 3
    filled.archive.write_bytes(kept)
    assert found(filled) == 1
    filled.add("third.txt", "no season")
    assert found(filled) == 1
