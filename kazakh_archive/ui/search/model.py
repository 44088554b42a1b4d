"""The result list as Qt sees it, and how a hit is painted: plain text, the found words marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kazakh_archive.model.entities import Tag
from kazakh_archive.model.search import Hit, HitKind, Snippet
from kazakh_archive.text.offsets import Utf16Map
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import draw_sign
from kazakh_archive.ui.search.rows import Heading, ResultRow, fitted, head
from kazakh_archive.ui.wording.words import Words

ROW = Qt.ItemDataRole.UserRole
_EDGE, _GAP, _LINES = 14, 9, 3
_TAGS = 3
_CUT = 4  # pixels: the same letters may be a little wider in a line than when they are measured


class ResultModel(QAbstractListModel):
    """Lines of results, all replaced at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()

    def set_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def next_hit(self, number: int, by: int) -> int:
        """The number of the nearest line after (`by` 1) or before (-1) `number` that can be opened, or -1."""
        number += by
        while 0 <= number < len(self._rows):
            row = self._rows[number]
            if isinstance(row, Hit) and row.source_id:
                return number
            number += by
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own signature
        """A line's words, for eyes and for screen readers."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return (
                row.text
                if isinstance(row, Heading)
                else f"{row.source_title}: {row.snippet.text}".strip(": ")
            )
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ResultDelegate(QStyledItemDelegate):
    """Paints a heading or a hit: where it is, the words around it, the tags it carries."""

    def __init__(self, theme: Theme, words: Words, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._words = theme, words
        self._view = view

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """As high as its words need at the width of the list."""
        del option
        row: ResultRow = index.data(ROW)
        small = QFontMetrics(self._theme.font(0.9))
        if isinstance(row, Heading):
            return QSize(100, small.height() + 20)
        height = self._layout(row.snippet, self._width()).boundingRect().height()
        above = small.height() + 2 if head(row, self._words) else 0
        tags = small.height() + 4 if _has_tags(row) else 0
        return QSize(100, round(height) + above + tags + 2 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        row: ResultRow = index.data(ROW)
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(row, Heading):
            painter.setFont(self._heading_font)
            painter.setPen(self._theme.colour("quiet"))
            words = place.adjusted(_EDGE, 0, -_EDGE, -6)
            shown = self.heading(row, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        else:
            self._paint_ground(painter, place, state)
            words = place.adjusted(_EDGE, _GAP, 0, -_GAP)
            words.setWidth(self._width())
            self._paint_hit(painter, words, row)
        painter.restore()

    def heading(self, row: Heading, width: int) -> str:
        """What of a heading fits into so many pixels."""
        return QFontMetrics(self._heading_font).elidedText(row.text, Qt.TextElideMode.ElideRight, width)

    @property
    def _heading_font(self) -> QFont:
        return self._theme.font(0.88, bold=True)

    def _paint_ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._theme.colour("chosen"))
            painter.fillRect(
                QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, self._theme.colour("hover"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(place.left() + _EDGE, place.bottom(), place.right() - _EDGE, place.bottom())

    def _paint_hit(self, painter: QPainter, place: QRect, hit: Hit) -> None:
        small = self._theme.font(0.9)
        metrics = QFontMetrics(small)
        top = place.top()
        above = head(hit, self._words)
        if above:
            painter.setFont(small)
            painter.setPen(self._theme.colour("quiet"))
            title = metrics.elidedText(above, Qt.TextElideMode.ElideRight, place.width())
            line = QRect(place.left(), top, place.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
            top += metrics.height() + 2
        layout = self._layout(hit.snippet, place.width())
        painter.setPen(self._theme.colour("ink"))
        layout.draw(painter, QPointF(place.left(), top))
        if _has_tags(hit):
            below = top + round(layout.boundingRect().height()) + 4
            self._paint_tags(painter, QRect(place.left(), below, place.width(), metrics.height()), hit.tags)

    def _paint_tags(self, painter: QPainter, place: QRect, tags: tuple[Tag, ...]) -> None:
        font = self._theme.font(0.86)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left = place.left()
        for tag in tags[:_TAGS]:
            room = place.right() - left - 14
            if room < 40:
                return
            dot = QRectF(left, place.center().y() - 3, 7, 7)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_sign(painter, tag.kind, dot, self._theme.tag_colour(tag.kind, tag.colour))
            painter.setPen(self._theme.colour("quiet"))
            shown = metrics.elidedText(tag.label, Qt.TextElideMode.ElideRight, min(room, 150))
            words = QRect(left + 11, place.top(), room, place.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            left += 11 + metrics.horizontalAdvance(shown) + 12

    def _width(self) -> int:
        """The room for words, the same with and without a scroll bar."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        return max(self._view.width() - bar - 2 * _EDGE, 80)

    def _layout(self, snippet: Snippet, width: int) -> QTextLayout:
        """The snippet in lines, its marks on a ground of their own."""
        snippet = fitted(snippet)
        font = self._theme.reading_font(10.5)
        layout = self._in_lines(snippet, font, width)
        last = layout.lineAt(layout.lineCount() - 1)
        places = Utf16Map(snippet.text)
        if last.isValid() and last.textStart() + last.textLength() < places.units:
            shown = places.to_code_points(last.textStart())
            rest = QFontMetrics(font).elidedText(
                snippet.text[shown:], Qt.TextElideMode.ElideRight, width - _CUT
            )
            snippet = Snippet(snippet.text[:shown] + rest, snippet.marks)
            layout = self._in_lines(snippet, font, width)
        return layout

    def _in_lines(self, snippet: Snippet, font: QFont, width: int) -> QTextLayout:
        """The first lines of a snippet, as wide as there is room."""
        layout = QTextLayout(snippet.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(snippet))
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _formats(self, snippet: Snippet) -> list[QTextLayout.FormatRange]:
        """The marks, as far as they are to be seen."""
        places, length = Utf16Map(snippet.text), len(snippet.text)
        formats = []
        for mark in snippet.marks:
            if mark.start >= length:
                break
            found = QTextLayout.FormatRange()
            found.start = places.to_utf16(mark.start)
            found.length = places.to_utf16(min(mark.end, length)) - found.start
            form = QTextCharFormat()
            form.setBackground(self._theme.colour("found"))
            form.setForeground(self._theme.colour("ink"))
            found.format = form
            formats.append(found)
        return formats


def _has_tags(hit: Hit) -> bool:
    return bool(hit.tags) and hit.kind is not HitKind.TAG
