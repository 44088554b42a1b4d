"""Paints a row of the annotation list: a bar, the quote, tags as chips, the first line of the note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kazakh_archive.text.direction import runs_right
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.panels.annotation_list import AnnotationModel, Index, Row
from kazakh_archive.ui.reader.inks import Inks, key_of
from kazakh_archive.ui.reader.marks import Label, first_line
from kazakh_archive.ui.reader.signs import draw_sign
from kazakh_archive.ui.wording.words import Words

_PAD_X, _PAD_Y = 12.0, 7.0
_SIGN = 7.0
_LINES = 3


class AnnotationRow(QStyledItemDelegate):
    """All rows are equally high, so that a list of ten thousand opens at once.

    What a row does not need for tags and note the quote takes.
    """

    def __init__(self, model: AnnotationModel, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme, self._words = model, theme, words
        self._inks = Inks(theme)
        theme.changed.connect(self._recolour)
        self._quote_font = theme.reading_font(10.5)
        self._small = theme.font(0.9)

    def _recolour(self) -> None:
        self._inks.forget()

    def _line(self) -> float:
        heights = (QFontMetricsF(self._quote_font).height(), QFontMetricsF(self._small).height() + 5)
        return max(heights)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines."""
        del option, index
        return QSize(120, round(_LINES * self._line() + 2 * _PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row = self._model.row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, box, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        inner = box.adjusted(_PAD_X + 4, _PAD_Y, -_PAD_X, -_PAD_Y)
        line, note = self._line(), first_line(row.annotation.note)
        below = [part for part in (bool(row.annotation.tags) or row.lost, bool(note)) if part]
        quote_lines = _LINES - len(below)
        self._paint_quote(painter, QRectF(inner.x(), inner.y(), inner.width(), quote_lines * line), row.quote)
        y = inner.y() + quote_lines * line
        if row.annotation.tags or row.lost:
            self._paint_tags(painter, QRectF(inner.x(), y, inner.width(), line), row)
            y += line
        if note:
            self._paint_note(painter, QRectF(inner.x(), y, inner.width(), line), note)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, row: Row, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(box, self._theme.colour("chosen"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), self._theme.colour("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.line(key_of(row.annotation)))
        wide = 4.0 if chosen else 3.0
        painter.drawRoundedRect(QRectF(box.x() + 5, box.y() + 8, wide, box.height() - 17), 1.5, 1.5)

    def _paint_quote(self, painter: QPainter, box: QRectF, quote: str) -> None:
        painter.setPen(self._theme.colour("ink"))
        right = runs_right(quote)
        y = box.y()
        for text in _wrapped(quote, self._quote_font, box.width(), round(box.height() / self._line())):
            painter.setFont(self._quote_font)
            self._write(painter, QRectF(box.x(), y, box.width(), self._line()), text, right=right)
            y += self._line()

    def _paint_note(self, painter: QPainter, box: QRectF, note: str) -> None:
        italic = QFont(self._small)
        italic.setItalic(True)
        painter.setFont(italic)
        painter.setPen(self._theme.colour("quiet"))
        shown = QFontMetricsF(italic).elidedText(note, Qt.TextElideMode.ElideRight, box.width())
        self._write(painter, box, shown, right=runs_right(note))

    def _write(self, painter: QPainter, box: QRectF, text: str, *, right: bool) -> None:
        # Qt turns "left" around together with the direction
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if right else direction.LeftToRight)
        painter.drawText(box, int(flags), text)

    def _paint_tags(self, painter: QPainter, box: QRectF, row: Row) -> None:
        painter.setFont(self._small)
        x = box.x()
        if row.lost:
            x += self._write_at(painter, x, box, self._words.tr("place lost"), "danger") + 8
        labels = [Label(tag.kind, tag.label, tag.colour) for tag in row.annotation.tags]
        metrics = QFontMetricsF(self._small)
        for number, label in enumerate(labels):
            rest = len(labels) - number
            reserved = metrics.horizontalAdvance(f"+{rest}") + 6 if rest > 1 else 0.0
            room = box.right() - x - _SIGN - 20
            if number and room - reserved < 5 * metrics.averageCharWidth():
                self._write_at(painter, x, box, f"+{rest}", "quiet")
                return
            text = metrics.elidedText(label.text, Qt.TextElideMode.ElideRight, room - reserved)
            x += self._paint_chip(painter, x, box, text, label) + 5

    def _paint_chip(self, painter: QPainter, x: float, box: QRectF, text: str, label: Label) -> float:
        metrics, colour = QFontMetricsF(self._small), self._inks.label(label)
        wide = metrics.horizontalAdvance(text) + _SIGN + 19
        chip = QRectF(x, box.y() + 1.5, wide, box.height() - 3)
        soft = QColor(colour)
        soft.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        draw_sign(painter, label.kind, QRectF(x + 7, chip.center().y() - _SIGN / 2, _SIGN, _SIGN), colour)
        self._write_at(painter, x + _SIGN + 11, box, text, "ink")
        return wide

    def _write_at(self, painter: QPainter, x: float, box: QRectF, text: str, role: str) -> float:
        wide = QFontMetricsF(self._small).horizontalAdvance(text)
        painter.setPen(self._theme.colour(role))
        self._write(painter, QRectF(x, box.y(), wide + 2, box.height()), text, right=False)
        return wide


def _wrapped(text: str, font: QFont, width: float, lines: int) -> list[str]:
    """Break a text into so many lines at most; the last one is cut short."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    units = text.encode("utf-16-le")
    layout.beginLayout()
    while len(found) < lines - 1:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        start, end = line.textStart(), line.textStart() + line.textLength()
        found.append(units[2 * start : 2 * end].decode("utf-16-le").rstrip())
    layout.endLayout()
    used = layout.lineAt(len(found) - 1) if found else None
    rest = units[2 * (used.textStart() + used.textLength()) :] if used is not None else units
    if rest:
        last = rest.decode("utf-16-le")
        found.append(QFontMetricsF(font).elidedText(last, Qt.TextElideMode.ElideRight, width))
    return found
