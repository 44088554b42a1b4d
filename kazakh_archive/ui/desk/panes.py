"""The desk: one pane, or two side by side; what keys and menus mean is the one that had the focus last."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter

from kazakh_archive.model.changes import Changes
from kazakh_archive.ui.desk.layout import Layout
from kazakh_archive.ui.desk.pane import Pane
from kazakh_archive.ui.desk.places import At

LEAST = 140
"""Pixels, the least width of a pane."""


class Panes(QSplitter):
    """Two panes, the second one hidden until it is asked for. `turned` tells that another source is meant."""

    turned = Signal()

    def __init__(self, make_pane: Callable[[dict[str, At]], Pane]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.places: dict[str, At] = {}
        self.both = (make_pane(self.places), make_pane(self.places))
        self.focused = self.both[0]
        self.setChildrenCollapsible(False)
        for pane in self.both:
            pane.setMinimumWidth(LEAST)
            self.addWidget(pane)
            pane.turned.connect(self._turned)
            pane.reader.view.installEventFilter(self)
        self.both[1].hide()

    @property
    def split(self) -> bool:
        """Whether two panes are side by side."""
        return not self.both[1].isHidden()

    @property
    def shown(self) -> tuple[Pane, ...]:
        """The panes that are there, from the left."""
        return self.both if self.split else self.both[:1]

    def set_split(self, split: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Put a second pane beside the first, with the same source in it; or close it."""
        first, second = self.both
        if split == self.split:
            return
        if split:
            second.show()
            self.setSizes([self.width() // 2, self.width() // 2])
            layout = first.layout_now()
            if first.source_id:
                second.reader.put_place(first.source_id, layout.at)
                second.open(first.source_id)
            self.focus(second)
        else:
            self._join()

    def _join(self) -> None:
        """Make one pane of the two: no tab is lost, and what was being read stays in sight."""
        first, second = self.both
        here = second.source_id if self.focused is second or not first.source_id else first.source_id
        second.settle()
        first.adopt(second.tabs.histories, here)
        second.hide()
        second.clear()
        self.focus(first)

    def beside(self) -> Pane:
        """The pane beside the focused one; it is put there where there is none yet."""
        if not self.split:
            self.both[1].show()
            self.setSizes([self.width() // 2, self.width() // 2])
        return self.both[1] if self.focused is self.both[0] else self.both[0]

    def focus(self, pane: Pane) -> None:
        """Go to a pane."""
        self._mean(pane)
        pane.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mean(self, pane: Pane) -> None:
        if pane is not self.focused:
            self.focused = pane
            self.turned.emit()
        self._show_meant()

    def _show_meant(self) -> None:
        """Let it be seen which of two panes has the focus."""
        for each in self.both:
            each.head.show_meant(self.split and each is self.focused)

    def _turned(self) -> None:
        """A pane shows another source; one whose last tab was closed goes."""
        first, second = self.both
        if self.split and not second.source_id:
            second.hide()
            self.focus(first)
        elif self.split and not first.source_id:
            self._join()
        self._show_meant()
        self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who goes to a text means its pane."""
        if event.type() == QEvent.Type.FocusIn:
            for pane in self.both:
                if watched is pane.reader.view:
                    self._mean(pane)
        return super().eventFilter(watched, event)

    # --- following ---

    def apply(self, changes: Changes) -> None:
        """Let the texts follow an act."""
        for pane in self.both:
            pane.apply(changes)

    def follow_titles(self, titles: Mapping[str, str]) -> None:
        """How sources are called now, by id; those that are gone are closed."""
        for pane in self.both:
            pane.follow_titles(titles)

    def layout_now(self) -> Layout:
        """What stands where."""
        panes = tuple(pane.layout_now() for pane in self.shown)
        return Layout(panes, self.both.index(self.focused), self.places)

    def restore(self, layout: Layout, known: Mapping[str, str]) -> None:
        """Put everything back where it was, as far as the sources are known."""
        self.places.update((key, at) for key, at in layout.places.items() if key in known)
        panes = [pane for pane in layout.panes if any(tab in known for tab in pane.tabs)]
        for number, pane in enumerate(panes):
            self.both[number].setVisible(True)
            self.both[number].restore(pane, known)
        if len(panes) > 1:
            self.setSizes([self.width() // 2, self.width() // 2])
        self._mean(self.both[layout.focused if layout.focused < len(panes) else 0])
