"""kill -9 in the middle of work: what was said to be done is there, and everything is whole."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, open_archive
from kazakh_archive.store.database import rows

from .makers import add_source, check_report, put_annotation, run_to_end

Child = Callable[[str, Path], "subprocess.Popen[str]"]


def killed_at_work(path: Path, child: Child, seconds: float) -> int:
    """Let a child work for so long, kill it, and return the last act it said to be done."""
    process = child("work", path)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(seconds)
    process.kill()
    said, _ = process.communicate()
    whole = said.splitlines()[: said.count("\n")]  # the last line may be cut
    return int(whole[-1]) if whole else 0


def halves(store: Store) -> list[dict[str, object]]:
    """Annotations without their three tags: an act that was kept in part."""
    with store.reading() as reader:
        return rows(
            reader._db,
            "SELECT annotation.id FROM annotation LEFT JOIN annotation_tag ON annotation_id = annotation.id"
            " WHERE note LIKE 'n%' GROUP BY annotation.id HAVING count(tag_id) <> 3",
        )


def survive(path: Path, child: Child, rounds: int) -> int:
    """So many kills; returns the number of acts that were kept."""
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
    chance = random.Random(rounds)
    for _ in range(rounds):
        done = killed_at_work(path, child, chance.uniform(0.001, 0.08))
        with open_archive(path, annotator="Gulnar") as store:
            assert store.info.read_only == ""
            assert store.head().seq >= done
            assert halves(store) == []
            assert check_report(store).problems == ()
    with open_archive(path, annotator="Gulnar") as store:
        total = store.head().seq
        run_to_end(store.go_to(0))
        with store.reading() as reader:
            assert reader.sources() == ()
            assert reader.tags() == ()
    return total


@pytest.mark.slow
def test_fifteen_kills(path: Path, child: Child) -> None:
    assert survive(path, child, 15) > 15


@pytest.mark.soak
def test_three_hundred_kills(path: Path, child: Child, rounds: Callable[[int], int]) -> None:
    kills = rounds(300)
    assert survive(path, child, kills) > kills


def test_killed_while_making_archives(tmp_path: Path, child: Child) -> None:
    for number in range(3):
        path = tmp_path / f"{number}.kzarchive"
        process = child("make", path)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.02 * number)
        process.kill()
        process.communicate()
        if path.exists():
            with open_archive(path, annotator="Gulnar") as store:
                assert check_report(store).sound


def test_two_processes_never_write_at_once(path: Path, child: Child) -> None:
    """While one works, the other reads; after the kill it writes at once."""
    with open_archive(path, annotator="Gulnar") as store:
        source_id = add_source(store)
    process = child("work", path)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    last = 0
    with open_archive(path, annotator="Gulnar") as store:
        assert store.info.read_only == "locked"
        for _ in range(20):
            head = store.head()
            assert head.seq >= last
            assert store.hash_at(head.seq) == head.hash
            last = head.seq
        process.kill()
        process.communicate()
    with open_archive(path, annotator="Gulnar") as store, store.transaction("annotation.add") as tx:
        assert store.info.read_only == ""
        put_annotation(tx, source_id, Span(0, 3))
