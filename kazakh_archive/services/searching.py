"""Search: a query goes in as typed, a page of hits comes out with their places and snippets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from kazakh_archive.model.query import Filter, Query
from kazakh_archive.model.search import (
    NOTHING_HIDDEN,
    Hidden,
    Hit,
    HitKind,
    IndexAnswer,
    IndexHit,
    Order,
    SearchPage,
)
from kazakh_archive.services.access import Audience
from kazakh_archive.services.filling import Filler, Place, Texts
from kazakh_archive.services.hiding import hidden_from
from kazakh_archive.services.indexing import Indexing
from kazakh_archive.text.loosening import loosened, plain_words, with_beginnings
from kazakh_archive.text.narrowing import narrowed
from kazakh_archive.text.query import parse

if TYPE_CHECKING:
    from kazakh_archive.index import Index
    from kazakh_archive.store import Store

EVERY = 100_000
"""More hits than this are never listed: a million of them would take seconds and much memory."""

_AT_ONCE = 100  # hits that are filled from one snapshot of the archive
_PASSAGES = Filter("kind", "passage")


class Search:
    """Answers queries over one archive and its index. Any thread may ask.

    Every method raises `QueryError` for a query that cannot be read, and `IndexUnavailable`.
    """

    def __init__(self, store: Store, index: Index) -> None:
        self._store = store
        self._index = index
        self._texts = Texts()
        self._hidden_at: tuple[int, Hidden] | None = None  # by the number of the last change

    def page(
        self,
        typed: str,
        limit: int = 200,
        *,
        order: Order = Order.RELEVANCE,
        facets: bool = False,
        typing: bool = False,
        begun: bool = False,
        audience: Audience = Audience.ARCHIVE,
    ) -> SearchPage:
        """The first `limit` hits of each kind, grouped by kind; within a group in the order asked for.

        `facets` counts all hits by what they may be narrowed by; `typing` is for a query that is still
        being typed; `begun` finds what the last word begins as well as its forms and other spellings. What
        the `audience` may not see is neither found nor counted, nor does it say anything about other words.
        """
        asked, hidden = parse(typed), self._hidden(audience)
        if begun and self._index.search(with_beginnings(asked), 1, hidden=hidden).hits:
            asked = with_beginnings(asked)
        query, answer = self._answer(
            asked, limit, order=order, facets=facets, typing=typing, by_kind=True, hidden=hidden
        )
        unanswered = not typing and (query is not asked or not answer.hits)
        meant = self._meant(typed, asked, hidden) if unanswered else ""
        with self._store.reading() as reader:
            filler = Filler(reader, query, answer, self._texts, hidden)
            hits = [hit for found in answer.hits if (hit := filler.fill(found)) is not None]
        behind = Indexing(self._store, self._index).behind()
        return SearchPage(
            typed,
            tuple(hits),
            answer.totals,
            behind,
            answer.cut,
            answer.facets,
            loosened=query is not asked and bool(hits),
            meant=meant,
        )

    def _hidden(self, audience: Audience) -> Hidden:
        """What is kept from them as the archive is now, however far behind the index may be."""
        if audience is Audience.ARCHIVE:
            return NOTHING_HIDDEN
        with self._store.reading() as reader:
            seq = reader.head().seq
            if (
                self._hidden_at is None or self._hidden_at[0] != seq
            ):  # a list of questions asks again and again
                self._hidden_at = seq, hidden_from(reader, audience)
            return self._hidden_at[1]

    def _meant(self, typed: str, query: Query, hidden: Hidden) -> str:
        """The query with words of the archive for those that it does not have; empty if that finds nothing."""
        meant = typed
        for word in reversed(plain_words(query)):
            near = self._index.nearest(word.text, hidden=hidden)
            if near:
                meant = meant[: word.span.start] + near[0] + meant[word.span.end :]
        if meant == typed or not self._index.search(parse(meant), 1, hidden=hidden).hits:
            return ""
        return meant

    def each(self, typed: str, limit: int, audience: Audience = Audience.ARCHIVE) -> Iterator[Hit]:
        """The hits one by one, source by source, `limit` of them at most."""
        hidden = self._hidden(audience)
        query, answer = self._answer(parse(typed), limit, order=Order.SOURCE, hidden=hidden)
        for some in _batches(answer.hits, _AT_ONCE):
            with self._store.reading() as reader:
                filler = Filler(reader, query, answer, self._texts, hidden)
                hits = [hit for found in some if (hit := filler.fill(found)) is not None]
            yield from hits

    def places(self, typed: str, limit: int) -> tuple[int, Iterator[Place]]:
        """How many passages answer, and every place in the first `limit` of them, source by source."""
        query, answer = self._answer(narrowed(parse(typed), _PASSAGES), limit, order=Order.SOURCE)
        return answer.totals.get(HitKind.PASSAGE, 0), self._places(query, answer)

    def _places(self, query: Query, answer: IndexAnswer) -> Iterator[Place]:
        for some in _batches(answer.hits, _AT_ONCE):
            with self._store.reading() as reader:
                filler = Filler(reader, query, answer, self._texts)
                found = [place for hit in some if (place := filler.place(hit)) is not None]
            yield from found

    def keys(self, typed: str) -> tuple[str, ...]:
        """The keys of all hits, the first `EVERY` of them at most."""
        return tuple(hit.key for hit in self._answer(parse(typed), EVERY)[1].hits)

    def _answer(
        self,
        query: Query,
        limit: int,
        *,
        order: Order = Order.RELEVANCE,
        facets: bool = False,
        typing: bool = False,
        by_kind: bool = False,
        hidden: Hidden = NOTHING_HIDDEN,
    ) -> tuple[Query, IndexAnswer]:
        """The answer, and to which query: where nothing has all of the words, to one for some of them."""
        ask = partial(
            self._index.search,
            limit=limit,
            order=order,
            facets=facets,
            typing=typing,
            by_kind=by_kind,
            hidden=hidden,
        )
        answer = ask(query)
        looser = None if answer.hits or typing else loosened(query)
        return (query, answer) if looser is None else (looser, ask(looser))


def _batches(hits: Sequence[IndexHit], size: int) -> Iterator[Sequence[IndexHit]]:
    """The hits in pieces (``itertools.batched`` comes with Python 3.12)."""
    return (hits[start : start + size] for start in range(0, len(hits), size))
