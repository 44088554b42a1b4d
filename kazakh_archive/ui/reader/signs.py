"""The small sign of each kind of tag: a shape and a colour, so that neither stands alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from kazakh_archive.model.entities import TagKind

_CORNERS: dict[TagKind, tuple[tuple[float, float], ...]] = {
    TagKind.PLACE: ((0.0, 0.1), (1.0, 0.1), (0.5, 1.0)),
    TagKind.THEME: ((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)),
    TagKind.ORGANISATION: ((0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5)),
    TagKind.EVENT: ((0.5, 0.0), (1.0, 0.9), (0.0, 0.9)),
}
"""Corners in a square of side one. A person is a disc."""


def draw_sign(painter: QPainter, kind: TagKind, box: QRectF, colour: QColor) -> None:
    """Draw the sign of a kind into a square box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corners = _CORNERS.get(kind)
    if corners is None:
        painter.drawEllipse(box)
        return
    size = box.width()
    painter.drawPolygon(QPolygonF([QPointF(box.x() + x * size, box.y() + y * size) for x, y in corners]))


def sign_picture(kind: TagKind, colour: QColor, size: QSize, ratio: float, edge: float = 0.0) -> QPixmap:
    """The sign of a kind in a picture of `size`, in the screen's pixels, `ratio` of them to one of ours."""
    pixmap = QPixmap(size)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = size.width() / ratio - 2 * edge
    draw_sign(painter, kind, QRectF(edge, edge, side, side), colour)
    painter.end()
    return pixmap


def sign_icon(kind: TagKind, colour: QColor, size: int = 12) -> QIcon:
    """The sign of a kind as an icon, drawn at twice its size for fine screens."""
    pixmap = sign_picture(kind, colour, QSize(2 * size, 2 * size), 2.0, 1.5)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it, and the colour would be another
    return icon
