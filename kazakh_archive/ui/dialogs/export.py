"""Exporting a bundle: where to, in which language, and what stays behind."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QWidget,
)

from kazakh_archive.model.bundle import ExportReport, ExportRequest
from kazakh_archive.model.entities import SourceSummary
from kazakh_archive.model.errors import ArchiveError, TargetExists
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.access import evaluate
from kazakh_archive.services.exporting import export, targeted
from kazakh_archive.ui.dialogs.frame import WorkingDialog
from kazakh_archive.ui.home import Desk, Home
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import plain_label, push_button, selectable
from kazakh_archive.ui.wording.words import LANGUAGES, Words


class ExportDialog(WorkingDialog):
    """Writes one bundle."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        *,
        home: Home,
        desk: Desk,
        runner: Runner,
        target: Path,
    ) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("Export a bundle"),
            words.tr(
                "One file with the texts, their highlights, notes and tags. "
                "Anyone can read it in a browser, without this program."
            ),
        )
        self._home, self._desk, self._runner = home, desk, runner
        self.report: ExportReport | None = None
        self.setMinimumWidth(620)
        self.target, self.browse = self.file_field(target)
        self.language = self._languages()
        self.replace = QCheckBox(words.tr("Replace the file that is there"))
        self.replace.hide()
        self.goes = plain_label(wrap=True)
        self.stays = plain_label(role="quiet", wrap=True)
        self.done_label = selectable(plain_label(wrap=True))
        self.done_label.hide()
        self._lay_out()
        self.write = self.go_on(words.tr("Export"))
        self.show_folder = push_button(words.tr("Show in folder"))
        self.stop = self.go_back()
        self._connect()

    def _lay_out(self) -> None:
        self.content.addSpacing(6)
        for widget in (self.replace, self.goes, self.stays, self.bar, self.done_label):
            self.content.addWidget(widget)
        self.content.addStretch()

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.start)
        self.show_folder.clicked.connect(self._open_folder)
        self.target.textChanged.connect(self._check)
        self.browse.clicked.connect(self._browse)
        self._runner.ask(self._desk.library.sources, self._count)
        self._check()

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.words.tr("Language of the page inside"))
        for tag, name in LANGUAGES.items():
            box.addItem(name, tag)
        box.setCurrentIndex(max(box.findData(self.words.language), 0))
        self.labelled(self.words.tr("Language of the page inside"), box)
        return box

    def _count(self, sources: tuple[SourceSummary, ...]) -> None:
        going = [each for each in sources if evaluate(each.source).allowed]
        texts = self.words.plural("{n} source", "{n} sources", len(going))
        marks = self.words.plural(
            "{n} annotation", "{n} annotations", sum(each.annotations for each in going)
        )
        self.goes.setText(
            self.words.tr("Goes in: {sources}, {annotations}.", sources=texts, annotations=marks)
        )
        left = len(sources) - len(going)
        self.stays.setVisible(left > 0)
        self.stays.setText(
            self.words.plural(
                "{n} closed source stays behind. The bundle says that something was left out, not what.",
                "{n} closed sources stay behind. The bundle says that something was left out, not what.",
                left,
            )
        )

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.words.tr("Export a bundle"), self.target.text(), f"{self.words.tr('Bundle')} (*.zip)"
        )
        if chosen:
            self.replace.setChecked(True)  # the file dialog has asked already
            self.target.setText(chosen)

    def _check(self) -> None:
        self.write.setEnabled(bool(self.target.text().strip()) and self.job is None)

    @property
    def request(self) -> ExportRequest:
        """What is asked for."""
        path = Path(self.target.text().strip())
        return targeted(ExportRequest(path, self.language.currentData(), self.replace.isChecked()))

    # --- the work ---

    def start(self) -> None:
        """Write the bundle."""
        if self.job is None:
            self.work(self._runner, partial(self._work, self.request), self._written)

    def _work(self, request: ExportRequest, _cancel: Cancel) -> Generator[Progress, None, ExportReport]:
        look = self._home.bundle_look(request.language)
        return (yield from export(self._desk.session.store, request, look))

    def _written(self, report: ExportReport) -> None:
        self.report = report
        size = QLocale(self.words.language).formattedDataSize(report.size)
        self.done_label.setText(self.words.tr("Done: {path} ({size})", path=report.path, size=size))
        self.done_label.show()
        self.buttons.addButton(self.show_folder, QDialogButtonBox.ButtonRole.ActionRole)
        for widget in (self.write, self.goes, self.stays, self.replace):
            widget.hide()
        for control in (self.target, self.browse, self.language):
            control.setEnabled(False)
        self.stop.setText(self.words.tr("Close"))
        self.stop.setDefault(True)
        self.stop.setFocus()

    def failed(self, error: ArchiveError) -> None:
        """Offer to replace a file that is in the way; say also that no file was written."""
        if isinstance(error, TargetExists):
            self.replace.show()
        self.tell(error)

    def freeze(self, *, frozen: bool) -> None:
        """Nothing of the request changes while it is carried out."""
        for widget in (self.target, self.browse, self.language, self.write, self.replace):
            widget.setEnabled(not frozen)

    def _open_folder(self) -> None:
        if self.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.report.path.parent)))
