"""Everything that lives as long as one archive is open in the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Draft
from kazakh_archive.model.errors import (
    ArchiveError,
    ArchiveReadOnly,
    IndexUnavailable,
    NothingToRedo,
    NothingToUndo,
)
from kazakh_archive.services.commands import SaveDraft
from kazakh_archive.services.correcting import Correcting
from kazakh_archive.text.title import file_stem
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.actions import WHILE_READING, Context
from kazakh_archive.ui.correcting.acts import CorrectingActs
from kazakh_archive.ui.desk.workspace import Workspace
from kazakh_archive.ui.dialogs.bring_in import BringInDialog
from kazakh_archive.ui.dialogs.export import ExportDialog
from kazakh_archive.ui.dialogs.look_panel import missing_sentence
from kazakh_archive.ui.finding.acts import FindingActs
from kazakh_archive.ui.frame.backups import Backups
from kazakh_archive.ui.frame.sourceacts import SourceActs
from kazakh_archive.ui.frame.wholewords import WholeWords
from kazakh_archive.ui.frame.window import Window
from kazakh_archive.ui.history.dialog import HistoryDialog
from kazakh_archive.ui.home import Desk, Home
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.palette.collecting import Finder
from kazakh_archive.ui.running.follower import Follower
from kazakh_archive.ui.running.indexkeeper import IndexKeeper
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.tags.acts import TagActs
from kazakh_archive.ui.testimony.page import TestimonyPage
from kazakh_archive.ui.wording.named import act
from kazakh_archive.ui.wording.words import Words

SAID_FOR = 6000
"""Milliseconds that a sentence stays in the status line."""

_Acts = tuple[str | None, str | None, bool, bool]


class OpenArchive(QObject):
    """Connects one desk with the window; `close` undoes all of it."""

    crashed = Signal(object)

    def __init__(self, home: Home, desk: Desk, window: Window, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.desk, self._home, self._window = desk, home, window
        self._theme, self._settings = theme, settings
        self._words: Words = home.words
        self.info = desk.session.info
        self.runner = Runner(desk.session)
        self.workspace = Workspace(desk, self.runner, theme, self._words, settings, window.actions_table)
        self.keeper = IndexKeeper(desk.indexing, self.runner, home.rebuild_command(self.info.path))
        self.acts = SourceActs(
            self.workspace, self.runner, window.actions_table, window.news, theme, self._words
        )
        self.whole_words = WholeWords(
            self.workspace, settings, window.actions_table["annotation.whole_words"], self._words
        )
        self.tags = TagActs(self.workspace, desk, self.runner, window, settings, theme, self._words)
        self.finding = FindingActs(home, desk, self.workspace, window, self.runner, theme, settings)
        self.backups = Backups(desk, self.runner, window, settings, self._words)
        self.follower = Follower(desk.session, self.runner)
        self.writing: TestimonyPage | None = None
        self._somebody_writes = False
        self.correcting = CorrectingActs(
            Correcting(desk.session.store),
            self.workspace,
            window,
            self.runner,
            theme,
            self._words,
            self._quiet,
        )
        self.correcting.lost.set_writes(self.writable)
        for pane in self.workspace.texts.both:
            pane.reader.set_writes(self.writable)
        self.workspace.annotations.set_writes(self.writable)
        self._connect()
        self._show()

    @property
    def writable(self) -> bool:
        """Whether changes can be made."""
        return not self.info.read_only

    def _connect(self) -> None:
        window, runner = self._window, self.runner
        runner.changed.connect(self._changed)
        runner.failed.connect(
            lambda error: window.news.tell(sentence(error, self._words), bad=not _asks_nothing(error))
        )
        runner.crashed.connect(self.crashed)
        runner.busy_changed.connect(window.status.busy)
        self.keeper.working.connect(window.status.index_working)
        self.keeper.caught_up.connect(self._index_ready)
        self.keeper.stuck.connect(window.status.index_stuck)
        self.workspace.asking.refused.connect(self._search_failed)
        self.workspace.connect_search(window.bar.search)
        self.workspace.draft_opened.connect(self._continue_draft)
        self.workspace.source_changed.connect(self.enable)
        self.finding.said.connect(lambda text: window.status.showMessage(text, SAID_FOR))
        for pane in self.workspace.texts.both:
            pane.reader.said.connect(lambda text: window.status.showMessage(text, SAID_FOR))
            pane.lettering.lost.connect(self._tell_letters)
        actions = window.actions_table
        actions.place(Context.LIBRARY, self.workspace.library)
        for pane in self.workspace.texts.both:  # not where notes and tags are typed
            actions.place(Context.READER, pane.reader.view)
        annotations, beside = self.workspace.annotations, actions["view.notes_beside"]
        beside.setChecked(annotations.beside)
        annotations.beside_changed.connect(beside.setChecked)
        for teller in (self.workspace.going, self.workspace.citing):
            teller.said.connect(lambda text: window.status.showMessage(text, SAID_FOR))
        own = (
            *("source.open_tab", "source.open_beside"),
            *("source.rename", "source.open_access", "source.remove"),
        )
        self.workspace.library.set_menu([actions[action_id] for action_id in own])

    def _show(self) -> None:
        window = self._window
        window.show_title(one_line(self.info.title) or one_line(self.info.path.stem))
        window.show_page(self.workspace)
        window.status.opened(read_only=not self.writable)
        window.bar.search.clear()
        if self.writable:
            window.banner.put_away()
        else:
            error = ArchiveReadOnly(path=self.info.path, reason=self.info.read_only, holder=self.info.holder)
            window.banner.tell(sentence(error, self._words))
        self.enable()
        self.workspace.library.reload()
        self._ask_acts()
        self.keeper.start()
        if not self.writable:
            self.follower.start()

    def enable(self) -> None:
        """Dim what cannot be done now."""
        self._window.actions_table["view.split"].setChecked(self.workspace.texts.split)
        self._window.actions_table.enable(
            archive=True, writable=self.writable, source=bool(self.workspace.source_id)
        )
        if self._somebody_writes:
            self._dim_reading()

    def close(self) -> None:
        """Save what is being written, end all work, and let go of the file."""
        if self.writing is not None:
            self.writing.flush()
        self.correcting.flush()
        self.tags.close()
        for pane in self.workspace.texts.both:
            pane.reader.flush()
        self.workspace.annotations.flush()
        self.workspace.save_state()
        self.follower.stop()
        self.keeper.close()
        self.runner.close()
        self.desk.close()
        if self.writing is not None:
            self._window.drop_page(self.writing)
        self.finding.close()
        self.correcting.close()
        self._window.drop_page(self.workspace)

    # --- following ---

    def _changed(self, changes: Changes) -> None:
        self.workspace.apply(changes)
        self.keeper.apply(changes)
        self._say_taken_back(changes.op)
        if not changes.op.startswith("draft."):
            self._ask_acts()

    def _ask_acts(self) -> None:
        self.runner.ask(self._next_acts, self._name_acts, slot="acts")

    def _next_acts(self) -> _Acts:
        """The names of what can be taken back and done again, and whether others have left such acts."""
        ask = self.desk.session
        any_undo, any_redo = ask.undo_op(anybody=True), ask.redo_op(anybody=True)
        return ask.undo_op(), ask.redo_op(), bool(any_undo), bool(any_redo)

    def _say_taken_back(self, op: str) -> None:
        """Say which act was taken back or done again: it may be out of sight."""
        words, (how, _, what) = self._words, op.partition(":")
        if how == "undo":
            self._window.status.showMessage(words.tr("Taken back: {act}", act=act(what, words)), SAID_FOR)
        elif how == "redo":
            self._window.status.showMessage(words.tr("Done again: {act}", act=act(what, words)), SAID_FOR)

    def _name_acts(self, acts: _Acts) -> None:
        tr, table = self._words.tr, self._window.actions_table
        undo, redo, any_undo, any_redo = acts
        table["edit.undo"].setText(tr("&Undo: {act}", act=act(undo, self._words)) if undo else tr("&Undo"))
        table["edit.redo"].setText(tr("&Redo: {act}", act=act(redo, self._words)) if redo else tr("&Redo"))
        table["edit.undo"].setEnabled(any_undo and self.writable)
        table["edit.redo"].setEnabled(any_redo and self.writable)

    def _tell_letters(self, lost: list[str]) -> None:
        self._window.news.tell(missing_sentence(lost, self._words))

    def _index_ready(self) -> None:
        self._window.status.index_ready()
        self.workspace.asking.again()

    def _search_failed(self, error: ArchiveError) -> None:
        """An index that somebody took away is made anew, and what was asked is asked again."""
        if isinstance(error, IndexUnavailable) and self.keeper.idle:
            self.keeper.start()

    # --- doing ---

    def search_everything(self) -> None:
        """Go to the box that searches all of the archive."""
        self._window.bar.search.take()

    def bring_in(self, paths: list[Path] | None = None) -> None:
        """Show the dialog that takes files in, with `paths` in it."""
        dialog = BringInDialog(
            self._window,
            self._theme,
            self._words,
            session=self.desk.session,
            library=self.desk.library,
            runner=self.runner,
            folder=self._settings.folder("bring_in"),
        )
        dialog.brought.connect(self._brought)
        dialog.finished.connect(
            lambda _result: self._settings.remember_folder("bring_in", Path(dialog.folder))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if paths:
            dialog.look_at(paths)

    def _brought(self, ids: tuple[str, ...]) -> None:
        count = self._words.plural("{n} text was brought in.", "{n} texts were brought in.", len(ids))
        self._window.news.tell(count)
        self.workspace.open_source(ids[0])

    def export(self) -> None:
        """Show the dialog that writes a bundle."""
        folder = Path(self._settings.folder("export") or self._home.documents)
        dialog = ExportDialog(
            self._window,
            self._theme,
            self._words,
            home=self._home,
            desk=self.desk,
            runner=self.runner,
            target=folder / f"{self.info.path.stem}.zip",
        )
        dialog.finished.connect(
            lambda _result: self._settings.remember_folder("export", dialog.request.target.parent)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def finder(self) -> Finder:
        """What finds this archive's sources and tags for the palette."""
        box = self._window.bar.search
        return Finder(self.desk.library, self.runner, self._words, self.workspace.open_source, box.setText)

    def print_source(self, *, to_file: bool) -> None:
        """Show the dialog that prints the chosen source, or saves it as a PDF."""
        source_id = self.workspace.source_id
        if not source_id:
            return
        from kazakh_archive.ui.printing.dialog import PaperDialog  # noqa: PLC0415  # Qt's printing is large

        folder = Path(self._settings.folder("print") or self._home.documents)
        chosen = self.workspace.library.source(source_id)
        name = file_stem(chosen.source.title if chosen else "", "text")
        dialog = PaperDialog(
            self._window,
            self._theme,
            self._words,
            runner=self.runner,
            read=partial(self.desk.library.printable, source_id),
            target=folder / f"{name}.pdf" if to_file else None,
        )
        if to_file:
            dialog.finished.connect(
                lambda _result: self._settings.remember_folder("print", dialog.path.parent)
            )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_history(self) -> None:
        """Show every change, to go back to any of them."""
        self.workspace.annotations.flush()  # what is being typed is a change as well
        dialog = HistoryDialog(self._window, self._theme, self._words, self.desk.session, self.runner)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- writing a testimony ---

    def new_testimony(self) -> None:
        """Begin to write one."""
        size = self._theme.reading_size + 1
        self._write(
            TestimonyPage.fresh(
                self.runner, self._theme, self._words, writer=self._settings.annotator, size=size
            )
        )

    def _continue_draft(self, draft_id: str) -> None:
        if not self.writable:
            self._window.news.tell(
                self._words.tr("A draft can be continued where the archive can be written.")
            )
            return
        self.runner.ask(partial(self.desk.library.draft, draft_id), self._write_on)

    def _write_on(self, draft: Draft) -> None:
        size = self._theme.reading_size + 1
        self._write(TestimonyPage(draft, self.runner, self._theme, self._words, size))

    def _write(self, page: TestimonyPage) -> None:
        if self.writing is not None:
            self._leave_writing()
        self.writing = page
        page.left.connect(self._leave_writing)
        page.finished.connect(self._testimony_done)
        page.thrown_away.connect(self._thrown_away)
        self._quiet(True)
        self._window.show_page(page)
        page.begin()

    def _leave_writing(self) -> None:
        page, self.writing = self.writing, None
        if page is not None:
            page.flush()
            self._quiet(False)
            self._window.show_page(self.workspace)
            self._window.drop_page(page)
            self.workspace.library.reload()

    def _thrown_away(self, draft: Draft) -> None:
        tr = self._words.tr
        do = partial(self.runner.submit, SaveDraft(draft))
        self._window.news.tell(tr("The draft was thrown away."), button=tr("Undo"), do=do)

    def _quiet(self, writing: bool) -> None:  # noqa: FBT001  # what it is about
        """Nothing but the page is there while somebody writes."""
        self._somebody_writes = writing
        self._window.bar.setVisible(not writing)
        self.enable()

    def _dim_reading(self) -> None:
        """What leads away from what is being written waits until it is done."""
        for action_id in WHILE_READING:
            self._window.actions_table[action_id].setEnabled(False)

    def _testimony_done(self, source_id: str) -> None:
        self._leave_writing()
        self._window.news.tell(self._words.tr("The testimony is in the archive now."))
        self.workspace.open_source(source_id)


def _asks_nothing(error: ArchiveError) -> bool:
    """Whether it asks nothing of anybody: such news go by themselves after a while."""
    return isinstance(error, NothingToUndo | NothingToRedo) and not error.who
