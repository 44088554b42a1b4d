"""Tags and note of the chosen annotation, saved as they are entered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.commands import SetTags
from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.keeper import NoteKeeper
from kazakh_archive.ui.notes.note_edit import NoteEdit
from kazakh_archive.ui.reader.offers import picked
from kazakh_archive.ui.reader.tag_field import TagField
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_EASY = 3  # more lines of a note, where the list can spare them
INITIATOR = "annotations.editor"
"""Whoever takes in changes of ours need not show them to us again."""


class AnnotationEditor(QWidget):
    """Edits one annotation at a time; what was typed is saved before another one is shown."""

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._runner, self._words = runner, words
        self._id = ""
        self.tags = TagField(library, runner, theme, words, narrow=True)
        self.note = NoteEdit(theme, words)
        self._keeper = NoteKeeper(self.note, library, runner, INITIATOR)
        self._lay_out()
        self.tags.changed.connect(self._save_tags)
        self.tags.changed.connect(self._fit)
        self.setEnabled(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(5)
        for text, widget in (
            (self._words.tr("Tags"), self.tags),
            (self._words.tr("Note"), self.note),
        ):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)
        self.note.setAccessibleName(self._words.tr("Note"))
        self.note.set_hint(self._words.tr("What should be remembered about these words?"))
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing() + 16)
        column.setStretchFactor(self.note, 1)

    @property
    def annotation_id(self) -> str:
        """The annotation that is edited, or empty."""
        return self._id

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether anything can be changed; what there is can always be read and copied."""
        self.tags.setEnabled(writes)
        self.note.set_writes(writes)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Edit this one; with None, none."""
        self._id = annotation.id if annotation else ""
        self.setEnabled(annotation is not None)
        self._keeper.show(self._id, annotation.note if annotation else "")
        self._show_tags(annotation)

    def refresh(self, annotation: Annotation) -> None:
        """Show what somebody else has changed, unless it is just being typed over."""
        if annotation.id == self._id:
            self._keeper.refresh(annotation.note)
            self._show_tags(annotation)

    def flush(self) -> None:
        """Save now what was typed into the note."""
        self._keeper.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tags anew: in another width they stand in another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take room for every line of tags and a few of the note; a splitter gives only what one line asks for.

        At most two thirds of the panel, for the list above must stay in sight, and never as a least
        height: that would keep the window from being made small.
        """
        layout, splitter = self.layout(), self.parentWidget()
        if layout is None or not isinstance(splitter, QSplitter):
            return
        list_height, height = splitter.sizes()
        whole = list_height + height
        least = layout.totalMinimumHeightForWidth(self.width())
        easy = min(least + _EASY * self.note.fontMetrics().lineSpacing(), whole // 2)
        wanted = min(max(least, easy), whole * 2 // 3)
        if height < wanted:
            splitter.setSizes([whole - wanted, wanted])

    def hideEvent(self, event: QHideEvent) -> None:
        """Save before nobody looks."""
        super().hideEvent(event)
        self.flush()

    def forget(self) -> None:
        """The annotation is gone: there is nothing to save into."""
        self._keeper.forget()
        self.show_annotation(None)

    def _show_tags(self, annotation: Annotation | None) -> None:
        self.tags.set_tags(picked(tag) for tag in annotation.tags) if annotation else self.tags.set_tags(())
        self._fit()

    def _save_tags(self) -> None:
        if self._id:
            choices = tuple(pick.choice for pick in self.tags.tags())
            self._runner.submit(SetTags(self._id, choices), initiator=INITIATOR)
