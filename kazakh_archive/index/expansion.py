"""For which words of the texts a typed word stands: all of them, up to a bound that is told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from kazakh_archive.index.forms import form
from kazakh_archive.index.view import View
from kazakh_archive.model.query import And, Letters, Not, Prefix, Query, Word
from kazakh_archive.text.fold import fold
from kazakh_archive.text.glued import glued_with
from kazakh_archive.text.spelling import FARTHEST, nearest

LARGEST_EXPANSION = 2_000
"""A beginning, a shape or a fuzzy word stands for so many words at most, the most frequent ones."""
MOST_WORDS = 10_000
"""All of them in one query together."""

SOUNDS_THE_SAME = 95.0
"""The likeness from which spellings of a name differ by the habits of languages alone."""

# While one types, by what was measured to keep within 50 ms at 100,000 passages:
TYPED_COMPLETIONS = 30
TYPED_POSTINGS = 20_000
TYPED_LETTERS = 2
COMMON = 0.3  # of all documents: words that more have say little before the query is whole


class Expansion:
    """Words looked up in all lexicons of a view; remembers what was found, and whether all was."""

    def __init__(self, view: View, *, typing: bool = False) -> None:
        self._view = view
        self._typing = typing
        self._left = MOST_WORDS
        self.words: set[str] = set()
        """The folded words that were looked for."""
        self.sounds: set[str] = set()
        """Those that were looked for because they sound like a word of the query."""
        self.called: set[tuple[str, ...]] = set()
        """The other names of several words that were looked for, each as its folded words."""
        self.cut = False
        """Whether there are more of them."""

    def prepared(self, query: Query) -> Query:
        """The query as it is answered while it is typed: its last word as a beginning, common words left out."""
        if not self._typing:
            return query
        *before, last = query.parts if isinstance(query, And) else (query,)
        kept = [part for part in before if not self._is_common(part)] or before
        if not (isinstance(last, Word) and last.letters is Letters.ANY_FORM):
            kept.append(last)
        elif len(fold(last.text)) >= TYPED_LETTERS:
            kept.append(Prefix(last.text, last.span))
        if all(isinstance(part, Not) for part in kept):
            return Word("")
        return And(tuple(kept)) if len(kept) > 1 else kept[0]

    def _is_common(self, part: Query) -> bool:
        if not isinstance(part, Word):
            return False
        return self._counts([fold(part.text)]).total() > COMMON * self._view.count

    def spellings(self, word: str, letters: Letters) -> list[str]:
        """How a word, cut as the texts are, stands in the texts."""
        self.words.add(fold(word))
        return [word] if letters is Letters.EXACT else self._spellings([fold(word)])

    def name(self, name: tuple[str, ...]) -> list[list[str]]:
        """How each word of another name, folded, stands in the texts."""
        if len(name) == 1:
            self.words.update(name)
        else:
            self.called.add(name)
        return [self._spellings([word]) for word in name]

    def forms(self, word: str) -> dict[str, list[str]]:
        """The other forms of a word by the language that a text must be in."""
        stems = form(word).stems
        found: dict[str, set[str]] = defaultdict(set)
        for lexicon in self._view.lexicons:
            for each in lexicon.forms(stems):
                found[each.language].add(each.word)
        mine = fold(word)
        return {
            language: self._chosen(several - {mine}, self.words)
            for language, several in sorted(found.items())
            if several - {mine}
        }

    def names(self, word: str) -> tuple[list[str], list[str]]:
        """Other spellings of a name: those that sound the same, and those that sound much the same."""
        named = self._named(word)
        named.pop(fold(word), None)
        same = {each for each, likeness in named.items() if likeness >= SOUNDS_THE_SAME}
        return self._chosen(same, self.sounds), self._chosen(named.keys() - same, self.sounds)

    def _named(self, word: str) -> dict[str, float]:
        found: dict[str, float] = {}
        pairs = form(word).names
        for lexicon in self._view.lexicons:
            found.update(lexicon.names(pairs))
        return found

    def nearest(self, word: str) -> tuple[str, ...]:
        """What may have been meant by a word that the texts do not have, the likeliest first."""
        mine = fold(word)
        if self._view.living_with(mine):
            return ()
        names = self._named(word).keys()
        alike = {each for lexicon in self._view.lexicons for each in lexicon.alike(mine, FARTHEST)}
        return nearest(mine, self._counts(self._view.known(names | alike)), names)

    def glued(self, word: str) -> list[str]:
        """Words in which this one and another are glued together, for want of a blank."""
        mine = fold(word)
        longer = {each for lexicon in self._view.lexicons for each in lexicon.around(mine)}
        return self._chosen(set(glued_with(mine, longer - {mine}, self._view.living_with)), self.words)

    def prefixed(self, prefix: str) -> list[str]:
        """The words that begin so; while one types, the word itself and its most frequent completions."""
        several = {each for lexicon in self._view.lexicons for each in lexicon.prefixed(prefix)}
        return self._completions(prefix, several) if self._typing else self._chosen(several, self.words)

    def shaped(self, pattern: str) -> list[str]:
        """The words of a folded shape with ``?`` and ``*``."""
        several = {each for lexicon in self._view.lexicons for each in lexicon.shaped(pattern)}
        return self._chosen(several, self.words)

    def alike(self, word: str, distance: int) -> list[str]:
        """The words that so many letters more, less, other or swapped make of this one."""
        several = {each for lexicon in self._view.lexicons for each in lexicon.alike(word, distance)}
        return self._chosen(several, self.words)

    def _completions(self, prefix: str, several: set[str]) -> list[str]:
        several = self._view.known(several)
        counts = self._counts(several)
        postings = counts.pop(prefix, 0)
        kept = [prefix] if postings else []
        for word, count in counts.most_common(TYPED_COMPLETIONS):
            if kept and postings + count > TYPED_POSTINGS:
                break
            kept.append(word)
            postings += count
        self.cut = self.cut or len(kept) < len(several)
        self.words.update(kept)
        return self._spellings(kept)

    def _chosen(self, several: set[str], noted: set[str]) -> list[str]:
        """The spellings of the words, of the most frequent ones where there are too many; `noted` gets these."""
        several = self._view.known(several)
        most = min(LARGEST_EXPANSION, self._left)
        if len(several) > most:
            self.cut = True
            ranked = sorted(self._counts(several).items(), key=lambda item: (-item[1], item[0]))
            several = {word for word, _ in ranked[:most]}
        self._left -= len(several)
        noted |= several
        return self._spellings(several)

    def _counts(self, several: Iterable[str]) -> Counter[str]:
        counts: Counter[str] = Counter()
        for word in several:
            counts[word] = self._view.documents_with(word)
        return counts

    def _spellings(self, several: Iterable[str]) -> list[str]:
        found = {
            spelling
            for word in several
            for lexicon in self._view.lexicons
            for spelling in lexicon.spellings(word)
        }
        return sorted(found)
