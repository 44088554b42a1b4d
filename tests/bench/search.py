"""The index at a hundred thousand passages, beside SQLite's FTS5 and a plain scan of the same texts.

All times but that of a change are of the processor: each is the work of one thread, and how busy a machine
is with other things says nothing about it.
"""

from __future__ import annotations

import random
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.index import Index
from kazakh_archive.model.query import Query
from kazakh_archive.model.search import HitKind, IndexDocument, IndexStamp
from kazakh_archive.text.days import days_in
from kazakh_archive.text.query import parse
from kazakh_archive.text.snippet import matches, snippet
from tests.bench import corpus
from tests.bench.figures import Figure, high, middle, watching
from tests.bench.size import Size

FIRST = 20
SCRIPTS = {"kk-Cyrl": "Cyrl", "ru": "Cyrl", "en": "Latn", "kk-Latn": "Latn", "kk-Arab": "Arab"}
NOISE = (
    0.02  # of the words are spelt otherwise, which gives about as many words as real texts of this size have
)

# At most so many milliseconds for 95 of 100 queries at 100,000 passages.
LIMITS = {
    "word": 10.0,
    "and": 15.0,
    "phrase": 40.0,
    "prefix": 30.0,
    "fuzzy 1": 15.0,
    "fuzzy 2": 40.0,
    "wildcard": 40.0,
    "name": 40.0,
}
BESIDE_FTS5 = {"word", "and", "phrase", "prefix"}


@dataclass(frozen=True, slots=True)
class Passages:
    """The texts and what is asked of them."""

    texts: list[str]
    languages: list[str]

    @staticmethod
    def made(count: int, seed: int = 4) -> Passages:
        """The same on every machine."""
        chance = random.Random(seed)
        kinds = list(corpus.vocabularies().items())
        texts, languages = [], []
        for number in range(count):
            language, vocabulary = kinds[number % len(kinds)]
            words = chance.choices(vocabulary, k=corpus.PASSAGE_WORDS)
            texts.append(" ".join(_spelt(chance, word) for word in words) + ".")
            languages.append(language)
        return Passages(texts, languages)

    def documents(self) -> Iterator[IndexDocument]:
        """The passages as the index takes them, a hundred to a source."""
        for number, (text, language) in enumerate(zip(self.texts, self.languages, strict=True)):
            source = f"s{number // 100:06d}"
            yield IndexDocument(
                f"{source}/passage/{number}",
                HitKind.PASSAGE,
                source,
                str(number),
                text,
                number,
                tags=(f"t{number % 997}",) if number % 3 else (),
                language=language,
                script=SCRIPTS.get(language, "Hani"),
                annotators=("Aigul",) if number % 3 else (),
                dates=days_in(f"In {1900 + number % 90}") if number % 4 == 0 else (),
            )


def _spelt(chance: random.Random, word: str) -> str:
    """The word, or now and then another spelling of it."""
    if len(word) < 4 or chance.random() > NOISE:
        return word
    place = chance.randrange(1, len(word))
    return word[:place] + chance.choice(word) + word[place + chance.randrange(2) :]


def measure(size: Size, folder: Path) -> Iterator[Figure]:
    """Build, ask, change; everything lies in `folder`."""
    passages = Passages.made(size.passages)
    index = Index(folder / "index")
    yield from built(index, passages, folder)
    fts = _fts5(passages)
    before = memory()
    yield opened(index)
    asked = queries_of(passages, size.queries)
    for kind, queries in asked.items():
        yield from _kind(kind, queries, Bench(index, fts, passages.texts, size))
    yield from as_you_type(index, passages, size, (15.0, 50.0))
    yield from counts(index, 60.0)
    yield from changes(index, size, 300.0)
    yield Figure("memory of the open index", (memory() - before) / 1e6, "MB", limit=450.0)
    index.close()


def built(index: Index, passages: Passages, folder: Path) -> Iterator[Figure]:
    """Make the index of all passages."""
    total = len(passages.texts)
    stamp = IndexStamp("bench", 0, "")
    building = processor(lambda: list(index.rebuild(passages.documents(), stamp, total)))
    characters = sum(len(text.encode()) for text in passages.texts)
    yield Figure("build, seconds for 1,600 passages", building / total * 1600, "s", limit=1.0)
    disk = sum(path.stat().st_size for path in (folder / "index").rglob("*") if path.is_file())
    yield Figure("disk", disk / 1e6, "MB", base=characters / 1e6, limit=2.0)


