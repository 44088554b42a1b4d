"""Keeps a view up to date with what acts change: only the annotations concerned are read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.errors import NotFound
from kazakh_archive.services.library import Library
from kazakh_archive.ui.running.runner import Runner

_MANY = 200  # annotations; when more were changed at once, all of the source are read again

R = TypeVar("R")
TakeIn = Callable[[str, Annotation | None, Changes], None]
"""Is given an annotation's id, the annotation as it is now (None: it is gone), and the act."""


class Following:
    """Reads what an act has changed in one source, and drops answers that a later act has overtaken.

    Answers come in any order. An act during a reading of all may be missing in it, so that all are read
    once more; what was asked for before a reading of all is older than that.
    """

    def __init__(
        self, library: Library, runner: Runner, take_in: TakeIn, read_all: Callable[[], None]
    ) -> None:
        self._library, self._runner = library, runner
        self._take_in, self._read_all = take_in, read_all
        self._source_id = ""
        self._newest: dict[str, int] = {}  # annotation id -> the last act taken in
        self._readings = 0  # of all annotations, since the beginning
        self._reads_all = False

    def follow(self, source_id: str) -> None:
        """Follow this source from now on; an empty id follows none."""
        self._source_id = source_id
        self._newest.clear()
        self._reads_all = False

    def ask_all(self, read: Callable[[], R], show: Callable[[R], None], *, slot: str) -> None:
        """Read all annotations of the source, and show them if it is still the one that is followed."""
        self._readings += 1
        self._reads_all = True
        source_id = self._source_id

        def answered(found: R) -> None:
            if source_id == self._source_id:
                self._reads_all = False
                show(found)

        self._runner.ask(read, answered, slot=slot)

    def concerns(self, changes: Changes) -> bool:
        """Whether an act may have changed how an annotation looks."""
        return bool(self._source_id) and (changes.touches("annotation") or _renames(changes))

    def apply(self, changes: Changes) -> None:
        """Read what an act has changed."""
        ids = changes.of("annotation")
        if not self.concerns(changes):
            return
        if self._reads_all or _renames(changes) or len(ids) > _MANY:
            self._read_all()
            return
        source_id, readings, wanted = self._source_id, self._readings, tuple(ids)

        def take(found: list[tuple[str, Annotation | None]]) -> None:
            if (source_id, readings) == (self._source_id, self._readings):
                for annotation_id, annotation in found:
                    self._take(annotation_id, annotation, changes)

        self._runner.ask(lambda: [(one, _find(self._library, one)) for one in wanted], take)

    def _take(self, annotation_id: str, annotation: Annotation | None, changes: Changes) -> None:
        if self._newest.get(annotation_id, 0) > changes.seq:
            return
        self._newest[annotation_id] = changes.seq
        if annotation is None or annotation.source_id == self._source_id:
            self._take_in(annotation_id, annotation, changes)


def _renames(changes: Changes) -> bool:
    """Whether tags themselves were changed, not only given to an annotation or made for it."""
    return changes.touches("tag", "name") and not changes.touches("annotation")


def _find(library: Library, annotation_id: str) -> Annotation | None:
    try:
        return library.annotation(annotation_id)
    except NotFound:
        return None
