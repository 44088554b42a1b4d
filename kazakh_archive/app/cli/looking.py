"""Commands that only look: sources, show, list_annotations, tags, check."""

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
    print_text,
    reading,
)
from kazakh_archive.app.cli.work import finish
from kazakh_archive.model.entities import Annotation, TagSummary
from kazakh_archive.text.canonical import storable
from kazakh_archive.text.links import labelled
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.wording.problems import problem_sentence
from kazakh_archive.ui.wording.words import mark

ARCHIVE = click.argument("archive", type=click.Path(path_type=Path))
SOURCE = click.argument("source")
ANNOTATION = click.argument("annotation", callback=lambda _context, _parameter, typed: storable(typed))
JSON = option("--json", "as_json", is_flag=True, help=mark("Print JSON in the documented shape."))


@command("sources", help=mark("List the sources of an archive."))
@ARCHIVE
@JSON
def sources(archive: Path, *, as_json: bool) -> None:
    with reading(archive) as desk:
        found = desk.library.sources()
    if as_json:
        print_json([shapes.summary(each) for each in found])
        return
    print_table(
        [
            (
                each.source.id,
                each.source.language,
                each.source.access,
                str(each.annotations),
                each.source.title,
            )
            for each in found
        ]
    )


@command("show", help=mark("Show one source: what is known of it, and its text."))
@ARCHIVE
@SOURCE
@JSON
def show(archive: Path, source: str, *, as_json: bool) -> None:
    with reading(archive) as desk:
        found = desk.library.find(source)
        content = desk.library.text(found.id).content
        terms = desk.library.terms(found.id)
    if as_json:
        print_json({**shapes.source(found), "text": content})
        return
    words = house().words
    click.echo(one_line(found.title))
    click.echo(
        words.tr(
            "{language}, {length} characters, {access}",
            language=found.language,
            length=found.length,
            access=found.access,
        )
    )
    if terms is not None:
        click.echo(
            words.tr(
                "Told by {narrator}, written down by {writer}, {place}, {date}.",
                narrator=terms.narrator,
                writer=terms.writer,
                place=terms.place,
                date=terms.date,
            )
        )
    click.echo()
    print_text(content)


@command("annotations", help=mark("List the annotations of an archive, or of one source."))
@ARCHIVE
@click.argument("source", default="")
@option("--source", "named", default="", help=mark("Only those of this source."))
@JSON
def list_annotations(archive: Path, source: str, named: str, *, as_json: bool) -> None:
    if source and named:
        raise click.UsageError(house().words.tr("Name the source once: as it stands, or after --source."))
    wanted = source or named
    with reading(archive) as desk:
        source_id = desk.library.find(wanted).id if wanted else None
        found = desk.library.annotations(source_id)
    if as_json:
        print_json([shapes.annotation(each) for each in found])
        return
    for each in found:
        print_annotation(each)


def print_annotation(each: Annotation) -> None:
    """An annotation on a few lines: where it stands, its words, its tags and its note."""
    click.echo(f"{each.id}  {each.source_id}  {each.span.start}:{each.span.end}")
    click.echo(f"    {one_line(each.exact)}")
    if each.tags:
        click.echo("    " + ", ".join(f"{tag.kind}:{tag.label}" for tag in each.tags))
    if each.note:
        click.echo(f"    {one_line(labelled(each.note))}")


@command("tags", help=mark("List the tags of an archive with all their names."))
@ARCHIVE
@JSON
def tags(archive: Path, *, as_json: bool) -> None:
    with reading(archive) as desk:
        found = desk.library.tags()
    if as_json:
        print_json([shapes.tag_summary(each) for each in found])
        return
    print_table([tag_row(each) for each in found])


def tag_row(each: TagSummary) -> tuple[str, ...]:
    """Kind, number of annotations and all names of a tag, as one row."""
    return (each.tag.kind, str(each.annotations), " · ".join(name.text for name in each.tag.names))


@command("check", help=mark("Check that nothing in an archive is damaged."))
@ARCHIVE
@JSON
@click.pass_context
def check(context: click.Context, archive: Path, *, as_json: bool) -> None:
    words = house().words
    with reading(archive) as desk:
        report = finish(desk.session.store.check(), words.tr("Checking"))
    if as_json:
        print_json(shapes.report(report))
    else:
        for problem in report.problems:
            click.echo(problem_sentence(problem, words))
        if report.sound:
            click.echo(
                words.tr(
                    "Everything is sound: {originals} originals, {texts} texts, {annotations} annotations "
                    "and {entries} entries of the journal are as they were written.",
                    originals=report.originals,
                    texts=report.texts,
                    annotations=report.annotations,
                    entries=report.journal_entries,
                )
            )
    if not report.sound:
        count = len(report.problems)
        click.echo(words.plural("{n} thing is wrong.", "{n} things are wrong.", count), err=True)
    context.exit(0 if report.sound else 1)


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (sources, show, list_annotations, tags, check):
        commands.add_command(each)
