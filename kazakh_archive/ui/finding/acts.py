"""What is done with a search: shown whole, built, kept, looked up as a list, exported, annotated."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kazakh_archive.model.search import Hit
from kazakh_archive.model.span import Span
from kazakh_archive.services.newhits import SeenHits
from kazakh_archive.ui.actions import Context
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.finding.builder import BuilderDialog
from kazakh_archive.ui.finding.export_results import ResultsExport
from kazakh_archive.ui.finding.mark_results import MarkResultsDialog
from kazakh_archive.ui.finding.page import FindingPage
from kazakh_archive.ui.finding.questions import QuestionsDialog
from kazakh_archive.ui.finding.saved import SavedSearches
from kazakh_archive.ui.frame.window import Window
from kazakh_archive.ui.home import Desk, Home
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.search.panel import ResultsPanel
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.wording.words import Words

_ON_RESULT = ("search.open_tab", "search.open_beside")
_ON_PAGE = ("search.build", "search.list", "search.save", "search.annotate", "search.export")


class FindingActs(QObject):
    """Runs the acts of the Search menu for one open archive. The page is made when it is first wanted."""

    said = Signal(str)

    def __init__(  # the parts of one open archive
        self,
        home: Home,
        desk: Desk,
        workspace: Workspace,
        window: Window,
        runner: Runner,
        theme: Theme,
        settings: Settings,
    ) -> None:
        super().__init__(workspace)
        self._home, self._desk, self._workspace, self._window = home, desk, workspace, window
        self._runner, self._theme, self._settings = runner, theme, settings
        self._words: Words = home.words
        self._actions: Actions = window.actions_table
        self._asking = workspace.asking
        self.page: FindingPage | None = None
        self._saved: SavedSearches | None = None
        workspace.results.whole.connect(self.show_page)
        self._give_keys(workspace.results)
        self._asking.rewritten.connect(self.search)

    def close(self) -> None:
        """Take the page away; the archive is being closed."""
        if self.page is not None:
            self._window.drop_page(self.page)

    # --- the page ---

    def show_page(self) -> None:
        """Show all results; without a search, its box."""
        page = self._made()
        self._window.show_page(page)
        if self._asking.typed.strip():
            page.results.focus_list()
        else:
            self._window.bar.search.take()

    def leave(self) -> None:
        """Go back to the sources."""
        self._window.show_page(self._workspace)

    def _made(self) -> FindingPage:
        if self.page is None:
            page = FindingPage(
                self._asking,
                self._desk,
                lambda: self._workspace.open_id,
                self._runner,
                self._theme,
                self._words,
            )
            page.opened.connect(self._read(self._workspace.open_hit))
            page.results.opened_apart.connect(self._read(self._workspace.open_hit_in_tab))
            self._give_keys(page.results)
            page.read_at.connect(self._read_at)
            page.left.connect(self.leave)
            page.wanted.connect(self.search)
            for action_id in _ON_PAGE:
                page.more.menu().addAction(self._actions[action_id])
            self.page = page
        return self.page

    @property
    def saved(self) -> SavedSearches:
        """The saved searches, in the menu of the page."""
        if self._saved is None:
            self._saved = SavedSearches(
                self._made().saved.menu(),
                self._window,
                self._desk,
                SeenHits(self._home.seen_folder(self._desk.session.info.id)),
                self._runner,
                self._theme,
                self._words,
            )
            self._saved.wanted.connect(self.search)
        return self._saved

    def search(self, query: str) -> None:
        """Put a query into the search box, as if it were typed, and look for it now."""
        self._window.bar.search.setText(query)
        self._asking.ask()

    def _give_keys(self, results: ResultsPanel) -> None:
        """Let the actions on one result work in a list of results, by keys and by its menu."""
        self._actions.place(Context.RESULTS, results)
        results.set_menu([self._actions[action_id] for action_id in _ON_RESULT])

    def _read(self, how: Callable[[Hit], None]) -> Callable[[Hit], None]:
        """Leave the page and read a hit."""

        def read(hit: Hit) -> None:
            self.leave()
            how(hit)

        return read

    def open_in_tab(self) -> None:
        """Read the chosen result in a tab of its own."""
        self._read_chosen(self._workspace.open_hit_in_tab)

    def open_beside(self) -> None:
        """Read the chosen result beside the text that is open."""
        self._read_chosen(self._workspace.open_hit_beside)

    def _read_chosen(self, how: Callable[[Hit], None]) -> None:
        on_page = self.page is not None and self.page.isVisible()
        hit = self.page.hit if self.page is not None and on_page else self._workspace.results.current
        if hit is None or not hit.source_id:
            self.said.emit(self._words.tr("Choose a result first."))
        else:
            self._read(how)(hit)

    def _read_at(self, source_id: str, span: Span) -> None:
        self.leave()
        self._workspace.open_source(source_id, span)

    # --- going from hit to hit ---

    def next_hit(self) -> None:
        """Read the next result, in whichever source it stands."""
        self._step(1)

    def previous_hit(self) -> None:
        """Read the result before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self.leave()
        if not self._workspace.results.step(by):
            self.said.emit(
                self._words.tr("There is no further result. Search for something first, or go the other way.")
            )

    # --- dialogs ---

    def build(self) -> None:
        """Fill in a form instead of typing."""
        dialog = BuilderDialog(self._window, self._theme, self._words)
        dialog.built.connect(self._search_whole)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look_up_list(self) -> None:
        """Look many questions up at once."""
        dialog = QuestionsDialog(self._window, self._desk.search, self._runner, self._theme, self._words)
        dialog.wanted.connect(self._search_whole)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _search_whole(self, query: str) -> None:
        self.search(query)
        self.show_page()

    def _typed(self) -> str:
        """The query to do something with; says so where there is none."""
        typed = self._asking.typed.strip()
        if not typed:
            self.said.emit(self._words.tr("Search for something first; then there are results to work with."))
        return typed

    def save(self) -> None:
        """Keep the search under a name."""
        if typed := self._typed():
            self.saved.save(typed)

    def annotate(self) -> None:
        """Annotate every place that was found."""
        if typed := self._typed():
            dialog = MarkResultsDialog(
                self._window, self._desk, typed, self._runner, self._theme, self._words
            )
            dialog.ready.connect(lambda command: self._runner.submit(command, done=self._annotated))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _annotated(self, _changes: object) -> None:
        self.said.emit(self._words.tr("The places are annotated. One undo takes all of them back."))

    def export(self) -> None:
        """Write the results into a table."""
        if typed := self._typed():
            export = ResultsExport(
                self._window, self._desk, self._runner, self._settings, self._window.news, self._words
            )
            export.ask(typed, Path(self._home.documents))
