"""What all dialogs share: a heading, a sentence, the content, an error line and the buttons."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.errors import ArchiveError, Cancelled
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.running.threads import Job, Threads
from kazakh_archive.ui.widgets.labels import WorkBar, plain_label, push_button, serif_label
from kazakh_archive.ui.wording.words import Words

R = TypeVar("R")

_TITLE_BAR = 40  # pixels, generously


class Dialog(QDialog):
    """A dialog with room: fill `content`, name the button that goes on, and `tell` what is wrong."""

    job: Job | None = None
    """Long work under way; it stops when the dialog closes."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, words: Words, title: str, lead: str = ""
    ) -> None:
        super().__init__(parent)
        self.theme, self.words = theme, words
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 18)
        layout.setSpacing(10)
        layout.addWidget(serif_label(theme, title, size=17.0))
        self.lead = plain_label(lead, role="quiet", wrap=True)
        self.lead.setVisible(bool(lead))
        layout.addWidget(self.lead)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        layout.addLayout(self.content, 1)
        self.wrong = plain_label(role="danger", wrap=True)
        self.wrong.hide()
        layout.addWidget(self.wrong)
        self.buttons = QDialogButtonBox()
        self.buttons.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)

    def done(self, result: int) -> None:
        """Close; nothing goes on behind a dialog that is gone."""
        if self.job is not None:
            self.job.cancel()
            self.job = None
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentences need."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow when there is more to say."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        """Qt counts a wrapped sentence as one line, which is too little where letters are large."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            room = self.screen().availableGeometry().height() - _TITLE_BAR
            high = min(layout.totalHeightForWidth(self.width()), room)
            if high > self.height():
                self.resize(self.width(), high)

    def go_on(self, text: str) -> QPushButton:
        """Add the button that does what the dialog is for; Enter presses it."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        return button

    def go_back(self, text: str = "") -> QPushButton:
        """Add the button that leaves without doing anything; Escape presses it."""
        button = self.buttons.addButton(
            text or self.words.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        button.setAutoDefault(False)
        return button

    def field(self, label: str, value: str = "", hint: str = "") -> QLineEdit:
        """Add a line to fill in, with its name above it."""
        edit = QLineEdit(value)
        edit.setAccessibleName(label)
        edit.setPlaceholderText(hint)
        edit.setMaxLength(500)
        self.labelled(label, edit)
        return edit

    def file_field(self, target: Path) -> tuple[QLineEdit, QPushButton]:
        """Add a line for the path of a file, and beside it the button to choose one."""
        row, edit = QWidget(), self.field(self.words.tr("File"), str(target))
        browse = push_button(self.words.tr("Choose…"))
        self.content.removeWidget(edit)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(edit, 1)
        layout.addWidget(browse)
        self.content.addWidget(row)
        return edit, browse

    def labelled(self, label: str, widget: QWidget) -> None:
        """Add any widget, with its name above it."""
        told = plain_label(label, role="quiet", scale=0.92, wrap=True)
        told.setContentsMargins(0, 4, 0, 0)
        told.setBuddy(widget)
        self.content.addWidget(told)
        self.content.addWidget(widget)

    def tell(self, error: ArchiveError) -> None:
        """Show what went wrong, above the buttons."""
        self.say_wrong(sentence(error, self.words))

    def say_wrong(self, text: str) -> None:
        """Show a sentence above the buttons; an empty one hides it."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        if text:
            self.wrong.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class WorkingDialog(Dialog):
    """A dialog that does long work: while it is under way, leaving stops it instead of closing.

    Put `bar` where the progress is to be seen.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, words: Words, title: str, lead: str = ""
    ) -> None:
        super().__init__(parent, theme, words, title, lead)
        self.bar = WorkBar(words.tr("Progress"))

    def work(
        self,
        runner: Threads,
        make_generator: Callable[[Cancel], Generator[Progress, None, R]],
        worked: Callable[[R], None],
        *,
        stops_itself: bool = False,
    ) -> None:
        """Run a job (as `Threads.job` says); `worked` takes what it gives."""
        self.say_wrong("")
        self.bar.begin()
        ended, broken = partial(self._ended, worked), self._broken
        self.job = runner.job(make_generator, self.progressed, ended, broken, stops_itself=stops_itself)
        self.freeze(frozen=True)

    def freeze(self, *, frozen: bool) -> None:
        """Let the controls rest while work is under way, and wake them after it."""

    def progressed(self, progress: Progress) -> None:
        """Show how far the work is."""
        self.bar.tell(progress)

    def failed(self, error: ArchiveError) -> None:
        """Tell why the work came to nothing; that it was stopped is known."""
        if not isinstance(error, Cancelled):
            self.tell(error)

    def _ended(self, worked: Callable[[R], None], result: R) -> None:
        self._rest()
        worked(result)

    def _broken(self, error: ArchiveError) -> None:
        self._rest()
        self.failed(error)

    def _rest(self) -> None:
        self.job = None
        self.bar.hide()
        self.freeze(frozen=False)

    def reject(self) -> None:
        """Stop what is under way; when nothing is, close."""
        if self.job is not None:
            self.job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button does what Cancel does."""
        if self.job is not None:
            self.job.cancel()
            event.ignore()
        else:
            super().closeEvent(event)


class AskLine(Dialog):
    """Asks for one line of words, such as a title."""

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        *,
        title: str,
        label: str,
        value: str,
        button: str,
    ) -> None:
        super().__init__(parent, theme, words, title)
        self.setObjectName("ask-line")
        self.line = self.field(label, value)
        self.line.selectAll()
        self._button = self.go_on(button)
        self.go_back()
        self.line.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self._check()

    @property
    def value(self) -> str:
        """What was typed, without blank space around it."""
        return self.line.text().strip()

    def _check(self) -> None:
        self._button.setEnabled(bool(self.value))
