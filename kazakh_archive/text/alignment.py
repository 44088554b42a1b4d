"""Which stretches two versions of a text have in common, and in what order.

Long texts are first parted at lines, then at words, that occur once in both (the idea of Bram Cohen's
patience diff), so that any correction of any text ends soon; what is left between two such places is
compared letter by letter by diff-match-patch (Myers), with a limit of time.
"""

from __future__ import annotations

import re
import time
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from kazakh_archive.model.span import Span

AROUND = 32
"""So many code points on either side of a wanted stretch are compared as closely as it."""

_SMALL = 60  # code points; two stretches that are no longer together are compared letter by letter
_LARGE = 200_000  # of stretches longer than this, in which no word occurs just once, nothing is kept
_SHIFT = 64  # code points; so far a change is moved to where words begin and end
_PATIENCE = 1.0  # seconds for one comparison letter by letter
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_WORD = re.compile(r"\w+|\W+")


class Run(NamedTuple):
    """A stretch that both texts have: where it begins in each, and its length."""

    old: int
    new: int
    length: int


class Gap(NamedTuple):
    """What stands between two runs: this stretch of the old text became that stretch of the new one."""

    old: Span
    new: Span

    @property
    def size(self) -> int:
        """The length of the longer of the two."""
        return max(len(self.old), len(self.new))


class Alignment:
    """The runs of two texts in their order; `gap` number n stands before run n, the last after all."""

    def __init__(self, old: str, new: str, runs: Sequence[Run]) -> None:
        self.old, self.new = old, new
        self.runs = runs
        self._starts = [run.old for run in runs]
        self._new_starts = [run.new for run in runs]

    def gap(self, number: int) -> Gap:
        """What stands before run `number`; ``len(runs)``: after the last. It may be empty on both sides."""
        before = self.runs[number - 1] if number else Run(0, 0, 0)
        after = self.runs[number] if number < len(self.runs) else Run(len(self.old), len(self.new), 0)
        return Gap(Span(before.old + before.length, after.old), Span(before.new + before.length, after.new))

    def gaps(self) -> Iterator[Gap]:
        """Every change, in the order of the text."""
        found = (self.gap(number) for number in range(len(self.runs) + 1))
        return (gap for gap in found if gap.old or gap.new)

    def run_at(self, offset: int) -> int:
        """The number of the last run that begins at or before an offset of the old text; -1: none does."""
        return bisect_right(self._starts, offset) - 1

    def new_place(self, offset: int) -> int | None:
        """Where the character at an offset of the old text stands now; None when it is gone."""
        number = self.run_at(offset)
        if number < 0:
            return None
        run = self.runs[number]
        return run.new + offset - run.old if offset < run.old + run.length else None

    def near(self, offset: int) -> int:
        """About where an offset of the old text is now."""
        number = self.run_at(offset)
        if number < 0:
            return 0
        run = self.runs[number]
        return run.new + min(offset - run.old, run.length)

    def instead(self, span: Span) -> Span:
        """What stands now where a stretch of the old text stood; it may be empty."""
        start = self.near(span.start)
        last = self.new_place(span.end - 1)
        end = self.gap(self.run_at(span.end - 1) + 1).new.end if last is None else last + 1
        return Span(start, max(start, end))

    def is_new(self, span: Span) -> bool:
        """Whether no character of a stretch of the new text was there before."""
        number = bisect_left(self._new_starts, span.end) - 1
        return number < 0 or self.runs[number].new + self.runs[number].length <= span.start

    def kept(self, span: Span) -> int:
        """How many characters of a stretch of the old text are still there."""
        total, number = 0, max(self.run_at(span.start), 0)
        while number < len(self.runs) and self.runs[number].old < span.end:
            run = self.runs[number]
            total += max(0, min(span.end, run.old + run.length) - max(span.start, run.old))
            number += 1
        return total


def align(old: str, new: str, wanted: Iterable[Span] | None = None, *, seconds: float = 10.0) -> Alignment:
    """Find what two texts have in common.

    With `wanted`, only what touches these stretches of the old text, or stands close to them, is
    compared letter by letter; any other changed stretch counts as changed as a whole. After `seconds`
    what has not been compared yet counts as changed too: the runs are right at any time, only fewer.
    """
    work = _Work(old, new, wanted, time.time() + seconds)
    work.do()
    runs = _significant(sorted(work.runs), len(old), len(new))
    return Alignment(old, new, list(_at_words(old, new, runs)))


