"""The command that corrects a text: correct."""

from __future__ import annotations

from pathlib import Path

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import Commands, command, house, option, print_json
from kazakh_archive.app.cli.looking import ARCHIVE, JSON, SOURCE
from kazakh_archive.exchange.reading import read_file
from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.correcting import Correcting, Preview
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.wording.words import mark


@command("correct", help=mark("Give a source the corrected text in a file; its annotations go along."))
@ARCHIVE
@SOURCE
@click.argument("file", type=click.Path(path_type=Path))
@option("--encoding", default="", help=mark("The encoding of the file, if the guess is wrong."))
@option("--dry-run", is_flag=True, help=mark("Only say what would become of the annotations."))
@JSON
def correct(archive: Path, source: str, file: Path, encoding: str, *, dry_run: bool, as_json: bool) -> None:
    typed = read_file(file, encoding=encoding or None).text.characters
    with house().opened(archive, write=not dry_run) as desk:
        found = desk.library.find(source)
        preview = Correcting(desk.session.store).preview(desk.library.text(found.id), typed)
        if not dry_run:
            desk.session.run(preview.command)
        now = desk.library.source(found.id)
        annotations = {each.id: each for each in desk.library.annotations(found.id)}
    if as_json:
        print_json(shapes.correction(now, preview, annotations))
    else:
        _tell(preview)


def _tell(preview: Preview) -> None:
    words = house().words
    if preview.same:
        click.echo(words.tr("The text is the same as before; nothing was changed."))
        return
    click.echo(
        words.plural(
            "{n} annotation stands where it stood.", "{n} annotations stand where they stood.", preview.kept
        )
    )
    _list(preview.changed, words.tr("Their words were corrected, and they stand on the corrected ones:"))
    _list(preview.found, words.tr("They were lost, and have their words again:"))
    _list(preview.lost, words.tr("They cannot be placed surely, and are kept as lost:"))


def _list(annotations: tuple[Annotation, ...], head: str) -> None:
    if annotations:
        click.echo(head)
    for each in annotations:
        click.echo(f"  {each.id}  {one_line(each.exact)}")


def add_to(commands: Commands) -> None:
    """Put this command into the program."""
    commands.add_command(correct)
