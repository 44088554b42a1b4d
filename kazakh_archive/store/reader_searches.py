"""Reads of the searches that were saved."""

from __future__ import annotations

from kazakh_archive.model.entities import SavedSearch
from kazakh_archive.store.database import rows
from kazakh_archive.store.reader_base import Reads

_ALL = (
    "SELECT saved_search.id, saved_search.name, query, annotator.name AS annotator, saved_search.created"
    " FROM saved_search JOIN annotator ON annotator.id = annotator_id"
)


class SearchReads(Reads):
    """Saved searches by their name."""

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Every saved search, by name."""
        found = (SavedSearch(**row) for row in rows(self._db, _ALL))
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))
