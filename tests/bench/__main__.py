"""``python -m tests.bench``: measure, print, and end with 1 where a limit is broken."""

from __future__ import annotations

import argparse
import dataclasses
import os
import tempfile
from pathlib import Path

from tests.bench import (
    archive_job,
    marking,
    notes,
    reader,
    reading,
    search,
    search_million,
    type_ahead,
    window_start,
)
from tests.bench.figures import table, tell
from tests.bench.size import SMALL, Size

BENCHES = {
    "start": window_start.measure,
    "archive": archive_job.measure,
    "reader": reader.measure,
    "reading": reading.measure,
    "marking": marking.measure,
    "notes": notes.measure,
    "tags": type_ahead.measure,
    "search": search.measure,
}
LONG = {"search-million": search_million.measure}
"""What runs only when it is asked for: it takes more than ten minutes."""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("only", nargs="*", choices=[*BENCHES, *LONG, []], help="measure just these")
    parser.add_argument("--small", action="store_true", help="a minute size, to see that the bench works")
    for field in dataclasses.fields(Size):
        parser.add_argument(f"--{field.name}", type=int, default=None)
    given = vars(parser.parse_args())
    chosen = {
        name: value for name, value in given.items() if name not in {"only", "small"} and value is not None
    }
    size = dataclasses.replace(SMALL if given["small"] else Size(), **chosen)
    figures = []
    for name in given["only"] or BENCHES:
        with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
            for figure in (BENCHES | LONG)[name](size, Path(folder)):
                tell(figure)
                figures.append(figure)
    print(table(figures))
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    raise SystemExit(main())
