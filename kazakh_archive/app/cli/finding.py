"""Commands that find: search, words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import (
    Commands,
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
from kazakh_archive.app.desk import Desk
from kazakh_archive.model.search import Hit
from kazakh_archive.services.questions import answer
from kazakh_archive.services.wordlists import count_words
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.words import mark

LIMIT = option(
    "--limit",
    default=50,
    show_default=True,
    type=click.IntRange(1, 10_000),
    help=mark("Show at most so many hits."),
)


@command("search", help=mark("Search passages, notes, tags and sources."))
@ARCHIVE
@click.argument("query", nargs=-1)
@option(
    "--from",
    "questions",
    type=click.File(encoding="utf-8-sig", errors="replace"),
    help=mark("Look up each line of this file; one JSON line answers each, in the same order."),
)
@LIMIT
@JSON
def search(
    archive: Path, query: tuple[str, ...], questions: Any, limit: int, *, as_json: bool
) -> None:  # click gives a text stream
    if bool(query) == (questions is not None):
        raise click.UsageError(
            house().words.tr("Say either what to search for, or --from a file of questions.")
        )
    with reading(archive) as desk:
        bring_index_up(desk)
        if questions is not None:
            _answer_all(desk, questions.read().splitlines(), limit)
            return
        page = desk.search.page(" ".join(query), limit)
    if as_json:
        print_json([shapes.hit(each) for each in page.hits])
        return
    words = house().words
    for each in page.hits:
        _print_hit(each)
    count = sum(page.totals.values())
    if page.meant:
        click.echo(words.tr("Did you mean: {query}", query=page.meant), err=True)
    if page.loosened:
        click.echo(words.tr("Nothing has all of these words; these have some of them."), err=True)
    click.echo(words.plural("{n} hit.", "{n} hits.", count), err=True)


def _answer_all(desk: Desk, questions: list[str], limit: int) -> None:
    """Print a line for each question; one that cannot be read says why, and the others are answered."""
    words = house().words
    unread = 0
    for question in questions:
        found = answer(desk.search, question, limit)
        if found.page is None:
            unread += 1
            told = "" if found.error is None else sentence(found.error, words)
            print_line({"query": question, "error": told})
        else:
            page = found.page
            print_line(
                {
                    "query": question,
                    "total": sum(page.totals.values()),
                    "hits": [shapes.hit(each) for each in page.hits],
                    "loosened": page.loosened,
                    "meant": page.meant or None,
                }
            )
    if unread:
        fail(words.plural("{n} question could not be read.", "{n} questions could not be read.", unread))


def _print_hit(each: Hit) -> None:
    place = "" if each.span is None else f"  {each.span.start}:{each.span.end}"
    click.echo(f"[{each.kind}] {one_line(each.source_title or each.snippet.text)}{place}")
    click.echo(f"    {one_line(each.snippet.text)}")


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
@JSON
def words(archive: Path, source: tuple[str, ...], limit: int, *, pairs: bool, as_json: bool) -> None:
    with reading(archive) as desk:
        chosen = [desk.library.find(each).id for each in source]
        counting = count_words(desk.session.store, chosen, pairs=pairs, limit=limit)
        found = finish(counting, house().words.tr("Counting"))
    if as_json:
        print_json([shapes.word_count(each) for each in found.counts])
        return
    print_table([(str(each.count), str(each.sources), each.words) for each in found.counts])
    said = house().words.plural("{n} word in all.", "{n} words in all.", found.words)
    click.echo(said, err=True)


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (search, words):
        commands.add_command(each)
