"""The command line."""

import click

from kazakh_archive import __version__
from kazakh_archive.app.cli import bundles, changing, looking, program
from kazakh_archive.app.cli.frame import Commands
from kazakh_archive.ui.words import mark


@click.group(
    cls=Commands,
    invoke_without_command=True,
    help=mark(
        "Keep, read and annotate the oral history of the Kazakhs. Without a command, the window opens."
    ),
)
@click.version_option(__version__)
@click.pass_context
def commands(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        context.invoke(program.open_window)


for part in (looking, changing, bundles, program):
    part.add_to(commands)
