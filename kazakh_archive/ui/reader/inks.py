"""Colours and line patterns of marks.

Each kind of tag has a colour and a pattern of its own, so that colour is never the only sign.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kazakh_archive.model.entities import TagKind
from kazakh_archive.ui.reader.marks import Label, Mark
from kazakh_archive.ui.theme import Theme

FILL_LIGHT, FILL_DARK = 0.30, 0.22
_CHOSEN_LIGHT, _CHOSEN_DARK = 0.22, 0.18  # laid over the fill of the chosen mark
_SELECTION_LIGHT, _SELECTION_DARK = 0.26, 0.34
_PLAIN = 0.45  # of a fill, for marks without tags

InkKey = tuple[TagKind | None, str]
"""What decides over a mark's look: the kind of its first tag, and that tag's own colour."""

_DASHES: dict[TagKind | None, list[float]] = {
    TagKind.PLACE: [4.0, 2.0],
    TagKind.THEME: [0.1, 2.3],
    TagKind.ORGANISATION: [4.0, 2.2, 0.1, 2.2],
}
"""In widths of the pen. A person's line is solid, an event's is a wave, a mark without tags has a thin one."""


def ink_key(mark: Mark) -> InkKey:
    """What decides over a mark's look."""
    return mark.kind, mark.colour


class Inks:
    """The colours of marks in the current theme; `forget` after the theme has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._lines: dict[InkKey, QColor] = {}
        self._pens: dict[tuple[InkKey, float], QPen] = {}

    def forget(self) -> None:
        """Ask the theme again from now on."""
        self._lines.clear()
        self._pens.clear()

    def line(self, key: InkKey) -> QColor:
        """The full colour of a mark."""
        colour = self._lines.get(key)
        if colour is None:
            kind, own = key
            colour = QColor(own) if own else QColor()
            if not colour.isValid():
                colour = self._theme.colour("quiet") if kind is None else self._theme.kind_colour(kind)
            self._lines[key] = colour
        return colour

    def label(self, label: Label) -> QColor:
        """The full colour of a tag."""
        return self.line((label.kind, label.colour))

    def fill(self, key: InkKey) -> QColor:
        """The soft colour under the words."""
        strength = FILL_DARK if self._theme.is_dark else FILL_LIGHT
        return _faded(self.line(key), strength * (_PLAIN if key[0] is None else 1.0))

    def chosen(self, key: InkKey) -> QColor:
        """What lies over the fill of the chosen mark."""
        return _faded(self.line(key), _CHOSEN_DARK if self._theme.is_dark else _CHOSEN_LIGHT)

    def selection(self) -> QColor:
        """What lies under the selected words; marks stay visible through it."""
        strength = _SELECTION_DARK if self._theme.is_dark else _SELECTION_LIGHT
        return _faded(self._theme.colour("accent"), strength)

    def role(self, role: str) -> QColor:
        """A colour of the theme."""
        return self._theme.colour(role)

    def pen(self, key: InkKey, width: float) -> QPen:
        """The pen of a mark's underline, with the pattern of its kind."""
        pen = self._pens.get((key, width))
        if pen is None:
            pen = QPen(self.line(key), width if key[0] is not None else 0.6 * width)
            dashes = _DASHES.get(key[0])
            if dashes is not None:
                pen.setDashPattern(dashes)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap if dashes[0] < 1 else Qt.PenCapStyle.FlatCap)
            else:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._pens[key, width] = pen
        return pen

    def draw_lines(self, painter: QPainter, key: InkKey, lines: list[QLineF], width: float) -> None:
        """Draw underlines in the pattern of their kind."""
        painter.setPen(self.pen(key, width))
        if key[0] is TagKind.EVENT:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for line in lines:
                painter.drawPath(_wave(line, width))
        else:
            painter.drawLines(lines)


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded


def _wave(line: QLineF, width: float) -> QPainterPath:
    """A wave along a line: half waves of three widths, one width up and down."""
    path = QPainterPath(line.p1())
    step, x, up = 3.4 * width, line.x1(), True
    while x < line.x2():
        end = min(x + step, line.x2())
        height = width * (1.3 if up else -1.3) * (end - x) / step
        path.quadTo(QPointF((x + end) / 2, line.y1() - height), QPointF(end, line.y1()))
        x, up = end, not up
    return path
