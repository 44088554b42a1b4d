"""Undo where more than one person works on an archive, and going to a point of its history."""

from __future__ import annotations

import multiprocessing
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import NothingToRedo, NothingToUndo, UndoConflict
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, create_archive, open_archive

from .makers import TEXT, add_source, carry, check_report, put_annotation, put_source, put_tag, run_to_end
from .test_state_machine import dump
from .test_undo import rename, title_of


@contextmanager
def at_work(path: Path, annotator: str) -> Iterator[Store]:
    store = open_archive(path, annotator=annotator)
    try:
        yield store
    finally:
        store.close()


def undone(store: Store) -> list[tuple[int, bool]]:
    return [(line.seq, line.undone) for line in store.history()]


@pytest.fixture
def shared(path: Path) -> tuple[Path, str, str]:
    """Two sources; Gulnar renamed the first (seq 3), then Osman renamed the second (seq 4)."""
    with at_work(path, "Gulnar") as store:
        one, two = add_source(store, title="one"), add_source(store, title="two")
        rename(store, one, "one, by Gulnar")
    with at_work(path, "Osman") as store:
        rename(store, two, "two, by Osman")
    return path, one, two


@pytest.mark.parametrize("point", [5, 2**63, 10**20])
def test_a_point_that_the_history_does_not_know_is_its_end(shared: tuple[Path, str, str], point: int) -> None:
    path, one, _ = shared
    with at_work(path, "Gulnar") as store:
        before = undone(store)
        assert not store.way_to(point).annotators
        assert not run_to_end(store.go_to(point)).ids
        assert (undone(store), title_of(store, one)) == (before, "one, by Gulnar")


def test_undo_takes_back_ones_own_acts_only(shared: tuple[Path, str, str]) -> None:
    path, one, two = shared
    with at_work(path, "Gulnar") as store:
        assert store.undo_op() == "source.rename"
        store.undo()
        assert (title_of(store, one), title_of(store, two)) == ("one", "two, by Osman")
        store.redo()
        assert title_of(store, one) == "one, by Gulnar"
    with at_work(path, "Osman") as store:
        store.undo()
        assert (title_of(store, one), title_of(store, two)) == ("one, by Gulnar", "two")
        assert store.undo_op() is None
        with pytest.raises(NothingToUndo) as caught:
            store.undo()
        assert (caught.value.op, caught.value.who) == ("source.rename", "Gulnar")


def test_what_somebody_else_took_back_stays_theirs_to_do_again(shared: tuple[Path, str, str]) -> None:
    path, one, two = shared
    with at_work(path, "Osman") as store:
        store.undo()
    with at_work(path, "Gulnar") as store:
        assert store.redo_op() is None
        with pytest.raises(NothingToRedo) as caught:
            store.redo()
        assert caught.value.who == "Osman"
        rename(store, one, "another")  # forgets only what Gulnar took back
    with at_work(path, "Osman") as store:
        store.redo()
        assert (title_of(store, one), title_of(store, two)) == ("another", "two, by Osman")


def test_a_later_change_by_somebody_else_is_not_overwritten(shared: tuple[Path, str, str]) -> None:
    path, one, _ = shared
    with at_work(path, "Osman") as store:
        rename(store, one, "one, by Osman")
    with at_work(path, "Gulnar") as store:
        head = store.head()
        with pytest.raises(UndoConflict) as caught:
            store.undo()
        error = caught.value
        assert (error.op, error.later_op, error.later_who) == ("source.rename", "source.rename", "Osman")
        assert error.later_time
        assert title_of(store, one) == "one, by Osman"
        assert store.head() == head


def test_what_somebody_else_built_upon_stays(path: Path) -> None:
    """Osman marked Gulnar's source: it does not go away under his mark."""
    with at_work(path, "Gulnar") as store:
        source_id = add_source(store)
    with at_work(path, "Osman") as store, store.transaction("annotation.add") as tx:
        put_annotation(tx, source_id, Span(0, 5))
    with at_work(path, "Gulnar") as store:
        with pytest.raises(UndoConflict) as caught:
            store.undo()
        assert (caught.value.later_op, caught.value.later_who) == ("annotation.add", "Osman")
        assert store.undo_op() == "source.add"
        assert check_report(store).sound


def test_what_somebody_else_made_anew_does_not_stand_twice(path: Path) -> None:
    """Gulnar took a tag from a mark, Osman gave it the same again: undo would give it twice."""
    with at_work(path, "Gulnar") as store:
        source_id = add_source(store)
        with store.transaction("annotation.add") as tx:
            annotation_id, tag_id = put_annotation(tx, source_id, Span(0, 5)), put_tag(tx, "Altai")
            link = carry(tx, annotation_id, tag_id)
        with store.transaction("annotation.tags") as tx:
            tx.delete("annotation_tag", link)
    with at_work(path, "Osman") as store, store.transaction("annotation.tags") as tx:
        carry(tx, annotation_id, tag_id)
    with at_work(path, "Gulnar") as store:
        with pytest.raises(UndoConflict) as caught:
            store.undo()
        assert (caught.value.op, caught.value.later_who) == ("annotation.tags", "Osman")
        assert check_report(store).sound


