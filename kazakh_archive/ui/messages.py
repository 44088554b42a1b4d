"""What went wrong, as a sentence for a person: what is the case, and what to do next.

Every type of `model.errors` has its sentence here (a test sees to it). No Qt: the command line says
the same.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import singledispatch
from typing import TYPE_CHECKING

from kazakh_archive.model import errors as e
from kazakh_archive.ui.named import DETAILS, FIELDS, QUERY_PROBLEMS, THINGS, act
from kazakh_archive.ui.words import Words, mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MEGABYTE = 1_000_000
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_LONGEST = 60  # code points of a quoted value; more than that is no sentence
_MOST = 20  # values in a list


def sentence(error: BaseException, words: Words) -> str:
    """Say what went wrong; an error of no known type is said to be our own fault."""
    return _say(error, words)


@singledispatch
def _say(error: BaseException, words: Words) -> str:
    del error
    return words.tr(
        "Something went wrong in the program itself. What you had saved before is safe. "
        "Please tell us about it, so that we can mend it."
    )


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _local_time(found: re.Match[str]) -> str:
    """A time of the archive as the clock here shows it."""
    return f"{datetime.fromisoformat(found[0]).astimezone():%Y-%m-%d %H:%M}"


def _detail(detail: str, words: Words) -> str:
    known = DETAILS.get(detail)
    return _short(detail) if known is None else words.of(known)


def _listed(values: Sequence[object]) -> str:
    """The first of many values; where there are more, an ellipsis says so."""
    shown = ", ".join(str(value) for value in values[:_MOST])
    return shown if len(values) <= _MOST else f"{shown}, …"


def _name(path: Path) -> str:
    return _short(path.name or path)


# --- the archive file -------------------------------------------------------------------------


@_say.register
def _(error: e.ArchiveMissing, words: Words) -> str:
    return words.tr(
        "There is no archive at {path}. It may have been moved or renamed; please look for it in its new place.",
        path=error.path,
    )


@_say.register
def _(error: e.ArchiveExists, words: Words) -> str:
    return words.tr(
        "There is a file at {path} already, and it was left as it is. Please choose another name or folder.",
        path=error.path,
    )


@_say.register
def _(error: e.NotAnArchive, words: Words) -> str:
    return words.tr(
        "{name} is not a Kazakh Archive file, so it was left untouched. "
        "Archives have names that end in .kzarchive; to bring in a text, open an archive first.",
        name=_name(error.path),
    )


@_say.register
def _(error: e.ArchiveTooNew, words: Words) -> str:
    return words.tr(
        "{name} was written by a newer version of Kazakh Archive (format {found}; this one reads up to {known}). "
        "It was left untouched. Please install the newer version to open it.",
        name=_name(error.path),
        found=error.found,
        known=error.known,
    )


@_say.register
def _(error: e.ArchiveDamaged, words: Words) -> str:
    return words.tr(
        "{name} is damaged and was not changed. Please keep the file, work with your latest backup copy, "
        "and do not write to the disk it is on until you have copied it. What was found: {detail}",
        name=_name(error.path),
        detail=_detail(error.detail, words),
    )


@_say.register
def _(error: e.ArchiveReadOnly, words: Words) -> str:
    if error.reason == "locked" and error.holder:
        return words.tr(
            "{name} is being written by {holder}, so it is open here for reading only. "
            "Close it there to make changes here.",
            name=_name(error.path),
            holder=_TIME.sub(_local_time, error.holder),
        )
    if error.reason == "locked":
        return words.tr(
            "{name} is open in another window or program, so it is open here for reading only. "
            "Close it there to make changes here.",
            name=_name(error.path),
        )
    if error.reason == "permission":
        return words.tr(
            "{name} may not be written to, so it is open for reading only. "
            "Copy it to a folder of your own to make changes.",
            name=_name(error.path),
        )
    return words.tr(
        "{name} was opened for reading only. Open it again in the usual way to make changes.",
        name=_name(error.path),
    )


@_say.register
def _(error: e.CannotWrite, words: Words) -> str:
    return words.tr(
        "{path} cannot be written ({detail}). Please choose another folder or name, or ask for the right to write there.",
        path=error.path,
        detail=_detail(error.detail, words),
    )


@_say.register
def _(error: e.DiskFull, words: Words) -> str:
    return words.tr(
        "There is no room left on the disk that holds {path}. What was being written was taken back; "
        "all from before is safe. Please free some space and try again.",
        path=error.path,
    )


@_say.register
def _(error: e.ArchiveBusy, words: Words) -> str:
    return words.tr(
        "{name} is busy in another program, and nothing was changed. Please try again in a moment.",
        name=_name(error.path),
    )


# --- things in the archive --------------------------------------------------------------------


@_say.register
def _(error: e.NotFound, words: Words) -> str:
    thing = words.of(THINGS.get(error.kind, mark("entry")))
    return words.tr(
        "The archive holds no {thing} that goes by “{reference}”. It may have been removed; please look in the list.",
        thing=thing,
        reference=_short(error.reference),
    )


@_say.register
def _(error: e.Ambiguous, words: Words) -> str:
    thing = words.of(THINGS.get(error.kind, mark("entry")))
    return words.tr(
        "More than one {thing} goes by “{reference}”. Please say which one by its id: {ids}",
        thing=thing,
        reference=_short(error.reference),
        ids=_listed(error.found),
    )


@_say.register
def _(error: e.SpanError, words: Words) -> str:
    if error.length is None:
        return words.tr(
            "The places {start} to {end} are no stretch of a text: it must begin at 0 or later and end after it begins.",
            start=error.start,
            end=error.end,
        )
    return words.tr(
        "The places {start} to {end} are no stretch of this text, which has {length} characters. "
        "Please choose at least one character inside it.",
        start=error.start,
        end=error.end,
        length=error.length,
    )


@_say.register
def _(error: e.TextChanged, words: Words) -> str:
    del error
    return words.tr(
        "The text was corrected in the meantime, so nothing was marked at a place that may hold other words. "
        "Please select the words again."
    )


@_say.register
def _(error: e.AnnotationLost, words: Words) -> str:
    del error
    return words.tr("The words of this annotation are not in the text as it is now. Please place it first.")


@_say.register
def _(error: e.CannotJoin, words: Words) -> str:
    if error.problem == "sources":
        return words.tr("Only annotations of one source can be joined. Please choose those of one source.")
    return words.tr("At least two annotations are needed to join them. Please choose one more.")


@_say.register
def _(error: e.QuoteNotFound, words: Words) -> str:
    return words.tr(
        "The words “{quote}” do not occur in this text. Please check that they are spelled as the text spells them.",
        quote=_short(error.quote),
    )


@_say.register
def _(error: e.QuoteAmbiguous, words: Words) -> str:
    return words.tr(
        "The words “{quote}” occur more than once in this text, at the characters {places}. "
        "Please give more words around them, or say the place by its numbers.",
        quote=_short(error.quote),
        places=_listed(error.places),
    )


@_say.register
def _(error: e.BadTagName, words: Words) -> str:
    if error.problem == "empty":
        return words.tr("A tag needs a name. Please type at least one letter.")
    if error.problem == "long":
        return words.tr(
            "This name is {length} characters long, and a tag's name has at most {limit}. "
            "Please shorten it and put the rest into a note.",
            length=error.length,
            limit=error.limit,
        )
    return words.tr(
        "This name holds invisible control characters. Please type it anew instead of pasting it."
    )


@_say.register
def _(error: e.BadField, words: Words) -> str:
    field = words.of(FIELDS.get(error.field, mark("The field")))
    if error.problem == "empty":
        return words.tr("{field} is still empty. Please fill it in.", field=field)
    if error.problem == "long":
        return words.tr("{field} is too long. Please shorten it.", field=field)
    return words.tr("{field} cannot be kept as it is. Please write it differently.", field=field)


@_say.register
def _(error: e.NothingToUndo, words: Words) -> str:
    del error
    return words.tr("There is nothing left to undo.")


@_say.register
def _(error: e.NothingToRedo, words: Words) -> str:
    del error
    return words.tr("There is nothing left to redo.")


@_say.register
def _(error: e.UndoConflict, words: Words) -> str:
    return words.tr(
        "“{act}” cannot be taken back any more, because something it touched was changed since. "
        "Nothing was changed now; please make the change you want by hand.",
        act=act(error.op, words),
    )


# --- bringing in ------------------------------------------------------------------------------


@_say.register
def _(error: e.FileUnreadable, words: Words) -> str:
    return words.tr(
        "{name} could not be read ({detail}). Please check that it is there and that you may open it.",
        name=_name(error.path),
        detail=_detail(error.detail, words),
    )


@_say.register
def _(error: e.FileTooLarge, words: Words) -> str:
    return words.tr(
        "{name} has {size} MB, and a text may have at most {limit} MB. Please cut it into parts.",
        name=_name(error.path),
        size=round(error.size / _MEGABYTE),
        limit=round(error.limit / _MEGABYTE),
    )


@_say.register
def _(error: e.FileEmpty, words: Words) -> str:
    return words.tr("{name} holds no text. Please check that it is the right file.", name=_name(error.path))


@_say.register
def _(error: e.FormatUnknown, words: Words) -> str:
    return words.tr(
        "{name} is of a kind that cannot be read yet. Please save it as plain text (.txt) and bring that in.",
        name=_name(error.path),
    )


@_say.register
def _(error: e.EncodingUnknown, words: Words) -> str:
    if error.encoding:
        return words.tr(
            "{name} is not written in the encoding {encoding}. Please choose another encoding for it.",
            name=_name(error.path),
            encoding=_short(error.encoding),
        )
    return words.tr(
        "The encoding of {name} could not be found out. Please choose one by hand and look at the preview.",
        name=_name(error.path),
    )


@_say.register
def _(error: e.AlreadyThere, words: Words) -> str:
    return words.tr(
        "{name} is in the archive already, as “{title}”. It is not brought in a second time.",
        name=_name(error.path),
        title=_short(error.title),
    )


# --- search -----------------------------------------------------------------------------------


@_say.register
def _(error: e.QueryError, words: Words) -> str:
    place = error.query[error.start : error.end]
    return words.of(
        QUERY_PROBLEMS.get(error.problem, QUERY_PROBLEMS[""]), place=_short(place), at=error.start + 1
    )


@_say.register
def _(error: e.IndexUnavailable, words: Words) -> str:
    if error.reason == "busy":
        return words.tr("The search index is being written by another window. Please try again in a moment.")
    return words.tr(
        "The search index cannot be used at {folder}. Your archive is not affected; "
        "please check that this folder can be written to.",
        folder=error.folder,
    )


# --- exporting --------------------------------------------------------------------------------


@_say.register
def _(error: e.TargetExists, words: Words) -> str:
    return words.tr(
        "There is a file at {path} already, and it was left as it is. Please choose another name, or agree to replace it.",
        path=error.path,
    )


@_say.register
def _(error: e.BundleInvalid, words: Words) -> str:
    return words.tr(
        "The bundle {name} did not read back as it was written, so it was thrown away ({detail}). "
        "The disk may be failing; please export to another one.",
        name=_name(error.path),
        detail=_detail(error.detail, words),
    )


@_say.register
def _(error: e.Cancelled, words: Words) -> str:
    del error
    return words.tr("Stopped, as you asked. Nothing half done was left behind.")
