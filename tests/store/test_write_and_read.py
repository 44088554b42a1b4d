from __future__ import annotations

from pathlib import Path

from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, open_archive

from .makers import TEXT, add_source, carry, check_report, put_annotation, put_tag


def test_what_is_written_is_read_after_reopening(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    source_id = add_source(store)
    with store.transaction("annotation.add", "reader") as tx:
        annotation_id = put_annotation(tx, source_id, Span(4, 9), note="the road")
        carry(tx, annotation_id, put_tag(tx, "Қабырға"))
        tx.created(annotation_id)
    assert tx.changes.created == annotation_id
    assert tx.changes.initiator == "reader"
    assert tx.changes.of("annotation") == {annotation_id}
    store.close()
    store = open_archive(path, annotator="Gulnar")
    with store.reading() as reader:
        (annotation,) = reader.annotations(source_id)
        (summary,) = reader.sources()
    assert annotation.exact == TEXT[4:9]
    assert annotation.tags[0].label == "Қабырға"
    assert annotation.creator == "Gulnar"
    assert (summary.annotations, summary.tags) == (1, 1)
    assert check_report(store).sound
    store.close()


def test_undo_and_redo_outlive_closing(path: Path) -> None:
    store = open_archive(path, annotator="Gulnar")
    source_id = add_source(store)
    store.close()
    store = open_archive(path, annotator="Gulnar")
    assert store.undo_op() == "source.add"
    assert store.undo().op == "undo:source.add"
    with store.reading() as reader:
        assert reader.sources() == ()
    store.close()
    store = open_archive(path, annotator="Gulnar")
    assert (store.undo_op(), store.redo_op()) == (None, "source.add")
    store.redo()
    with store.reading() as reader:
        assert reader.source(source_id).annotator == "Gulnar"
    assert store.head().seq == 3
    store.close()


def test_an_act_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    before = store.head()
    with store.transaction("nothing") as tx:
        assert tx.annotator_id
    assert store.head() == before
    assert store.undo_op() is None
    with store.reading() as reader:
        assert reader.sources() == ()
