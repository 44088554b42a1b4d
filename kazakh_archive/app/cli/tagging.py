"""Tags on the command line: how one is typed, which one is meant, and all that puts them in order."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import click

from kazakh_archive.app.cli import shapes
from kazakh_archive.app.cli.frame import Commands, command, house, option, print_json, writing
from kazakh_archive.app.cli.looking import ARCHIVE, JSON, tag_row
from kazakh_archive.model.entities import Name, Tag, TagKind, TagSummary
from kazakh_archive.model.errors import NotFound
from kazakh_archive.services.commands import (
    AddName,
    AddTag,
    MergeTags,
    PreferName,
    RemoveName,
    RemoveTags,
    RenameName,
    SetTagColour,
    SetTagKind,
    TagChoice,
)
from kazakh_archive.services.library import Library
from kazakh_archive.services.session import Command
from kazakh_archive.text.names import PREFIXES, clean_tag_name, parse_tag, written_key
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import mark

_NEAR = 3  # tags that are told beside a new one


class TagType(click.ParamType[TagChoice]):
    """``KIND:NAME``; a name alone is a theme."""

    name = "KIND:NAME"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> TagChoice:
        """Raises `click.BadParameter` for a kind that there is not: it would become part of a name unseen."""
        typed = str(value)
        before, colon, _ = typed.partition(":")
        if colon and before.isascii() and before.isalpha() and before.lower() not in PREFIXES:
            self.fail(
                house().words.tr(
                    "There is no kind “{kind}”. The kinds are person, place, theme, organisation and event; "
                    "a name that has a colon in it is given as theme:NAME.",
                    kind=before,
                ),
                param,
                ctx,
            )
        kind, name = parse_tag(typed)
        return TagChoice(kind=kind, name=name)


class MeantType(click.ParamType[tuple[TagKind | None, str]]):
    """A tag that is there: ``KIND:NAME``, any of its names alone, or its id."""

    name = "TAG"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[TagKind | None, str]:
        """Raises nothing: a word before a colon that is no kind belongs to the name."""
        del param, ctx
        before, colon, name = str(value).partition(":")
        kind = PREFIXES.get(before.strip().lower()) if colon else None
        return (kind, name.strip()) if kind else (None, str(value))


Meant = tuple[TagKind | None, str]


def known(library: Library, choices: tuple[TagChoice, ...]) -> tuple[tuple[TagChoice, ...], list[str]]:
    """The same choices, those that surely mean a tag which is there by its id; and what is to be said of it.

    Raises `BadTagName`.
    """
    chosen, told = [], []
    for choice in choices:
        name = clean_tag_name(choice.name)
        found = library.called(name, choice.kind)
        if len(found) == 1:
            chosen.append(TagChoice(tag_id=found[0].tag.id))
            told.extend(_told_known(name, found[0].tag))
        else:  # nothing surely means it; where several are written so, the command says that
            chosen.append(choice)
            told.extend(_told_new(name, choice.kind, library))
    return tuple(chosen), told


def _told_known(name: str, tag: Tag) -> list[str]:
    if any(written_key(each.text) == written_key(name) for each in tag.names):
        return []
    words = house().words
    return [
        words.tr(
            "“{name}” is taken for the {kind} “{tag}”. If it is somebody or something else, undo this and give "
            "it a name that differs.",
            name=name,
            kind=kind_name(tag.kind, words),
            tag=one_line(tag.label),
        )
    ]


def _told_new(name: str, kind: TagKind, library: Library) -> list[str]:
    """What is said of a name that becomes a new tag, where the window would offer others first."""
    near = [each.summary.tag for each in library.suggest(name, _NEAR, kind)]
    if not near:
        return []
    words = house().words
    return [
        words.tr(
            "“{name}” is a new {kind}. There is also: {near}. If they are one, make them one with "
            "“tag merge ARCHIVE {first} {new}”.",
            name=name,
            kind=kind_name(kind, words),
            near="; ".join(one_line(each.label) for each in near),
            first=shlex.quote(f"{kind}:{one_line(near[0].label)}"),
            new=shlex.quote(f"{kind}:{one_line(name)}"),
        )
    ]


TAG = click.argument("meant", metavar="TAG", type=MeantType())
NAME = click.argument("name")


@click.group("tag", cls=Commands, help=mark("Put tags in order: make, merge, name, colour and remove them."))
def tag() -> None:
    """Every verb is one act, and undo takes it back."""


@command("add", help=mark("Make a tag that nothing carries yet."))
@ARCHIVE
@click.argument("choice", metavar="KIND:NAME", type=TagType())
@JSON
def add(archive: Path, choice: TagChoice, *, as_json: bool) -> None:
    with writing(archive) as desk:
        choices, told = known(desk.library, (choice,))
        tag_id = desk.session.run(AddTag(choices[0])).created
        _tell(desk.library, tag_id, as_json=as_json)
    for each in told:
        click.echo(each, err=True)


@command("merge", help=mark("Make several tags one: the first stays, with the names of all of them."))
@ARCHIVE
@TAG
@click.argument("others", metavar="OTHER...", nargs=-1, required=True, type=MeantType())
@JSON
def merge(archive: Path, meant: Meant, others: tuple[Meant, ...], *, as_json: bool) -> None:
    with writing(archive) as desk:
        into = meant_tag(desk.library, meant).id
        taken = tuple(meant_tag(desk.library, each).id for each in others)
        if set(taken) == {into}:
            click.echo(house().words.tr("They are one tag already; nothing was changed."), err=True)
        desk.session.run(MergeTags(into, taken))
        _tell(desk.library, into, as_json=as_json)


@command("name", help=mark("Give a tag one more name."))
@ARCHIVE
@TAG
@NAME
@JSON
def add_name(archive: Path, meant: Meant, name: str, *, as_json: bool) -> None:
    _change(archive, meant, lambda tag: AddName(tag.id, name), as_json=as_json)


@command("rename", help=mark("Write a name of a tag otherwise: the one it is shown by, or another."))
@ARCHIVE
@TAG
@NAME
@option("--name", "old", default="", help=mark("The name to be written otherwise."))
@JSON
def rename(archive: Path, meant: Meant, name: str, old: str, *, as_json: bool) -> None:
    _change(archive, meant, lambda tag: RenameName(tag.id, _name(tag, old).id, name), as_json=as_json)


@command("prefer", help=mark("Let a tag be shown by this one of its names."))
@ARCHIVE
@TAG
@NAME
@JSON
def prefer(archive: Path, meant: Meant, name: str, *, as_json: bool) -> None:
    _change(archive, meant, lambda tag: PreferName(tag.id, _name(tag, name).id), as_json=as_json)


@command("unname", help=mark("Take a name of a tag away."))
@ARCHIVE
@TAG
@NAME
@JSON
def unname(archive: Path, meant: Meant, name: str, *, as_json: bool) -> None:
    _change(archive, meant, lambda tag: RemoveName(tag.id, _name(tag, name).id), as_json=as_json)


@command("kind", help=mark("Say that a tag is of another kind."))
@ARCHIVE
@TAG
@click.argument("kind", type=click.Choice([each.value for each in TagKind]))
@JSON
def set_kind(archive: Path, meant: Meant, kind: str, *, as_json: bool) -> None:
    _change(archive, meant, lambda tag: SetTagKind(tag.id, TagKind(kind)), as_json=as_json)


@command(
    "colour", help=mark("Give a tag a colour of its own, such as #2a6f97, or with “none” that of its kind.")
)
@ARCHIVE
@TAG
@click.argument("colour")
@JSON
def set_colour(archive: Path, meant: Meant, colour: str, *, as_json: bool) -> None:
    wanted = "" if colour == "none" else colour
    _change(archive, meant, lambda tag: SetTagColour(tag.id, wanted), as_json=as_json)


@command("remove", help=mark("Take tags away; the annotations that carried them stay."))
@ARCHIVE
@click.argument("meant", metavar="TAG...", nargs=-1, required=True, type=MeantType())
def remove(archive: Path, meant: tuple[Meant, ...]) -> None:
    with writing(archive) as desk:
        tags = [meant_tag(desk.library, each) for each in meant]
        desk.session.run(RemoveTags(tuple(each.id for each in tags)))
    for each in tags:
        words = house().words
        click.echo(
            words.tr(
                "The {kind} “{tag}” is removed.", kind=kind_name(each.kind, words), tag=one_line(each.label)
            )
        )


def _change(archive: Path, meant: Meant, command: Callable[[Tag], Command], *, as_json: bool) -> None:
    """Do one act on a tag, and show the tag as it is then."""
    with writing(archive) as desk:
        tag = meant_tag(desk.library, meant)
        desk.session.run(command(tag))
        _tell(desk.library, tag.id, as_json=as_json)


def meant_tag(library: Library, meant: Meant) -> Tag:
    """The tag that was typed. Raises `NotFound` and `Ambiguous`."""
    kind, reference = meant
    return library.find_tag(reference, kind).tag


def _name(tag: Tag, text: str) -> Name:
    """The name of a tag that is written so; the one it is shown by for none. Raises `NotFound`."""
    if not text:
        return tag.names[0]
    for name in tag.names:
        if written_key(name.text) == written_key(clean_tag_name(text)):
            return name
    raise NotFound(kind="name", reference=text)


def _tell(library: Library, tag_id: str, *, as_json: bool) -> None:
    summary: TagSummary = library.some_tags([tag_id])[tag_id]
    if as_json:
        print_json(shapes.tag_summary(summary))
    else:
        click.echo("  ".join(map(one_line, tag_row(summary))))


def add_to(commands: Commands) -> None:
    """Put these commands into the program."""
    for each in (add, merge, add_name, rename, prefer, unname, set_kind, set_colour, remove):
        tag.add_command(each)
    commands.add_command(tag)
