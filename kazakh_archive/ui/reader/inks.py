"""Colours and line patterns of marks.

Each kind of tag has a colour and a pattern of its own, so that colour is never the only sign.
Underlines are laid as tiles, drawn once: Qt needs a millisecond for a few dashed lines, and a page
may have hundreds.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from kazakh_archive.model.entities import TagKind
from kazakh_archive.text.contrast import softest
from kazakh_archive.ui.reader.marks import Label, Mark
from kazakh_archive.ui.theme import Theme

FILL_LIGHT, FILL_DARK = 0.30, 0.22
_CHOSEN_LIGHT, _CHOSEN_DARK = 0.12, 0.12  # laid over the fill of the chosen mark
_SELECTION_LIGHT, _SELECTION_DARK = 0.26, 0.34
_PLAIN = 0.45  # of a fill, for marks without tags
_TILE = 5  # pixels, height of a tile; its line runs through the middle

InkKey = tuple[TagKind | None, str]
"""What decides over a mark's look: the kind of its first tag, and that tag's own colour."""

_PATTERNS: dict[TagKind | None, tuple[int, tuple[tuple[float, float], ...]]] = {
    TagKind.PLACE: (9, ((0.5, 6.5),)),
    TagKind.THEME: (4, ((0.7, 2.3),)),
    TagKind.ORGANISATION: (13, ((0.5, 7.0), (9.6, 11.2))),
}
"""Length of a tile, and the strokes in it: dashes, dots, dashes and dots.

A person's line is solid, an event's is a wave, a mark without tags has a thin one.
"""

_WAVE = 10  # pixels, length of a wave


def ink_key(mark: Mark) -> InkKey:
    """What decides over a mark's look."""
    return mark.kind, mark.colour


class Inks:
    """The colours of marks in the current theme; `forget` after the theme has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._lines: dict[InkKey, QColor] = {}
        self._fills: dict[InkKey, QColor] = {}
        self._tiles: dict[tuple[InkKey, float, float], QPixmap] = {}

    def forget(self) -> None:
        """Ask the theme again from now on."""
        self._lines.clear()
        self._fills.clear()
        self._tiles.clear()

    def line(self, key: InkKey) -> QColor:
        """The full colour of a mark."""
        colour = self._lines.get(key)
        if colour is None:
            colour = self._lines[key] = self._theme.tag_colour(*key)
        return colour

    def label(self, label: Label) -> QColor:
        """The full colour of a tag."""
        return self.line((label.kind, label.colour))

    def fill(self, key: InkKey) -> QColor:
        """The soft colour under the words, never so strong that two of it would hide them."""
        if key not in self._fills:
            colour, theme = self.line(key), self._theme
            strength = (FILL_DARK if theme.is_dark else FILL_LIGHT) * (_PLAIN if key[0] is None else 1.0)
            paper, ink = theme.colour("paper").name(), theme.colour("ink").name()
            self._fills[key] = _faded(colour, softest(colour.name(), paper, ink, strength))
        return self._fills[key]

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

    def draw_line(
        self, painter: QPainter, key: InkKey, run: tuple[float, float, float], width: float
    ) -> None:
        """Draw an underline in the pattern of its kind; `run` is its left and right end and its height."""
        left, right, y = run
        box = QRectF(round(left), round(y - _TILE / 2), max(2, round(right) - round(left)), _TILE)
        painter.drawTiledPixmap(
            box, self._tile(key, width, painter.device().devicePixelRatio()), QPointF(0, 0)
        )

    def _tile(self, key: InkKey, width: float, ratio: float) -> QPixmap:
        tile = self._tiles.get((key, width, ratio))
        if tile is None:
            tile = self._tiles[key, width, ratio] = _draw_tile(key[0], self.line(key), width, ratio)
        return tile


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded


def _draw_tile(kind: TagKind | None, colour: QColor, width: float, ratio: float) -> QPixmap:
    long, strokes = _PATTERNS.get(kind, (_WAVE, ((0.0, float(_WAVE)),)))
    tile = QPixmap(QSize(round(long * ratio), round(_TILE * ratio)))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = _TILE / 2
    if kind is TagKind.EVENT:
        painter.setPen(QPen(colour, 0.8 * width))
        painter.drawPath(_wave(middle, 0.9 * width))
    else:
        high = width if kind is not None else 0.6 * width
        for start, end in strokes:
            painter.fillRect(QRectF(start, middle - high / 2, end - start, high), colour)
    painter.end()
    return tile


def _wave(middle: float, height: float) -> QPainterPath:
    """One wave, drawn past both ends of its tile so that waves join."""
    path = QPainterPath(QPointF(-_WAVE, middle))
    half, x, up = _WAVE / 2, float(-_WAVE), 1.0
    while x < 2 * _WAVE:
        path.quadTo(QPointF(x + half / 2, middle - up * 1.5 * height), QPointF(x + half, middle))
        x, up = x + half, -up
    return path
