"""What all commands share: translated help, errors told in a sentence, and the three exit codes.

0: done. 1: the world's fault, one sentence on standard error. 2: the command was given wrongly.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kazakh_archive.app.build import House
from kazakh_archive.app.crash import write_down
from kazakh_archive.model.errors import Bug, UserError
from kazakh_archive.text.visible import for_terminal, one_line
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.wording.words import Marked, mark

if TYPE_CHECKING:  # loaded with the first archive that is opened
    from kazakh_archive.app.desk import Desk

Row = dict[str, Any]


class Translated(click.Command):
    """A command whose help is said in the person's language."""

    def get_short_help_str(self, limit: int = 200) -> str:
        """The line in the list of commands, whole: a sentence cut short helps nobody."""
        return say(self.help).split("\n")[0]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The paragraph under the usage line."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say(self.help, ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that says how the command is written."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=say(mark("Usage:"), ctx) + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options."""
        records = (param.get_help_record(ctx) for param in self.get_params(ctx))
        with formatter.section(say(mark("Options"), ctx)):
            formatter.write_dl([record for record in records if record is not None])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows this help."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = say(mark("Show this help."), ctx)
        return found


class TranslatedOption(click.Option):
    """An option whose help is said in the person's language."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option's line in the help."""
        record = super().get_help_record(ctx)
        return (
            None if record is None else (record[0], say(self.help, ctx) + record[1][len(self.help or "") :])
        )


class Commands(Translated, click.Group):
    """The program's commands; tells errors and never shows a traceback."""

    command_class = Translated
    rest: Callable[[Commands], None] | None = None
    """Adds the commands that are loaded only when somebody asks for one of them."""

    def whole(self) -> Commands:
        """The same with every command in it."""
        rest, self.rest = self.rest, None
        if rest is not None:
            rest(self)
        return self

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        return self.commands.get(cmd_name) or self.whole().commands.get(cmd_name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(self.whole().commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options, and then that of the commands."""
        super().format_options(ctx, formatter)
        rows = [(name, self.commands[name].get_short_help_str()) for name in self.list_commands(ctx)]
        with formatter.section(say(mark("Commands"), ctx)):
            formatter.write_dl(rows)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command asked for, and tell what goes wrong."""
        try:
            return super().invoke(ctx)
        except UserError as error:
            fail(sentence(error, house().words))
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except KeyboardInterrupt:
            raise click.Abort from None
        except Exception as error:
            if isinstance(error, OSError) and error.filename is None:
                # No file is named: standard output takes nothing, such as a file on a full disk.
                # (What the system says of any other file became an error of ours long before.)
                _let_go_of_output()
                fail(
                    house().words.tr(
                        "What there is to say could not be written ({detail}).", detail=error.strerror
                    )
                )
            logging.getLogger(__name__).debug("a bug", exc_info=error)
            path = write_down(error, house().paths.log)
            fail(
                house().words.tr(
                    "Something went wrong inside the program; your archive is as it was before this command. "
                    "Please send the file {path} to the people who make Kazakh Archive.",
                    path=path,
                )
            )


def _let_go_of_output() -> None:
    """Python would try what is left in the buffer once more at its end, and end with a code of its own."""
    with suppress(OSError, ValueError):  # a stream without a file has no such end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def house(ctx: click.Context | None = None) -> House:
    """The house that `main` built for this run (by `ctx` where no command is running any more)."""
    found = (ctx or click.get_current_context()).find_object(House)
    if found is None:
        raise Bug(what="a command was started without its house")
    return found


def say(marked: str | None, ctx: click.Context | None = None) -> str:
    """Help text in the person's language."""
    return house(ctx).words.of(Marked(marked or ""))


def fail(text: str) -> None:
    """One sentence on standard error, and exit code 1."""
    click.echo(text, err=True)
    raise click.exceptions.Exit(1)


@contextmanager
def reading(archive: Path) -> Iterator[Desk]:
    """An archive opened only to look."""
    with house().opened(archive, write=False) as desk:
        yield desk


@contextmanager
def writing(archive: Path) -> Iterator[Desk]:
    """An archive opened to change it; says in whose hands it is when it cannot be."""
    with house().opened(archive, write=True) as desk:
        yield desk


def print_json(value: Row | list[Row]) -> None:
    """One JSON document on standard output; letters stay letters."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_line(value: Row) -> None:
    """One JSON document on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))


def print_text(text: str) -> None:
    """A text of many lines: as it is into a file or another program, doing nothing on a terminal."""
    click.echo(for_terminal(text) if sys.stdout.isatty() else text)


def print_table(cells: list[tuple[str, ...]]) -> None:
    """Rows in columns that stand under one another, the last one free."""
    if not cells:
        return
    rows = [tuple(one_line(cell) for cell in row) for row in cells]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        click.echo("  ".join((*padded, row[-1])).rstrip())


def command(name: str, *, help: Marked) -> Callable[[Callable[..., Any]], click.Command]:  # noqa: A002 - click's word
    """A click command with translated help."""
    return click.command(name, cls=Translated, help=help)


def option(*names: str, **attributes: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """A click option with translated help."""
    return click.option(*names, cls=TranslatedOption, **attributes)
