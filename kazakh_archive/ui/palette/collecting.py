"""Gathers what the palette offers: the table of actions, what else stands in the menus, sources and tags."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMenuBar

from kazakh_archive.model.entities import SourceSummary, TagSummary
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.actions import ACTIONS, MENUS, Action
from kazakh_archive.ui.actions.keymap import native_keys
from kazakh_archive.ui.actions.menus import Actions
from kazakh_archive.ui.palette.entries import SOURCE, TAG, Entry, fitting
from kazakh_archive.ui.wording.named import kind_name, language_name
from kazakh_archive.ui.wording.words import Words

if TYPE_CHECKING:
    from kazakh_archive.services.library import Library
    from kazakh_archive.ui.running.runner import Runner

_MOST = 50  # sources or tags offered at once
_ITSELF = "help.palette"


def action_entries(actions: Actions, bar: QMenuBar, words: Words) -> list[Entry]:
    """Every action of the table, and after them what the menus hold besides, such as the languages."""
    known = [_entry(item, actions, words) for item in ACTIONS if item.id != _ITSELF]
    return known + list(_others(bar, words))


def _entry(item: Action, actions: Actions, words: Words) -> Entry:
    made = actions[item.id]
    return Entry(
        id=item.id,
        title=plain(made.text()),
        run=made.trigger,
        place=plain(words.of(MENUS[item.menu])) if item.menu else words.tr("By keys only"),
        keys=native_keys(actions.keys[item.id]),
        also=f"{plain(item.text)} {words.of(item.help)} {plain(words.of(item.text))}",
        why_not=actions.why_not(item.id),
    )


def _others(bar: QMenuBar, words: Words) -> Iterator[Entry]:
    for title in bar.actions():
        menu = title.menu()
        if isinstance(menu, QMenu):
            yield from _of_menus_inside(menu, plain(title.text()), words)


def _of_menus_inside(menu: QMenu, place: str, words: Words) -> Iterator[Entry]:
    for action in menu.actions():
        inner = action.menu()
        if not isinstance(inner, QMenu):
            continue
        inner.aboutToShow.emit()  # it may be filled only then
        path = words.tr("{menu} › {inner}", menu=place, inner=plain(action.text()))
        for each in inner.actions():
            if not each.isSeparator() and each.isEnabled():
                yield Entry("", plain(each.text()), each.trigger, path)


def plain(text: str) -> str:
    """An action's text without what only a menu needs."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


class Finder:
    """Looks for sources and tags of one archive, off the window's thread."""

    def __init__(
        self,
        library: Library,
        runner: Runner,
        words: Words,
        open_source: Callable[[str], object],
        look_for: Callable[[str], object],
    ) -> None:
        self._library, self._runner, self._words = library, runner, words
        self._open, self._look_for = open_source, look_for

    def find(self, typed: str, done: Callable[[Sequence[Entry]], None]) -> None:
        """What the words after the sign fit: sources by title and file, tags by any of their names."""
        sign, wanted = typed[:1], typed[1:].strip()
        if sign == SOURCE:
            self._runner.ask(
                self._library.sources, lambda found: done(self._sources(found, wanted)), slot="palette"
            )
        elif sign == TAG:
            self._runner.ask(
                lambda: self._library.suggest(wanted, _MOST),
                lambda found: done([self._tag(each.summary) for each in found]),
                slot="palette",
            )

    def _sources(self, found: Sequence[SourceSummary], wanted: str) -> list[Entry]:
        entries = [
            Entry(
                "",
                one_line(each.source.title),
                partial(self._open, each.source.id),
                language_name(each.source.language, self._words),
                also=each.source.file_name,
            )
            for each in found
        ]
        return fitting(entries, wanted, ())[:_MOST]

    def _tag(self, summary: TagSummary) -> Entry:
        label = summary.tag.label
        used = self._words.plural("{n} annotation", "{n} annotations", summary.annotations)
        place = f"{kind_name(summary.tag.kind, self._words)} · {used}"
        return Entry("", one_line(label), partial(self._look_for, f'tag:"{label}"'), place)
