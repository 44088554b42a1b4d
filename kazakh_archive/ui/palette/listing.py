"""The lines of the palette as Qt sees them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from kazakh_archive.ui.palette.entries import Entry
from kazakh_archive.ui.widgets.twolines import TWO_LINES, Index, TwoLines
from kazakh_archive.ui.wording.words import Words


class Lines(QAbstractListModel):
    """Entries, all replaced at once."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A line's words, for eyes and for screen readers."""
        entry = self.entries[index.row()]
        if role == TWO_LINES:
            return TwoLines(entry.title, entry.why_not or entry.place, entry.keys, dim=bool(entry.why_not))
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unable = self._words.tr("not now: {reason}", reason=entry.why_not) if entry.why_not else ""
            return ", ".join(part for part in (entry.title, entry.place, entry.keys, unable) if part)
        return None
