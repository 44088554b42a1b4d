"""Commands that change an archive: new, add, access, rename, remove, annotate, move, edit, unannotate."""

from __future__ import annotations

from pathlib import Path

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import Commands, command, fail, house, option, print_json, writing
from kazakh_archive.app.cli.looking import ANNOTATION, ARCHIVE, JSON, SOURCE, print_annotation
from kazakh_archive.app.cli.tagging import Meant, MeantType, TagType, known, meant_tag
from kazakh_archive.app.cli.work import finish
from kazakh_archive.model.entities import Access, Placement
from kazakh_archive.model.errors import AlreadyThere
from kazakh_archive.model.importing import Added
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    EditAnnotation,
    MoveAnnotation,
    PlaceAnnotation,
    RemoveAnnotation,
    RemoveSource,
    RenameSource,
    SetAccess,
    TagChoice,
)
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.library import Library
from kazakh_archive.store import create_archive
from kazakh_archive.text.anchor import Quote, one_place
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.wording.words import mark


@command("new", help=mark("Make a new, empty archive."))
@ARCHIVE
@option("--title", default="", help=mark("The title of the archive; its file name if you give none."))
def new(archive: Path, title: str) -> None:
    create_archive(archive, title=title)
    click.echo(house().words.tr("{path} is ready. Bring texts in with “add”.", path=archive))


@command("add", help=mark("Bring texts in: files, or folders with all their files."))
@ARCHIVE
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@option("--encoding", default="", help=mark("The encoding of these files, if the guess is wrong."))
@option("--closed", is_flag=True, help=mark("Keep them out of bundles until they are opened."))
@JSON
@click.pass_context
def add(
    context: click.Context,
    archive: Path,
    paths: tuple[Path, ...],
    encoding: str,
    *,
    closed: bool,
    as_json: bool,
) -> None:
    access = Access.CLOSED if closed else Access.OPEN
    taken: list[Added] = []
    with writing(archive) as desk:
        work = bring_in(desk.session, paths, encoding=encoding or None, access=access, added=taken.append)
        try:
            report = finish(work, house().words.tr("Bringing texts in"))
        finally:
            _tell_added(taken, as_json=as_json)  # also where a full disk or Ctrl-C ends the work half-way
    for refused in report.refused:
        click.echo(sentence(refused.error, house().words), err=True)
    faults = [each for each in report.refused if not isinstance(each.error, AlreadyThere)]
    context.exit(1 if faults else 0)


def _tell_added(taken: list[Added], *, as_json: bool) -> None:
    words = house().words
    if as_json:
        print_json([shapes.added(each) for each in taken])
        return
    for one in taken:
        click.echo(f"{one.source_id}  {one_line(one.title)}")
        if not one.certain:
            click.echo(
                words.tr(
                    "    Its encoding was taken to be {encoding}; if the letters look wrong, undo and add "
                    "it again with --encoding.",
                    encoding=one.encoding,
                )
            )


@command("access", help=mark("Show whether a source is open or closed, or change it."))
@ARCHIVE
@SOURCE
@option(
    "--set",
    "wanted",
    type=click.Choice([each.value for each in Access]),
    default=None,
    help=mark("Open it for bundles, or close it."),
)
@JSON
def access(archive: Path, source: str, wanted: Access | None, *, as_json: bool) -> None:
    with house().opened(archive, write=wanted is not None) as desk:
        found = desk.library.find(source)
        if wanted is not None:
            desk.session.run(SetAccess(found.id, Access(wanted)))
            found = desk.library.source(found.id)
    if as_json:
        print_json(shapes.source(found))
    else:
        click.echo(found.access)


@command("rename", help=mark("Give a source another title; it stays also where the text is corrected."))
@ARCHIVE
@SOURCE
@click.argument("title")
@JSON
def rename(archive: Path, source: str, title: str, *, as_json: bool) -> None:
    with writing(archive) as desk:
        found = desk.library.find(source)
        desk.session.run(RenameSource(found.id, title))
        found = desk.library.source(found.id)
    if as_json:
        print_json(shapes.source(found))
    else:
        click.echo(one_line(found.title))


@command(
    "remove", help=mark("Take a source out of the archive with all its annotations; undo brings it back.")
)
@ARCHIVE
@SOURCE
def remove(archive: Path, source: str) -> None:
    with writing(archive) as desk:
        found = desk.library.find(source)
        desk.session.run(RemoveSource(found.id))
    click.echo(house().words.tr("“{title}” is no longer in the archive.", title=one_line(found.title)))


_DIGITS = 4000  # Python reads no longer numbers


