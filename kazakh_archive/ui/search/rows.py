"""The lines of the result list: a heading for each kind of hit, then its hits. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kazakh_archive.model.search import Hit, HitKind, MatchedBy, SearchPage, Snippet
from kazakh_archive.ui.wording.named import HIT_KINDS
from kazakh_archive.ui.wording.words import Marked, Words, mark

BEFORE = 36
"""At most so many code points of a snippet stand before the first found word; its list is narrow."""

BY: dict[MatchedBy, Marked] = {MatchedBy.FORM: mark("another form of the word")}
"""What is said of a hit that has not the very word; other spellings stand under a heading of their own."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a group; ``text`` says what was hit and how often."""

    text: str


ResultRow = Heading | Hit


def fitted(snippet: Snippet) -> Snippet:
    """The snippet on one line, begun so that the first found word stands within its first lines."""
    text, marks = snippet.text.replace("\n", " "), snippet.marks
    cut = marks[0].start - BEFORE if marks else 0
    if cut <= 0:
        return Snippet(text, marks)
    cut = min(text.find(" ", cut, marks[0].start) + 1 or cut, marks[0].start)
    return Snippet("…" + text[cut:], tuple(mark.shifted(1 - cut) for mark in marks))


def rows(page: SearchPage, words: Words) -> tuple[ResultRow, ...]:
    """The page as lines, in the order of `HitKind`."""
    lines: list[ResultRow] = []
    for kind in HitKind:
        hits = [hit for hit in page.hits if hit.kind is kind]
        if hits:
            total = max(page.totals.get(kind, 0), len(hits))
            lines.append(Heading(f"{words.of(HIT_KINDS[kind])}  {_count(len(hits), total, words)}"))
            lines.extend(hit for hit in hits if hit.by is not MatchedBy.NAME)
            named = [hit for hit in hits if hit.by is MatchedBy.NAME]
            if named:
                lines.extend((Heading(words.tr("In other spellings or scripts")), *named))
    return tuple(lines)


def head(hit: Hit, words: Words) -> str:
    """What stands above a hit: its source, and where it has not the very word, by what it was found."""
    parts = [hit.source_title] if hit.kind is not HitKind.SOURCE else []
    if hit.by in BY:
        parts.append(words.of(BY[hit.by]))
    return "  ·  ".join(part for part in parts if part)


def summary(page: SearchPage, words: Words) -> str:
    """How much was found, in one sentence."""
    total = sum(page.totals.values()) or len(page.hits)
    if total == 0 and page.meant:
        return words.tr("Nothing was found. Did you mean something like this?")
    if total == 0:
        return words.tr("Nothing was found. A star finds beginnings of words: kaz*")
    if page.loosened:
        return words.tr("Nothing has all of these words; these have some of them.")
    if page.cut:
        return words.plural("At least {n} place found.", "At least {n} places found.", total)
    return words.plural("{n} place found.", "{n} places found.", total)


def _count(shown: int, total: int, words: Words) -> str:
    return str(total) if shown == total else words.tr("{shown} of {total}", shown=shown, total=total)
