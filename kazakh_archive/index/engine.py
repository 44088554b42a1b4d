"""The one door of the search index."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from kazakh_archive.index import folder as place
from kazakh_archive.index import writing
from kazakh_archive.index.concealing import concealed
from kazakh_archive.index.evaluate import Evaluation
from kazakh_archive.index.expansion import Expansion
from kazakh_archive.index.filters import Filters
from kazakh_archive.index.found import TIERS
from kazakh_archive.index.opening import OpenSegments
from kazakh_archive.index.order import first
from kazakh_archive.index.schema import KINDS
from kazakh_archive.index.segments import Broken, Commit
from kazakh_archive.index.stamp import State, drop_state, read_state
from kazakh_archive.index.view import View
from kazakh_archive.model.errors import IndexUnavailable
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.query import Query
from kazakh_archive.model.search import (
    NOTHING_HIDDEN,
    Hidden,
    IndexAnswer,
    IndexDocument,
    IndexStamp,
    Order,
)

# Another process may replace the files just while we open them: then they are looked for anew.
_ATTEMPTS = 4
_PAUSE = 0.01  # seconds


class _Opened(NamedTuple):
    """One commit, opened."""

    view: View
    filters: Filters


class _Narrowed(NamedTuple):
    """The same without what is hidden."""

    whole: _Opened
    hidden: Hidden
    rest: _Opened


class Index:
    """The search index of one archive, kept in a folder of its own.

    Any thread may call any method. Many processes may read while one writes. Nothing in it is
    lost when the folder is: it is made from the archive, and made again.

    Methods raise `IndexUnavailable`: ``busy`` when another process writes and does not end within
    `wait` seconds, ``full`` when the disk has no room for a change (what is there is found as before),
    ``folder`` when the files cannot be used (then `stamp` is None, or the folder cannot be written).
    """

    def __init__(self, folder: Path, *, wait: float = 2.0) -> None:
        """Nothing is read or made yet. `wait` is in seconds."""
        self._folder = folder
        self._wait = wait
        self._lock = threading.RLock()
        self._open = OpenSegments()
        self._view: _Opened | None = None
        self._narrowed: _Narrowed | None = None
        self._seen: tuple[str, int] | None = None

    def stamp(self) -> IndexStamp | None:
        """Which state of which archive can be searched; None: there is no usable index, rebuild it."""
        with self._lock:
            try:
                return self._opened()[0].stamp
            except (Broken, OSError):
                return None

    def search(
        self,
        query: Query,
        limit: int,
        *,
        order: Order = Order.RELEVANCE,
        facets: bool = False,
        typing: bool = False,
        by_kind: bool = False,
        hidden: Hidden = NOTHING_HIDDEN,
    ) -> IndexAnswer:
        """The first `limit` documents, and how many answer in all, by kind and with `facets` by all else.

        The best come first: those that have the words, then those that have other forms of them, then
        those that have other spellings of a name. What is equally good stands by kind, then in the
        order of the archive. `typing` is for a query that is still being typed: its last word is taken
        for a beginning too, and what takes long is left out. `by_kind` gives the first `limit` of each
        kind, kind by kind. What is `hidden` is as if it were not in the archive.
        """
        with self._lock, self._unavailable_when_broken():
            opened = self._without(hidden)
            work = Evaluation(opened.view, opened.filters, typing=typing)
            found = work.found(query)
            view, looked, documents = opened.view, work.expansion, np.flatnonzero(found.documents)
            hits = tuple(
                view.record(number).hit(float(found.scores[number]), TIERS[found.tiers[number]])
                for number in first(view, found, documents, order, limit, by_kind=by_kind).tolist()
            )
            counted = np.bincount(view.kinds[documents], minlength=len(KINDS)).tolist()
            return IndexAnswer(
                hits,
                dict(zip(KINDS, counted, strict=True)),
                frozenset(looked.words | looked.sounds),
                looked.cut,
                opened.filters.counts(found.documents) if facets else {},
                frozenset(looked.sounds - looked.words),
                frozenset(looked.called),
            )

    def nearest(self, word: str, *, hidden: Hidden = NOTHING_HIDDEN) -> tuple[str, ...]:
        """What may have been meant by a word that the texts do not have, the likeliest first."""
        with self._lock, self._unavailable_when_broken():
            return Expansion(self._without(hidden).view).nearest(word)

    def update(
        self,
        documents: Iterable[IndexDocument],
        deleted_keys: Iterable[str],
        stamp: IndexStamp,
        *,
        base: IndexStamp | None = None,
        deleted_under: Iterable[str] = (),
    ) -> bool:
        """Take documents in, each in place of one with its key, and keys out; then set the stamp.

        What was written is found by the next search, in this process and in others. Doing the same
        again changes nothing. `deleted_under` takes out all whose key begins so, before the documents
        go in. With `base`, nothing is done and False returned when the index has moved on from that
        stamp meanwhile: another process was quicker, and these documents may be older than its own.
        """
        with self._unavailable_when_broken(), place.write_lock(self._private_folder(), self._wait):
            state = self._state()
            if base is not None and state.stamp != base:
                return False
            place.sweep(self._folder, state)
            delta = writing.Delta(documents, deleted_keys, deleted_under)
            writing.update(self._folder, state, delta, stamp)
            return True

    def rebuild(
        self, documents: Iterable[IndexDocument], stamp: IndexStamp, total: int = 0
    ) -> Iterator[Progress]:
        """Make the index anew from all documents, beside the old one, which serves until the end.

        A generator: it works as it is read, and closing it leaves the old index as it was. `total`
        is how many documents there are, where that is known. Nobody else can write meanwhile.
        """
        place.make_private(self._folder)
        try:
            with place.write_lock(self._folder, self._wait):
                place.sweep(self._folder, read_state(self._folder))
                yield from writing.rebuild(self._folder, documents, stamp, total)
        except Broken as error:
            raise IndexUnavailable(self._folder, "folder") from error
        except OSError as error:
            raise place.unavailable(self._folder, error) from error

    def destroy(self) -> None:
        """Remove the index and its folder."""
        self.close()
        with self._unavailable_when_broken():
            place.destroy(self._folder, self._wait)

    def close(self) -> None:
        """Let go of all files. A later call opens them again."""
        with self._lock:
            self._open.close()
            self._view = self._seen = self._narrowed = None

    def _private_folder(self) -> Path:
        if not place.is_private(self._folder):
            raise Broken
        return self._folder

    def _state(self) -> State:
        """What the stamp file says. Raises `Broken` when there is nothing to be searched."""
        state = read_state(self._private_folder())
        if state is None:
            raise Broken
        return state

    def _opened(self) -> tuple[State, _Opened]:
        """The newest commit, opened; a fresh view after each, for Whoosh's own refresh is wrong."""
        for _ in range(_ATTEMPTS):
            state = self._state()
            try:
                return state, self._current(state)
            except Broken:
                time.sleep(_PAUSE)
        state = self._state()
        return state, self._current(state)

    def _without(self, hidden: Hidden) -> _Opened:
        """The newest commit as it is for somebody from whom this is kept."""
        whole = self._opened()[1]
        if not hidden:
            return whole
        kept = self._narrowed
        if kept is None or kept.whole is not whole or kept.hidden != hidden:
            view = whole.view.without(concealed(whole.view, hidden))
            self._narrowed = kept = _Narrowed(whole, hidden, _Opened(view, Filters(view)))
        return kept.rest

    def _current(self, state: State) -> _Opened:
        """The view that belongs to what the stamp file says; segments that stayed stay open."""
        if self._view is None or self._seen != (state.data, state.generation):
            commit = Commit(self._folder / state.data)
            if commit.generation < state.generation:
                raise Broken
            view = self._open.view(self._folder / state.data, commit)
            self._view = _Opened(view, Filters(view))
            self._seen = (state.data, state.generation)
            place.mark_used(self._folder)
        return self._view

    @contextmanager
    def _unavailable_when_broken(self) -> Iterator[None]:
        """Tell the caller in the words of the model; damaged files lose their stamp."""
        try:
            yield
        except Broken as error:
            self._give_up()
            raise IndexUnavailable(self._folder, "folder") from error
        except OSError as error:
            raise place.unavailable(self._folder, error) from error

    def _give_up(self) -> None:
        """Take the stamp of a damaged index away, so that it is rebuilt."""
        self.close()
        if place.is_private(self._folder):
            try:
                drop_state(self._folder)
            except OSError:
                return
