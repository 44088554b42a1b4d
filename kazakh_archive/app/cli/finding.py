"""Commands that find: search, table, words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import (
    Commands,
    Translated,
    command,
    fail,
    house,
    option,
    print_json,
    print_line,
    print_table,
    reading,
)
from kazakh_archive.app.cli.looking import ARCHIVE, JSON
from kazakh_archive.app.cli.work import bring_index_up, finish
from kazakh_archive.model.search import Hit, MatchedBy, Order, SearchPage
from kazakh_archive.services.access import Audience
from kazakh_archive.services.exporting_hits import export_hits
from kazakh_archive.services.questions import Answered, answer, read_questions
from kazakh_archive.services.wordlists import count_words
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.messages.reports import table_told
from kazakh_archive.ui.wording.named import HIT_KINDS
from kazakh_archive.ui.wording.words import mark

_LONGEST_OFFERED = 200  # code points
_BY = {
    MatchedBy.FORM: mark("another form of the word"),
    MatchedBy.NAME: mark("another spelling or script"),
}
"""What is said of a hit that has not the very word."""

LIMIT = option(
    "--limit",
    default=50,
    show_default=True,
    type=click.IntRange(1, 10_000),
    help=mark("Show at most so many hits of each kind."),
)
AUDIENCE = option(
    "--for",
    "audience",
    default=Audience.ARCHIVE.value,
    show_default=True,
    type=click.Choice([each.value for each in Audience]),
    help=mark("For whom: with “everyone”, what is closed is as if it were not in the archive."),
)

ORDER = option(
    "--order",
    default=Order.RELEVANCE.value,
    show_default=True,
    type=click.Choice([each.value for each in Order]),
    help=mark("The best first, source by source, or by date."),
)


class _SearchCommand(Translated):
    """Explains a minus that was taken for the beginning of an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name.startswith("--"):
                raise
            raise click.UsageError(
                house(ctx).words.tr(
                    "A word after a minus is taken for an option here. To leave a word out, write NOT before "
                    "it (camel NOT horse), or put -- before the whole search (-- camel -horse)."
                ),
                ctx,
            ) from None


@click.command("search", cls=_SearchCommand, help=mark("Search passages, notes, tags and sources."))
@ARCHIVE
@click.argument("query", nargs=-1)
@option(
    "--from",
    "questions",
    type=click.File("rb"),
    help=mark("Look up each line of this file; one JSON line answers each, in the same order."),
)
@LIMIT
@ORDER
@AUDIENCE
@JSON
def search(
    archive: Path,
    query: tuple[str, ...],
    questions: Any,  # click gives a stream of bytes
    limit: int,
    order: str,
    audience: str,
    *,
    as_json: bool,
) -> None:
    if bool(query) == (questions is not None):
        raise click.UsageError(
            house().words.tr("Say either what to search for, or --from a file of questions.")
        )
    with reading(archive) as desk:
        bring_index_up(desk)
        ask = partial(answer, desk.search, limit=limit, order=Order(order), audience=Audience(audience))
        if questions is not None:
            _answer_all(ask, read_questions(questions.read(), Path(questions.name)))
            return
        found = ask(" ".join(query))
    if found.page is None:
        fail("\n".join(filter(None, (_refusal(found), _offered(_nearest(found))))))
    elif as_json:
        print_json([shapes.hit(each) for each in found.page.hits])
    else:
        for each in found.page.hits:
            _print_hit(each)
        _tell(found.page)


def _refusal(found: Answered) -> str:
    """Why a question cannot be read."""
    return "" if found.error is None else sentence(found.error, house().words)


def _nearest(found: Answered) -> str:
    """The nearest question that can be read."""
    return "" if found.error is None else found.error.nearest


def _offered(query: str) -> str:
    """A question that may have been meant; nobody would read a very long one."""
    if not 0 < len(query) <= _LONGEST_OFFERED:
        return ""
    return house().words.tr("Did you mean: {query}", query=one_line(query))


