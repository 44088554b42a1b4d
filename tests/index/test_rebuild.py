"""A new index is made beside the old one, and takes its place whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from contextlib import ExitStack

import pytest

from kazakh_archive.index import Index
from kazakh_archive.index import folder as place
from kazakh_archive.model.errors import Bug, Cancelled, IndexUnavailable
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import HitKind


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_before_it_is_built_there_is_none(index, make, folder):
    assert index.stamp() is None
    for use in (lambda: index.search(make.word("a"), 1), lambda: index.update([], [], make.stamp())):
        with pytest.raises(IndexUnavailable) as raised:
            use()
        assert raised.value.reason == "folder"
    index.destroy()
    assert not folder.exists()


def test_it_tells_how_far_it_is(index, make):
    documents = make.passages(*["text"] * 450)
    assert list(index.rebuild(iter(documents), make.stamp(), 450)) == [
        Progress(200, 450),
        Progress(400, 450),
        Progress(450, 450),
    ]
    assert list(index.rebuild(documents[:250], make.stamp())) == [Progress(200, 200), Progress(250, 250)]


def test_its_folder_is_private(build, make, folder):
    build(*make.passages("one"))
    for path in (folder, *(path for path in folder.iterdir() if path.is_dir())):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_the_old_one_serves_until_the_new_one_is_whole(build, make, found, folder):
    index = build(*make.passages("old"))
    other = Index(folder)
    for _ in index.rebuild((make.note(f"n{number}", "new") for number in range(500)), make.stamp(2)):
        if other.stamp() == make.stamp(1):
            assert found(other, make.word("old")) == ["1"]
            assert found(index, make.word("new")) == []
    assert other.stamp() == make.stamp(2)
    assert found(other, make.word("old")) == []
    assert len(found(index, make.word("new"), 1000)) == 500
    assert len(names(folder)) == 3  # the stamp, the lock, one folder of segments
    other.close()


def test_closing_it_half_way_leaves_the_old_one_untouched(build, make, found, folder):
    index = build(*make.passages("old"))
    before = names(folder)
    for steps in (0, 1, 2):
        rebuilding = index.rebuild((make.note(f"n{number}", "new") for number in range(700)), make.stamp(2))
        for _ in range(steps):
            next(rebuilding)
        rebuilding.close()
        assert names(folder) == before
        assert index.stamp() == make.stamp(1)
        assert found(index, make.word("old")) == ["1"]
    index.update([make.note("n", "old")], [], make.stamp(2))
    assert found(index, make.word("old")) == ["1", "n"]


@pytest.mark.parametrize("error", [Cancelled(), Bug("x"), ValueError("x"), KeyboardInterrupt()])
def test_an_error_of_its_source_is_passed_on_and_leaves_the_old_one(build, make, found, folder, error):
    index = build(*make.passages("old"))
    before = names(folder)

    def documents():
        for number in range(300):
            yield make.note(f"n{number}", "new")
        raise error

    with pytest.raises(type(error)):
        list(index.rebuild(documents(), make.stamp(2)))
    assert names(folder) == before
    assert index.stamp() == make.stamp(1)
    assert found(index, make.word("old")) == ["1"]


def test_an_id_with_a_nul_is_our_fault(build, make):
    with pytest.raises(Bug):
        build(make.note("n\0", "one"))


def test_two_documents_with_one_key_are_our_fault(build, make):
    with pytest.raises(Bug):
        build(make.note("n", "one"), make.note("n", "two"))


def test_it_is_made_of_segments_that_fit_into_memory(build, make, found, segments, monkeypatch):
    monkeypatch.setattr("kazakh_archive.index.writing._SEGMENT", 100)
    index = build(*make.passages(*(f"text number {number}" for number in range(100))))
    assert len(found(index, make.word("text"))) == 100
    assert segments() > 10
    assert found(index, make.phrase("number", "77")) == ["78"]
    assert found(index, make.word("text"))[:3] == ["1", "2", "3"]
    index.update([make.note("n", "text")], [], make.stamp(2))
    assert len(found(index, make.word("text"), 1000)) == 101


def test_destroy_leaves_nothing_and_touches_nothing_else(build, make, folder):
    index = build(*make.passages("one"))
    index.destroy()
    assert not folder.exists()
    assert index.stamp() is None
    build(*make.passages("one"))
    (folder / "letter.txt").write_text("somebody's")
    index.destroy()
    assert names(folder) == ["letter.txt"]


def test_nobody_writes_in_an_index_while_it_goes(build, make, folder, monkeypatch):
    index, really_remove, gone = build(*make.passages("one")), place.remove, []

    def remove(path):
        if path.name != place.LOCK:
            with pytest.raises(IndexUnavailable), place.write_lock(folder, 0):
                pass
        really_remove(path)
        gone.append(path.name)

    monkeypatch.setattr(place, "remove", remove)
    index.destroy()
    assert len(gone) > 1
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the lock until it is released")
def test_who_comes_when_an_index_is_gone_keeps_the_folder_and_a_lock_of_their_own(
    build, make, folder, monkeypatch
):
    index, really_remove, next_writer = build(*make.passages("one")), place.remove, ExitStack()

    def remove(path):
        really_remove(path)
        if path.name == place.LOCK:
            next_writer.enter_context(place.write_lock(folder, 1))

    monkeypatch.setattr(place, "remove", remove)
    with next_writer:
        index.destroy()
        with pytest.raises(IndexUnavailable), place.write_lock(folder, 0):
            pass
    assert names(folder) == [place.LOCK]


READER = """
import sys
from pathlib import Path
from kazakh_archive.index import Index
from kazakh_archive.index import folder as place
from kazakh_archive.model.query import Word
from kazakh_archive.model.span import Span
index, query, rounds = Index(Path(sys.argv[1])), Word("one", Span(0, 1)), 0
print("ready", flush=True)
seen = set()
while "stop" not in seen:
    answer = index.search(query, 10_000)
    assert len(answer.hits) == sum(answer.totals.values()) and len(answer.hits) % 100 == 0, len(answer.hits)
    seen.add(len(answer.hits))
    rounds += 1
    if len(answer.hits) == 900:
        seen.add("stop")
print(rounds, len(seen), flush=True)
"""


def test_another_process_reads_on_while_the_index_is_changed_and_replaced(build, make, folder):
    hundred = [make.note(f"n{number}", "one") for number in range(100)]
    index = build(*hundred)
    with subprocess.Popen(
        [sys.executable, "-c", READER, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "ready\n"
        for seq in range(2, 9):
            more = [make.note(f"m{seq}-{number}", "one") for number in range(100)]
            hundred += more
            if seq % 2:
                list(index.rebuild(hundred, make.stamp(seq)))
            else:
                index.update(more, [], make.stamp(seq))
        for number in range(30):
            index.update([make.note(f"x{number}", "two")], [], make.stamp(10 + number))
        index.update([make.note(f"z{number}", "one") for number in range(100)], [], make.stamp(99))
        out, err = child.communicate(timeout=60)
    assert child.returncode == 0, err
    assert int(out.split()[0]) > 1
    assert index.search(make.word("one"), 0).totals[HitKind.NOTE] == 900
