"""Whatever people do, in whatever order: undo of everything gives the first state, redo the last."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kazakh_archive.model.errors import Bug, NothingToRedo, NothingToUndo
from kazakh_archive.model.span import Span
from kazakh_archive.store import Store, Tx, create_archive, open_archive
from kazakh_archive.store.database import rows
from kazakh_archive.store.tables import TABLES

from .makers import TEXT, carry, check_report, put_annotation, put_name, put_source, put_tag, run_to_end

ORDER = ("annotation_tag", "annotation", "name", "tag", "testimony", "revision", "source")


class ChangedMind(Exception):
    """Stops an act in its middle."""


def dump(store: Store) -> str:
    """Every journaled row, in one spelling."""
    with store.reading() as reader:
        return json.dumps({table: rows(reader._db, f"SELECT * FROM {table} ORDER BY id") for table in TABLES})


class Archive(RuleBasedStateMachine):
    """An archive beside the list of states it has been in."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "a.kzarchive"
        create_archive(self.path, title="a")
        self.store = open_archive(self.path, annotator="Gulnar")
        self.states = [dump(self.store)]
        self.now = 0

    def teardown(self) -> None:
        """To the very start and to the very end again."""
        try:
            while self.now:
                self.undo()
            while self.now < len(self.states) - 1:
                self.redo()
            report = check_report(self.store)
            assert report.problems == ()
            assert report.journal_entries == self.store.head().seq
        finally:
            self.store.close()
            shutil.rmtree(self.folder)

    def ids(self, table: str) -> list[str]:
        with self.store.reading() as reader:
            return [row["id"] for row in rows(reader._db, f"SELECT id FROM {table} ORDER BY id")]

    def acted(self) -> None:
        """An act is over: what had been undone is gone, and there is a new state."""
        del self.states[self.now + 1 :]
        self.states.append(dump(self.store))
        self.now += 1

    def change(self, tx: Tx, table: str, row_id: str, **values: Any) -> None:
        row = tx.row(table, row_id)
        assert row is not None
        tx.put(table, {**row, **values})

    @rule(content=st.sampled_from((TEXT, TEXT * 3)), title=st.sampled_from("ABC"))
    def add_source(self, content: str, title: str) -> None:
        with self.store.transaction("act") as tx:
            put_source(tx, content, title=title)
        self.acted()

    @precondition(lambda self: self.ids("source"))
    @rule(data=st.data(), begin=st.integers(0, len(TEXT) - 9), length=st.integers(1, 9))
    def annotate(self, data: st.DataObject, begin: int, length: int) -> None:
        source_id = data.draw(st.sampled_from(self.ids("source")))
        tags = data.draw(st.lists(st.sampled_from(self.ids("tag") or [""]), max_size=2, unique=True))
        with self.store.transaction("act") as tx:
            annotation_id = put_annotation(tx, source_id, Span(begin, begin + length))
            for tag_id in tags:
                carry(tx, annotation_id, tag_id or put_tag(tx, "new"))
        self.acted()

    @precondition(lambda self: self.ids("source"))
    @rule(data=st.data(), titles=st.lists(st.sampled_from("ABC"), min_size=1, max_size=3))
    def rename(self, data: st.DataObject, titles: list[str]) -> None:
        source_id = data.draw(st.sampled_from(self.ids("source")))
        before = self.store.head()
        with self.store.transaction("act") as tx:
            for title in titles:
                self.change(tx, "source", source_id, title=title)
        if self.store.head() != before:  # not when the title was that already
            self.acted()

    @precondition(lambda self: self.ids("tag"))
    @rule(
        data=st.data(),
        text=st.text(
            st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1, max_size=9
        ),
    )
    def name_a_tag(self, data: st.DataObject, text: str) -> None:
        with self.store.transaction("act") as tx:
            put_name(tx, data.draw(st.sampled_from(self.ids("tag"))), text, "variant")
        self.acted()

    @precondition(lambda self: self.ids("source"))
    @rule(data=st.data())
    def remove_source(self, data: st.DataObject) -> None:
        source_id = data.draw(st.sampled_from(self.ids("source")))
        with self.store.transaction("act") as tx:
            for table in ORDER if data.draw(st.booleans()) else reversed(ORDER):
                for row in rows(tx._db, f"SELECT * FROM {table}"):
                    if self.belongs(tx, row, source_id):
                        tx.delete(table, row["id"])
        self.acted()

    def belongs(self, tx: Tx, row: dict[str, Any], source_id: str) -> bool:
        if "annotation_id" in row:
            recorded = [item.before for item in tx._recorded if item.id == row["annotation_id"]]
            owner = tx.row("annotation", row["annotation_id"]) or recorded[0]
            return owner is not None and owner["source_id"] == source_id
        return source_id in (row["id"], row.get("source_id"))

    @rule()
    def change_ones_mind(self) -> None:
        with contextlib.suppress(ChangedMind), self.store.transaction("act") as tx:
            put_annotation(tx, put_source(tx), Span(0, 5))
            raise ChangedMind

    @precondition(lambda self: self.ids("source"))
    @rule()
    def break_a_promise(self) -> None:
        with pytest.raises(Bug), self.store.transaction("act") as tx:
            tx.delete("source", self.ids("source")[0])

    @rule()
    def do_nothing(self) -> None:
        with self.store.transaction("act") as tx:
            assert tx.annotator_id
            tx.put_blob(b"kept all the same", "text/plain")

    @rule()
    def undo(self) -> None:
        if self.now == 0:
            with pytest.raises(NothingToUndo):
                self.store.undo()
            return
        assert self.store.undo().op == "undo:act"
        self.now -= 1
        assert dump(self.store) == self.states[self.now]

    @rule()
    def redo(self) -> None:
        if self.now == len(self.states) - 1:
            with pytest.raises(NothingToRedo):
                self.store.redo()
            return
        assert self.store.redo().op == "redo:act"
        self.now += 1
        assert dump(self.store) == self.states[self.now]

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = open_archive(self.path, annotator="Gulnar")

    @rule(data=st.data())
    def go_to(self, data: st.DataObject) -> None:
        acts = [line.seq for line in reversed(self.store.history())]
        self.now = data.draw(st.integers(0, len(acts)))
        run_to_end(self.store.go_to([0, *acts][self.now]))
        assert dump(self.store) == self.states[self.now]

    @rule()
    def forget_the_outbox(self) -> None:
        self.store.clear_outbox(self.store.head().seq)

    @invariant()
    def it_is_as_it_should_be(self) -> None:
        assert dump(self.store) == self.states[self.now]
        history = self.store.history()
        assert [entry.undone for entry in history] == [True] * (len(self.states) - 1 - self.now) + [
            False
        ] * self.now
        assert (self.store.redo_op() is None) == (self.now == len(self.states) - 1)


TestArchive = Archive.TestCase
TestArchive.settings = settings(max_examples=25, stateful_step_count=25, deadline=None, derandomize=True)


class LongLife(Archive):
    """The same for many more and longer lives."""


TestLongLife = pytest.mark.soak(LongLife.TestCase)
TestLongLife.settings = settings(
    max_examples=400 * int(os.environ.get("SOAK", "1")),
    stateful_step_count=60,
    deadline=None,
    derandomize=False,
)
