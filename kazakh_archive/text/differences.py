"""What was changed between two versions of a text, as a person reads it: whole words, with some around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from kazakh_archive.model.span import Span
from kazakh_archive.text.alignment import Gap

_AROUND = 60  # code points shown before and after a change
_NEAR = 24  # code points; changes that are not further apart are shown as one
_WORD = 40  # code points; a longer run of letters is not taken in whole


class Side(Enum):
    """Where a piece stands: in both texts, only in the older one, or only in the newer one."""

    BOTH = "both"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a change."""

    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One change with what stands around it; ``place`` is where it begins in the newer text."""

    place: int
    pieces: tuple[Piece, ...]


def differences(old: str, new: str, gaps: Iterable[Gap]) -> Iterator[Change]:
    """Yield the changes in the order of the text; `gaps` are those of an alignment of the two."""
    for group in _groups(_at_words(old, new, gap) for gap in gaps):
        yield Change(group[0].new.start, tuple(_pieces(old, new, group)))


def _at_words(old: str, new: str, gap: Gap) -> Gap:
    """Let a change begin and end where words do: half a word is hard to read."""
    before = _reach(old[max(0, gap.old.start - _WORD) : gap.old.start][::-1])
    after = _reach(old[gap.old.end : gap.old.end + _WORD])
    before = min(before, gap.new.start) if _meets(old, new, gap, before=True) else 0
    after = after if _meets(old, new, gap, before=False) else 0
    return Gap(
        Span(gap.old.start - before, gap.old.end + after), Span(gap.new.start - before, gap.new.end + after)
    )


def _meets(old: str, new: str, gap: Gap, *, before: bool) -> bool:
    """Whether what was changed begins, or ends, with a letter of a word that goes on outside."""
    ends = [
        text[span.start if before else span.end - 1]
        for text, span in ((old, gap.old), (new, gap.new))
        if span
    ]
    return any(letter.isalnum() for letter in ends)


def _reach(letters: str) -> int:
    """How many letters a text begins with."""
    return next((n for n, letter in enumerate(letters) if not letter.isalnum()), len(letters))


def _groups(gaps: Iterable[Gap]) -> Iterator[list[Gap]]:
    """Changes that stand close together, with those that overlap made one."""
    group: list[Gap] = []
    for gap in gaps:
        if group and gap.old.start - group[-1].old.end > _NEAR:
            yield group
            group = []
        if group and gap.old.start <= group[-1].old.end:
            last = group.pop()
            group.append(Gap(Span(last.old.start, gap.old.end), Span(last.new.start, gap.new.end)))
        else:
            group.append(gap)
    if group:
        yield group


def _pieces(old: str, new: str, group: list[Gap]) -> Iterator[Piece]:
    first = group[0]
    yield from _piece(Side.BOTH, _before(new, first.new.start))
    at = first.new.start
    for gap in group:
        yield from _piece(Side.BOTH, new[at : gap.new.start])
        yield from _piece(Side.OLD, old[gap.old.start : gap.old.end])
        yield from _piece(Side.NEW, new[gap.new.start : gap.new.end])
        at = gap.new.end
    yield from _piece(Side.BOTH, _after(new, at))


def _before(text: str, end: int) -> str:
    """What stands before a place, from the beginning of a word."""
    start = max(0, end - _AROUND)
    cut, blank, words = text[start:end].partition(" ")
    if not start:
        return text[:end]
    return f"… {words}" if blank else f"…{cut}"


def _after(text: str, start: int) -> str:
    """What stands after a place, to the end of a word."""
    end = start + _AROUND
    words, blank, cut = text[start:end].rpartition(" ")
    if end >= len(text):
        return text[start:]
    return f"{words} …" if blank else f"{cut}…"


def _piece(side: Side, text: str) -> Iterator[Piece]:
    if text:
        yield Piece(side, text)
