"""Small indexes made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kazakh_archive.index import Index
from kazakh_archive.index.segments import Commit
from kazakh_archive.model.query import And, Filter, Not, Or, Phrase, Prefix, Query, Word
from kazakh_archive.model.search import HitKind, IndexDocument, IndexStamp
from kazakh_archive.model.span import Span

PLACE = Span(0, 1)


class Make:
    """Documents and queries in few words."""

    @staticmethod
    def passages(*texts: str) -> list[IndexDocument]:
        return [
            IndexDocument(f"passage:s:{number}", HitKind.PASSAGE, "s", str(number), text, number)
            for number, text in enumerate(texts, 1)
        ]

    @staticmethod
    def note(name: str, text: str, *tags: str, place: int = 0) -> IndexDocument:
        return IndexDocument(f"note:{name}", HitKind.NOTE, "s", name, text, place, tags)

    @staticmethod
    def a_tag(name: str, kind: str, *names: str) -> IndexDocument:
        text = " · ".join(names)
        return IndexDocument(
            f"tag:{name}", HitKind.TAG, "", name, text, tags=(name,), names=names, tag_kind=kind
        )

    @staticmethod
    def stamp(seq: int = 1) -> IndexStamp:
        return IndexStamp("archive", seq, f"hash{seq}")

    @staticmethod
    def word(text: str) -> Word:
        return Word(text, PLACE)

    @staticmethod
    def prefix(text: str) -> Prefix:
        return Prefix(text, PLACE)

    @staticmethod
    def phrase(*words: str) -> Phrase:
        return Phrase(words, PLACE)

    @staticmethod
    def kind(value: str) -> Filter:
        return Filter("kind", value, PLACE)

    @staticmethod
    def tag(value: str) -> Filter:
        return Filter("tag", value, PLACE)

    @staticmethod
    def all_of(*parts: Query) -> And:
        return And(parts)

    @staticmethod
    def any_of(*parts: Query) -> Or:
        return Or(parts)

    @staticmethod
    def none_of(part: Query) -> Not:
        return Not(part)


@pytest.fixture
def make() -> Make:
    return Make()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "index"


@pytest.fixture
def index(folder: Path) -> Iterator[Index]:
    """An index that was not built yet, in a folder that is not there yet."""
    made = Index(folder, wait=0.1)
    yield made
    made.close()


@pytest.fixture
def build(index: Index, make: Make) -> Callable[..., Index]:
    """Builds `index` from documents."""

    def built(*documents: IndexDocument, seq: int = 1) -> Index:
        for _ in index.rebuild(documents, make.stamp(seq), len(documents)):
            pass
        return index

    return built


@pytest.fixture
def built(build: Callable[..., Index], make: Make) -> Index:
    """An index that was built and then changed: two segments, and a document deleted."""
    index = build(*make.passages("one two", "two three"))
    index.update(
        [make.note("n", "three four", "t"), make.a_tag("t", "person", "Ospan")],
        ["passage:s:1"],
        make.stamp(2),
    )
    return index


@pytest.fixture
def found() -> Callable[..., list[str]]:
    """The item ids that answer a query, best first."""

    def items(index: Index, query: Query, limit: int = 100) -> list[str]:
        return [hit.item_id for hit in index.search(query, limit).hits]

    return items


@pytest.fixture
def segments(folder: Path) -> Callable[[], int]:
    """Counts the segments of the last commit."""

    def counted() -> int:
        (data,) = folder.glob("d-*")
        return len(Commit(data).segments)

    return counted
