"""The index is what the archive is, however it came there: by the outbox, or made anew."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kazakh_archive.exchange.reading import read_file
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Access, Draft, NameKind, TagKind, TestimonyTerms
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.search import IndexDocument, IndexStamp
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    AddName,
    AddSource,
    AddTestimony,
    EditNote,
    MoveAnnotation,
    RemoveAnnotation,
    RemoveSource,
    RenameName,
    RenameSource,
    SetAccess,
    SetTags,
    TagChoice,
)
from kazakh_archive.services.indexing import Indexing, IndexState, everything
from kazakh_archive.services.session import Session
from kazakh_archive.store import create_archive, open_archive
from tests.services.helpers import run_to_end


class Mirror:
    """Stands where the index stands and keeps its documents as they were given."""

    def __init__(self) -> None:
        self.documents: dict[str, IndexDocument] = {}
        self.kept: IndexStamp | None = None
        self.rebuilt = 0

    def stamp(self):
        return self.kept

    def update(self, documents, deleted_keys, stamp, *, base=None, deleted_under=()):
        changed = {document.key: document for document in documents}
        gone = {key for key in self.documents if key in deleted_keys or key.startswith(tuple(deleted_under))}
        self.documents = {key: each for key, each in self.documents.items() if key not in gone} | changed
        self.kept = stamp
        return True

    def rebuild(self, documents, stamp, total=0):
        self.documents = {document.key: document for document in documents}
        self.kept = stamp
        self.rebuilt += 1
        yield from ()


def text(number: int) -> str:
    return "\n\n".join(f"Paragraph {place} of text {number}, told by night." for place in range(4))


class Hand:
    """Does one act out of many, chosen by two numbers, on whatever there is."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self.folder = session, folder
        self.brought = 0

    def do(self, act: int, pick: int) -> None:
        with self.session.store.reading() as reader:
            sources = [each.source for each in reader.sources()]
            annotations, tags = reader.annotations(), [each.tag for each in reader.tags()]
        self.pick = pick
        if not sources or act == 0:
            self._bring_in()
        elif act <= 4:
            self._to_source(act, sources[pick % len(sources)])
        elif act <= 9:
            if annotations:
                self._to_annotation(act, annotations[pick % len(annotations)])
        elif act <= 11:
            if tags:
                self._to_tag(act, tags[pick % len(tags)])
        elif act == 12 and self.session.undo_op():
            self.session.undo()
        elif act == 13 and self.session.redo_op():
            self.session.redo()

    def _bring_in(self) -> None:
        self.brought += 1
        path = self.folder / f"{self.brought}.txt"
        path.write_text(text(self.brought), encoding="utf-8")
        if self.pick % 2:
            self.session.run(AddSource.of(read_file(path)))
        else:
            terms = TestimonyTerms("Kulash", "Aigul", "Barkol", "2019")
            self.session.run(AddTestimony(Draft(new_id(), "Told", terms, text(self.brought), utc_now())))

    def _choices(self) -> tuple[TagChoice, ...]:
        kinds = list(TagKind)
        return tuple(TagChoice(kind=kinds[each], name=f"tag {each}") for each in range(self.pick % 4))

    def _span(self, length: int) -> Span:
        start = self.pick * 7 % (length - 1)
        return Span(start, min(length, start + 1 + self.pick * 5 % 90))

    def _to_source(self, act: int, source) -> None:
        run = self.session.run
        if act == 1:
            note = "a note" if self.pick % 3 else ""
            run(AddAnnotation(source.id, self._span(source.length), note, self._choices()))
        elif act == 2:
            run(RenameSource(source.id, f"Title {self.pick}"))
        elif act == 3:
            run(SetAccess(source.id, Access.CLOSED if self.pick % 2 else Access.OPEN))
        else:
            run(RemoveSource(source.id))

    def _to_annotation(self, act: int, annotation) -> None:
        run = self.session.run
        if act in {5, 6}:
            run(EditNote(annotation.id, f"note {self.pick}" if self.pick % 3 else ""))
        elif act == 7:
            run(SetTags(annotation.id, self._choices()))
        elif act == 8:
            length = len(self.session_text(annotation.source_id))
            run(MoveAnnotation(annotation.id, self._span(length)))
        else:
            run(RemoveAnnotation(annotation.id))

    def _to_tag(self, act: int, tag) -> None:
        if act == 10:
            self.session.run(AddName(tag.id, f"name {self.pick}", NameKind.VARIANT))
        else:
            self.session.run(RenameName(tag.id, tag.names[0].id, f"renamed {self.pick}"))

    def session_text(self, source_id: str) -> str:
        with self.session.store.reading() as reader:
            return reader.text(source_id).content


