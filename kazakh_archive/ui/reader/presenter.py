"""The reader: opens a source, keeps its highlights up to date, and goes about in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation, Placement, Text
from kazakh_archive.model.errors import ArchiveError, NotFound
from kazakh_archive.model.span import Span
from kazakh_archive.services.library import Library
from kazakh_archive.text.mdsigns import MEDIA_TYPE, MarkdownSigns
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.announcing import Announcer
from kazakh_archive.ui.reader.context_menu import context_menu
from kazakh_archive.ui.reader.following import Following
from kazakh_archive.ui.reader.marking import Marking
from kazakh_archive.ui.reader.marks import Marks, mark_of
from kazakh_archive.ui.reader.reshaping import Reshaping
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

Place = tuple[int, int]
"""Where a text is read: the first offset in sight, and the caret's, in code points."""


_Read = tuple[Text, MarkdownSigns | None]
"""A text, and the signs of its form where it was brought in as Markdown."""


class Reader(QWidget):
    """Shows one source, and lets its words be annotated.

    `annotation_selected` carries an annotation's id, or an empty string when none is chosen any
    more; `opened` a source's id once its text is shown; `going` comes before the caret goes to another
    place of the text, with its offset; `said` carries a sentence for the status line.
    ``view`` is the widget that has the focus while the text is read: single keys belong to it.
    """

    annotation_selected = Signal(str)
    selection_changed = Signal()
    opened = Signal(str)
    going = Signal(int)
    said = Signal(str)

    def __init__(
        self,
        library: Library,
        runner: Runner,
        theme: Theme,
        words: Words,
        places: dict[str, Place] | None = None,
    ) -> None:
        super().__init__()
        self._library, self._runner, self._words = library, runner, words
        self._source_id = self._wanted = ""
        self._revision = 0
        self._target: Span | None = None
        self._to_choose = ""  # an annotation to be chosen once the marks are there
        self._places = places if places is not None else {}
        self._writes = True
        self._following = Following(library, runner, self._take_in, self._read_all)
        self.view = ReadingView(theme, words, self)
        self.marking = Marking(self.view, self.choose, library, runner, theme, words, self)
        self.reshaping = Reshaping(
            self.view, self.choose, self.marking.may_not, library, runner, theme, words
        )
        self._announcer = Announcer(self.view, words)
        self._empty = QLabel(words.tr("Choose a source on the left to read it here."))
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.outward.connect(lambda: self.choose(view.next_outward()))
        view.clicked.connect(self._click)
        view.pressed.connect(self.marking.popup.leave)
        view.selectionChanged.connect(self.selection_changed)
        view.cursorPositionChanged.connect(self._announce)
        view.chooser.picked.connect(self.choose)
        view.handles.moved.connect(self.reshaping.move)
        view.margin.chosen.connect(self.select_annotation)
        view.margin.opened.connect(self._open_from_margin)
        view.customContextMenuRequested.connect(self._show_menu)
        self.marking.said.connect(self.said)
        self.reshaping.said.connect(self.said)
        self.reshaping.annotate_wanted.connect(self.marking.annotate)
        self.annotation_selected.connect(self.reshaping.went_on)
        self.marking.popup.cancelled.connect(self.reshaping.not_now)

    # --- opening ---

    @property
    def source_id(self) -> str:
        """The source that is open, or empty."""
        return self._source_id

    def open(self, source_id: str, span: Span | None = None, annotation_id: str = "") -> None:
        """Show a source, at a span of its text where one is given; `opened` tells when it is there.

        The annotation is chosen, as long as it is still there.
        """
        self.marking.popup.leave()
        self._target, self._to_choose, self._wanted = span, annotation_id, source_id
        if source_id == self._source_id:
            self._go_to_target()
            self._choose_asked()
            self.opened.emit(source_id)
            return
        ask = partial(_read, self._library, source_id)
        self._runner.ask(ask, self._show_text, self._not_opened, slot=self._slot("text"))

    def _not_opened(self, error: ArchiveError) -> None:
        """Say why a text is not shown, unless its source was removed meanwhile: that is said elsewhere."""
        if not isinstance(error, NotFound):
            self._runner.failed.emit(error)

    def open_at(self, source_id: str, place: Place) -> None:
        """Show a source where it was read before."""
        self.put_place(source_id, place)
        self.open(source_id)
        if source_id == self._source_id:
            self._go_to(place)

    def _go_to(self, place: Place) -> None:
        top, caret = place
        self.view.set_caret(caret)
        self.view.scroll_to(top)

    def _slot(self, what: str) -> str:
        """Two readers ask beside each other; each has questions of its own."""
        return f"reader.{what}:{id(self)}"

    def close_source(self) -> None:
        """Show nothing."""
        self.marking.popup.cancel()
        self._source_id = self._wanted = ""
        self.marking.follow("", 0)
        self.reshaping.follow("", 0)
        self._following.follow("")
        self.view.show_text("", Marks())
        self._stack.setCurrentWidget(self._empty)

    def flush(self) -> None:
        """Keep what was entered in the popup: the archive is about to be closed."""
        self.marking.popup.flush()
        self.reshaping.flush()

    def place(self) -> Place:
        """Where the open source is being read."""
        return self.view.top_offset, self.view.caret

    def put_place(self, source_id: str, place: Place) -> None:
        """Open this source there when it is opened next."""
        self._places.pop(source_id, None)
        self._places[source_id] = place  # the last one is the one read last

    def _remember_place(self) -> None:
        if self._source_id and self.view.isVisible():
            self.put_place(self._source_id, self.place())

    def _show_text(self, read: _Read) -> None:
        text, signs = read
        if text.source_id != self._wanted:
            return  # meanwhile somebody went back to what is open
        self._remember_place()
        self._source_id, self._revision = text.source_id, text.revision
        self.marking.follow(text.source_id, text.revision)
        self.reshaping.follow(text.source_id, text.revision)
        self._following.follow(text.source_id)
        self._stack.setCurrentWidget(self.view)
        self.view.show_text(text.content, Marks(), signs)
        if text.source_id in self._places and self._target is None:
            self._go_to(self._places[text.source_id])
        self._go_to_target()
        self._read_all()
        self.opened.emit(text.source_id)

    def _read_all(self) -> None:
        library, source_id, revision = self._library, self._source_id, self._revision

        def read() -> Marks:
            return Marks(each for each in library.annotations(source_id) if each.revision == revision)

        def show(marks: Marks) -> None:
            for mark in [marks.get(each) for each in self.reshaping.ahead()]:
                if mark is not None:
                    marks.put(self.reshaping.up_to_date(mark))
            self.view.show_marks(marks)
            self._choose_asked()

        self._following.ask_all(read, show, slot=self._slot("marks"))

    def _choose_asked(self) -> None:
        if self._to_choose in self.view.marks:
            annotation_id, self._to_choose = self._to_choose, ""
            self.choose(annotation_id)

    def _go_to_target(self) -> None:
        if not self.view.isVisible():
            return  # lines are broken once there is a width; see showEvent
        span, self._target = self._target, None
        if span is not None and span.end <= len(self.view.content):
            self.view.bring_into_view(span)
            self.view.select(span)

    # --- what changed ---

    def apply(self, changes: Changes) -> None:
        """Take in what an act has changed, whoever did it."""
        if not self._source_id:
            return
        if self._source_id in changes.of("source"):
            ask = partial(self._still_there, self._source_id)
            self._runner.ask(ask, partial(self._keep_or_close, self._source_id), slot=self._slot("there"))
        if changes.touches("revision"):
            self._look_for_revision(changes)
        else:
            self._following.apply(changes)

    def _look_for_revision(self, changes: Changes) -> None:
        """Show the text anew if it is the one that was corrected: until then no mark of it has a place."""
        library, source_id = self._library, self._source_id

        def look() -> _Read | None:
            try:
                read = _read(library, source_id)
            except NotFound:
                return None
            return None if read[0].revision == self._revision else read

        def answer(read: _Read | None) -> None:
            if source_id != self._source_id:
                return
            if read is None:
                self._following.apply(changes)
            else:
                self._show_text(read)

        self._runner.ask(look, answer)

    def _still_there(self, source_id: str) -> bool:
        try:
            self._library.source(source_id)
        except NotFound:
            return False
        return True

    def _keep_or_close(self, source_id: str, there: bool) -> None:  # noqa: FBT001  # an answer, not an option
        if not there and self._wanted == source_id:
            self.close_source()

    def _take_in(self, annotation_id: str, annotation: Annotation | None, changes: Changes) -> None:
        if annotation is None or annotation.placement is Placement.LOST:
            self._remove_mark(annotation_id)
        elif annotation.revision == self._revision:  # else another text is about to be shown
            mark = self.reshaping.up_to_date(mark_of(annotation), changes.seq)
            self.view.repaint_spans(self.view.marks.put(mark))

    def _remove_mark(self, mark_id: str) -> None:
        self.view.repaint_spans(self.view.marks.remove(mark_id))
        if self.view.chosen == mark_id:
            self.choose("")

    # --- choosing ---

    @property
    def chosen(self) -> str:
        """The id of the chosen annotation, or empty."""
        return self.view.chosen

    def choose(self, annotation_id: str) -> None:
        """Set an annotation apart and say so; an empty id sets none apart."""
        if annotation_id != self.view.chosen:
            self.view.choose(annotation_id)
            self.annotation_selected.emit(annotation_id)
            self._announcer.chosen(self.view.marks.get(annotation_id))

    def select_annotation(self, annotation_id: str) -> None:
        """Choose an annotation and bring it into sight."""
        mark = self.view.marks.get(annotation_id)
        if mark is not None:
            self.going.emit(mark.span.start)
            self.view.bring_into_view(mark.span)
            self.view.set_caret(mark.span.start)
            self.choose(annotation_id)

    def selection(self) -> Span | None:
        """The selected words, without blanks at their ends."""
        return self.view.selection()

    def _click(self, offset: int) -> None:
        stack = [mark.id for mark in self.view.marks.at(offset)] if offset >= 0 else []
        if self.view.chosen in stack:
            place = stack.index(self.view.chosen) + 1
            self.choose(stack[place % len(stack)])
        else:
            self.choose(stack[0] if stack else "")
        if len(stack) > 1:
            self.view.offer(self.view.marks.at(offset))

    def next_annotation(self) -> None:
        """Go to the annotation that comes next in the text."""
        places, here = self.view.marks.places, self._chosen_here()
        self._walk(places.next_after(here) if here else places.first_from(self.view.caret))

    def previous_annotation(self) -> None:
        """Go to the annotation before this one in the text."""
        places, here = self.view.marks.places, self._chosen_here()
        self._walk(places.previous_to(here) if here else places.last_before(self.view.caret))

    def _chosen_here(self) -> str:
        """The chosen annotation, as long as the caret has not left it; or else where the caret is counts."""
        mark, caret = self.view.marks.get(self.view.chosen), self.view.caret
        return mark.id if mark is not None and mark.span.start <= caret <= mark.span.end else ""

    def _walk(self, annotation_id: str | None) -> None:
        if annotation_id:
            self.select_annotation(annotation_id)
        else:
            self.said.emit(self._words.tr("There is no further annotation in this text."))

    # --- doing ---

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether annotations can be made and changed; not so in an archive open for reading only."""
        self._writes = writes
        self.marking.set_writes(writes)
        self.view.handles.enabled = writes

    def leave_annotation(self) -> None:
        """Choose none; the caret stays where it is."""
        self.view.set_caret(self.view.caret)
        self.choose("")

    def _open_from_margin(self, annotation_id: str) -> None:
        self.choose(annotation_id)
        self.marking.edit_annotation()

    # --- the rest ---

    def _announce(self) -> None:
        view = self.view
        self._announcer.caret(view.marks.at(view.caret) if view.caret < len(view.content) else [])

    def _show_menu(self, point: QPoint) -> None:
        chosen = bool(self.view.chosen)
        entries = (
            ("annotation.add", self.selection() is not None, self.marking.annotate),
            ("annotation.edit", chosen, self.marking.edit_annotation),
            ("annotation.remove", chosen, self.marking.remove_annotation),
        )
        menu = context_menu(self.view, entries if self._writes else (), self._words)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def showEvent(self, event: QShowEvent) -> None:
        """Go to where the source was to be opened before it could be seen."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._go_to_target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the popup inside."""
        super().resizeEvent(event)
        if self.marking.popup.is_open:
            self.marking.popup.settle()


def _read(library: Library, source_id: str) -> _Read:
    text = library.text(source_id)
    signed = library.source(source_id).media_type == MEDIA_TYPE
    return text, MarkdownSigns(text.content) if signed else None
