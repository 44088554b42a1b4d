"""Runs long work to its end."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from kazakh_archive.model.progress import Progress

Result = TypeVar("Result")


def run_out(
    work: Generator[Progress, None, Result], told: Callable[[Progress], None] | None = None
) -> Result:
    """Run `work` to its end and return its result; `told` hears how far it is."""
    try:
        while True:
            progress = next(work)
            if told is not None:
                told(progress)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        work.close()