class _Wanted:
    """Stretches to be looked at closely; None: everything is."""

    def __init__(self, spans: Iterable[Span] | None) -> None:
        self._everything = spans is None
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans or ()):
            start, end = span.start - AROUND, span.end + AROUND
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touched_by(self, span: Span) -> bool:
        if self._everything:
            return True
        place = bisect_right(self._starts, span.end) - 1
        return place >= 0 and self._ends[place] >= span.start


@dataclass(slots=True)
class _Piece:
    """Two stretches to be compared, and into what they are cut for that."""

    old: Span
    new: Span
    cut: re.Pattern[str] = _LINE


class _Work:
    """The comparing; pieces that wait are kept in a list, since recursion has a limit."""

    def __init__(self, old: str, new: str, wanted: Iterable[Span] | None, deadline: float) -> None:
        self._old, self._new = old, new
        self._wanted, self._deadline = _Wanted(wanted), deadline
        self._pieces = [_Piece(Span(0, len(old)), Span(0, len(new)))]
        self._letters = diff_match_patch()
        self._letters.Diff_Timeout = 0.0  # else it looks for halves first: a quadratic search in a refrain
        self.runs: list[Run] = []

    def do(self) -> None:
        while self._pieces:
            piece = self._trimmed(self._pieces.pop())
            if piece.old and piece.new and self._wanted.touched_by(piece.old):
                self._compare(piece)

    def _trimmed(self, piece: _Piece) -> _Piece:
        """Take off what both begin and end with."""
        old = self._old[piece.old.start : piece.old.end]
        new = self._new[piece.new.start : piece.new.end]
        head = common_start(old, new)
        tail = common_end(old[head:], new[head:])
        self._add(piece.old.start, piece.new.start, head)
        self._add(piece.old.end - tail, piece.new.end - tail, tail)
        return _Piece(
            Span(piece.old.start + head, piece.old.end - tail),
            Span(piece.new.start + head, piece.new.end - tail),
            piece.cut,
        )

    def _add(self, old: int, new: int, length: int) -> None:
        if length:
            self.runs.append(Run(old, new, length))

    def _compare(self, piece: _Piece) -> None:
        if len(piece.old) + len(piece.new) <= _SMALL:
            self._by_letters(piece)
            return
        if time.time() > self._deadline:
            return
        old, new = self._parts(self._old, piece.old, piece.cut), self._parts(self._new, piece.new, piece.cut)
        anchors = _anchors([part for _, part in old], [part for _, part in new])
        if anchors:
            self._between(piece, [(old[i][0], new[j][0], len(old[i][1])) for i, j in anchors])
        elif piece.cut is _WORD:
            if len(piece.old) + len(piece.new) <= _LARGE:
                self._by_letters(piece)
        elif len(old) == len(new) > 1:  # one thing was put right in every line
            for (old_at, before), (new_at, after) in zip(old, new, strict=True):
                self._wait(Span(old_at, old_at + len(before)), Span(new_at, new_at + len(after)), _WORD)
        else:
            self._wait(piece.old, piece.new, _WORD)

    @staticmethod
    def _parts(text: str, span: Span, cut: re.Pattern[str]) -> list[tuple[int, str]]:
        return [(found.start(), found[0]) for found in cut.finditer(text, span.start, span.end)]

    def _between(self, piece: _Piece, anchors: list[tuple[int, int, int]]) -> None:
        """Keep the anchors, and compare what stands between them."""
        old_at, new_at = piece.old.start, piece.new.start
        for old, new, length in (*anchors, (piece.old.end, piece.new.end, 0)):
            self._wait(Span(old_at, old), Span(new_at, new), piece.cut)
            self._add(old, new, length)
            old_at, new_at = old + length, new + length

    def _wait(self, old: Span, new: Span, cut: re.Pattern[str]) -> None:
        if old and new:
            self._pieces.append(_Piece(old, new, cut))

    def _by_letters(self, piece: _Piece) -> None:
        old_at, new_at = piece.old.start, piece.new.start
        deadline = min(self._deadline, time.time() + _PATIENCE)
        old, new = self._old[old_at : piece.old.end], self._new[new_at : piece.new.end]
        for sign, letters in self._letters.diff_main(old, new, checklines=False, deadline=deadline):
            if sign == 0:
                self._add(old_at, new_at, len(letters))
            old_at += len(letters) if sign <= 0 else 0
            new_at += len(letters) if sign >= 0 else 0


