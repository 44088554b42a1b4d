"""The journaled tables: their columns, what each may hold, and a row's one spelling as JSON.

The same limits stand in the schema as CHECKs. Here they become errors with the field's name; there
they stop whatever comes by another way.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kazakh_archive.model.entities import Access, NameKind, Placement, SourceKind, TagKind
from kazakh_archive.model.errors import BadField, Bug, SpanError

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Words:
    """A text of `low` to `high` code points, without NUL and lone surrogates."""

    high: int
    low: int = 0

    def check(self, field: str, value: object) -> None:
        """Raise `BadField` when the value cannot be kept, `Bug` when it is no text."""
        if not isinstance(value, str):
            raise Bug(what=f"{field} must be a text, not {type(value).__name__}")
        if not is_storable(value):
            raise BadField(field=field, problem="invalid")
        if len(value) < self.low:
            raise BadField(field=field, problem="empty")
        if len(value) > self.high:
            raise BadField(field=field, problem="long")


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text of exactly this many code points that only the program writes: an id, a time, a hash."""

    length: int

    def check(self, field: str, value: object) -> None:
        """Raise `Bug` when it is not so."""
        if not isinstance(value, str) or len(value) != self.length or not value.isascii():
            raise Bug(what=f"{field} must be {self.length} characters, not {value!r}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the members of an enumeration."""

    members: type[StrEnum]

    def check(self, field: str, value: object) -> None:
        """Raise `BadField` when it is none of them."""
        if value not in {str(member) for member in self.members}:
            raise BadField(field=field, problem="invalid")


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` up."""

    low: int

    def check(self, field: str, value: object) -> None:
        """Raise `Bug` when it is not so."""
        if type(value) is not int or value < self.low:
            raise Bug(what=f"{field} must be a whole number from {self.low}, not {value!r}")


Rule = Words | Fixed | Choice | Whole

_ID, _TIME, _HASH = Fixed(36), Fixed(24), Fixed(64)
_LANGUAGE = Words(100, low=1)
_FREE = Words(1000)

TABLES: Mapping[str, Mapping[str, Rule]] = {
    "annotator": {"id": _ID, "name": Words(200, low=1), "created": _TIME},
    "source": {
        "id": _ID,
        "kind": Choice(SourceKind),
        "title": Words(1000, low=1),
        "language": _LANGUAGE,
        "file_name": _FREE,
        "media_type": Words(200),
        "encoding": Words(100),
        "original_sha256": _HASH,
        "access": Choice(Access),
        "annotator_id": _ID,
        "created": _TIME,
    },
    "revision": {"id": _ID, "source_id": _ID, "number": Whole(1), "text_sha256": _HASH, "created": _TIME},
    "testimony": {
        "id": _ID,
        "source_id": _ID,
        "narrator": _FREE,
        "writer": _FREE,
        "place": _FREE,
        "date": _FREE,
        "language": _LANGUAGE,
        "agreement": Words(100_000),
    },
    "annotation": {
        "id": _ID,
        "source_id": _ID,
        "revision": Whole(1),
        "start": Whole(0),
        "end": Whole(0),
        "exact": Words(1_000_000_000),
        "prefix": Words(32),
        "suffix": Words(32),
        "note": Words(1_000_000),
        "placement": Choice(Placement),
        "sha256": _HASH,
        "annotator_id": _ID,
        "created": _TIME,
        "modified": _TIME,
    },
    "tag": {"id": _ID, "kind": Choice(TagKind), "colour": Words(32), "created": _TIME},
    "name": {
        "id": _ID,
        "tag_id": _ID,
        "text": Words(200, low=1),
        "language": _LANGUAGE,
        "script": Fixed(4),
        "kind": Choice(NameKind),
    },
    "annotation_tag": {"id": _ID, "annotation_id": _ID, "tag_id": _ID},
    "saved_search": {
        "id": _ID,
        "name": Words(200, low=1),
        "query": Words(2000, low=1),
        "annotator_id": _ID,
        "created": _TIME,
    },
}
"""Every journaled table; each has ``id`` as its primary key."""

DRAFT: Mapping[str, Rule] = {
    "id": _ID,
    "title": _FREE,
    "narrator": _FREE,
    "writer": _FREE,
    "place": _FREE,
    "date": _FREE,
    "language": _LANGUAGE,
    "agreement": Words(100_000),
    "access": Choice(Access),
    "text": Words(1_000_000_000),
    "modified": _TIME,
}


def is_storable(text: str) -> bool:
    """Whether SQLite gives this text back as it was: no NUL, no lone surrogate."""
    if "\x00" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def checked(table: str, row: Mapping[str, Any]) -> Row:
    """The row as it will stand: plain values, every column, in the table's order, all allowed.

    An annotation's ``sha256`` is filled in here. Raises `BadField` or `SpanError` for what a person
    gave, `Bug` for what the program did.
    """
    rules = rules_of(table)
    given = {column: plain(item) for column, item in row.items()}
    if table == "annotation":
        given["sha256"] = annotation_hash(given)
    if given.keys() != rules.keys():
        raise Bug(what=f"columns of {table}: {sorted(given.keys() ^ rules.keys())} missing or unknown")
    for column, rule in rules.items():
        rule.check(column, given[column])
    if table == "annotation":
        _check_span(given)
    return {column: given[column] for column in rules}


def rules_of(table: str) -> Mapping[str, Rule]:
    """The rules of a journaled table; `Bug` for any other name."""
    try:
        return TABLES[table]
    except KeyError:
        raise Bug(what=f"no journaled table {table!r}") from None


def plain(item: Any) -> Any:  # noqa: ANN401 - a cell holds what it holds
    """The value without its enumeration: what comes back from SQLite for it."""
    return str(item) if isinstance(item, StrEnum) else item


def _check_span(row: Row) -> None:
    if row["end"] <= row["start"]:
        raise SpanError(start=row["start"], end=row["end"], length=None)
    if len(row["exact"]) != row["end"] - row["start"]:
        raise Bug(what="exact is not as long as its span")


def canonical_json(thing: object) -> str:
    """JSON with sorted keys and no blanks: equal values have equal texts."""
    return json.dumps(thing, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def annotation_hash(row: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical JSON of an annotation's row without its ``sha256``."""
    rest = {column: item for column, item in row.items() if column != "sha256"}
    return sha256_of(canonical_json(rest))


def sha256_of(text: str) -> str:
    """SHA-256 of a text as UTF-8 (a lone surrogate is left in, for its check to find)."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
