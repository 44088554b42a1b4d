"""The list of words: how often each stands in the texts, and in how many sources."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.concordance import WordCount, WordList
from kazakh_archive.model.errors import ArchiveError, Cancelled
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.model.query import And, Filter, Phrase
from kazakh_archive.services.wordlists import count_words
from kazakh_archive.text.fold import fold
from kazakh_archive.text.unparsing import unparse
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.running.runner import Job, Runner
from kazakh_archive.ui.widgets.keyedtable import ROW, KeyedTable, RowModel
from kazakh_archive.ui.widgets.labels import WorkBar, filter_line, plain_label, push_button
from kazakh_archive.ui.wording.words import Words

if TYPE_CHECKING:
    from kazakh_archive.store import Store


_InSource = tuple[str, int]
"""The title of a source, and how often the chosen words stand in it."""


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
        self.table = KeyedTable()
        self.table.show_rows(self.model, words.tr("Words by how often they occur"), wide=0)
        self._titles: Mapping[str, str] = {}
        self.places = RowModel[_InSource]((words.tr("Source"), words.tr("How often")), lambda row: row, self)
        self.by_source = KeyedTable()
        self.by_source.show_rows(self.places, words.tr("The chosen words by source"), wide=0)
        self._lay_out()
        self.table.opened.connect(self._look_up)
        self.table.selectionModel().currentRowChanged.connect(self._show_sources)
        self.by_source.opened.connect(self._look_up_in)
        self.count.clicked.connect(self.start)
        self.filter.textChanged.connect(self._filter)

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
        split = QSplitter(Qt.Orientation.Vertical)
        for table, share in ((self.table, 3), (self.by_source, 1)):
            split.addWidget(table)
            split.setStretchFactor(split.count() - 1, share)
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)

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
        self._counts, self._titles = found.counts, found.titles
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
        self.places.set_rows(())
        if self.model.rowCount():
            self.table.selectRow(0)  # its sources are shown below

    def _show_sources(self, index: QModelIndex) -> None:
        count: WordCount | None = index.data(ROW) if index.isValid() else None
        several = count.by_source if count is not None else ()
        self.places.set_rows(
            [(one_line(self._titles.get(source_id, "")), many) for source_id, many in several]
        )

    def _look_up_in(self, index: QModelIndex) -> None:
        """Look the chosen words up in one source."""
        title, _ = index.data(ROW)
        words: str = self.table.currentIndex().data(ROW).words
        self.wanted.emit(unparse(And((Phrase(tuple(words.split())), Filter("source", title)))))

    def _look_up(self, index: QModelIndex) -> None:
        words: str = index.data(ROW).words
        self.wanted.emit(f'"{words}"')
