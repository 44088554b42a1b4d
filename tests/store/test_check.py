from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, open_archive
from kazakh_archive.store.blobs import CHUNK

from .makers import TEXT, add_source, carry, check_report, put_annotation, put_name, put_source, put_tag


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed archive with something of everything in it."""
    with open_archive(path, annotator="Gulnar") as store:
        for number in range(12):
            source_id = add_source(store, f"{TEXT}\n{number}" * 5)
            with store.transaction("annotation.add") as tx:
                annotation_id = put_annotation(tx, source_id, Span(4, 9 + number), note=f"note {number} " * 9)
                tag_id = put_tag(tx, f"Қабырға {number}")
                put_name(tx, tag_id, f"Qabırğa {number}", "romanisation")
                carry(tx, annotation_id, tag_id)
        store.undo()
        store.undo()
        store.redo()
    return path


def kinds_after(path: Path, *statements: str) -> Counter[str]:
    """What a check finds after someone wrote into the file with another tool."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    with open_archive(path, annotator="", write=False) as store:
        report = check_report(store)
    assert report.sound == (not report.problems)
    return Counter(problem.kind for problem in report.problems)


def drop(trigger: str) -> str:
    return f"DROP TRIGGER {trigger}"


def test_a_sound_archive_is_found_sound(filled: Path) -> None:
    with open_archive(filled, annotator="Gulnar") as store:
        report = check_report(store)
    assert report.problems == ()
    assert (report.originals, report.texts, report.annotations, report.journal_entries) == (12, 12, 11, 27)


def test_an_empty_archive_is_sound(store: Store) -> None:
    assert check_report(store).sound


def test_progress_rises_to_its_total(filled: Path) -> None:
    with open_archive(filled, annotator="Gulnar") as store:
        steps = list(store.check())
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert (steps[0].done, steps[-1].done) == (0, steps[-1].total)


@pytest.mark.parametrize(
    ("statements", "kind"),
    [
        (
            [drop("blob_chunk_stays"), "UPDATE blob_chunk SET data = x'00' WHERE rowid = 3"],
            "original_differs",
        ),
        (["DELETE FROM blob_chunk WHERE rowid = 3"], "original_differs"),
        (
            [drop("content_stays"), "UPDATE content SET characters = replace(characters, 'dark', 'cold')"],
            "text_differs",
        ),
        ([drop("passage_stays"), "UPDATE passage SET language = 'en' WHERE number = 1"], "passages_differ"),
        (["UPDATE annotation SET note = 'other' WHERE rowid = 1"], "annotation_differs"),
        (["UPDATE source SET title = 'other' WHERE rowid = 1"], "row_differs"),
        (["UPDATE name SET text = 'other' WHERE rowid = 1"], "row_differs"),
        (["DELETE FROM annotation_tag WHERE rowid = 1"], "row_missing"),
        (
            ["INSERT INTO annotator SELECT 'x' || substr(id, 2), name, created FROM annotator"],
            "row_unknown",
        ),
        ([drop("journal_keeps_entries"), "UPDATE journal SET who = 'x' WHERE seq = 5"], "journal_differs"),
        ([drop("journal_keeps_entries"), "UPDATE journal SET hash = printf('%064d', 1)"], "journal_differs"),
        (
            [drop("journal_loses_nothing"), "DELETE FROM history", "DELETE FROM journal WHERE seq = 5"],
            "journal_gap",
        ),
        (["CREATE TRIGGER spy AFTER INSERT ON annotation BEGIN SELECT 1; END"], "schema_unknown"),
        (["CREATE VIEW spy AS SELECT * FROM source"], "schema_unknown"),
        ([drop("journal_goes_on")], "schema_differs"),
        (["DELETE FROM content WHERE rowid = 1"], "foreign_key"),
        (["UPDATE name_key SET key = 'other'"], "row_differs"),
        (["DELETE FROM name_key"], "row_differs"),
        (["DROP INDEX history_undone"], "schema_differs"),
    ],
)
def test_what_another_tool_did_is_found(filled: Path, statements: list[str], kind: str) -> None:
    assert kind in kinds_after(filled, "PRAGMA foreign_keys=OFF", *statements)


def test_words_that_moved_under_their_span_are_found(filled: Path) -> None:
    found = kinds_after(filled, 'UPDATE annotation SET start = start + 1, "end" = "end" + 1 WHERE rowid = 2')
    assert found["words_differ"] == 1
    assert found["annotation_differs"] == 1


def test_an_original_of_many_chunks(store: Store) -> None:
    with store.transaction("x") as tx:
        tx.put_blob(b"k" * (CHUNK * 2 + 5), "text/plain")
    assert check_report(store).sound


def test_writers_go_on_while_a_check_runs(store: Store) -> None:
    for number in range(5):
        add_source(store, f"text {number}")
    steps = store.check()
    problems = None
    while problems is None:
        try:
            next(steps)
            add_source(store, f"meanwhile {store.head().seq}")
            if store.head().seq % 3 == 0:
                store.undo()
            if store.head().seq > 40:
                steps.close()
                problems = check_report(store).problems
        except StopIteration as end:
            problems = end.value.problems
    assert problems == ()


def test_a_check_that_is_stopped_lets_go(path: Path) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
        steps = store.check()
        next(steps)
        steps.close()
        add_source(store, "more")


def flipped(path: Path, data: bytes, bit: int) -> str:
    """What comes of one bit turned over: how it was noticed, or nothing."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    path.write_bytes(changed)
    try:
        with open_archive(path, annotator="", write=False) as store:
            return "check" if check_report(store).problems else ""
    except ArchiveError as error:
        return type(error).__name__


def test_flipped_bits_are_noticed(path: Path) -> None:
    with open_archive(path, annotator="Gulnar") as store, store.transaction("many") as tx:
        for number in range(40):
            put_source(tx, f"{TEXT}\n{number}" * 400)
    data = path.read_bytes()
    chance = random.Random(7)
    outcomes = Counter(flipped(path, data, chance.randrange(len(data) * 8)) for _ in range(60))
    # What stays unnoticed lies in bytes that hold nothing.
    assert "Bug" not in outcomes
    assert outcomes[""] <= 60 * 0.15, outcomes


def test_flipped_bits_in_what_people_wrote_are_always_noticed(filled: Path) -> None:
    data = filled.read_bytes()
    chance = random.Random(11)
    for words in ("We left in the dark", "note 3 note", "Қабырға 5", "A journey"):
        at = data.index(words.encode())
        bit = at * 8 + chance.randrange(len(words.encode()) * 8)
        assert flipped(filled, data, bit), words
