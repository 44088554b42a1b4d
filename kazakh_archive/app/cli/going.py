"""Commands that go through the history: history, undo, redo, go-to."""

from __future__ import annotations

from pathlib import Path

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import (
    Commands,
    command,
    house,
    option,
    print_json,
    print_table,
    reading,
    writing,
)
from kazakh_archive.app.cli.looking import ARCHIVE, JSON
from kazakh_archive.app.cli.work import finish
from kazakh_archive.model.changes import Changes, HistoryEntry
from kazakh_archive.ui.history.telling import answer, what, whose
from kazakh_archive.ui.wording.named import act
from kazakh_archive.ui.wording.words import mark


@command("history", help=mark("List the changes that can be taken back or made again, newest first."))
@ARCHIVE
@option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help=mark("How many at most."))
@JSON
def history(archive: Path, limit: int, *, as_json: bool) -> None:
    with reading(archive) as desk:
        found = desk.session.history_entries(desk.session.history()[:limit])
    if as_json:
        print_json([shapes.change(each) for each in found])
    else:
        print_table([_row(each) for each in found])


def _row(each: HistoryEntry) -> tuple[str, ...]:
    words = house().words
    return (str(each.seq), what(each, words), whose(each, words))


@command(
    "go-to", help=mark("Go to where the archive was just after a change of the history, back or forward.")
)
@ARCHIVE
@click.argument("number", type=click.IntRange(min=0))
def go_to(archive: Path, number: int) -> None:
    words = house().words
    with writing(archive) as desk:
        way = desk.session.way_to(number)
        finish(desk.session.go_to(number), words.tr("Going through the history"))
    click.echo(answer(way, words))


@command("undo", help=mark("Take back the last act."))
@ARCHIVE
def undo(archive: Path) -> None:
    with writing(archive) as desk:
        _tell_step(desk.session.undo())


@command("redo", help=mark("Do again the act that was taken back last."))
@ARCHIVE
def redo(archive: Path) -> None:
    with writing(archive) as desk:
        _tell_step(desk.session.redo())


def _tell_step(changes: Changes) -> None:
    words = house().words
    back, _, op = changes.op.partition(":")
    if back == "undo":
        click.echo(words.tr("Taken back: {act}.", act=act(op, words)))
    else:
        click.echo(words.tr("Done again: {act}.", act=act(op, words)))


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (history, undo, redo, go_to):
        commands.add_command(each)
