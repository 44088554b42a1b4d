"""Looks through the history of an archive, and goes back or forward to any act of it."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListView, QWidget

from kazakh_archive.model.changes import Changes, HistoryLine, Way
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.session import Session
from kazakh_archive.ui.dialogs.frame import WorkingDialog
from kazakh_archive.ui.history.model import HistoryModel
from kazakh_archive.ui.history.telling import answer, question
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import plain_label
from kazakh_archive.ui.widgets.twolines import TwoLineDelegate
from kazakh_archive.ui.wording.words import Words


class HistoryDialog(WorkingDialog):
    """Every act, newest first. Going to one is asked about once, and done off the window's thread."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, words: Words, session: Session, runner: Runner
    ) -> None:
        lead = words.tr(
            "Every change, newest first. Going back to one takes back all that came after it; "
            "they stay in this list, and you can go forward to them again."
        )
        super().__init__(parent, theme, words, words.tr("History"), lead)
        self._session, self._runner = session, runner
        self._way: Way | None = None
        self._writable = not session.info.read_only
        self.resize(720, 640)
        self.model = HistoryModel(session, runner, words, self)
        self.list = QListView()
        self.list.setAccessibleName(words.tr("Changes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.told = plain_label(wrap=True)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.told)
        self.content.addWidget(self.bar)
        self.go = self.go_on(words.tr("Go back to here"))
        self.stop = self.go_back(words.tr("Close"))
        self.buttons.accepted.connect(self._pressed)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._unask())
        runner.changed.connect(self._changed)
        self._unask()
        self._reload()
        self.list.setFocus()

    # --- what there is ---

    def _changed(self, changes: Changes) -> None:
        if not changes.op.startswith("draft."):
            self._reload()

    def _reload(self) -> None:
        self._runner.ask(self._session.history, self._show, slot="history")

    def _show(self, lines: tuple[HistoryLine, ...]) -> None:
        row = self.list.currentIndex().row()
        chosen = self.model.seq_of(row) if row >= 0 else None
        with QSignalBlocker(self.list.selectionModel()):
            self.model.show(lines)
            self.choose(0 if chosen is None else self.model.row_of(chosen))
        self._offer()

    def choose(self, row: int) -> None:
        """Take an act in hand."""
        self.list.setCurrentIndex(self.model.index(row))

    # --- going there ---

    def _offer(self) -> None:
        row, tr = self.list.currentIndex().row(), self.words.tr
        forward = self.model.undone(row)
        self.go.setText(tr("Go forward to here") if forward else tr("Go back to here"))
        self.go.setEnabled(self._writable and row >= 0 and self.job is None and not self.model.is_now(row))

    def _unask(self) -> None:
        """Another act is in hand: what was asked about the one before means nothing any more."""
        self._way = None
        self.say_wrong("")
        self.told.setText("" if self._writable else self.words.tr("This archive is open for reading only."))
        self.stop.setText(self.words.tr("Close"))
        self._offer()

    def _pressed(self) -> None:
        point = self.model.seq_of(self.list.currentIndex().row())
        if self._way is None:
            self._runner.ask(partial(self._session.way_to, point), self._ask, slot="history.way")
        elif self.job is None:
            self._go(point, self._way)

    def _ask(self, way: Way) -> None:
        if way.acts:
            self._way = way
            self.told.setText(question(way, self.words))
            tr = self.words.tr
            self.go.setText(tr("Yes, take them back") if way.undo else tr("Yes, make them again"))
            self.stop.setText(tr("Cancel"))
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Stop what is under way, take back the question, or close."""
        if self._way is not None and self.job is None:
            self._unask()
            self.list.setFocus()
        else:
            super().reject()

    def _go(self, point: int, way: Way) -> None:
        self.work(self._runner, partial(self._work, point), partial(self._gone, way))

    def _work(self, point: int, _cancel: Cancel) -> Generator[Progress, None, Changes]:
        return (yield from self._session.go_to(point, "history"))

    def _gone(self, way: Way, changes: Changes) -> None:
        self._runner.announce(changes)
        self.told.setText(answer(way, self.words))
        self.list.setFocus()

    def freeze(self, *, frozen: bool) -> None:
        """Nothing else can be chosen on the way; after it there is no question any more."""
        if not frozen:
            self._unask()
        self.list.setEnabled(not frozen)
        self.go.setEnabled(not frozen and self.go.isEnabled())
