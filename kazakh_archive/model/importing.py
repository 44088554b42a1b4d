"""What bringing texts in hands from room to room."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.model.errors import UserError


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Bytes made characters, not yet canonical.

    ``encoding`` is the Python codec name used; ``certain`` is False where it was guessed from the
    letters alone; ``others`` are further encodings that fit, best first.
    """

    characters: str
    encoding: str
    certain: bool
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file read from disk: its bytes as they are, and its text."""

    path: Path
    data: bytes
    media_type: str
    text: DecodedText


@dataclass(frozen=True, slots=True)
class Added:
    """A file that became a source."""

    path: Path
    source_id: str
    title: str
    encoding: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not, and why."""

    path: Path
    error: UserError


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file, in the order they were taken."""

    added: tuple[Added, ...]
    refused: tuple[Refused, ...]
