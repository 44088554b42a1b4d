"""The index at a million passages: how far the engine reaches.

It takes ten minutes and three gigabytes, so that it runs only when it is asked for by name. There is one
limit, for what one types; the other figures tell what grows with the archive.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from kazakh_archive.index import Index
from kazakh_archive.text.query import parse
from tests.bench.figures import Figure, high, middle
from tests.bench.search import (
    Bench,
    Passages,
    as_you_type,
    built,
    changes,
    counts,
    memory,
    opened,
    processor,
    queries_of,
)
from tests.bench.size import Size

TIMES = 10
"""So many times the passages of the bench of search: a million where that has its usual size."""
KINDS = ("word", "and", "phrase", "prefix", "fuzzy 2", "name")


def measure(size: Size, folder: Path) -> Iterator[Figure]:
    """Build, ask, change; everything lies in `folder`."""
    passages = Passages.made(size.passages * TIMES)
    index = Index(folder / "index")
    yield from built(index, passages, folder)
    before = memory()
    yield opened(index)
    bench = Bench(index, sqlite3.connect(":memory:"), passages.texts, size)
    yield from as_you_type(index, passages, size, (None, 250.0))
    asked = queries_of(passages, size.queries)
    for kind in KINDS:
        parsed = [parse(query) for query in asked[kind]]
        first, again = ([processor(lambda q=query: bench.ask(q)) for query in parsed] for _ in range(2))
        yield Figure(f"{kind}, for the first time p95", high(first) * 1000, "ms")
        yield Figure(f"{kind} p50", middle(again) * 1000, "ms")
        yield Figure(f"{kind} p95", high(again) * 1000, "ms")
    yield from counts(index, None)
    yield from changes(index, size, None)
    yield Figure("memory of the open index", (memory() - before) / 1e6, "MB")
    index.close()