def opened(index: Index) -> Figure:
    """The first search, for which all is read that stays in memory."""
    opening = processor(lambda: index.search(parse("the"), FIRST))
    return Figure("first search after opening", opening * 1000, "ms")


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and what beside."""

    index: Index
    fts: sqlite3.Connection
    texts: list[str]
    size: Size

    def ask(self, query: Query, *, typing: bool = False) -> None:
        """The first hits with their snippets."""
        answer = self.index.search(query, FIRST, typing=typing)
        for hit in answer.hits:
            text = self.texts[int(hit.item_id)] if hit.item_id.isdecimal() else ""
            snippet(text, matches(text, query, answer.words, answer.names))

    def ask_fts5(self, question: str) -> None:
        """The same of FTS5, with its own snippets."""
        self.fts.execute(
            "SELECT rowid, snippet(passage, 0, '[', ']', '…', 24) FROM passage WHERE passage MATCH ?"
            " ORDER BY rank LIMIT ?",
            (question, FIRST),
        ).fetchall()

    def scan(self, pattern: str) -> None:
        """The same by looking through all texts."""
        search = re.compile(pattern, re.IGNORECASE).search
        found = [text for text in self.texts if search(text)]
        del found[FIRST:]


def _kind(kind: str, queries: Sequence[str], bench: Bench) -> Iterator[Figure]:
    """One kind of query: asked for the first time, and again, when its postings are in memory."""
    parsed = [parse(query) for query in queries]
    first = [processor(lambda query=query: bench.ask(query)) for query in parsed]
    took = [processor(lambda query=query: bench.ask(query)) for query in parsed]
    yield Figure(f"{kind}, for the first time p95", high(first) * 1000, "ms")
    yield Figure(f"{kind} p50", middle(took) * 1000, "ms")
    yield Figure(f"{kind} p95", high(took) * 1000, "ms", limit=LIMITS[kind])
    if kind not in BESIDE_FTS5:
        return
    for _ in range(2):
        fts = [processor(lambda query=query: bench.ask_fts5(_for_fts5(kind, query))) for query in queries]
    yield Figure(f"{kind} p95 beside FTS5", high(took) * 1000, "ms", base=high(fts) * 1000, limit=5.0)
    some = queries[: bench.size.scans]
    scans = [processor(lambda query=query: bench.scan(_for_scan(query))) for query in some]
    yield Figure(
        f"{kind} p50 beside a scan", middle(took) * 1000, "ms", base=middle(scans) * 1000, limit=0.05
    )


def _for_fts5(kind: str, query: str) -> str:
    if kind == "prefix":
        return f'"{query[:-1]}"*'
    return query if kind == "phrase" else " ".join(f'"{word}"' for word in query.split())


def _for_scan(query: str) -> str:
    """What a program that scans would look for: the first word, or the phrase."""
    bare = query.strip('"').rstrip("*")
    return re.escape(bare if query.startswith('"') else bare.split()[0])


def queries_of(passages: Passages, count: int) -> dict[str, list[str]]:
    """The queries of each kind; words as often as they stand in the texts."""
    chance = random.Random(8)
    texts = [text[:-1].split() for text in chance.choices(passages.texts, k=count)]
    words = [chance.choice(text) for text in texts]
    long = [max(text, key=len) for text in texts]
    middle_of = [chance.randrange(len(text) - 1) for text in texts]
    return {
        "word": words,
        "and": [" ".join(chance.sample(text, 2)) for text in texts],
        "phrase": [f'"{text[at]} {text[at + 1]}"' for text, at in zip(texts, middle_of, strict=True)],
        "prefix": [f"{word[: chance.randrange(3, 6)]}*" for word in long],
        "fuzzy 1": [f"{word}~1" for word in long],
        "fuzzy 2": [f"{word}~2" for word in long],
        "wildcard": [f"{word[:2]}?{word[3:5]}*" for word in long],
        "name": long,
    }


def as_you_type(
    index: Index, passages: Passages, size: Size, limits: tuple[float | None, float]
) -> Iterator[Figure]:
    """Every key of many queries of three words; the limits are for p50 and p95."""
    chance = random.Random(9)
    took = []
    bench = Bench(index, sqlite3.connect(":memory:"), passages.texts, size)
    for text in chance.choices(passages.texts, k=size.queries):
        words = text[:-1].split()
        at = chance.randrange(len(words) - 3)
        typed = " ".join(words[at : at + 3])
        for end in range(1, len(typed) + 1):
            begun = typed[:end].strip()
            if begun:
                query = parse(begun)
                took.append(processor(lambda query=query: bench.ask(query, typing=True)))
    for name, seconds, limit in zip(("p50", "p95"), (middle(took), high(took)), limits, strict=True):
        yield Figure(f"as you type {name}", seconds * 1000, "ms", limit=limit)


def counts(index: Index, limit: float | None) -> Iterator[Figure]:
    """Counts by all properties over all hits of a common word, the first time and again."""
    query = parse("the OR және OR и")
    first = processor(lambda: index.search(query, FIRST, facets=True))
    took = [processor(lambda: index.search(query, FIRST, facets=True)) for _ in range(10)]
    yield Figure("counts over a common word, the first time", first * 1000, "ms")
    yield Figure("counts over a common word", middle(took) * 1000, "ms", limit=limit)


def changes(index: Index, size: Size, limit: float | None) -> Iterator[Figure]:
    """One changed passage until it is found."""
    took = []
    for number in range(size.follows):
        word = f"unheardof{number}x"
        changed = IndexDocument(
            f"s000000/passage/{number}", HitKind.PASSAGE, "s000000", str(number), word, number
        )
        with watching() as watch:
            index.update([changed], [], IndexStamp("bench", number + 1, ""))
            hits = index.search(parse(word), FIRST).hits
        if len(hits) != 1:
            raise RuntimeError("a changed passage was not found")
        took.append(watch.seconds)
    yield Figure("a change until it is found p50", middle(took) * 1000, "ms")
    yield Figure("a change until it is found p95", high(took) * 1000, "ms", limit=limit)


def _fts5(passages: Passages) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize='unicode61')")
    db.executemany("INSERT INTO passage(text) VALUES (?)", ((text,) for text in passages.texts))
    return db


def processor(work: Callable[[], object]) -> float:
    """Seconds of the processor that one call takes."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def memory() -> int:
    """Bytes that this process holds now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0