def assert_the_same(indexing: Indexing, mirror: Mirror, session: Session) -> None:
    assert indexing.catch_up() is IndexState.READY
    with session.store.reading() as reader:
        sources = [each.source for each in reader.sources()]
        assert mirror.documents == {each.key: each for each in everything(reader, sources)}
    assert session.store.outbox(0) == ()


ACTS = st.lists(st.tuples(st.integers(0, 13), st.integers(0, 60)), min_size=4, max_size=24)


@settings(max_examples=25)
@given(acts=ACTS, together=st.integers(1, 4))
def test_following_is_the_same_as_making_anew(tmp_path_factory, acts, together):
    folder = tmp_path_factory.mktemp("mirror")
    create_archive(folder / "a.kzarchive", title="A")
    session = Session(open_archive(folder / "a.kzarchive", annotator="Aigul"))
    mirror, hand = Mirror(), Hand(session, folder)
    indexing = Indexing(session.store, mirror)
    run_to_end(indexing.bring_up())
    for number, (act, pick) in enumerate([(0, 1), (1, 10), *acts]):
        hand.do(act, pick)
        if number % together == 0:
            assert_the_same(indexing, mirror, session)
    while session.undo_op():
        session.undo()
        assert_the_same(indexing, mirror, session)
    assert mirror.documents == {}
    assert mirror.rebuilt == 1
    session.close()
    shutil.rmtree(folder)


def test_a_copy_that_went_its_own_way_is_another_archive(archive, session, source_id, tmp_path):
    mirror = Mirror()
    run_to_end(Indexing(session.store, mirror).bring_up())
    shutil.copyfile(archive, tmp_path / "copy.kzarchive")
    session.run(RenameSource(source_id, "Here"))
    assert Indexing(session.store, mirror).catch_up() is IndexState.READY
    with open_archive(tmp_path / "copy.kzarchive", annotator="Apa") as store:
        indexing = Indexing(store, mirror)
        assert indexing.state() is IndexState.MUST_REBUILD, "the index is ahead of the copy"
        Session(store).run(RenameSource(source_id, "There"))
        assert store.head().seq == session.store.head().seq
        assert indexing.state() is IndexState.MUST_REBUILD, "the index is of another past"
        assert indexing.behind() == store.head().seq


def test_an_archive_that_is_only_read_is_followed_too(archive, session, source_id):
    mirror = Mirror()
    run_to_end(Indexing(session.store, mirror).bring_up())
    session.run(RenameSource(source_id, "Other"))
    with open_archive(archive, annotator="", write=False) as store:
        indexing = Indexing(store, mirror)
        assert indexing.state() is IndexState.BEHIND
        assert indexing.catch_up() is IndexState.READY
        assert mirror.documents[f"{source_id}/source"].text.startswith("Other")
    assert session.store.outbox(0) != (), "who only reads clears nothing"
    assert Indexing(session.store, mirror).state() is IndexState.READY


def test_much_is_left_to_another_process(session, source_id, monkeypatch):
    monkeypatch.setattr("kazakh_archive.services.indexing.SMALL", 2)
    mirror = Mirror()
    indexing = Indexing(session.store, mirror)
    run_to_end(indexing.bring_up())
    session.run(AddAnnotation(source_id, Span(0, 3), "", (TagChoice(name="snow"),)))
    assert indexing.catch_up(gently=True) is IndexState.FAR_BEHIND
    assert indexing.behind() == 1
    assert indexing.catch_up() is IndexState.READY
    assert mirror.rebuilt == 1


def test_an_index_of_another_archive_is_not_trusted(session, tmp_path):
    mirror = Mirror()
    create_archive(tmp_path / "other.kzarchive", title="Other")
    with open_archive(tmp_path / "other.kzarchive", annotator="", write=False) as store:
        run_to_end(Indexing(store, mirror).bring_up())
        assert Indexing(store, mirror).state() is IndexState.READY
    assert (mirror.stamp().seq, session.store.head().seq) == (0, 0)
    assert Indexing(session.store, mirror).state() is IndexState.MUST_REBUILD
