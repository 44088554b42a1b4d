"""The line at the bottom: what is saved, what the index does, and what an action is for."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QLabel, QStatusBar

from kazakh_archive.model.errors import ArchiveError, IndexUnavailable
from kazakh_archive.model.progress import Progress
from kazakh_archive.ui.widgets.labels import WorkBar, plain_label
from kazakh_archive.ui.wording.words import Words


class StatusLine(QStatusBar):
    """Says quietly how things stand."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setSizeGripEnabled(False)
        self.saved = self._add(words.tr("Saved state"))
        self.index = self._add(words.tr("Search index"))
        self._bar = WorkBar(words.tr("Progress of the search index"))
        self._bar.setFixedWidth(120)
        self.addPermanentWidget(self._bar)

    def _add(self, name: str) -> QLabel:
        label = plain_label(role="quiet", scale=0.92)
        label.setAccessibleName(name)
        label.setContentsMargins(8, 2, 8, 2)
        self.addPermanentWidget(label)
        return label

    def opened(self, *, read_only: bool) -> None:
        """An archive was opened."""
        self.saved.setText(
            self._words.tr("Read only") if read_only else self._words.tr("Everything is saved")
        )
        self.index.clear()
        self._bar.hide()

    def closed(self) -> None:
        """No archive is open."""
        self.saved.clear()
        self.index.clear()
        self._bar.hide()

    def busy(self, writing: bool) -> None:  # noqa: FBT001  # the slot of a signal
        """Something is being written, or all of it is."""
        if writing:
            self.saved.setText(self._words.tr("Saving…"))
            return
        now = QLocale(self._words.language).toString(QDateTime.currentDateTime().time(), "HH:mm")
        self.saved.setText(self._words.tr("Saved at {time}", time=now))

    def index_working(self, done: int, total: int) -> None:
        """The index is being made anew."""
        self.index.setText(self._words.tr("Preparing the search…"))
        self._bar.tell(Progress(done, total))

    def index_ready(self) -> None:
        """The index is true."""
        self.index.clear()
        self.index.setToolTip("")
        self._bar.hide()

    def index_stuck(self, error: ArchiveError | None) -> None:
        """The index cannot be used, or cannot follow for want of room; `error` says why where it is known."""
        tr = self._words.tr
        if isinstance(error, IndexUnavailable) and error.reason == "full":
            self.index.setText(tr("Search is behind: the disk is full"))
            self.index.setToolTip(tr("As soon as there is room, the search catches up by itself."))
        else:
            self.index.setText(tr("Search is not available now"))
        self._bar.hide()
