"""What is done with a source as a whole: renamed, opened or closed to others, removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Access, SourceSummary
from kazakh_archive.services.commands import RemoveSource, RenameSource, SetAccess
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.dialogs.frame import AskLine
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.notice import NoticeBar
from kazakh_archive.ui.wording.words import Words


class SourceActs(QObject):
    """Runs the acts of the Source menu on the chosen source of a workspace."""

    def __init__(
        self,
        workspace: Workspace,
        runner: Runner,
        actions: Actions,
        news: NoticeBar,
        theme: Theme,
        words: Words,
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._runner, self._actions, self._news = workspace, runner, actions, news
        self._theme, self._words = theme, words
        workspace.source_changed.connect(self.refresh)

    @property
    def chosen(self) -> SourceSummary | None:
        """The source that is meant."""
        return self._workspace.library.source(self._workspace.source_id)

    def refresh(self) -> None:
        """Let the tick of the menu show whether the source is open to others."""
        chosen = self.chosen
        opened = chosen is not None and chosen.source.access is Access.OPEN
        self._actions["source.open_access"].setChecked(opened)

    def rename(self) -> None:
        """Ask for another title."""
        chosen = self.chosen
        if chosen is None:
            return
        dialog = AskLine(
            self._workspace.window(),
            self._theme,
            self._words,
            title=self._words.tr("Rename"),
            label=self._words.tr("Title"),
            value=chosen.source.title,
            button=self._words.tr("Rename"),
        )
        dialog.accepted.connect(partial(self._rename_to, chosen.source.id, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename_to(self, source_id: str, dialog: AskLine) -> None:
        self._runner.submit(RenameSource(source_id, dialog.value))

    def toggle_access(self) -> None:
        """Open the source to others, or close it; say what that means."""
        chosen = self.chosen
        if chosen is None:
            return
        closing = chosen.source.access is Access.OPEN
        access = Access.CLOSED if closing else Access.OPEN
        done = partial(self._told_access, chosen.source.title, closing)
        self._runner.submit(SetAccess(chosen.source.id, access), done=done)

    def _told_access(self, title: str, closing: bool, _changes: Changes) -> None:  # noqa: FBT001  # bound by partial
        if closing:
            text = self._words.tr("“{title}” is closed now and goes into no bundle.", title=title)
        else:
            text = self._words.tr("“{title}” is open now and may go into bundles.", title=title)
        self._news.tell(text, button=self._words.tr("Undo"), do=self._runner.undo)

    def remove(self) -> None:
        """Take the source out; the bar offers to undo it."""
        chosen = self.chosen
        if chosen is not None:
            done = partial(self._told_removed, chosen.source.title)
            self._runner.submit(RemoveSource(chosen.source.id), done=done)

    def _told_removed(self, title: str, _changes: Changes) -> None:
        text = self._words.tr("“{title}” was removed with its annotations.", title=title)
        self._news.tell(text, button=self._words.tr("Undo"), do=self._runner.undo)
