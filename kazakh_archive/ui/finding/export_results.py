"""Writes results into a table: asks where, shows how far it is, says what was left out."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from kazakh_archive.model.errors import ArchiveError, Cancelled
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.exporting_hits import HitsReport, export_hits
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.messages.reports import table_told
from kazakh_archive.ui.running.runner import Job, Runner
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.widgets.notice import NoticeBar
from kazakh_archive.ui.wording.words import Words


class ResultsExport(QObject):
    """One export of the results of a query."""

    def __init__(  # the window's parts, and where it is told
        self, window: QWidget, desk: Desk, runner: Runner, settings: Settings, news: NoticeBar, words: Words
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._runner = window, desk, runner
        self._settings, self._news, self._words = settings, news, words
        self._job: Job | None = None

    def ask(self, typed: str, folder: Path) -> None:
        """Ask for a file, and write the results of `typed` into it."""
        tr = self._words.tr
        start = Path(self._settings.folder("results") or folder) / f"{tr('results')}.csv"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export the results"), str(start), f"{tr('Table')} (*.csv)"
        )
        if chosen:
            self.write(typed, Path(chosen))

    def write(self, typed: str, target: Path) -> None:
        """Write them; the file dialog has asked already whether an older file of the chosen name may go."""
        chosen = target
        target = target if target.suffix.lower() == ".csv" else target.with_name(f"{target.name}.csv")
        self._settings.remember_folder("results", target.parent)
        self._bar = QProgressDialog(
            self._words.tr("Writing the results"), self._words.tr("Cancel"), 0, 0, self._window
        )
        self._bar.setMinimumDuration(400)
        self._bar.setAutoClose(False)
        self._bar.canceled.connect(self._stop)
        self._job = self._runner.job(
            partial(self._work, typed, target, target == chosen),
            self._progressed,
            partial(self._done, target),
            self._failed,
        )

    def _work(
        self,
        typed: str,
        target: Path,
        replace: bool,  # noqa: FBT001  # filled in by partial
        _cancel: Cancel,
    ) -> Generator[Progress, None, HitsReport]:
        return (yield from export_hits(self._desk.search, typed, target, replace=replace))

    def _progressed(self, progress: Progress) -> None:
        if self._job is not None:
            self._bar.setMaximum(progress.total)
            self._bar.setValue(progress.done)

    def _done(self, target: Path, report: HitsReport) -> None:
        self._close()
        self._news.tell(f"{table_told(report, self._words)} {target}")

    def _failed(self, error: ArchiveError) -> None:
        self._close()
        if not isinstance(error, Cancelled):
            self._news.tell(sentence(error, self._words), bad=True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _close(self) -> None:
        self._job = None
        self._bar.close()
        self._bar.deleteLater()
