"""What may be wrong with an archive's file."""

from __future__ import annotations

from kazakh_archive.model import errors as e
from kazakh_archive.ui.messages.saying import TIME, local_time, name_of, say, told
from kazakh_archive.ui.wording.words import Words


@say.register
def _(error: e.ArchiveMissing, words: Words) -> str:
    return words.tr(
        "There is no archive at {path}. It may have been moved or renamed; please look for it in its new place.",
        path=error.path,
    )


@say.register
def _(error: e.ArchiveExists, words: Words) -> str:
    return words.tr(
        "There is a file at {path} already, and it was left as it is. Please choose another name or folder.",
        path=error.path,
    )


@say.register
def _(error: e.NotAnArchive, words: Words) -> str:
    return words.tr(
        "{name} is not a Kazakh Archive file, so it was left untouched. "
        "Archives have names that end in .kzarchive; to bring in a text, open an archive first.",
        name=name_of(error.path),
    )


@say.register
def _(error: e.ArchiveTooNew, words: Words) -> str:
    return words.tr(
        "{name} was written by a newer version of Kazakh Archive (format {found}; this one reads up to {known}). "
        "It was left untouched. Please install the newer version to open it.",
        name=name_of(error.path),
        found=error.found,
        known=error.known,
    )


@say.register
def _(error: e.ArchiveDamaged, words: Words) -> str:
    return words.tr(
        "{name} is damaged and was not changed. Please keep the file, work with your latest backup copy, "
        "and do not write to the disk it is on until you have copied it. What was found: {detail}",
        name=name_of(error.path),
        detail=told(error.detail, words),
    )


@say.register
def _(error: e.ArchiveReadOnly, words: Words) -> str:
    if error.reason == "locked" and error.holder:
        return words.tr(
            "{name} is being written by {holder}, so it is open here for reading only. "
            "Close it there to make changes here.",
            name=name_of(error.path),
            holder=TIME.sub(local_time, error.holder),
        )
    if error.reason == "locked":
        return words.tr(
            "{name} is open in another window or program, so it is open here for reading only. "
            "Close it there to make changes here.",
            name=name_of(error.path),
        )
    if error.reason == "permission":
        return words.tr(
            "{name} may not be written to, so it is open for reading only. "
            "Copy it to a folder of your own to make changes.",
            name=name_of(error.path),
        )
    return words.tr(
        "{name} was opened for reading only. Open it again in the usual way to make changes.",
        name=name_of(error.path),
    )


@say.register
def _(error: e.CannotWrite, words: Words) -> str:
    return words.tr(
        "{path} cannot be written ({detail}). Please choose another folder or name, or ask for the right to write there.",
        path=error.path,
        detail=told(error.detail, words),
    )


@say.register
def _(error: e.DiskFull, words: Words) -> str:
    return words.tr(
        "There is no room left on the disk that holds {path}. What was being written was taken back; "
        "all from before is safe. Please free some space and try again.",
        path=error.path,
    )


@say.register
def _(error: e.ArchiveBusy, words: Words) -> str:
    return words.tr(
        "{name} is busy in another program, and nothing was changed. Please try again in a moment.",
        name=name_of(error.path),
    )
