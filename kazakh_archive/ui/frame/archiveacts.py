"""What each action does with the archive that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from kazakh_archive.ui.settings import PINS

if TYPE_CHECKING:
    from kazakh_archive.ui.frame.openarchive import OpenArchive
    from kazakh_archive.ui.reader.presenter import Reader

Do = Callable[["OpenArchive"], object]


def _find(archive: OpenArchive) -> None:
    """Find in the text that is open; where none is, in everything."""
    if not archive.workspace.find_in_text():
        archive.search_everything()


def _open_tab(archive: OpenArchive) -> None:
    if archive.workspace.source_id:
        archive.workspace.open_in_tab(archive.workspace.source_id)


def _open_beside(archive: OpenArchive) -> None:
    if archive.workspace.source_id:
        archive.workspace.open_beside(archive.workspace.source_id)


def _in_reader(do: Callable[[Reader], object], archive: OpenArchive) -> None:
    do(archive.workspace.reader)


def _give_pinned(digit: int, archive: OpenArchive) -> None:
    archive.tags.give(digit)


_ARCHIVE: Mapping[str, Do] = {
    "archive.export": lambda archive: archive.export(),
    "archive.backup": lambda archive: archive.backups.ask(),
    "edit.undo": lambda archive: archive.runner.undo(),
    "edit.redo": lambda archive: archive.runner.redo(),
    "edit.history": lambda archive: archive.show_history(),
    "source.bring_in": lambda archive: archive.bring_in(),
    "source.rename": lambda archive: archive.acts.rename(),
    "source.open_access": lambda archive: archive.acts.toggle_access(),
    "source.remove": lambda archive: archive.acts.remove(),
    "source.print": lambda archive: archive.print_source(to_file=False),
    "source.pdf": lambda archive: archive.print_source(to_file=True),
    "source.correct": lambda archive: archive.correcting.correct(),
    "source.lost": lambda archive: archive.correcting.show_lost(),
    "source.revisions": lambda archive: archive.correcting.compare(),
    "testimony.new": lambda archive: archive.new_testimony(),
    "tags.manage": lambda archive: archive.tags.manage(),
}

_READING: Mapping[str, Do] = {
    "source.open_tab": _open_tab,
    "source.open_beside": _open_beside,
    "find.in_text": _find,
    "find.next": lambda archive: archive.workspace.pane.finding.next(),
    "find.previous": lambda archive: archive.workspace.pane.finding.previous(),
    "go.back": lambda archive: archive.workspace.pane.back(),
    "go.forward": lambda archive: archive.workspace.pane.forward(),
    "tab.next": lambda archive: archive.workspace.pane.next_tab(1),
    "tab.previous": lambda archive: archive.workspace.pane.next_tab(-1),
    "tab.close": lambda archive: archive.workspace.pane.close_tab(),
    "tab.reopen": lambda archive: archive.workspace.reopen_tab(),
    "view.split": lambda archive: archive.workspace.toggle_split(),
    "view.library": lambda archive: archive.workspace.go_to_library(),
    "view.reader": lambda archive: archive.workspace.reader.setFocus(),
    "view.annotations": lambda archive: archive.workspace.annotations.front.setFocus(),
    "view.notes_beside": lambda archive: archive.workspace.annotations.turn(),
    "view.next_pane": lambda archive: archive.workspace.next_pane(),
    "view.pins": lambda archive: archive.tags.show_strip(),
}

_SEARCH: Mapping[str, Do] = {
    "search.page": lambda archive: archive.finding.show_page(),
    "search.next": lambda archive: archive.finding.next_hit(),
    "search.previous": lambda archive: archive.finding.previous_hit(),
    "search.open_tab": lambda archive: archive.finding.open_in_tab(),
    "search.open_beside": lambda archive: archive.finding.open_beside(),
    "search.build": lambda archive: archive.finding.build(),
    "search.list": lambda archive: archive.finding.look_up_list(),
    "search.save": lambda archive: archive.finding.save(),
    "search.annotate": lambda archive: archive.finding.annotate(),
    "search.export": lambda archive: archive.finding.export(),
}

READER_ACTS: Mapping[str, Callable[[Reader], object]] = {
    "annotation.add": lambda reader: reader.marking.annotate(),
    "annotation.edit": lambda reader: reader.marking.edit_annotation(),
    "annotation.remove": lambda reader: reader.marking.remove_annotation(),
    "annotation.repeat": lambda reader: reader.marking.repeat_tags(),
    "annotation.next": lambda reader: reader.next_annotation(),
    "annotation.previous": lambda reader: reader.previous_annotation(),
    "annotation.leave": lambda reader: reader.leave_annotation(),
    "annotation.everywhere": lambda reader: reader.reshaping.everywhere(),
    "annotation.split": lambda reader: reader.reshaping.split(),
    "annotation.join": lambda reader: reader.reshaping.join(),
    "annotation.end_right": lambda reader: reader.reshaping.move_end(right=True),
    "annotation.end_left": lambda reader: reader.reshaping.move_end(right=False),
    "annotation.start_forward": lambda reader: reader.reshaping.move_start(forward=True),
    "annotation.start_back": lambda reader: reader.reshaping.move_start(forward=False),
}
"""What needs no more than the text that is read."""

_ANNOTATIONS: Mapping[str, Do] = {
    **{each: partial(_in_reader, do) for each, do in READER_ACTS.items()},
    **{f"tag.pin_{digit}": partial(_give_pinned, digit) for digit in range(1, PINS + 1)},
    "annotation.cite": lambda archive: archive.workspace.citing.copy(archive.workspace.reader),
    "annotation.whole_words": lambda archive: archive.whole_words.turn(),
}

ARCHIVE_ACTS: Mapping[str, Do] = {**_ARCHIVE, **_READING, **_SEARCH, **_ANNOTATIONS}
"""By the ids of the actions."""
