"""Whether originals and texts are still what their hashes were made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from kazakh_archive.store.blobs import passages_hash
from kazakh_archive.store.findings import Findings, Step


class ContentCheck:
    """Reads every original a chunk at a time, and every text."""

    def __init__(self, database: Database, findings: Findings) -> None:
        self._database = database
        self._findings = findings
        self.originals_seen = 0
        self.texts_seen = 0

    def size(self) -> int:
        """How many steps there are to do."""
        counts = self._ask("blob_chunk", "SELECT count(*) FROM blob_chunk")
        counts += self._ask("content", "SELECT count(*) FROM content")
        return sum(count for (count,) in counts)

    def originals(self) -> Iterator[Step]:
        """Hash every original."""
        for sha256, size in self._ask("blob", "SELECT sha256, size FROM blob ORDER BY rowid"):
            self.originals_seen += 1
            digest = hashlib.sha256()
            found = 0
            numbers = self._ask(
                "blob_chunk", "SELECT number FROM blob_chunk WHERE sha256 = ? ORDER BY number", (sha256,)
            )
            for (number,) in numbers:
                data = self._chunk(sha256, number)
                digest.update(data)
                found += len(data)
                yield 1, sha256
            if found != size or digest.hexdigest() != sha256:
                self._findings.add("original_differs", "blob", sha256, f"{found} of {size} bytes")

    def _chunk(self, sha256: str, number: int) -> bytes:
        question = "SELECT CAST(data AS BLOB) FROM blob_chunk WHERE sha256 = ? AND number = ?"
        found = self._ask("blob_chunk", question, (sha256, number))
        return bytes(found[0][0] or b"") if found else b""

    def texts(self) -> Iterator[Step]:
        """Hash every canonical text."""
        for sha256, length in self._ask("content", "SELECT sha256, length FROM content ORDER BY rowid"):
            self.texts_seen += 1
            question = "SELECT CAST(characters AS BLOB) FROM content WHERE sha256 = ?"
            found = self._ask("content", question, (sha256,))
            data = bytes(found[0][0] or b"") if found else b""
            if hashlib.sha256(data).hexdigest() != sha256:
                self._findings.add("text_differs", "content", sha256, "its hash is another")
            elif len(data.decode()) != length:
                self._findings.add("text_differs", "content", sha256, "its length is another")
            self._passages(sha256)
            yield 1, sha256

    def _passages(self, sha256: str) -> None:
        """The passages of a text have one hash together."""
        kept = self._ask("content", "SELECT passages_sha256 FROM content WHERE sha256 = ?", (sha256,))
        found = self._ask(
            "passage",
            'SELECT number, start, "end", CAST(language AS BLOB), CAST(script AS BLOB) FROM passage'
            " WHERE text_sha256 = ? ORDER BY number",
            (sha256,),
        )
        passages = [
            (*row[:3], *(bytes(item or b"").decode("utf-8", "replace") for item in row[3:])) for row in found
        ]
        if not kept or kept[0][0] != passages_hash(passages):
            self._findings.add("passages_differ", "content", sha256, "their hash is another")

    def _ask(self, table: str, sql: str, params: tuple[object, ...] = ()) -> list[Any]:
        return self._findings.readable(self._database, table, sql, params)
