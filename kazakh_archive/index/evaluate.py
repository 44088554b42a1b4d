"""What answers a query: sets of documents joined as its tree says, scored by BM25F.

The tree is worked out on whole postings and not by Whoosh's matchers, whose best twenty are wrong
for AND over OR and whose expansions of a prefix take seconds; the totals are true counts for that.
Every word is cut as the texts were: one that falls into several (``аль-Фараби``, Chinese) is a phrase,
one in which nothing is left to search for says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from kazakh_archive.index.analysis import folded, words
from kazakh_archive.index.expansion import Expansion
from kazakh_archive.index.filters import Filters
from kazakh_archive.index.found import (
    ABSENT,
    TIERS,
    Found,
    Weighed,
    all_of,
    any_of,
    of_documents,
    of_words,
    repeated,
    without,
)
from kazakh_archive.index.othernames import names_beside, other_names
from kazakh_archive.index.postings import Postings
from kazakh_archive.index.spots import Place, chain, near
from kazakh_archive.index.view import Documents, View
from kazakh_archive.model.query import (
    And,
    Filter,
    Fuzzy,
    Letters,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Wildcard,
    Word,
)
from kazakh_archive.model.search import MatchedBy
from kazakh_archive.text.citations import citation_parts
from kazakh_archive.text.fold import fold
from kazakh_archive.text.scripts import main_script
from kazakh_archive.text.shapes import fold_shape
from kazakh_archive.text.tokens import is_ideograph

Languages = NDArray[np.bool_]
"""For each language of a view, by its place there, whether it is one of some; last, whether none is."""
Meeting = Callable[[View, Sequence[Place], Documents], Documents]

# BM25F with the one field that is searched (Robertson and Zaragoza, The Probabilistic Relevance
# Framework, 2009, 3.6), with the constants and the inverse document frequency that Whoosh uses.
_K1 = 1.2
_B = 0.75
_LOOSER = {MatchedBy.WORD: 1.0, MatchedBy.FORM: 0.5, MatchedBy.NAME: 0.3}
"""What a word counts by how it was matched."""
_SOUNDS_OTHERWISE = 0.1
"""What a spelling of a name counts that does not sound quite the same, beside one that does."""
BETWEEN_PARTS = 12
"""The parts of a citation stand at most so many words apart."""


_WRITTEN_IN = {"en": frozenset({"ru", "zh", "ug", "mn"}), "ru": frozenset({"en", "zh", "ug", "tr"})}
"""By a language of one script, those that are only written in others: its words may stand among theirs."""


class Evaluation:
    """The answer to one query in one view. Raises `Broken` when the files turn out damaged."""

    def __init__(self, view: View, filters: Filters, *, typing: bool = False) -> None:
        """`typing` looks for what is still being typed: beginnings of the last word too, no other forms."""
        self._view = view
        self._filters = filters
        self.expansion = Expansion(view, typing=typing)

    def found(self, query: Query) -> Found:
        """The documents that answer the query; none where it says nothing."""
        answer = self._of(self.expansion.prepared(query))
        return of_documents(self._view.nothing()) if answer is None else answer

    def _of(self, query: Query) -> Found | None:
        """The same for a part of a query; None for one that says nothing."""
        answer: Found | None
        match query:
            case And(parts=parts):
                answer = self._and(parts)
            case Or(parts=parts):
                answer = any_of(self._each(parts))
            case Not():
                answer = self._and((query,))
            case Filter(field="cites", value=value):
                answer = self._citing(value)
            case Filter():
                answer = of_documents(self._filters.documents(query))
            case Word() | Phrase() | Near():
                answer = self._typed(query)
            case _:
                answer = self._expanded(query)
        return answer

    def _and(self, parts: tuple[Query, ...]) -> Found | None:
        """All of the parts; what is only said by what is not there is taken from everything."""
        wanted = all_of(self._each(part for part in parts if not isinstance(part, Not)))
        refused = any_of(self._each(_narrow(part.part) for part in parts if isinstance(part, Not)))
        if refused is None:
            return wanted
        return without(of_documents(self._view.living) if wanted is None else wanted, refused)

    def _each(self, parts: Iterable[Query]) -> Iterator[Found]:
        """What answers each part that says something; a part that was typed again is answered once."""
        for part, times in Counter(parts).items():
            found = self._of(part)
            if found is not None:
                yield repeated(found, times)

    # --- words

    def _typed(self, query: Word | Phrase | Near) -> Found | None:
        text = query.text if isinstance(query, Word) else " ".join(query.words)
        cut = list(words(text))
        if not cut:
            return None
        if isinstance(query, Near):
            return self._near(cut, query.distance)
        if len(cut) == 1 and query.letters is Letters.ANY_FORM and isinstance(query, Word):
            return self._any_form(cut[0], query.others)
        answer = self._in_order([self.expansion.spellings(word, query.letters) for word in cut])
        if query.letters is not Letters.ANY_FORM:
            return answer
        answers = [answer, *self._called(names_beside(self._view, tuple(map(fold, cut))))]
        joined = "".join(cut)
        if joined.isalpha() and not is_ideograph(joined):
            answers.append(self._written_together(joined))
        return any_of(answers)

    def _written_together(self, word: str) -> Found:
        """What else answers a word of several parts (Kzyl-Orda): the parts as one, and its names."""
        whole = self.expansion.spellings(word, Letters.FOLDED)
        return of_words(self._view.size, [self._weighed(whole, MatchedBy.FORM), *self._named(word)])

    def _named(self, word: str) -> list[Weighed]:
        """Other spellings of a name, those that sound the same above the others."""
        same, others = self.expansion.names(word)
        return [
            self._weighed(same, MatchedBy.NAME),
            self._weighed(others, MatchedBy.NAME, worth=_SOUNDS_OTHERWISE),
        ]

    def _any_form(self, word: str, others: tuple[str, ...]) -> Found | None:
        """A word, its forms, and other spellings of a name, each below the one before."""
        weighed = [self._weighed(self.expansion.spellings(word, Letters.FOLDED), MatchedBy.WORD)]
        for language, spellings in self.expansion.forms(word).items():
            weighed.extend(self._formed(word, spellings, self._written_in(language)))
        weighed.append(self._weighed(self.expansion.glued(word), MatchedBy.FORM))
        weighed.extend(self._named(word))
        answers = [of_words(self._view.size, weighed)]
        known = other_names(self._view, fold(word))
        answers.extend(self._called([*map(tuple, map(folded, others)), *known]))
        return any_of(answers)

    def _called(self, names: Iterable[tuple[str, ...]]) -> Iterator[Found]:
        """What has one of these other names, each as its folded words."""
        for name in names:
            same = self._in_order(self.expansion.name(name))
            tiers = np.where(same.documents, TIERS.index(MatchedBy.NAME), ABSENT).astype(np.uint8)
            yield Found(same.scores * np.float32(_LOOSER[MatchedBy.NAME]), tiers)

    def _formed(self, word: str, spellings: list[str], languages: Languages) -> Iterator[Weighed]:
        """Forms of a word; one in another script is another spelling, and so are the forms of that."""
        script = main_script(word)
        alike = [each for each in spellings if main_script(each) == script]
        if alike:
            yield self._weighed(alike, MatchedBy.FORM, languages)
        if len(alike) < len(spellings):
            others = [each for each in spellings if main_script(each) != script]
            yield self._weighed(others, MatchedBy.NAME, languages)

    def _written_in(self, language: str) -> Languages:
        """The languages among whose words one of this language may stand.

        A passage in another script says nothing of a word in this one: *horses* in a Russian passage
        is English.
        """
        alike = {language, "und", *(("ug",) if language == "kk" else ())}
        strange = _WRITTEN_IN.get(language, frozenset())
        fitting = [value.partition("-")[0] in alike | strange for value in self._view.languages[0]]
        return np.array([*fitting, True], np.bool_)

    def _expanded(self, query: Prefix | Wildcard | Fuzzy) -> Found | None:
        """Words of which the last is open; those before it stand side by side with it."""
        if isinstance(query, Wildcard):
            return self._scored(self.expansion.shaped(fold_shape(query.pattern)))
        *whole, last = folded(query.text) or [""]
        if not last:
            return None
        if isinstance(query, Prefix):
            several = self.expansion.prefixed(last)
        else:
            several = self.expansion.alike(last, query.distance)
        return self._in_order([*(self.expansion.spellings(word, Letters.FOLDED) for word in whole), several])

    # --- words that stand together

    def _in_order(self, places: Sequence[list[str]]) -> Found:
        """Words side by side; each place is taken by any of its spellings."""
        if len(places) == 1:
            return self._scored(places[0])
        return self._together(places, [Place(spellings, 1, 1) for spellings in places], chain)

    def _near(self, cut: list[str], distance: int) -> Found:
        places = [self.expansion.spellings(word, Letters.FOLDED) for word in cut]
        apart = len(places) - 1 + distance
        return self._together(places, [Place(spellings, 1, apart) for spellings in places], near)

    def _citing(self, value: str) -> Found | None:
        """Passages in which the parts of a citation stand in order, each with a label like the one typed."""
        parts = citation_parts(value)
        if not parts:
            return None
        spell = self.expansion.spellings
        steps: list[Place] = []
        for part in parts:
            spellings = spell(part.word, Letters.FOLDED)
            if part.labels:
                labels = [each for label in sorted(part.labels) for each in spell(label, Letters.FOLDED)]
                steps.append(Place(labels, 1, BETWEEN_PARTS))
                steps.append(Place(spellings, 1, 1))
            else:
                steps.append(Place(spellings, 1, BETWEEN_PARTS))
        return self._together([step.spellings for step in steps], steps, chain)

    def _together(self, places: Sequence[list[str]], steps: Sequence[Place], meet: Meeting) -> Found:
        """The documents that have all of the places, and have them as `meet` says."""
        joined = all_of(map(self._scored, places))
        candidates = self._view.nothing() if joined is None else joined.documents
        if joined is None or not candidates.any():
            return of_documents(candidates)
        kept = meet(self._view, steps, candidates)
        return Found(joined.scores, np.where(kept, joined.tiers, ABSENT).astype(np.uint8))

    # --- scores

    def _scored(self, spellings: Iterable[str]) -> Found:
        """One word, or several that stand for one."""
        return of_words(self._view.size, [self._weighed(spellings, MatchedBy.WORD)])

    def _weighed(
        self,
        spellings: Iterable[str],
        by: MatchedBy,
        languages: Languages | None = None,
        *,
        worth: float = 1.0,
    ) -> Weighed:
        """BM25F of one word, or of several that stand for one; times `worth`."""
        found = self._view.frequencies(spellings)
        if languages is not None:
            kept = languages[self._view.languages[1][found.documents]]
            found = Postings(found.documents[kept], found.counts[kept])
        rarity = log(self._view.count / (len(found.documents) + 1)) + 1 if self._view.count else 0.0
        lengths = self._view.lengths[found.documents]
        norm = _K1 * (1 - _B) + _K1 * _B / self._view.average_length * lengths
        factor = worth * _LOOSER[by] * rarity * (_K1 + 1)
        scores = (factor * found.counts / (found.counts + norm)).astype(np.float32)
        return Weighed(found.documents, scores, TIERS.index(by))


def _narrow(query: Query) -> Query:
    """What is not wanted is only what was typed: another form of it must not hide a hit."""
    match query:
        case Word(text=text, span=span, letters=Letters.ANY_FORM):
            return Word(text, span, Letters.FOLDED)
        case Phrase(words=several, span=span, letters=Letters.ANY_FORM):
            return Phrase(several, span)
        case And(parts=parts):
            return And(tuple(map(_narrow, parts)))
        case Or(parts=parts):
            return Or(tuple(map(_narrow, parts)))
        case _:
            return query
