"""Import, open, mark, search and export, on an archive of many documents, without a window."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

from kazakh_archive.app.build import House
from kazakh_archive.app.desk import Desk
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.app.work import run_out
from kazakh_archive.model.bundle import ExportRequest
from kazakh_archive.model.entities import TagKind
from kazakh_archive.services.commands import AddAnnotation, TagChoice
from kazakh_archive.services.exporting import export
from kazakh_archive.services.importing import bring_in
from kazakh_archive.store import create_archive
from tests.bench import corpus
from tests.bench.figures import Figure, middle, pair, timed, watching
from tests.bench.size import Size

KINDS = list(TagKind)


def measure(size: Size, folder: Path) -> Iterator[Figure]:
    """Do the whole job once; everything lies in `folder`."""
    os.environ[HOME_VARIABLE] = str(folder / "home")
    archive, texts = folder / "bench.kzarchive", folder / "texts"
    texts.mkdir()
    for name, text in corpus.documents(size.documents, size.words):
        (texts / name).write_text(text, encoding="utf-8")
    create_archive(archive, title="Bench")
    house = House.build("en")
    with house.opened(archive, write=True) as desk:
        yield from _bring_in(desk, texts, size)
        yield from _mark(desk, size)
        yield from _index(desk)
        yield from _search(desk, size)
        yield from _follow(desk, size)
        yield from _export(house, desk, folder)
        yield from _check(desk)
    yield from _open(house, archive)


def _bring_in(desk: Desk, texts: Path, size: Size) -> Iterator[Figure]:
    with watching() as reading:
        for path in sorted(texts.iterdir()):
            path.read_bytes().decode("utf-8")
    with watching() as watch:
        report = run_out(bring_in(desk.session, [texts]))
    if report.refused or len(report.added) != size.documents:
        raise RuntimeError(f"{len(report.refused)} documents were refused")
    yield Figure("import, a document", watch.seconds / size.documents * 1000, "ms")
    yield Figure("import, all", watch.seconds, "s", base=reading.seconds)


def _mark(desk: Desk, size: Size) -> Iterator[Figure]:
    took = []
    for number, summary in enumerate(desk.library.sources()):
        content = desk.library.text(summary.source.id).content
        for place, span in enumerate(corpus.spans(content, size.annotations, number)):
            tag = TagChoice(kind=KINDS[place % len(KINDS)], name=f"tag {(number * 7 + place) % 500}")
            command = AddAnnotation(summary.source.id, span, f"note {place}" if place % 2 else "", (tag,))
            took.append(timed(lambda command=command: desk.session.run(command)))
    yield from pair("mark, until durable", took)


def _index(desk: Desk) -> Iterator[Figure]:
    with watching() as watch:
        run_out(desk.indexing.rebuild())
    with desk.session.store.reading() as reader:
        passages = reader.count_passages()
    yield Figure("index, passages a second", passages / watch.seconds, "1/s")


def _search(desk: Desk, size: Size) -> Iterator[Figure]:
    chance = random.Random(3)
    words = [word for found in corpus.vocabularies().values() for word in chance.sample(found, 12)]
    asked = {
        "word": words,
        "two words": [" ".join(chance.sample(words, 2)) for _ in words],
        "prefix": [f"{word[:4]}*" for word in words if len(word) > 4],
        "phrase": [f'"{words[at]} {words[at]}"' for at in range(len(words))],
        "tag": [f'tag:"tag {number}"' for number in range(40)],
    }
    scan = middle([_scan(desk, word) for word in words[: size.scans]])
    for kind, queries in asked.items():
        took = [timed(lambda query=query: desk.search.page(query, 20)) for query in queries]
        for figure in pair(f"search, {kind}", took):
            yield Figure(figure.name, figure.value, "ms", base=scan * 1000)


def _scan(desk: Desk, word: str) -> float:
    """What finding a word costs a program without an index: every text read and looked through."""
    with watching() as watch, desk.session.store.reading() as reader:
        for summary in reader.sources():
            reader.text(summary.source.id).content.casefold().count(word)
    return watch.seconds


def _follow(desk: Desk, size: Size) -> Iterator[Figure]:
    source = desk.library.sources()[-1].source
    content = desk.library.text(source.id).content
    took = []
    for number, span in enumerate(corpus.spans(content, size.follows, 99)):
        with watching() as watch:
            desk.session.run(AddAnnotation(source.id, span, f"unheard{number}"))
            desk.indexing.catch_up()
            found = desk.search.page(f"unheard{number}").hits
        if len(found) != 1:
            raise RuntimeError("a note was not found right after it was written")
        took.append(watch.seconds)
    for figure in pair("a change until it is found", took):
        yield Figure(figure.name, figure.value, "ms", limit=1000.0)


def _export(house: House, desk: Desk, folder: Path) -> Iterator[Figure]:
    target = folder / "bundle.zip"
    with watching() as watch:
        report = run_out(export(desk.session.store, ExportRequest(target), house.bundle_look()))
    yield Figure("export, all, written and read back", watch.seconds, "s")
    yield Figure("export, annotations a second", report.annotations / watch.seconds, "1/s")
    yield Figure("bundle", report.size / 1e6, "MB")


def _check(desk: Desk) -> Iterator[Figure]:
    with watching() as watch:
        report = run_out(desk.session.store.check())
    if not report.sound:
        raise RuntimeError(f"the archive is not sound: {report.problems[:3]}")
    yield Figure("check, all", watch.seconds, "s")


def _open(house: House, archive: Path) -> Iterator[Figure]:
    took, listed = [], []
    for _ in range(5):
        with watching() as watch:
            desk = house.open(archive)
        took.append(watch.seconds)
        listed.append(timed(desk.library.sources))
        desk.close()
    yield Figure("open", middle(took) * 1000, "ms")
    yield Figure("list all sources", middle(listed) * 1000, "ms")
    yield Figure("archive", archive.stat().st_size / 1e6, "MB")
