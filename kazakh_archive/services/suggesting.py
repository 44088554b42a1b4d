"""Offers tags while their names are typed: over all names of all tags, in any script.

What the names are folded to is kept from key to key. An act costs as much as the tags it touched:
the journal says which these are, so that nobody has to tell.
"""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from kazakh_archive.model.entities import TagKind, TagSummary
from kazakh_archive.services.shelf import Found, Shelf, folded, heard
from kazakh_archive.text.names import script_of, written_key

if TYPE_CHECKING:
    from kazakh_archive.store import Store

RECENT = 6
"""So many tags count as given just now, and come before those that are given more often."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tag that fits what was typed; ``name`` is the name that did, empty where it is its label.

    ``recent`` says that it is among those given last.
    """

    summary: TagSummary
    name: str = ""
    recent: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """A tag; its names as they are written and as they sound; its worth, the least coming first."""

    summary: TagSummary
    names: tuple[tuple[str, ...], ...]
    sounds: tuple[tuple[str, ...], ...]
    worth: tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class _Shelves:
    """The tags of one kind by worth, to be found by what is written and by what is heard."""

    order: list[_Known]
    names: Shelf
    sounds: Shelf


class Suggesting:
    """All tags of one archive, by what is typed. Any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._seq = -1  # the act up to which everything is known
        self._known: dict[str, _Known] = {}
        self._listed: tuple[TagSummary, ...] | None = None
        self._shelves: dict[TagKind, _Shelves] = {}
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
        word that does; last come those that only sound so, in another script or spelling. Among
        equals those given last come first, then those given most. Nothing typed offers them all so.
        """
        with self._lock:
            self._catch_up()
            written = self._find(folded(typed), limit, kind, by_sound=False)
            sounding = {}
            if typed.strip() and len(written) < limit:
                sounding = self._find(heard(typed), limit, kind, by_sound=True)
            found = {**sounding, **written}
            recent = {tag_id: place for place, tag_id in enumerate(self._recent)}

            def order(tag_id: str) -> tuple[bool, int, int, tuple[int, str, str]]:
                fit, worth = found[tag_id].fit, self._known[tag_id].worth
                return tag_id not in written, -fit, recent.get(tag_id, RECENT), worth

            # Kind by kind: one sort of all tags of a great archive would keep the window's thread waiting.
            kinds: dict[TagKind, list[str]] = {}
            for tag_id in found:
                kinds.setdefault(self._known[tag_id].summary.tag.kind, []).append(tag_id)
            best = heapq.merge(*(sorted(each, key=order) for each in kinds.values()), key=order)
            return tuple(self._suggestion(tag_id, found[tag_id]) for tag_id in islice(best, limit))

    def called(self, name: str, kind: TagKind | None = None) -> tuple[TagSummary, ...]:
        """The tags that surely go by a name; more than one where several do.

        Those written so, letters' case apart; where there is none, those that differ in letters which are
        easily mixed up; then those with a name in another script that sounds just so.
        """
        with self._store.reading() as reader:  # by an index, where the others look at every tag
            written = reader.tags([tag.id for tag in reader.find_tags(name, kind)])
        if written:
            return written
        alike, sound, script = folded(name), heard(name), script_of(name)
        rules: tuple[Callable[[_Known], bool], ...] = (
            lambda each: alike in each.names,
            lambda each: any(
                one.script != script and heard_so == sound
                for one, heard_so in zip(each.summary.tag.names, each.sounds, strict=True)
            ),
        )
        with self._lock:
            self._catch_up()
            known = [each for each in self._known.values() if kind in {None, each.summary.tag.kind}]
            fitting = ([each.summary for each in known if fits(each)] for fits in rules)
            return tuple(sorted(next(filter(None, fitting), []), key=_place))

    def namesakes(self, tag_id: str, limit: int) -> tuple[TagSummary, ...]:
        """Other tags that have a name of this one, letters that are easily mixed up counting as one."""
        with self._lock:
            self._catch_up()
            known = self._known.get(tag_id)
            found: dict[str, TagSummary] = {}
            for words in set(known.names) if known is not None else ():
                for shelves in self._shelves.values():
                    same = (shelves.order[hit.place].summary for hit in shelves.names.named(words, limit + 1))
                    found.update((each.tag.id, each) for each in same if each.tag.id != tag_id)
            return tuple(sorted(found.values(), key=_place))[:limit]

    def _find(
        self, words: tuple[str, ...], limit: int, kind: TagKind | None, *, by_sound: bool
    ) -> dict[str, Found]:
        """What fits, by the ids of the tags: the worthiest of each kind, and those given last."""
        found: dict[str, Found] = {}
        for each, shelves in self._shelves.items():
            if kind in {None, each}:
                hits = (shelves.sounds if by_sound else shelves.names).find(words, limit)
                found.update((shelves.order[hit.place].summary.tag.id, hit) for hit in hits)
        for tag_id in self._recent:
            known = self._known[tag_id]
            if kind in {None, known.summary.tag.kind}:
                names = known.sounds if by_sound else known.names
                found.update((tag_id, hit) for hit in Shelf([names]).find(words, 1))
        return found

    def _suggestion(self, tag_id: str, hit: Found) -> Suggestion:
        summary = self._known[tag_id].summary
        name = summary.tag.names[hit.name].text if hit.name else ""
        return Suggestion(summary, name, tag_id in self._recent)

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
            order = sorted(mine, key=lambda known: known.worth)
            names, sounds = Shelf(each.names for each in order), Shelf(each.sounds for each in order)
            self._shelves[kind] = _Shelves(order, names, sounds)


def _known(summary: TagSummary) -> _Known:
    tag = summary.tag
    names = tuple(folded(name.text) for name in tag.names)
    sounds = tuple(heard(name.text) for name in tag.names)
    return _Known(summary, names, sounds, (-summary.annotations, tag.label.casefold(), tag.id))


def _place(summary: TagSummary) -> tuple[str, str, str]:
    return (written_key(summary.tag.label), summary.tag.kind, summary.tag.id)
