"""Properties that a hit must have, and how many hits have which."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kazakh_archive.index.analysis import folded
from kazakh_archive.index.days import overlapping, years
from kazakh_archive.index.expansion import Expansion
from kazakh_archive.index.group import Table
from kazakh_archive.index.schema import KINDS, Fact
from kazakh_archive.index.view import Documents, View
from kazakh_archive.model.errors import Bug
from kazakh_archive.model.query import Filter
from kazakh_archive.model.search import Facet, HitKind
from kazakh_archive.text.days import read_days
from kazakh_archive.text.fields import TAG_FIELDS
from kazakh_archive.text.fold import fold

SHORTEST_ID = 6
"""So many characters of an id stand for it."""


class Filters:
    """Answers filters and counts facets in one view."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._counted: dict[Facet, Table] = {}
        self._words: dict[str, list[str]] = {}
        self._by_field: dict[str, Callable[[str], Documents]] = {
            "kind": self._kind,
            "tag": self._tagged,
            **{field: self._tagged_with(kind.value) for field, kind in TAG_FIELDS.items()},
            "source": self._source,
            "title": self._of_sources(Fact.TITLE, self._has_words),
            "narrator": self._told_by,
            "access": self._of_sources(Fact.ACCESS, _equals),
            "lang": self._with(Fact.LANGUAGE, _is_language),
            "script": self._with(Fact.SCRIPT, _equals),
            "annotator": self._with(Fact.ANNOTATOR, self._has_words),
            "date": self._dated,
            "has": self._has,
            "untagged": self._untagged,
        }

    def documents(self, query: Filter) -> Documents:
        """The documents that have the property."""
        try:
            answer = self._by_field[query.field]
        except KeyError:
            raise Bug(what=f"no such filter: {query.field}") from None
        return answer(query.value)

    def counts(self, documents: Documents) -> dict[Facet, dict[str, int]]:
        """How many of the documents have which value, the most frequent first."""
        return {facet: _count(self._table(facet), documents) for facet in Facet}

    # --- facets

    def _table(self, facet: Facet) -> Table:
        if facet not in self._counted:
            self._counted[facet] = self._made(facet)
        return self._counted[facet]

    def _made(self, facet: Facet) -> Table:
        if facet is Facet.YEAR:
            return years(self._view)
        if facet is not Facet.ACCESS:
            return self._view.table(_FACTS[facet])
        table = self._view.table(Fact.ACCESS)
        ordinals = np.full(len(self._view.table(Fact.SOURCE).values) + 1, -1, np.int32)
        ordinals[self._view.sources[table.documents]] = table.ordinals
        ordinals[-1] = -1
        column = ordinals[self._view.sources]
        known = np.flatnonzero(column >= 0).astype(np.int32)
        return Table(table.values, known, column[known])

    # --- filters

    def _with(self, fact: Fact, fits: Callable[[str, str], bool]) -> Callable[[str], Documents]:
        return lambda value: self._having(fact, lambda each: fits(each, value))

    def _having(self, fact: Fact, fits: Callable[[str], bool]) -> Documents:
        """The documents that have a value which fits."""
        table = self._view.table(fact)
        fitting = np.array([fits(value) for value in table.values], np.bool_)
        found = self._view.nothing()
        if len(fitting):
            found[table.documents[fitting[table.ordinals]]] = True
        return found

    def _of_sources(self, fact: Fact, fits: Callable[[str, str], bool]) -> Callable[[str], Documents]:
        return lambda value: self._inside(self._having(fact, lambda each: fits(each, value)))

    def _inside(self, sources: Documents) -> Documents:
        """All documents that belong to a source of which a document is given."""
        places = np.unique(self._view.sources[sources])
        found: Documents = np.isin(self._view.sources, places[places >= 0])
        return found

    def _kind(self, value: str) -> Documents:
        if value in KINDS:
            return self._having(Fact.KIND, lambda each: each == value)
        return self._carrying(self._having(Fact.TAG_KIND, lambda each: each == value))

    def _tagged_with(self, kind: str) -> Callable[[str], Documents]:
        def documents(value: str) -> Documents:
            of_kind = self._having(Fact.TAG_KIND, lambda each: each == kind)
            return self._carrying(of_kind & self._named(value))

        return documents

    def _tagged(self, value: str) -> Documents:
        return self._carrying(self._named(value)) | self._having(Fact.TAG, lambda each: each == value)

    def _named(self, value: str) -> Documents:
        """The tags that have a name which begins with the words of `value`, or with what sounds like them."""
        found = self._having(Fact.NAME, lambda each: self._begins(each, value))
        if found.any():
            return found
        heard = self._heard(value)
        return self._having(Fact.NAME, lambda each: self._begins_like(each, heard))

    def _told_by(self, value: str) -> Documents:
        """What belongs to sources of a narrator with these words in the name, or with what sounds like them."""
        found = self._having(Fact.NARRATOR, lambda each: self._has_words(each, value))
        if not found.any():
            heard = self._heard(value)
            found = self._having(Fact.NARRATOR, lambda each: self._has_like(each, heard))
        return self._inside(found)

    def _heard(self, value: str) -> list[set[str]]:
        """For each word of a name that is nowhere written so, what the texts have that sounds the same."""
        expansion = Expansion(self._view)
        return [{word, *map(fold, expansion.names(word)[0])} for word in self._folded(value)]

    def _carrying(self, tags: Documents) -> Documents:
        """The documents that carry one of these tags, and the tags themselves."""
        table = self._view.table(Fact.TAG)
        is_tag = self._view.kinds[table.documents] == KINDS.index(HitKind.TAG)
        chosen = table.ordinals[is_tag & tags[table.documents]]
        found = self._view.nothing()
        found[table.documents[np.isin(table.ordinals, chosen)]] = True
        return found

    def _source(self, value: str) -> Documents:
        by_id = self._having(Fact.SOURCE, lambda each: _is_id(each, value))
        return by_id | self._inside(self._having(Fact.TITLE, lambda each: self._begins(each, value)))

    def _dated(self, value: str) -> Documents:
        days = read_days(value)
        return self._view.nothing() if days is None else overlapping(self._view, days)

    def _has(self, value: str) -> Documents:
        if value == "date":
            return overlapping(self._view, (0, 99_991_231))
        return self._having({"note": Fact.NOTED, "tag": Fact.TAG}[value], lambda _: True)

    def _untagged(self, _value: str) -> Documents:
        """Passages and notes that carry no tag."""
        taggable = np.isin(self._view.kinds, [KINDS.index(kind) for kind in (HitKind.PASSAGE, HitKind.NOTE)])
        untagged: Documents = taggable & self._view.living & ~self._having(Fact.TAG, lambda _: True)
        return untagged

    # --- words of values

    def _folded(self, value: str) -> list[str]:
        """The words of a value, worked out once: every name of every tag is looked at for one filter."""
        if value not in self._words:
            self._words[value] = folded(value)
        return self._words[value]

    def _begins(self, value: str, wanted: str) -> bool:
        """Whether a name begins with these words; one without letters and digits must be the same."""
        words = self._folded(wanted)
        if not words:
            return value.strip().casefold() == wanted.strip().casefold()
        return self._folded(value)[: len(words)] == words

    def _begins_like(self, value: str, heard: list[set[str]]) -> bool:
        words = self._folded(value)
        return (
            bool(heard)
            and len(words) >= len(heard)
            and all(word in several for word, several in zip(words, heard, strict=False))
        )

    def _has_like(self, value: str, heard: list[set[str]]) -> bool:
        there = set(self._folded(value))
        return bool(heard) and all(several & there for several in heard)

    def _has_words(self, value: str, wanted: str) -> bool:
        """Whether all of these words stand in a value; the last may be the beginning of one (``kash*``)."""
        words, there = self._folded(wanted), self._folded(value)
        if not wanted.endswith("*"):
            return all(word in there for word in words)
        *whole, begun = words
        return all(word in there for word in whole) and any(word.startswith(begun) for word in there)


_FACTS = {
    Facet.KIND: Fact.KIND,
    Facet.TAG: Fact.TAG,
    Facet.SOURCE: Fact.SOURCE,
    Facet.LANGUAGE: Fact.LANGUAGE,
    Facet.ANNOTATOR: Fact.ANNOTATOR,
}


def _count(table: Table, documents: Documents) -> dict[str, int]:
    counts = np.bincount(table.ordinals[documents[table.documents]], minlength=len(table.values))
    order = np.argsort(-counts, kind="stable")
    return {table.values[place]: int(counts[place]) for place in order.tolist() if counts[place]}


def _equals(value: str, wanted: str) -> bool:
    return value == wanted


def _is_language(value: str, wanted: str) -> bool:
    return value == wanted or value.startswith(f"{wanted}-")


def _is_id(value: str, wanted: str) -> bool:
    return value == wanted or (len(wanted) >= SHORTEST_ID and value.startswith(wanted.lower()))
