"""Paints highlights under the text: soft fills, underlines in lanes, "+2" where lanes run out.

Only paragraphs in sight are asked for. What a paragraph needs is worked out once and kept until an
annotation over it, the width or the font changes; of long paragraphs only the lines in sight.
Measured: 1 million characters with 10,000 marks paint in milliseconds this way, where a format in
the document for each mark takes seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QTextBlock, QTextLine

from kazakh_archive.model.span import Span
from kazakh_archive.ui.reader.geometry import LineRuns, lines_between, turns_right
from kazakh_archive.ui.reader.inks import InkKey, Inks, ink_key, line_box, rhythm
from kazakh_archive.ui.reader.marks import Mark, Marks
from kazakh_archive.ui.reader.rtl_layout import ReadingLayout
from kazakh_archive.ui.reader.stacking import LANES, depth_of, fills, lanes, stretches
from kazakh_archive.ui.reader.view_map import ViewMap

_BAND = 24  # lines worked out together
_KEPT = 3000  # paragraphs remembered
_MOST = 1500  # marks painted over one paragraph; how many there are is still told
_TRIM = 0.06  # of a line's height, free above and below a fill
_ROUND = 2.5  # pixels, corners of the chosen mark
_TOLD = 4  # the underline at whose height a number of hidden marks stands
_MORE = 18.0  # pixels, width of a number of hidden marks

Look = tuple[InkKey, int]
"""Colour and rhythm of an underline."""

Place = tuple[int, int]
"""Start and end in UTF-16 units within one paragraph."""


@dataclass(slots=True)
class _Under:
    """The underline of one mark in one paragraph; ``tiles`` by the width it is drawn in."""

    start: int
    stop: int
    lane: int
    look: Look
    tiles: dict[float, QPixmap] = field(default_factory=dict)


@dataclass(slots=True)
class _Plan:
    """What lies over one paragraph, before it meets lines; ``filled`` counts in ``keys``."""

    mixed: bool = False
    leftward: bool = False  # the paragraph runs from right to left
    keys: list[InkKey] = field(default_factory=list)
    under: list[_Under] = field(default_factory=list)
    filled: list[tuple[int, int, int]] = field(default_factory=list)
    hidden: list[tuple[Place, int]] = field(default_factory=list)
    bands: dict[int, _Art] = field(default_factory=dict)


@dataclass(slots=True)
class _Art:
    """What is painted over some lines of one paragraph, ready for Qt: as few calls as possible."""

    fills: list[tuple[InkKey, list[QRect]]]
    lines: list[tuple[QRect, QPixmap]] = field(default_factory=list)
    more: list[tuple[QPointF, int]] = field(default_factory=list)


class HighlightPainter:
    """Paints the marks of one text, paragraph by paragraph."""

    def __init__(self, inks: Inks, layout: ReadingLayout) -> None:
        self._inks = inks
        self._layout = layout
        self._plans: dict[int, _Plan] = {}
        self._marks = Marks()
        self._map = ViewMap("")
        self._content = ""
        self._ratio = 1.0  # pixels of the screen to one of ours
        self.small_font = QFont()

    def show(self, content: str, view_map: ViewMap, marks: Marks) -> None:
        """Paint the marks of this text from now on."""
        self._content, self._map, self._marks = content, view_map, marks
        self.forget()

    def forget(self) -> None:
        """Work everything out anew: the width, the font or the theme has changed."""
        self._plans.clear()

    def forget_blocks(self, first: int, last: int) -> None:
        """Work these paragraphs out anew (numbers, both included)."""
        if last - first > len(self._plans):
            for number in [number for number in self._plans if first <= number <= last]:
                del self._plans[number]
            return
        for number in range(first, last + 1):
            self._plans.pop(number, None)

    def paint(self, painter: QPainter, block: QTextBlock, top: float, bottom: float) -> None:
        """Paint one paragraph's marks between two heights; the painter's origin is the paragraph's."""
        plan = self._plan(block)
        if not plan.under:
            return
        lines = lines_between(block.layout(), top - self._layout.leading, bottom)
        if not lines:
            return
        ratio = painter.device().devicePixelRatio()
        if ratio != self._ratio:
            self._ratio = ratio
            self.forget()
            plan = self._plan(block)
        for band in range(lines.start // _BAND, (lines.stop - 1) // _BAND + 1):
            art = plan.bands.get(band)
            if art is None:
                art = plan.bands[band] = self._art(block, plan, band)
            self._draw(painter, art)

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

    def _plan(self, block: QTextBlock) -> _Plan:
        number = block.blockNumber()
        plan = self._plans.get(number)
        if plan is None:
            if len(self._plans) > _KEPT:
                self._plans.clear()
            plan = self._plans[number] = self._work_out(block)
        return plan

    def _work_out(self, block: QTextBlock) -> _Plan:
        whole = self.span_of(block)
        found = self._marks.over(whole) if len(whole) else []
        if not found:
            return _Plan()
        places = [self._within(block, mark.span) for mark in found]
        deep = depth_of(places)
        thin = -(-len(found) // _MOST)  # of more marks than anybody can see, every second, every third …
        found, places = found[::thin], places[::thin]
        keys = {key: number for number, key in enumerate(dict.fromkeys(map(ink_key, found)))}
        given = lanes(places, LANES)
        filled: dict[int, list[Place]] = {}
        hidden: list[tuple[Place, int]] = []
        for stretch in stretches(places):
            here = (stretch.start, stretch.end)
            for number in fills(stretch, places):
                _extend(filled.setdefault(number, []), here)
            beyond = deep(stretch.start) - sum(1 for number in stretch.over if given[number] < LANES)
            if beyond > 0:
                hidden.append((here, beyond))
        return _Plan(
            mixed=turns_right(self._content, whole.start, whole.end),
            leftward=block.textDirection() == Qt.LayoutDirection.RightToLeft,
            keys=list(keys),
            under=[
                _Under(start, stop, lane, (ink_key(mark), rhythm(mark)))
                for (start, stop), mark, lane in zip(places, found, given, strict=True)
                if lane < LANES
            ],
            filled=[
                (*place, keys[ink_key(found[each])]) for each, parts in filled.items() for place in parts
            ],
            hidden=_merged(hidden),
        )

    def span_of(self, block: QTextBlock) -> Span:
        """The stretch of the text that a paragraph of the view shows."""
        start = block.position()
        return self._map.span(start, start + block.length() - 1)

    def _within(self, block: QTextBlock, span: Span) -> Place:
        """Where a span lies within a paragraph, cut to it."""
        first, last = self._map.positions(span)
        start, length = block.position(), block.length() - 1
        return min(max(first - start, 0), length), min(max(last - start, 0), length)

    # --- what its lines get ---

    def _art(self, block: QTextBlock, plan: _Plan, band: int) -> _Art:
        art, layout = _Art([(key, []) for key in plan.keys]), block.layout()
        for number in range(band * _BAND, min((band + 1) * _BAND, layout.lineCount())):
            self._add_line(art, plan, LineRuns(layout.lineAt(number), mixed=plan.mixed))
        return art

    def _add_line(self, art: _Art, plan: _Plan, on: LineRuns) -> None:
        line, begin, end = on.line, on.start, on.end
        upper, high = line.y(), line.height()
        top, bottom = round(upper + _TRIM * high), round(upper + (1 - _TRIM) * high)
        for start, stop, key in plan.filled:
            if start < end and stop > begin:
                for left, right in on.runs(start, stop):
                    _add_rounded(art.fills[key][1], (round(left), round(right)), top, bottom)
        here = [item for item in plan.under if item.start < end and item.stop > begin]
        pitch = self._layout.pitch(1 + max((item.lane for item in here), default=0))
        width = max(1.0, min(0.5 * self._layout.lane, 0.68 * pitch))
        first = self._lane(line, 0.0)
        for item in here:
            tile = item.tiles.get(width)
            if tile is None:
                tile = item.tiles[width] = self._inks.tile(item.look, width, self._ratio)
            y = first + item.lane * pitch
            art.lines += [(line_box(left, right, y), tile) for left, right in on.runs(item.start, item.stop)]
        for (start, stop), beyond in plan.hidden:
            found = on.runs(start, stop) if start < end and stop > begin else []
            if found:  # the number stands where the reader's eye leaves the stretch
                x = found[0][0] - _MORE if plan.leftward else found[-1][1]
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
        for key, boxes in art.fills:
            if boxes:
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
