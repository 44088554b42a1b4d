"""Words that stand together: side by side, in order with others between, or near one another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.view import APART, Documents, Spots, View

NEVER = np.iinfo(np.int64).max


class Place(NamedTuple):
    """A place in a row of words: its spellings, and how many words after the one before it may stand.

    For words that stand near one another in any order, ``most`` is how far the last may be from the first.
    """

    spellings: list[str]
    least: int
    most: int


def chain(view: View, places: Sequence[Place], among: Documents) -> Documents:
    """The documents of `among` in which the places stand in order, each as far as it may be from the last."""
    if all(place.least == place.most == 1 for place in places):
        return _side_by_side(view, places, among)
    reached = view.spots(places[0].spellings, among)
    for place in places[1:]:
        spots = view.spots(place.spellings, among)
        before = np.searchsorted(reached, spots - place.least, side="right") - 1
        known = before >= 0
        spots = spots[known]
        reached = spots[spots - reached[before[known]] <= place.most]
    return _documents(view, reached)


def _side_by_side(view: View, places: Sequence[Place], among: Documents) -> Documents:
    """A phrase, its rarest words first: what they leave is all that the others are looked at for."""
    rows = [(len(view.frequencies(place.spellings).documents), offset) for offset, place in enumerate(places)]
    starts: Spots | None = None
    for _, offset in sorted(rows):
        spots = view.spots(places[offset].spellings, among) - offset
        starts = spots if starts is None else _common(starts, spots)
        among = _documents(view, np.maximum(starts, 0))
    return among


def near(view: View, places: Sequence[Place], among: Documents) -> Documents:
    """The documents of `among` in which all places stand within the stretch that ``most`` says."""
    rows = [view.spots(place.spellings, among) for place in places]
    anchors = np.unique(np.concatenate(rows))
    last = anchors.copy()
    seen: dict[tuple[str, ...], int] = {}
    for place, spots in zip(places, rows, strict=True):
        again = seen[tuple(place.spellings)] = seen.get(tuple(place.spellings), -1) + 1
        following = np.searchsorted(spots, anchors) + again  # a word that is asked for twice stands twice
        padded = np.append(spots, [NEVER] * (again + 1))
        last = np.maximum(last, padded[following])
    return _documents(view, anchors[last - anchors <= places[0].most])


def _common(some: Spots, others: Spots) -> Spots:
    """The spots that are in both; each rising."""
    few, many = sorted((some, others), key=len)
    if not len(few):
        return few
    at = np.minimum(np.searchsorted(many, few), len(many) - 1)
    common: Spots = few[many[at] == few]
    return common


def _documents(view: View, spots: NDArray[np.int64]) -> Documents:
    found = view.nothing()
    found[spots // APART] = True
    return found
