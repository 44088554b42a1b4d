"""Notes beside the text: each card at the line of its mark, scrolling with it.

Only what is near the lines in sight is looked at, whatever the text holds besides. Cards are pictures,
drawn once; the chosen one is a widget, so that its note can be copied, followed and written.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.entities import Annotation
from kazakh_archive.model.span import Span
from kazakh_archive.services.library import Library
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.cards import Card, Cards, draw_blank
from kazakh_archive.ui.notes.chosen import INITIATOR, ChosenCard
from kazakh_archive.ui.notes.names import LinkNames
from kazakh_archive.ui.notes.placing import place
from kazakh_archive.ui.reader.marks import Mark
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.wording.words import Words

_GAP, _EDGE = 7, 8
_ABOVE, _MOST = 20, 60  # cards over the viewport, and all that are placed at once; more are only counted
_LEAST = 150  # pixels; a column is no narrower
_PAUSE, _SLICE = 25, 0.006  # milliseconds of rest before cards are drawn, and seconds at a time


@dataclass(frozen=True, slots=True)
class _Note:
    """A note that has its place: ``anchor`` is the height of its line, ``card`` None until it is drawn."""

    mark: Mark
    annotation: Annotation
    anchor: float
    height: int
    card: Card | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class _Shown:
    """A note in sight."""

    box: QRectF
    note: _Note


class NotesColumn(QWidget):
    """Follows one view. `chosen` carries an annotation's id, `followed` a link's kind and id."""

    chosen = Signal(str)
    followed = Signal(str, str)

    def __init__(
        self,
        library: Library,
        runner: Runner,
        theme: Theme,
        words: Words,
        find: Callable[[str], Annotation | None],
    ) -> None:
        super().__init__()
        self._theme, self._words, self._find = theme, words, find
        self._view: ReadingView | None = None
        self._shown: list[_Shown] = []
        self._beyond: tuple[str, int] = ("", 0)  # the first note that found no room, and how many did not
        self.names = LinkNames(library, runner, self)
        self._cards = Cards(theme, words, self.names.named)
        self.card = ChosenCard(library, runner, theme, words, self._cards, self.names.named)
        self.card.setParent(self)
        self.card.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        self._width = _LEAST
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw_some)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(words.tr("Notes beside the text"))
        self.setAccessibleDescription(
            words.tr("Up and Down go from note to note, Enter writes. The same notes are in the list.")
        )
        self.card.reshaped.connect(self.settle)
        self.card.followed.connect(self.followed)
        self.card.left.connect(self._back_to_text)
        self.names.changed.connect(self._draw_anew)
        theme.changed.connect(self._draw_anew)

    def sizeHint(self) -> QSize:
        """As wide as a short line."""
        return QSize(260, 0)

    def follow(self, view: ReadingView) -> None:
        """Show the notes of this view from now on."""
        if self._view is not None:
            self._view.updateRequest.disconnect(self.settle)
            self._view.remarked.disconnect(self.settle)
        self._view = view
        view.updateRequest.connect(self.settle)
        view.remarked.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Place everything anew, soon: several reasons in one turn are one."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start(0)

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether notes may be changed."""
        self.card.set_writes(writes)

    # --- the annotations ---

    def choose(self, annotation: Annotation | None) -> None:
        """Show this one's note in full; with None, no one's."""
        if annotation is None or annotation.id != self.card.annotation_id:
            self.card.show_annotation(annotation)
        self.settle()

    def take_in(self, annotation: Annotation, changes: Changes) -> None:
        """An annotation was changed."""
        if annotation.id == self.card.annotation_id and changes.initiator != INITIATOR:
            self.card.refresh(annotation)
        self.settle()

    def drop(self, annotation_id: str) -> None:
        """An annotation is gone."""
        if annotation_id == self.card.annotation_id:
            self.card.forget()
        self.settle()

    def apply(self, changes: Changes) -> None:
        """Follow what links are called, and what is mentioned."""
        self.names.apply(changes)
        if changes.touches("annotation"):
            self.card.mentions.again()

    def flush(self) -> None:
        """Save now what is being typed."""
        self.card.flush()

    # --- placing ---

    def cards_in_sight(self) -> list[tuple[str, QRectF]]:
        """The annotations whose notes are in sight, and where, from above; every card is drawn."""
        self._arrange()
        while self._pause.isActive():
            self._pause.stop()
            self._draw_some()
        return [(shown.note.mark.id, shown.box) for shown in self._shown]

    def _arrange(self) -> None:
        self._shown, self._beyond = [], ("", 0)
        view = self._view
        if view is not None and self.isVisible():
            self._place(view)
        here = next((shown for shown in self._shown if shown.note.chosen), None)
        if here is not None:
            self.card.setGeometry(here.box.toRect())
        self.card.setVisible(here is not None)
        self.update()

    def _place(self, view: ReadingView) -> None:
        seen = view.blocks_about(self.height())
        if not seen or not len(view.marks):
            return
        stretch = Span(view.span_of(seen[0].block).start, view.span_of(seen[-1].block).end)
        if not len(stretch):
            return
        noted = view.marks.noted
        ids = noted.beginning_in(stretch)
        above = noted.beginning_in(Span(stretch.start, max(stretch.start, view.top_offset)))
        first = max(0, len(above) - _ABOVE)
        near, more = ids[first : first + _MOST], ids[first + _MOST :]
        chosen = view.marks.get(self.card.annotation_id)
        if chosen is not None and chosen.span.overlaps(stretch) and chosen.id not in near:
            near.append(chosen.id)
        marks = [mark for each in near if (mark := view.marks.get(each)) is not None]
        shift = self.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y()
        tops = view.tops((mark.span.start for mark in marks), seen)
        self._width = max(_LEAST, self.width() - 2 * _EDGE)
        kept = [
            note
            for mark, top in zip(marks, tops, strict=True)
            if (note := self._note(mark, top, shift)) is not None
        ]
        self._lay_down(kept)
        self._count_beyond(kept, more)

    def _note(self, mark: Mark, top: float, shift: int) -> _Note | None:
        annotation = self._find(mark.id)
        if annotation is None:
            return None
        chosen = mark.id == self.card.annotation_id
        anchor = max(top + shift, _EDGE) if top >= 0 or chosen else top + shift
        if chosen:
            high = self.card.height_for(self._width, max(80, self.height() - 2 * _EDGE))
            return _Note(mark, annotation, anchor, high, None, chosen=True)
        card = self._cards.known(annotation, self._width, self.devicePixelRatioF())
        high = card.height if card else self._cards.height_about(annotation, self._width)
        return _Note(mark, annotation, anchor, high, card, chosen=False)

    def _lay_down(self, kept: list[_Note]) -> None:
        kept.sort(key=lambda note: (note.anchor, note.mark.span.start))
        pinned = next((number for number, note in enumerate(kept) if note.chosen), None)
        placed = place([note.anchor for note in kept], [note.height for note in kept], _GAP, pinned)
        for note, top in zip(kept, placed, strict=True):
            box = QRectF(_EDGE, top, self._width, note.height)
            if box.bottom() > 0 and top < self.height():
                self._shown.append(_Shown(box, note))
        if any(shown.note.card is None and not shown.note.chosen for shown in self._shown):
            self._pause.start()  # anew with every line scrolled, so that scrolling never waits for it

    def _draw_some(self) -> None:
        """Draw cards in sight that are not drawn yet, for as long as nobody notices."""
        begun = time.perf_counter()
        for shown in self._shown:
            if shown.note.card is None and not shown.note.chosen:
                self._cards.draw(shown.note.annotation, self._width, self.devicePixelRatioF())
                if time.perf_counter() - begun > _SLICE:
                    break
        self._arrange()

    def _count_beyond(self, kept: list[_Note], more: list[str]) -> None:
        """Count the notes whose line is in sight while their card is not."""
        there = {shown.note.mark.id for shown in self._shown}
        hidden = [
            note.mark.id for note in kept if note.mark.id not in there and 0 <= note.anchor < self.height()
        ]
        hidden += (each for each in more if each not in there)
        if hidden:
            self._beyond = (hidden[0], len(hidden))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the cards down."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shown in self._shown:
            if shown.note.card is not None:
                painter.drawPixmap(shown.box.topLeft(), shown.note.card.picture)
            elif not shown.note.chosen:
                strip = self._cards.strip(shown.note.annotation)
                draw_blank(painter, shown.box, self._theme, strip)
        if self._beyond[1]:
            self._paint_beyond(painter)
        elif not self._shown and self._view is not None:
            self._paint_nothing(painter)
        painter.end()

    def _pill(self) -> QRectF:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self._beyond_words()) + 24.0
        high = metrics.height() + 8.0
        return QRectF((self.width() - wide) / 2, self.height() - high - 8, wide, high)

    def _beyond_words(self) -> str:
        return self._words.plural("{n} more note", "{n} more notes", self._beyond[1])

    def _paint_beyond(self, painter: QPainter) -> None:
        box = self._pill()
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._beyond_words())

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setPen(self._theme.colour("quiet"))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        room = self.rect().adjusted(20, 24, -20, -8)
        painter.drawText(room, flags, self._words.tr("No notes beside these lines."))

    def _draw_anew(self) -> None:
        self._cards.forget()
        self.card.again()
        self.settle()

    # --- mouse and keys ---

    def _at(self, point: QPointF) -> str:
        if self._beyond[1] and self._pill().contains(point):
            return self._beyond[0]
        return next((shown.note.mark.id for shown in self._shown if shown.box.contains(point)), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the note under the pointer."""
        found = self._at(event.position())
        if found:
            self.chosen.emit(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write on the note under the pointer."""
        if self._at(event.position()) == self.card.annotation_id != "":
            self.card.write()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that cards can be clicked."""
        over = bool(self._at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        if self._view is not None:
            QApplication.sendEvent(self._view.viewport(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose another note, Enter writes, Esc goes back to the text."""
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.card.annotation_id:
            self.card.write()
        elif key == Qt.Key.Key_Escape:
            self._back_to_text()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _step(self, by: int) -> None:
        if self._view is None:
            return
        with_notes = [mark.id for mark in self._view.marks if mark.note]
        if self.card.annotation_id in with_notes:
            number = with_notes.index(self.card.annotation_id) + by
        else:
            number = 0 if by > 0 else len(with_notes) - 1
        if 0 <= number < len(with_notes):
            self.chosen.emit(with_notes[number])

    def _back_to_text(self) -> None:
        if self._view is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another width."""
        super().resizeEvent(event)
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Place what is in sight."""
        super().showEvent(event)
        self.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save before nobody looks."""
        super().hideEvent(event)
        self.flush()
