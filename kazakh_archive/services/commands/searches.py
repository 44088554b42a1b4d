"""Searches that are kept under a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from kazakh_archive.model.errors import NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.text.canonical import storable

if TYPE_CHECKING:
    from kazakh_archive.store import Tx


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """Keep a query under a name; a search that has this name already takes the new query."""

    op: ClassVar[str] = "search.save"
    name: str
    query: str

    def apply(self, tx: Tx) -> None:
        """`Changes.created` is its id. Raises `BadField` for an empty or overlong name."""
        name = _written(self.name)
        known = next((each for each in tx.saved_searches() if each.name == name), None)
        search_id = known.id if known else new_id()
        row = tx.row("saved_search", search_id) or {
            "id": search_id,
            "name": name,
            "annotator_id": tx.annotator_id,
            "created": tx.now,
        }
        tx.put("saved_search", {**row, "query": storable(self.query).strip()})
        tx.created(search_id)


@dataclass(frozen=True, slots=True)
class RenameSearch:
    """Give a saved search another name."""

    op: ClassVar[str] = "search.rename"
    search_id: str
    name: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound` and `BadField`."""
        row = tx.row("saved_search", self.search_id)
        if row is None:
            raise NotFound(kind="saved_search", reference=self.search_id)
        tx.put("saved_search", {**row, "name": _written(self.name)})


@dataclass(frozen=True, slots=True)
class RemoveSearch:
    """Keep a search no longer."""

    op: ClassVar[str] = "search.remove"
    search_id: str

    def apply(self, tx: Tx) -> None:
        """Raises `NotFound`."""
        if tx.row("saved_search", self.search_id) is None:
            raise NotFound(kind="saved_search", reference=self.search_id)
        tx.delete("saved_search", self.search_id)


def _written(name: str) -> str:
    """A name as it is kept: on one line, with nothing in it that no archive can hold."""
    return " ".join(storable(name).split())
