"""One measured figure, and how figures are shown."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement.

    ``base`` is what something plain took, in the same unit and run, and ``ratio`` the value by it;
    ``limit`` is the greatest ratio, or where there is no base the greatest value.
    """

    name: str
    value: float
    unit: str
    base: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value by its base."""
        return self.value / self.base if self.base else None

    @property
    def holds(self) -> bool:
        """Whether the limit is kept, if there is one."""
        measured = self.value if self.ratio is None else self.ratio
        return self.limit is None or measured <= self.limit


def middle(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def high(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def pair(name: str, seconds: Sequence[float]) -> Iterator[Figure]:
    """Median and 95th percentile of a thing done many times, in milliseconds."""
    yield Figure(f"{name} p50", middle(seconds) * 1000, "ms")
    yield Figure(f"{name} p95", high(seconds) * 1000, "ms")


def timed(work: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


class Stopwatch:
    """What `watching` hands out: the seconds are known after its block."""

    seconds = 0.0


@contextmanager
def watching() -> Iterator[Stopwatch]:
    """Measure a block."""
    watch = Stopwatch()
    begin = time.perf_counter()
    yield watch
    watch.seconds = time.perf_counter() - begin


def tell(figure: Figure) -> None:
    """Print a figure as one JSON line, at once."""
    shown = {
        "name": figure.name,
        "value": _short(figure.value),
        "unit": figure.unit,
        "base": _short(figure.base),
        "ratio": _short(figure.ratio),
        "limit": _short(figure.limit),
    }
    print(json.dumps(shown, ensure_ascii=False), flush=True)


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def table(figures: Sequence[Figure]) -> str:
    """All figures under one another."""
    width = max(len(figure.name) for figure in figures)
    return "\n".join(_row(figure, width) for figure in figures)


def _row(figure: Figure, width: int) -> str:
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} x {figure.base:,.2f}"
    limit = "" if figure.limit is None else f"at most {figure.limit:,.2f}"
    verdict = "" if figure.limit is None else ("holds" if figure.holds else "TOO MUCH")
    return f"{figure.name:<{width}}  {figure.value:>12,.2f} {figure.unit:<4}  {ratio:<20}  {limit:<16}  {verdict}".rstrip()
