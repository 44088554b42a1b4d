"""What can go wrong, as types with fields and no sentences.

Two families. `UserError`: the world's fault, told kindly with what to do next (the sentences are
in ``ui/messages/``). `Bug`: ours; it is logged and shown as a crash.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any


class ArchiveError(Exception):
    """The root of all errors this program raises on purpose."""


@dataclass(eq=False)
class _Fields(ArchiveError):
    """Shows its fields when it is printed, so that a log says which file and which place."""

    def __post_init__(self) -> None:
        super().__init__(*(getattr(self, item.name) for item in fields(self)))

    def __str__(self) -> str:
        parts = ", ".join(f"{item.name}={getattr(self, item.name)!r}" for item in fields(self))
        return f"{type(self).__name__}({parts})"

    def details(self) -> dict[str, Any]:
        """The fields by name, for the sentence that tells a person."""
        return {item.name: getattr(self, item.name) for item in fields(self)}


@dataclass(eq=False)
class UserError(_Fields):
    """The world's fault: a person can do something about it."""


@dataclass(eq=False)
class Bug(_Fields):
    """Our fault: a promise between two rooms was broken."""

    what: str


# --- the archive file -------------------------------------------------------------------------


@dataclass(eq=False)
class ArchiveMissing(UserError):
    """There is no file at this path."""

    path: Path


@dataclass(eq=False)
class ArchiveExists(UserError):
    """A new archive was asked for where a file already is."""

    path: Path


@dataclass(eq=False)
class NotAnArchive(UserError):
    """The file is no SQLite file, or one that another program made."""

    path: Path


@dataclass(eq=False)
class ArchiveTooNew(UserError):
    """The file was written by a newer version of this program."""

    path: Path
    found: int
    known: int


@dataclass(eq=False)
class ArchiveDamaged(UserError):
    """SQLite or our own fixity check found the file damaged; it was not changed."""

    path: Path
    detail: str


@dataclass(eq=False)
class ArchiveReadOnly(UserError):
    """A change was asked for in an archive that is open for reading only.

    ``reason`` is ``"locked"`` (another process writes), ``"permission"`` (file or folder cannot be
    written) or ``"asked"`` (it was opened so). ``holder`` says who holds the lock, where known.
    """

    path: Path
    reason: str
    holder: str = ""


@dataclass(eq=False)
class CannotWrite(UserError):
    """A file or folder cannot be written: rights, a read-only disk, or a name not allowed there."""

    path: Path
    detail: str


@dataclass(eq=False)
class DiskFull(UserError):
    """There is no room left; nothing was changed."""

    path: Path


@dataclass(eq=False)
class ArchiveBusy(UserError):
    """Another process kept the file locked longer than we wait."""

    path: Path


# --- things in the archive --------------------------------------------------------------------


@dataclass(eq=False)
class NotFound(UserError):
    """Nothing of this kind (``"source"``, ``"annotation"``, ``"tag"`` ...) goes by this reference."""

    kind: str
    reference: str


@dataclass(eq=False)
class Ambiguous(UserError):
    """More than one thing goes by this reference; ``found`` lists their ids."""

    kind: str
    reference: str
    found: tuple[str, ...]


@dataclass(eq=False)
class SpanError(UserError):
    """A span that is no stretch of its text: negative, reversed, empty or past the end."""

    start: int
    end: int
    length: int | None


@dataclass(eq=False)
class TextChanged(UserError):
    """A place was chosen in one revision of a text, and there is a newer one now."""

    source_id: str
    revision: int
    now: int


@dataclass(eq=False)
class AnnotationLost(UserError):
    """The annotation's words are not in the text as it is now; it must be placed first."""

    annotation_id: str


@dataclass(eq=False)
class CannotJoin(UserError):
    """Annotations that cannot become one: ``"few"`` (fewer than two) or in several ``"sources"``."""

    problem: str


@dataclass(eq=False)
class QuoteNotFound(UserError):
    """The quoted words do not occur in the text."""

    quote: str