def test_going_back_to_a_point_takes_back_everybodys_acts(shared: tuple[Path, str, str]) -> None:
    path, one, two = shared
    with at_work(path, "Gulnar") as store:
        way = store.way_to(2)
        assert (way.undo, way.acts, way.annotators) == (True, 2, {"Gulnar": 1, "Osman": 1})
        changes = run_to_end(store.go_to(2, "panel"))
        assert changes.of("source") == {one, two}
        assert (changes.initiator, changes.seq) == ("panel", store.head().seq)
        assert (title_of(store, one), title_of(store, two)) == ("one", "two")
        assert undone(store) == [(4, True), (3, True), (2, False), (1, False)]
        forward = store.way_to(4)
        assert (forward.undo, forward.acts) == (False, 2)
        run_to_end(store.go_to(4))
        assert (title_of(store, one), title_of(store, two)) == ("one, by Gulnar", "two, by Osman")
        assert store.way_to(4).acts == 0
        assert check_report(store).sound


def test_going_back_to_the_beginning_and_forward_one_by_one(shared: tuple[Path, str, str]) -> None:
    path, one, _ = shared
    with at_work(path, "Gulnar") as store:
        run_to_end(store.go_to(0))
        with store.reading() as reader:
            assert reader.sources() == ()
        for _ in range(3):
            store.redo()
        assert title_of(store, one) == "one, by Gulnar"
        assert check_report(store).sound


def test_a_way_that_is_left_or_refused_was_not_gone_at_all(shared: tuple[Path, str, str]) -> None:
    path, one, _ = shared
    with at_work(path, "Gulnar") as store:
        head, stack = store.head(), store.history()
        work = store.go_to(0)
        for _ in range(3):
            next(work)
        work.close()
        assert (store.head(), store.history()) == (head, stack)
        assert store._handles.writer is not None
        store._handles.writer.execute("UPDATE source SET title = 'mine' WHERE id = ?", (one,))
        with pytest.raises(UndoConflict):
            run_to_end(store.go_to(0))
        assert (store.head(), store.history()) == (head, stack)
        rename(store, one, "writing goes on")


def test_acts_are_told_with_what_they_were_about(path: Path) -> None:
    with at_work(path, "Gulnar") as store:
        source_id = add_source(store, title="A journey")
        with store.transaction("annotation.add") as tx:
            annotation_id = put_annotation(tx, source_id, Span(0, 3))
        with store.transaction("annotation.tags") as tx:
            tag_id = put_tag(tx, "Altai")
            carry(tx, annotation_id, tag_id)
        with store.transaction("tag.rename") as tx:
            tag = tx.row("tag", tag_id)
            assert tag is not None
            tx.put("tag", {**tag, "colour": "blue"})
        for number in range(5):
            add_source(store, title=f"Story {number}")
        with store.transaction("many") as tx:
            for each in tx.sources():
                row = tx.row("source", each.source.id)
                assert row is not None
                tx.put("source", {**row, "access": "closed"})
        entries = {entry.op: entry for entry in store.history_entries(store.history())}
        assert (entries["annotation.add"].about, entries["annotation.add"].sources) == ("Біз", ("A journey",))
        assert (entries["annotation.tags"].about, entries["annotation.tags"].sources) == (
            "Біз",
            ("A journey",),
        )
        assert (entries["tag.rename"].about, entries["tag.rename"].sources) == ("Altai", ())
        assert (len(entries["many"].sources), entries["many"].more_sources) == (3, 3)
        run_to_end(store.go_to(0))
        gone = {entry.op: entry for entry in store.history_entries(store.history())}
        assert gone["annotation.add"].about == "Біз"
        assert gone["annotation.tags"].about == ""  # of a mark that is gone
        assert gone["tag.rename"].about == ""
        assert "Story 0" in {
            title for entry in store.history_entries(store.history()) for title in entry.sources
        }


