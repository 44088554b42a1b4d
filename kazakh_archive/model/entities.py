"""The things an archive holds, as frozen values. Times are UTC, ISO 8601 with a final ``Z``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kazakh_archive.model.span import Span


class TagKind(StrEnum):
    """What a tag stands for."""

    PERSON = "person"
    PLACE = "place"
    THEME = "theme"
    ORGANISATION = "organisation"
    EVENT = "event"


class NameKind(StrEnum):
    """How a spelling relates to its tag."""

    PREFERRED = "preferred"
    VARIANT = "variant"
    ROMANISATION = "romanisation"
    PSEUDONYM = "pseudonym"


class Access(StrEnum):
    """Whether a source may go into a bundle."""

    OPEN = "open"
    CLOSED = "closed"


class SourceKind(StrEnum):
    """How a source came into the archive: brought in from a file, or written down here."""

    DOCUMENT = "document"
    TESTIMONY = "testimony"


class Placement(StrEnum):
    """Whether an annotation's span still points at its words in the newest revision."""

    PLACED = "placed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """An open archive. ``read_only`` is empty or the reason: ``locked``, ``permission``, ``asked``.

    ``holder`` says who writes in it now and since when, where another process holds the lock.
    """

    id: str
    title: str
    path: Path
    created: str
    read_only: str = ""
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One text brought in or written.

    ``sha256`` is that of the original file's bytes, ``text_sha256`` that of the canonical text as
    UTF-8; ``length`` is the text's in code points; ``language`` a BCP 47 tag (``kk-Cyrl``) or
    ``und``; ``encoding`` the one the original was decoded with.
    """

    id: str
    kind: SourceKind
    title: str
    language: str
    file_name: str
    media_type: str
    encoding: str
    sha256: str
    size: int
    access: Access
    annotator: str
    created: str
    revision: int
    text_sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """A line of the library list."""

    source: Source
    annotations: int
    tags: int


@dataclass(frozen=True, slots=True)
class Text:
    """The canonical text of a source at one revision; ``content`` is never changed."""

    source_id: str
    revision: int
    sha256: str
    content: str


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a source's text: its number from 1, when it was made, its length in code points."""

    source_id: str
    number: int
    created: str
    length: int


@dataclass(frozen=True, slots=True)
class PassageSpan:
    """A paragraph of a canonical text: its number from 1, span, language and script (ISO 15924)."""

    number: int
    span: Span
    language: str
    script: str


@dataclass(frozen=True, slots=True)
class CorrectionDraft:
    """A correction that is still being typed: ``span`` of the text ``text`` reads ``characters`` now."""

    text: Text
    span: Span
    characters: str
    modified: str

    @property
    def typed(self) -> str:
        """The whole text as it was typed."""
        return self.text.content[: self.span.start] + self.characters + self.text.content[self.span.end :]


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling of a tag."""

    id: str
    tag_id: str
    text: str
    language: str
    script: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class Tag:
    """A person, place, theme, organisation or event; ``names`` has its preferred name first."""

    id: str
    kind: TagKind
    colour: str
    names: tuple[Name, ...]

    @property
    def label(self) -> str:
        """The preferred name."""
        return self.names[0].text if self.names else ""


@dataclass(frozen=True, slots=True)
class TagSummary:
    """A tag with the number of annotations that carry it and of sources they stand in.

    ``newest`` is the id of the link by which it was given last (ids grow with time), or empty.
    """

    tag: Tag
    annotations: int
    sources: int
    newest: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span of one text with a note and tags.

    ``exact`` are the words under the span, ``prefix`` and ``suffix`` up to 32 code points before and
    after (TextQuoteSelector). ``tags`` are in the order of their label. ``creator`` is a name.
    """

    id: str
    source_id: str
    revision: int
    span: Span
    exact: str
    prefix: str
    suffix: str
    note: str
    tags: tuple[Tag, ...]
    creator: str
    created: str
    modified: str
    placement: Placement = Placement.PLACED


@dataclass(frozen=True, slots=True)
class TestimonyTerms:
    """Who told a testimony to whom, where and when, and what they agreed. All free words."""

    __test__ = False  # pytest would take the name for a test class

    narrator: str = ""
    writer: str = ""
    place: str = ""
    date: str = ""
    language: str = "und"
    agreement: str = ""
    access: Access = Access.CLOSED


@dataclass(frozen=True, slots=True)
class Draft:
    """A testimony that is being written; ``modified`` is when it was last saved."""

    id: str
    title: str
    terms: TestimonyTerms
    text: str
    modified: str


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query kept under a name; ``annotator`` is who saved it."""

    id: str
    name: str
    query: str
    annotator: str
    created: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What `check` found wrong: ``kind`` names it, ``table`` and ``row_id`` say where."""

    kind: str
    table: str
    row_id: str
    detail: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result of a full check: how much was looked at and what was wrong."""

    originals: int
    texts: int
    annotations: int
    journal_entries: int
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.problems
