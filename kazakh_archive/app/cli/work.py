"""Long work on the command line: a progress line where somebody looks, silence where nobody does."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from typing import TypeVar

import click

from kazakh_archive.app.cli.frame import house
from kazakh_archive.app.desk import Desk
from kazakh_archive.app.work import run_out
from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.model.progress import Progress
from kazakh_archive.text.visible import one_line

Result = TypeVar("Result")

PATIENCE_S = 10.0
"""How long a search waits for another process that is bringing the index up."""


def finish(work: Generator[Progress, None, Result], label: str) -> Result:
    """Run `work` to its end and return its result; shows progress on a terminal's error output."""
    if not sys.stderr.isatty():
        return run_out(work)

    def show(progress: Progress) -> None:
        of = f"{progress.done}/{progress.total}" if progress.total else str(progress.done)
        click.echo(f"\r\033[K{label} {of} {one_line(progress.item)[:60]}", nl=False, err=True)

    try:
        return run_out(work, show)
    finally:
        click.echo("\r\033[K", nl=False, err=True)


def bring_index_up(desk: Desk) -> None:
    """Let the index take in every change before it is asked.

    Another process may be at it (a window that is open beside us): then this one waits for it.
    Raises `IndexUnavailable` when it does not come to an end.
    """
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            finish(desk.indexing.bring_up(), house().words.tr("Bringing the index up to date"))
        except IndexUnavailable as error:
            if error.reason != "busy" or time.monotonic() > until:
                raise
            time.sleep(0.2)
        else:
            return
