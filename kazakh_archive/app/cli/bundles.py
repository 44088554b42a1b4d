"""Commands for what leaves or serves an archive: export, backup, reindex."""

from __future__ import annotations

from pathlib import Path

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import Commands, command, house, option, print_json, reading
from kazakh_archive.app.cli.looking import ARCHIVE, JSON
from kazakh_archive.app.cli.work import finish
from kazakh_archive.app.desk import Desk
from kazakh_archive.model.bundle import ExportRequest
from kazakh_archive.services.backing_up import back_up
from kazakh_archive.services.exporting import export as export_bundle
from kazakh_archive.ui.wording.words import LANGUAGES, mark


@command("export", help=mark("Export a bundle: originals, texts, annotations and a page to read them on."))
@ARCHIVE
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@option("--replace", is_flag=True, help=mark("Replace a bundle that is already there."))
@option(
    "--language",
    type=click.Choice(list(LANGUAGES)),
    default=None,
    help=mark("The language of the page inside the bundle."),
)
def export(archive: Path, out: Path, *, replace: bool, language: str | None) -> None:
    words = house().words
    look = house().bundle_look(language)
    request = ExportRequest(out, look.words.language, replace=replace)
    with reading(archive) as desk:
        report = finish(export_bundle(desk.session.store, request, look), words.tr("Exporting"))
    click.echo(
        words.tr(
            "{path} is written and was read back: {sources}, {annotations}.",
            path=report.path,
            sources=words.plural("{n} source", "{n} sources", report.sources),
            annotations=words.plural("{n} annotation", "{n} annotations", report.annotations),
        )
    )
    if report.left_out:
        click.echo(
            words.plural(
                "{n} closed source was left out.", "{n} closed sources were left out.", report.left_out
            )
        )


@command(
    "backup", help=mark("Write a dated, checked copy of the archive into a folder; older copies are thinned.")
)
@ARCHIVE
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@JSON
def backup(archive: Path, folder: Path, *, as_json: bool) -> None:
    words = house().words
    with reading(archive) as desk:
        report = back_up(desk.session.store, folder)
    if as_json:
        print_json(shapes.backup(report))
        return
    click.echo(words.tr("{path} is written and was checked.", path=report.path))
    if report.removed:
        click.echo(
            words.plural("{n} older copy was removed.", "{n} older copies were removed.", len(report.removed))
        )


@command("reindex", help=mark("Build the search index anew."))
@ARCHIVE
@click.option("--progress", is_flag=True, hidden=True)
@click.option("--catch-up", is_flag=True, hidden=True)
def reindex(archive: Path, *, progress: bool, catch_up: bool) -> None:
    """Also the process that the window starts, which reads ``done total`` lines from it."""
    with reading(archive) as desk:
        work = desk.indexing.bring_up() if catch_up else desk.indexing.rebuild()
        if progress:
            for step in work:
                click.echo(f"{step.done} {step.total}")
            return
        finish(work, house().words.tr("Building the index"))
        _tell_index(desk)


def _tell_index(desk: Desk) -> None:
    click.echo(
        house().words.tr(
            "The search index is new and holds every change up to number {n}.",
            n=desk.session.store.head().seq,
        )
    )


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (export, backup, reindex):
        commands.add_command(each)
