"""What a bundle holds, before it is written: plain values, an allow-list of fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kazakh_archive.model.entities import Annotation, Source, TestimonyTerms


@dataclass(frozen=True, slots=True)
class BundleSource:
    """A source that goes out, with its text and its annotations in the order of the text."""

    source: Source
    content: str
    terms: TestimonyTerms | None
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class BundleHead:
    """What the bundle says of itself. ``left_out`` is the number of sources not in it, no more."""

    archive_id: str
    title: str
    created: str
    program: str
    left_out: int
    journal_hash: str


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Where a bundle goes; ``language`` is that of the page ``read-me-first.html``."""

    target: Path
    language: str = "en"
    replace: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written."""

    path: Path
    sources: int
    annotations: int
    left_out: int
    size: int


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of ``read-me-first.html`` in one language, by the keys that its template uses."""

    language: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BundleLook:
    """How the page inside a bundle is made: its template, its words, and the program's name."""

    template: str
    words: PageWords
    program: str
