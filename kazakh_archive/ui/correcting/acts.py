"""What is done about a text that is wrong: corrected, compared with what it was, its lost marks placed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from kazakh_archive.model.entities import Placement, Revision
from kazakh_archive.model.search import Hit, HitKind
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import SaveCorrection
from kazakh_archive.services.correcting import Correcting, Preview, Typed
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.correcting.lost_panel import LostPanel
from kazakh_archive.ui.correcting.page import CorrectionPage
from kazakh_archive.ui.correcting.revisions import RevisionsDialog
from kazakh_archive.ui.correcting.units import Sheet
from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.frame.window import Window
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words


class CorrectingActs(QObject):
    """Runs them on the source that is open or chosen. ``quiet`` hides what is no use while somebody writes."""

    def __init__(
        self,
        correcting: Correcting,
        workspace: Workspace,
        window: Window,
        runner: Runner,
        theme: Theme,
        words: Words,
        quiet: Callable[[bool], None],
    ) -> None:
        super().__init__(workspace)
        self._correcting, self._workspace, self._window = correcting, workspace, window
        self._runner, self._theme, self._words, self._quiet = runner, theme, words, quiet
        self.page: CorrectionPage | None = None
        self.lost = LostPanel(correcting, runner, theme, words)
        self.lost.said.connect(workspace.reader.said)
        self.lost.left.connect(lambda: workspace.reader.setFocus())  # noqa: PLW0108  # the one meant then
        self.lost.looked_at.connect(self._look)
        workspace.put_below(self.lost)
        workspace.source_changed.connect(self._follow)
        workspace.annotations.activated.connect(self._activated)
        workspace.results.opened.connect(self._found)
        for pane in workspace.texts.both:
            pane.reader.selection_changed.connect(self._selected)
        runner.changed.connect(self.lost.apply)

    # --- correcting ---

    def correct(self) -> None:
        """Open the page on which the text is corrected."""
        source_id = self._workspace.source_id
        if self.page is not None:
            self._window.show_page(self.page)
        if not source_id or self.page is not None:
            return
        correcting = self._correcting

        def read() -> tuple[Typed, Sheet]:
            typed = correcting.typed(source_id)
            return typed, Sheet.of(typed.characters)

        self._runner.ask(read, self._show, slot="correct")

    def _show(self, found: tuple[Typed, Sheet]) -> None:
        typed, sheet = found
        source_id = typed.text.source_id
        summary = self._workspace.library.source(source_id)
        if summary is None or self.page is not None:
            return
        reader = self._workspace.reader
        place = reader.view.textCursor().position() if reader.source_id == source_id else 0
        title = one_line(summary.source.title)
        page = CorrectionPage(typed, title, self._correcting, self._runner, self._theme, self._words)
        self.page = page
        page.left.connect(self._leave)
        page.finished.connect(self._finished)
        page.thrown_away.connect(self._thrown_away)
        self._quiet(True)
        self._window.show_page(page)
        page.begin(sheet, place)

    def _leave(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            self._quiet(False)
            self._window.show_page(self._workspace)
            self._window.drop_page(page)
            self._workspace.reader.setFocus()

    def _finished(self, preview: Preview) -> None:
        source_id = preview.command.source_id
        if self._workspace.open_id != source_id:
            self._workspace.open_source(source_id)
        words = self._words
        if preview.lost:
            self.lost.take(source_id)
        if preview.same:
            self._window.news.tell(words.tr("The text is the same as before; nothing was changed."))
        elif preview.lost:
            told = words.plural(
                "The correction is saved. {n} annotation lost its place.",
                "The correction is saved. {n} annotations lost their places.",
                len(preview.lost),
            )
            self._window.news.tell(told, button=words.tr("Undo"), do=self._runner.undo)
        else:
            told = words.tr("The correction is saved, and all annotations went along.")
            self._window.news.tell(told, button=words.tr("Undo"), do=self._runner.undo)

    def _thrown_away(self, again: SaveCorrection) -> None:
        tr = self._words.tr
        self._window.news.tell(
            tr("What you typed was thrown away."),
            button=tr("Undo"),
            do=partial(self._runner.submit, again),
        )

    # --- lost marks ---

    def show_lost(self) -> None:
        """Show the annotations of the open text that lost their place."""
        source_id = self._workspace.source_id
        if source_id:
            if self._workspace.open_id != source_id:
                self._workspace.open_source(source_id)
            self.lost.take(source_id)

    def _follow(self) -> None:
        if self._workspace.open_id:
            self.lost.show_source(self._workspace.open_id)
        else:
            self.lost.hide()

    def _activated(self, annotation_id: str) -> None:
        """Who chooses an annotation without a place in the list is asked to give it one."""
        annotation = self._workspace.annotations.model.annotation(annotation_id)
        if annotation is not None and annotation.placement is Placement.LOST:
            self.lost.take(annotation.source_id, annotation_id)

    def _found(self, hit: Hit) -> None:
        """A note that was found may be about words that are no longer there."""
        if hit.kind is HitKind.NOTE and hit.span is None:
            self.lost.take(hit.source_id, hit.item_id)

    def _selected(self) -> None:
        self.lost.selected(self._workspace.reader.selection())

    def _look(self, span: Span) -> None:
        view = self._workspace.reader.view
        if span.end <= len(view.content):
            view.bring_into_view(span)
            view.select(span)

    # --- revisions ---

    def compare(self) -> None:
        """Show what was changed from one revision of the text to another."""
        source_id, correcting = self._workspace.source_id, self._correcting
        if source_id:
            self._runner.ask(lambda: correcting.revisions(source_id), self._show_revisions, slot="revisions")

    def _show_revisions(self, revisions: tuple[Revision, ...]) -> None:
        if len(revisions) == 1:
            self._window.news.tell(
                self._words.tr("This text has not been corrected yet, so there is nothing to compare.")
            )
            return
        dialog = RevisionsDialog(
            self._window,
            self._theme,
            self._words,
            revisions=revisions,
            correcting=self._correcting,
            runner=self._runner,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- closing ---

    def flush(self) -> None:
        """Keep what is typed: the archive is about to be closed."""
        if self.page is not None:
            self.page.flush()

    def close(self) -> None:
        """Take the page away: the archive is closed."""
        page, self.page = self.page, None
        if page is not None:
            self._window.drop_page(page)
