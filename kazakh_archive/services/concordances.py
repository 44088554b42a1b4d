"""The words of a query in their contexts, over all texts that hold them."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from kazakh_archive.model.concordance import Concordance, Line
from kazakh_archive.model.progress import Progress
from kazakh_archive.text.concordance import contexts

if TYPE_CHECKING:
    from kazakh_archive.services.searching import Search

PASSAGES = 5_000
"""So many passages are read at most; a list that nobody reads to its end need not be longer."""


def concordance(search: Search, typed: str, limit: int = PASSAGES) -> Generator[Progress, None, Concordance]:
    """Every place in the first `limit` passages that answer, source by source in the order of the texts.

    Raises `QueryError` and `IndexUnavailable`; closing the generator ends the work.
    """
    total, passages = search.places(typed, limit)
    lines: list[Line] = []
    for number, found in enumerate(passages):
        for span in found.spans:
            left, right = contexts(found.content, span)
            words = found.content[span.start : span.end]
            lines.append(Line(found.source_id, found.source_title, span, left, words, right))
        yield Progress(number + 1, min(total, limit))
    return Concordance(tuple(lines), min(total, limit), total)
