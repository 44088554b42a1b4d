"""Counting words, and pairs of words that stand side by side, over many texts."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator

from kazakh_archive.model.concordance import WordCount, WordList
from kazakh_archive.text.fold import fold
from kazakh_archive.text.tokens import tokens

MOST_PAIRS = 3_000_000
"""So many different pairs are held at most, about 600 MB; then those seen only once are dropped."""

_POSSESSIVE = ("s", "S")
_AFTER_WORD = re.compile(r"\w['’]")


class WordCounter:
    """Counts folded words (`pairs` false) or pairs of them.

    A word is shown in small letters where it is ever written so, and otherwise as it was first written.
    """

    def __init__(self, *, pairs: bool) -> None:
        self._pairs = pairs
        self._counts: Counter[str] = Counter()
        self._where: dict[str, array[int]] = {}  # for each: the number of a text, how often, and so on
        self._shown: dict[str, str] = {}
        self._folds: dict[str, str] = {}
        self._words = 0
        self._texts: list[str] = []
        self._cut = False

    def add(self, content: str, source_id: str) -> None:
        """Count one source's text. A pair never reaches over the end of a paragraph."""
        found = self._pairs_of(content) if self._pairs else filter(None, self._words_of(content))
        here: Counter[str] = Counter(found)
        self._counts.update(here)
        number = len(self._texts)
        self._texts.append(source_id)
        for key, count in here.items():
            self._where.setdefault(key, array("I")).extend((number, count))
        if len(self._counts) > MOST_PAIRS:
            self._drop_rare()

    def result(self, limit: int) -> WordList:
        """The `limit` most frequent; equally frequent ones by their letters."""
        best = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))[:limit]
        counts = tuple(self._counted(key, count) for key, count in best)
        return WordList(counts, self._words, len(self._counts), len(self._texts), self._cut)

    def _counted(self, key: str, count: int) -> WordCount:
        where = self._where[key]
        pairs = zip((self._texts[number] for number in where[::2]), where[1::2], strict=True)
        by_source = tuple(sorted(pairs, key=lambda pair: -pair[1]))
        return WordCount(self._spelled(key), count, len(by_source), by_source)

    def _spelled(self, key: str) -> str:
        return " ".join(self._shown[word] for word in key.split(" "))

    def _words_of(self, content: str) -> Iterator[str]:
        """The folded words; an empty one for the s of ``mother's``, which is none."""
        for text, start, _ in tokens(content):
            if text in _POSSESSIVE and _AFTER_WORD.fullmatch(content, max(0, start - 2), start):
                yield ""
                continue
            self._words += 1
            folded = self._folds.get(text)
            if folded is None:
                folded = self._folds[text] = fold(text)
                if text.islower() or folded not in self._shown:  # not as it stands where a sentence begins
                    self._shown[folded] = text
            yield folded

    def _pairs_of(self, content: str) -> Iterator[str]:
        for paragraph in content.split("\n"):
            before = ""
            for folded in self._words_of(paragraph):
                if before and folded:
                    yield f"{before} {folded}"
                before = folded

    def _drop_rare(self) -> None:
        self._cut = True
        for key in [key for key, count in self._counts.items() if count == 1]:
            del self._counts[key], self._where[key]
