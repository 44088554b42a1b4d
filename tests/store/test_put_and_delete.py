from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from kazakh_archive.model.entities import Access, Draft, SourceKind, TestimonyTerms
from kazakh_archive.model.errors import ArchiveReadOnly, BadField, Bug, NotFound, SpanError
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store

from .makers import TEXT, add_source, carry, put_annotation, put_name, put_source, put_tag


def tag_row(**other: Any) -> dict[str, Any]:
    return {"id": new_id(), "kind": "place", "colour": "", "created": "2026-11-21T02:40:00.123Z", **other}


def test_an_identical_row_is_not_written_again(store: Store) -> None:
    with store.transaction("tag.add") as tx:
        tag_id = put_tag(tx, "Altai", "place")
    before = store.head()
    with store.transaction("tag.same") as tx:
        row = tx.row("tag", tag_id)
        assert row is not None
        tx.put("tag", row)
    assert store.head() == before
    assert tx.changes.ids == {}
    assert tx.changes.seq == before.seq


def test_an_act_that_raises_leaves_nothing(store: Store) -> None:
    before = store.head()

    def give_up() -> None:
        with store.transaction("source.add") as tx:
            put_source(tx)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        give_up()
    assert store.head() == before
    assert store.outbox(0) == ()
    with store.reading() as reader:
        assert reader.sources() == ()
    add_source(store)  # and the store goes on


def test_writing_outside_the_block_is_a_bug(store: Store) -> None:
    with store.transaction("tag.add") as tx:
        put_tag(tx, "Altai")
    with pytest.raises(Bug):
        tx.put("tag", tag_row())
    with pytest.raises(Bug):
        tx.sources()


def test_asking_for_changes_too_early_is_a_bug(store: Store) -> None:
    with store.transaction("tag.add") as tx, pytest.raises(Bug):
        _ = tx.changes


def test_a_reader_is_query_only(store: Store) -> None:
    with pytest.raises(ArchiveReadOnly), store.reading() as reader:
        reader._db.execute("DELETE FROM outbox")
    with pytest.raises(Bug):
        reader.sources()


def test_a_transaction_inside_another_is_a_bug(store: Store) -> None:
    with store.transaction("one"), pytest.raises(Bug), store.transaction("two"):
        pass
    with store.reading(), pytest.raises(Bug), store.transaction("three"):
        pass
    add_source(store)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"kind": "animal"}, "invalid"),
        ({"colour": "c" * 33}, "long"),
        ({"colour": "\ud800"}, "invalid"),
        ({"colour": "a\x00b"}, "invalid"),
    ],
)
def test_a_value_that_cannot_be_kept_names_its_field(
    store: Store, change: dict[str, str], problem: str
) -> None:
    with store.transaction("tag.add") as tx, pytest.raises(BadField) as caught:
        tx.put("tag", tag_row(**change))
    assert (caught.value.field, caught.value.problem) == (next(iter(change)), problem)


def test_a_name_may_not_be_empty(store: Store) -> None:
    with store.transaction("tag.add") as tx:
        tag_id = put_tag(tx, "x")
        with pytest.raises(BadField) as caught:
            put_name(tx, tag_id, "")
    assert caught.value.problem == "empty"


@pytest.mark.parametrize(
    "row",
    [
        {"id": "short"},
        {"created": 5},
        {"created": "yesterday"},
        {"colour": None},
        {"unknown": "column"},
    ],
)
def test_a_row_made_wrong_is_a_bug(store: Store, row: dict[str, Any]) -> None:
    with store.transaction("tag.add") as tx, pytest.raises(Bug):
        tx.put("tag", tag_row(**row))


def test_a_missing_column_or_table_is_a_bug(store: Store) -> None:
    with store.transaction("tag.add") as tx:
        with pytest.raises(Bug):
            tx.put("tag", {"id": new_id()})
        with pytest.raises(Bug):
            tx.put("journal", tag_row())
        with pytest.raises(Bug):
            tx.row("sqlite_master", "x")
        with pytest.raises(Bug):
            tx.delete("tag", new_id())


