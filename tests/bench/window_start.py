"""From the start of a process to a painted window, beside a bare Qt window started the same way."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kazakh_archive.app.build import House
from kazakh_archive.app.paths import HOME_VARIABLE
from kazakh_archive.app.sample import make_sample
from tests.bench.figures import Figure, middle
from tests.bench.size import Size

ROOT = Path(__file__).resolve().parents[2]
ADDED_MS = 150.0
TIMES = 1.5


def measure(size: Size, folder: Path) -> Iterator[Figure]:
    """Start each window in turn, several times; the files are warm after the first round."""
    os.environ[HOME_VARIABLE] = str(folder / "home")
    archive = make_sample(House.build("en"), folder / "start.kzarchive")
    kinds = ("bare", "door", "empty", "archive")
    took: dict[str, list[float]] = {kind: [] for kind in kinds}
    for number in range(size.starts + 1):
        for kind in kinds:
            seconds = _start(kind, archive)
            if number:
                took[kind].append(seconds)
    bare = middle(took["bare"])
    limit = TIMES + ADDED_MS / 1000 / bare
    yield Figure("start, the program to its window", middle(took["door"]) * 1000, "ms", bare * 1000, limit)
    yield Figure("start, the window", middle(took["empty"]) * 1000, "ms", bare * 1000, limit)
    yield Figure("start, the window with the sample open", middle(took["archive"]) * 1000, "ms", bare * 1000)


def _start(kind: str, archive: Path) -> float:
    begin = time.perf_counter()
    child = ["tests.bench.start_door"] if kind == "door" else ["tests.bench.start_child", kind, str(archive)]
    command = [sys.executable, "-m", *child]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None or process.stdout.readline().strip() != "painted":
            raise RuntimeError(f"the {kind} window was not painted")
        return time.perf_counter() - begin
