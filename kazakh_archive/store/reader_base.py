"""What every group of reads stands on."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from kazakh_archive.model.errors import Bug


class Reads:
    """A connection that may be used until `expire`."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database: Database | None = database
        self._path = path

    @property
    def _db(self) -> Database:
        if self._database is None:
            raise Bug(what="a reader or transaction was used after its block")
        return self._database

    def expire(self) -> None:
        """End its life; the block it belongs to is over."""
        self._database = None
