"""Originals and texts, kept under their SHA-256: the same bytes are stored once and never changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from kazakh_archive.model.entities import PassageSpan
from kazakh_archive.model.errors import Bug
from kazakh_archive.store.database import first
from kazakh_archive.store.tables import canonical_json, is_storable, sha256_of

CHUNK = 1024 * 1024
"""Bytes in a chunk: small enough that reading one never holds much memory."""


def put_blob(database: Database, data: bytes, media_type: str) -> str:
    """Keep bytes, unless they are there, and return their SHA-256."""
    sha256 = hashlib.sha256(data).hexdigest()
    if first(database, "SELECT 1 FROM blob WHERE sha256 = ?", (sha256,)):
        return sha256
    database.table("blob").insert({"sha256": sha256, "size": len(data), "media_type": media_type})
    for number, begin in enumerate(range(0, len(data), CHUNK)):
        database.execute(
            "INSERT INTO blob_chunk (sha256, number, data) VALUES (?, ?, ?)",
            (sha256, number, memoryview(data)[begin : begin + CHUNK]),
        )
    return sha256


def chunks(database: Database, sha256: str) -> Iterator[bytes]:
    """The bytes kept under a hash, one chunk at a time."""
    for number in range(_count(database, sha256)):
        row = first(database, "SELECT data FROM blob_chunk WHERE sha256 = ? AND number = ?", (sha256, number))
        yield row[0] if row else b""


def _count(database: Database, sha256: str) -> int:
    row = first(database, "SELECT max(number) + 1 FROM blob_chunk WHERE sha256 = ?", (sha256,))
    return (row[0] or 0) if row else 0


def put_content(database: Database, content: str, passages: Sequence[PassageSpan]) -> str:
    """Keep a canonical text with its passages, unless it is there, and return its SHA-256 (of UTF-8)."""
    if not is_storable(content):
        raise Bug(what="a text with NUL or lone surrogates is not canonical")
    sha256 = hashlib.sha256(content.encode()).hexdigest()
    if first(database, "SELECT 1 FROM content WHERE sha256 = ?", (sha256,)):
        return sha256
    given = [(item.number, item.span.start, item.span.end, item.language, item.script) for item in passages]
    database.execute(
        "INSERT INTO content (sha256, length, passages_sha256, characters) VALUES (?, ?, ?, ?)",
        (sha256, len(content), passages_hash(given), content),
    )
    database.conn.executemany(
        'INSERT INTO passage (text_sha256, number, start, "end", language, script) VALUES (?, ?, ?, ?, ?, ?)',
        [(sha256, *item) for item in given],
    )
    return sha256


def passages_hash(passages: Sequence[Sequence[int | str]]) -> str:
    """SHA-256 over the canonical JSON of passages: number, start, end, language, script of each."""
    return sha256_of(canonical_json([list(item) for item in passages]))
