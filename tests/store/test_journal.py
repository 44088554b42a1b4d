from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, open_archive

from .makers import add_source, carry, put_annotation, put_name, put_tag


def test_the_chain_can_be_followed_by_hand(path: Path) -> None:
    store = open_archive(path, annotator="Гүлнар")
    add_source(store)
    add_source(store, "another text")
    store.undo()
    archive_id, head = store.info.id, store.head()
    store.close()
    connection = dbapi2.connect(str(path))
    previous = hashlib.sha256(archive_id.encode()).hexdigest()
    for seq, op, rows, who, time, kept in connection.execute(
        "SELECT seq, op, rows, who, time, hash FROM journal ORDER BY seq"
    ):
        told = json.dumps([previous, seq, op, rows, who, time], ensure_ascii=False, separators=(",", ":"))
        previous = hashlib.sha256(told.encode()).hexdigest()
        assert previous == kept
    connection.close()
    assert (head.seq, head.hash) == (3, previous)


def test_heads_and_hashes(store: Store) -> None:
    start = store.head()
    assert start.seq == 0
    assert store.hash_at(0) == start.hash
    assert store.hash_at(1) is None
    add_source(store)
    assert store.hash_at(1) == store.head().hash
    assert store.hash_at(0) == start.hash


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET who = 'someone else'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT seq, 'x', who, time, rows, hash FROM journal",
        "INSERT INTO journal SELECT seq + 2, op, who, time, rows, hash FROM journal",
        "UPDATE content SET characters = 'other', length = 5",
        "UPDATE blob SET media_type = ''",
        "UPDATE blob_chunk SET data = x'00'",
        "UPDATE passage SET language = 'en'",
    ],
)
def test_the_file_itself_refuses_to_rewrite_the_past(path: Path, statement: str) -> None:
    with open_archive(path, annotator="Gulnar") as store:
        add_source(store)
    connection = dbapi2.connect(str(path))
    with pytest.raises(dbapi2.IntegrityError, match=r"append-only|never changes"):
        connection.execute(statement)
    connection.close()


def test_the_outbox_tells_what_to_look_at(store: Store) -> None:
    assert store.outbox_start() == 1
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        annotation_id, tag_id = put_annotation(tx, source_id, Span(4, 9)), put_tag(tx, "Altai", "place")
        link, name_id = carry(tx, annotation_id, tag_id), put_name(tx, tag_id, "Алтай", "variant")
    found = {entry.table: entry for entry in store.outbox(1) if entry.row_id != name_id}
    assert {entry.seq for entry in found.values()} == {2}
    assert (found["annotation"].source_id, found["annotation"].span) == (source_id, Span(4, 9))
    assert (found["annotation_tag"].row_id, found["annotation_tag"].tag_id) == (link, tag_id)
    assert found["annotation_tag"].span == Span(4, 9)
    assert (found["tag"].tag_id, found["name"].tag_id) == (tag_id, tag_id)
    assert store.outbox_start() == 1


def test_the_outbox_covers_both_places_of_a_moved_annotation(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        annotation_id = put_annotation(tx, source_id, Span(4, 9))
    with store.transaction("annotation.replace") as tx:
        tx.delete("annotation", annotation_id)
        put_annotation(tx, source_id, Span(20, 22))
    assert {(entry.row_id == annotation_id, entry.span) for entry in store.outbox(2)} == {
        (True, Span(4, 9)),
        (False, Span(20, 22)),
    }


def test_a_tag_taken_off_an_annotation_that_goes_knows_its_place(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        annotation_id = put_annotation(tx, source_id, Span(4, 9))
        link = carry(tx, annotation_id, put_tag(tx, "Altai"))
    with store.transaction("annotation.remove") as tx:
        tx.delete("annotation", annotation_id)
        tx.delete("annotation_tag", link)
    entry = next(entry for entry in store.outbox(2) if entry.table == "annotation_tag")
    assert (entry.source_id, entry.span) == (source_id, Span(4, 9))


def test_the_outbox_is_cleared_as_far_as_was_read(store: Store) -> None:
    for title in ("one", "two", "three"):
        add_source(store, title)
    last = store.outbox(0)[-1]
    store.clear_outbox(2)
    assert store.outbox_start() == 3
    assert {entry.seq for entry in store.outbox(0)} == {3}
    store.clear_outbox(last.seq)
    assert store.outbox(0) == ()
    assert store.outbox_start() == store.head().seq + 1
