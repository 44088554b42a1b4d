"""A source as it goes on paper: its head, its text with numbered marks, and its notes at the end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterator, Sequence
from itertools import accumulate

from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QTextCharFormat

from kazakh_archive.model.entities import Placement
from kazakh_archive.model.progress import Progress
from kazakh_archive.model.span import Span
from kazakh_archive.services.printing import Printable
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.desk.sourcehead import origin
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.printing.notes import note_settings
from kazakh_archive.ui.printing.paper import QUIET, Fill, Paper, Setting, Stripe, Words
from kazakh_archive.ui.reader.inks import ink_key
from kazakh_archive.ui.reader.intervals import Intervals
from kazakh_archive.ui.reader.marks import mark_of
from kazakh_archive.ui.reader.stacking import lanes, stretches
from kazakh_archive.ui.reader.view_map import ViewMap
from kazakh_archive.ui.wording.words import Words as Spoken

_SIZE = 10.5  # points
_STEP = 50  # paragraphs, or notes, between two tellings of progress


def print_source(
    device: QPagedPaintDevice, item: Printable, theme: Theme, spoken: Spoken
) -> Generator[Progress, None, int]:
    """Print a source and return the number of pages; closing the generator ends the work where it is.

    `theme` is the light one, for paper is white. Any thread may do it, as long as it is one.
    """
    painter = QPainter(device)
    try:
        paper = Paper(device, painter, theme.font(0.8))
        yield from _Printer(paper, item, theme, spoken).run()
        return paper.page
    finally:
        painter.end()


class _Printer:
    def __init__(self, paper: Paper, item: Printable, theme: Theme, spoken: Spoken) -> None:
        self._paper, self._item, self._theme, self._spoken = paper, item, theme, spoken
        self._font = theme.reading_font(_SIZE)
        numbered = enumerate(item.annotations, 1)
        placed = {number: each for number, each in numbered if each.placement is Placement.PLACED}
        self._marks = {each.id: mark_of(each) for each in placed.values()}
        self._places = Intervals((each.id, each.span) for each in placed.values())
        self._ends = sorted((each.span.end, number) for number, each in placed.items())
        self._numbered = 0  # so many of them stand in the text already
        self._passages = {passage.span.start: str(passage.number) for passage in item.passages}
        self._small = QTextCharFormat()
        self._small.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self._small.setForeground(QUIET)

    def run(self) -> Generator[Progress, None, None]:
        """All pages."""
        item, tr = self._item, self._spoken.tr
        title = one_line(item.source.title)
        head = tr("closed: not to be passed on") if item.closed else one_line(item.archive)
        self._paper.head, self._paper.foot = (title, head), tr("Page {n}", n="{n}")
        written = sum(len(each.note) + 1 for each in item.annotations)
        total = len(item.content) + written
        self._paper.begin()
        self._head(title)
        for number, span in enumerate(_lines(item.content)):
            self._paragraph(span)
            if number % _STEP == 0:
                yield Progress(done=span.end, total=total, item=title)
        done = len(item.content)
        for number, annotation in enumerate(item.annotations, 1):
            if number == 1:
                self._heading(tr("Notes"))
            for setting in note_settings(number, annotation, self._theme, self._spoken):
                self._paper.put(setting)
            done += len(annotation.note) + 1
            if number % _STEP == 0:
                yield Progress(done=done, total=total, item=title)
        yield Progress(done=total, total=total, item=title)

    def _head(self, title: str) -> None:
        large = self._theme.reading_font(18.0)
        large.setBold(True)
        self._paper.put(Setting(title, large, keeps=1))
        told = origin(self._item.source, self._item.terms, self._spoken)
        archive = self._spoken.tr("in the archive “{title}”", title=one_line(self._item.archive))
        quiet = QColor(QUIET)
        self._paper.put(Setting(f"{told} · {archive}", self._theme.font(0.9), before=2, colour=quiet))
        self._paper.skip(14)

    def _heading(self, text: str) -> None:
        font = self._theme.reading_font(13.0)
        font.setBold(True)
        self._paper.put(Setting(text, font, before=22, keeps=3))

    # --- the text ---

    def _paragraph(self, span: Span) -> None:
        words = self._item.content[span.start : span.end]
        if not words.strip():
            self._paper.skip(5)
            return
        text = _Numbered(words, [(max(0, end - span.start), number) for end, number in self._ending(span)])
        lined, filled = self._drawn(span, text)
        self._paper.put(
            Setting(
                text.text,
                self._font,
                words=[Words(start, end, self._small) for start, end in text.numbers],
                fills=filled,
                stripes=lined,
                before=4,
                leading=0.42,
                label=self._passages.get(span.start, ""),
            )
        )

    def _ending(self, span: Span) -> Sequence[tuple[int, int]]:
        """The marks that end in a paragraph, or before it where no words were: their ends and numbers."""
        begin = self._numbered
        self._numbered = bisect_right(self._ends, (span.end + 1, len(self._ends) + 1))
        return [(min(end, span.end), number) for end, number in self._ends[begin : self._numbered]]

    def _drawn(self, span: Span, text: _Numbered) -> tuple[list[Stripe], list[Fill]]:
        """The lines and the soft colours of the marks over a paragraph."""
        marks = [self._marks[each] for each in self._places.over(span)]
        spans = [
            (max(mark.span.start, span.start) - span.start, min(mark.span.end, span.end) - span.start)
            for mark in marks
        ]
        keys = [ink_key(mark) for mark in marks]
        lined = [
            Stripe(text.at(start), text.at(end - 1) + 1, lane, kind, self._theme.tag_colour(kind, own))
            for (start, end), lane, (kind, own) in zip(spans, lanes(spans), keys, strict=True)
        ]
        filled = []
        for stretch in stretches(spans):
            shortest = keys[stretch.filled[0]]
            start, end = text.at(stretch.start), text.at(stretch.end - 1) + 1
            filled.append(Fill(start, end, self._theme.tag_colour(*shortest)))
        return lined, filled


class _Numbered:
    """A paragraph with the numbers of its marks set in after their last letters."""

    def __init__(self, words: str, ends: Sequence[tuple[int, int]]) -> None:
        parts, at, self.numbers = [], 0, []
        for end, number in ends:
            parts += [words[at:end], str(number)]
            at = end
        self._ends = [end for end, _ in ends]
        self._added = [0, *accumulate(len(str(number)) for _, number in ends)]
        self.text = "".join([*parts, words[at:]])
        for place, (end, number) in enumerate(ends):
            start = end + self._added[place]
            self.numbers.append((start, start + len(str(number))))

    def at(self, offset: int) -> int:
        """Where a character of the paragraph stands now."""
        return offset + self._added[bisect_right(self._ends, offset)]


def _lines(content: str) -> Iterator[Span]:
    """The paragraphs of a text; one that is far too long for paper comes in pieces."""
    start = 0
    for piece in ViewMap(content).shown.split("\n"):
        end = start + len(piece)
        yield Span(start, end)
        start = end + 1 if content[end : end + 1] == "\n" else end
