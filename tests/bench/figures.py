"""What a measurement says: one JSON line at once, and a table of all at the end."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """One measured value.

    ``base`` is the same work done without us (a bare window, a bare SQLite file ...), in the same
    unit; ``ratio`` is value / base; ``limit`` is what the value must not exceed, where one is set.
    """

    name: str
    value: float
    unit: str
    base: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        return None if not self.base else self.value / self.base

    @property
    def is_over(self) -> bool:
        return self.limit is not None and self.value > self.limit

    def as_line(self) -> str:
        """The figure as one line of JSON; numbers with three decimals at most."""
        row = {**asdict(self), "ratio": self.ratio}
        order = ("name", "value", "unit", "base", "ratio", "limit")
        return json.dumps(
            {key: round(row[key], 3) if isinstance(row[key], float) else row[key] for key in order}
        )


def table(figures: Sequence[Figure]) -> str:
    """All figures in columns, for people."""
    rows = [("name", "value", "unit", "base", "ratio", "limit", "")]
    rows += [
        (
            each.name,
            _shown(each.value),
            each.unit,
            _shown(each.base),
            _shown(each.ratio),
            _shown(each.limit),
            "OVER" if each.is_over else "",
        )
        for each in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(width) if number in {0, 2} else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _shown(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes once."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def median_ms(work: Callable[[int], object], times: int) -> float:
    """The middle of several runs, in milliseconds; `work` is given the number of the run."""
    return statistics.median(seconds(lambda number=number: work(number)) for number in range(times)) * 1000
