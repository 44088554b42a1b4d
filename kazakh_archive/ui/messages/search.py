"""What may be wrong with a search."""

from __future__ import annotations

from kazakh_archive.model import errors as e
from kazakh_archive.ui.messages.saying import say, short
from kazakh_archive.ui.wording.named import QUERY_PROBLEMS
from kazakh_archive.ui.wording.words import Words


@say.register
def _(error: e.QueryError, words: Words) -> str:
    place = error.query[error.start : error.end]
    return words.of(
        QUERY_PROBLEMS.get(error.problem, QUERY_PROBLEMS[""]), place=short(place), at=error.start + 1
    )


@say.register
def _(error: e.IndexUnavailable, words: Words) -> str:
    if error.reason == "busy":
        return words.tr("The search index is being written by another window. Please try again in a moment.")
    if error.reason == "full":
        return words.tr(
            "There is no room for the search index at {folder}. Your archive is not affected, and what the index "
            "knows already is found as before; please make room, and it catches up by itself.",
            folder=error.folder,
        )
    return words.tr(
        "The search index cannot be used at {folder}. Your archive is not affected; "
        "please check that this folder can be written to.",
        folder=error.folder,
    )
