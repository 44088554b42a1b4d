"""Commands about the program itself: demo, self-test."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from kazakh_archive.app.cli.frame import Commands, command, house
from kazakh_archive.app.demo import Made, demonstrate
from kazakh_archive.model.clock import utc_now
from kazakh_archive.ui.wording.words import mark


@command("demo", help=mark("Do the whole job once on the sample archive, and say where the results are."))
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
def demo(folder: Path | None) -> None:
    words = house().words
    stamp = utc_now()[:19].replace(":", "-")
    made = demonstrate(house(), folder or house().paths.state / "demo" / stamp)
    click.echo(
        words.tr(
            "The sample archive has {sources} sources and {annotations} annotations: {path}",
            sources=made.sources,
            annotations=made.annotations,
            path=made.archive,
        )
    )
    for query, count in made.hits:
        click.echo(
            words.plural("“{query}” was found once.", "“{query}” was found {n} times.", count, query=query)
        )
    click.echo(words.tr("The bundle was written and read back: {path}", path=made.bundle.path))
    click.echo(words.tr("A picture of the window: {path}", path=made.picture))


@command("self-test", help=mark("Check that this copy of the program works on this machine."))
def self_test() -> None:
    with tempfile.TemporaryDirectory(prefix="kazakh-archive-", ignore_cleanup_errors=True) as folder:
        made = demonstrate(house(), Path(folder))
        _tell_test(made)


def _tell_test(made: Made) -> None:
    words = house().words
    click.echo(
        words.tr("ok: the archive, its {n} annotations and its journal are sound", n=made.check.annotations)
    )
    click.echo(words.tr("ok: words were found in Latin, Cyrillic and Arabic script"))
    click.echo(words.tr("ok: the bundle was written and read back ({n} bytes)", n=made.bundle.size))
    click.echo(words.tr("ok: the window was painted"))
    click.echo(words.tr("The program works on this machine."))


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (demo, self_test):
        commands.add_command(each)
