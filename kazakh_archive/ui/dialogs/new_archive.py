"""Making a new archive: what it is called, who works in it, where it lies."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import push_button
from kazakh_archive.ui.wording.words import Words

SUFFIX = ".kzarchive"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class NewArchiveDialog(Dialog):
    """Asks for title, annotator and file. Nothing is made here; the caller does that."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, words: Words, *, folder: Path, annotator: str
    ) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("New archive"),
            words.tr(
                "An archive is one file on this computer. It holds your texts, highlights, tags and notes."
            ),
        )
        self.setObjectName("new-archive")
        self._folder = folder
        self._own_path = False
        self.title_line = self.field(words.tr("Title"), hint=words.tr("Stories of our family"))
        self.name_line = self.field(
            words.tr("Your name, as it is written beside your annotations"),
            annotator,
            words.tr("Any name you like"),
        )
        self.path_line = self._path_row()
        self._make = self.go_on(words.tr("Make the archive"))
        self.go_back()
        self.title_line.textChanged.connect(self._suggest)
        self.path_line.textEdited.connect(self._typed_path)
        self.path_line.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self._suggest()

    def _path_row(self) -> QLineEdit:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        line = self.field(self.words.tr("File"))
        browse = push_button(self.words.tr("Choose…"))
        browse.clicked.connect(self._browse)
        self.content.removeWidget(line)
        layout.addWidget(line, 1)
        layout.addWidget(browse)
        self.content.addWidget(row)
        return line

    @property
    def title(self) -> str:
        """The archive's title."""
        return " ".join(self.title_line.text().split())

    @property
    def annotator(self) -> str:
        """The name that new changes carry."""
        return " ".join(self.name_line.text().split())

    @property
    def path(self) -> Path:
        """Where the archive is to be made, with its suffix."""
        return with_suffix(Path(self.path_line.text().strip()))

    def _suggest(self) -> None:
        if not self._own_path:
            name = _NOT_IN_NAMES.sub(" ", self.title).strip(" .") or self.words.tr("New archive")
            self.path_line.setText(str(free_path(self._folder / f"{name[:80]}{SUFFIX}")))
        self._check()

    def _typed_path(self) -> None:
        self._own_path = True

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.words.tr("New archive"), self.path_line.text(), archive_filter(self.words)
        )
        if chosen:
            self._own_path = True
            self.path_line.setText(str(with_suffix(Path(chosen))))

    def _check(self) -> None:
        self._make.setEnabled(bool(self.title and self.path_line.text().strip()))


def with_suffix(path: Path) -> Path:
    """The path with the suffix of archives."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def free_path(path: Path) -> Path:
    """The path, or the first numbered one beside it where no file is yet."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def archive_filter(words: Words) -> str:
    """What a file dialog shows."""
    return f"{words.tr('Kazakh Archive')} (*{SUFFIX})"
