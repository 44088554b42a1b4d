"""What may be wrong with files that come in or go out."""

from __future__ import annotations

from kazakh_archive.model import errors as e
from kazakh_archive.ui.messages.saying import MEGABYTE, name_of, say, short, told
from kazakh_archive.ui.wording.words import Words


@say.register
def _(error: e.FileUnreadable, words: Words) -> str:
    return words.tr(
        "{name} could not be read ({detail}). Please check that it is there and that you may open it.",
        name=name_of(error.path),
        detail=told(error.detail, words),
    )


@say.register
def _(error: e.FileTooLarge, words: Words) -> str:
    return words.tr(
        "{name} has {size} MB, and a text may have at most {limit} MB. Please cut it into parts.",
        name=name_of(error.path),
        size=round(error.size / MEGABYTE),
        limit=round(error.limit / MEGABYTE),
    )


@say.register
def _(error: e.FileEmpty, words: Words) -> str:
    return words.tr("{name} holds no text. Please check that it is the right file.", name=name_of(error.path))


@say.register
def _(error: e.FormatUnknown, words: Words) -> str:
    return words.tr(
        "{name} is of a kind that cannot be read yet. Please save it as plain text (.txt) and bring that in.",
        name=name_of(error.path),
    )


@say.register
def _(error: e.EncodingUnknown, words: Words) -> str:
    if error.encoding:
        return words.tr(
            "{name} is not written in the encoding {encoding}. Please choose another encoding for it.",
            name=name_of(error.path),
            encoding=short(error.encoding),
        )
    return words.tr(
        "The encoding of {name} could not be found out. Please choose one by hand and look at the preview.",
        name=name_of(error.path),
    )


@say.register
def _(error: e.AlreadyThere, words: Words) -> str:
    return words.tr(
        "{name} is in the archive already, as “{title}”. It is not brought in a second time.",
        name=name_of(error.path),
        title=short(error.title),
    )


@say.register
def _(error: e.TargetExists, words: Words) -> str:
    return words.tr(
        "There is a file at {path} already, and it was left as it is. Please choose another name, or agree to replace it.",
        path=error.path,
    )


@say.register
def _(error: e.BundleInvalid, words: Words) -> str:
    return words.tr(
        "The bundle {name} did not read back as it was written, so it was thrown away ({detail}). "
        "The disk may be failing; please export to another one.",
        name=name_of(error.path),
        detail=told(error.detail, words),
    )


@say.register
def _(error: e.Cancelled, words: Words) -> str:
    del error
    return words.tr("Stopped, as you asked. Nothing half done was left behind.")
