"""Small tools of the services' tests."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from kazakh_archive.model.progress import Progress

Result = TypeVar("Result")


def run_to_end(work: Generator[Progress, None, Result]) -> Result:
    """Run a generator of progress and give back what it returns."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