@dataclass(eq=False)
class QuoteAmbiguous(UserError):
    """The quoted words occur more than once; ``places`` are their starts in code points."""

    quote: str
    places: tuple[int, ...]


@dataclass(eq=False)
class BadTagName(UserError):
    """A tag's name that cannot be kept: ``problem`` is ``"empty"``, ``"long"``, ``"control"`` or ``"twice"``.

    ``"last"``: it cannot be taken away, since the tag has no other.
    """

    problem: str
    length: int
    limit: int


@dataclass(eq=False)
class BadField(UserError):
    """A form field that cannot be kept: ``problem`` is ``"empty"``, ``"long"`` or ``"invalid"``."""

    field: str
    problem: str


@dataclass(eq=False)
class NothingToUndo(UserError):
    """The annotator has no act left to take back; the last one in the archive is ``op`` of ``who``, if any."""

    op: str = ""
    who: str = ""


@dataclass(eq=False)
class NothingToRedo(UserError):
    """The annotator has no act left to do again; the next one in the archive is ``op`` of ``who``, if any."""

    op: str = ""
    who: str = ""


@dataclass(eq=False)
class UndoConflict(UserError):
    """Something was changed since, so taking the act back (or doing it again) would overwrite it.

    ``later_op``, ``later_who`` and ``later_time`` (UTC, ISO 8601) are the act that did so; empty where
    the journal knows of none.
    """

    op: str
    table: str
    row_id: str
    later_op: str = ""
    later_who: str = ""
    later_time: str = ""


@dataclass(eq=False)
class NoteChanged(UserError):
    """The note was changed elsewhere while somebody wrote on it; ``note`` is what stands there now."""

    annotation_id: str
    note: str


# --- bringing in ------------------------------------------------------------------------------


@dataclass(eq=False)
class FileUnreadable(UserError):
    """The file is gone, a folder, or may not be read."""

    path: Path
    detail: str


@dataclass(eq=False)
class FileTooLarge(UserError):
    """The file is larger than what is taken in."""

    path: Path
    size: int
    limit: int


@dataclass(eq=False)
class FileEmpty(UserError):
    """The file holds no text at all (no bytes, only a byte order mark, or only blank space)."""

    path: Path


@dataclass(eq=False)
class FormatUnknown(UserError):
    """This kind of file is not read."""

    path: Path
    suffix: str


@dataclass(eq=False)
class EncodingUnknown(UserError):
    """The bytes fit none of the encodings tried, or not the one asked for."""

    path: Path
    encoding: str


@dataclass(eq=False)
class AlreadyThere(UserError):
    """A file with the same bytes is in the archive; ``source_id`` and ``title`` say which."""

    path: Path
    source_id: str
    title: str


# --- search -----------------------------------------------------------------------------------


@dataclass(eq=False)
class QueryError(UserError):
    """A query that cannot be read: where (code points of the query, end exclusive) and why.

    ``nearest`` is a query that can be read and may be what was meant; empty where there is none.
    ``problem`` is one of ``unclosed_quote``, ``unclosed_bracket``, ``unexpected_bracket``,
    ``missing_operand``, ``unknown_field``, ``missing_value``, ``unknown_kind``, ``unknown_lang``,
    ``unknown_script``, ``unknown_access``, ``unknown_has``, ``bad_date``, ``bad_distance``, ``only_not``,
    ``bare_star``, ``empty``, ``too_long``.
    """

    query: str
    start: int
    end: int
    problem: str
    nearest: str = ""


@dataclass(eq=False)
class IndexUnavailable(UserError):
    """The search index cannot be used now; ``reason`` is ``"busy"``, ``"full"`` (no room) or ``"folder"``."""

    folder: Path
    reason: str


# --- exporting --------------------------------------------------------------------------------


@dataclass(eq=False)
class TargetExists(UserError):
    """A bundle was to be written where a file already is."""

    path: Path


@dataclass(eq=False)
class BundleInvalid(UserError):
    """The bundle did not read back as it was written; it was thrown away."""

    path: Path
    detail: str


@dataclass(eq=False)
class Cancelled(UserError):
    """The person asked to stop; nothing was left behind."""
