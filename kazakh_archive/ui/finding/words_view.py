"""The list of words: how often each stands in the texts, and in how many sources."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.concordance import WordCount, WordList
from kazakh_archive.model.errors import ArchiveError, Cancelled
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.wordlists import count_words
from kazakh_archive.text.fold import fold
from kazakh_archive.ui.keyedtable import ROW, KeyedTable, RowModel
from kazakh_archive.ui.labels import WorkBar, filter_line, plain_label, push_button
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.runner import Job, Runner
from kazakh_archive.ui.words import Words

if TYPE_CHECKING:
    from kazakh_archive.store import Store


def _cells(count: WordCount) -> tuple[str | int, ...]:
    return count.words, count.count, count.sources


class WordsView(QWidget):
    """Counts words when it is asked to. `wanted` carries a query for the words a person chose."""

    wanted = Signal(str)

    def __init__(self, store: Store, open_source: Callable[[], str], runner: Runner, words: Words) -> None:
        super().__init__()
        self._store, self._open_source, self._runner, self._words = store, open_source, runner, words
        self._job: Job | None = None
        self._counts: tuple[WordCount, ...] = ()
        self.scope = QComboBox()
        self.scope.setAccessibleName(words.tr("Which texts are counted"))
        self.scope.addItem(words.tr("All texts"), False)
        self.scope.addItem(words.tr("The open text"), True)
        self.pairs = QCheckBox(words.tr("Pairs of words"))
        self.count = push_button(words.tr("Count"))
        self.filter = filter_line(words.tr("Filter"), words.tr("Show only words that hold these letters"))
        self.bar = WorkBar(words.tr("Counting"))
        self.told = plain_label(
            words.tr("Counts every word of the texts. Enter looks a word up."),
            role="quiet",
            wrap=True,
            scale=0.9,
        )
        heads = (words.tr("Words"), words.tr("How often"), words.tr("Sources"))
        self.model = RowModel(heads, _cells, self)
        self.table = self._make_table()
        self._lay_out()
        self.count.clicked.connect(self.start)
        self.filter.textChanged.connect(self._filter)

    def _make_table(self) -> KeyedTable:
        table = KeyedTable()
        table.setModel(self.model)
        table.setAccessibleName(self._words.tr("Words by how often they occur"))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.entered_by_key.connect(self._look_up)
        table.doubleClicked.connect(self._look_up)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.scope)
        head.addWidget(self.pairs)
        head.addStretch()
        head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(head)
        for widget in (self.filter, self.told, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)

    @property
    def counts(self) -> tuple[WordCount, ...]:
        """What was counted last."""
        return self._counts

    def start(self) -> None:
        """Count; while it counts, the button stops it."""
        if self._job is not None:
            self._job.cancel()
            return
        chosen = [self._open_source()] if self.scope.currentData() and self._open_source() else []
        work = partial(self._work, chosen, self.pairs.isChecked())
        self._under_way(running=True)
        self._job = self._runner.job(work, self.bar.tell, self._finished, self._failed)

    def _work(self, chosen: list[str], pairs: bool, _cancel: Cancel) -> Generator[Progress, None, WordList]:  # noqa: FBT001  # filled in by partial
        return (yield from count_words(self._store, chosen, pairs=pairs))

    def _under_way(self, *, running: bool) -> None:
        if running:
            self.bar.begin()
        else:
            self.bar.hide()
        self.count.setText(self._words.tr("Stop") if running else self._words.tr("Count"))

    def _finished(self, found: WordList) -> None:
        self._job = None
        self._under_way(running=False)
        self._counts = found.counts
        words = self._words
        said = words.plural("{n} word in all.", "{n} words in all.", found.words)
        said += " " + words.plural("{n} is different.", "{n} are different.", found.different)
        if len(found.counts) < found.different:
            said += " " + words.tr("The {n} most frequent are shown.", n=len(found.counts))
        if found.cut:
            said += " " + words.tr("There were too many rare pairs: their counts are the least they can be.")
        self.told.setText(said)
        self._filter()

    def _failed(self, error: ArchiveError) -> None:
        self._job = None
        self._under_way(running=False)
        if not isinstance(error, Cancelled):
            self.told.setText(sentence(error, self._words))

    def _filter(self) -> None:
        wanted = fold(self.filter.text().strip())
        self.model.set_rows(
            [each for each in self._counts if wanted in fold(each.words)] if wanted else self._counts
        )

    def _look_up(self, index: QModelIndex) -> None:
        words: str = index.data(ROW).words
        self.wanted.emit(f'"{words}"')
