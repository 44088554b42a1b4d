from __future__ import annotations

import time

import pytest

from kazakh_archive.model.errors import Bug, NothingToRedo, NothingToUndo, UndoConflict
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store

from .makers import add_source, carry, check_report, put_annotation, put_tag


def rename(store: Store, source_id: str, title: str) -> None:
    with store.transaction("source.rename") as tx:
        row = tx.row("source", source_id)
        assert row is not None
        tx.put("source", {**row, "title": title})


def title_of(store: Store, source_id: str) -> str:
    with store.reading() as reader:
        return reader.source(source_id).title


def test_nothing_to_undo_or_redo(store: Store) -> None:
    assert (store.undo_op(), store.redo_op()) == (None, None)
    with pytest.raises(NothingToUndo):
        store.undo()
    with pytest.raises(NothingToRedo):
        store.redo()
    assert store.head().seq == 0


def test_acts_go_back_and_forth_in_their_order(store: Store) -> None:
    source_id = add_source(store, title="one")
    for title in ("two", "three"):
        rename(store, source_id, title)
    assert store.undo("panel").initiator == "panel"
    assert title_of(store, source_id) == "two"
    store.undo()
    assert title_of(store, source_id) == "one"
    assert store.redo().op == "redo:source.rename"
    assert title_of(store, source_id) == "two"
    store.redo()
    assert title_of(store, source_id) == "three"
    assert store.redo_op() is None
    assert [entry.op for entry in store.history_entries(store.history())] == [
        "source.rename",
        "source.rename",
        "source.add",
    ]


def test_a_new_act_forgets_what_was_undone(store: Store) -> None:
    source_id = add_source(store, title="one")
    rename(store, source_id, "two")
    store.undo()
    rename(store, source_id, "other")
    with pytest.raises(NothingToRedo):
        store.redo()
    assert [(entry.seq, entry.undone) for entry in store.history()] == [(4, False), (1, False)]
    assert store.head().seq == 4  # the journal itself forgets nothing


def test_an_act_of_many_rows_in_any_order_comes_back_whole(store: Store) -> None:
    source_id = add_source(store)
    with store.transaction("annotation.add") as tx:
        annotation_id = put_annotation(tx, source_id, Span(0, 5))
        link = carry(tx, annotation_id, put_tag(tx, "Altai"))
    with store.transaction("annotation.remove") as tx:
        tx.delete("annotation", annotation_id)
        tx.delete("annotation_tag", link)
    with store.reading() as reader:
        assert reader.annotations() == ()
    undone = store.undo()
    assert undone.of("annotation") == {annotation_id}
    with store.reading() as reader:
        assert reader.annotation(annotation_id).tags[0].label == "Altai"
    assert check_report(store).sound


def test_a_row_written_twice_in_one_act_retraces_its_steps(store: Store) -> None:
    source_id = add_source(store, title="one")
    with store.transaction("source.twice") as tx:
        row = tx.row("source", source_id)
        assert row is not None
        tx.put("source", {**row, "title": "two"})
        tx.put("source", {**row, "title": "three"})
    store.undo()
    assert title_of(store, source_id) == "one"
    store.redo()
    assert title_of(store, source_id) == "three"


def test_a_row_changed_by_other_means_is_not_overwritten(store: Store) -> None:
    source_id = add_source(store, title="one")
    rename(store, source_id, "two")
    assert store._handles.writer is not None
    store._handles.writer.execute("UPDATE source SET title = 'mine' WHERE id = ?", (source_id,))
    with pytest.raises(UndoConflict) as caught:
        store.undo()
    assert (caught.value.table, caught.value.row_id) == ("source", source_id)
    assert title_of(store, source_id) == "mine"
    assert store.undo_op() == "source.rename"
    assert store.head().seq == 2


def test_undo_is_an_act_of_its_own_and_not_undone_itself(store: Store) -> None:
    add_source(store)
    store.undo()
    assert store.undo_op() is None
    assert store.redo_op() == "source.add"
    (entry,) = store.history_entries(store.history())
    assert (entry.op, entry.undone, entry.annotator) == ("source.add", True, "Gulnar")
    assert entry.ids["source"]


def test_removing_a_source_with_thousands_of_annotations_takes_no_minutes(store: Store) -> None:
    """Each link asks where its annotation stood; that once searched the whole act every time."""
    source_id = add_source(store)
    with store.transaction("many") as tx:
        tag_id = put_tag(tx, "Altai")
        made = [put_annotation(tx, source_id, Span(0, 5)) for _ in range(3000)]
        links = [carry(tx, annotation_id, tag_id) for annotation_id in made]
    began = time.process_time()
    with store.transaction("source.clear") as tx:
        for annotation_id in made:
            tx.delete("annotation", annotation_id)
        for link in links:
            tx.delete("annotation_tag", link)
    assert time.process_time() - began < 5  # seconds of the processor; about a fifth
    assert {entry.source_id for entry in store.outbox(tx.changes.seq - 1)} == {source_id}


def test_undo_inside_a_transaction_is_a_bug(store: Store) -> None:
    with store.transaction("one"), pytest.raises(Bug):
        store.undo()


def write_note(store: Store, annotation_id: str, note: str, *, goes_on: bool = True) -> None:
    with store.transaction("annotation.note") as tx:
        row = tx.row("annotation", annotation_id)
        assert row is not None
        if goes_on:
            tx.goes_on()
        tx.put("annotation", {**row, "note": note})


def note_of(store: Store, annotation_id: str) -> str:
    with store.reading() as reader:
        return reader.annotation(annotation_id).note


def annotated(store: Store) -> tuple[str, str]:
    source_id = add_source(store)
    made = []
    for span in (Span(0, 3), Span(4, 9)):
        with store.transaction("annotation.add") as tx:
            made.append(put_annotation(tx, source_id, span))
    return made[0], made[1]


def test_what_goes_on_is_taken_back_and_done_again_as_one_act(store: Store) -> None:
    one, _ = annotated(store)
    for note in ("K", "Kul", "Kulash"):
        write_note(store, one, note, goes_on=note != "K")
    assert [entry.op for entry in store.history_entries(store.history())] == [
        "annotation.note",
        *["annotation.add"] * 2,
        "source.add",
    ]
    seq = store.head().seq
    assert store.undo().op == "undo:annotation.note"
    assert (note_of(store, one), store.undo_op(), store.redo_op()) == (
        "",
        "annotation.add",
        "annotation.note",
    )
    assert store.head().seq == seq + 1
    store.redo()
    assert (note_of(store, one), store.redo_op()) == ("Kulash", None)
    write_note(store, one, "Kulash of Barkol")
    store.undo()
    assert note_of(store, one) == ""
    assert check_report(store).sound


def test_nothing_goes_on_with_another_act(store: Store) -> None:
    one, two = annotated(store)
    write_note(store, one, "a", goes_on=False)
    write_note(store, two, "b")  # of another annotation
    write_note(store, two, "bb")
    store.undo()
    write_note(store, two, "c")  # after an undo
    assert (note_of(store, one), note_of(store, two)) == ("a", "c")
    store.undo()
    assert (note_of(store, one), note_of(store, two)) == ("a", "")
    store.undo()
    assert note_of(store, one) == ""
    assert check_report(store).sound


def test_an_act_that_went_on_leaves_every_saving_in_the_journal(store: Store) -> None:
    one, _ = annotated(store)
    before = store.head().seq
    for note in ("a", "ab", "abc"):
        write_note(store, one, note)
    assert store.head().seq == before + 3
    assert store.outbox(before)[-1].seq == before + 3
