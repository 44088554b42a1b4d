"""One pane of the desk: tabs, what stands above a text, the text, and the bar that finds words in it.

A tab is a history of places, not a widget: there is one reader in a pane, and turning to a tab
opens its source in it. Opening ten million characters takes a tenth of a second, so that no more
than what is in sight need be held in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.span import Span
from kazakh_archive.services.library import Library
from kazakh_archive.ui.desk.layout import PaneLayout
from kazakh_archive.ui.desk.places import At, History, Place
from kazakh_archive.ui.desk.sourcehead import SourceHead
from kazakh_archive.ui.desk.tabs import SourceTabs
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.find_bar import FindBar
from kazakh_archive.ui.reader.finding import FindInText
from kazakh_archive.ui.reader.lettering import Lettering
from kazakh_archive.ui.reader.numbering import Numbering
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_CLOSED = 20  # closed tabs that can be opened again


class Pane(QWidget):
    """Shows sources in tabs. `turned` tells that another source, or none, is in sight.

    ``places`` says where each source was read last, by id; it is added to.
    """

    turned = Signal()

    def __init__(
        self,
        library: Library,
        runner: Runner,
        theme: Theme,
        words: Words,
        places: dict[str, At] | None = None,
    ) -> None:
        super().__init__()
        self._closed: list[History] = []
        self._history: History | None = None  # of what the reader shows
        self.tabs = SourceTabs(theme, words)
        self.head = SourceHead(library, runner, theme, words)
        self.bar = FindBar(theme, words)
        self.reader = Reader(library, runner, theme, words, places)
        self.finding = FindInText(self.bar, self.reader.view, runner, words)
        self.numbering = Numbering(self.reader, library, runner, theme)
        self.lettering = Lettering(self.reader, runner, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.tabs, self.head, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.reader, 1)
        self.reader.opened.connect(self.finding.text_changed)
        self.reader.going.connect(self._note)
        self.finding.going.connect(self._note)
        self.tabs.turned.connect(self._turn)
        self.tabs.left.connect(self.close_tab)
        self.reader.view.viewport().installEventFilter(self)

    # --- what is shown ---

    @property
    def source_id(self) -> str:
        """The source in sight, or empty."""
        return self._history.here.source_id if self._history is not None else ""

    def open(
        self, source_id: str, span: Span | None = None, annotation_id: str = "", *, new_tab: bool = False
    ) -> None:
        """Show a source, at a span of it: in the tab that has it, or else in this one or a new one."""
        self.settle()
        at = (span.start, span.start) if span is not None else None
        number = self.tabs.number_of(source_id)
        if number >= 0:
            self.tabs.turn_to(number)
        elif new_tab or not self.tabs.count():
            self.tabs.turn_to(self.tabs.add(History(Place(source_id, at))))
        history = self.tabs.here
        if history is not None:
            history.go(Place(source_id, at))
            self._show(history, span, annotation_id)

    def back(self) -> None:
        """Go to the place before this one."""
        self._step(History.back)

    def forward(self) -> None:
        """Go to the place one has come back from."""
        self._step(History.forward)

    def _step(self, step: Callable[[History], Place]) -> None:
        history = self._history
        if history is not None:
            self.settle()
            before = history.here
            step(history)
            if history.here is not before:
                self._show(history)

    def _show(self, history: History, span: Span | None = None, annotation_id: str = "") -> None:
        place = history.here
        self._history = history
        self.tabs.name(self.tabs.currentIndex())
        self.head.show_source(place.source_id)
        if span is None and place.at is not None:
            self.reader.open_at(place.source_id, place.at)
        else:
            self.reader.open(place.source_id, span, annotation_id)
        self.turned.emit()

    def settle(self) -> None:
        """Remember where the source in sight is being read."""
        reader, history = self.reader, self._history
        if history is not None and reader.source_id == history.here.source_id and reader.view.isVisible():
            at = reader.place()
            history.settle(at)
            reader.put_place(reader.source_id, at)

    def _note(self, offset: int) -> None:
        """The caret is about to go to another place of this text."""
        if self._history is not None:
            self.settle()
            self._history.go(Place(self.source_id, (offset, offset)))

    # --- tabs ---

    def _turn(self) -> None:
        """A person has chosen another tab."""
        history = self.tabs.here
        if history is not None and history is not self._history:
            self.settle()
            self._show(history)

    def next_tab(self, by: int = 1) -> None:
        """Turn to the next tab, or the one before; after the last comes the first."""
        if self.tabs.count() > 1:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def close_tab(self, number: int = -1) -> None:
        """Close a tab, or the one in sight."""
        self.settle()
        history = self.tabs.take(number if number >= 0 else self.tabs.currentIndex())
        if history is not None:
            self._closed = [*self._closed, history][-_CLOSED:]
        self._follow_tabs()

    def reopen_tab(self) -> bool:
        """Open the tab again that was closed last; False where there is none."""
        if not self._closed:
            return False
        self.settle()
        history = self._closed.pop()
        number = self.tabs.number_of(history.here.source_id)
        self.tabs.turn_to(number if number >= 0 else self.tabs.add(history))
        self._follow_tabs()
        return True

    def adopt(self, histories: list[History], source_id: str) -> None:
        """Take over the tabs of another pane, but for sources that are here already; turn to one of them."""
        self.settle()
        for history in reversed(histories):
            if self.tabs.number_of(history.here.source_id) < 0:
                self.tabs.add(history)
        self.tabs.turn_to(max(0, self.tabs.number_of(source_id)))
        self._follow_tabs()

    def clear(self) -> None:
        """Close all tabs."""
        self.settle()
        while self.tabs.count():
            self.tabs.take(0)
        self._follow_tabs()

    def _follow_tabs(self) -> None:
        """Show what the chosen tab holds."""
        history = self.tabs.here
        if history is None:
            self._history = None
            self.bar.hide()
            self.reader.close_source()
            self.turned.emit()
        elif history is not self._history:
            self._show(history)

    # --- following ---

    def follow_titles(self, titles: Mapping[str, str]) -> None:
        """How sources are called now, by id; tabs of those that are gone go too."""
        gone = [n for n, each in enumerate(self.tabs.histories) if each.here.source_id not in titles]
        for number in reversed(gone):
            self.tabs.take(number)
        self._closed = [each for each in self._closed if each.here.source_id in titles]
        self.tabs.show_titles(titles)
        if gone:
            self._follow_tabs()

    def apply(self, changes: Changes) -> None:
        """Let the text follow an act."""
        self.reader.apply(changes)
        if self.source_id in changes.of("source"):
            self.head.show_source(self.source_id)

    # --- from one day to the next ---

    def layout_now(self) -> PaneLayout:
        """What stands in this pane."""
        self.settle()
        tabs = tuple(each.here.source_id for each in self.tabs.histories)
        at = self._history.here.at if self._history is not None else None
        return PaneLayout(tabs, max(0, self.tabs.currentIndex()), at or (0, 0))

    def restore(self, layout: PaneLayout, known: Collection[str]) -> None:
        """Put the tabs back whose sources are known; only the one in sight is read."""
        for number, source_id in enumerate(layout.tabs):
            if source_id in known:
                at = layout.at if number == layout.current else None
                added = self.tabs.add(History(Place(source_id, at)))
                self.tabs.turn_to(added)
        wanted = layout.tabs[layout.current] if layout.current < len(layout.tabs) else ""
        number = self.tabs.number_of(wanted)
        if number >= 0:
            self.tabs.turn_to(number)
        self._follow_tabs()

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the text means the text as well; the side buttons go back and forward."""
        if not self._go_by(event.button()):
            self.reader.view.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The side buttons of the mouse go back and forward over the text too."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._go_by(event.button())
        return super().eventFilter(watched, event)

    def _go_by(self, button: Qt.MouseButton) -> bool:
        if button == Qt.MouseButton.BackButton:
            self.back()
        elif button == Qt.MouseButton.ForwardButton:
            self.forward()
        else:
            return False
        return True
