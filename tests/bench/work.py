"""The main job on many texts: import, mark, open, search, export, each against the same without us."""

from __future__ import annotations

import hashlib
import sqlite3
import statistics
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from kazakh_archive.app.build import House
from kazakh_archive.app.desk import Desk
from kazakh_archive.app.work import run_out
from kazakh_archive.model.bundle import ExportRequest
from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation, TagChoice
from kazakh_archive.services.exporting import export
from kazakh_archive.services.importing import bring_in
from kazakh_archive.store import Tx, create_archive
from tests.bench.corpus import Corpus, Mark
from tests.bench.figures import Figure, median_ms, seconds

KINDS = tuple(TagKind)
SINGLE = 100
"""How many annotations are made one by one, as a person makes them."""
SAFE = ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA")
"""What the archive does for safety, the bare file does too."""


@dataclass
class Bench:
    """One run: a corpus in a folder that is empty at first."""

    corpus: Corpus
    folder: Path
    house: House

    def figures(self) -> Iterator[Figure]:
        """Every figure, in the order in which the work is done."""
        paths = self.corpus.write(self.folder / "texts")
        archive = self.folder / "bench.kzarchive"
        create_archive(archive, title="Bench")
        with self.house.opened(archive, write=True) as desk:
            yield self._import(desk, paths)
            yield from self._mark(desk)
            yield self._rebuild(desk, paths)
        yield self._open(archive)
        with self.house.opened(archive, write=True) as desk:
            yield self._follow(desk)
            yield from self._search(desk, paths)
            yield self._export(desk, paths)

    def _import(self, desk: Desk, paths: list[Path]) -> Figure:
        """Bring in all files; bare: each file's bytes and SHA-256 into one row, a transaction each."""
        taken = seconds(lambda: run_out(bring_in(desk.session, paths)))
        base = seconds(lambda: self._bare_import(paths))
        return self._per_source("import", taken, base, limit=250)

    def _mark(self, desk: Desk) -> Iterator[Figure]:
        """Many annotations at once (to fill the archive), then some one by one, as a person makes them."""
        sources = [summary.source for summary in desk.library.sources()]
        made = self.corpus.made()
        # by name: the library lists by time, and two may share a millisecond
        by_name = {source.file_name: source.id for source in sources}
        marks = [(by_name[f"{each.name}.txt"], each.marks) for each in made]
        count = sum(len(some) for _, some in marks)
        taken = seconds(
            lambda: [desk.session.run(_Many(source, some, self.corpus)) for source, some in marks]
        )
        yield Figure("mark, many in one act", taken * 1000 / max(count, 1), "ms each", limit=20)
        source_id, some = marks[0]
        desk.session.run(_Many(source_id, some[:1], self.corpus))

        def one(number: int) -> None:
            span = Span(number * 7, number * 7 + 20)
            choice = TagChoice(kind=TagKind.PLACE, name=self.corpus.tag_name(number % 200))
            desk.session.run(AddAnnotation(source_id, span, "a note", (choice,)))

        value = median_ms(one, SINGLE)
        yield Figure("mark, one by one", value, "ms", self._bare_commit_ms(), limit=100)

    def _rebuild(self, desk: Desk, paths: list[Path]) -> Figure:
        """Build the index; bare: read all texts, cut them at blanks and count the words."""
        taken = seconds(lambda: run_out(desk.indexing.rebuild()))
        return self._per_source("index, built anew", taken, seconds(lambda: _count_words(paths)), limit=1000)

    def _open(self, archive: Path) -> Figure:
        """Open the archive and list its sources; bare: open the file by SQLite and count the rows."""

        def ours(_number: int) -> None:
            with self.house.opened(archive, write=True) as desk:
                desk.library.sources()

        def bare(_number: int) -> None:
            connection = sqlite3.connect(archive)
            connection.execute("SELECT count(*) FROM source").fetchall()
            connection.close()

        return Figure("open and list", median_ms(ours, 5), "ms", median_ms(bare, 5), limit=1000)

    def _follow(self, desk: Desk) -> Figure:
        """From an annotation made to the index knowing it; the promise is one second."""
        source = desk.library.sources()[0].source

        def one(number: int) -> None:
            desk.session.run(AddAnnotation(source.id, Span(number, number + 30), f"followed {number}", ()))
            run_out(desk.indexing.bring_up())

        return Figure("mark until it is found", median_ms(one, 10), "ms", limit=1000)

    def _search(self, desk: Desk, paths: list[Path]) -> Iterator[Figure]:
        """The queries of the corpus; bare: look for a word in every file, one after the other."""
        queries = self.corpus.queries()
        taken = sorted(seconds(lambda query=query: desk.search.page(query)) * 1000 for query in queries * 3)
        base = seconds(lambda: _look_through(paths, queries[0])) * 1000
        yield Figure("search, median", statistics.median(taken), "ms", base, limit=200)
        yield Figure("search, slowest of 20", taken[int(len(taken) * 0.95)], "ms", base, limit=1000)

    def _export(self, desk: Desk, paths: list[Path]) -> Figure:
        """Write and verify a bundle; bare: the same files zipped and hashed."""
        request = ExportRequest(self.folder / "bundle.zip")
        store, look = desk.session.store, self.house.bundle_look("en")
        taken = seconds(lambda: run_out(export(store, request, look)))
        base = seconds(lambda: _zip(paths, self.folder / "bare.zip"))
        return self._per_source("export", taken, base, limit=500)

    def _per_source(self, name: str, taken: float, base: float, limit: float) -> Figure:
        each = 1000 / self.corpus.sources
        return Figure(name, taken * each, "ms each source", base * each, limit)

    def _bare(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.folder / f"bare-{time.monotonic_ns()}.sqlite", isolation_level=None)
        for pragma in SAFE:
            connection.execute(pragma)
        connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, hash TEXT, data BLOB)")
        return connection

    def _bare_import(self, paths: list[Path]) -> None:
        connection = self._bare()
        for path in paths:
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            connection.execute("INSERT INTO item (hash, data) VALUES (?, ?)", (digest, data))
        connection.close()

    def _bare_commit_ms(self) -> float:
        connection = self._bare()
        insert = "INSERT INTO item (hash, data) VALUES ('x', 'a row of about the length of an annotation')"
        taken = median_ms(lambda _number: connection.execute(insert), SINGLE)
        connection.close()
        return taken


@dataclass(frozen=True)
class _Many:
    """All annotations of a source as one act: the archive is filled in minutes, not in hours."""

    op: ClassVar[str] = "annotation.add"
    source_id: str
    marks: tuple[Mark, ...]
    corpus: Corpus

    def apply(self, tx: Tx) -> None:
        for mark in self.marks:
            choices = tuple(
                TagChoice(kind=KINDS[n % len(KINDS)], name=self.corpus.tag_name(n)) for n in mark.tags
            )
            AddAnnotation(self.source_id, Span(mark.start, mark.end), mark.note, choices).apply(tx)


def _count_words(paths: list[Path]) -> int:
    words: set[str] = set()
    for path in paths:
        words.update(path.read_text(encoding="utf-8").casefold().split())
    return len(words)


def _look_through(paths: list[Path], word: str) -> int:
    return sum(word in path.read_text(encoding="utf-8").casefold() for path in paths)


def _zip(paths: list[Path], target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in paths:
            data = path.read_bytes()
            packed.writestr(path.name, data)
            hashlib.sha512(data).hexdigest()


def make(corpus: Corpus, folder: Path) -> Bench:
    """A run in `folder`; the program's own folders are where ``KAZAKH_ARCHIVE_HOME`` says."""
    return Bench(corpus, folder, House.build("en"))
