"""Marks made, moved, cut, joined, tagged and carried through corrections, in whatever order.

What always holds: the text under every placed mark is its words, in whole characters; undo leads back
through every state to the first, row for row, and redo forth again.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kazakh_archive.model.entities import Annotation, Placement, TagKind
from kazakh_archive.model.errors import AnnotationLost, CannotJoin, SpanError
from kazakh_archive.model.importing import DecodedText, ReadFile
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddAnnotations,
    AddSource,
    CorrectText,
    EditNote,
    JoinAnnotations,
    MoveAnnotation,
    PlaceAnnotation,
    Places,
    RemoveAnnotation,
    SetTags,
    SplitAnnotation,
    TagChoice,
)
from kazakh_archive.services.library import Library
from kazakh_archive.services.occurring import OccurrenceRequest
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from kazakh_archive.store.tables import TABLES
from kazakh_archive.text.graphemes import is_border
from tests.services.helpers import run_to_end

words = st.sampled_from(
    ["қыс", "Қобда", "Қобданың", "болды,", "road.", "winter", "قازاق", "قىس\u200c", "哈萨克", "🐎", "🇰🇿🇰🇿", "x\u0301\u0323", "\u200f", "👩🏽\u200d🌾", "𐐷"]
)  # fmt: skip
lines = st.lists(words, min_size=1, max_size=12).map(" ".join)
texts = st.lists(lines, min_size=1, max_size=4).map("\n".join)
choices = st.lists(
    st.builds(
        TagChoice, kind=st.sampled_from(list(TagKind)[:2]), name=st.sampled_from(["Ospan", "Қобда", "قىس"])
    ),
    max_size=2,
).map(tuple)
chances = st.integers(0, 1_000)


class Marking(RuleBasedStateMachine):
    """One archive with two sources, beside the list of states that it has been in."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        create_archive(self.folder / "a.kzarchive", title="A")
        self.open()
        self.states: list[object] = []
        self.now = 0

    def open(self) -> None:
        self.session = Session(open_archive(self.folder / "a.kzarchive", annotator="Aigul"))
        self.library = Library(self.session.store)

    @initialize(one=texts, two=texts)
    def bring_in(self, one: str, two: str) -> None:
        self.sources = []
        for name, text in (("one.txt", f"{one} one"), ("two.txt", f"{two} two")):
            decoded = DecodedText(text, "utf-8", certain=True)
            file = ReadFile(Path(name), text.encode(), "text/plain", decoded)
            self.sources.append(self.session.run(AddSource.of(file)).created)
        self.states = [self.rows()]

    def teardown(self) -> None:
        """To the very start, and to the very end again."""
        try:
            while self.now:
                self.undo()
            while self.now < len(self.states) - 1:
                self.redo()
            if self.states:
                assert run_to_end(self.session.store.check()).problems == ()
        finally:
            self.session.close()
            shutil.rmtree(self.folder)

    # --- what there is ---------------------------------------------------------------------------

    def rows(self) -> object:
        """Every journaled row, byte for byte."""
        with self.session.store.reading() as reader:
            return {
                table: reader._db.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall()
                for table in TABLES
            }

    def source(self, chance: int) -> str:
        return self.sources[chance % 2]

    def annotation(self, chance: int) -> Annotation:
        there = self.library.annotations()
        return there[chance % len(there)]

    def span(self, source_id: str, at: int, length: int) -> Span:
        start = at % len(self.library.text(source_id).content)
        return Span(start, start + length % 30)

    def run(self, command: object, *refusals: type[Exception]) -> None:
        """Do an act: a new state, or nothing at all where it is refused or changes nothing."""
        before = self.session.store.head().seq
        try:
            self.session.run(command)
        except refusals:
            assert self.rows() == self.states[self.now]
            return
        if self.session.store.head().seq != before:
            del self.states[self.now + 1 :]
            self.states.append(self.rows())
            self.now += 1
        else:
            assert self.rows() == self.states[self.now]

    # --- what a person does ------------------------------------------------------------------------

    @rule(chance=chances, at=chances, length=chances, tags=choices)
    def mark(self, chance, at, length, tags):
        source_id = self.source(chance)
        self.run(AddAnnotation(source_id, self.span(source_id, at, length), "", tags), SpanError)

    @rule(word=words, tags=choices, whole=st.booleans())
    def mark_everywhere(self, word, tags, whole):
        found = run_to_end(self.library.occurrences(OccurrenceRequest(word, whole=whole))).listed
        places = tuple(Places(each.source_id, (each.span,), each.revision) for each in found[:6])
        self.run(AddAnnotations(places, tags))

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, at=chances, length=chances)
    def move(self, chance, at, length):
        annotation = self.annotation(chance)
        command = PlaceAnnotation if annotation.placement is Placement.LOST else MoveAnnotation
        self.run(command(annotation.id, self.span(annotation.source_id, at, length)), SpanError)

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, at=chances)
    def split(self, chance, at):
        annotation = self.annotation(chance)
        place = annotation.span.start + at % (len(annotation.span) + 1)
        self.run(SplitAnnotation(annotation.id, place), SpanError, AnnotationLost)

    @precondition(lambda self: self.library.annotations())
    @rule(several=st.lists(chances, min_size=1, max_size=4))
    def join(self, several):
        ids = tuple(self.annotation(chance).id for chance in several)
        self.run(JoinAnnotations(ids), CannotJoin, AnnotationLost)

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, tags=choices)
    def tag(self, chance, tags):
        self.run(SetTags(self.annotation(chance).id, tags))

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, note=lines)
    def note(self, chance, note):
        self.run(EditNote(self.annotation(chance).id, note))

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances)
    def remove(self, chance):
        self.run(RemoveAnnotation(self.annotation(chance).id))

    @rule(chance=chances, at=chances, length=chances, put=lines)
    def correct_a_place(self, chance, at, length, put):
        text = self.library.text(self.source(chance))
        span = self.span(text.source_id, at, min(length, 8))
        content = f"{text.content[: span.start]}{put}{text.content[span.end :]}"
        self.run(CorrectText(text.source_id, text.revision, content))

    @rule(chance=chances, text=texts)
    def correct_the_whole(self, chance, text):
        before = self.library.text(self.source(chance))
        self.run(CorrectText(before.source_id, before.revision, f"{text} new"))

    @rule()
    def undo(self):
        if self.now:
            self.session.undo()
            self.now -= 1
            assert self.rows() == self.states[self.now]

    @rule()
    def redo(self):
        if self.now < len(self.states) - 1:
            self.session.redo()
            self.now += 1
            assert self.rows() == self.states[self.now]

    @rule()
    def close_and_open(self):
        self.session.close()
        self.open()
        assert self.rows() == self.states[self.now]

    # --- what always holds ----------------------------------------------------------------------------

    @invariant()
    def the_words_under_a_mark_are_its_own(self):
        for annotation in self.library.annotations():
            if annotation.placement is Placement.LOST:
                continue
            text = self.library.text(annotation.source_id)
            span = annotation.span
            assert annotation.revision == text.revision
            assert text.content[span.start : span.end] == annotation.exact != ""
            assert text.content[: span.start].endswith(annotation.prefix)
            assert text.content[span.end :].startswith(annotation.suffix)
            assert is_border(text.content, span.start)
            assert is_border(text.content, span.end)


TestMarking = Marking.TestCase
TestMarking.settings = settings(max_examples=12, stateful_step_count=25)


@pytest.mark.soak
def test_two_thousand_steps(rounds) -> None:
    class Longer(Marking):
        pass

    case = Longer.TestCase
    case.settings = settings(max_examples=rounds(20), stateful_step_count=100, derandomize=False)
    case().runTest()