class TwoPeople(RuleBasedStateMachine):
    """Two annotators take turns and step back and forth: what is refused leaves everything as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "a.kzarchive"
        create_archive(self.path, title="a")
        self.store = open_archive(self.path, annotator="Gulnar")
        self.source_id = add_source(self.store, title="A")

    def teardown(self) -> None:
        try:
            assert check_report(self.store).sound
        finally:
            self.store.close()
            shutil.rmtree(self.folder)

    @rule(annotator=st.sampled_from(("Gulnar", "Osman")))
    def take_turns(self, annotator: str) -> None:
        self.store.close()
        self.store = open_archive(self.path, annotator=annotator)

    @rule(title=st.sampled_from("ABC"))
    def rename(self, title: str) -> None:
        with self.store.reading() as reader:
            there = any(each.source.id == self.source_id for each in reader.sources())
        if there:
            rename(self.store, self.source_id, title)

    @rule(content=st.sampled_from((TEXT, TEXT * 2)))
    def annotate(self, content: str) -> None:
        with self.store.transaction("annotation.add") as tx:
            sources = tx.sources()
            source_id = sources[-1].source.id if sources else put_source(tx, content)
            put_annotation(tx, source_id, Span(0, 5))

    def attempt(self, step: Callable[[], object]) -> bool:
        """Whether it could be done; if not, it left no trace."""
        before = dump(self.store), self.store.head(), self.store.history()
        try:
            step()
        except (UndoConflict, NothingToUndo, NothingToRedo):
            assert (dump(self.store), self.store.head(), self.store.history()) == before
            return False
        return True

    @rule()
    def undo_and_redo(self) -> None:
        before = dump(self.store)
        if self.attempt(self.store.undo):
            self.store.redo()
            assert dump(self.store) == before

    @rule()
    def undo(self) -> None:
        self.attempt(self.store.undo)

    @rule()
    def redo(self) -> None:
        self.attempt(self.store.redo)

    @rule(data=st.data())
    def go_to(self, data: st.DataObject) -> None:
        point = data.draw(st.sampled_from([0, *(line.seq for line in self.store.history())]))
        back = self.store.way_to(point).undo
        if self.attempt(lambda: run_to_end(self.store.go_to(point))) and back:
            assert self.store.way_to(point).acts == 0


TestTwoPeople = TwoPeople.TestCase
TestTwoPeople.settings = settings(max_examples=15, stateful_step_count=20, deadline=None, derandomize=True)


def _take_turns(path: Path, annotator: str, source_id: str, pipe: Any) -> None:
    """In a process of its own: do what the pipe says, one turn after another, and tell what came of it."""
    while (what := pipe.recv()) != "end":
        with at_work(path, annotator) as store:
            try:
                if what == "undo":
                    told: object = store.undo().op
                else:
                    rename(store, source_id, what)
                    told = title_of(store, source_id)
            except (UndoConflict, NothingToUndo) as error:
                told = (type(error).__name__, error.details())
        pipe.send(told)


def test_two_processes_taking_turns(path: Path) -> None:
    with at_work(path, "Aigul") as store:
        source_id = add_source(store, title="one")
    context = multiprocessing.get_context("spawn")
    pipes, children = {}, []
    for annotator in ("Gulnar", "Osman"):
        pipes[annotator], theirs = context.Pipe()
        child = context.Process(target=_take_turns, args=(path, annotator, source_id, theirs))
        child.start()
        children.append(child)

    def turn(annotator: str, what: str) -> Any:
        pipes[annotator].send(what)
        assert pipes[annotator].poll(60)
        return pipes[annotator].recv()

    assert turn("Gulnar", "two") == "two"
    assert turn("Osman", "three") == "three"
    kind, details = turn("Gulnar", "undo")
    assert (kind, details["later_who"]) == ("UndoConflict", "Osman")
    assert turn("Osman", "undo") == "undo:source.rename"
    assert turn("Gulnar", "undo") == "undo:source.rename"
    assert turn("Gulnar", "undo")[0] == "NothingToUndo"
    for annotator, child in zip(pipes, children, strict=True):
        pipes[annotator].send("end")
        child.join(60)
        assert child.exitcode == 0
    with at_work(path, "Aigul") as store:
        assert title_of(store, source_id) == "one"
        assert check_report(store).sound


def test_a_long_way_is_one_change(path: Path) -> None:
    with at_work(path, "Gulnar") as store:
        source_id = add_source(store, title="0")
        for number in range(1, 60):
            rename(store, source_id, str(number))
        steps = store.go_to(1)
        seen = [next(steps)]
        changes: Changes | None = None
        while changes is None:
            try:
                seen.append(next(steps))
            except StopIteration as end:
                changes = end.value
        assert [step.done for step in seen] == list(range(59))
        assert {step.total for step in seen} == {59}
        assert title_of(store, source_id) == "0"


def test_what_happened_since_is_told_as_one_change(path: Path) -> None:
    with at_work(path, "Gulnar") as store:
        one, seq = add_source(store, title="one"), store.head().seq
        two = add_source(store, title="two")
        rename(store, one, "other")
        changes = store.changes_after(seq)
        assert (changes.of("source"), changes.seq) == ({one, two}, store.head().seq)
        assert store.changes_after(changes.seq).ids == {}
