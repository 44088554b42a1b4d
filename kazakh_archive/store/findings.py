"""What a check has found so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlite_utils import Database

from kazakh_archive.model.entities import Problem
from kazakh_archive.store.failures import ENGINE_ERRORS, is_damage

Step = tuple[int, str]
"""How many units of work a step was, and what is in hand."""


class Findings:
    """Collects problems, each once."""

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}

    def add(self, kind: str, table: str, row_id: str = "", detail: str = "") -> None:
        """Note a problem; ``kind`` is one of those `Store.check` lists."""
        self._found.setdefault(Problem(kind, table, row_id, detail))

    def all(self) -> tuple[Problem, ...]:
        """Everything found, in the order it was found."""
        return tuple(self._found)

    def readable(self, database: Database, table: str, sql: str, params: Sequence[Any] = ()) -> list[Any]:
        """The rows of a question, up to the place where the file cannot be read; that is noted."""
        return list(self._until_damage(database, table, sql, params))

    def _until_damage(
        self, database: Database, table: str, sql: str, params: Sequence[Any]
    ) -> Iterator[tuple[Any, ...]]:
        try:
            yield from database.execute(sql, params)
        except ENGINE_ERRORS as error:
            if not is_damage(error):
                raise
            self.add("unreadable", table, "", str(error))
