"""The command line."""

import click

from kazakh_archive import __version__
from kazakh_archive.app.cli.frame import Commands, TranslatedOption
from kazakh_archive.app.cli.opening import open_window
from kazakh_archive.ui.wording.words import mark


@click.group(
    cls=Commands,
    invoke_without_command=True,
    help=mark(
        "Keep, read and annotate the oral history of the Kazakhs. Without a command, the window opens."
    ),
)
@click.version_option(__version__, cls=TranslatedOption, help=mark("Show the version."))
@click.pass_context
def commands(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        context.invoke(open_window)


def _load_the_rest(into: Commands) -> None:
    # What these need takes longer to load than a window to open.
    from kazakh_archive.app.cli import (  # noqa: PLC0415
        bundles,
        changing,
        correcting,
        finding,
        going,
        looking,
        program,
        tagging,
    )

    for part in (looking, finding, changing, tagging, correcting, going, bundles, program):
        part.add_to(into)


commands.add_command(open_window)
commands.rest = _load_the_rest
