"""Shown when the program itself did something wrong: what to do, and what to send us."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from kazakh_archive.ui.crashes import described
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.wording.words import Words


class CrashDialog(Dialog):
    """Says that it was not the person's fault, and gives the details to copy."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        error: BaseException,
        log: Path | None = None,
    ) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("Something went wrong in the program itself"),
            words.tr(
                "You did nothing wrong, and what was saved is safe. You can go on working. "
                "Please send us the details below, so that we can mend it; they hold nothing of your texts "
                "unless you see it there."
            ),
        )
        self.resize(680, 420)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(words.tr("Details"))
        self.details.setPlainText(described(error))
        self.content.addWidget(self.details, 1)
        if log is not None:
            self.lead.setText(
                self.lead.text() + "\n" + words.tr("They are also written to {path}.", path=log)
            )
        copy = self.buttons.addButton(words.tr("Copy the details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        self.go_back(words.tr("Close")).setDefault(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