def common_start(one: str, two: str) -> int:
    """How many characters both texts begin with."""
    low, high = 0, min(len(one), len(two))
    if one[:high] == two[:high]:
        return high
    while high - low > 1:  # one[:low] == two[:low], and one[:high] != two[:high]
        middle = (low + high) // 2
        low, high = (middle, high) if one[low:middle] == two[low:middle] else (low, middle)
    return low


def common_end(one: str, two: str) -> int:
    """How many characters both texts end with."""
    longest = min(len(one), len(two))
    one, two = one[len(one) - longest :], two[len(two) - longest :]
    low, high = 0, longest
    if one == two:
        return longest
    while high - low > 1:  # the last `low` characters are equal, the last `high` are not
        middle = (low + high) // 2
        at, to = longest - middle, longest - low
        low, high = (middle, high) if one[at:to] == two[at:to] else (low, middle)
    return low


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The longest row of parts that occur once in both and stand in the same order in both."""
    old_counts, new_counts = Counter(old), Counter(new)
    place = {part: number for number, part in enumerate(new) if new_counts[part] == 1}
    pairs = [(i, place[part]) for i, part in enumerate(old) if old_counts[part] == 1 and part in place]
    ends: list[int] = []  # the smallest place in `new` at which a row of each length can end
    last: list[int] = []  # the pair it ends with
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(j)
            last.append(number)
        else:
            ends[length], last[length] = j, number
    row: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Make one of runs that touch in both texts."""
    whole = Run(0, 0, 0)
    for run in runs:
        if (whole.old + whole.length, whole.new + whole.length) == (run.old, run.new):
            whole = Run(whole.old, whole.new, whole.length + run.length)
        else:
            yield whole
            whole = run
    yield whole


def _significant(runs: Iterable[Run], old_length: int, new_length: int) -> list[Run]:
    """Drop what agrees by accident.

    A run that is no longer than the changes on both of its sides says nothing: two unrelated sentences
    have letters in common too (the rule of diff-match-patch's semantic cleanup).
    """
    kept = [Run(0, 0, 0)]
    for run in (*_joined(runs), Run(old_length, new_length, 0)):
        while len(kept) > 1 and _accident(kept[-2], kept[-1], run):
            kept.pop()
        if run.length:
            kept.append(run)
    return kept[1:]


def _at_words(old: str, new: str, runs: Sequence[Run]) -> Iterator[Run]:
    """Let what was put in, or taken out, begin and end with words, where it can as well lie so.

    Between “Abay came. Asan went.” and “Asan went.” the sentence “Abay came. ” is gone, not “bay came. A”.
    """
    before = Run(0, 0, 0)
    for after in (*runs, Run(len(old), len(new), 0)):
        by = _shift(old, new, before, after)
        if before.length + by:
            yield Run(before.old, before.new, before.length + by)
        before = Run(after.old + by, after.new + by, after.length - by)
    if before.length:
        yield before


def _shift(old: str, new: str, before: Run, after: Run) -> int:
    """How far the gap between two runs should move to the right (to the left: less than 0)."""
    in_old = before.old + before.length < after.old
    if in_old == (before.new + before.length < after.new):
        return 0
    text, start, end = (
        (old, before.old + before.length, after.old)
        if in_old
        else (new, before.new + before.length, after.new)
    )
    left, right = min(_SHIFT, before.length), min(_SHIFT, after.length)
    left = common_end(text[start - left : start], text[end - left : end])
    right = common_start(text[start : start + right], text[end : end + right])
    shifts = sorted(range(-left, right + 1), key=abs)
    return next((by for by in shifts if not (_tears(text, start + by) or _tears(text, end + by))), 0)


def _tears(text: str, place: int) -> bool:
    """Whether a cut there would part a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _accident(before: Run, run: Run, after: Run) -> bool:
    return run.length <= _apart(before, run) and run.length <= _apart(run, after)


def _apart(one: Run, two: Run) -> int:
    return max(two.old - one.old - one.length, two.new - one.new - one.length)
