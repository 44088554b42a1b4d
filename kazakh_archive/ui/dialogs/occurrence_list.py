"""The list of occurrences: each with its context; ticked are those that are surely meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kazakh_archive.services.commands import Places
from kazakh_archive.services.occurring import Occurrence
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.wording.words import Words

_Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_GAP = 10


class OccurrenceModel(QAbstractListModel):
    """Occurrences that can be ticked; `ticked` tells that a tick came or went."""

    ticked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: tuple[Occurrence, ...] = ()
        self._taken: list[bool] = []
        self.titles = False
        """Whether a row begins with the title of its source."""

    def show(self, found: Sequence[Occurrence], *, titles: bool) -> None:
        """List these, ticked but for those that only sound alike: they may be other words."""
        self.beginResetModel()
        self._rows, self._taken, self.titles = tuple(found), [not each.sounds for each in found], titles
        self.endResetModel()
        self.ticked.emit()

    def row(self, index: _Index) -> Occurrence:
        """The occurrence of a row."""
        return self._rows[index.row()]

    def head(self, index: _Index) -> str:
        """What stands above a row: the title of its source, and before it that it only sounds alike."""
        each = self.row(index)
        title = one_line(each.title)
        return self._words.tr("Only sounds alike: {title}", title=title) if each.sounds else title

    @property
    def count(self) -> int:
        """How many are ticked."""
        return sum(self._taken)

    def places(self) -> tuple[Places, ...]:
        """Where the ticked ones stand, source by source."""
        spans: dict[tuple[str, int], list[Occurrence]] = {}
        for each, taken in zip(self._rows, self._taken, strict=True):
            if taken:
                spans.setdefault((each.source_id, each.revision), []).append(each)
        return tuple(
            Places(source_id, tuple(each.span for each in found), revision)
            for (source_id, revision), found in spans.items()
        )

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick these rows, or take their ticks away."""
        touched = list(rows)
        for number in touched:
            self._taken[number] = on
        if touched:
            self.dataChanged.emit(self.index(min(touched)), self.index(max(touched)))
            self.ticked.emit()

    def tick_all(self, *, on: bool) -> None:
        """Tick all, or none."""
        self.tick(range(len(self._rows)), on=on)

    def is_ticked(self, number: int) -> bool:
        """Whether this row is ticked."""
        return self._taken[number]

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be chosen and ticked."""
        del index
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A row in words, and whether it is ticked."""
        each = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            line = one_line(each.before + each.exact + each.after)
            return f"{self.head(index)}: {line}" if self.titles else line
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._taken[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  # Qt's own signature
        """Tick one, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class OccurrenceList(QListView):
    """Shows the occurrences; Space ticks and unticks all rows that are chosen."""

    def __init__(self, model: OccurrenceModel, theme: Theme, words: Words) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Row(model, theme, self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.tr("Occurrences"))
        self.setAccessibleDescription(words.tr("Space ticks an occurrence or takes its tick away."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the chosen rows: all on, unless all are."""
        chosen = [index.row() for index in self.selectedIndexes()]
        if event.key() == Qt.Key.Key_Space and chosen:
            self._model.tick(chosen, on=not all(self._model.is_ticked(number) for number in chosen))
            return
        super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """Paints a tick box, the title where it says something, and the words in bold within their context."""

    def __init__(self, model: OccurrenceModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._font = theme.reading_font(10.5)
        self._small = theme.font(0.88)

    def _lines(self) -> tuple[float, float]:
        return QFontMetricsF(self._small).height(), QFontMetricsF(self._font).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line, or two where the title stands above."""
        del option, index
        title, line = self._lines()
        return QSize(100, round(line + 2 * _PAD + (title if self._model.titles else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        widget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        tick = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, widget)
        left, top = tick.right() + _GAP, float(option.rect.top() + _PAD)
        width = option.rect.right() - left - _PAD
        painter.save()
        painter.setClipRect(option.rect)
        each = self._model.row(index)
        if self._model.titles:
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("quiet"))
            title, _ = self._lines()
            painter.drawText(
                QPointF(left, top + QFontMetricsF(self._small).ascent()),
                _cut(self._small, self._model.head(index), width),
            )
            top += title
        painter.setPen(self._theme.colour("ink" if self._model.is_ticked(index.row()) else "quiet"))
        self._line(each, width).draw(painter, QPointF(left, top))
        painter.restore()

    def _line(self, each: Occurrence, width: int) -> QTextLayout:
        """The words with as much around them as fits, laid out in the direction of their script."""
        before, after = one_line(each.before + "x")[:-1], one_line("x" + each.after)[1:]
        words, metrics = one_line(each.exact), QFontMetricsF(self._font)
        beside = max(0.0, width - metrics.horizontalAdvance(words) * 1.15)
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, beside / 2)
        after = metrics.elidedText(
            after, Qt.TextElideMode.ElideRight, beside - metrics.horizontalAdvance(before)
        )
        layout = QTextLayout(before + words + after, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = _units(before), _units(words), bold
        layout.setFormats([span])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return layout


def _units(text: str) -> int:
    """Length in UTF-16, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _cut(font: QFont, title: str, width: int) -> str:
    return QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, width)
