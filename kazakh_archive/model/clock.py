"""The time, as the archive writes it."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> str:
    """Now in UTC, ISO 8601 to the millisecond: ``2026-11-21T02:40:00.123Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def file_stamp(time: str) -> str:
    """A time of `utc_now` as it can stand in the name of a file: ``20261121T024000.123Z``."""
    return time.replace("-", "").replace(":", "")
