"""Colours and line patterns of marks.

Each kind of tag has a colour and patterns of its own, so that colour is never the only sign.
Underlines are laid as tiles, drawn once: Qt needs a millisecond for a few dashed lines, and a page
may have hundreds.
"""

from __future__ import annotations

from math import ceil
from zlib import crc32

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from kazakh_archive.model.entities import Annotation, TagKind
from kazakh_archive.text.contrast import softest
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.marks import Label, Mark
from kazakh_archive.ui.reader.signs import sign_picture

FILL_LIGHT, FILL_DARK = 0.30, 0.22
_CHOSEN_LIGHT, _CHOSEN_DARK = 0.12, 0.12  # laid over the fill of the chosen mark
_SELECTION_LIGHT, _SELECTION_DARK = 0.26, 0.34
_PLAIN = 0.45  # of a fill, for marks without tags
_TILE = 5  # pixels, height of a tile; its line runs through the middle

InkKey = tuple[TagKind | None, str]
"""What decides over a mark's look: the kind of its first tag, and that tag's own colour."""

Strokes = tuple[int, tuple[tuple[float, float], ...]]
"""Length of a tile in pixels, and the strokes in it."""

_PATTERNS: dict[TagKind | None, tuple[Strokes, ...]] = {
    TagKind.PERSON: ((10, ((0.0, 10.0),)), (19, ((0.0, 17.2),)), (26, ((0.0, 19.0), (20.8, 24.2)))),
    TagKind.PLACE: ((9, ((0.5, 6.5),)), (15, ((0.5, 12.0),)), (6, ((0.5, 3.9),))),
    TagKind.THEME: ((4, ((0.7, 2.3),)), (7, ((0.7, 2.5),)), (9, ((0.7, 2.3), (4.0, 5.6)))),
    TagKind.ORGANISATION: (
        (13, ((0.5, 7.0), (9.6, 11.2))),
        (18, ((0.5, 7.0), (9.6, 11.2), (13.8, 15.4))),
        (21, ((0.5, 15.0), (17.4, 19.0))),
    ),
    None: ((10, ((0.0, 10.0),)),),
}
"""Solid, dashes, dots, dashes and dots; an event's line is a wave, a mark without tags has a thin one.

Each kind has three rhythms, and a tag's name decides over its own: of two tags of one kind that lie
over one another most can be told apart by it, as by their place and by the margin.
"""

_WAVES = (10, 7, 15)  # pixels, length of a wave in each rhythm
RHYTHMS = 3


def ink_key(mark: Mark) -> InkKey:
    """What decides over a mark's look."""
    return mark.kind, mark.colour


def key_of(annotation: Annotation) -> InkKey:
    """What decides over the look of an annotation's mark."""
    first = annotation.tags[0] if annotation.tags else None
    return (first.kind, first.colour) if first else (None, "")


def rhythm(mark: Mark) -> int:
    """Which of its kind's rhythms a mark's line has."""
    return crc32(mark.labels[0].text.encode("utf-8", "replace")) % RHYTHMS if mark.labels else 0


class Inks:
    """The colours of marks in the current theme; `forget` after the theme has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._lines: dict[InkKey, QColor] = {}
        self._fills: dict[InkKey, QColor] = {}
        self._links: dict[tuple[InkKey, bool], QColor] = {}
        self._tiles: dict[tuple[InkKey, int, float, float], QPixmap] = {}
        self._signs: dict[tuple[InkKey, float, float], QPixmap] = {}

    def forget(self) -> None:
        """Ask the theme again from now on."""
        self._lines.clear()
        self._fills.clear()
        self._links.clear()
        self._tiles.clear()
        self._signs.clear()

    def line(self, key: InkKey) -> QColor:
        """The full colour of a mark."""
        colour = self._lines.get(key)
        if colour is None:
            colour = self._lines[key] = self._theme.tag_colour(*key)
        return colour

    def link(self, key: InkKey, *, strong: bool) -> QColor:
        """The colour of the thread from a mark's bar to its label."""
        colour = self._links.get((key, strong))
        if colour is None:
            colour = self._links[key, strong] = _faded(self.line(key), 0.9 if strong else 0.45)
        return colour

    def label(self, label: Label) -> QColor:
        """The full colour of a tag."""
        return self.line((label.kind, label.colour))

    def sign(self, label: Label, size: float, ratio: float) -> QPixmap:
        """The sign of a tag's kind, `size` wide, drawn once: Qt takes long over a small shape."""
        key = ((label.kind, label.colour), size, ratio)
        if key not in self._signs:
            whole = QSize(ceil(size * ratio), ceil(size * ratio))
            self._signs[key] = sign_picture(label.kind, self.label(label), whole, ratio)
        return self._signs[key]

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

    def tile(self, look: tuple[InkKey, int], width: float, ratio: float) -> QPixmap:
        """One tile of an underline: its ink and `rhythm`, its width, and the screen's pixels to one of ours.

        It is laid into the box that `line_box` gives.
        """
        tile = self._tiles.get((*look, width, ratio))
        if tile is None:
            tile = _draw_tile(look[0][0], look[1], (self.line(look[0]), width, ratio))
            self._tiles[(*look, width, ratio)] = tile
        return tile


def line_box(left: float, right: float, y: float) -> QRect:
    """Where the tiles of an underline go that runs from `left` to `right` at the height `y`."""
    return QRect(round(left), round(y - _TILE / 2), max(2, round(right) - round(left)), _TILE)


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded


def _draw_tile(kind: TagKind | None, beat: int, pen: tuple[QColor, float, float]) -> QPixmap:
    """One tile of a kind's line; `pen` is its colour, width and the pixels of the screen to one of ours."""
    colour, width, ratio = pen
    waves = kind is TagKind.EVENT
    patterns = _PATTERNS[None if waves else kind]
    long, strokes = (_WAVES[beat], ()) if waves else patterns[beat % len(patterns)]
    tile = QPixmap(QSize(round(long * ratio), round(_TILE * ratio)))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = _TILE / 2
    if waves:
        painter.setPen(QPen(colour, 0.8 * width))
        painter.drawPath(_wave(long, middle, 0.9 * width))
    high = width if kind is not None else 0.6 * width
    for start, end in strokes:
        painter.fillRect(QRectF(start, middle - high / 2, end - start, high), colour)
    painter.end()
    return tile


def _wave(long: int, middle: float, height: float) -> QPainterPath:
    """One wave, drawn past both ends of its tile so that waves join."""
    path = QPainterPath(QPointF(-long, middle))
    half, x, up = long / 2, float(-long), 1.0
    while x < 2 * long:
        path.quadTo(QPointF(x + half / 2, middle - up * 1.5 * height), QPointF(x + half, middle))
        x, up = x + half, -up
    return path
