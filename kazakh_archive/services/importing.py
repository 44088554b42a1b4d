"""Bringing texts in: files and folders, one after the other, one bad file never stopping the rest."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

from kazakh_archive.exchange.reading import find_files, read_file
from kazakh_archive.model.entities import Access
from kazakh_archive.model.errors import (
    AlreadyThere,
    EncodingUnknown,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    FormatUnknown,
    UserError,
)
from kazakh_archive.model.importing import Added, ImportReport, Refused
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.commands import AddSource
from kazakh_archive.services.session import Session

OF_THE_FILE: tuple[type[UserError], ...] = (
    AlreadyThere,
    EncodingUnknown,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    FormatUnknown,
)
"""The faults that lie with one file; any other fault lies with the archive and ends the work."""


def bring_in(
    session: Session,
    paths: Sequence[Path],
    *,
    encoding: str | None = None,
    encodings: Mapping[Path, str] | None = None,
    access: Access = Access.OPEN,
    cancel: Cancel | None = None,
    added: Callable[[Added], None] | None = None,
) -> Generator[Progress, None, ImportReport]:
    """Bring in `paths`, folders with all their files; every file is one act that can be undone.

    `encoding` overrides the guess for all files, `encodings` for single ones. Asking to cancel ends the work after the file in
    hand; what came in before stays, and the report says what that is. Raises what ails the
    archive itself (`ArchiveReadOnly`, `DiskFull` ...).
    """
    taken: list[Added] = []
    refused: list[Refused] = []
    files, lost = _listed(paths)
    refused.extend(lost)
    chosen = encodings or {}
    for number, path in enumerate(files):
        yield Progress(number, len(files), path.name)
        if cancel is not None and cancel.asked:
            break
        try:
            one = _bring_in_one(session, path, chosen.get(path, encoding), access)
        except OF_THE_FILE as error:
            refused.append(Refused(path, error))
        else:
            taken.append(one)
            if added is not None:
                added(one)
    else:
        yield Progress(len(files), len(files))
    return ImportReport(tuple(taken), tuple(refused))


def _listed(paths: Sequence[Path]) -> tuple[list[Path], list[Refused]]:
    """Every file meant by `paths`, each once, and what could not even be listed."""
    files: dict[Path, None] = {}
    refused: list[Refused] = []
    for path in paths:
        try:
            files.update(dict.fromkeys(find_files([path])))
        except FileUnreadable as error:
            refused.append(Refused(path, error))
    return list(files), refused


def _bring_in_one(session: Session, path: Path, encoding: str | None, access: Access) -> Added:
    file = read_file(path, encoding=encoding)
    command = AddSource.of(file, access=access)
    changes = session.run(command, "import")
    return Added(path, changes.created, command.text.title, file.text.encoding, file.text.certain)
