"""Offers tags while their names are typed: over all names of all tags, in any script.

What the names are folded to is kept from key to key. An act costs as much as the tags it touched:
the journal says which these are, so that nobody has to tell.
"""

from __future__ import annotations

import heapq
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import TagKind, TagSummary
from kazakh_archive.services.shelf import Found, Shelf, folded

if TYPE_CHECKING:
    from kazakh_archive.store import Store

RECENT = 6
"""So many tags count as given just now, and come before those that are given more often."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tag that fits what was typed; ``name`` is the name that did, empty where it is its label."""

    summary: TagSummary
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """A tag, its names as they are compared, and its worth among others: the least comes first."""

    summary: TagSummary
    names: tuple[tuple[str, ...], ...]
    worth: tuple[int, str, str]


class Suggesting:
    """All tags of one archive, by what is typed. Any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._seq = -1  # the act up to which everything is known
        self._known: dict[str, _Known] = {}
        self._listed: tuple[TagSummary, ...] | None = None
        self._orders: dict[TagKind, list[_Known]] = {}
        self._shelves: dict[TagKind, Shelf] = {}
        self._recent: list[str] = []

    def tags(self) -> tuple[TagSummary, ...]:
        """Every tag in the order of its label."""
        with self._lock:
            self._catch_up()
            if self._listed is None:
                summaries = (known.summary for known in self._known.values())
                self._listed = tuple(sorted(summaries, key=_place))
            return self._listed

    def some(self, tag_ids: Iterable[str]) -> dict[str, TagSummary]:
        """Those of these tags that are there, by id."""
        with self._lock:
            self._catch_up()
            return {each: self._known[each].summary for each in tag_ids if each in self._known}

    def suggest(self, typed: str, limit: int, kind: TagKind | None = None) -> tuple[Suggestion, ...]:
        """The tags whose names hold words beginning with the words typed, at most `limit`.

        A name that is just that comes before one that begins so, and this before one with a later
        word that does; among equals those given last, then those given most. Nothing typed offers
        the same order of all.
        """
        with self._lock:
            self._catch_up()
            words = folded(typed)
            found = self._on_shelves(words, limit, kind)
            for tag_id in self._recent:
                known = self._known[tag_id]
                if kind in {None, known.summary.tag.kind}:
                    found.update((tag_id, hit) for hit in Shelf([known.names]).find(words, 1))
            first = {tag_id: place for place, tag_id in enumerate(self._recent)}

            def order(tag_id: str) -> tuple[int, int, tuple[int, str, str]]:
                return (-found[tag_id].fit, first.get(tag_id, RECENT), self._known[tag_id].worth)

            best = heapq.nsmallest(limit, found, key=order)
            return tuple(self._suggestion(tag_id, found[tag_id]) for tag_id in best)

    def _on_shelves(self, words: tuple[str, ...], limit: int, kind: TagKind | None) -> dict[str, Found]:
        return {
            self._orders[each][hit.place].summary.tag.id: hit
            for each, shelf in self._shelves.items()
            if kind in {None, each}
            for hit in shelf.find(words, limit)
        }

    def _suggestion(self, tag_id: str, hit: Found) -> Suggestion:
        summary = self._known[tag_id].summary
        return Suggestion(summary, summary.tag.names[hit.name].text if hit.name else "")

    # --- following ---

    def _catch_up(self) -> None:
        """Take in what acts have changed since the last question."""
        with self._store.reading() as reader:
            seq = reader.head().seq
            if seq == self._seq:
                return
            touched = reader.touched_tags(self._seq) if self._seq >= 0 else None
            now = {each.tag.id: _known(each) for each in reader.tags(touched)}
        self._seq = seq
        if touched is None:
            kinds = set(TagKind)
            self._known = now
        else:
            gone = [self._known.pop(tag_id) for tag_id in touched if tag_id in self._known]
            self._known |= now
            kinds = {each.summary.tag.kind for each in (*gone, *now.values())}
        if kinds:
            self._arrange(kinds)

    def _arrange(self, kinds: set[TagKind]) -> None:
        self._listed = None
        used = (tag_id for tag_id, known in self._known.items() if known.summary.newest)
        self._recent = heapq.nlargest(RECENT, used, key=lambda tag_id: self._known[tag_id].summary.newest)
        for kind in kinds:
            mine = (known for known in self._known.values() if known.summary.tag.kind is kind)
            self._orders[kind] = sorted(mine, key=lambda known: known.worth)
            self._shelves[kind] = Shelf(known.names for known in self._orders[kind])


def _known(summary: TagSummary) -> _Known:
    tag = summary.tag
    names = tuple(folded(name.text) for name in tag.names)
    return _Known(summary, names, (-summary.annotations, tag.label.casefold(), tag.id))


def _place(summary: TagSummary) -> tuple[str, str, str]:
    label = unicodedata.normalize("NFC", summary.tag.label).casefold()
    return (label, summary.tag.kind, summary.tag.id)
