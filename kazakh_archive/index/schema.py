"""What the index keeps of a document: which fields there are and what is written into them."""

from __future__ import annotations

from typing import NamedTuple

import whoosh
from whoosh.columns import VarBytesColumn
from whoosh.fields import COLUMN, ID, KEYWORD, TEXT, Schema

from kazakh_archive.index.analysis import WordTokenizer, encodable, words
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.search import HitKind, IndexDocument, IndexHit

KEY, KIND, TEXT_FIELD, TAGS, TAG_KINDS, RECORD = "key", "kind", "text", "tags", "tagkinds", "record"
"""The fields. ``record`` is what a hit is made of; the text itself stays in the archive."""

KINDS = tuple(HitKind)
SCHEMA_VERSION = " ".join(["1", *KINDS, "whoosh", whoosh.versionstring()])
"""The number is raised when a field changes; other kinds or another Whoosh also mean another index."""

_SEPARATOR = "\0"


class Record(NamedTuple):
    """What a hit is made of. Records sort by kind, source and place: the order of equal scores."""

    kind: str
    source_id: str
    place: str
    item_id: str
    key: str

    def encoded(self) -> bytes:
        """The form that is kept; it sorts as the record does. Raises `Bug` for an id with a NUL."""
        if any(_SEPARATOR in part for part in self):
            what = f"an id with a NUL character: {self}"
            raise Bug(what)
        return _SEPARATOR.join(self).encode("utf-8", "replace")

    @classmethod
    def decoded(cls, data: bytes) -> Record:
        """Read what `encoded` wrote. Raises ValueError or TypeError for anything else."""
        return cls(*data.decode("utf-8").split(_SEPARATOR))

    def hit(self, score: float) -> IndexHit:
        """The hit that goes to the caller."""
        return IndexHit(self.key, KINDS[int(self.kind)], self.source_id, self.item_id, score)


def schema() -> Schema:
    """A new schema; positions are kept for phrases, the text is not stored."""
    return Schema(
        **{
            KEY: ID(unique=True),
            KIND: ID(),
            TEXT_FIELD: TEXT(analyzer=WordTokenizer(), phrase=True, stored=False),
            TAGS: KEYWORD(),
            TAG_KINDS: KEYWORD(),
            RECORD: COLUMN(VarBytesColumn()),
        }
    )


def fields(document: IndexDocument) -> dict[str, object]:
    """The values that Whoosh is given for a document (lists go in as they are, term by term)."""
    place = f"{int(document.item_id):010d}" if document.item_id.isdecimal() else document.item_id
    record = Record(
        str(KINDS.index(document.kind)), document.source_id, place, document.item_id, document.key
    )
    return {
        KEY: encodable(document.key),
        KIND: document.kind.value,
        TEXT_FIELD: document.text,
        TAGS: sorted({term for name in document.tags for term in _leading(name)}),
        TAG_KINDS: sorted(set(map(encodable, document.tag_kinds))),
        RECORD: record.encoded(),
    }


def tag_term(name: str) -> str:
    """A tag's name, or the first words of one, as the index keeps it.

    A name without letters and digits is kept as it is, behind a blank that no word begins with.
    """
    return " ".join(words(name)) or f" {encodable(name).strip().casefold()}"


def _leading(name: str) -> list[str]:
    """The terms under which a tag's name is found: all its whole-word prefixes."""
    parts = list(words(name))
    if not parts:
        return [tag_term(name)]
    return [" ".join(parts[:length]) for length in range(1, len(parts) + 1)]
