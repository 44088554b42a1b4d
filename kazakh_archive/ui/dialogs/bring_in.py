"""Bringing texts in: look at the files, change an encoding, then take them in and hear what became of each."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.model.importing import Added, ImportReport
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.candidates import Candidate, candidates, preview
from kazakh_archive.services.importing import bring_in
from kazakh_archive.services.library import Library
from kazakh_archive.services.session import Session
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.dialogs.candidate_table import (
    ENCODING,
    FILE,
    STATE,
    TITLE,
    CandidateModel,
    EncodingDelegate,
)
from kazakh_archive.ui.dialogs.frame import WorkingDialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.dropping import Dropping
from kazakh_archive.ui.widgets.labels import plain_label, push_button
from kazakh_archive.ui.widgets.plainfield import PlainField
from kazakh_archive.ui.wording.words import Words


class BringInDialog(WorkingDialog):
    """Takes files into one archive. `brought` carries the ids of the new sources."""

    brought = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        *,
        session: Session,
        library: Library,
        runner: Runner,
        folder: str = "",
    ) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("Bring in texts"),
            words.tr(
                "Text files (.txt, .md) and folders of them. Each file is kept inside the archive just as it is."
            ),
        )
        self._session, self._library, self._runner = session, library, runner
        self.folder = folder
        self._ids: list[str] = []
        self.resize(980, 640)
        Dropping(self).dropped.connect(self.look_at)
        self.model = CandidateModel(theme, words, self)
        self.table = self._make_table()
        self.preview = self._make_preview()
        self._lay_out()
        self.take = self.go_on(words.tr("Bring in"))
        self.stop = self.go_back()
        self.buttons.accepted.connect(self.bring)
        self.model.taken_changed.connect(self._count)
        self.model.encoding_changed.connect(lambda _row: self._show_preview())
        self._count()

    # --- how it looks ---

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.words.tr("Files to bring in"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(ENCODING, EncodingDelegate(self.theme, table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableView.EditTrigger.AllEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in ((FILE, 230), (TITLE, 290), (ENCODING, 110)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_preview())
        return table

    def _make_preview(self) -> PlainField:
        field = PlainField()
        field.setReadOnly(True)
        field.setFont(self.theme.reading_font(11.5))
        field.setAccessibleName(self.words.tr("Preview of the text"))
        field.set_hint(self.words.tr("The beginning of the chosen file appears here."))
        return field

    def _lay_out(self) -> None:
        self._files = push_button(self.words.tr("Choose files…"))
        self._folder = push_button(self.words.tr("Choose a folder…"))
        self._files.clicked.connect(self._choose_files)
        self._folder.clicked.connect(self._choose_folder)
        self.told = plain_label(role="quiet", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._files)
        row.addWidget(self._folder)
        row.addSpacing(10)
        row.addWidget(self.told, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        self.remark = plain_label(role="quiet", wrap=True)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.addWidget(self.remark)
        inner.addWidget(self.preview, 1)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([300, 200])
        split.setChildrenCollapsible(False)
        self.content.addLayout(row)
        self.content.addWidget(split, 1)
        self.content.addWidget(self.bar)

    # --- choosing ---

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.words.tr("Bring in texts"),
            self.folder,
            f"{self.words.tr('Texts')} (*.txt *.text *.md *.markdown);;{self.words.tr('All files')} (*)",
        )
        if names:
            self.look_at([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.words.tr("Bring in texts"), self.folder)
        if name:
            self.look_at([Path(name)])

    def look_at(self, paths: list[Path]) -> None:
        """Look at these files and folders and list what is in them, below what is listed already."""
        if self.job is not None:
            return
        self.folder = str(paths[0] if paths[0].is_dir() else paths[0].parent)
        self.work(self._runner, partial(self._look, paths), self._looked)
        self.told.setText(self.words.tr("Looking at the files…"))

    def _look(self, paths: list[Path], _cancel: Cancel) -> Generator[Progress, None, tuple[Candidate, ...]]:
        known = {each.source.sha256: (each.source.id, each.source.title) for each in self._library.sources()}
        return (yield from candidates(paths, known, self.model.candidates))

    def _looked(self, found: tuple[Candidate, ...]) -> None:
        before = self.model.rowCount()
        self.model.add(found)
        if found:
            self.table.selectRow(before)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not before:
            self.told.setText(self.words.tr("There are no files in it."))

    def _show_preview(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.preview.clear()
            self.remark.clear()
            return
        entry = self.model.entry(index.row())
        self.remark.setText(index.siblingAtColumn(STATE).data())
        self.remark.setVisible(bool(self.remark.text()))
        self.preview.clear()
        if entry.encoding:  # without one it could not be read, and the remark says why
            path = entry.candidate.path
            work = partial(preview, path, entry.encoding)
            self._runner.ask(work, partial(self._preview, path), self._no_preview, slot="preview")

    def _preview(self, path: Path, read: tuple[str, str]) -> None:
        title, text = read
        self.preview.setPlainText(text)
        self.model.retitle(path, title)

    def _no_preview(self, error: ArchiveError) -> None:
        self.preview.setPlainText(sentence(error, self.words))

    # --- bringing in ---

    def bring(self) -> None:
        """Take in what is ticked."""
        taken = self.model.taken
        if self.job is not None or not taken:
            return
        paths = [entry.candidate.path for entry in taken]
        work = partial(self._bring, paths, self.model.chosen_encodings)
        self.work(self._runner, work, self._brought, stops_itself=True)
        self.told.setText(self.words.tr("Bringing in…"))

    def _bring(
        self, paths: list[Path], encodings: dict[Path, str], cancel: Cancel
    ) -> Generator[Progress, None, ImportReport]:
        return (
            yield from bring_in(
                self._session, paths, encodings=encodings, cancel=cancel, added=self._added_one
            )
        )

    def _added_one(self, added: Added) -> None:
        """Called on the job's thread, file by file."""
        self._ids.append(added.source_id)

    def _brought(self, report: ImportReport) -> None:
        self._announce()
        if not report.refused and len(report.added) == len(self.model.taken):
            self.accept()
            return
        self.told.setText(
            self.words.plural("{n} text was brought in.", "{n} texts were brought in.", len(report.added))
        )
        self.model.show(tuple(Candidate(refused.path, error=refused.error) for refused in report.refused))
        for widget in (self.take, self._files, self._folder):
            widget.hide()
        self.stop.setText(self.words.tr("Close"))

    def _announce(self) -> None:
        ids = frozenset(self._ids)
        if ids:
            self._runner.announce(Changes("source.add", {"source": ids}, 0, "import"))
            self.brought.emit(tuple(self._ids))

    # --- progress ---

    def freeze(self, *, frozen: bool) -> None:
        """Nothing else can be chosen meanwhile."""
        for widget in (self._files, self._folder, self.table):
            widget.setEnabled(not frozen)
        self._count()

    def progressed(self, progress: Progress) -> None:
        """Name the file that is in hand, too."""
        super().progressed(progress)
        if progress.item:
            self.told.setText(one_line(progress.item))

    def failed(self, error: ArchiveError) -> None:
        """Whatever was taken in before it failed is there."""
        self._announce()
        self.tell(error)

    def _count(self) -> None:
        count = len(self.model.taken)
        self.take.setEnabled(count > 0 and self.job is None)
        if count:
            self.told.setText(
                self.words.plural("{n} file will be brought in.", "{n} files will be brought in.", count)
            )
        elif self.model.rowCount():
            self.told.setText(self.words.tr("No file is chosen to be brought in."))
