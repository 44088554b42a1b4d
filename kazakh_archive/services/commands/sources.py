"""Sources: brought in, named, opened or closed, and removed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from kazakh_archive.model.entities import Access, PassageSpan, SourceKind
from kazakh_archive.model.errors import AlreadyThere, BadField, FileEmpty, NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.model.importing import ReadFile
from kazakh_archive.services.commands.annotations import remove as remove_annotation
from kazakh_archive.text import language, passages
from kazakh_archive.text.canonical import canonical, storable
from kazakh_archive.text.title import guess as guess_title
from kazakh_archive.text.visible import one_line

if TYPE_CHECKING:
    from kazakh_archive.store import Tx

TITLE_LIMIT = 500
"""The longest title kept, in code points."""


@dataclass(frozen=True, slots=True)
class NewText:
    """Everything computed about a text before the archive is touched.

    So that the one writer is not kept waiting while a long text is cut into passages.
    """

    data: bytes
    content: str
    passages: tuple[PassageSpan, ...]
    title: str
    language: str

    @classmethod
    def of(cls, data: bytes, characters: str, *, title: str, file_name: str, tag: str = "und") -> NewText:
        """Make `characters` canonical, cut it up and guess what was not given."""
        content = canonical(characters)
        cut = passages.split(content)
        return cls(
            data=data,
            content=content,
            passages=cut,
            title=title or guessed_title(content, file_name),
            language=language.of_source(cut, content) if tag == "und" else tag,
        )


def guessed_title(content: str, file_name: str) -> str:
    """A title that says something, even where only the ending of the file's name can be seen."""
    return one_line(guess_title(content, file_name)) or one_line(canonical(file_name))


def clean_title(typed: str) -> str:
    """A title on one line. Raises `BadField` when nothing is left of it or it is too long."""
    title = one_line(canonical(typed))
    if not title:
        raise BadField(field="title", problem="empty")
    if len(title) > TITLE_LIMIT:
        raise BadField(field="title", problem="long")
    return title


def follow_title(tx: Tx, source_id: str, before: str, now: str) -> None:
    """Take the title anew from the text that was corrected from `before` to `now`.

    Only one that the program took from the text: what a person called a source stays.
    """
    row = _row(tx, source_id)
    title = guessed_title(now, row["file_name"])
    taken = row["kind"] == SourceKind.DOCUMENT and row["title"] == guessed_title(before, row["file_name"])
    if taken and title:
        tx.put("source", {**row, "title": title})


def put_source(tx: Tx, new: NewText, columns: dict[str, Any]) -> str:
    """Write the original, the text and the source's rows; return the source's id."""
    source_id = new_id()
    row = {
        "id": source_id,
        "title": clean_title(new.title),
        "language": new.language,
        "original_sha256": tx.put_blob(new.data, columns["media_type"]),
        "annotator_id": tx.annotator_id,
        "created": tx.now,
        **columns,
    }
    tx.put("source", row)
    text_sha256 = tx.put_content(new.content, new.passages)
    tx.put(
        "revision",
        {
            "id": new_id(),
            "source_id": source_id,
            "number": 1,
            "text_sha256": text_sha256,
            "created": tx.now,
        },
    )
    tx.created(source_id)
    return source_id


@dataclass(frozen=True, slots=True)
class AddSource:
    """Bring a file in. `Changes.created` is the source's id."""

    op: ClassVar[str] = "source.add"
    path: Path
    media_type: str
    encoding: str
    text: NewText
    access: Access = Access.OPEN

    @classmethod
    def of(cls, file: ReadFile, *, title: str = "", access: Access = Access.OPEN) -> AddSource:
        """Prepare a file that was read. Raises `FileEmpty` when it holds nothing but blank space."""
        text = NewText.of(file.data, file.text.characters, title=title, file_name=file.path.name)
        if not text.content.strip():
            raise FileEmpty(path=file.path)
        return cls(file.path, file.media_type, file.text.encoding, text, access)

    def apply(self, tx: Tx) -> None:
        """Raises `AlreadyThere` when a source with the same bytes is in the archive."""
        known = tx.sources_with_original(hashlib.sha256(self.text.data).hexdigest())
        if known:
            raise AlreadyThere(path=self.path, source_id=known[0].id, title=known[0].title)
        columns = {
            "kind": SourceKind.DOCUMENT,
            "file_name": storable(self.path.name),
            "media_type": self.media_type,
            "encoding": self.encoding,
            "access": self.access,
        }
        put_source(tx, self.text, columns)


def _row(tx: Tx, source_id: str) -> dict[str, Any]:
    row = tx.row("source", source_id)
    if row is None:
        raise NotFound(kind="source", reference=source_id)
    return row


@dataclass(frozen=True, slots=True)
class RenameSource:
    """Give a source another title."""

    op: ClassVar[str] = "source.rename"
    source_id: str
    title: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `BadField`."""
        tx.put("source", {**_row(tx, self.source_id), "title": clean_title(self.title)})


@dataclass(frozen=True, slots=True)
class SetAccess:
    """Open a source for bundles, or close it."""

    op: ClassVar[str] = "source.access"
    source_id: str
    access: Access

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        tx.put("source", {**_row(tx, self.source_id), "access": self.access})


@dataclass(frozen=True, slots=True)
class RemoveSource:
    """Take a source out of the archive with all that hangs on it; undo brings it back."""

    op: ClassVar[str] = "source.remove"
    source_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        _row(tx, self.source_id)
        for annotation_id in tx.ids_of_source("annotation", self.source_id):
            remove_annotation(tx, annotation_id)
        for table in ("testimony", "revision"):
            for row_id in tx.ids_of_source(table, self.source_id):
                tx.delete(table, row_id)
        tx.delete("source", self.source_id)
