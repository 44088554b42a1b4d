"""All tags as a table: thousands of lines cost as much as those in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from kazakh_archive.model.entities import TagKind, TagSummary
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Marked, Words, mark

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_OTHERS = 6  # names shown beside the preferred one
_TOLD = 30  # names in a tool tip


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    OTHERS = 1
    KIND = 2
    ANNOTATIONS = 3
    SOURCES = 4
    DIGIT = 5


HEADS: dict[Column, Marked] = {
    Column.NAME: mark("Tag"),
    Column.OTHERS: mark("Other names"),
    Column.KIND: mark("Kind"),
    Column.ANNOTATIONS: mark("Annotations"),
    Column.SOURCES: mark("Sources"),
    Column.DIGIT: mark("Key"),
}
NUMBERS = (Column.ANNOTATIONS, Column.SOURCES, Column.DIGIT)

Order = tuple[Column, bool]
"""By which column, and whether the greatest comes first."""


def ordered(
    tags: Iterable[TagSummary], order: Order, digit_of: Callable[[str], int]
) -> tuple[TagSummary, ...]:
    """Tags in an order; those that are equal in it stay as they stood."""
    column, descending = order
    place = {kind: number for number, kind in enumerate(TagKind)}
    keys: dict[Column, Callable[[TagSummary], Any]] = {
        Column.NAME: lambda each: each.tag.label.casefold(),
        Column.OTHERS: lambda each: len(each.tag.names),
        Column.KIND: lambda each: place[each.tag.kind],
        Column.ANNOTATIONS: lambda each: each.annotations,
        Column.SOURCES: lambda each: each.sources,
        Column.DIGIT: lambda each: digit_of(each.tag.id) or 10,
    }
    return tuple(sorted(tags, key=keys[column], reverse=descending))


class TagTable(QAbstractTableModel):
    """The tags that are shown, in the order they were given in."""

    def __init__(self, handy: HandyTags, theme: Theme, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handy, self._theme, self._words = handy, theme, words
        self._rows: Sequence[TagSummary] = ()
        self._icons: dict[tuple[TagKind, str], QIcon] = {}
        handy.changed.connect(self._repaint)
        theme.changed.connect(self._recolour)

    def show_tags(self, tags: Sequence[TagSummary]) -> None:
        """Show these tags instead."""
        self.beginResetModel()
        self._rows = tags
        self.endResetModel()

    def tag(self, row: int) -> TagSummary:
        """The tag in a line."""
        return self._rows[row]

    def row_of(self, tag_id: str) -> int:
        """The line of a tag, or -1."""
        return next((row for row, each in enumerate(self._rows) if each.tag.id == tag_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | int | None:
        """What a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._words.of(HEADS[Column(section)])
        if orientation is Qt.Orientation.Horizontal and role == Role.TextAlignmentRole and section in NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A cell, for eyes and for screen readers."""
        if not index.isValid():
            return None
        summary, column = self._rows[index.row()], Column(index.column())
        if role == Role.DisplayRole:
            return self._text(summary, column)
        if role == Role.AccessibleTextRole:
            return self._spoken(summary, column)
        if role == Role.TextAlignmentRole and column in NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._ornament(summary, column, role)

    def _spoken(self, summary: TagSummary, column: Column) -> str:
        head, cell = self._words.of(HEADS[column]), self._text(summary, column)
        return self._words.tr("{head}: {cell}", head=head, cell=cell) if cell else head

    def _ornament(self, summary: TagSummary, column: Column, role: int) -> QIcon | str | None:
        """The sign of the kind, and all names where the pointer rests."""
        if role == Role.DecorationRole and column is Column.NAME:
            return self._icon(summary.tag.kind, summary.tag.colour)
        if role == Role.ToolTipRole and column in {Column.NAME, Column.OTHERS}:
            return _told([name.text for name in summary.tag.names])
        return None

    def _text(self, summary: TagSummary, column: Column) -> str:
        tag = summary.tag
        if column is Column.NAME:
            return tag.label
        if column is Column.OTHERS:
            shown = " · ".join(f"\u2068{name.text}\u2069" for name in tag.names[1 : _OTHERS + 1])
            more = len(tag.names) - 1 - _OTHERS
            return f"{shown} · +{more}" if more > 0 else shown
        if column is Column.KIND:
            return kind_name(tag.kind, self._words)
        if column is Column.DIGIT:
            return str(self._handy.digit_of(tag.id) or "")
        return str(summary.annotations if column is Column.ANNOTATIONS else summary.sources)

    def _icon(self, kind: TagKind, colour: str) -> QIcon:
        if (kind, colour) not in self._icons:
            self._icons[kind, colour] = sign_icon(kind, self._theme.tag_colour(kind, colour))
        return self._icons[kind, colour]

    def _recolour(self) -> None:
        self._icons.clear()
        self._repaint()

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))


def _told(names: Sequence[str]) -> str:
    """All names, a line each, as far as a screen holds them; escaped, since a tool tip would read HTML."""
    lines = [escape(name) for name in names[:_TOLD]]
    return f"<qt>{'<br>'.join(lines)}{'<br>…' if len(names) > _TOLD else ''}</qt>"
