"""Many questions asked at once, each answered or told why not."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kazakh_archive.exchange.encoding import decode
from kazakh_archive.model.errors import QueryError
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.search import Order, SearchPage
from kazakh_archive.services.access import Audience
from kazakh_archive.text.canonical import storable

if TYPE_CHECKING:
    from kazakh_archive.services.searching import Search

_LINE_END = re.compile(r"\r\n|[\r\n]")


def read_questions(data: bytes, path: Path) -> list[str]:
    """The lines of a file of questions, empty ones too, in whatever encoding it is.

    Raises `EncodingUnknown`, which names `path`.
    """
    lines = _LINE_END.split(storable(decode(data, path=path).characters))
    return lines if lines[-1] else lines[:-1]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its page of hits, or with the error that says why it cannot be read."""

    question: str
    page: SearchPage | None = None
    error: QueryError | None = None


def answer(
    search: Search,
    question: str,
    limit: int,
    *,
    order: Order = Order.RELEVANCE,
    audience: Audience = Audience.ARCHIVE,
) -> Answered:
    """Answer one. Raises `IndexUnavailable`."""
    try:
        return Answered(question, search.page(question, limit, order=order, audience=audience))
    except QueryError as error:
        return Answered(question, error=error)


def answer_all(
    search: Search, questions: Sequence[str], limit: int
) -> Generator[Progress, None, tuple[Answered, ...]]:
    """Answer them in their order. Raises `IndexUnavailable`; closing the generator ends the work."""
    answers = []
    for number, question in enumerate(questions):
        answers.append(answer(search, question, limit))
        yield Progress(number + 1, len(questions))
    return tuple(answers)
