"""A writer that is killed leaves an index that is whole, at most behind, and nothing lying about."""

from __future__ import annotations

import os
import random

import pytest

from kazakh_archive.index import Index
from kazakh_archive.index.segments import Commit
from kazakh_archive.model.search import HitKind, IndexStamp
from tests.nursery import Nursery

pytestmark = pytest.mark.skipif(os.name == "nt", reason="forks are POSIX")


def expected(seq: int) -> set[str]:
    return {"0", *(str(number) for number in range(max(1, seq - 29), seq + 1))}


def campaign(index: Index, make, folder, rounds: int) -> None:
    chance = random.Random(3)
    list(index.rebuild([make.note("0", "one n0")], IndexStamp("archive", 0, "0")))
    with Nursery("tests.index.killed_writer") as nursery:
        for _ in range(rounds):
            said = nursery.killed(str(folder), after=chance.uniform(0, 0.25))
            assert_whole(index, make, folder, int(said[-1]))


def assert_whole(index: Index, make, folder, done: int) -> None:
    stamp = index.stamp()
    assert stamp is not None
    assert stamp.seq in {done, done + 1}  # what was said to be done is there
    items = {hit.item_id for hit in index.search(make.word("one"), 1000).hits}
    assert items in (expected(stamp.seq), expected(stamp.seq + 1))  # never behind its stamp
    for number in items:
        assert index.search(make.word(f"n{number}"), 0).totals[HitKind.NOTE] == 1
    index.update([make.note("0", "one n0")], [f"note:{stamp.seq + 1}"], stamp)
    assert_swept(index, folder)
    if stamp.seq > 29:
        missing = make.note(str(stamp.seq - 29), f"one n{stamp.seq - 29}")
        index.update([missing], [], stamp)
    assert {hit.item_id for hit in index.search(make.word("one"), 1000).hits} == expected(stamp.seq)


def assert_swept(index: Index, folder) -> None:
    """Only what the last commit needs is left."""
    data = [path for path in folder.iterdir() if path.is_dir()]
    assert len(data) == 1
    left = {path.name.partition(".")[0] for path in data[0].iterdir() if not path.name.startswith("_MAIN")}
    assert index.stamp() is not None
    assert left - {"terms"} == {name for name, _ in Commit(data[0]).segments}


def test_a_killed_writer_leaves_a_whole_index(index, make, folder):
    campaign(index, make, folder, 20)


@pytest.mark.soak
def test_a_writer_killed_a_hundred_times(index, make, folder, rounds):
    campaign(index, make, folder, rounds(100))
