"""What changes where annotations stand: split, joined, their ends moved, made wherever the words occur."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import (
    AddAnnotations,
    JoinAnnotations,
    MoveAnnotation,
    Places,
    SplitAnnotation,
    TagChoice,
)
from kazakh_archive.services.library import Library
from kazakh_archive.services.occurring import OccurrenceRequest
from kazakh_archive.text import wholewords
from kazakh_archive.ui.dialogs.occurrences import OccurrencesDialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.marks import Mark
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

INITIATOR = "reader"
_PAUSE = 700  # milliseconds after which a move by keys is written, where no key is held any more
_HELD = (Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta)


@dataclass(slots=True)
class _Ahead:
    """Where a mark is shown ahead of what was read of it; ``seq`` is the act's, once it is written."""

    span: Span
    seq: int | None = None


class Reshaping(QObject):
    """Acts on the marks of a view.

    `said` carries a sentence for the status line; `annotate_wanted` asks for the tags of the selected
    words, which are to be annotated wherever they stand.

    ``choose`` sets an annotation apart by its id; ``may_not`` says whether nothing may be changed, and
    tells the person so.
    """

    said = Signal(str)
    annotate_wanted = Signal()

    def __init__(
        self,
        view: ReadingView,
        choose: Callable[[str], None],
        may_not: Callable[[], bool],
        library: Library,
        runner: Runner,
        theme: Theme,
        words: Words,
    ) -> None:
        super().__init__(view)
        self._view, self._choose, self._may_not = view, choose, may_not
        self._library, self._runner, self._theme, self._words = library, runner, theme, words
        self._source_id = ""
        self._revision = 0
        self._then_everywhere: Span | None = None  # these words, as soon as they are annotated
        self._moved: tuple[Mark, Span] | None = None  # as it was, and where it is to stand
        self._ahead: dict[str, _Ahead] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.flush)
        view.installEventFilter(self)

    def follow(self, source_id: str, revision: int) -> None:
        """The view shows this revision of this source now, or none."""
        self.flush()
        self._ahead.clear()
        self._source_id, self._revision = source_id, revision

    # --- its ends ---

    def move_end(self, *, right: bool) -> None:
        """Move the end of the chosen annotation a word to the right, or to the left.

        As with the keys of the caret, the direction of the paragraph decides which of the two is on.
        """

        def moved(span: Span) -> Span | None:
            forward = right != self._view.runs_leftward(span.end - 1)
            step = wholewords.next_end if forward else wholewords.last_end
            return _span(span.start, step(self._view.content, span.end))

        self._step(moved)

    def move_start(self, *, forward: bool) -> None:
        """Let the chosen annotation begin a word later, or earlier."""
        step = wholewords.next_start if forward else wholewords.last_start
        self._step(lambda span: _span(step(self._view.content, span.start), span.end))

    def _step(self, moved: Callable[[Span], Span | None]) -> None:
        mark = self._chosen_mark()
        if mark is None:
            self.said.emit(self._words.tr("Choose an annotation first; then its ends can be moved."))
        elif not self._may_not():
            span = moved(mark.span)
            if span is not None:
                self.move(mark.id, span, at_once=False)
                self._view.bring_into_view(Span(span.end - 1, span.end))

    def move(self, mark_id: str, span: Span, *, at_once: bool = True) -> None:
        """Let a mark stand elsewhere: shown now, written at once or when the keys are let go."""
        if self._moved is not None and self._moved[0].id != mark_id:
            self.flush()
        mark = self._view.marks.get(mark_id)
        if mark is None or not span:
            return
        before = self._moved[0] if self._moved is not None else mark
        self._moved = (before, span)
        self._view.repaint_spans(self._view.marks.put(replace(mark, span=span)))
        if at_once:
            self.flush()
        else:
            self._timer.start()

    def flush(self) -> None:
        """Write the move that is still under way: one act, however many keys it took."""
        self._timer.stop()
        if self._moved is None:
            return
        (before, span), self._moved = self._moved, None
        if span == before.span:
            return
        view, ahead = self._view, _Ahead(span)
        self._ahead[before.id] = ahead

        def done(changes: Changes) -> None:
            ahead.seq = changes.seq

        def failed(error: ArchiveError) -> None:
            if self._ahead.get(before.id) is ahead:
                del self._ahead[before.id]
            if before.id in view.marks:
                view.repaint_spans(view.marks.put(before))
            self._runner.failed.emit(error)

        command = MoveAnnotation(before.id, span, self._revision)
        self._runner.submit(command, initiator=INITIATOR, done=done, failed=failed)

    def up_to_date(self, mark: Mark, seq: int | None = None) -> Mark:
        """A mark as it is to be shown, read after the act `seq` (None: after all that are written).

        Answers come late: one that was read before a move was written does not take the move back.
        """
        if self._moved is not None and self._moved[0].id == mark.id:
            return replace(mark, span=self._moved[1])
        ahead = self._ahead.get(mark.id)
        if ahead is not None and (ahead.seq is None or (seq is not None and seq < ahead.seq)):
            return replace(mark, span=ahead.span)
        self._ahead.pop(mark.id, None)
        return mark

    def ahead(self) -> tuple[str, ...]:
        """The ids of the marks that are shown ahead of what was read of them."""
        return (*self._ahead, *([self._moved[0].id] if self._moved is not None else ()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A move by keys ends when no key is held any more: undo takes back the whole of it."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        elif event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            held = QGuiApplication.keyboardModifiers()
            if event.key() in _HELD and held == Qt.KeyboardModifier.NoModifier:
                self.flush()
        return super().eventFilter(watched, event)

    # --- one and several ---

    def split(self) -> None:
        """Cut the chosen annotation, or the shortest one here, in two at the caret."""
        self.flush()
        caret = self._view.caret
        here = [mark for mark in self._view.marks.at(caret) if mark.span.start < caret and not mark.pending]
        chosen = [mark for mark in here if mark.id == self._view.chosen] or here
        if not chosen:
            self.said.emit(
                self._words.tr("Put the caret inside an annotation, where it is to be cut in two.")
            )
        elif not self._may_not():
            self._run(SplitAnnotation(chosen[0].id, caret))

    def join(self) -> None:
        """Join the annotations under the selected words; with none selected, the chosen one and the next."""
        self.flush()
        ids = self._to_join()
        if len(ids) < 2:
            self.said.emit(
                self._words.tr(
                    "Select words over the annotations to be joined, or choose one to be joined with the next."
                )
            )
        elif not self._may_not():
            self._run(JoinAnnotations(ids))

    def _to_join(self) -> tuple[str, ...]:
        selected, marks, chosen = self._view.selection(), self._view.marks, self._view.chosen
        if selected is not None:
            return tuple(mark.id for mark in marks.over(selected) if not mark.pending)
        following = marks.places.next_after(chosen) if chosen in marks else None
        return (chosen, following) if following else ()

    def _run(self, command: SplitAnnotation | JoinAnnotations) -> None:
        def done(changes: Changes) -> None:
            self._view.set_caret(self._view.caret)
            self._choose(changes.created)

        self._runner.submit(command, initiator=INITIATOR, done=done)

    # --- everywhere ---

    def everywhere(self) -> None:
        """List every further occurrence of the chosen annotation's words, to be annotated like it.

        Words that are selected are annotated first.
        """
        self.flush()
        mark = self._chosen_mark()
        selected = self._view.selection()
        if selected is not None and not self._may_not():
            self._then_everywhere = selected
            self.annotate_wanted.emit()
        elif mark is None:
            self.said.emit(
                self._words.tr(
                    "Select some words, or choose an annotation; then its words can be annotated everywhere."
                )
            )
        elif not self._may_not():
            library, chosen = self._library, mark.id
            self._runner.ask(lambda: library.annotation(chosen), self._ask_everywhere, slot="reader.all")

    def went_on(self, annotation_id: str) -> None:
        """An annotation was chosen: the one just made, perhaps, whose words are to be annotated everywhere."""
        mark = self._view.marks.get(annotation_id)
        if mark is not None and mark.span == self._then_everywhere and not mark.pending:
            self._then_everywhere = None
            self.everywhere()

    def not_now(self) -> None:
        """The selected words were not annotated after all."""
        self._then_everywhere = None

    def _ask_everywhere(self, annotation: Annotation) -> None:
        dialog = OccurrencesDialog(
            self._view.window(),
            self._theme,
            self._words,
            library=self._library,
            runner=self._runner,
            request=OccurrenceRequest(
                annotation.exact, annotation.source_id, tuple(tag.id for tag in annotation.tags)
            ),
            tags=tuple(tag.label for tag in annotation.tags),
        )
        tags = tuple(TagChoice(tag.id) for tag in annotation.tags)
        dialog.accepted.connect(lambda: self._annotate_all(dialog.places(), tags))
        dialog.finished.connect(lambda _result: self._view.setFocus())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _annotate_all(self, places: Sequence[Places], tags: tuple[TagChoice, ...]) -> None:
        count = sum(len(each.spans) for each in places)

        def done(changes: Changes) -> None:
            del changes
            self.said.emit(
                self._words.plural("{n} place was annotated.", "{n} places were annotated.", count)
            )

        self._runner.submit(AddAnnotations(tuple(places), tags), initiator=INITIATOR, done=done)

    def _chosen_mark(self) -> Mark | None:
        mark = self._view.marks.get(self._view.chosen)
        return None if mark is None or mark.pending else mark


def _span(start: int | None, end: int | None) -> Span | None:
    """The span between two borders of words, where both are there and something is left between."""
    return Span(start, end) if start is not None and end is not None and start < end else None
