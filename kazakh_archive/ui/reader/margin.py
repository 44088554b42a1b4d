"""The margin: beside each marked stretch a bar in its colour, and its tags in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape
from itertools import islice
from string import punctuation

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kazakh_archive.model.span import Span
from kazakh_archive.text.graphemes import border_after
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.inks import Inks, ink_key
from kazakh_archive.ui.reader.labels import arrange
from kazakh_archive.ui.reader.marks import Label, Mark, Marks
from kazakh_archive.ui.reader.page import Page
from kazakh_archive.ui.reader.stacking import LANES, lanes
from kazakh_archive.ui.wording.words import Words

_BAR = 2.6  # pixels, width of a bar
_LEFT = 5  # before the first bar
_SIGN = 0.4  # of a line's height
_WORDS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_MOST = 800  # marks on a page that bars and labels are made for; numbers tell of all others too
_TIPS = 30  # marks that a tool tip tells
_KNOWN = 5000  # names whose width is remembered
_AROUND = punctuation + "«»“”„‘’…–—"  # what a name's first letters are looked for behind
_DRIFT = 2.2  # how many labels high one may be pushed from its words where there are many
_FAR = 7.0  # and where there is room for all of them below


@dataclass(frozen=True, slots=True)
class _Across:
    """How a margin is divided: so many lanes for bars, the pixels between them, and letters for labels."""

    lanes: int
    pitch: int
    letters: int

    @property
    def labels(self) -> int:
        """Where labels begin."""
        return _LEFT + self.lanes * self.pitch + (10 if self.lanes == LANES else 4)


_WIDE, _SLIM = _Across(LANES, 5, 22), _Across(3, 4, 6)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What stands in one slot of the margin: one mark, or the number of several.

    Of too many to be looked at, ``marks`` are some, and ``stretch`` says where all of them begin; those
    that begin above the page belong to the ``first`` number.
    """

    box: QRectF
    marks: tuple[Mark, ...]
    anchor: float
    lane: int
    count: int
    stretch: Span | None = None
    first: bool = False


