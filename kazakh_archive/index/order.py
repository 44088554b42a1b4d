"""Which of the documents that answer come first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.days import earliest
from kazakh_archive.index.found import Found
from kazakh_archive.index.lists import Numbers
from kazakh_archive.index.schema import KINDS
from kazakh_archive.index.view import View
from kazakh_archive.model.search import Order

Ranks = Callable[[NDArray[np.intp]], Numbers]
"""Gives of some documents numbers that rise as they do in an order."""

_TIER = 1e6  # more than any score


def first(
    view: View, found: Found, documents: NDArray[np.intp], order: Order, limit: int, *, by_kind: bool = False
) -> NDArray[np.intp]:
    """The first `limit` of the documents that were found, in order; or of each kind, kind by kind."""
    if not by_kind:
        return _first(view, found, documents, order, limit)
    kinds = view.kinds[documents]
    each = [_first(view, found, documents[kinds == kind], order, limit) for kind in range(len(KINDS))]
    return np.concatenate(each)


def _first(
    view: View, found: Found, documents: NDArray[np.intp], order: Order, limit: int
) -> NDArray[np.intp]:
    if order is Order.SOURCE:
        return _least(documents, view.ranks_in_sources(documents), view.ranks, limit)
    if order is Order.DATE:
        return _least(documents, earliest(view)[documents], view.ranks_in_sources, limit)
    keys = found.tiers[documents] * _TIER - found.scores[documents]
    return _least(documents, keys, view.ranks, limit)


def _least(documents: NDArray[np.intp], keys: NDArray[Any], ranks: Ranks, limit: int) -> NDArray[np.intp]:
    """The `limit` documents with the least keys; those that are equal by rank."""
    if limit <= 0:
        return documents[:0]
    if len(documents) > limit:
        bound = np.partition(keys, limit - 1)[limit - 1]
        sure, equal = np.flatnonzero(keys < bound), np.flatnonzero(keys == bound)
        missing = limit - len(sure)
        if len(equal) > missing:
            equal = equal[np.argpartition(ranks(documents[equal]), missing - 1)[:missing]]
        chosen = np.concatenate([sure, equal])
        documents, keys = documents[chosen], keys[chosen]
    return documents[np.lexsort((ranks(documents), keys))]
