"""What a person does to marks: keys and menus become commands here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.errors import ArchiveError, NoteChanged
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotation,
    EditAnnotation,
    EditNote,
    RemoveAnnotation,
    SetTags,
    ToggleTag,
)
from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.keeper import both
from kazakh_archive.ui.reader.marks import Label, Mark, first_line
from kazakh_archive.ui.reader.offers import Picked, picked
from kazakh_archive.ui.reader.quick_tag import QuickTag
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

INITIATOR = "reader"


class Marking(QObject):
    """Makes, changes and removes the annotations of the source in a view.

    ``choose`` sets an annotation apart by its id; ``popup`` asks for tags and note. `said` carries a
    sentence for the status line, `given` the id of an annotation that was given tags, `digit` the
    digit of a pinned tag that is to be given.
    """

    said = Signal(str)
    given = Signal(str)
    digit = Signal(int)

    def __init__(  # what every part of the window is given, and the view it acts on
        self,
        view: ReadingView,
        choose: Callable[[str], None],
        library: Library,
        runner: Runner,
        theme: Theme,
        words: Words,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._view, self._choose, self._page = view, choose, page
        self._library, self._runner, self._words = library, runner, words
        self._source_id = ""
        self._revision = 0
        self._writes = True
        self._pending = 0
        self._adding = 0
        self._to_give: list[Picked] = []  # to the annotation that is being made, the newest one
        self.last_tags: tuple[Picked, ...] = ()
        self._asked_for: Span | Annotation | None = None  # what the popup is about
        self.popup = QuickTag(library, runner, theme, words, page)
        self.popup.saved.connect(self._saved)
        self.popup.cancelled.connect(view.setFocus)
        view.digit.connect(self.digit)

    def follow(self, source_id: str, revision: int) -> None:
        """The view shows this revision of this source now, or none."""
        self._source_id, self._revision = source_id, revision

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether annotations can be made and changed; not so in an archive open for reading only."""
        self._writes = writes

    def may_not(self) -> bool:
        """Whether nothing can be changed here; says so, for a key that does nothing leaves one guessing."""
        if not self._writes:
            self.said.emit(
                self._words.tr("This archive is open for reading only: nothing can be changed here.")
            )
        return not self._writes

    def annotate(self) -> None:
        """Ask for tags and note of the selected words; with none selected, of the annotation here."""
        span = self._view.selection()
        if self.may_not() or self._only_blanks():
            return
        if span is None:
            self.edit_annotation()
            return
        self._asked_for = span
        self.popup.open_at(self._anchor(span), self._view.content[span.start : span.end])

    def _only_blanks(self) -> bool:
        """Whether nothing but white space is selected; says so: what is chosen elsewhere is not meant."""
        blank = self._view.textCursor().hasSelection() and self._view.selection() is None
        if blank:
            self.said.emit(
                self._words.tr("Only blanks or line ends are selected. Please select some words with them.")
            )
        return blank

    def edit_annotation(self) -> None:
        """Ask for tags and note of the chosen annotation, or the shortest at the caret."""
        if not self._view.chosen and self._view.next_outward():
            self._choose(self._view.next_outward())
        if not self._view.chosen:
            self.said.emit(
                self._words.tr("Select some words first, with the mouse or with Shift and the arrows.")
            )
        elif not self.may_not():
            library, chosen = self._library, self._view.chosen
            self._runner.ask(lambda: library.annotation(chosen), self._ask_about, slot="reader.edit")

    def _ask_about(self, annotation: Annotation) -> None:
        if annotation.id == self._view.chosen:
            self._view.bring_into_view(annotation.span)
            self._asked_for = annotation
            tags = tuple(picked(tag) for tag in annotation.tags)
            self.popup.open_at(self._anchor(annotation.span), annotation.exact, tags, annotation.note)

    def _anchor(self, span: Span) -> QRect:
        box = self._view.box_of(span)
        viewport = self._view.viewport()
        if box is None:
            box = QRect(viewport.width() // 2, viewport.height() // 3, 1, 1)
        return QRect(viewport.mapTo(self._page, box.topLeft()), box.size())

    def _saved(self, tags: tuple[Picked, ...], note: str) -> None:
        about, self._asked_for = self._asked_for, None
        self._view.setFocus()
        if isinstance(about, Span):
            self._add(about, tags, note)
        elif about is not None:
            self._change(about, tags, note)
        if tags:
            self.last_tags = tags

    def repeat_tags(self) -> None:
        """Annotate the selected words with the tags that were given last."""
        span = self._view.selection()
        if span is None or not self.last_tags:
            self.said.emit(self._words.tr("Select some words, and the tags given last are repeated on them."))
        elif not self.may_not():
            self._add(span, self.last_tags, "")

    def give(self, tag: Picked) -> None:
        """Annotate the selected words with a tag; with none selected, give it to the chosen annotation.

        One that carries it already carries it no longer. So a digit after a digit adds to what the
        first one has made.
        """
        span, view = self._view.selection(), self._view
        if self.may_not() or self._only_blanks():
            return
        if span is not None:
            self.last_tags = (tag,)
            self._add(span, (tag,), "")
        elif self._adding:
            self._to_give.append(tag)
        else:
            if not view.chosen and view.next_outward():
                self._choose(view.next_outward())
            if view.chosen:
                self._toggle(view.chosen, tag)
            else:
                self.said.emit(self._words.tr("Select some words first, or choose an annotation."))

    def _toggle(self, annotation_id: str, tag: Picked) -> None:
        mark = self._view.marks.get(annotation_id)
        carried = mark is not None and any(
            (each.kind, each.text) == (tag.kind, tag.text) for each in mark.labels
        )

        def done(_changes: Changes) -> None:
            tr = self._words.tr
            self.said.emit(
                tr("Taken away: {tag}", tag=tag.text) if carried else tr("Given: {tag}", tag=tag.text)
            )
            if not carried:
                self.given.emit(annotation_id)

        self._runner.submit(ToggleTag(annotation_id, tag.choice), initiator=INITIATOR, done=done)

    def _add(self, span: Span, tags: tuple[Picked, ...], note: str) -> None:
        self._pending += 1
        labels = tuple(Label(tag.kind, tag.text, tag.colour) for tag in tags)
        ahead = Mark(f"pending:{self._pending}", span, labels, first_line(note), pending=True)
        source_id, view = self._source_id, self._view
        view.set_caret(span.end)
        view.repaint_spans(view.marks.put(ahead))
        self._adding += 1
        to_give: list[Picked] = []
        self._to_give = to_give

        def done(changes: Changes) -> None:
            self._adding -= 1
            if tags:
                self.given.emit(changes.created)
            if source_id == self._source_id:
                view.repaint_spans(view.marks.remove(ahead.id))
                if changes.created not in view.marks:
                    kept = Mark(changes.created, span, labels, ahead.note)
                    view.repaint_spans(view.marks.put(kept))
                self._choose(changes.created)
            for tag in to_give:
                self._toggle(changes.created, tag)

        def failed(error: ArchiveError) -> None:
            self._adding -= 1
            view.repaint_spans(view.marks.remove(ahead.id))
            self._runner.failed.emit(error)

        choices = tuple(tag.choice for tag in tags)
        command = AddAnnotation(source_id, span, note, choices, self._revision)
        self._runner.submit(command, initiator=INITIATOR, done=done, failed=failed)

    def _change(self, annotation: Annotation, tags: tuple[Picked, ...], note: str) -> None:
        retagged = tags != tuple(picked(tag) for tag in annotation.tags)
        choices, seen = tuple(tag.choice for tag in tags), annotation.note
        if retagged and note != seen:
            self._run_edit(EditAnnotation(annotation.id, choices, note, over=seen), tags, note)
        elif note != seen:
            self._run_edit(EditNote(annotation.id, note, over=seen), tags, note)
        elif retagged:
            done = partial(self._told_given, annotation.id)
            self._runner.submit(SetTags(annotation.id, choices), initiator=INITIATOR, done=done)

    def _run_edit(self, command: EditAnnotation | EditNote, tags: tuple[Picked, ...], note: str) -> None:
        """Change a note; where it was changed elsewhere meanwhile, ask again with both versions."""
        library = self._library

        def ask_again(annotation: Annotation) -> None:
            self._ask_about(annotation)
            self.popup.field.set_tags(tags)
            self.popup.note.setPlainText(both(annotation.note, note))

        def failed(error: ArchiveError) -> None:
            self._runner.failed.emit(error)
            if isinstance(error, NoteChanged):
                self._choose(command.annotation_id)
                self._runner.ask(lambda: library.annotation(command.annotation_id), ask_again)

        done = partial(self._told_given, command.annotation_id)
        self._runner.submit(command, initiator=INITIATOR, done=done, failed=failed)

    def _told_given(self, annotation_id: str, _changes: Changes) -> None:
        self.given.emit(annotation_id)

    def remove_annotation(self) -> None:
        """Take the chosen annotation away; undo brings it back."""
        chosen = self._view.chosen
        if chosen and not chosen.startswith("pending:") and not self.may_not():
            self._runner.submit(RemoveAnnotation(chosen), initiator=INITIATOR)
