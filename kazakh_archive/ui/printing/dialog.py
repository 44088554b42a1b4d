"""Prints a source, or saves it as a PDF; says so where it is closed, and asks first."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from kazakh_archive.model.errors import ArchiveError, CannotWrite
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.printing import Printable
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.dialogs.frame import WorkingDialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.printing.source import print_source
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import plain_label, push_button, selectable
from kazakh_archive.ui.wording.words import Words

_DOTS = 300  # an inch
_MARGINS = (18, 16, 20, 16)  # millimetres


class PaperDialog(WorkingDialog):
    """One source on paper; with a `target`, in a file."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        *,
        runner: Runner,
        read: Callable[[], Printable],
        target: Path | None,
    ) -> None:
        title = words.tr("Print") if target is None else words.tr("Save as PDF")
        lead = words.tr("The text with its highlights in colour, and its notes numbered at the end.")
        super().__init__(parent, theme, words, title, lead)
        self._runner = runner
        self._paper_theme = theme.on_paper()
        self._item: Printable | None = None
        self._controls: tuple[QWidget, ...] = ()
        self.setMinimumWidth(560)
        self.what = plain_label(wrap=True)
        self.content.addWidget(self.what)
        self.target = None if target is None else self._file_row(target)
        self._warn()
        self.done_label = selectable(plain_label(wrap=True))
        self.done_label.hide()
        for widget in (self.closed, self.sure, self.bar, self.done_label):
            self.content.addWidget(widget)
        self.content.addStretch()
        self.go = self.go_on(words.tr("Print…") if target is None else words.tr("Save"))
        self.show_file = push_button(words.tr("Open the PDF"))
        self.stop = self.go_back()
        self.buttons.accepted.connect(self.start)
        self.show_file.clicked.connect(self._open_file)
        self._check()
        runner.ask(read, self._take, self._not_read)

    def _warn(self) -> None:
        """What is said of a closed source; hidden until it is known to be one."""
        tr = self.words.tr
        told = tr(
            "This source is closed. Who holds the pages can pass them on; every page says that it is closed."
        )
        self.closed = plain_label(told, role="danger", wrap=True)
        self.sure = QCheckBox(tr("I know that, and need it on paper"))
        self.sure.toggled.connect(self._check)
        self._controls += (self.sure,)
        self.closed.hide()
        self.sure.hide()

    def _file_row(self, target: Path) -> QLineEdit:
        edit, browse = self.file_field(target)
        self._controls += (edit, browse)
        browse.clicked.connect(self._browse)
        edit.textChanged.connect(self._check)
        return edit

    def _browse(self) -> None:
        if self.target is not None:
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.words.tr("Save as PDF"), self.target.text(), "PDF (*.pdf)"
            )
            if chosen:
                self.target.setText(chosen)

    @property
    def path(self) -> Path:
        """Where the PDF goes, its name ending in ``.pdf``; `target` must be there."""
        path = Path(self.target.text().strip() if self.target is not None else "")
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    def _take(self, item: Printable) -> None:
        self._item = item
        marks = self.words.plural("{n} annotation", "{n} annotations", len(item.annotations))
        self.what.setText(
            self.words.tr(
                "“{title}”, with {annotations}", title=one_line(item.source.title), annotations=marks
            )
        )
        self.closed.setVisible(item.closed)
        self.sure.setVisible(item.closed)
        self._check()

    def _not_read(self, error: ArchiveError) -> None:
        self.tell(error)

    def _check(self) -> None:
        item = self._item
        named = self.target is None or bool(self.target.text().strip())
        free = item is not None and (not item.closed or self.sure.isChecked())
        self.go.setEnabled(named and free and self.job is None)

    # --- the work ---

    def start(self) -> None:
        """Ask for the printer where one is wanted, and print."""
        item = self._item
        if item is None or self.job is not None:
            return
        if self.target is not None:
            self.work(
                self._runner, partial(_to_file, self.path, item, self._paper_theme, self.words), self._printed
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(_DOTS)
        printer.setDocName(one_line(item.source.title))
        printer.setPageMargins(QMarginsF(*_MARGINS), QPageLayout.Unit.Millimeter)
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            theme, words = self._paper_theme, self.words
            self.work(self._runner, lambda _cancel: print_source(printer, item, theme, words), self._printed)

    def freeze(self, *, frozen: bool) -> None:
        """Nothing that was asked for changes while it is printed."""
        for control in self._controls:
            control.setEnabled(not frozen)
        self._check()

    def _printed(self, pages: int) -> None:
        count = self.words.plural("{n} page", "{n} pages", pages)
        if self.target is None:
            self.done_label.setText(self.words.tr("{pages} went to the printer.", pages=count))
        else:
            self.done_label.setText(self.words.tr("Done: {pages} in {path}", pages=count, path=self.path))
            self.buttons.addButton(self.show_file, QDialogButtonBox.ButtonRole.ActionRole)
        self.done_label.show()
        for widget in (self.go, self.closed, self.sure):
            widget.hide()
        for control in self._controls:
            control.setEnabled(False)
        self.stop.setText(self.words.tr("Close"))
        self.stop.setDefault(True)
        self.stop.setFocus()

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))


def _to_file(
    path: Path, item: Printable, theme: Theme, words: Words, _cancel: Cancel
) -> Generator[Progress, None, int]:
    """Write a PDF; what was there stays until the new one is whole. Raises `CannotWrite`."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise CannotWrite(path=path, detail=file.errorString())
    try:
        writer = QPdfWriter(file)
        writer.setResolution(_DOTS)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(*_MARGINS), QPageLayout.Unit.Millimeter)
        writer.setTitle(one_line(item.source.title))
        writer.setCreator("Kazakh Archive")
        pages = yield from print_source(writer, item, theme, words)
        del writer  # its last bytes go out before the file is closed
    except BaseException:
        file.cancelWriting()
        raise
    if not file.commit():
        raise CannotWrite(path=path, detail=file.errorString())
    return pages
