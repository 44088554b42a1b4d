"""What is being searched for: one query, asked again whenever it, its order or the archive changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kazakh_archive.model.errors import ArchiveError, QueryError
from kazakh_archive.model.query import Filter, Query
from kazakh_archive.model.search import Order, SearchPage
from kazakh_archive.services.facets import Group, groups
from kazakh_archive.text.narrowing import filters_of, narrowed, widened
from kazakh_archive.text.query import parse
from kazakh_archive.text.unparsing import unparse
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.running.runner import Runner

PAUSE = 120
"""Milliseconds without a key before the search begins."""
REST = 400
"""Milliseconds more without a key before the whole answer is asked for."""
LIMIT = 200
"""So many hits of each kind are listed at first."""
FURTHER, MOST = 5, 10_000
"""By how many times more are listed when more are wanted, and how many at the very most."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A page of hits, and by what it can be narrowed."""

    page: SearchPage
    groups: tuple[Group, ...] = ()


class Asking(QObject):
    """Asks for what is typed. `answered` carries an `Answer`, `refused` why the query cannot be read.

    `rewritten` carries the query when a filter changed it: it then stands in the search box. `outdated`
    tells that the archive changed under what was found.
    """

    answered = Signal(object)
    refused = Signal(object)
    rewritten = Signal(str)
    outdated = Signal()

    def __init__(self, desk: Desk, runner: Runner) -> None:
        super().__init__()
        self._search, self._store, self._runner = desk.search, desk.session.store, runner
        self._order = Order.RELEVANCE
        self._limit = LIMIT
        self.typed = ""
        self.counts = False
        """Whether the filters beside the results are to be counted as well."""
        self.fresh = False
        """Whether the last answer is that of what is typed now, and whole."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask_while_typing)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.ask)  # forms and spellings take longer than a key

    @property
    def order(self) -> Order:
        """In which order hits come."""
        return self._order

    @order.setter
    def order(self, order: Order) -> None:
        if order is not self._order:
            self._order = order
            self.ask()

    def look_for(self, typed: str) -> None:
        """Search for these words, after a short pause in typing."""
        self.typed, self.fresh = typed, False
        self._limit = LIMIT
        self._rest.stop()
        self._pause.start(PAUSE)

    def again(self) -> None:
        """The archive or its index changed: what was asked last is asked once more."""
        self.outdated.emit()
        if self.typed.strip() and not self._pause.isActive():
            self._ask(typing=not self.fresh)

    def ask(self) -> None:
        """Search now, for every word, however common, in all its forms and spellings."""
        self._ask(typing=False)

    def hold(self) -> None:
        """Somebody goes through what is listed: it stays as it is."""
        self._rest.stop()

    def ask_for_more(self) -> bool:
        """List more of what was found; False where no more are ever listed."""
        if self._limit >= MOST:
            return False
        self._limit = min(self._limit * FURTHER, MOST)
        self.ask()
        return True

    def _ask_while_typing(self) -> None:
        self._ask(typing=not self.counts)  # who looks at counts wants them to be true

    def _ask(self, *, typing: bool) -> None:
        self._pause.stop()
        self._rest.stop()
        if self.typed.strip():
            # A list beside the texts keeps what it showed while typing; a page that counts has whole words.
            begun = not typing and not self.counts
            ask = partial(self._search.page, self.typed, self._limit, order=self._order)
            work = partial(self._answer, partial(ask, typing=typing, begun=begun), counts=self.counts)
            self._runner.ask(work, partial(self._take, typing=typing), self._refuse, slot="search")

    def _answer(self, ask: Callable[..., SearchPage], *, counts: bool) -> Answer:
        page = ask(facets=counts)
        if not counts:
            return Answer(page)
        with self._store.reading() as reader:
            return Answer(page, groups(reader, page.facets))

    def _take(self, answer: Answer, *, typing: bool) -> None:
        self.fresh = not typing and answer.page.query == self.typed
        self.answered.emit(answer)
        if typing and not self._pause.isActive():
            self._rest.start(REST if answer.page.hits else 0)

    def _refuse(self, error: ArchiveError) -> None:
        self.fresh = False
        self.refused.emit(error)

    # --- filters ---

    def standing(self) -> dict[Filter, bool]:
        """The filters in the query: True for one wanted, False for one left out."""
        query = self._query()
        return {} if query is None else filters_of(query)

    def filter(self, chosen: Filter, wanted: bool | None) -> None:  # noqa: FBT001  # three states
        """Want a value (True), leave it out (False), or take its filter off (None)."""
        query = self._query()
        if wanted is not None:
            query = narrowed(query, chosen, without=not wanted)
        elif query is not None:
            query = widened(query, chosen)
        self.rewritten.emit("" if query is None else unparse(query))

    def _query(self) -> Query | None:
        try:
            return parse(self.typed)
        except QueryError:
            return None
