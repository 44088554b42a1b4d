"""What answers a query: sets of documents joined as its tree says, scored by BM25F.

The tree is worked out on whole postings and not by Whoosh's matchers, whose best twenty are wrong
for AND over OR and whose expansions of a prefix take seconds; the totals are true counts for that.
Every word is cut and folded as the texts were: one that falls into several (``аль-Фараби``, Chinese)
is a phrase, one in which nothing is left to search for says nothing.
"""

from __future__ import annotations

from math import log

from kazakh_archive.index.analysis import words
from kazakh_archive.index.leaf import Frequencies
from kazakh_archive.index.schema import KIND, TAG_KINDS, TAGS, tag_term
from kazakh_archive.index.view import View
from kazakh_archive.model.query import And, Filter, Not, Or, Phrase, Prefix, Query, Word

Scores = dict[int, float]
"""The documents that answer, each with its score; never changed once made."""

# BM25F with the one field that is searched (Robertson and Zaragoza, The Probabilistic Relevance
# Framework, 2009, 3.6), with the constants and the inverse document frequency that Whoosh uses.
_K1 = 1.2
_B = 0.75


class Evaluation:
    """The answer to queries in one view. Raises `Broken` when the files turn out damaged."""

    def __init__(self, view: View) -> None:
        self._view = view

    def scores(self, query: Query) -> Scores:
        """The documents that answer the query."""
        return self._of(query) or {}

    def _of(self, query: Query) -> Scores | None:
        """The same for a part of a query; None for one that says nothing."""
        match query:
            case Word() | Phrase():
                typed = query.text if isinstance(query, Word) else " ".join(query.words)
                return self._in_order([(word,) for word in words(typed)])
            case Prefix(text=text):
                return self._prefix(text)
            case Filter(field=field, value=value):
                return dict.fromkeys(self._filtered(field, value), 0.0)
            case And(parts=parts):
                return self._and(parts)
            case Or(parts=parts):
                return self._or(parts)
            case Not():
                return self._and((query,))

    def _prefix(self, text: str) -> Scores | None:
        *whole, begun = list(words(text)) or [""]
        if not begun:
            return None
        return self._in_order([*((word,) for word in whole), self._view.completions(begun)])

    def _filtered(self, field: str, value: str) -> set[int]:
        if field == "tag":
            return self._view.with_term(TAGS, tag_term(value))
        wanted = value.strip().casefold()
        return self._view.with_term(KIND, wanted) | self._view.with_term(TAG_KINDS, wanted)

    def _and(self, parts: tuple[Query, ...]) -> Scores | None:
        """All of the parts; what is only said by what is not there is taken from everything."""
        wanted = [
            found for part in parts if not isinstance(part, Not) and (found := self._of(part)) is not None
        ]
        refused = [
            found for part in parts if isinstance(part, Not) and (found := self._of(part.part)) is not None
        ]
        if not wanted and not refused:
            return None
        if not wanted:
            wanted = [dict.fromkeys(self._view.everything(), 0.0)]
        fewest = min(wanted, key=len)
        documents = set(fewest)
        for scores in wanted:
            documents &= scores.keys()
        for scores in refused:
            documents -= scores.keys()
        return {number: sum([scores[number] for scores in wanted]) for number in documents}

    def _or(self, parts: tuple[Query, ...]) -> Scores | None:
        """At least one of the parts."""
        several = [found for part in parts if (found := self._of(part)) is not None]
        if not several:
            return None
        joined: Scores = {}
        for scores in several:
            joined |= {number: joined.get(number, 0.0) + score for number, score in scores.items()}
        return joined

    def _in_order(self, places: list[tuple[str, ...]]) -> Scores | None:
        """Words side by side; each place is taken by any of its words."""
        if not places:
            return None
        found = [self._view.frequencies(several) for several in places]
        scored = [self._scored(frequencies) for frequencies in found]
        if len(scored) == 1:
            return scored[0]
        fewest = min(scored, key=len)
        documents = set(fewest)
        for scores in scored:
            documents &= scores.keys()
        documents = self._adjacent(places, found, documents)
        return {number: sum([scores[number] for scores in scored]) for number in documents}

    def _adjacent(
        self, places: list[tuple[str, ...]], found: list[Frequencies], documents: set[int]
    ) -> set[int]:
        """Those of the documents in which the places stand side by side, rarest words first."""
        starts: dict[int, set[int]] = {}
        for number, place in enumerate(sorted(range(len(places)), key=lambda place: len(found[place]))):
            positions = self._view.positions(places[place], documents)
            here = {document: {spot - place for spot in spots} for document, spots in positions.items()}
            if number:
                here = {document: spots & starts[document] for document, spots in here.items()}
            starts = {document: spots for document, spots in here.items() if spots}
            documents = set(starts)
        return documents

    def _scored(self, frequencies: Frequencies) -> Scores:
        """BM25F of one word, or of several that stand for one."""
        if not frequencies:
            return {}
        lengths, rarity = self._view.lengths, log(self._view.count / (len(frequencies) + 1)) + 1
        factor, fixed, slope = rarity * (_K1 + 1), _K1 * (1 - _B), _K1 * _B / self._view.average_length
        return {
            number: factor * count / (count + fixed + slope * lengths[number])
            for number, count in frequencies.items()
        }