class SpanType(click.ParamType[Span]):
    """``A:B``, two offsets in code points, the second exclusive."""

    name = "A:B"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Span:
        """Raises `click.BadParameter` for anything but two whole numbers in their order."""
        start, _, end = str(value).partition(":")
        longest = max(len(start), len(end))
        if not (start.isdecimal() and end.isdecimal() and (start + end).isascii()) or longest > _DIGITS:
            self.fail(house().words.tr("A span is two whole numbers, such as 120:145."), param, ctx)
        return Span(int(start), int(end))


QUOTE = option("--quote", default=None, help=mark("The words to annotate, as they stand in the text."))
SPAN = option(
    "--span", type=SpanType(), default=None, help=mark("Where they stand: code points, the end exclusive.")
)


@command("annotate", help=mark("Annotate a passage of a source with a note and tags."))
@ARCHIVE
@SOURCE
@QUOTE
@SPAN
@option("--note", default="", help=mark("Your note."))
@option(
    "--tag",
    "tags",
    type=TagType(),
    multiple=True,
    metavar="KIND:NAME",
    help=mark("A tag, such as person:NAME, place:NAME or theme:NAME; give it as often as you like."),
)
@JSON
def annotate(
    archive: Path,
    source: str,
    quote: str | None,
    span: Span | None,
    note: str,
    tags: tuple[TagChoice, ...],
    *,
    as_json: bool,
) -> None:
    with writing(archive) as desk:
        found = desk.library.find(source)
        place = _place(desk.library, found.id, quote, span)
        choices, told = known(desk.library, tags)
        changes = desk.session.run(AddAnnotation(found.id, place, note, choices))
        annotation = desk.library.annotation(changes.created)
    if as_json:
        print_json(shapes.annotation(annotation))
    else:
        click.echo(annotation.id)
    for each in told:
        click.echo(each, err=True)


def _place(library: Library, source_id: str, quote: str | None, span: Span | None) -> Span:
    """Where the words stand that were given in one of the two ways."""
    if (quote is None) == (span is None):
        raise click.UsageError(house().words.tr("Give either --quote or --span."))
    if span is not None:  # an empty span is false, and yet a span
        return span
    return one_place(library.text(source_id).content, Quote(quote or ""))


@command("move", help=mark("Let an annotation stand on other words of its source; a lost one is placed so."))
@ARCHIVE
@ANNOTATION
@QUOTE
@SPAN
@JSON
def move(archive: Path, annotation: str, quote: str | None, span: Span | None, *, as_json: bool) -> None:
    with writing(archive) as desk:
        found = desk.library.annotation(annotation)
        place = _place(desk.library, found.source_id, quote, span)
        lost = found.placement is Placement.LOST
        desk.session.run((PlaceAnnotation if lost else MoveAnnotation)(found.id, place))
        found = desk.library.annotation(annotation)
    if as_json:
        print_json(shapes.annotation(found))
    else:
        print_annotation(found)


@command("edit", help=mark("Change note and tags of an annotation in one step."))
@ARCHIVE
@ANNOTATION
@option("--note", default=None, help=mark("Another note; what is not given stays."))
@option(
    "--tag",
    "tags",
    type=TagType(),
    multiple=True,
    metavar="KIND:NAME",
    help=mark("A tag to give, such as person:NAME; give it as often as you like."),
)
@option(
    "--untag",
    "untags",
    type=MeantType(),
    multiple=True,
    metavar="TAG",
    help=mark("A tag to take away; give it as often as you like."),
)
@JSON
def edit(
    archive: Path,
    annotation: str,
    note: str | None,
    tags: tuple[TagChoice, ...],
    untags: tuple[Meant, ...],
    *,
    as_json: bool,
) -> None:
    if note is None and not tags and not untags:
        raise click.UsageError(house().words.tr("Say what is to change: --note, --tag or --untag."))
    with writing(archive) as desk:
        found = desk.library.annotation(annotation)
        choices, told = known(desk.library, tags)
        gone = {meant_tag(desk.library, each).id for each in untags}
        if gone - {tag.id for tag in found.tags}:
            fail(house().words.tr("The annotation does not carry this tag; nothing was changed."))
        kept = tuple(TagChoice(tag_id=tag.id) for tag in found.tags if tag.id not in gone)
        wanted = found.note if note is None else note
        desk.session.run(EditAnnotation(found.id, (*kept, *choices), wanted))
        found = desk.library.annotation(annotation)
    if as_json:
        print_json(shapes.annotation(found))
    else:
        print_annotation(found)
    for each in told:
        click.echo(each, err=True)


@command("unannotate", help=mark("Take an annotation away; the text under it stays."))
@ARCHIVE
@ANNOTATION
def unannotate(archive: Path, annotation: str) -> None:
    with writing(archive) as desk:
        desk.session.run(RemoveAnnotation(annotation))
    click.echo(house().words.tr("The annotation is removed."))


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (new, add, access, rename, remove, annotate, move, edit, unannotate):
        commands.add_command(each)
