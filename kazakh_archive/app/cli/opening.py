"""The command that opens the window; it loads nothing that the first picture does not need."""

from __future__ import annotations

from pathlib import Path

import click

from kazakh_archive.app.cli.frame import command, fail, house, option
from kazakh_archive.app.screen import has_screen
from kazakh_archive.ui.wording.words import mark


@command("open", help=mark("Open the window, with an archive if you name one."))
@click.argument("archive", required=False, type=click.Path(path_type=Path))
@option("--sample", is_flag=True, help=mark("Open your copy of the sample archive."))
@click.pass_context
def open_window(context: click.Context, archive: Path | None, *, sample: bool) -> None:
    if not has_screen():
        fail(
            house().words.tr(
                "There is no screen here on which a window could open. Every command works without one: "
                "“demo” does the whole job once, “--help” lists the others."
            )
        )
    # Qt is loaded only where a window opens: it may be missing where the command line works.
    from kazakh_archive.app.window import run_window  # noqa: PLC0415

    context.exit(run_window(house(), _sample() if sample else archive))


def _sample() -> Path:
    # Most starts need none of what makes it.
    from kazakh_archive.app.sample import sample_here  # noqa: PLC0415

    return sample_here(house())
