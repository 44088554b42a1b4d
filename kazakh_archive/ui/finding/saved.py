"""Saved searches in a menu: each with how many hits are new since it was looked at last."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kazakh_archive.model.entities import SavedSearch
from kazakh_archive.model.errors import IndexUnavailable, QueryError
from kazakh_archive.services.commands import RemoveSearch, RenameSearch, SaveSearch
from kazakh_archive.services.newhits import SeenHits
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.dialogs.frame import AskLine
from kazakh_archive.ui.home import Desk
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_LONGEST = 60  # letters of a name in the menu


@dataclass(frozen=True, slots=True)
class Counted:
    """A saved search with its new hits; -1 where they cannot be counted now."""

    search: SavedSearch
    new: int


class SavedSearches(QObject):
    """Fills `menu` when it is about to be seen. `wanted` carries the query of the search that was chosen."""

    wanted = Signal(str)

    def __init__(
        self,
        menu: QMenu,
        window: QWidget,
        desk: Desk,
        seen: SeenHits,
        runner: Runner,
        theme: Theme,
        words: Words,
    ) -> None:
        super().__init__(menu)
        self._menu, self._window, self._desk, self._seen = menu, window, desk, seen
        self._runner = runner
        self._theme, self._words = theme, words
        self._known: tuple[Counted, ...] = ()
        self._writes = not desk.session.info.read_only
        menu.aboutToShow.connect(self.ask)

    def ask(self) -> None:
        """Read the saved searches, and count what is new in each."""
        self._show(self._known)
        self._runner.ask(self._count, self._show, lambda _error: None, slot="finding.saved")

    def _count(self) -> tuple[Counted, ...]:
        return tuple(Counted(search, self._new(search)) for search in self._desk.library.saved_searches())

    def _new(self, search: SavedSearch) -> int:
        try:
            return self._seen.new(search.id, self._desk.search.keys(search.query))
        except (QueryError, IndexUnavailable):
            return -1

    def _show(self, found: tuple[Counted, ...]) -> None:
        tr = self._words.tr
        self._known = found
        self._menu.clear()
        for each in found:
            name = one_line(each.search.name)[:_LONGEST].replace("&", "&&")
            text = tr("{name}  ({n} new)", name=name, n=each.new) if each.new > 0 else name
            action = self._menu.addAction(text)
            action.triggered.connect(lambda _on=False, search=each.search: self._take(search))
        if not found:
            self._menu.addAction(tr("No search is saved yet.")).setEnabled(False)
        if found and self._writes:
            self._menu.addSeparator()
            self._add_changes(found)

    def _add_changes(self, found: tuple[Counted, ...]) -> None:
        rename, remove = (
            self._menu.addMenu(self._words.tr("&Rename")),
            self._menu.addMenu(self._words.tr("Re&move")),
        )
        for each in found:
            name = one_line(each.search.name)[:_LONGEST].replace("&", "&&")
            rename.addAction(name).triggered.connect(
                lambda _on=False, search=each.search: self._rename(search)
            )
            remove.addAction(name).triggered.connect(
                lambda _on=False, search=each.search: self._remove(search)
            )

    def _take(self, search: SavedSearch) -> None:
        """Search for it; what it finds now counts as seen."""
        self.wanted.emit(search.query)
        self._runner.ask(lambda: self._see(search), lambda _none: None, lambda _error: None)

    def _see(self, search: SavedSearch) -> None:
        self._seen.remember(search.id, self._desk.search.keys(search.query))

    # --- changing ---

    def save(self, query: str) -> None:
        """Ask for a name and keep the query under it."""
        if not query.strip():
            return
        tr = self._words.tr
        dialog = AskLine(
            self._window, self._theme, self._words,
            title=tr("Save this search"), label=tr("Name"), value=one_line(query)[:_LONGEST], button=tr("Save"),
        )  # fmt: skip
        dialog.accepted.connect(lambda: self._keep(dialog.value, query))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, name: str, query: str) -> None:
        def done(search_id: str) -> None:
            self._runner.ask(
                lambda: self._seen.remember(search_id, self._desk.search.keys(query)),
                lambda _none: None,
                lambda _error: None,
            )

        self._runner.submit(SaveSearch(name, query), done=lambda changes: done(changes.created))

    def _rename(self, search: SavedSearch) -> None:
        tr = self._words.tr
        dialog = AskLine(
            self._window, self._theme, self._words,
            title=tr("Rename a saved search"), label=tr("Name"), value=search.name, button=tr("Rename"),
        )  # fmt: skip
        dialog.accepted.connect(lambda: self._runner.submit(RenameSearch(search.id, dialog.value)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, search: SavedSearch) -> None:
        self._runner.submit(RemoveSearch(search.id), done=lambda _changes: self._seen.forget(search.id))
