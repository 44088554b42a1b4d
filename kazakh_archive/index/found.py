"""The answer to a part of a query, for every document at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def of_words(size: int, several: Sequence[Weighed]) -> Found:
    """What answers one of several words at least, in a row of `size` documents."""
    found = Found(np.zeros(size, np.float32), np.full(size, ABSENT, np.uint8))
    for documents, scores, _ in several:
        found.scores[documents] += scores
    for documents, _, tier in sorted(several, key=lambda each: each.tier, reverse=True):
        found.tiers[documents] = tier  # the best is written last
    return found


def all_of(several: Iterable[Found]) -> Found | None:
    """What answers all of them; the loosest tier counts. None where there are none."""
    return _joined(several, np.maximum)


def any_of(several: Iterable[Found]) -> Found | None:
    """What answers one of them at least; the best tier counts. None where there are none."""
    return _joined(several, np.minimum)


def without(found: Found, refused: Found) -> Found:
    """What answers the one and not the other."""
    return Found(found.scores, np.where(refused.documents, ABSENT, found.tiers).astype(np.uint8))


def _joined(several: Iterable[Found], best: np.ufunc) -> Found | None:
    """One after the other: a query of a thousand words never holds the rows of more than two of them."""
    rest = iter(several)
    joined = next(rest, None)
    for each in rest:
        if joined is not None:
            joined = Found(joined.scores + each.scores, best(joined.tiers, each.tiers))
    return joined


def repeated(found: Found, times: int) -> Found:
    """What answers a part that was asked for so many times."""
    return found if times == 1 else Found(found.scores * np.float32(times), found.tiers)
