"""What every test may ask for."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None, max_examples=60, derandomize=True, database=None)
settings.load_profile("house")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # tests never open a window on a person's screen

ROOT = Path(__file__).resolve().parents[1]

MEMORY = Path("/dev/shm")  # the folder itself is the system's; pytest makes one of ours in it
ROOM = 2**31  # bytes; a whole run takes a fifth of it

if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    # Every act of an archive waits for the disk, and no test can see whether there is one.
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The texts people start from; they belong to others and lie beside the checkout, if at all."""
    found = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    if not found:
        pytest.skip("the seed texts are not beside this checkout")
    return found


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Iterator[Callable[[int], int]]:
    """How many rounds a soak test goes: its own number, SOAK times; prints what one took when all are done."""
    gone = []

    def times(number: int) -> int:
        gone.append(number * int(os.environ.get("SOAK", "1")))
        return gone[-1]

    begin = time.perf_counter()
    yield times
    taken = time.perf_counter() - begin
    figure = {"name": request.node.name, "value": sum(gone), "unit": "rounds", "seconds": round(taken, 1)}
    print(json.dumps(figure), flush=True)
