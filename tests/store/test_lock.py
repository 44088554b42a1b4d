from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kazakh_archive.model.errors import ArchiveReadOnly
from kazakh_archive.store import open_archive
from kazakh_archive.store.files import hidden

from .makers import add_source

Child = Callable[[str, Path], "subprocess.Popen[str]"]


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_process_reads_and_knows_who_writes(path: Path, child: Child) -> None:
    other = child("hold", path)
    assert heard(other) == "writing"
    store = open_archive(path, annotator="Gulnar")
    assert store.info.read_only == "locked"
    assert store.info.holder.startswith("Another, ")
    with store.reading() as reader:
        assert reader.sources() == ()
    with pytest.raises(ArchiveReadOnly) as caught, store.transaction("x"):
        pass
    assert (caught.value.reason, caught.value.holder) == ("locked", store.info.holder)
    store.close()
    assert hidden(path, ".lock.who").exists()  # the reader took nothing of the writer's away
    other.communicate("end\n")
    with open_archive(path, annotator="Gulnar") as store:
        assert store.info.read_only == ""


def test_a_reader_sees_what_the_writer_commits(path: Path, child: Child) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        other = child("hold", path)
        assert heard(other) == "locked"
        with open_archive(path, annotator="", write=False) as reading:
            add_source(store)
            with reading.reading() as reader:
                assert len(reader.sources()) == 1
        other.communicate("end\n")


def test_the_lock_falls_with_its_process(path: Path, child: Child) -> None:
    other = child("hold", path)
    assert heard(other) == "writing"
    other.kill()
    other.communicate()
    assert hidden(path, ".lock.who").exists()
    with open_archive(path, annotator="Gulnar") as store:
        assert store.info.read_only == ""
        add_source(store)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_one_process_writes_once_too(path: Path) -> None:
    with open_archive(path, annotator="Gulnar"), open_archive(path, annotator="Serik") as second:
        assert second.info.read_only == "locked"
        assert second.info.holder.startswith("Gulnar, ")


@pytest.mark.parametrize("said", [b"\xff not json", b"[" * 100_000])
def test_a_holder_that_cannot_be_read_is_nobody(path: Path, said: bytes) -> None:
    with open_archive(path, annotator="Gulnar"):
        hidden(path, ".lock.who").write_bytes(said)
        with open_archive(path, annotator="Serik") as second:
            assert (second.info.read_only, second.info.holder) == ("locked", "")
