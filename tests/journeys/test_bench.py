"""The measurements work, and their texts are the same every time (``make bench`` measures in full)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from kazakh_archive.text.canonical import canonical
from kazakh_archive.text.language import guess
from tests.bench.corpus import SCRIPTS, Corpus
from tests.bench.figures import Figure, table

ROOT = Path(__file__).resolve().parents[2]
KEYS = ["name", "value", "unit", "base", "ratio", "limit"]


def test_the_texts_are_the_same_every_time() -> None:
    first, second = (list(Corpus(5, 250, 10).made()) for _ in range(2))
    assert first == second
    assert first != list(Corpus(5, 260, 10).made())


def test_the_texts_are_canonical_and_in_five_scripts() -> None:
    made = list(Corpus(10, 300, 10).made())
    assert [each.content for each in made] == [canonical(each.content) for each in made]
    assert {guess(each.content)[1] for each in made} >= set(SCRIPTS) - {
        "Deva"
    }  # a guess knows scripts of the region
    for each in made:
        assert all(0 <= mark.start < mark.end <= len(each.content) for mark in each.marks)


def test_a_figure_is_a_line_of_json_and_a_row() -> None:
    figure = Figure("start", 300.0, "ms", 200.0, 250.0)
    assert json.loads(figure.as_line()) == dict(
        zip(KEYS, ["start", 300.0, "ms", 200.0, 1.5, 250.0], strict=True)
    )
    assert "OVER" in table([figure, Figure("search", 1.0, "ms")])


def test_a_small_run_measures_everything() -> None:
    small = ["--sources", "6", "--words", "200", "--annotations", "5", "--starts", "1"]
    answer = subprocess.run(
        [sys.executable, "-m", "tests.bench", *small],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    # 1: over a limit, which proves nothing on a machine that does other work at the same time
    assert answer.returncode in {0, 1}, answer.stderr
    figures = [json.loads(line) for line in answer.stdout.splitlines() if line.startswith("{")]
    assert [list(figure) for figure in figures] == [KEYS] * len(figures)
    names = " ".join(figure["name"] for figure in figures)
    for wanted in ("start to painted window", "import", "open", "mark", "search", "export"):
        assert wanted in names
