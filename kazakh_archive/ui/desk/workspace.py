"""One open archive in the window: library or results at the left, the text, its annotations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError, QueryError
from kazakh_archive.model.search import Hit, HitKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.desk.citing import Citing
from kazakh_archive.ui.desk.layout import Layout
from kazakh_archive.ui.desk.pane import Pane
from kazakh_archive.ui.desk.panes import Panes
from kazakh_archive.ui.desk.sourcehead import SourceHead
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.library.panel import LibraryPanel
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.going import LinkGoing
from kazakh_archive.ui.panels.annotations import AnnotationsPanel
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.search.asking import Asking
from kazakh_archive.ui.search.box import SearchBox
from kazakh_archive.ui.search.panel import ResultsPanel
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.tags.strip import PinStrip
from kazakh_archive.ui.widgets.labels import plain_label, push_button, scrolled, serif_label
from kazakh_archive.ui.wording.words import Words


class Workspace(QWidget):
    """The three panes. `source_changed` tells that another source, or none, is chosen or open."""

    source_changed = Signal()
    draft_opened = Signal(str)

    def __init__(
        self, desk: Desk, runner: Runner, theme: Theme, words: Words, settings: Settings, actions: Actions
    ) -> None:
        super().__init__()
        self._actions = actions
        self._words, self._settings, self._theme = words, settings, theme
        self._shown_id = ""  # the source whose annotations are listed
        self._archive_id, self._began = desk.session.info.id, False
        self.library = LibraryPanel(desk.library, runner, theme, words)
        self.asking = Asking(desk, runner)
        self.results = ResultsPanel(self.asking, theme, words)
        self.texts = Panes(partial(Pane, desk.library, runner, theme, words))
        self.annotations = AnnotationsPanel(desk.library, runner, theme, words)
        self.going = LinkGoing(desk.library, runner, words, self)
        self.citing = Citing(desk.library, runner, words, self)
        self.handy = HandyTags(self._archive_id, desk.library, runner, settings)
        self.pins = PinStrip(self.handy, theme, words)
        self.annotations.setProperty("role", "panel")
        self.annotations.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.left = QStackedWidget()
        self.left.addWidget(self.library)
        self.left.addWidget(self.results)
        self.middle = QStackedWidget()
        self.middle.addWidget(self._nothing_open())
        self.middle.addWidget(self._reading())
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for pane, least in ((self.left, 160), (self.middle, 280), (self.annotations, 190)):
            pane.setMinimumWidth(least)
            self.split.addWidget(pane)
        self.split.setChildrenCollapsible(False)
        for number in range(3):
            self.split.setStretchFactor(number, 1 if number == 1 else 0)
        self._fresh = not self.split.restoreState(settings.state("panes"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        self.annotations.setVisible(False)
        self._connect()

    def _nothing_open(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = serif_label(self._theme, size=15.0, wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more = plain_label(role="quiet", wrap=True)
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(60, 40, 60, 40)
        layout.addStretch(2)
        layout.addWidget(self._hint)
        layout.addWidget(self._more)
        layout.addWidget(self._first_steps())
        layout.addStretch(3)
        return scrolled(page, sideways=True)

    def _first_steps(self) -> QWidget:
        """What can be done with an empty archive."""
        self._steps = QWidget()
        row = QHBoxLayout(self._steps)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(12)
        row.addStretch()
        for action_id in ("source.bring_in", "testimony.new"):
            button = push_button(self._actions[action_id].iconText())
            button.setIcon(self._actions[action_id].icon())
            button.clicked.connect(self._actions[action_id].trigger)
            row.addWidget(button)
        row.addStretch()
        self._steps.hide()
        return self._steps

    def _reading(self) -> QWidget:
        page = QWidget()
        self._column = layout = QVBoxLayout(page)
        self._below: list[QWidget] = []
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pins)
        layout.addWidget(self.texts, 1)
        return page

    def put_below(self, panel: QWidget) -> None:
        """Let a panel stand below the text; F6 stops at it while it is there."""
        self._column.addWidget(panel)
        self._below.append(panel)

    def _connect(self) -> None:
        self.library.opened.connect(self.open_source)
        self.library.opened_apart.connect(self.open_in_tab)
        self.library.draft_opened.connect(self.draft_opened)
        self.library.chosen_changed.connect(self.source_changed)
        self.library.loaded.connect(self._loaded)
        self.results.opened.connect(self.open_hit)
        self.results.opened_apart.connect(self.open_hit_in_tab)
        self.results.left.connect(self.show_library)
        self.texts.turned.connect(self._turned)
        for each in self.texts.both:
            each.reader.annotation_selected.connect(partial(self._selected, each))
            each.reader.marking.popup.note.followed.connect(self.going.go)
            each.head.mentions.chosen.connect(self.going.go)
            self.handy.serve(each.reader.marking)
        self.annotations.activated.connect(self._go_to_annotation)
        self.annotations.column.follow(self.reader.view)
        self.annotations.set_beside(self._settings.notes_beside)
        self.annotations.beside_changed.connect(self._settings.remember_notes_beside)
        self.annotations.followed.connect(self.going.go)
        self.going.place_asked.connect(self.open_source)
        self.handy.serve_field(self.annotations.editor.tags)
        self.handy.load()
        texts = (each.reader.view for each in self.texts.both)
        for watched in (*texts, self.annotations.list, self.annotations.column):
            watched.installEventFilter(self)

    def connect_search(self, box: SearchBox) -> None:
        """Let the box at the top drive the result list."""
        box.wanted.connect(self._wanted)
        self.asking.refused.connect(partial(_mark_wrong, box))
        self.asking.answered.connect(lambda _answer: box.underline(0, 0))
        box.entered.connect(self.results.enter)
        box.down.connect(self.results.focus_list)
        box.left.connect(self.show_library)
        self.going.search_asked.connect(box.setText)

    # --- going about ---

    @property
    def pane(self) -> Pane:
        """The pane that keys and menus mean."""
        return self.texts.focused

    @property
    def reader(self) -> Reader:
        """The text that keys and menus mean."""
        return self.pane.reader

    @property
    def head(self) -> SourceHead:
        """What stands above it."""
        return self.pane.head

    @property
    def open_id(self) -> str:
        """The source in that text, or empty."""
        return self.pane.source_id

    def find_in_text(self) -> bool:
        """Let words be found in the text that is open; False where none is."""
        if self.open_id:
            self.pane.finding.take()
        return bool(self.open_id)

    def open_source(self, source_id: str, span: Span | None = None, annotation_id: str = "") -> None:
        """Open a source in the reader, at a span; choose an annotation of it."""
        self.middle.setCurrentIndex(1)
        self.pane.open(source_id, span, annotation_id)

    def open_in_tab(self, source_id: str, span: Span | None = None, annotation_id: str = "") -> None:
        """Open a source in a tab of its own."""
        self.middle.setCurrentIndex(1)
        self.pane.open(source_id, span, annotation_id, new_tab=True)

    def open_beside(self, source_id: str, span: Span | None = None, annotation_id: str = "") -> None:
        """Open a source in the other one of two panes side by side."""
        self.middle.setCurrentIndex(1)
        pane = self.texts.beside() if self.open_id else self.pane
        pane.open(source_id, span, annotation_id, new_tab=True)
        self.texts.focus(pane)

    def toggle_split(self) -> None:
        """Show two panes side by side, or one again."""
        if self.open_id:
            self.texts.set_split(not self.texts.split)
        self.source_changed.emit()

    def reopen_tab(self) -> None:
        """Open the tab again that was closed last."""
        if self.pane.reopen_tab():
            self.middle.setCurrentIndex(1)

    def _turned(self) -> None:
        """Another source is in sight, or another pane is meant."""
        source_id = self.open_id
        self.middle.setCurrentIndex(1 if source_id else 0)
        self.annotations.setVisible(bool(source_id))
        self.annotations.column.follow(self.reader.view)
        if source_id and source_id != self._shown_id:
            self.annotations.show_source(source_id)
        self._shown_id = source_id
        if source_id:
            self.library.select(source_id)
        self.source_changed.emit()

    def _go_to_annotation(self, annotation_id: str) -> None:
        self.reader.select_annotation(annotation_id)

    def _selected(self, pane: Pane, annotation_id: str) -> None:
        if pane is self.pane:
            self.annotations.select(annotation_id)

    @property
    def source_id(self) -> str:
        """The source meant by actions: the one chosen in the library, or else the open one."""
        row = self.library.chosen
        if row is not None and self.library.source(row.id) is not None:
            return row.id
        return self.open_id

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who goes to the text means the text: what was chosen in the library meanwhile counts no more."""
        if event.type() == QEvent.Type.FocusIn and self.open_id:
            self.library.select(self.open_id)
        return super().eventFilter(watched, event)

    def show_library(self) -> None:
        """Show the library instead of what was found."""
        self.left.setCurrentWidget(self.library)

    def apply(self, changes: Changes) -> None:
        """Let every part follow an act."""
        self.library.apply(changes)
        self.reader.apply(changes)
        self.annotations.apply(changes)
        if changes.touches("annotation"):
            self.head.mentions.again()
        self.handy.apply(changes)
        if self.open_id in changes.of("source"):
            self.head.show_source(self.open_id)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in order."""
        left = self.library.list if self.left.currentWidget() is self.library else self.results.list
        texts: list[QWidget] = [pane.reader for pane in self.texts.shown]
        return [left, *texts, *self._below, self.annotations.front] if self.open_id else [left]

    def go_to_library(self) -> None:
        """Put the focus on the list of sources."""
        self.show_library()
        self.library.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> None:
        """Go from the pane that has the focus to the one after it."""
        panes = [pane for pane in self.panes() if pane.isVisible()]
        focused = self.focusWidget()
        here = next((n for n, pane in enumerate(panes) if _holds(pane, focused)), -1)
        for step in range(1, len(panes) + 1):
            pane = panes[(here + step) % len(panes)]
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if _holds(pane, self.focusWidget()):
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Part the window sensibly when nobody has done so yet."""
        super().showEvent(event)
        if self._fresh:
            self._fresh = False
            letters = 24 * self.fontMetrics().averageCharWidth()  # more pixels where letters are large
            side = min(max(self.width() // 5, 264, letters), max(self.width() // 4, 350))
            beside = side + 24  # annotations say more than titles
            self.split.setSizes([side, self.width() - side - beside, beside])

    def save_state(self) -> None:
        """Remember how wide the panes are, and what is being read."""
        if self.open_id:
            self._settings.save_state("panes", self.split.saveState())
        self._settings.remember_reading(self._archive_id, self.texts.layout_now().to_text())

    def _go_on_reading(self, titles: Mapping[str, str]) -> None:
        """Open what was read last."""
        if not self.open_id:
            self.texts.restore(Layout.from_text(self._settings.reading(self._archive_id)), titles)

    def _wanted(self, typed: str) -> None:
        if typed.strip():
            self.left.setCurrentWidget(self.results)
            self.asking.look_for(typed)
        else:
            self.asking.typed = ""
            self.show_library()

    def open_hit(self, hit: Hit) -> None:
        """Read a hit at its very characters."""
        self.open_source(*_place(hit))

    def open_hit_in_tab(self, hit: Hit) -> None:
        """Read a hit in a tab of its own."""
        self.open_in_tab(*_place(hit))

    def open_hit_beside(self, hit: Hit) -> None:
        """Read a hit in the other one of two panes side by side."""
        self.open_beside(*_place(hit))

    def _loaded(self, sources: int) -> None:
        tr = self._words.tr
        if sources:
            self._hint.setText(tr("Choose a text at the left to read it."))
            self._more.setText(tr("Or search in all of them at once: Ctrl+Shift+F."))
        else:
            self._hint.setText(tr("This archive is still empty."))
            self._more.setText(tr("Bring in texts, or write down what somebody tells."))
        self._steps.setVisible(not sources)
        titles = self.library.titles()
        self.texts.follow_titles(titles)
        if not self._began:
            self._began = True
            self._go_on_reading(titles)


def _place(hit: Hit) -> tuple[str, Span | None, str]:
    """The source of a hit, its span there, and the annotation that a note belongs to."""
    return hit.source_id, hit.span, hit.item_id if hit.kind is HitKind.NOTE else ""


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _mark_wrong(box: SearchBox, error: ArchiveError) -> None:
    """Show in the box where its query cannot be read."""
    if isinstance(error, QueryError) and error.query == box.text():
        box.underline(error.start, error.end)
