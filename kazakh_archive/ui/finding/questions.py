"""A list of names or questions, looked up at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from kazakh_archive.model.search import SearchPage
from kazakh_archive.services.questions import Answered, answer_all
from kazakh_archive.services.searching import Search
from kazakh_archive.ui.dialogs.frame import WorkingDialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.keyedtable import ROW, KeyedTable, RowModel
from kazakh_archive.ui.widgets.plainfield import PlainField
from kazakh_archive.ui.wording.words import Words


class QuestionsDialog(WorkingDialog):
    """Takes a pasted list and answers each line. `wanted` carries the question to be searched alone."""

    wanted = Signal(str)

    def __init__(
        self, parent: QWidget | None, search: Search, runner: Runner, theme: Theme, words: Words
    ) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("Look up a list"),
            words.tr(
                "Paste names or questions, one on each line. Each is searched for; Enter on an answer shows all of it."
            ),
        )
        self.setObjectName("questions")
        self._search, self._runner = search, runner
        self.pasted = PlainField()
        self.pasted.setAccessibleName(words.tr("Names or questions, one on each line"))
        self.pasted.setMinimumHeight(90)
        heads = (words.tr("Question"), words.tr("Found"), words.tr("First place"))
        self.model = RowModel(heads, self._cells, self)
        self.table = KeyedTable()
        self.table.show_rows(self.model, words.tr("Answers"), wide=2)
        self.table.opened.connect(self._show)
        self.content.addWidget(self.pasted, 1)
        self.content.addWidget(self.bar)
        self.content.addWidget(self.table, 2)
        self.look = self.go_on(words.tr("Look up"))
        self.go_back(words.tr("Close"))
        self.buttons.accepted.connect(self.start)
        self.resize(720, 520)

    def _cells(self, row: Answered) -> tuple[str | int, ...]:
        """The question, how much was found, and where first; or why it cannot be read."""
        if row.page is None:
            return row.question, "–", "" if row.error is None else sentence(row.error, self.words)
        return row.question, self._found(row.page), self._first_place(row.page)

    def _found(self, page: SearchPage) -> str | int:
        count = sum(page.totals.values())
        return self.words.tr("at least {n}", n=count) if page.cut else count

    def _first_place(self, page: SearchPage) -> str:
        """Where the best hit is; what may have been meant where there is none."""
        first = next(iter(page.hits), None)
        if first is None:
            return self.words.tr("Did you mean: {query}", query=page.meant) if page.meant else ""
        place = f"{first.source_title}: {first.snippet.text}".strip(": ")
        return self.words.tr("Some of the words: {place}", place=place) if page.loosened else place

    def start(self) -> None:
        """Look every line up; lines without a letter are left out."""
        questions = tuple(line for line in self.pasted.written().splitlines() if line.strip())
        if not questions or self.job is not None:
            return
        search = self._search
        self.work(self._runner, lambda _cancel: answer_all(search, questions, 1), self._show_answers)

    def freeze(self, *, frozen: bool) -> None:
        """One list at a time."""
        self.look.setEnabled(not frozen)

    def _show_answers(self, answers: tuple[Answered, ...]) -> None:
        self.model.set_rows(answers)
        self.table.setFocus()
        if answers:
            self.table.selectRow(0)

    def _show(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(ROW).question)
        self.accept()
