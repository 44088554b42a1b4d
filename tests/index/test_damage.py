"""Whatever happens to the folder, the worst is that the index must be made again."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import pickle
import pkgutil
import random
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kazakh_archive.index import Index, analysis, segments
from kazakh_archive.index import stamp as stamps
from kazakh_archive.model.errors import IndexUnavailable

posix = pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")


def usable_again(index, make, found) -> None:
    list(index.rebuild(make.passages("two"), make.stamp(3)))
    assert index.stamp() == make.stamp(3)
    assert found(index, make.word("two")) == ["1"]


def test_deleted_while_open(built, make, found, folder):
    assert found(built, make.word("two")) == ["2"]
    shutil.rmtree(folder)
    assert built.stamp() is None
    with pytest.raises(IndexUnavailable):
        built.search(make.word("two"), 5)
    with pytest.raises(IndexUnavailable):
        built.update([], [], make.stamp(3))
    usable_again(built, make, found)


def test_deleted_while_it_is_rebuilt(built, make, found, folder):
    rebuilding = built.rebuild((make.note(f"n{number}", "new") for number in range(900)), make.stamp(2))
    next(rebuilding)
    shutil.rmtree(folder)
    with pytest.raises(IndexUnavailable):
        list(rebuilding)
    assert built.stamp() is None
    usable_again(built, make, found)


def test_only_the_segments_deleted(built, make, found, folder):
    for path in folder.glob("d-*"):
        shutil.rmtree(path)
    assert Index(folder).stamp() is None
    with pytest.raises(IndexUnavailable):
        Index(folder).search(make.word("two"), 5)
    usable_again(built, make, found)


def spoil(path: Path, how: str) -> None:
    data = path.read_bytes()
    match how:
        case "gone":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "short":
            path.write_bytes(data[: len(data) // 2])
        case "zeros":  # what a power cut leaves on some file systems
            path.write_bytes(bytes(len(data)))
        case "noise":
            path.write_bytes(random.Random(5).randbytes(len(data)))
        case "text":
            path.write_text("[]" if path.suffix == ".json" else "not an index")


@pytest.mark.parametrize("how", ["gone", "empty", "short", "zeros", "noise", "text"])
@pytest.mark.parametrize("what", ["stamp.json", "d-*/*.toc", "d-*/*.seg"])
def test_spoilt_files(built, make, found, folder, what, how):
    built.close()
    for path in folder.glob(what):
        spoil(path, how)
    again = Index(folder)
    assert again.stamp() is None
    with pytest.raises(IndexUnavailable):
        again.search(make.word("three"), 5)
    with pytest.raises(IndexUnavailable):
        again.update([make.note("m", "x")], ["note:n"], make.stamp(3))
    usable_again(again, make, found)
    again.close()


def test_a_spoilt_piece_found_while_searching(built, make, found, folder):
    built.close()
    chance = random.Random(11)
    for path in folder.glob("d-*/*.seg"):
        data = bytearray(path.read_bytes())
        for place in range(40, len(data) * 2 // 3, 3):
            data[place] = chance.randrange(256)
        path.write_bytes(data)
    again = Index(folder)
    queries = [make.word(word) for word in ("one", "two", "three", "four")]
    for query in (
        *queries,
        make.prefix("t"),
        make.phrase("two", "three"),
        make.kind("person"),
        make.tag("Ospan"),
    ):
        with contextlib.suppress(IndexUnavailable):
            again.search(query, 5)
    usable_again(again, make, found)
    again.close()


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 0},
        {"schema": 99},
        {"analyser": "0"},
        {"seq": "1"},
        {"hash": None},
        {"data": "../elsewhere"},
        {"data": "d-" + "/" * 32},
        {"more": 1},
        {"generation": 99},
    ],
)
def test_a_stamp_of_another_version_means_rebuild(built, make, found, folder, change):
    content = json.loads((folder / "stamp.json").read_text())
    (folder / "stamp.json").write_text(json.dumps(content | change))
    assert built.stamp() is None
    usable_again(built, make, found)


def test_a_changed_letter_is_another_analyser(built, make, monkeypatch):
    before = analysis.analyser_version()
    monkeypatch.setattr(analysis, "fold", lambda word: "x" if word == "қ" else word)
    after = analysis.analyser_version.__wrapped__()
    assert after != before
    monkeypatch.setattr(stamps, "analyser_version", lambda: after)
    assert built.stamp() is None


def test_a_stamp_larger_than_any_is_none(built, folder):
    (folder / "stamp.json").write_text("[" * 10_000_000)
    assert built.stamp() is None


@posix
@pytest.mark.parametrize("mode", [0o755, 0o770, 0o707, 0o777])
def test_a_folder_that_others_may_enter_is_never_read(built, make, found, folder, mode, monkeypatch):
    """Its files are pickles: whoever wrote them runs what he likes."""
    folder.chmod(mode)
    read = []
    monkeypatch.setattr(pickle, "loads", read.append)
    assert built.stamp() is None
    with pytest.raises(IndexUnavailable):
        built.search(make.word("two"), 5)
    with pytest.raises(IndexUnavailable):
        built.update([], [], make.stamp(3))
    assert not read
    monkeypatch.undo()
    usable_again(built, make, found)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@posix
def test_a_folder_of_somebody_else_is_neither_read_nor_written(built, make, folder, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert built.stamp() is None
    with pytest.raises(IndexUnavailable) as raised:
        list(built.rebuild([], make.stamp()))
    assert raised.value.reason == "folder"
    assert (folder / "stamp.json").exists()


@posix
def test_a_link_or_a_file_in_its_place_is_left_alone(built, make, folder, tmp_path):
    for place in (tmp_path / "link", tmp_path / "file"):
        if place.name == "link":
            place.symlink_to(folder)
        else:
            place.write_text("somebody's")
        other = Index(place)
        assert other.stamp() is None
        with pytest.raises(IndexUnavailable):
            list(other.rebuild([], make.stamp()))
        other.destroy()
        assert place.exists()
    assert built.stamp() == make.stamp(2)


def test_no_room_left_keeps_the_old_index(built, make, found, folder, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("whoosh.index.TOC.write", full)
    with pytest.raises(IndexUnavailable):
        built.update([make.note("m", "three")], [], make.stamp(3))
    with pytest.raises(IndexUnavailable):
        list(built.rebuild([], make.stamp(3)))
    monkeypatch.undo()
    assert built.stamp() == make.stamp(2)
    assert found(built, make.word("three")) == ["2", "n"]
    built.update([make.note("m", "three")], [], make.stamp(3))
    assert set(found(built, make.word("three"))) == {"2", "m", "n"}


HOOKS = [
    "engine.read_state",
    "engine.Commit",
    "opening.Leaf",
    "opening.contents_of",
    "kept.read",
    "leaf.read_postings",
    "leaf.read_positions",
    "engine.first",
]


@pytest.mark.parametrize("hook", HOOKS)
@pytest.mark.parametrize("warm", [True, False])
def test_deleted_in_the_middle_of_a_search(built, make, found, folder, monkeypatch, hook, warm):
    if warm:
        assert found(built, make.phrase("two", "three")) == ["2"]
        built.update([make.note("m", "two three")], [], make.stamp(3))
    name = f"kazakh_archive.index.{hook}"
    real = pkgutil.resolve_name(name)

    def delete_first(*given: object, **named: object) -> object:
        shutil.rmtree(folder, ignore_errors=True)
        return real(*given, **named)

    monkeypatch.setattr(name, delete_first)
    with contextlib.suppress(IndexUnavailable):  # what was open may still be read, and then it is right
        assert set(found(built, make.phrase("two", "three"))) == ({"2", "m"} if warm else {"2"})
    monkeypatch.undo()
    usable_again(built, make, found)


LOCKING = """
import sys
from pathlib import Path
from kazakh_archive.index.folder import write_lock
with write_lock(Path(sys.argv[1]), 1):
    print("locked", flush=True)
    sys.stdin.read()
