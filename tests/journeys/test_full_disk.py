"""A disk without room: every command says so, nothing is lost, nothing half done is left."""

from __future__ import annotations

import os

import pytest

from kazakh_archive.app.paths import HOME_VARIABLE
from tests.journeys.terminal import OURS, Terminal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a small disk is mounted by Linux here")

NO_ROOM = "no room left on the disk"


@pytest.fixture
def disk(bare, mounted):
    """A terminal whose archive lies on a disk of one mebibyte, with a letter in it."""
    terminal = Terminal(mounted("-t", "tmpfs", "-o", "size=1m,nr_inodes=64", "none"))
    terminal.home = bare.home
    terminal.run("new", terminal.archive)
    letter = bare.text_file("letter.txt", "қыс қатты болды " * 200)
    terminal.run("add", terminal.archive, letter)
    terminal.run("search", terminal.archive, "қыс")
    terminal.letters = bare
    return terminal


def fill(terminal):
    """Use up the room to the last byte."""
    filler = terminal.folder / "filler"
    with filler.open("ab", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return filler


def test_no_room_for_a_new_archive(disk):
    fill(disk)
    assert NO_ROOM in disk.fault("new", disk.folder / "second.kzarchive")
    assert sorted(path.name for path in disk.folder.iterdir()) == ["family.kzarchive", "filler"]


def test_no_room_to_write_into_the_archive(disk):
    filler = fill(disk)
    large = disk.letters.text_file("large.txt", "көктем келді " * 20_000)
    for arguments in (
        ("add", disk.archive, large),
        ("annotate", disk.archive, "letter.txt", "--span", "0:3", "--note", "n" * 100_000),
        ("access", disk.archive, "letter.txt", "--set", "closed"),
        ("undo", disk.archive),
    ):
        assert NO_ROOM in disk.fault(*arguments), arguments[0]
    for arguments in (("sources",), ("show",), ("annotations",), ("tags",), ("check",)):
        rest = ["letter.txt"] if arguments == ("show",) else []
        assert disk.run(*arguments, disk.archive, *rest).code == 0
    assert len(disk.json("search", disk.archive, "қыс")) > 0
    filler.unlink()
    disk.run("undo", disk.archive)
    disk.run("redo", disk.archive)
    disk.assert_sound()


def test_room_that_ends_in_the_middle_of_a_folder(disk):
    folder = disk.letters.folder / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"{number} көктем келді " * 700, encoding="utf-8")
    answer = disk.run("add", disk.archive, folder, code=1)
    assert NO_ROOM in answer.err
    there = disk.json("sources", disk.archive)
    assert 1 < len(there) < 61
    assert disk.json("check", disk.archive)["sound"]


def test_what_came_in_before_the_disk_was_full_is_told(disk):
    folder = disk.letters.folder / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"{number} көктем келді " * 700, encoding="utf-8")
    answer = disk.run("add", disk.archive, folder, code=1)
    assert len(answer.out.splitlines()) == len(disk.json("sources", disk.archive)) - 1


def test_no_room_for_a_bundle_keeps_the_old_one(disk):
    target = disk.folder / "out.zip"
    disk.run("export", disk.archive, target)
    before = target.read_bytes()
    filler = fill(disk)
    assert NO_ROOM in disk.fault("export", disk.archive, target, "--replace")
    assert target.read_bytes() == before
    filler.unlink()
    disk.assert_sound()


def test_no_room_for_the_index_the_copies_and_the_log(disk, mounted, monkeypatch):
    tiny = Terminal(mounted("-t", "tmpfs", "-o", "size=64k", "none"))
    fill(tiny)
    for name in (HOME_VARIABLE, "TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tiny.folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    disk.run("annotate", disk.archive, "letter.txt", "--span", "0:3")
    for command, rest in (("search", ["қыс"]), ("reindex", [])):
        assert "no room for the search index at" in disk.fault(command, disk.archive, *rest)
    assert {path.name for path in tiny.folder.rglob("*") if path.is_file()} <= {"filler", "write.lock"}
    disk.run("undo", disk.archive)


def test_standard_output_is_full(disk):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        for arguments in (("sources", disk.archive), ("show", disk.archive, "letter.txt", "--json")):
            with disk.start(*arguments, stdout=full) as child:
                err = child.communicate()[1].decode()
            assert child.returncode == 1
            assert "Traceback" not in err
            assert "Exception ignored" not in err
            assert OURS not in err
            assert "could not be written" in err