def _tell(page: SearchPage) -> None:
    """Say on standard error how much there is in all, and of each kind where not all of it is shown."""
    words = house().words
    if page.meant:
        click.echo(_offered(page.meant), err=True)
    if page.loosened:
        click.echo(words.tr("Nothing has all of these words; these have some of them."), err=True)
    count = sum(page.totals.values())
    if page.cut:
        click.echo(words.plural("At least {n} hit.", "At least {n} hits.", count), err=True)
    else:
        click.echo(words.plural("{n} hit.", "{n} hits.", count), err=True)
    if len(page.hits) < count:
        for kind, total in page.totals.items():
            shown = sum(hit.kind is kind for hit in page.hits)
            name = words.of(HIT_KINDS[kind])
            if total:
                click.echo(
                    words.tr("{kind}: {shown} of {total} shown.", kind=name, shown=shown, total=total),
                    err=True,
                )


def _answer_all(ask: Callable[[str], Answered], questions: list[str]) -> None:
    """Print a line for each question; one that cannot be read says why, and the others are answered."""
    words = house().words
    unread = 0
    for question in questions:
        found = ask(question)
        if found.page is None:
            unread += 1
            print_line({"query": question, "error": _refusal(found), "meant": _nearest(found) or None})
        else:
            page = found.page
            print_line(
                {
                    "query": question,
                    "total": sum(page.totals.values()),
                    "at_least": page.cut,
                    "hits": [shapes.hit(each) for each in page.hits],
                    "loosened": page.loosened,
                    "meant": page.meant or None,
                }
            )
    if unread:
        fail(words.plural("{n} question could not be read.", "{n} questions could not be read.", unread))


def _print_hit(each: Hit) -> None:
    place = "" if each.span is None else f"  {each.span.start}:{each.span.end}"
    by = f"  ({house().words.of(_BY[each.by])})" if each.by in _BY else ""
    click.echo(f"[{each.kind}] {one_line(each.source_title or each.snippet.text)}{place}{by}")
    click.echo(f"    {one_line(each.snippet.text)}")


@click.command(
    "table", cls=_SearchCommand, help=mark("Write all results of a search into a table for a spreadsheet.")
)
@ARCHIVE
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("query", nargs=-1, required=True)
@option("--replace", is_flag=True, help=mark("Replace the file if it is there."))
def table(archive: Path, out: Path, query: tuple[str, ...], *, replace: bool) -> None:
    words = house().words
    with reading(archive) as desk:
        bring_index_up(desk)
        work = export_hits(desk.search, " ".join(query), out, replace=replace)
        report = finish(work, words.tr("Writing the results"))
    click.echo(f"{table_told(report, words)} {one_line(str(out))}")


@command("words", help=mark("Count the words of an archive, or of some of its sources."))
@ARCHIVE
@click.argument("source", nargs=-1)
@option("--pairs", is_flag=True, help=mark("Count pairs of words that stand side by side."))
@option(
    "--limit",
    default=100,
    show_default=True,
    type=click.IntRange(1, 1_000_000),
    help=mark("Show at most so many words."),
)
@option("--by-source", is_flag=True, help=mark("Say how often each stands in which source."))
@JSON
def words(
    archive: Path, source: tuple[str, ...], limit: int, *, pairs: bool, by_source: bool, as_json: bool
) -> None:
    with reading(archive) as desk:
        chosen = [desk.library.find(each).id for each in source]
        counting = count_words(desk.session.store, chosen, pairs=pairs, limit=limit)
        found = finish(counting, house().words.tr("Counting"))
    if as_json:
        shape = shapes.word_count_by_source if by_source else shapes.word_count
        print_json([shape(each) for each in found.counts])
        return
    rows: list[tuple[str, ...]] = []
    for each in found.counts:
        rows.append((str(each.count), str(each.sources), each.words))
        if by_source:
            rows += [(str(count), "", f"    {found.titles[which]}") for which, count in each.by_source]
    print_table(rows)
    said = house().words.plural("{n} word in all.", "{n} words in all.", found.words)
    click.echo(said, err=True)


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (search, table, words):
        commands.add_command(each)
