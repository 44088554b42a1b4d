"""Keeps a field and the note in the archive the same, while a person types and others change it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kazakh_archive.model.errors import ArchiveError, BadField, NoteChanged
from kazakh_archive.services.commands import EditNote
from kazakh_archive.services.library import Library
from kazakh_archive.ui.notes.note_edit import NoteEdit
from kazakh_archive.ui.running.autosave import AutoSave
from kazakh_archive.ui.running.runner import Runner


class NoteKeeper(QObject):
    """Saves what is typed into `field` as the note of one annotation at a time.

    All that is typed without leaving the field is one step of undo, however often it was saved.
    """

    def __init__(self, field: NoteEdit, library: Library, runner: Runner, initiator: str) -> None:
        super().__init__(field)
        self._field, self._runner, self._initiator = field, runner, initiator
        self._id = ""
        self._saved = ""
        self._goes_on = False
        self._saver = AutoSave(self._save, self)
        field.textChanged.connect(self._typed)
        field.left.connect(self.leave)
        field.finished.connect(self.leave)
        serve(field, library, runner)

    def show(self, annotation_id: str, note: str) -> None:
        """Edit the note of this annotation from now on; an empty id edits none. What was typed is saved."""
        self.leave()
        self._id = annotation_id
        self._set(note)

    def refresh(self, note: str) -> None:
        """Show what somebody else has made of the note, unless it is just being typed over."""
        if not self._saver.pending:
            self._goes_on = self._goes_on and note == self._saved
            self._set(note)

    def flush(self) -> None:
        """Save now what was typed."""
        self._saver.flush()

    def leave(self) -> None:
        """Save now what was typed; what is typed later is a step of undo of its own."""
        self.flush()
        self._goes_on = False

    def forget(self) -> None:
        """The annotation is gone: there is nothing to save into."""
        self._saver.drop()
        self.show("", "")

    def _set(self, note: str) -> None:
        self._saved = note
        if self._field.written() != note:
            self._field.set_note(note)

    def _typed(self) -> None:
        if self._id and self._field.is_whole:
            self._saver.touch()

    def _save(self) -> None:
        note, before = self._field.written(), self._saved
        if self._id and note != before:
            self._saved = note
            command = EditNote(self._id, note, over=before, goes_on=self._goes_on)
            self._goes_on = True
            failed = partial(self._not_saved, self._id, before)
            self._runner.submit(command, initiator=self._initiator, failed=failed)

    def _not_saved(self, annotation_id: str, before: str, error: ArchiveError) -> None:
        """Keep what was typed, and let it be tried again, as long as it is still here."""
        if annotation_id == self._id:
            self._saved, self._goes_on = before, False
            if isinstance(error, NoteChanged):
                self._saved = error.note
                self._field.setPlainText(both(error.note, self._field.written()))
            self._saver.again()
        self._runner.failed.emit(error)


def serve(field: NoteEdit, library: Library, runner: Runner) -> None:
    """Offer in a field what a link may lead to, and say when something is too long for it."""

    def offer(typed: str) -> None:
        found = partial(field.show_offers, typed)
        runner.ask(partial(library.link_offers, typed), found, slot=f"links:{id(field)}")

    field.linking.connect(offer)
    field.refused.connect(lambda: runner.failed.emit(BadField(field="note", problem="long")))


def both(theirs: str, mine: str) -> str:
    """Two versions of a note under one another, for a person to choose from."""
    return f"{theirs}\n\n{mine}"
