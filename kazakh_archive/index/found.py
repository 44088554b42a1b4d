"""The answer to a part of a query, for every document at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.lists import Numbers
from kazakh_archive.index.postings import Weights
from kazakh_archive.index.view import Documents
from kazakh_archive.model.search import MatchedBy

TIERS = tuple(MatchedBy)
"""Why a document answers, the best first; its place here is the document's tier."""
ABSENT = len(TIERS)
"""The tier of a document that does not answer."""

Tiers = NDArray[np.uint8]


class Found(NamedTuple):
    """For each document its score and its tier. Neither is changed once made."""

    scores: Weights
    tiers: Tiers

    @property
    def documents(self) -> Documents:
        """Which documents answer."""
        return self.tiers < ABSENT


def of_documents(documents: Documents) -> Found:
    """These documents, none better than the other."""
    tiers = np.where(documents, 0, ABSENT).astype(np.uint8)
    return Found(np.zeros(len(documents), np.float32), tiers)


class Weighed(NamedTuple):
    """The documents in which a word stands, with their scores, all of one tier."""

    documents: Numbers
    scores: Weights
    tier: int


def of_words(size: int, several: Iterable[Weighed]) -> Found:
    """What answers one of several words at least, in a row of `size` documents."""
    found = Found(np.zeros(size, np.float32), np.full(size, ABSENT, np.uint8))
    for documents, scores, tier in several:
        found.scores[documents] += scores
        found.tiers[documents] = np.minimum(found.tiers[documents], tier)
    return found


def all_of(wanted: Sequence[Found], refused: Sequence[Found]) -> Found:
    """What answers all of the wanted ones (one at least) and none of the refused; the loosest tier counts."""
    tiers = reduce(np.maximum, (found.tiers for found in wanted)).copy()
    for found in refused:
        tiers[found.documents] = ABSENT
    return Found(_sum(wanted), tiers)


def any_of(several: Sequence[Found]) -> Found:
    """What answers one of them at least; the best tier counts."""
    return Found(_sum(several), reduce(np.minimum, (found.tiers for found in several)))


def _sum(several: Sequence[Found]) -> Weights:
    if len(several) == 1:
        return several[0].scores
    summed: Weights = np.sum([found.scores for found in several], axis=0, dtype=np.float32)
    return summed
