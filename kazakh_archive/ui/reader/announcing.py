"""Tells a screen reader which annotations lie at the caret: the paint under the words it cannot see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kazakh_archive.ui.reader.marks import Mark
from kazakh_archive.ui.wording.words import Words

_SPOKEN = 6  # annotations named before "and 3 more"


class Announcer:
    """Says what lies under the caret when that is other than before."""

    def __init__(self, widget: QWidget, words: Words) -> None:
        self._widget = widget
        self._words = words
        self._last: tuple[str, ...] = ()

    def caret(self, marks: Sequence[Mark]) -> None:
        """The caret has moved to where these annotations lie."""
        ids = tuple(mark.id for mark in marks)
        if ids != self._last:
            self._last = ids
            if ids:
                self._say(self.sentence(marks))

    def chosen(self, mark: Mark | None) -> None:
        """This annotation was chosen."""
        if mark is not None:
            self._say(self._words.tr("Annotation chosen: {tags}", tags=self._name(mark)))

    def sentence(self, marks: Sequence[Mark]) -> str:
        """What is said: how many annotations, and their tags."""
        names = "; ".join(self._name(mark) for mark in marks[:_SPOKEN])
        return self._words.plural("{n} annotation: {tags}", "{n} annotations: {tags}", len(marks), tags=names)

    def _name(self, mark: Mark) -> str:
        return ", ".join(label.text for label in mark.labels) or mark.note or self._words.tr("no tag")

    def _say(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))
