"""Files found and read, and everything on a disk that is no ordinary file."""

from __future__ import annotations

import os
import socket
import sys

import pytest

from kazakh_archive.exchange import reading
from kazakh_archive.exchange.reading import find_files, read_file
from kazakh_archive.model.errors import (
    EncodingUnknown,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    FormatUnknown,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


def test_a_text_and_its_bytes(tmp_path):
    path = tmp_path / "Хат.TXT"
    path.write_bytes("Сәлем\r\nбар ма\r".encode())
    file = read_file(path)
    assert file.data == "Сәлем\r\nбар ма\r".encode()
    assert file.text.characters == "Сәлем\r\nбар ма\r"
    assert file.media_type == "text/plain"
    (tmp_path / "a.md").write_text("# A")
    assert read_file(tmp_path / "a.md").media_type == "text/markdown"


def test_an_encoding_asked_for(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Привет".encode("koi8-r"))
    assert read_file(path, encoding="koi8-r").text.characters == "Привет"
    with pytest.raises(EncodingUnknown) as caught:
        read_file(path, encoding="utf-8")
    assert caught.value.path == path


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b" \r\n\t ", b"\x00\x00\x00", b"\xef\xbb\xbf\n\x1a"]
)
def test_a_file_that_says_nothing(tmp_path, data):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(FileEmpty):
        read_file(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileUnreadable) as caught:
        read_file(tmp_path / "gone.txt")
    assert caught.value.detail == "missing"
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileUnreadable):
        read_file(tmp_path / "file" / "a.txt")


def test_a_file_that_disappears_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("here")
    look = reading._check_kind
    monkeypatch.setattr(reading, "_check_kind", lambda item: (look(item), item.unlink()))
    with pytest.raises(FileUnreadable) as caught:
        read_file(path)
    assert caught.value.detail == "missing"


def test_a_folder_and_a_kind_that_is_not_read(tmp_path):
    with pytest.raises(FileUnreadable) as caught:
        read_file(tmp_path)
    assert caught.value.detail == "folder"
    (tmp_path / "a.docx").write_bytes(b"PK")
    with pytest.raises(FormatUnknown) as refused:
        read_file(tmp_path / "a.docx")
    assert refused.value.suffix == ".docx"
    with pytest.raises(FileUnreadable):
        read_file(tmp_path / ("x" * 5000 + ".txt"))
    with pytest.raises(FileUnreadable):
        read_file(tmp_path / "a\0.txt")


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 10)
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 11)
    with pytest.raises(FileTooLarge) as caught:
        read_file(path)
    assert (caught.value.size, caught.value.limit) == (11, 10)
    path.write_bytes(b"x" * 10)
    assert len(read_file(path).data) == 10


@posix
def test_pipes_sockets_and_devices_do_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "s.txt"))
    server.close()
    (tmp_path / "null.txt").symlink_to("/dev/zero")
    for name in ("pipe.txt", "s.txt", "null.txt"):
        with pytest.raises(FileUnreadable) as caught:
            read_file(tmp_path / name)
        assert caught.value.detail == "special"


@posix
def test_a_pipe_put_in_place_of_the_file_meanwhile(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "a.txt")
    monkeypatch.setattr(reading, "_check_kind", lambda item: None)
    with pytest.raises(FileUnreadable) as caught:
        read_file(tmp_path / "a.txt")
    assert caught.value.detail == "special"


@posix
def test_links(tmp_path):
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert read_file(tmp_path / "link.txt").data == b"text"
    (tmp_path / "round.txt").symlink_to("round.txt")
    with pytest.raises(FileUnreadable) as caught:
        read_file(tmp_path / "round.txt")
    assert caught.value.detail == "loop"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(FileUnreadable) as caught:
        read_file(path)
    assert caught.value.detail == "permission"


def test_the_system_forbids_it(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("x")

    def forbid(*_args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(reading.os, "open", forbid)
    with pytest.raises(FileUnreadable) as caught:
        read_file(path)
    assert caught.value.detail == "permission"


def test_files_are_found_in_one_order(tmp_path):
    for name in ("b.txt", "A.md", "in/c.txt", "in/deep/d.docx", ".hidden.txt", ".git/x.txt", "in/.y.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["A.md", "b.txt", "in/c.txt", "in/deep/d.docx"]
    both = find_files([tmp_path / "in", tmp_path / "b.txt", tmp_path / "in" / "c.txt", tmp_path / "b.txt"])
    assert [path.name for path in both] == ["b.txt", "c.txt", "d.docx"]


def test_what_was_named_is_listed_whatever_it_is(tmp_path):
    hidden, gone = tmp_path / ".named.txt", tmp_path / "gone.txt"
    hidden.write_text("x")
    assert set(find_files([hidden, gone])) == {hidden, gone}


@posix
def test_circles_of_links_and_broken_links_in_a_folder(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "back").symlink_to(tmp_path)
    (tmp_path / "broken.txt").symlink_to("nothing.txt")
    (tmp_path / "a" / "t.txt").write_text("x")
    assert [path.name for path in find_files([tmp_path])] == ["t.txt", "broken.txt"]


def test_a_folder_that_cannot_be_opened_is_listed(tmp_path, monkeypatch):
    closed = tmp_path / "closed"
    closed.mkdir()
    scan = os.scandir

    def scandir(path):
        if str(path) == str(closed):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert find_files([tmp_path]) == (closed,)
