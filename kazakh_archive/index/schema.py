"""What the index keeps of a document: which fields there are and what is written into them."""

from __future__ import annotations

import zlib
from enum import StrEnum
from typing import NamedTuple

import whoosh
from whoosh.columns import NumericColumn, VarBytesColumn
from whoosh.fields import COLUMN, ID, KEYWORD, TEXT, Schema
from whoosh.formats import Existence

from kazakh_archive.index.analysis import WordTokenizer, encodable
from kazakh_archive.index.lists import PackedPositions
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.search import HitKind, IndexDocument, IndexHit, MatchedBy

KEY, TEXT_FIELD, FACTS, PLACE, TIE, RECORD = "key", "text", "facts", "place", "tie", "record"
"""The fields. ``facts`` are the properties by which hits are narrowed and counted, ``place`` is where a
document stands in its source, ``tie`` orders those that stand at one place the same way in every index of
an archive, ``record`` is what a hit is made of; the text itself stays in the archive."""

KINDS = tuple(HitKind)
SCHEMA_VERSION = " ".join(["3", *KINDS, "whoosh", whoosh.versionstring()])
"""The number is raised when a field changes; other kinds or another Whoosh also mean another index."""

LARGEST_PLACE = 2**31 - 1
LONGEST_FACT = 1_000  # code points; two titles that begin alike for longer are one
_SEPARATOR = "\0"


class Fact(StrEnum):
    """The properties of a document. The last three are a source's and hold for all that is in it."""

    KIND = "kind"
    SOURCE = "source"
    TAG = "tag"
    NAME = "name"
    TAG_KIND = "tagkind"
    LANGUAGE = "lang"
    SCRIPT = "script"
    ANNOTATOR = "by"
    NOTED = "noted"
    DAYS = "days"
    TITLE = "title"
    NARRATOR = "narrator"
    ACCESS = "access"


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
        """Read what `encoded` wrote. Raises ValueError, TypeError or IndexError for anything else."""
        record = cls(*data.decode("utf-8").split(_SEPARATOR))
        KINDS[int(record.kind)]
        return record

    def hit(self, score: float, by: MatchedBy) -> IndexHit:
        """The hit that goes to the caller."""
        return IndexHit(self.key, KINDS[int(self.kind)], self.source_id, self.item_id, score, by)


def schema() -> Schema:
    """A new schema; positions are kept for phrases, the text is not stored."""
    text = TEXT(analyzer=WordTokenizer(), phrase=True, stored=False)
    text.format = PackedPositions()
    facts = KEYWORD()
    facts.format = Existence()
    return Schema(
        **{
            KEY: ID(unique=True),
            TEXT_FIELD: text,
            FACTS: facts,
            PLACE: COLUMN(NumericColumn("I")),
            TIE: COLUMN(NumericColumn("I")),
            RECORD: COLUMN(VarBytesColumn()),
        }
    )


def fields(document: IndexDocument) -> dict[str, object]:
    """The values that Whoosh is given for a document (lists go in as they are, term by term)."""
    number = f"{int(document.item_id):010d}" if document.item_id.isdecimal() else document.item_id
    record = Record(
        str(KINDS.index(document.kind)), document.source_id, number, document.item_id, document.key
    )
    return {
        KEY: encodable(document.key),
        TEXT_FIELD: document.text,
        FACTS: sorted(_facts(document)),
        PLACE: min(document.place, LARGEST_PLACE),
        TIE: zlib.crc32(document.key.encode("utf-8", "replace")) >> 1,
        RECORD: record.encoded(),
    }


def _facts(document: IndexDocument) -> set[str]:
    """The properties of a document, each as ``name=value``."""
    several = {
        Fact.TAG: document.tags,
        Fact.NAME: document.names,
        Fact.ANNOTATOR: document.annotators,
        Fact.DAYS: tuple(f"{first:08d}-{last:08d}" for first, last in document.dates),
    }
    single = {
        Fact.KIND: document.kind.value,
        Fact.SOURCE: document.source_id,
        Fact.LANGUAGE: document.language,
        Fact.SCRIPT: document.script,
        Fact.NOTED: "yes" if document.noted else "",
        Fact.TAG_KIND: document.tag_kind,
        Fact.TITLE: document.title,
        Fact.NARRATOR: document.narrator,
        Fact.ACCESS: document.access,
    }
    pairs = [(fact, value) for fact, values in several.items() for value in values]
    pairs.extend(single.items())
    return {fact_term(fact, value) for fact, value in pairs if value}


def fact_term(fact: Fact, value: str) -> str:
    """A property as the index keeps it."""
    return f"{fact}={encodable(value)[:LONGEST_FACT]}"
