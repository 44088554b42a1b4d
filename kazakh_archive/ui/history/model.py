"""The acts as Qt sees them: however many there are, only those in sight are read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, QTimer

from kazakh_archive.model.changes import HistoryEntry, HistoryLine
from kazakh_archive.services.session import Session
from kazakh_archive.ui.history.telling import what, whose
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.twolines import TWO_LINES, Index, TwoLines
from kazakh_archive.ui.wording.words import Words

PAGE = 64
"""So many acts are read at once."""

_KEPT = 40  # pages
_AT_ONCE = 4  # pages asked for, the newest wishes: who scrolls far wants only where it ends


class HistoryModel(QAbstractListModel):
    """Every act, newest first, and below them the beginning."""

    def __init__(self, session: Session, runner: Runner, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner, self._words = session, runner, words
        self._lines: tuple[HistoryLine, ...] = ()
        self._now = 0
        self._pages: dict[int, tuple[HistoryEntry, ...]] = {}
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    def show(self, lines: Sequence[HistoryLine]) -> None:
        """Show these acts, newest first."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._now = next((line.seq for line in self._lines if not line.undone), 0)
        self._pages.clear()
        self._wanted.clear()
        self._asked.clear()
        self.endResetModel()

    def seq_of(self, row: int) -> int:
        """The seq of the act in a row; 0 for the beginning."""
        return self._lines[row].seq if 0 <= row < len(self._lines) else 0

    def row_of(self, seq: int) -> int:
        """The row of an act; the beginning's where it is not there."""
        return next((row for row, line in enumerate(self._lines) if line.seq == seq), len(self._lines))

    def undone(self, row: int) -> bool:
        """Whether the act in a row was taken back."""
        return 0 <= row < len(self._lines) and self._lines[row].undone

    def is_now(self, row: int) -> bool:
        """Whether the archive is as it was just after the act in a row."""
        return self.seq_of(row) == self._now

    def rowCount(self, parent: Index | None = None) -> int:
        """All acts, and the beginning."""
        return 0 if parent is not None and parent.isValid() else len(self._lines) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A row's words, for eyes and for screen readers."""
        if role not in {TWO_LINES, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self._told(index.row())
        if role == TWO_LINES:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return ", ".join(part for part in (row.title, row.detail, row.aside) if part)

    def _told(self, row: int) -> TwoLines:
        words = self._words
        now = words.tr("you are here") if self.is_now(row) else ""
        if row >= len(self._lines):
            return TwoLines(words.tr("The beginning"), words.tr("The archive as it was made"), now)
        page = self._pages.get(row // PAGE)
        if page is None:
            if row // PAGE not in self._asked:
                self._want(row // PAGE)
            return TwoLines("…", aside=now, dim=self.undone(row))
        entry = page[row % PAGE]
        return TwoLines(what(entry, words), whose(entry, words), now, dim=entry.undone)

    def _want(self, page: int) -> None:
        self._wanted.pop(page, None)
        self._wanted[page] = None
        self._timer.start()

    def _ask(self) -> None:
        pages, self._wanted = list(self._wanted)[-_AT_ONCE:], {}
        self._asked.update(pages)
        for page in pages:
            lines = self._lines[page * PAGE : (page + 1) * PAGE]
            self._runner.ask(
                partial(self._session.history_entries, lines), partial(self._read, page, self._lines)
            )

    def _read(self, page: int, lines: tuple[HistoryLine, ...], entries: tuple[HistoryEntry, ...]) -> None:
        if lines is not self._lines:
            return  # the list has changed since
        while len(self._pages) >= _KEPT:
            del self._pages[next(iter(self._pages))]
        self._asked.discard(page)
        self._pages[page] = entries
        first = page * PAGE
        self.dataChanged.emit(self.index(first), self.index(first + len(entries) - 1))
