"""The bench itself runs, at a minute size, and prints a figure a line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_bench_prints_its_figures():
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--small", "archive", "reader", "tags", "search"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(lines) > 15, done.stderr
    assert all({"name", "value", "unit", "base", "ratio", "limit"} == line.keys() for line in lines)
    assert {"import, all", "open", "mark, until durable p95", "search, word p50"} <= {
        line["name"] for line in lines
    }
