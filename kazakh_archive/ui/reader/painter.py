"""Paints highlights under the text: soft fills, underlines in lanes, "+2" where lanes run out.

Only paragraphs in sight are asked for. What a paragraph needs is worked out once and kept until an
annotation over it, the width or the font changes; of long paragraphs only the lines about those in sight.
Measured: 1 million characters with 10,000 marks paint in milliseconds this way, where a format in
the document for each mark takes seconds. Where more marks lie over some lines than can be told apart,
some of each place are painted and all are counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QTextBlock, QTextLine

from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.geometry import LineRuns, lines_between, turns_right
from kazakh_archive.ui.reader.inks import InkKey, Inks, ink_key, line_box, rhythm
from kazakh_archive.ui.reader.marks import Mark, Marks
from kazakh_archive.ui.reader.rtl_layout import ReadingLayout
from kazakh_archive.ui.reader.stacking import LANES, depth_of, lanes, stretches
from kazakh_archive.ui.reader.view_map import ViewMap

_BAND = 8  # lines worked out together
_KEPT = 3000  # paragraphs remembered
_SOME = 60  # marks that are painted over a few lines in any case
_EACH = 2  # and so many for each of their characters; how many there are is still told
_AT_ONCE = 1500  # marks after which no further lines are worked out before the window has had its turn
_TRIM = 0.06  # of a line's height, free above and below a fill
_ROUND = 2.5  # pixels, corners of the chosen mark
_TOLD = 3  # the underline at whose height a number of hidden marks stands
_MORE = 18.0  # pixels, width of a number of hidden marks

Place = tuple[int, int]
"""Start and end in UTF-16 units within one paragraph."""


@dataclass(frozen=True, slots=True)
class _Under:
    """The underline of one mark."""

    place: Place
    lane: int
    mark: Mark


@dataclass(slots=True)
class _Plan:
    """What lies over some lines of a paragraph, before it meets them; `hidden` with how many are."""

    filled: list[tuple[Place, InkKey]]
    under: list[_Under]
    hidden: list[tuple[Place, int]]


@dataclass(slots=True)
class _Art:
    """What is painted over some lines of a paragraph, ready for Qt: as few calls as possible."""

    fills: dict[InkKey, list[QRect]] = field(default_factory=dict)
    lines: list[tuple[QRect, QPixmap]] = field(default_factory=list)
    more: list[tuple[QPointF, int]] = field(default_factory=list)


class HighlightPainter:
    """Paints the marks of one text, paragraph by paragraph."""

    def __init__(self, inks: Inks, layout: ReadingLayout) -> None:
        self._inks = inks
        self._layout = layout
        self._arts: dict[int, dict[int, _Art]] = {}  # of each paragraph, by the number of its band
        self._marks = Marks()
        self._map = ViewMap("")
        self._content = ""
        self._ratio = 1.0  # pixels of the screen to one of ours
        self._left = _AT_ONCE  # marks that may still be worked out in this turn
        self.waits = False
        """Whether lines in sight were left unpainted; painting once more goes on with them."""
        self.small_font = QFont()

    def begin(self) -> None:
        """A page is about to be painted, paragraph by paragraph."""
        self._left, self.waits = _AT_ONCE, False

    def show(self, content: str, view_map: ViewMap, marks: Marks) -> None:
        """Paint the marks of this text from now on."""
        self._content, self._map, self._marks = content, view_map, marks
        self.forget()

    def forget(self) -> None:
        """Work everything out anew: the width, the font or the theme has changed."""
        self._arts.clear()

    def forget_blocks(self, first: int, last: int) -> None:
        """Work these paragraphs out anew (numbers, both included)."""
        if last - first > len(self._arts):
            for number in [number for number in self._arts if first <= number <= last]:
                del self._arts[number]
            return
        for number in range(first, last + 1):
            self._arts.pop(number, None)

    def paint(self, painter: QPainter, block: QTextBlock, top: float, bottom: float) -> None:
        """Paint one paragraph's marks between two heights; the painter's origin is the paragraph's."""
        lines = lines_between(block.layout(), top - self._layout.leading, bottom)
        if not lines or not len(self._marks):
            return
        ratio = painter.device().devicePixelRatio()
        if ratio != self._ratio or len(self._arts) > _KEPT:
            self._ratio = ratio
            self.forget()
        arts = self._arts.setdefault(block.blockNumber(), {})
        for band in range(lines.start // _BAND, (lines.stop - 1) // _BAND + 1):
            if band not in arts and self._left > 0:
                arts[band] = self._art(block, band)
            if band in arts:
                self._draw(painter, arts[band])
            else:
                self.waits = True

    def pieces(self) -> int:
        """How many pieces of fills, lines and numbers are worked out now."""
        arts = [art for bands in self._arts.values() for art in bands.values()]
        return sum(sum(map(len, art.fills.values())) + len(art.lines) + len(art.more) for art in arts)

    def paint_chosen(
        self, painter: QPainter, block: QTextBlock, mark: Mark, top: float, bottom: float
    ) -> None:
        """Set one mark apart from the others: a stronger fill and an outline."""
        place = self._within(block, mark.span)
        key = ink_key(mark)
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        for line, left, right in self._runs(block, place, top, bottom):
            box = self._box(line, left, right)
            outline.addRoundedRect(box.adjusted(-1.5, -1, 1.5, 1), _ROUND + 1, _ROUND + 1)
        if outline.isEmpty():
            return
        painter.setBrush(self._inks.chosen(key))
        painter.setPen(QPen(self._inks.line(key), 1.4))
        painter.drawPath(outline.simplified())

    def paint_range(
        self, painter: QPainter, block: QTextBlock, place: Place, colour: QColor, band: tuple[float, float]
    ) -> None:
        """Paint a selection: the full height of its lines, between the heights of `band`."""
        half = 0.5 * self._layout.leading
        for line, left, right in self._runs(block, place, *band):
            box = QRectF(left, line.y() - half, right - left, line.height() + 2 * half)
            painter.fillRect(box.toAlignedRect(), colour)

    # --- what lies over a paragraph ---

    def span_of(self, block: QTextBlock) -> Span:
        """The stretch of the text that a paragraph of the view shows."""
        start = block.position()
        return self._map.span(start, start + block.length() - 1)

    def _within(self, block: QTextBlock, span: Span) -> Place:
        """Where a span lies within a paragraph, cut to it."""
        first, last = self._map.positions(span)
        start, length = block.position(), block.length() - 1
        return min(max(first - start, 0), length), min(max(last - start, 0), length)

    def _plan(self, stretch: Span, origin: int) -> _Plan:
        """What lies over some lines, which show this stretch; `origin` is their paragraph's position."""
        found = self._marks.some_over(stretch, _SOME + _EACH * len(stretch))
        self._left -= len(found)
        spans = [(mark.span.start, mark.span.end) for mark in found]
        given = lanes(spans, LANES)
        shown = depth_of([span for span, lane in zip(spans, given, strict=True) if lane < LANES])
        filled: dict[int, list[Place]] = {}
        hidden: list[tuple[Place, int]] = []
        for part in stretches(spans):
            here = max(part.start, stretch.start), min(part.end, stretch.end)
            if here[0] < here[1]:
                for number in part.filled:
                    _extend(filled.setdefault(number, []), here)
                beyond = self._marks.places.depth(here[0]) - shown(here[0])
                if beyond > 0:
                    hidden.append((here, beyond))
        place = partial(self._place, origin)
        return _Plan(
            [(place(part), ink_key(found[number])) for number, parts in filled.items() for part in parts],
            [
                _Under(place(span), lane, mark)
                for span, lane, mark in zip(spans, given, found, strict=True)
                if lane < LANES
            ],
            [(place(part), beyond) for part, beyond in _merged(hidden)],
        )

    def _place(self, origin: int, stretch: tuple[int, int]) -> Place:
        """Where a stretch lies in the paragraph that begins at the position `origin`."""
        start, end = stretch
        return self._map.start_position(start) - origin, self._map.end_position(end) - origin

    # --- what its lines get ---

    def _art(self, block: QTextBlock, band: int) -> _Art:
        layout, origin = block.layout(), block.position()
        lines = [
            layout.lineAt(number)
            for number in range(band * _BAND, min((band + 1) * _BAND, layout.lineCount()))
        ]
        end = lines[-1].textStart() + lines[-1].textLength()
        stretch = self._map.span(origin + lines[0].textStart(), origin + end)
        plan, art = self._plan(stretch, origin), _Art()
        if plan.under or plan.hidden:
            whole = self.span_of(block)
            mixed = turns_right(self._content, whole.start, whole.end)
            leftward = block.textDirection() == Qt.LayoutDirection.RightToLeft
            for line in lines:
                self._add_line(art, plan, LineRuns(line, mixed=mixed), leftward=leftward)
        return art

    def _add_line(self, art: _Art, plan: _Plan, on: LineRuns, *, leftward: bool) -> None:
        line, begin, end = on.line, on.start, on.end
        upper, high = line.y(), line.height()
        top, bottom = round(upper + _TRIM * high), round(upper + (1 - _TRIM) * high)
        for (start, stop), key in plan.filled:
            if start < end and stop > begin:
                boxes = art.fills.setdefault(key, [])
                for left, right in on.runs(start, stop):
                    _add_rounded(boxes, (round(left), round(right)), top, bottom)
        here = [item for item in plan.under if item.place[0] < end and item.place[1] > begin]
        lift, pitch = self._layout.underlines(1 + max((item.lane for item in here), default=0))
        width = max(1.0, min(0.5 * self._layout.lane, 0.68 * pitch))
        first = self._lane(line, -lift)
        for item in here:
            tile = self._inks.tile((ink_key(item.mark), rhythm(item.mark)), width, self._ratio)
            y = first + item.lane * pitch
            art.lines += [(line_box(left, right, y), tile) for left, right in on.runs(*item.place)]
        for (start, stop), beyond in plan.hidden:
            found = on.runs(start, stop) if start < end and stop > begin else []
            if found:  # the number stands where the reader's eye leaves the stretch
                x = found[0][0] - _MORE if leftward else found[-1][1]
                art.more.append((QPointF(x, self._lane(line, (_TOLD - 1) * self._layout.lane)), beyond))

    def _box(self, line: QTextLine, left: float, right: float) -> QRectF:
        """The fill of a run: from above the capitals down to where the underlines begin."""
        trimmed = _TRIM * line.height()
        return QRectF(left, line.y() + trimmed, right - left, line.height() - 2 * trimmed)

    def _lane(self, line: QTextLine, down: float) -> float:
        """The height of an underline that is `down` pixels below the first."""
        return line.y() + line.height() + 0.15 * self._layout.lane + down

    def _runs(
        self, block: QTextBlock, place: Place, top: float, bottom: float
    ) -> list[tuple[QTextLine, float, float]]:
        layout, found = block.layout(), []
        whole = self.span_of(block)
        mixed = turns_right(self._content, whole.start, whole.end)
        for number in lines_between(layout, top - self._layout.leading, bottom):
            on = LineRuns(layout.lineAt(number), mixed=mixed)
            found += [(on.line, left, right) for left, right in on.runs(*place)]
        return found

    def _draw(self, painter: QPainter, art: _Art) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # whole pixels: three times as fast
        for key, boxes in art.fills.items():
            painter.setBrush(self._inks.fill(key))
            painter.drawRects(boxes)
        origin = QPoint()
        for box, tile in art.lines:
            painter.drawTiledPixmap(box, tile, origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if art.more:
            self._draw_more(painter, art.more)

    def _draw_more(self, painter: QPainter, more: list[tuple[QPointF, int]]) -> None:
        painter.setFont(self.small_font)
        for corner, beyond in more:
            text = f"+{beyond}"
            box = painter.fontMetrics().tightBoundingRect(text)
            label = QRectF(corner.x() + 1, corner.y() - box.height(), box.width() + 5, box.height() + 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks.role("paper"))
            painter.drawRoundedRect(label, 3, 3)
            painter.setPen(self._inks.role("ink"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)


def _add_rounded(boxes: list[QRect], sides: tuple[int, int], top: int, bottom: int) -> None:
    """Add a fill in whole pixels with its corners taken off: three boxes that do not overlap."""
    left, right = sides
    wide, high = max(1, right - left), bottom - top
    if wide < 4:
        boxes.append(QRect(left, top, wide, high))
        return
    boxes.append(QRect(left, top + 1, 1, high - 2))
    boxes.append(QRect(left + 1, top, wide - 2, high))
    boxes.append(QRect(right - 1, top + 1, 1, high - 2))


def _extend(parts: list[Place], more: Place) -> None:
    """Add a stretch to the stretches of one mark, which grow from left to right."""
    if parts and parts[-1][1] == more[0]:
        parts[-1] = (parts[-1][0], more[1])
    else:
        parts.append(more)


def _merged(hidden: list[tuple[Place, int]]) -> list[tuple[Place, int]]:
    """Join stretches with hidden marks that follow on each other; the greatest number counts."""
    merged: list[tuple[Place, int]] = []
    for place, beyond in hidden:
        if merged and merged[-1][0][1] == place[0]:
            before, most = merged[-1]
            merged[-1] = ((before[0], place[1]), max(most, beyond))
        else:
            merged.append((place, beyond))
    return merged
