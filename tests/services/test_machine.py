"""Whatever a person does, in whatever order: marks hold their words, undo leads back, search finds, nothing closed leaks."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from kazakh_archive.model.bundle import BundleLook, ExportRequest, PageWords
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Access, Draft, Placement, TagKind, TestimonyTerms
from kazakh_archive.model.errors import (
    Ambiguous,
    AnnotationLost,
    CannotJoin,
    NothingToRedo,
    NothingToUndo,
    SpanError,
)
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.importing import DecodedText, ReadFile
from kazakh_archive.model.search import HitKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddSource,
    AddTestimony,
    CorrectText,
    EditNote,
    JoinAnnotations,
    MoveAnnotation,
    PlaceAnnotation,
    RemoveAnnotation,
    RemoveSource,
    RenameSource,
    SetAccess,
    SetTags,
    SplitAnnotation,
    TagChoice,
)
from kazakh_archive.services.correcting import Correcting
from kazakh_archive.services.exporting import export
from kazakh_archive.services.indexing import IndexState
from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.tokens import tokens
from kazakh_archive.ui.wording.page_words import PAGE_WORDS
from tests.services.helpers import run_to_end
from tests.services.life import Life

TEMPLATE = Path(__file__).parents[2] / "resources" / "bundle" / "read-me-first.html.j2"
LOOK = BundleLook(TEMPLATE.read_text(encoding="utf-8"), PageWords("en", PAGE_WORDS), "Kazakh Archive")
NAMES = ("Tuyaqbay", "Шәмшия", "سارىارقا", "Zhylqyshy Orda", "Қобда өзені")
"""Names of tags; none of them stands in a text, a note or the words of a page."""

words = st.sampled_from(
    ["қыс", "Қатты", "болды", "көш", "жол", "winter", "the", "AND", "not", "road", "قىس", "قاتتى", "哈萨克", "🐎", "𠮷", "е\u0308лка",
     "1953", "15446.", "«сөз»", "don’t", "kind:", "a\u0301\u0323", "می\u200cخواهم", "👩🏽\u200d🌾", "𞤀", "x" * 40]
)  # fmt: skip
paragraphs = st.lists(words, min_size=1, max_size=30).map(" ".join)
texts = st.lists(paragraphs, min_size=1, max_size=6).map("\n\n".join)
choices = st.lists(
    st.builds(TagChoice, kind=st.sampled_from([TagKind.PERSON, TagKind.PLACE]), name=st.sampled_from(NAMES)),
    max_size=3,
).map(tuple)
chances = st.integers(0, 10_000)
accesses = st.sampled_from(Access)


class Archive(Life):
    """What may become of it."""

    def teardown(self) -> None:
        """To the very start and to the very end again."""
        try:
            while self.now:
                self.undo()
            assert (self.library.sources(), self.library.annotations(), self.library.tags()) == ((), (), ())
            while self.now < len(self.states) - 1:
                self.redo()
            assert run_to_end(self.session.store.check()).problems == ()
            self.find_everything()
        finally:
            self.close()
            shutil.rmtree(self.folder)

    # --- what a person does ------------------------------------------------------------------------

    @rule(text=texts, access=accesses)
    def add_a_source(self, text, access):
        canary = self.canary()
        data = f"{text}\n\n{canary} flew".encode()
        decoded = DecodedText(data.decode(), "utf-8", certain=True)
        file = ReadFile(Path(f"letter {next(self.numbers)}.txt"), data, "text/plain", decoded)
        self.canaries[canary] = self.run(AddSource.of(file, access=access))

    @rule(text=texts, access=accesses)
    def write_a_testimony(self, text, access):
        canary = self.canary()
        terms = TestimonyTerms(narrator=canary, place="Altay", access=access)
        draft = Draft(new_id(), "", terms, f"{text} {canary}", utc_now())
        self.canaries[canary] = self.run(AddTestimony(draft))

    @precondition(lambda self: self.library.sources())
    @rule(chance=chances, at=chances, length=chances, note=st.one_of(st.just(""), paragraphs), tags=choices)
    def annotate(self, chance, at, length, note, tags):
        source_id = self.source(chance)
        canary = self.canary()
        try:
            self.run(AddAnnotation(source_id, self.span(source_id, at, length), f"{note} {canary}", tags))
        except (SpanError, Ambiguous):
            return
        self.canaries[canary] = source_id

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, at=chances, length=chances)
    def move(self, chance, at, length):
        annotation = self.library.annotation(self.annotation(chance))
        try:
            self.run(MoveAnnotation(annotation.id, self.span(annotation.source_id, at, length)))
        except SpanError:
            assert self.library.annotation(annotation.id) == annotation

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, at=chances)
    def split(self, chance, at):
        annotation = self.library.annotation(self.annotation(chance))
        place = annotation.span.start + at % (len(annotation.span) + 1)
        try:
            second = self.library.annotation(self.run(SplitAnnotation(annotation.id, place)))
        except (SpanError, AnnotationLost):
            assert self.library.annotation(annotation.id) == annotation
            return
        first = self.library.annotation(annotation.id)
        assert (first.span.start, second.span.end) == (annotation.span.start, annotation.span.end)
        assert {tag.id for tag in second.tags} == {tag.id for tag in annotation.tags}

    @precondition(lambda self: self.library.annotations())
    @rule(one=chances, two=chances)
    def join(self, one, two):
        ids = (self.annotation(one), self.annotation(two))
        before = [self.library.annotation(each) for each in ids]
        try:
            joined = self.library.annotation(self.run(JoinAnnotations(ids)))
        except (CannotJoin, AnnotationLost):
            assert [self.library.annotation(each) for each in ids] == before
            return
        assert joined.span == Span(
            min(each.span.start for each in before), max(each.span.end for each in before)
        )
        assert {tag.id for each in before for tag in each.tags} == {tag.id for tag in joined.tags}

    @precondition(lambda self: self.library.sources())
    @rule(
        chance=chances,
        at=chances,
        length=chances,
        text=st.one_of(st.just(""), paragraphs),
        looked=st.booleans(),
    )
    def correct(self, chance, at, length, text, looked):
        source_id = self.source(chance)
        old = self.library.text(source_id)
        start = at % (len(old.content) + 1)
        typed = old.content[:start] + text + old.content[start + length % 90 :]
        command = CorrectText(source_id, old.revision, typed)
        if looked:
            command = Correcting(self.session.store).preview(old, typed).command
        self.run(command)
        assert self.library.text(source_id).content == canonical(typed)

    @precondition(lambda self: any(each.placement is Placement.LOST for each in self.library.annotations()))
    @rule(chance=chances)
    def place(self, chance):
        lost = [each for each in self.library.annotations() if each.placement is Placement.LOST]
        annotation = lost[chance % len(lost)]
        places = Correcting(self.session.store).places(annotation.id)
        for offer in places.offers[:1]:
            self.run(PlaceAnnotation(annotation.id, offer.span, places.revision))
            assert self.library.annotation(annotation.id).exact == offer.quote.exact

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, tags=choices)
    def retag(self, chance, tags):
        annotation_id = self.annotation(chance)
        try:
            self.run(SetTags(annotation_id, tags))
        except Ambiguous:
            return  # tags that were merged into others may have left namesakes
        carried = [
            (tag.kind, {name.text for name in tag.names})
            for tag in self.library.annotation(annotation_id).tags
        ]
        assert len(carried) <= len(tags)
        assert all(any(kind is each.kind and each.name in spelt for kind, spelt in carried) for each in tags)

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, note=paragraphs)
    def note(self, chance, note):
        self.run(EditNote(self.annotation(chance), note))

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances, notes=st.lists(paragraphs, min_size=2, max_size=4))
    def write_on(self, chance, notes):
        annotation_id, before = self.annotation(chance), self.session.store.head().seq
        for number, note in enumerate(notes):
            written = f"{note} {next(self.numbers)}"
            self.session.run(EditNote(annotation_id, written, goes_on=bool(number)))
        assert self.session.store.head().seq == before + len(notes)
        del self.states[self.now + 1 :]
        self.states.append(self.state())
        self.now += 1

    @precondition(lambda self: self.library.annotations())
    @rule(chance=chances)
    def remove_an_annotation(self, chance):
        self.run(RemoveAnnotation(self.annotation(chance)))

    @precondition(lambda self: self.library.sources())
    @rule(chance=chances)
    def remove_a_source(self, chance):
        self.run(RemoveSource(self.source(chance)))

    @precondition(lambda self: self.library.sources())
    @rule(chance=chances, title=words)
    def rename(self, chance, title):
        self.run(RenameSource(self.source(chance), title))

    @precondition(lambda self: self.library.sources())
    @rule(chance=chances, access=accesses)
    def set_access(self, chance, access):
        self.run(SetAccess(self.source(chance), access))

    @precondition(lambda self: self.library.tags())
    @rule(chance=chances)
    def give_a_tag_one_more_name(self, chance):
        tags = self.library.tags()
        self.run(AddName(tags[chance % len(tags)].tag.id, f"Atalgan{next(self.numbers)}at"))

    @rule()
    def undo(self):
        if not self.now:
            with pytest.raises(NothingToUndo):
                self.session.undo()
            return
        self.session.undo()
        self.now -= 1
        assert self.state() == self.states[self.now]

    @rule()
    def redo(self):
        if self.now == len(self.states) - 1:
            with pytest.raises(NothingToRedo):
                self.session.redo()
            return
        self.session.redo()
        self.now += 1
        assert self.state() == self.states[self.now]

    @rule()
    def close_and_open(self):
        self.close()
        self.open()

    # --- what the program does -----------------------------------------------------------------------

    @rule()
    def catch_up(self):
        assert self.indexing.catch_up() in {IndexState.READY, IndexState.MUST_REBUILD}

    @rule()
    def rebuild(self):
        run_to_end(self.indexing.rebuild())
        assert self.indexing.state() is IndexState.READY

    @rule()
    def lose_the_index(self):
        self.index.close()
        shutil.rmtree(self.folder / "index", ignore_errors=True)

    @rule()
    def check(self):
        assert run_to_end(self.session.store.check()).problems == ()

    @precondition(lambda self: self.library.sources())
    @rule(chance=chances, nth=chances, word=chances)
    def find_a_word_of_a_passage(self, chance, nth, word):
        run_to_end(self.indexing.bring_up())
        source_id = self.source(chance)
        passages = self.library.passages(source_id)
        if not passages:
            return  # corrected away
        passage = passages[nth % len(passages)].span
        content = self.library.text(source_id).content[passage.start : passage.end]
        there = [token.text for token in tokens(content)]
        if there:
            typed = there[word % len(there)]
            page = self.search.page(f'"{typed}"', 10_000)
            places = {
                hit.span.start
                for hit in page.hits
                if hit.source_id == source_id and hit.kind is HitKind.PASSAGE
            }
            assert any(passage.contains(place) for place in places), typed

    def find_everything(self) -> None:
        """Every canary of what is there is found, and none of what is gone."""
        run_to_end(self.indexing.bring_up())
        there = {each.source.id for each in self.library.sources()}
        notes = " ".join(each.note for each in self.library.annotations())
        for canary, source_id in self.canaries.items():
            text = self._said_by(source_id) if source_id in there else ""
            hits = self.search.page(f'"{canary}"').hits
            assert bool(hits) == (canary in text or canary in notes), canary
            assert {hit.source_id for hit in hits} <= {source_id}

    def _said_by(self, source_id: str) -> str:
        terms = self.library.terms(source_id)
        return f"{self.library.text(source_id).content} {terms.narrator if terms else ''}"

    @rule()
    def let_nothing_closed_out(self):
        target = self.folder / "out.zip"
        report = run_to_end(export(self.session.store, ExportRequest(target, replace=True), LOOK))
        with zipfile.ZipFile(target) as bundle:
            everything = b"\n".join(
                [*map(str.encode, bundle.namelist()), *map(bundle.read, bundle.namelist())]
            )
        going = {each.source.id for each in self.library.sources() if each.source.access is Access.OPEN}
        assert report.sources == len(going)
        annotations = [each for each in self.library.annotations() if each.source_id in going]
        said = " ".join(
            [*(self.library.text(each).content for each in going), *(each.note for each in annotations)]
        )
        for canary, source_id in self.canaries.items():
            assert (canary in said) <= (canary.encode() in everything)
            assert source_id in going or canary.encode() not in everything
        carried = {name.text for each in annotations for tag in each.tags for name in tag.names}
        for summary in self.library.tags():
            for name in summary.tag.names:
                assert (name.text.encode() in everything) == (name.text in carried), name.text

    # --- what always holds ----------------------------------------------------------------------------

    @invariant()
    def words_stand_where_they_are_marked(self):
        for annotation in self.library.annotations():
            content = self.library.text(annotation.source_id).content
            newest = self.library.text(annotation.source_id).revision
            if annotation.placement is Placement.LOST:
                assert annotation.revision < newest
                with self.session.store.reading() as reader:
                    content = reader.text_at(annotation.source_id, annotation.revision).content
            else:
                assert annotation.revision == newest
            assert content[annotation.span.start : annotation.span.end] == annotation.exact != ""
            assert content[: annotation.span.start].endswith(annotation.prefix)
            assert content[annotation.span.end :].startswith(annotation.suffix)


TestArchive = Archive.TestCase
TestArchive.settings = settings(max_examples=10, stateful_step_count=30)


@pytest.mark.soak
def test_a_long_life(rounds) -> None:
    class Longer(Archive):
        pass

    case = Longer.TestCase
    case.settings = settings(max_examples=rounds(60), stateful_step_count=80, derandomize=False)
    case().runTest()
