"""Identifiers of everything an archive holds: UUID version 7 as text (RFC 9562, section 5.7).

Two copies of one archive can be worked on apart and never make the same id, and ids sort by
the time they were made, which keeps SQLite's primary keys append-mostly.
"""

from __future__ import annotations

import os
import threading
import time
import uuid

_RAND_B_BITS = 62
_SEQUENCE_BITS = 12


class IdMaker:
    """Makes UUIDv7 texts that strictly rise within one process, whatever the clock does.

    The 12 bits of ``rand_a`` hold a counter for ids of the same millisecond (method 1 of
    RFC 9562, section 6.2); a clock that steps back keeps the last millisecond seen.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def __call__(self) -> str:
        """Return a new id: 36 lower-case characters."""
        with self._lock:
            now = time.time_ns() // 1_000_000 << _SEQUENCE_BITS
            self._last = max(now, self._last + 1)
            stamp = self._last
        milliseconds, sequence = stamp >> _SEQUENCE_BITS, stamp & 0xFFF
        rand_b = int.from_bytes(os.urandom(8), "big") >> 2
        value = (milliseconds << 80) | (0x7 << 76) | (sequence << 64) | (0b10 << _RAND_B_BITS) | rand_b
        return str(uuid.UUID(int=value))


new_id = IdMaker()
"""The maker the program uses; it holds no state but the last time seen."""
