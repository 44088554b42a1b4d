"""Find in text: what is typed into the bar is looked for in the text beside it, and walked through."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kazakh_archive.model.errors import ArchiveError
from kazakh_archive.model.progress import Cancel
from kazakh_archive.text.finding import Finder, Found
from kazakh_archive.ui.desk.places import NEAR
from kazakh_archive.ui.reader.find_bar import FindBar
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_LONG = 500_000  # code points; in a longer text the search waits for a pause in typing
_PAUSE = 150  # milliseconds
_LONGEST_TAKEN = 100  # code points of a selection that are taken over into the bar


class FindInText(QObject):
    """Connects one bar with one page; `going` comes, once, before the text is left for a place far away."""

    going = Signal(int)

    def __init__(self, bar: FindBar, view: ReadingView, runner: Runner, words: Words) -> None:
        super().__init__(view)
        self._bar, self._view, self._runner, self._words = bar, view, runner, words
        self._finder = Finder()
        self._cancel = Cancel()
        self._from = 0  # the offset from which the first place is looked for
        self._begun, self._far = 0, False
        self._looking = False
        self._content = view.content
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        bar.wanted.connect(self._look)
        bar.next.connect(self.next)
        bar.previous.connect(self.previous)
        bar.left.connect(self.leave)

    @property
    def current(self) -> int:
        """The number of the place gone to, from 0; -1 before there is one."""
        return self._view.found.current

    def take(self) -> None:
        """Show the bar; a few selected words are what is looked for."""
        span = self._view.selection()
        self._from = span.start if span is not None else self._view.caret
        self._begun, self._far = self._from, False
        words = self._view.content[span.start : span.end] if span is not None else ""
        if words and len(words) <= _LONGEST_TAKEN:
            self._bar.field.setText(" ".join(words.split()))
        self._bar.take()
        self._look()

    def leave(self) -> None:
        """Hide the bar and go on reading at the place found last."""
        self._stop()
        self._bar.hide()
        self._view.show_found(Found(), -1)
        self._view.setFocus()

    def text_changed(self) -> None:
        """Look again where another text is shown in the page, or another revision of it."""
        if self._content is self._view.content:
            return
        self._content = self._view.content
        self._view.show_found(Found(), -1)
        self._from = self._view.caret
        if self._bar.isVisible():
            self._look()

    def next(self) -> None:
        """Go to the next place; after the last one to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before; before the first one to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        found = self._view.found.found
        if self._bar.isHidden():
            self._from = self._view.caret
            self._bar.take()
            self._look()
        elif len(found) and not self._looking:
            self._go((self.current + by) % len(found))

    def _look(self) -> None:
        self._stop()
        self._looking = bool(self._bar.field.text().strip())
        if not self._looking:
            self._view.show_found(Found(), -1)
            self._bar.tell("")
        elif len(self._view.content) > _LONG:
            self._pause.start(_PAUSE)
        else:
            self._ask()

    def _stop(self) -> None:
        self._pause.stop()
        self._cancel.set()

    def _ask(self) -> None:
        content, typed, exact = self._view.content, self._bar.field.text(), self._bar.exact.isChecked()
        cancel = self._cancel = Cancel()

        def look() -> Found:
            return self._finder.find(content, typed, exact=exact, cancel=cancel)

        def take(found: Found) -> None:
            if not cancel.asked:
                self._take(found)

        def stopped(error: ArchiveError) -> None:
            del error  # another search has taken its place

        self._runner.ask(look, take, stopped)

    def _take(self, found: Found) -> None:
        self._looking = False
        self._view.show_found(found, -1)
        if len(found):
            self._go(found.first_from(self._from))
        else:
            self._bar.tell(self._words.tr("Not in this text"), bad=True)

    def _go(self, number: int) -> None:
        found, view = self._view.found.found, self._view
        span = found.span(number)
        self._from = span.start
        if not self._far and abs(span.start - self._begun) >= NEAR:
            self._far = True
            self.going.emit(span.start)
        view.show_found(found, number)
        view.bring_into_view(span)
        view.select(span)
        self._tell(number, found)

    def _tell(self, number: int, found: Found) -> None:
        tr, count = self._words.tr, len(found)
        if found.more:
            self._bar.tell(
                tr("{number} of more than {count}: only these are shown", number=number + 1, count=count)
            )
        else:
            self._bar.tell(tr("{number} of {count}", number=number + 1, count=count))
