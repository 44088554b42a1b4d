"""``python -m tests.bench``: measures the program, one JSON line per figure and a table at the end.

Ends with 1 when a figure is over its limit.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import start, work
from tests.bench.corpus import Corpus
from tests.bench.figures import Figure, table


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__.splitlines()[0])
    parser.add_argument("--sources", type=int, default=1000, help="how many texts are made (1000)")
    parser.add_argument("--words", type=int, default=5000, help="words in each text (5000)")
    parser.add_argument("--annotations", type=int, default=50, help="annotations in each text (50)")
    parser.add_argument("--starts", type=int, default=9, help="how often the window is started (9)")
    parser.add_argument("--only", choices=["start", "work"], help="measure only this half")
    asked = parser.parse_args(arguments)
    figures = []
    for figure in _measured(asked):
        print(figure.as_line(), flush=True)
        figures.append(figure)
    print(f"\n{table(figures)}")
    return 1 if any(figure.is_over for figure in figures) else 0


def _measured(asked: argparse.Namespace) -> Iterator[Figure]:
    if asked.only != "work":
        yield from start.figures(asked.starts)
    if asked.only != "start":
        with tempfile.TemporaryDirectory(prefix="kazakh-archive-bench-") as folder:
            os.environ["KAZAKH_ARCHIVE_HOME"] = folder
            yield from work.make(
                Corpus(asked.sources, asked.words, asked.annotations), Path(folder)
            ).figures()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