"""


def test_what_another_process_locks_is_searched_and_not_written(built, make, found, folder):
    with subprocess.Popen(
        [sys.executable, "-c", LOCKING, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "locked\n"
        for write in (
            lambda: built.update([make.note("m", "two")], [], make.stamp(3)),
            lambda: list(built.rebuild([], make.stamp(3))),
            built.destroy,
        ):
            with pytest.raises(IndexUnavailable) as refused:
                write()
            assert refused.value.reason == "busy"
        assert found(built, make.word("two")) == ["2"]
        child.communicate("")
    built.update([make.note("m", "two")], [], make.stamp(3))
    assert set(found(built, make.word("two"))) == {"2", "m"}


def test_a_disk_that_is_full_at_any_file_costs_the_change_and_nothing_else(
    built, make, found, folder, monkeypatch
):
    opened = segments.Files.create_file
    reasons = []

    def until_full(files: object, name: str, **options: object) -> object:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return opened(files, name, **options)

    monkeypatch.setattr(segments.Files, "create_file", until_full)
    for room in range(100):
        left = room
        try:
            built.update([make.note("m", "three more")], [], make.stamp(3))
        except IndexUnavailable as error:
            reasons.append(error.reason)
        else:
            break
        assert found(built, make.word("three")) == ["2", "n"]
        assert built.stamp() == make.stamp(2)
    assert len(reasons) > 3
    assert set(reasons) == {"full"}
    assert set(found(built, make.word("three"))) == {"2", "n", "m"}
    (data,) = folder.glob("d-*")
    assert not [path for path in data.iterdir() if path.is_dir()]  # nothing is left lying about


NO_ROOM = """
import resource, sys
from pathlib import Path
from kazakh_archive.index import Index
from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.model.query import Word
from kazakh_archive.model.search import HitKind, IndexDocument, IndexStamp
index = Index(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
many = [IndexDocument(f"x:{n}", HitKind.NOTE, "s", str(n), f"two word{n} " * 9) for n in range(300)]
for write in (
    lambda: index.update(many, [], IndexStamp("archive", 3, "hash3")),
    lambda: list(index.rebuild(many, IndexStamp("archive", 3, "hash3"))),
):
    try:
        write()
    except IndexUnavailable as error:
        print(error.reason)
    print(len(index.search(Word("two"), 500).hits), index.search(Word("two"), 5, facets=True).cut)
"""


@posix
def test_a_system_that_gives_no_more_room_leaves_the_search_as_it_was(built, make, found, folder):
    out = subprocess.run(
        [sys.executable, "-c", NO_ROOM, str(folder)], capture_output=True, text=True, check=False, timeout=60
    )
    assert out.stdout.split() == ["full", "1", "False", "full", "1", "False"], out.stderr
    assert built.stamp() == make.stamp(2)
    built.update([make.note("m", "two")], [], make.stamp(3))
    assert set(found(built, make.word("two"))) == {"2", "m"}
    assert len(list(folder.glob("d-*"))) == 1
