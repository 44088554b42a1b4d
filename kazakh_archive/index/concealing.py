"""Which documents are kept from somebody."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from kazakh_archive.index.schema import KINDS, Fact
from kazakh_archive.index.view import Documents, View
from kazakh_archive.model.search import Hidden, HitKind


def concealed(view: View, hidden: Hidden) -> Documents:
    """The documents of hidden sources with all that is in them, hidden notes, hidden tags."""
    found = _having(view, Fact.SOURCE, hidden.sources)
    found |= _of_kind(view, HitKind.TAG) & _having(view, Fact.TAG, hidden.tags)
    if hidden.notes:
        for number in np.flatnonzero(_of_kind(view, HitKind.NOTE) & ~found).tolist():
            found[number] = view.record(number).item_id in hidden.notes
    return found


def _having(view: View, fact: Fact, values: Collection[str]) -> Documents:
    table = view.table(fact)
    wanted = np.array([value in values for value in table.values], np.bool_)
    found = view.nothing()
    if len(wanted):
        found[table.documents[wanted[table.ordinals]]] = True
    return found


def _of_kind(view: View, kind: HitKind) -> Documents:
    found: Documents = view.kinds == KINDS.index(kind)
    return found
