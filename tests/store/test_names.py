"""Paths, titles and names of annotators that nobody thought of."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveExists, BadField, CannotWrite, FileUnreadable, NotAnArchive
from kazakh_archive.store import create_archive, open_archive

posix = pytest.mark.skipif(os.name == "nt", reason="a file of this kind is POSIX")


@posix
@pytest.mark.parametrize("write", [True, False])
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, write: bool) -> None:
    os.mkfifo(tmp_path / "pipe.kzarchive")
    with pytest.raises(NotAnArchive):
        open_archive(tmp_path / "pipe.kzarchive", annotator="Gulnar", write=write)


@posix
def test_a_socket_and_a_device_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as held:
        held.bind("s.kzarchive")
        for path in (Path("s.kzarchive"), Path(os.devnull), Path("/dev/zero")):
            with pytest.raises(NotAnArchive):
                open_archive(path, annotator="Gulnar")


@posix
def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(FileUnreadable):
        open_archive(tmp_path / "loop", annotator="Gulnar")
    with pytest.raises(ArchiveExists):
        create_archive(tmp_path / "loop", title="")


@posix
@pytest.mark.parametrize(
    "name", ["bad\udcff.kzarchive", "new\nline.kzarchive", "\u200f", "q'u\"o?t#e%.kzarchive"]
)
def test_an_archive_of_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    create_archive(path, title="")
    with open_archive(path, annotator="Gulnar") as store:
        assert store.info.title
        assert store.info.title.isprintable()
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Қыс\n\tхаттары ", "Қыс хаттары"), ("\x1b[2J\u202eTitle", "[2JTitle")],
)
def test_a_title_is_one_harmless_line(tmp_path: Path, typed: str, kept: str) -> None:
    create_archive(tmp_path / "a.kzarchive", title=typed)
    with open_archive(tmp_path / "a.kzarchive", annotator="", write=False) as store:
        assert store.info.title == kept


def test_a_title_too_long_is_refused_but_a_long_file_name_is_cut(tmp_path: Path) -> None:
    with pytest.raises(BadField):
        create_archive(tmp_path / "a.kzarchive", title="t" * 201)
    create_archive(tmp_path / ("n" * 230), title="")
    assert [each.name for each in tmp_path.iterdir()] == ["n" * 230]


def test_where_nothing_can_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for path in (Path(), Path(tmp_path.anchor), tmp_path):
        with pytest.raises(ArchiveExists):
            create_archive(path, title="")
    for path in (tmp_path / ("n" * 300), tmp_path / "no folder" / "a.kzarchive"):
        with pytest.raises(CannotWrite):
            create_archive(path, title="")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("name", "problem"), [("", "empty"), ("\udcff", "invalid"), ("a" * 201, "long")])
def test_only_who_writes_needs_a_name(path: Path, name: str, problem: str) -> None:
    with pytest.raises(BadField) as caught:
        open_archive(path, annotator=name)
    assert (caught.value.field, caught.value.problem) == ("annotator", problem)
    open_archive(path, annotator=name, write=False).close()
