"""The list of a source's annotations in the order of the text, lost ones last: rows, filter, and how a row is painted."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from kazakh_archive.model.entities import Annotation, Placement
from kazakh_archive.text.links import labelled
from kazakh_archive.ui.wording.words import Words

Index = QModelIndex | QPersistentModelIndex
_QUOTE = 400  # code points of a quote that a row may show
_Key = tuple[bool, int, int, str]


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """An annotation with its place in the text and what the filter looks at, in lower case."""

    key: _Key
    annotation: Annotation = field(compare=False)
    hay: str = field(compare=False)

    @property
    def quote(self) -> str:
        """The beginning of the quoted words, on one line."""
        return " ".join(self.annotation.exact[:_QUOTE].split())

    @property
    def lost(self) -> bool:
        """Whether its words were not found again in a corrected text."""
        return self.annotation.placement is Placement.LOST


def row_of(annotation: Annotation) -> Row:
    """The row of an annotation."""
    span = annotation.span
    names = [name.text for tag in annotation.tags for name in tag.names]
    hay = "\n".join([annotation.exact, labelled(annotation.note), *names]).casefold()
    lost = annotation.placement is Placement.LOST  # they stand last, for they have no place
    return Row((lost, span.start, -span.end, annotation.id), annotation, hay)


class AnnotationModel(QAbstractListModel):
    """The rows that the filter lets through."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._by_id: dict[str, Row] = {}
        self._needle = ""

    # --- what Qt asks ---

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a screen reader says of a row."""
        row = self.row(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        tags = ", ".join(tag.label for tag in row.annotation.tags) or self._words.tr("no tag")
        return self._words.tr("{tags}: “{quote}”", tags=tags, quote=row.quote[:120])

    # --- rows ---

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def find(self, annotation_id: str) -> QModelIndex:
        """The index of an annotation; invalid where the filter holds it back."""
        row = self._by_id.get(annotation_id)
        place = bisect_left(self._shown, row) if row is not None else 0
        if row is not None and place < len(self._shown) and self._shown[place].key == row.key:
            return self.index(place, 0)
        return QModelIndex()

    def annotation(self, annotation_id: str) -> Annotation | None:
        """The annotation of this id, shown or not."""
        row = self._by_id.get(annotation_id)
        return None if row is None else row.annotation

    @property
    def total(self) -> int:
        """How many there are without the filter."""
        return len(self._all)

    def show(self, rows: Iterable[Row]) -> None:
        """Show other rows, which are in their order: putting many in order takes long."""
        self._all = list(rows)
        self._by_id = {row.annotation.id: row for row in self._all}
        self._refilter()

    def filter(self, typed: str) -> None:
        """Show only rows that hold every word typed."""
        self._needle = typed.casefold()
        self._refilter()

    def put(self, annotation: Annotation) -> None:
        """Add or replace one."""
        row, before = row_of(annotation), self._by_id.get(annotation.id)
        if before is not None and before.key == row.key:
            self._replace(row)
            return
        if before is not None:
            self.remove(annotation.id)
        self._by_id[annotation.id] = row
        insort(self._all, row)
        if self._passes(row):
            place = bisect_left(self._shown, row)
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown.insert(place, row)
            self.endInsertRows()

    def remove(self, annotation_id: str) -> None:
        """Take one out, if it is there."""
        row = self._by_id.get(annotation_id)
        if row is None:
            return
        index = self.find(annotation_id)
        del self._by_id[annotation_id]
        del self._all[bisect_left(self._all, row)]
        if index.isValid():
            self.beginRemoveRows(QModelIndex(), index.row(), index.row())
            del self._shown[index.row()]
            self.endRemoveRows()

    def _replace(self, row: Row) -> None:
        index = self.find(row.annotation.id)
        self._by_id[row.annotation.id] = row
        self._all[bisect_left(self._all, row)] = row
        if index.isValid():
            self._shown[index.row()] = row
            self.dataChanged.emit(index, index)

    def _refilter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if self._passes(row)] if self._needle else self._all.copy()
        self.endResetModel()

    def _passes(self, row: Row) -> bool:
        return all(word in row.hay for word in self._needle.split())
