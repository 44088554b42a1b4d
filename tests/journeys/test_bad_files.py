"""Files and folders nobody expects, from the front door."""

from __future__ import annotations

import errno
import os
import socket
import zipfile
from pathlib import Path

import pytest

from kazakh_archive.exchange import reading
from kazakh_archive.model.errors import FileUnreadable
from kazakh_archive.store import open_archive

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names and kinds of files that only POSIX knows")

NAMES = [
    b"new\nline.txt",
    b"\xe2\x80\xaetxt.exe.txt",
    b"quo'te\".txt",
    b"bad\xff\xfe.txt",
    b"\x1b[31mred.txt",
    b" .txt",
    b"-dash.txt",
    b"--json.txt",
    b"%s{path}$HOME`id`.txt",
    b"\xe2\x80\x8f.txt",
    b"a\\..\\b.txt",
    b"con.txt",
    b"n" * 251 + b".txt",
]


def folder_of_odd_names(terminal) -> Path:
    folder = terminal.folder / "odd"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        try:
            Path(os.fsdecode(os.path.join(os.fsencode(folder), name))).write_text(f"letter number {number}")  # noqa: PTH118
        except OSError as error:
            pytest.skip(f"this disk takes no such names: {error}")
    return folder


def test_odd_file_names_come_in_one_by_one_and_as_a_folder(terminal):
    folder = folder_of_odd_names(terminal)
    answer = terminal.run("add", terminal.archive, folder)
    assert answer.err == ""
    assert len(answer.out.splitlines()) == len(NAMES)
    for path in folder.iterdir():
        answer = terminal.run("add", terminal.archive, path)
        assert "in the archive already" in answer.err
        assert len(answer.err.splitlines()) == 1
        assert terminal.run("show", terminal.archive, "--", path.name).out


def test_odd_file_names_go_out_in_a_bundle_that_can_be_unpacked_anywhere(terminal):
    terminal.run("add", terminal.archive, folder_of_odd_names(terminal))
    for source in terminal.json("sources", terminal.archive):
        terminal.run("annotate", terminal.archive, source["id"], "--span", "0:6")
    terminal.run("export", terminal.archive, terminal.folder / "out.zip")
    with zipfile.ZipFile(terminal.folder / "out.zip") as bundle:
        assert bundle.testzip() is None
        assert all(name.isascii() and name.isprintable() and ".." not in name for name in bundle.namelist())


@pytest.mark.parametrize("name", [os.fsencode("мұрағат.kzarchive"), *NAMES[:8]])
def test_an_archive_of_an_odd_name_does_the_whole_job(bare, name):
    bare.archive = Path(os.fsdecode(os.fsencode(bare.folder.absolute()) + b"/" + name))
    bare.run("new", bare.archive)
    source = bare.add("letter.txt", "қыс қатты болды")
    bare.run("annotate", bare.archive, source, "--quote", "қыс", "--tag", "winter")
    assert {hit["kind"] for hit in bare.json("search", bare.archive, "кыс")} == {"passage", "source"}
    bare.run("export", bare.archive, bare.archive.with_name("o\nut.zip"))
    bare.run("undo", bare.archive)
    bare.assert_sound()


def test_a_pipe_a_socket_and_a_device_are_refused_at_once(terminal, monkeypatch):
    monkeypatch.chdir(terminal.folder)
    os.mkfifo("pipe.txt")
    os.mkfifo("pipe.kzarchive")
    with socket.socket(socket.AF_UNIX) as held:
        held.bind("socket.txt")
        for path in ("pipe.txt", "socket.txt", "/dev/zero", "/dev/tty"):
            said = terminal.fault("add", terminal.archive, path)
            assert "no ordinary file" in said or "it is not there" in said
        for path in ("pipe.kzarchive", "socket.txt", "/dev/zero", "/dev/null"):
            for command in ("sources", "undo", "check"):
                assert "is not a Kazakh Archive file" in terminal.fault(command, path)
        assert "already" in terminal.fault("new", "pipe.kzarchive")
        assert "no ordinary file" in terminal.fault("export", terminal.archive, "pipe.txt", "--replace")
    assert Path("pipe.txt").is_fifo()


