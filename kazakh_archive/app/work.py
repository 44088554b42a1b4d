"""Runs long work to its end where nobody watches."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from kazakh_archive.model.progress import Progress

Result = TypeVar("Result")


def run_out(work: Generator[Progress, None, Result]) -> Result:
    """Run `work` to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