def test_spans_are_looked_at(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        with pytest.raises(SpanError):
            put_annotation(tx, source_id, Span(5, 5))
        with pytest.raises(Bug, match="as long"):
            put_annotation(tx, source_id, Span(len(TEXT) - 1, len(TEXT) + 5))
        with pytest.raises(Bug, match="do not stand"):
            put_annotation(tx, source_id, Span(4, 9), content=TEXT[1:])


def test_emoji_and_han_before_a_span_count_once_each(store: Store) -> None:
    content = "🐎🐎三 Алтай"
    with store.transaction("source.add") as tx:
        source_id = put_source(tx, content)
        put_annotation(tx, source_id, Span(4, 9), content=content)
    with store.reading() as reader:
        assert reader.annotations(source_id)[0].exact == "Алтай"


def test_the_annotation_hash_is_over_its_row(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        annotation_id = put_annotation(tx, source_id, Span(0, 3), note="қыс")
        row = tx.row("annotation", annotation_id)
        assert row is not None
        kept = row.pop("sha256")
    told = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert kept == hashlib.sha256(told.encode()).hexdigest()


def test_what_points_at_nothing_is_a_bug_and_leaves_nothing(store: Store) -> None:
    source_id = add_source(store)
    with pytest.raises(Bug, match="FOREIGN KEY"), store.transaction("source.remove") as tx:
        tx.delete("source", source_id)  # its revision stays behind
    with store.reading() as reader:
        assert reader.source(source_id)


def test_the_order_of_writes_in_an_act_never_matters(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        link, annotation_id = new_id(), put_annotation(tx, source_id, Span(0, 3))
        tag_id = new_id()
        tx.put("annotation_tag", {"id": link, "annotation_id": annotation_id, "tag_id": tag_id})
        put_name(tx, tag_id, "Altai")
        tx.put("tag", tag_row(id=tag_id))
    with store.transaction("tag.remove") as tx:
        tx.delete("tag", tag_id)
        for name in ("name", "annotation_tag"):
            for (row_id,) in tx._db.execute(f"SELECT id FROM {name}").fetchall():
                tx.delete(name, row_id)
    with store.reading() as reader:
        assert reader.tags() == ()


def test_an_annotation_carries_a_tag_once(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        annotation_id, tag_id = put_annotation(tx, source_id, Span(0, 3)), put_tag(tx, "Altai")
        carry(tx, annotation_id, tag_id)
    with pytest.raises(Bug, match="UNIQUE"), store.transaction("annotation.tag") as tx:
        carry(tx, annotation_id, tag_id)


def test_enumerations_are_kept_as_their_values(store: Store) -> None:
    with store.transaction("source.add") as tx:
        source_id = put_source(tx)
        row = tx.row("source", source_id)
        assert row is not None
        recorded = len(tx._recorded)
        tx.put("source", {**row, "kind": SourceKind.DOCUMENT, "access": Access.OPEN})
        assert len(tx._recorded) == recorded
        tx.put("source", {**row, "access": Access.CLOSED})
    with store.reading() as reader:
        assert reader.source(source_id).access is Access.CLOSED


def test_same_bytes_are_kept_once(store: Store) -> None:
    data = bytes(range(256)) * 5000  # more than one chunk
    with store.transaction("blob") as tx:
        first, second = tx.put_blob(data, "text/plain"), tx.put_blob(data, "text/plain")
        empty = tx.put_blob(b"", "text/plain")
    assert first == second == hashlib.sha256(data).hexdigest()
    with store.reading() as reader:
        assert reader.original(first) == data
        assert reader.original(empty) == b""
        with pytest.raises(NotFound):
            reader.original("0" * 64)
    assert store.head().seq == 0  # no act: only bytes


def test_a_text_that_is_not_canonical_is_a_bug(store: Store) -> None:
    for content in ("a\x00b", "a\ud800b"):
        with store.transaction("text") as tx, pytest.raises(Bug):
            tx.put_content(content, [])


def test_drafts_are_kept_without_a_journal(store: Store) -> None:
    terms = TestimonyTerms(narrator="A. K.", agreement="closed until 2040", language="kk-Arab")
    draft = Draft(new_id(), "Winter", terms, "Сол қыста", "2026-11-21T02:40:00.123Z")
    with store.transaction("draft.save") as tx:
        tx.save_draft(draft)
    assert tx.changes.of("draft") == {draft.id}
    with store.transaction("draft.save") as tx:
        tx.save_draft(draft)
    with store.reading() as reader:
        assert reader.draft(draft.id) == draft
        assert reader.drafts() == (draft,)
    with store.transaction("draft.drop") as tx:
        tx.drop_draft(draft.id)
    with store.reading() as reader, pytest.raises(NotFound):
        reader.draft(draft.id)
    assert store.head().seq == 0
    with store.transaction("draft.save") as tx, pytest.raises(BadField):
        tx.save_draft(Draft(new_id(), "t" * 1001, terms, "", "2026-11-21T02:40:00.123Z"))
