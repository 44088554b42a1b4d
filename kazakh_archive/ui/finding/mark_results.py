"""Annotates every found place at once: they are listed first, and any can be left out."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kazakh_archive.model.errors import ArchiveError, Cancelled
from kazakh_archive.model.progress import Cancel, Progress
from kazakh_archive.services.commands import AddAnnotations
from kazakh_archive.services.finding import found_places
from kazakh_archive.services.occurring import Occurrences
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.dialogs.occurrence_list import OccurrenceList, OccurrenceModel
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.tag_field import TagField
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import plain_label, push_button
from kazakh_archive.ui.wording.words import Words


class MarkResultsDialog(Dialog):
    """Lists the places of a query and takes tags for them. `ready` carries the command."""

    ready = Signal(object)

    def __init__(  # a dialog's parts, and what it is about
        self, parent: QWidget | None, desk: Desk, typed: str, runner: Runner, theme: Theme, words: Words
    ) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("Annotate the results"),
            words.tr(
                "Every ticked place becomes an annotation with these tags. One undo takes all of them back."
            ),
        )
        self.setObjectName("mark-results")
        self._found = Occurrences()
        self.tags = TagField(desk.library, runner, theme, words)
        self.model = OccurrenceModel(words)
        self.list = OccurrenceList(self.model, theme, words)
        self.told = plain_label(words.tr("Looking…"), role="quiet", wrap=True)
        self._lay_out()
        self.mark = self.go_on(words.tr("Annotate"))
        self.mark.setEnabled(False)
        self.go_back()
        self.model.ticked.connect(self._count)
        self.tags.changed.connect(self._count)
        self.buttons.accepted.connect(self._done)
        self.job = runner.job(
            lambda cancel: self._work(desk, typed, cancel), lambda _progress: None, self._show, self._failed
        )

    def _lay_out(self) -> None:
        self.setMinimumSize(520, 360)
        self.resize(720, 600)
        every, none = push_button(self.words.tr("Tick &all")), push_button(self.words.tr("Tick &none"))
        every.clicked.connect(lambda: self.model.tick_all(on=True))
        none.clicked.connect(lambda: self.model.tick_all(on=False))
        ticks = QHBoxLayout()
        ticks.addWidget(self.told, 1)
        ticks.addWidget(every)
        ticks.addWidget(none)
        self.content.addWidget(self.tags)
        self.content.addWidget(self.list, 1)
        self.content.addLayout(ticks)

    def _work(self, desk: Desk, typed: str, _cancel: Cancel) -> Generator[Progress, None, Occurrences]:
        return (yield from found_places(desk.search, typed))

    def _show(self, found: Occurrences) -> None:
        self.job, self._found = None, found
        self.model.show(found.listed, titles=True)
        if found.listed:
            self.list.setCurrentIndex(self.model.index(0))

    def _failed(self, error: ArchiveError) -> None:
        self.job = None
        if not isinstance(error, Cancelled):
            self.tell(error)

    def _count(self) -> None:
        words, found = self.words, self._found
        said = words.plural("{n} place is ticked.", "{n} places are ticked.", self.model.count)
        sounding = sum(each.sounds for each in found.listed)
        if sounding:
            said += " " + words.plural(
                "{n} place that only sounds alike stands last: tick it if it is the same word.",
                "{n} places that only sound alike stand last: tick those that are the same word.",
                sounding,
            )
        if found.total > len(found.listed):
            said += " " + words.tr(
                "There are at least {total}; these are the first {n}. A narrower search, such as in one source, "
                "comes to the others.",
                total=found.total,
                n=len(found.listed),
            )
        self.told.setText(said)
        self.mark.setEnabled(self.model.count > 0 and bool(self.tags.tags()))

    def _done(self) -> None:
        choices = tuple(pick.choice for pick in self.tags.tags())
        self.ready.emit(AddAnnotations(self.model.places(), tags=choices))
        self.accept()
