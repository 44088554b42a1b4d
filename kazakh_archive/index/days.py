"""Of which days the documents speak: their own dates, and that of the source they are in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.group import Table
from kazakh_archive.index.lists import Numbers
from kazakh_archive.index.schema import KINDS, Fact
from kazakh_archive.index.segments import broken_when_wrong
from kazakh_archive.index.view import Documents, View
from kazakh_archive.model.search import Days, HitKind

NO_DAY = np.int64(99_999_999)
LONGEST_COUNTED = 100  # years; what is said of a longer time counts for no single year


def overlapping(view: View, days: Days) -> Documents:
    """The documents that speak of a time which shares a day with this one."""
    table = stretches(view)
    ends = _ends(table)
    meets = np.array([first <= days[1] and last >= days[0] for first, last in ends], np.bool_)
    found = view.nothing()
    if len(meets):
        found[table.documents[meets[table.ordinals]]] = True
    return found


def earliest(view: View) -> NDArray[np.int64]:
    """The first day that each document speaks of, or `NO_DAY`."""
    table = stretches(view)
    days = np.full(view.size, NO_DAY)
    firsts = np.array([first for first, _ in _ends(table)], np.int64)
    if len(firsts):
        np.minimum.at(days, table.documents, firsts[table.ordinals])
    return days


def years(view: View) -> Table:
    """The years of which the documents speak."""
    table = stretches(view)
    spans = [
        range(first // 10_000, last // 10_000 + 1)
        if last // 10_000 - first // 10_000 < LONGEST_COUNTED
        else range(0)
        for first, last in _ends(table)
    ]
    values = sorted({year for span in spans for year in span})
    number = {year: place for place, year in enumerate(values)}
    pairs = [np.zeros(0, np.int64)]
    for place, span in enumerate(spans):
        documents = table.documents[table.ordinals == place].astype(np.int64)
        pairs.extend(documents * (1 << 32) + number[year] for year in span)
    unique = np.unique(np.concatenate(pairs))
    documents, ordinals = (unique >> 32).astype(np.int32), (unique & 0xFFFFFFFF).astype(np.int32)
    return Table(tuple(str(year) for year in values), documents, ordinals)


def stretches(view: View) -> Table:
    """The times of all documents; what a source is dated holds for all that is in it."""
    own = view.table(Fact.DAYS)
    dated = view.kinds[own.documents] == KINDS.index(HitKind.SOURCE)
    documents, ordinals = [own.documents], [own.ordinals]
    inside: dict[int, Numbers] = {}
    for source, ordinal in zip(own.documents[dated].tolist(), own.ordinals[dated].tolist(), strict=True):
        place = int(view.sources[source])
        if place not in inside:
            inside[place] = np.flatnonzero(view.sources == place).astype(np.int32)
        others = inside[place][inside[place] != source]
        documents.append(others)
        ordinals.append(np.full(len(others), ordinal, np.int32))
    return Table(own.values, np.concatenate(documents), np.concatenate(ordinals))


def _ends(table: Table) -> list[Days]:
    with broken_when_wrong():
        return [(int(value[:8]), int(value[9:])) for value in table.values]
