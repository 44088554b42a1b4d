"""The panel below the text: annotations that lost their place, and where each of them may belong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import PlaceAnnotation, RemoveAnnotation
from kazakh_archive.services.correcting import Correcting, Lost
from kazakh_archive.text.anchor import CONTEXT, Quote
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import line, plain_label, push_button, scrolled, tool_button
from kazakh_archive.ui.widgets.wrapped import WrappedDelegate
from kazakh_archive.ui.wording.words import Words

INITIATOR = "lost"
_SHOWN = 90  # code points of the words themselves
_LISTED = 300  # annotations at once: every line is measured
_HEIGHT, _NARROW = 240, 460  # pixels
_MARGINS = 2 * 14 + 3 * 6  # pixels that the buttons leave free: at their sides and between them
_LINES = 9  # at least, where letters are large


class LostPanel(QWidget):
    """Lists the lost annotations of one source, and places them.

    `looked_at` carries a span of the text to be shown, `left` tells that the panel was put away, `said`
    carries a sentence for the status line.
    """

    looked_at = Signal(object)
    left = Signal()
    said = Signal(str)

    def __init__(self, correcting: Correcting, runner: Runner, theme: Theme, words: Words) -> None:
        super().__init__()
        self._correcting, self._runner, self._theme, self._words = correcting, runner, theme, words
        self._source_id, self._wanted = "", ""
        self._span: Span | None = None  # what is selected in the text
        self._lost: tuple[Annotation, ...] = ()
        self._places: Lost | None = None
        self._writes = True
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = plain_label(bold=True)
        self._away = tool_button(words.tr("Put this away"), beside=False)
        self._hint = plain_label(role="quiet", scale=0.92, wrap=True)
        self.list, self.offers = QListWidget(), QListWidget()
        self.here = push_button(words.tr("Place it here"))
        self.selection = push_button(words.tr("Place it on the selected words"))
        self.remove = push_button(words.tr("Remove"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self.hide()

    def _lay_out(self) -> None:
        words = self._words
        self._away.setIcon(self._theme.icon("close", "quiet"))
        self.list.setAccessibleName(words.tr("Annotations without a place"))
        self.offers.setAccessibleName(words.tr("Where the annotation may belong"))
        self.here.setToolTip(words.tr("Let the annotation stand at the place chosen above."))
        self.selection.setToolTip(words.tr("Select words in the text, and the annotation stands on them."))
        self.remove.setToolTip(words.tr("Take the annotation away; undo brings it back."))
        for view in (self.list, self.offers):
            view.setProperty("role", "bare")
            view.setItemDelegate(WrappedDelegate(self._theme, view))
            view.setResizeMode(QListWidget.ResizeMode.Adjust)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setMinimumSize(60, 40)
            # What stands beside them is as high as its words are; they take what is left, and no more.
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._set_out()

    def _set_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._away)
        beside = QVBoxLayout()
        beside.addWidget(self._hint)
        beside.addWidget(self.offers, 1)
        self._buttons = QHBoxLayout()
        for button in (self.here, self.selection, self.remove):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        body = QWidget()
        self._both = both = QHBoxLayout(body)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addWidget(self.list, 2)
        both.addLayout(beside, 3)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 6, 14, 8)
        inner.setSpacing(4)
        inner.addLayout(head)
        inner.addWidget(scrolled(body), 1)
        inner.addLayout(self._buttons)  # in sight however little room the lists have
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(line())
        whole.addLayout(inner, 1)

    def _connect(self) -> None:
        self._away.clicked.connect(self.put_away)
        self.list.currentRowChanged.connect(self._choose)
        self.offers.currentRowChanged.connect(self._look)
        self.offers.itemActivated.connect(lambda _item: self.place_here())
        self.here.clicked.connect(self.place_here)
        self.selection.clicked.connect(self._place_selected)
        self.remove.clicked.connect(self._remove)
        self.offers.installEventFilter(self)
        self.list.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Room for a few lines; the text above needs the rest."""
        high = max(_HEIGHT, _LINES * self.fontMetrics().lineSpacing())
        return QSize(super().sizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside each other, let the places stand below, and a button below the other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        wide = sum(button.sizeHint().width() for button in (self.here, self.selection, self.remove))
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        below = wide + _MARGINS > self.width()
        self._buttons.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        self._hint.setVisible(not narrow)

    # --- what is listed ---

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether annotations can be placed; not so in an archive open for reading only."""
        self._writes = writes
        self._enable()

    def show_source(self, source_id: str) -> None:
        """Show the lost annotations of another source, as long as the panel is in sight."""
        if source_id != self._source_id:
            self._source_id, self._wanted = source_id, ""
            if self.isVisible():
                self.take(source_id)

    def take(self, source_id: str, annotation_id: str = "") -> None:
        """Come into sight with the lost annotations of a source, one of them chosen."""
        self._source_id, self._wanted = source_id, annotation_id or self._chosen_id()
        self._runner.ask(lambda: self._correcting.lost(source_id), self._fill, slot="lost")

    def apply(self, changes: Changes) -> None:
        """Follow an act, while in sight."""
        if self.isVisible() and changes.touches("annotation", "revision", "annotation_tag"):
            self.take(self._source_id)

    def put_away(self) -> None:
        """Go out of sight; what is lost stays lost until it is placed."""
        self.hide()
        self.left.emit()

    def _fill(self, lost: tuple[Annotation, ...]) -> None:
        row = max(self.list.currentRow(), 0)
        wanted = [each for each in lost[_LISTED:] if each.id == self._wanted]
        self._lost = (*wanted, *lost[:_LISTED])
        ids = [each.id for each in self._lost]
        if not lost:
            self.said.emit(self._words.tr("Every annotation of this text has its place."))
            if self.isVisible():
                self.put_away()
            return
        self._title.setText(self._told(len(lost)))
        row = ids.index(self._wanted) if self._wanted in ids else min(row, len(ids) - 1)
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._lost:
            quote = Quote(each.exact, each.prefix, each.suffix)
            tags = ", ".join(tag.label for tag in each.tags)
            self.list.addItem(QListWidgetItem(_in_context(quote) + (f"\n{tags}" if tags else "")))
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        appeared = not self.isVisible()
        self.show()
        if appeared:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(row)

    def _told(self, count: int) -> str:
        if count > _LISTED:
            return self._words.tr("{all} lost marks; {n} of them are listed", all=count, n=len(self._lost))
        return self._words.plural("{n} lost mark", "{n} lost marks", count)

    def _chosen_id(self) -> str:
        row = self.list.currentRow()
        return self._lost[row].id if 0 <= row < len(self._lost) else ""

    def _choose(self, row: int) -> None:
        """Ask where the chosen annotation may belong."""
        self._places = None
        self.offers.clear()
        self._enable()
        if not 0 <= row < len(self._lost):
            return
        self._hint.setText(self._words.tr("Looking where it may belong…"))
        annotation_id, correcting = self._lost[row].id, self._correcting
        self._runner.ask(
            lambda: correcting.places(annotation_id), self._offer, lambda _error: None, slot="lost.places"
        )

    def _offer(self, places: Lost) -> None:
        if places.annotation.id != self._chosen_id():
            return
        self._places = places
        for each in places.offers:
            self.offers.addItem(QListWidgetItem(_in_context(each.quote)))
        tr = self._words.tr
        if places.offers:
            self._hint.setText(tr("It may belong to one of these places, the likeliest first:"))
        else:
            self._hint.setText(tr("No place resembles it. Select the words it is about in the text above."))
        self._enable()

    def _look(self, row: int) -> None:
        self._enable()
        if self._places is not None and 0 <= row < len(self._places.offers):
            self.looked_at.emit(self._places.offers[row].span)

    # --- what is done ---

    def selected(self, span: Span | None) -> None:
        """The words that are selected in the text now, or None."""
        self._span = span
        self._enable()

    def _enable(self) -> None:
        ready = self._writes and self._places is not None
        self.here.setEnabled(ready and self.offers.currentRow() >= 0)
        self.selection.setEnabled(ready and self._span is not None)
        self.remove.setEnabled(self._writes and bool(self._chosen_id()))

    def place_here(self) -> None:
        """Let the annotation stand at the chosen place."""
        row = self.offers.currentRow()
        if self._places is not None and row >= 0 and self.here.isEnabled():
            self._place(self._places.offers[row].span)

    def _place_selected(self) -> None:
        if self._span is not None:
            self._place(self._span)

    def _place(self, span: Span) -> None:
        if self._places is None:
            return
        command = PlaceAnnotation(self._places.annotation.id, span, self._places.revision)
        self._runner.submit(command, initiator=INITIATOR)

    def _remove(self) -> None:
        if self._chosen_id():
            self._runner.submit(RemoveAnnotation(self._chosen_id()), initiator=INITIATOR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes, Escape puts the panel away, Enter in the left list goes to the places."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.put_away()
                return True
            if key == Qt.Key.Key_Delete and watched is self.list and self.remove.isEnabled():
                self._remove()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and watched is self.list:
                self.offers.setFocus(Qt.FocusReason.OtherFocusReason)
                self.offers.setCurrentRow(max(self.offers.currentRow(), 0))
                return True
        return super().eventFilter(watched, event)


def _in_context(quote: Quote) -> str:
    """Words as they stand in a text, set apart by brackets, with a little of it around them."""
    exact = " ".join(quote.exact.split())
    if len(exact) > _SHOWN:
        exact = f"{exact[: _SHOWN // 2]} … {exact[-_SHOWN // 2 :]}"
    before, after = quote.prefix.replace("\n", " "), quote.suffix.replace("\n", " ")
    if len(before) >= CONTEXT // 2:  # the first and the last word are most likely cut
        before = f"… {before.partition(' ')[2]}"
    if len(after) >= CONTEXT // 2:
        after = f"{after.rpartition(' ')[0]} …"
    return f"{before}[{exact}]{after}"
