"""Which hits of a saved search a person has seen: kept on this machine, never in the archive.

Only hashes of the hits' keys are kept, in the program's own folder. A file that is lost or damaged
makes every hit new again, no more.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from array import array
from collections.abc import Iterable
from pathlib import Path

_KIND = "Q"  # eight bytes for a key


class SeenHits:
    """What was seen of the saved searches of one archive; `folder` is made when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new(self, search_id: str, keys: Iterable[str]) -> int:
        """How many of the keys were not there when the search was last looked at."""
        seen = self._read(search_id)
        return sum(_hashed(key) not in seen for key in keys)

    def remember(self, search_id: str, keys: Iterable[str]) -> None:
        """All of these have been seen now. Where nothing can be written, they stay new."""
        data = array(_KIND, sorted({_hashed(key) for key in keys})).tobytes()
        target = self._file(search_id)
        beside = target.with_name(f"{target.name}.{os.getpid()}.new")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_bytes(data)
            beside.replace(target)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def forget(self, search_id: str) -> None:
        """The search is gone."""
        self._file(search_id).unlink(missing_ok=True)

    def _read(self, search_id: str) -> frozenset[int]:
        hashes = array(_KIND)
        try:
            data = self._file(search_id).read_bytes()
        except OSError:
            return frozenset()
        hashes.frombytes(data[: len(data) - len(data) % hashes.itemsize])
        return frozenset(hashes)

    def _file(self, search_id: str) -> Path:
        return self._folder / search_id


def _hashed(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest())