def test_an_archive_is_never_replaced_by_a_bundle(terminal):
    source = terminal.add("letter.txt", "қыс")
    terminal.run("annotate", terminal.archive, source, "--span", "0:3")
    link, hard = terminal.folder / "link.zip", terminal.folder / "hard.zip"
    link.symlink_to(terminal.archive.name)
    hard.hardlink_to(terminal.archive)
    for target in (terminal.archive, link, hard):
        assert "it is an archive" in terminal.fault("export", terminal.archive, target, "--replace")
    terminal.run("new", terminal.folder / "other.kzarchive")
    other = terminal.folder / "other.kzarchive"
    assert "it is an archive" in terminal.fault("export", terminal.archive, other, "--replace")


def test_circles_of_links(terminal):
    folder = terminal.folder / "circle"
    (folder / "deep").mkdir(parents=True)
    (folder / "letter.txt").write_text("one letter")
    (folder / "deep" / "up").symlink_to(folder)
    (folder / "deep" / "self.txt").symlink_to("self.txt")
    (folder / "deep" / "gone.txt").symlink_to("nowhere.txt")
    answer = terminal.run("add", terminal.archive, folder, code=1)
    assert "self.txt could not be read (its links lead in a circle)" in answer.err
    assert "gone.txt could not be read (it is not there)" in answer.err
    assert len(terminal.json("sources", terminal.archive)) == 1
    (terminal.folder / "loop.kzarchive").symlink_to("loop.kzarchive")
    for command in ("sources", "undo"):
        assert "loop.kzarchive could not be read" in terminal.fault(
            command, terminal.folder / "loop.kzarchive"
        )


def test_a_link_to_an_archive_is_the_archive(terminal):
    link = terminal.folder / "link.kzarchive"
    link.symlink_to(terminal.archive)
    source = terminal.add("letter.txt", "қыс қатты")
    terminal.run("annotate", link, source, "--span", "0:3")
    assert len(terminal.json("search", link, "қыс")) == 2
    assert len(terminal.json("annotations", terminal.archive)) == 1
    assert link.is_symlink()


def test_a_file_that_may_not_be_read(terminal, monkeypatch):
    path = terminal.text_file("secret.txt", "a letter")
    real = os.open

    def refuse(name, *rest, **more):
        if os.fspath(name) == str(path):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(name, *rest, **more)

    monkeypatch.setattr(reading.os, "open", refuse)
    assert "it may not be read" in terminal.fault("add", terminal.archive, path)


@pytest.mark.slow
def test_a_folder_of_two_thousand_files(terminal):
    folder = terminal.folder / "many"
    folder.mkdir()
    for number in range(2000):
        (folder / f"{number:04}.txt").write_text(f"letter {number} of the winter" if number % 100 else "")
    answer = terminal.run("add", terminal.archive, folder, code=1)
    assert len(answer.err.splitlines()) == 20
    assert len(answer.out.splitlines()) == 1980
    assert len(terminal.json("sources", terminal.archive)) == 1980
    terminal.run("undo", terminal.archive)
    assert len(terminal.json("sources", terminal.archive)) == 1979


@pytest.mark.parametrize("path", ["", ".", "..", "/"])
def test_a_folder_where_a_file_is_meant(terminal, monkeypatch, path):
    monkeypatch.chdir(terminal.folder)
    terminal.fault("show", path, "x")
    terminal.fault("new", path)
    terminal.run("export", terminal.archive, path, "--replace", code=None if path else 1)
    assert terminal.left_behind() == []


@pytest.mark.parametrize("path", ["no/such.txt", "x" * 5000, "a/" * 3000 + "b.txt", "family.kzarchive/x.txt"])
def test_a_path_that_nothing_can_have(terminal, monkeypatch, path):
    monkeypatch.chdir(terminal.folder)
    for arguments in (("add", terminal.archive, path), ("sources", path), ("undo", path), ("new", path)):
        assert len(terminal.fault(*arguments)) < 7000
    terminal.fault("export", terminal.archive, path)
    assert terminal.json("sources", terminal.archive) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="takes rights away from itself")
def test_a_folder_that_may_not_be_entered(terminal):
    """As somebody else than root, for whom rights mean something."""
    secret = terminal.folder / "secret"
    secret.mkdir()
    (secret / "letter.txt").write_text("a letter")
    (secret / "a.kzarchive").write_bytes(terminal.archive.read_bytes())
    secret.chmod(0o000)
    os.seteuid(65534)
    try:
        found = reading.find_files([secret / "letter.txt", secret])
        with pytest.raises(FileUnreadable):
            reading.read_file(secret / "letter.txt")
        with pytest.raises(FileUnreadable):
            open_archive(secret / "a.kzarchive", annotator="Aigul")
    finally:
        os.seteuid(0)
    assert found == (secret, secret / "letter.txt")
