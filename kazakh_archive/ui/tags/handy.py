"""The tags at hand: nine under a digit each, and those given last.

They belong to a person and an archive. The settings keep ids only: no name leaves the archive.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation, Tag, TagSummary
from kazakh_archive.services.library import Library
from kazakh_archive.ui.reader.marking import Marking
from kazakh_archive.ui.reader.offers import Picked, picked
from kazakh_archive.ui.reader.tag_field import TagField
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.settings import PINS, Settings


class HandyTags(QObject):
    """`changed` tells that a digit stands for another tag, or that a pinned tag looks otherwise.

    `asked` carries a digit whose tag is to be given in a reader that is served.
    """

    changed = Signal()
    asked = Signal(int)

    def __init__(self, archive_id: str, library: Library, runner: Runner, settings: Settings) -> None:
        super().__init__()
        self._archive_id, self._library, self._runner, self._settings = archive_id, library, runner, settings
        self._tags: dict[str, Tag] = {}
        self._shown: tuple[Tag | None, ...] = (None,) * PINS
        self._last: tuple[Picked, ...] = ()
        self._markings: list[Marking] = []

    # --- the nine ---

    @property
    def pins(self) -> tuple[Tag | None, ...]:
        """What the digits 1 to 9 stand for; None for a free one, or one whose tag is gone."""
        return tuple(self._tags.get(tag_id) for tag_id in self._ids)

    @property
    def _ids(self) -> tuple[str, ...]:
        return self._settings.pins(self._archive_id)

    def pin(self, digit: int) -> Picked | None:
        """The tag of a digit, to be given."""
        tag = self.pins[digit - 1]
        return None if tag is None else picked(tag)

    def digit_of(self, tag_id: str) -> int:
        """The digit that a tag is pinned to; 0 for none."""
        ids = self._ids
        return ids.index(tag_id) + 1 if tag_id and tag_id in ids else 0

    def put(self, digit: int, tag_id: str) -> None:
        """Let a digit stand for a tag. One that had another digit changes places; pinned there already, it is unpinned."""
        ids = list(self._ids)
        before = self.digit_of(tag_id)
        if before:
            ids[before - 1] = "" if before == digit else ids[digit - 1]
        if before != digit:
            ids[digit - 1] = tag_id
        self._keep(ids)

    def unpin(self, tag_id: str) -> None:
        """Let no digit stand for a tag any more."""
        self._keep("" if each == tag_id else each for each in self._ids)

    def move(self, tag_id: str, by: int) -> None:
        """Change places with the digit so many further; at the ends nothing happens."""
        digit = self.digit_of(tag_id)
        if digit and 1 <= digit + by <= PINS:
            self.put(digit + by, tag_id)

    def _keep(self, ids: Iterable[str]) -> None:
        self._settings.keep_pins(self._archive_id, ids)
        self.load()

    def load(self) -> None:
        """Read what the pins and the tags given last are now."""
        wanted, last = self._ids, self._settings.last_tags(self._archive_id)
        library = self._library

        def take(found: dict[str, TagSummary]) -> None:
            before, self._tags = self._shown, {tag_id: each.tag for tag_id, each in found.items()}
            self._last = tuple(picked(self._tags[tag_id]) for tag_id in last if tag_id in self._tags)
            for marking in self._markings:
                marking.last_tags = self._last
            self._shown = self.pins
            if self._shown != before:
                self.changed.emit()

        self._runner.ask(lambda: library.some_tags((*wanted, *last)), take, slot="tags.handy")

    def apply(self, changes: Changes) -> None:
        """Follow an act that changed tags."""
        if changes.touches("tag", "name"):
            self.load()

    # --- those given last ---

    def serve(self, marking: Marking) -> None:
        """Let a reader have the tags given last, and pin from its popup."""
        self._markings.append(marking)
        marking.last_tags = self._last
        marking.given.connect(self._given)
        marking.digit.connect(self.asked)
        marking.destroyed.connect(lambda: self._markings.remove(marking))
        self.serve_field(marking.popup.field)

    def serve_field(self, field: TagField) -> None:
        """Pin from a field for tags, and let it show the digits."""
        field.pin_asked.connect(self.put)
        field.list.show_digits(self.digit_of)
        self.changed.connect(field.list.viewport().update)

    def _given(self, annotation_id: str) -> None:
        library = self._library
        self._runner.ask(lambda: library.annotation(annotation_id), self._remember, _nothing, "tags.last")

    def _remember(self, annotation: Annotation) -> None:
        if annotation.tags:
            self._settings.keep_last_tags(self._archive_id, (tag.id for tag in annotation.tags))
            self.load()


def _nothing(_error: Exception) -> None:
    """The annotation was taken back before it could be looked at: what was given before it stays."""