class Margin(QWidget):
    """Stands to the right of the column and follows it. `chosen` and `opened` carry annotation ids.

    `asked` carries marks that share a label, and the place on the screen where it was clicked.
    """

    chosen = Signal(str)
    opened = Signal(str)
    asked = Signal(tuple, QPoint)

    def __init__(self, page: Page, inks: Inks, theme: Theme, words: Words) -> None:
        super().__init__(page)
        self._page = page
        self._inks = inks
        self._theme = theme
        self._words = words
        self._marks = Marks()
        self._chosen = ""
        self._across = _WIDE
        self._shown: list[_Shown] = []
        self._bars: list[tuple[Mark, float, float, int]] = []
        self._widths: dict[str, int] = {}  # of names, in this font
        self.setFont(theme.font(0.9))
        self._sign = float(round(_SIGN * QFontMetricsF(self.font()).height()))
        self.setMouseTracking(True)
        self.setAccessibleName(words.tr("Margin with the tags of the annotations"))
        self.setAccessibleDescription(words.tr("The same tags are in the list of annotations."))

    def show_marks(self, marks: Marks, chosen: str) -> None:
        """Show these marks beside the page, one of them (or none) set apart."""
        self._marks, self._chosen = marks, chosen
        self.update()

    @property
    def slim(self) -> bool:
        """Whether there is room for the first letters of a name only."""
        return self._across is _SLIM

    def set_slim(self, slim: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Show names, or just their first letters; pointing tells the whole."""
        self._across = _SLIM if slim else _WIDE
        self.update()

    @property
    def full_width(self) -> int:
        """Pixels for bars and a name or two."""
        return self._width_of(_WIDE)

    def sizeHint(self) -> QSize:
        """Wide enough for bars and a name or two, or for the first letters of one."""
        return QSize(self._width_of(self._across), 0)

    def _width_of(self, across: _Across) -> int:
        return across.labels + round(QFontMetricsF(self.font()).averageCharWidth() * across.letters)

    def labels(self) -> list[tuple[QRectF, tuple[Mark, ...]]]:
        """What stands in the margin now: boxes and their marks, from above."""
        self._arrange()
        return [(shown.box, self._all_of(shown)) for shown in self._shown]

    # --- placing ---

    def _arrange(self) -> None:
        self._shown, self._bars = [], []
        lines = self._page.lines_in_sight() if len(self._marks) else []
        if not lines:
            return
        page = Span(self._page.map.offset(lines[0].start), self._page.map.offset(lines[-1].end))
        found = self._marks.some_over(page, _MOST)
        edges = self._page.heights([mark.span for mark in found], lines)
        height = self.height()
        in_sight = [
            (mark, top, bottom)
            for mark, (top, bottom) in zip(found, edges, strict=True)
            if bottom > 0 and top < height
        ]
        in_sight.sort(key=lambda item: max(item[1], 0.0))
        given = lanes(
            [(round(max(top, 0.0)), round(bottom) + 1) for _, top, bottom in in_sight], self._across.lanes
        )
        self._bars = [(*item, lane) for item, lane in zip(in_sight, given, strict=True)]
        self._place_labels()
        if len(found) < self._marks.places.count_over(page):
            self._count_all(page)

    def _place_labels(self) -> None:
        metrics = QFontMetricsF(self.font())
        height = round(metrics.height()) + 5.0
        anchors = [max(top, 2.0) for _, top, _, _ in self._bars]
        for slot in arrange(anchors, height, self.height(), (_DRIFT * height, _FAR * height)):
            lane = self._bars[slot.items[0]][3]
            left = self._across.labels
            box = QRectF(left, slot.y, self.width() - left - 4, height)
            marks = tuple(self._bars[number][0] for number in slot.items)
            anchor = anchors[slot.items[0]] + height / 2
            self._shown.append(_Shown(box, marks, anchor, lane, len(marks)))

    def _count_all(self, page: Span) -> None:
        """Let each number tell of all that begin beside it, not only of those that were looked at."""
        begin, alone, over = page.start, 0, self._marks.places.count_over
        reaching = over(Span(begin, begin))  # these belong to the first number
        for number, shown in enumerate(self._shown):
            if len(shown.marks) == 1:
                alone += 1
                continue
            last = number + 1 == len(self._shown)
            end = page.end if last else self._shown[number + 1].marks[0].span.start
            if begin < end:
                stretch = Span(begin, end)
                count = over(stretch) - over(Span(begin, begin)) + reaching - alone
                self._shown[number] = replace(shown, count=count, stretch=stretch, first=bool(reaching))
            begin, alone, reaching = end, 0, 0

    def _all_of(self, shown: _Shown) -> tuple[Mark, ...]:
        """The marks that a label or number stands for."""
        if shown.stretch is None:
            return shown.marks
        alone = {each.marks[0].id for each in self._shown if len(each.marks) == 1}
        begin = 0 if shown.first else shown.stretch.start
        every = self._marks.over(shown.stretch)
        return tuple(mark for mark in every if mark.span.start >= begin and mark.id not in alone)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars and labels of what is in sight."""
        del event
        self._arrange()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, top, bottom, lane in self._bars:
            if lane < self._across.lanes or mark.id == self._chosen:
                self._paint_bar(painter, mark, top, bottom, min(lane, self._across.lanes - 1))
        for shown in self._shown:
            self._paint_link(painter, shown)
            if len(shown.marks) > 1:
                self._paint_more(painter, shown)
            else:
                self._paint_label(painter, shown.box, shown.marks[0])
        painter.end()

    def _paint_bar(self, painter: QPainter, mark: Mark, top: float, bottom: float, lane: int) -> None:
        wide = _BAR + (1.6 if mark.id == self._chosen else 0.0)
        x = _LEFT + lane * self._across.pitch
        upper = max(top + 2, -4.0)
        bar = QRectF(x - wide / 2, upper, wide, max(4.0, bottom - upper))
        painter.fillRect(bar, self._inks.line(ink_key(mark)))

    def _paint_link(self, painter: QPainter, shown: _Shown) -> None:
        labels = self._across.labels
        if shown.lane >= self._across.lanes or self.slim:
            return
        colour = self._inks.link(ink_key(shown.marks[0]), strong=self._holds_chosen(shown))
        x, corner = round(_LEFT + shown.lane * self._across.pitch + _BAR), labels - 13 + shown.lane
        y, end = round(shown.anchor), round(shown.box.center().y())
        painter.fillRect(x, y, corner - x, 1, colour)  # in right angles: a slanting line takes Qt 0.1 ms
        if end > y:
            painter.fillRect(corner, y, 1, end - y, colour)
        painter.fillRect(corner, end, labels - 4 - corner, 1, colour)

    def _holds_chosen(self, shown: _Shown) -> bool:
        return any(mark.id == self._chosen for mark in shown.marks)

    def _paint_label(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        if mark.id == self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen"))
            painter.drawRoundedRect(box.adjusted(-3, 1, 3, -1), 4, 4)
        if not mark.labels:
            words = mark.note or self._words.tr("no tag")
            self._paint_words(painter, box, "…" if self.slim else words, "quiet")
            return
        if self.slim:
            self._paint_short(painter, box, mark)
            return
        metrics, x = painter.fontMetrics(), box.left() + 1
        for number, label in enumerate(mark.labels):
            rest, room = len(mark.labels) - number - 1, box.right() - x - self._sign - 6
            reserved = metrics.horizontalAdvance(f"+{rest}") + 8 if rest else 0
            if number and room - reserved < 4 * metrics.averageCharWidth():
                self._paint_words(
                    painter, QRectF(x, box.top(), box.right() - x, box.height()), f"+{rest + 1}", "quiet"
                )
                return
            self._paint_sign(painter, QPointF(x, box.center().y()), label)
            x += self._sign + 4
            room = min(room - reserved, self._wide(metrics, label.text))
            self._paint_words(painter, QRectF(x, box.top(), room, box.height()), label.text, "ink")
            wide = room
            x += wide + 9

    def _paint_short(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        first, rest = mark.labels[0], len(mark.labels) - 1
        self._paint_sign(painter, QPointF(box.left() + 1, box.center().y()), first)
        words = f"{short_name(first.text, 2)}+{rest}" if rest else short_name(first.text)
        self._paint_words(painter, box.adjusted(self._sign + 4, 0, 4, 0), words, "ink")

    def _paint_sign(self, painter: QPainter, middle: QPointF, label: Label) -> None:
        picture = self._inks.sign(label, self._sign, self.devicePixelRatioF())
        painter.drawPixmap(round(middle.x()), round(middle.y() - self._sign / 2), picture)

    def _paint_words(self, painter: QPainter, box: QRectF, text: str, role: str) -> None:
        painter.setPen(self._theme.colour(role))
        metrics = painter.fontMetrics()
        fits = self._wide(metrics, text) <= box.width() + 1
        shown = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _WORDS, shown)

    def _wide(self, metrics: QFontMetrics, text: str) -> int:
        wide = self._widths.get(text)
        if wide is None:
            if len(self._widths) > _KNOWN:
                self._widths.clear()
            wide = self._widths[text] = metrics.horizontalAdvance(text)
        return wide

    def _paint_more(self, painter: QPainter, shown: _Shown) -> None:
        text = f"+{shown.count}"
        wide = painter.fontMetrics().horizontalAdvance(text) + 14.0
        pill = QRectF(shown.box.left(), shown.box.top() + 1, wide, shown.box.height() - 2)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("chosen" if self._holds_chosen(shown) else "raised"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    # --- pointing ---

    def _marks_at(self, point: QPointF) -> tuple[Mark, ...]:
        for shown in self._shown:
            if shown.box.adjusted(-6, 0, 4, 0).contains(point):
                return self._all_of(shown)
        for mark, top, bottom, lane in self._bars:
            pitch = self._across.pitch
            if abs(point.x() - _LEFT - lane * pitch) <= pitch / 2 and top <= point.y() <= bottom:
                return (mark,)
        return ()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the annotation under the pointer; of several, ask which."""
        marks = self._marks_at(event.position())
        if len(marks) == 1:
            self.chosen.emit(marks[0].id)
        elif marks:
            self.asked.emit(marks, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the tags and the note of the annotation under the pointer."""
        marks = self._marks_at(event.position())
        if len(marks) == 1:
            self.opened.emit(marks[0].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that labels can be clicked."""
        over = bool(self._marks_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._page.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Show all tags of an annotation whose label is cut short."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tool_tip(self._marks_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tool_tip(self, marks: Iterable[Mark]) -> str:
        """Marks, a line each; a tool tip takes what looks like HTML for HTML, so every name is escaped."""
        lines = [escape(self.describe(mark)) for mark in islice(marks, _TIPS)]
        return f"<qt>{'<br>'.join(lines)}</qt>" if lines else ""

    def describe(self, mark: Mark) -> str:
        """A mark in one line of words."""
        names = "; ".join(label.text for label in mark.labels)
        return names or mark.note or self._words.tr("no tag")


def short_name(name: str, most: int = 3) -> str:
    """The first letters of a name, `most` of them: of several words one each."""
    words = [word for word in (each.strip(_AROUND) for each in name.split()) if word] or [name]
    each = 1 if len(words) > 1 else most
    return "".join(word[: border_after(word, min(each, len(word)))] for word in words[:most])
