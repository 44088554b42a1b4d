"""The panel beside the text: its annotations in order, a filter, and tags and note of the chosen one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.services.commands import RemoveAnnotation
from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.column import NotesColumn
from kazakh_archive.ui.panels.annotation_editor import INITIATOR, AnnotationEditor
from kazakh_archive.ui.panels.annotation_list import AnnotationModel, Row, row_of
from kazakh_archive.ui.panels.annotation_row import AnnotationRow
from kazakh_archive.ui.reader.following import Following
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import filter_line, tool_button
from kazakh_archive.ui.wording.words import Words


class AnnotationsPanel(QWidget):
    """One source's annotations: in a list, or their notes beside the text.

    `activated` carries the id of the one a person has chosen, `followed` kind and id of a link in a
    note, `beside_changed` whether the notes stand beside the text now.
    """

    activated = Signal(str)
    followed = Signal(str, str)
    beside_changed = Signal(bool)

    def __init__(self, library: Library, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._library, self._runner, self._theme, self._words = library, runner, theme, words
        self._source_id = ""
        self._stale = False
        self._wanted = ""  # chosen elsewhere before its row was there
        self._quiet = False
        self._writes = True
        self._following = Following(library, runner, self._take_in, self._read_all)
        self.model = AnnotationModel(words, self)
        self.list = _List()
        self.filter = filter_line(words.tr("Filter"), words.tr("Show only annotations with these words"))
        self.editor = AnnotationEditor(library, runner, theme, words)
        self.column = NotesColumn(library, runner, theme, words, self.model.annotation)
        self._switch = tool_button(
            words.tr("Notes beside the text"),
            help_text=words.tr("Show notes beside their lines, or a list"),
            beside=False,
        )
        self._pages = QStackedWidget()
        self._count = QLabel()
        self._empty = QLabel(words.tr("No annotations yet. Select some words in the text and press T."))
        self.list.setModel(self.model)
        self.list.set_rows_of(AnnotationRow(self.model, theme, words, self.list))
        self._lay_out(theme)
        self._connect(theme)
        self._told()

    def _lay_out(self, theme: Theme) -> None:
        words = self._words
        self.list.setAccessibleName(words.tr("Annotations of this text"))
        self.list.setMinimumHeight(2 * self.list.fontMetrics().lineSpacing())  # it scrolls; Qt asks for more
        for label in (self._count, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 6, 24, 6)
        self._count.setFont(theme.font(0.9))
        self._switch.setCheckable(True)
        self._recolour()
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 10, 6)
        head.addWidget(self.filter, 1)
        head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignRight)
        self._pages.addWidget(self._list_page())
        self._pages.addWidget(self.column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)

    def _list_page(self) -> QWidget:
        """The list, and tags and note of the chosen annotation below it."""
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        for widget in (self._count, self._empty, self.list):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)
        column.setStretchFactor(self._empty, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self.editor)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([600, 250])
        self.editor.hide()  # until there is something to be edited, the list has all the room
        return splitter

    def _connect(self, theme: Theme) -> None:
        self.filter.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.doubleClicked.connect(lambda _index: self.editor.tags.setFocus())
        self.list.asked.connect(self._do)
        theme.changed.connect(self.list.viewport().update)
        theme.changed.connect(self._recolour)
        self._switch.toggled.connect(self.set_beside)
        self.column.chosen.connect(self._chosen_beside)
        self.column.followed.connect(self.followed)
        self.editor.note.followed.connect(self.followed)

    def _recolour(self) -> None:
        self._switch.setIcon(self._theme.icon("note", "quiet"))

    # --- list, or beside the text ---

    @property
    def beside(self) -> bool:
        """Whether the notes stand beside the text."""
        return self._pages.currentWidget() is self.column

    def set_beside(self, beside: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Show the notes beside the text, or the list."""
        if beside != self.beside:
            self._pages.setCurrentIndex(int(beside))
            self._switch.setChecked(beside)
            self.filter.setHidden(beside)
            self.beside_changed.emit(beside)

    def turn(self) -> None:
        """Show the other one of the two."""
        self.set_beside(not self.beside)

    @property
    def front(self) -> QWidget:
        """What takes the focus here: the list, or the notes."""
        return self.column if self.beside else self.list

    def _chosen_beside(self, annotation_id: str) -> None:
        self.select(annotation_id)
        self.activated.emit(annotation_id)

    # --- what is listed ---

    def show_source(self, source_id: str) -> None:
        """List the annotations of this source; of none, for an empty id."""
        self.editor.flush()
        self._show_chosen(None)
        self._source_id, self._wanted, self._stale = source_id, "", False
        self._following.follow(source_id)
        self.model.show(())
        self._told()
        if source_id:
            self._read_all()

    def _read_all(self) -> None:
        library, source_id = self._library, self._source_id

        def read() -> list[Row]:
            rows = map(row_of, library.annotations(source_id))
            return sorted(rows, key=lambda row: row.key)

        def show(rows: list[Row]) -> None:
            chosen = self._wanted or self.chosen
            self._silently(lambda: self.model.show(rows))
            self._told()
            self.select(chosen)
            annotation = self.model.annotation(chosen)
            if annotation is not None:
                self.editor.refresh(annotation)  # its tags may have other names or colours now

        self._following.ask_all(read, show, slot="panel.annotations")

    def apply(self, changes: Changes) -> None:
        """Take in what an act has changed; while hidden, only remember that something has."""
        self.column.apply(changes)
        if not self._following.concerns(changes):
            return
        if self.isVisible():
            self._following.apply(changes)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._read_all()

    def _take_in(self, annotation_id: str, annotation: Annotation | None, changes: Changes) -> None:
        if annotation is None:
            self._silently(lambda: self.model.remove(annotation_id))
            if self.editor.annotation_id == annotation_id:
                self.editor.forget()
                self.editor.hide()
            self.column.drop(annotation_id)
        else:
            self._silently(lambda: self.model.put(annotation))
            if changes.initiator != INITIATOR:
                self.editor.refresh(annotation)
            self.column.take_in(annotation, changes)
            if self._wanted == annotation_id:
                self.select(annotation_id)
        self._told()

    def _told(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown == total:
            self._count.setText(self._words.plural("{n} annotation", "{n} annotations", total))
        else:
            self._count.setText(
                self._words.plural(
                    "{n} of {total} annotations", "{n} of {total} annotations", shown, total=total
                )
            )
        self._count.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        self.list.setVisible(total > 0)

    def _filter(self, typed: str) -> None:
        chosen = self.chosen
        self._silently(lambda: self.model.filter(typed))
        self._told()
        if self.model.find(chosen).isValid():
            self.select(chosen)

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether annotations can be changed; not so in an archive open for reading only."""
        self._writes = writes
        self.editor.set_writes(writes)
        self.column.set_writes(writes)

    def flush(self) -> None:
        """Save now what is being typed: the archive is about to be closed."""
        self.editor.flush()
        self.column.flush()

    # --- choosing ---

    @property
    def chosen(self) -> str:
        """The id of the annotation that is chosen, or empty."""
        return self.editor.annotation_id

    def select(self, annotation_id: str) -> None:
        """Choose an annotation without saying so; an empty id chooses none."""
        index = self.model.find(annotation_id)
        self._wanted = annotation_id if annotation_id and self.model.annotation(annotation_id) is None else ""

        def choose() -> None:
            if index.isValid():
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
            else:
                self.list.selectionModel().clear()

        self._silently(choose)
        if annotation_id != self.chosen:
            self._show_chosen(self.model.annotation(annotation_id))

    def _show_chosen(self, annotation: Annotation | None) -> None:
        self.editor.show_annotation(annotation)
        self.editor.setVisible(annotation is not None)
        self.column.choose(annotation)

    def _silently(self, act: Callable[[], None]) -> None:
        """Do something that moves the current row, without taking it for a person's choice."""
        before, self._quiet = self._quiet, True
        try:
            act()
        finally:
            self._quiet = before

    def _current_changed(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is None or self._quiet:
            return
        self._show_chosen(row.annotation)
        self.activated.emit(row.annotation.id)

    def _do(self, act: str) -> None:
        if act == "remove" and self.chosen and self._writes:
            self._runner.submit(RemoveAnnotation(self.chosen), initiator="annotations")
        elif act == "edit" and self.chosen:
            self.editor.tags.setFocus()


class _List(QTableView):
    """The rows; `asked` carries what a key asks for: Delete ``remove``, Enter and E ``edit``.

    A table of one column: a list of Qt's asks for every row anew whenever one comes or goes, which at
    25,000 holds the window for 60 ms.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(40)  # Qt asks for twice as much, which a small screen has not

    def set_rows_of(self, delegate: AnnotationRow) -> None:
        """Let a delegate paint the rows, all as high as it says."""
        self.setItemDelegate(delegate)
        high = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(high)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first row and the last; a table's own go along the row."""
        last = self.model().rowCount() - 1
        ends = {QTableView.CursorAction.MoveHome: 0, QTableView.CursorAction.MoveEnd: last}
        if action in ends:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in sight: the editor below takes room when it has many tags."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list, then Qt's own."""
        act = {
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_Return: "edit",
            Qt.Key.Key_Enter: "edit",
            Qt.Key.Key_E: "edit",
        }.get(Qt.Key(event.key()))
        if act and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.asked.emit(act)
            event.accept()
        else:
            super().keyPressEvent(event)
