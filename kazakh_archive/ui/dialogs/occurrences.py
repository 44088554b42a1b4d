"""Marking every further occurrence of some words: they are listed first, and any can be left out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from kazakh_archive.model.progress import Progress
from kazakh_archive.services.commands import Places
from kazakh_archive.services.library import Library
from kazakh_archive.services.occurring import OccurrenceRequest, Occurrences
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.dialogs.occurrence_list import OccurrenceList, OccurrenceModel
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.flow import FlowLayout
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import plain_label, push_button
from kazakh_archive.ui.wording.words import Words

_QUOTE = 60  # letters of the words that the heading shows


class OccurrencesDialog(Dialog):
    """Lists where the words of `request` stand besides; `places` are the ticked ones once it is accepted.

    ``tags`` are the names of the tags that they will carry.
    """

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        *,
        library: Library,
        runner: Runner,
        request: OccurrenceRequest,
        tags: tuple[str, ...],
    ) -> None:
        tr = words.tr
        quote = one_line(request.words)
        short = quote if len(quote) <= _QUOTE else f"{quote[:_QUOTE]}…"
        carried = (
            tr("They will carry: {tags}", tags=", ".join(tags)) if tags else tr("They will have no tag.")
        )
        super().__init__(parent, theme, words, tr("Every occurrence of “{words}”", words=short), carried)
        self.setObjectName("occurrences")
        self._library, self._runner, self._request = library, runner, request
        self.model = OccurrenceModel(words)
        self.list = OccurrenceList(self.model, theme, words)
        self.everywhere = QCheckBox(tr("In all &sources"))
        self.whole = QCheckBox(tr("&Whole words only"))
        self.whole.setChecked(request.whole)
        self.any_case = QCheckBox(tr("&Capital and small letters are the same"))
        self.any_case.setChecked(request.any_case)
        self.told = plain_label(role="quiet", wrap=True)
        self.all = push_button(tr("Tick &all"))
        self.none = push_button(tr("Tick &none"))
        self._lay_out()
        self.mark: QPushButton = self.go_on(tr("Annotate"))
        self.go_back()
        self._connect()
        self._search()

    def _lay_out(self) -> None:
        self.setMinimumSize(560, 300)
        self.resize(720, 560)
        options = FlowLayout(gap=14)
        for box in (self.everywhere, self.whole, self.any_case):
            options.addWidget(box)
        ticks = QHBoxLayout()
        ticks.addWidget(self.told, 1)
        ticks.addWidget(self.all)
        ticks.addWidget(self.none)
        self.content.addLayout(options)
        self.content.addWidget(self.list, 1)
        self.content.addLayout(ticks)

    def _connect(self) -> None:
        for box in (self.everywhere, self.whole, self.any_case):
            box.toggled.connect(self._search)
        self.all.clicked.connect(lambda: self.model.tick_all(on=True))
        self.none.clicked.connect(lambda: self.model.tick_all(on=False))
        self.model.ticked.connect(self._count)
        self.buttons.accepted.connect(self.accept)
        self.list.setFocus()

    def places(self) -> tuple[Places, ...]:
        """Where the ticked occurrences stand."""
        return self.model.places()

    # --- looking ---

    def _search(self) -> None:
        self._stop()
        asked = replace(
            self._request,
            source_id="" if self.everywhere.isChecked() else self._request.source_id,
            whole=self.whole.isChecked(),
            any_case=self.any_case.isChecked(),
        )
        library = self._library
        self.told.setText(self.words.tr("Looking…"))
        self.mark.setEnabled(False)
        self.job = job = self._runner.job(
            lambda _cancel: library.occurrences(asked),
            self._progressed,
            lambda found: self._show(found, titles=not asked.source_id) if job is self.job else None,
            lambda error: self.tell(error) if job is self.job else None,
        )

    def _progressed(self, progress: Progress) -> None:
        if self.job is not None and self.job.running:
            self.told.setText(
                self.words.tr("Looking… {done} of {total} sources", done=progress.done, total=progress.total)
            )

    def _show(self, found: Occurrences, *, titles: bool) -> None:
        self._found = found
        self.model.show(found.listed, titles=titles)
        if found.listed:
            self.list.setCurrentIndex(self.model.index(0))

    _found = Occurrences()

    def _count(self) -> None:
        found, words = self._found, self.words
        parts = [words.plural("{n} place is ticked.", "{n} places are ticked.", self.model.count)]
        if found.carried:
            parts.append(
                words.plural(
                    "{n} place is marked so already and not listed.",
                    "{n} places are marked so already and not listed.",
                    found.carried,
                )
            )
        if found.total > len(found.listed):
            parts.append(
                words.tr(
                    "There are {total} in all; annotate the first {n}, and then look again for the rest.",
                    total=found.total,
                    n=len(found.listed),
                )
            )
        self.told.setText(" ".join(parts))
        self.mark.setEnabled(self.model.count > 0)

    def _stop(self) -> None:
        if self.job is not None and self.job.running:
            self.job.cancel()
        self.job = None
