"""Pages: what is printed on them from above, one line after the other, with a head and a foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kazakh_archive.model.entities import TagKind
from kazakh_archive.text.direction import runs_right
from kazakh_archive.text.offsets import Utf16Map
from kazakh_archive.ui.reader.geometry import LineRuns, turns_right
from kazakh_archive.ui.reader.stacking import LANES

INK, QUIET = QColor("#1d1b18"), QColor("#66615a")
_FILL = 0.22  # strength of a fill on white paper

_DASHES: dict[TagKind | None, tuple[Qt.PenStyle, float]] = {
    TagKind.PERSON: (Qt.PenStyle.SolidLine, 1.3),
    TagKind.PLACE: (Qt.PenStyle.DashLine, 1.3),
    TagKind.THEME: (Qt.PenStyle.DotLine, 1.3),
    TagKind.ORGANISATION: (Qt.PenStyle.DashDotLine, 1.3),
    TagKind.EVENT: (Qt.PenStyle.SolidLine, 2.2),
    None: (Qt.PenStyle.SolidLine, 0.6),
}
"""How the line of each kind is drawn, and how thick (points): never told by colour alone."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Soft colour below words, from ``start`` to ``end`` (code points of the paragraph)."""

    start: int
    end: int
    colour: QColor


@dataclass(frozen=True, slots=True)
class Stripe:
    """The line of a mark, in a lane below the words."""

    start: int
    end: int
    lane: int
    kind: TagKind | None
    colour: QColor


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a paragraph in letters of its own (code points)."""

    start: int
    end: int
    style: QTextCharFormat


@dataclass(frozen=True, slots=True)
class Setting:
    """A paragraph as it is to be set: ``before`` and ``indent`` in points, ``label`` stands in the margin."""

    text: str
    font: QFont
    words: Sequence[Words] = ()
    fills: Sequence[Fill] = ()
    stripes: Sequence[Stripe] = ()
    before: float = 0.0
    indent: float = 0.0
    leading: float = 0.18  # of a line's height, between two lines
    label: str = ""
    colour: QColor = field(default_factory=lambda: QColor(INK))
    keeps: int = 0  # lines of what follows that should stand on the same page


class Paper:
    """Prints on a device, page after page. It belongs to one thread."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, small: QFont) -> None:
        self._device, self._painter = device, painter
        self._point = device.logicalDpiY() / 72.0
        self._small = small
        self.page = 0
        self.head: tuple[str, str] = ("", "")
        """What stands at both ends of the head line."""
        self.foot = ""
        """A name for the page, with ``{n}`` for its number."""
        self._y = 0.0
        self._room = QRectF(0, 0, device.width(), device.height())
        self._text = self._room.adjusted(self._points(26), self._points(30), 0, -self._points(30))

    def _points(self, number: float) -> float:
        return number * self._point

    def begin(self) -> None:
        """Begin the first page."""
        self.page = 1
        self._frame()

    def turn(self) -> None:
        """Go to a new page."""
        self._device.newPage()
        self.page += 1
        self._frame()

    def _frame(self) -> None:
        """Head and foot of a page."""
        painter, metrics = self._painter, QFontMetricsF(self._small, self._device)
        painter.setFont(self._small)
        painter.setPen(QUIET)
        left, right = self.head
        wide = self._room.width()
        beyond = metrics.horizontalAdvance(right) + self._points(12) if right else 0.0
        top = QRectF(self._text.left(), 0, wide - self._text.left(), metrics.height())
        title = metrics.elidedText(left, Qt.TextElideMode.ElideRight, top.width() - beyond)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeft), title)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), right)
        painter.setPen(QPen(QColor("#bbb5aa"), self._points(0.5)))
        line = top.bottom() + self._points(3)
        painter.drawLine(QPointF(top.left(), line), QPointF(top.right(), line))
        painter.setPen(QUIET)
        bottom = QRectF(top.left(), self._room.bottom() - metrics.height(), top.width(), metrics.height())
        painter.drawText(bottom, int(Qt.AlignmentFlag.AlignHCenter), self.foot.replace("{n}", str(self.page)))
        self._y = self._text.top()

    # --- paragraphs ---

    def put(self, setting: Setting) -> None:
        """Set a paragraph; it goes on to the next page where there is no room."""
        layout = self._broken(setting)
        mixed = turns_right(setting.text, 0, len(setting.text))
        self._y += self._points(setting.before) if self._y > self._text.top() else 0.0
        units = Utf16Map(setting.text)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            gap = setting.leading * line.height()
            keeps = max(setting.keeps, min(1, layout.lineCount() - 1)) if number == 0 else 0
            wanted = line.height() * (1 + keeps) + gap
            if self._y + wanted > self._text.bottom():
                self.turn()
            if number == 0 and setting.label:
                self._put_label(setting.label, line)
            x = self._text.left() + self._points(setting.indent)
            self._mark(setting, units, LineRuns(line, mixed=mixed), QPointF(x, self._y))
            self._painter.setPen(setting.colour)
            # the line stands at its own height in the layout: paper goes its own way
            line.draw(self._painter, QPointF(x, self._y - line.y()))
            self._y += line.height() + gap

    def skip(self, points: float) -> None:
        """Leave so much room."""
        self._y += self._points(points)

    def _broken(self, setting: Setting) -> QTextLayout:
        layout = QTextLayout(setting.text, setting.font, self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right = runs_right(setting.text)
        direction, side = Qt.LayoutDirection, Qt.AlignmentFlag
        option.setTextDirection(direction.RightToLeft if right else direction.LeftToRight)
        option.setAlignment((side.AlignRight if right else side.AlignLeft) | side.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(_ranges(setting))
        width = self._text.width() - self._points(setting.indent)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _put_label(self, label: str, line: QTextLine) -> None:
        self._painter.setFont(self._small)
        self._painter.setPen(QUIET)
        box = QRectF(0, self._y, self._text.left() - self._points(7), line.height())
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), label)

    def _mark(self, setting: Setting, units: Utf16Map, on: LineRuns, corner: QPointF) -> None:
        """Fills and underlines of a line, below its words."""
        high, base = on.line.height(), corner.y() + on.line.ascent()
        for fill in setting.fills:
            for left, right in on.runs(units.to_utf16(fill.start), units.to_utf16(fill.end)):
                box = QRectF(corner.x() + left, corner.y() + 0.08 * high, right - left, 0.86 * high)
                self._painter.fillRect(box, _soft(fill.colour))
        for stripe in setting.stripes:
            if stripe.lane >= LANES:
                continue
            style, thick = _DASHES[stripe.kind]
            self._painter.setPen(QPen(stripe.colour, self._points(thick), style, Qt.PenCapStyle.FlatCap))
            y = base + self._points(3.2 + 2.1 * stripe.lane)
            for left, right in on.runs(units.to_utf16(stripe.start), units.to_utf16(stripe.end)):
                self._painter.drawLine(QPointF(corner.x() + left, y), QPointF(corner.x() + right, y))


def _ranges(setting: Setting) -> list[QTextLayout.FormatRange]:
    units = Utf16Map(setting.text).to_utf16
    ranges = []
    for words in setting.words:
        each = QTextLayout.FormatRange()
        each.start = units(words.start)
        each.length = units(words.end) - each.start
        each.format = words.style
        ranges.append(each)
    return ranges


def _soft(colour: QColor) -> QColor:
    """A fill on white: opaque, for printers know no half-transparent ink."""
    parts = (round(255 - (255 - part) * _FILL) for part in (colour.red(), colour.green(), colour.blue()))
    return QColor(*parts)
