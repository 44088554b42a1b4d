"""Many questions asked at once, each answered or told why not."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import SearchPage
from kazakh_archive.services.access import Audience

if TYPE_CHECKING:
    from kazakh_archive.services.searching import Search

HITS = 50
"""So many hits of each question are kept."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its page of hits, or with the error that says why it cannot be read."""

    question: str
    page: SearchPage | None = None
    error: QueryError | None = None


def answer(
    search: Search, question: str, limit: int = HITS, audience: Audience = Audience.ARCHIVE
) -> Answered:
    """Answer one. Raises `IndexUnavailable`."""
    try:
        return Answered(question, search.page(question, limit, audience=audience))
    except QueryError as error:
        return Answered(question, error=error)


def answer_all(
    search: Search, questions: Sequence[str], limit: int = HITS
) -> Generator[Progress, None, tuple[Answered, ...]]:
    """Answer them in their order. Raises `IndexUnavailable`; closing the generator ends the work."""
    answers = []
    for number, question in enumerate(questions):
        answers.append(answer(search, question, limit))
        yield Progress(number + 1, len(questions))
    return tuple(answers)
