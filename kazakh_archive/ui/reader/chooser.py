"""The little list at the pointer where marks lie over one another: which of them is meant?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.inks import Inks, ink_key, line_box, rhythm
from kazakh_archive.ui.reader.marks import Mark
from kazakh_archive.ui.wording.words import Words

WAIT = 260
"""Milliseconds until the list opens: a double click would otherwise open it for a moment."""

_ROWS = 9
_MOST = 100  # marks listed, the first ones
_WIDTHS = 140, 340  # pixels, the narrowest and the widest
_SWATCH = 30, 12  # pixels
_BELOW = 14  # pixels under the pointer, so that a second click meets the text again
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


class MarkChooser(QFrame):
    """Lists marks, one of them chosen; it has the focus while it is open.

    `picked` carries the id of the mark gone to: by arrows, Tab or the pointer. Enter and a click end
    it, Esc and a click elsewhere too; every other key ends it and goes to the text.
    """

    picked = Signal(str)

    def __init__(
        self, page: QWidget, inks: Inks, describe: Callable[[Mark], str], theme: Theme, words: Words
    ) -> None:
        super().__init__(page)
        self._page, self._inks, self._describe, self._words = page, inks, describe, words
        self._asked: tuple[QPoint, tuple[Mark, ...], str] | None = None
        self.list = _List(self)
        self.list.setAccessibleName(words.tr("Annotations here"))
        self.list.setIconSize(QSize(*_SWATCH))
        self.list.setFont(theme.font(0.95))
        self.setObjectName("chooser")
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.list)
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self._open)
        self.list.currentItemChanged.connect(self._went)
        self.list.itemClicked.connect(lambda _item: self.leave())
        self.list.left.connect(self.leave)
        self.hide()

    def ask(self, point: QPoint, marks: Sequence[Mark], chosen: str, *, at_once: bool = False) -> None:
        """Offer these marks at a point of the page, once it is clear that no double click was meant."""
        self._asked = (point, tuple(marks), chosen)
        if at_once:
            self._open()
        else:
            self._timer.start()

    def forget(self) -> None:
        """Offer nothing: the person went on."""
        self._asked = None
        self._timer.stop()
        self.leave()

    def leave(self) -> None:
        """Close, and give the focus back to the text."""
        if self.isVisible():
            self._page.setFocus()  # first: hiding what has the focus would go on to the next, as Tab does
            self.hide()

    def hand_on(self, event: QKeyEvent) -> None:
        """Close; the key means the text."""
        self.leave()
        QApplication.sendEvent(self._page, event)

    def _open(self) -> None:
        if self._asked is None or not self._page.isVisible():
            return
        point, marks, chosen = self._asked
        self._asked = None
        with_signals = self.list.blockSignals(True)
        self.list.clear()
        for number, mark in enumerate(marks[:_MOST], 1):
            item = QListWidgetItem(self._swatch(mark), self._describe(mark))
            item.setData(Qt.ItemDataRole.UserRole, mark.id)
            item.setToolTip("")
            told = self._words.tr(
                "{number} of {total}: {tags}", number=number, total=len(marks), tags=self._describe(mark)
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            self.list.addItem(item)
            if mark.id == chosen:
                self.list.setCurrentItem(item)
        if len(marks) > _MOST:
            more = self._words.plural("and {n} more", "and {n} more", len(marks) - _MOST)
            self.list.addItem(more)
            self.list.item(_MOST).setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.blockSignals(with_signals)
        self._place(point)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, point: QPoint) -> None:
        rows = min(self.list.count(), _ROWS)
        high = sum(self.list.sizeHintForRow(row) for row in range(rows)) + 6
        low, most = _WIDTHS
        wide = min(max(self.list.sizeHintForColumn(0) + 26, low), most, self._page.width() - 8)
        self.resize(wide, high)
        y = point.y() + _BELOW
        if y + high > self._page.height() - 4:
            y = max(4, point.y() - _BELOW - high)
        self.move(max(4, min(point.x() - 16, self._page.width() - wide - 4)), y)

    def _swatch(self, mark: Mark) -> QIcon:
        """The mark's fill and its line, as they are in the text."""
        ratio = self.devicePixelRatioF()
        wide, high = _SWATCH
        pixmap = QPixmap(QSize(wide, high) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        key = ink_key(mark)
        painter.fillRect(0, 0, wide, high - 4, self._inks.fill(key))
        painter.drawTiledPixmap(
            line_box(0.0, wide, high - 2.5), self._inks.tile((key, rhythm(mark)), 2.0, ratio)
        )
        painter.end()
        return QIcon(pixmap)

    def _went(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))


class _List(QListWidget):
    """The rows: Tab goes round like the arrows; what is not for a list goes on to the text."""

    left = Signal()

    def __init__(self, chooser: MarkChooser) -> None:
        super().__init__()
        self._chooser = chooser
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)

    def event(self, event: QEvent) -> bool:
        """Tab stays in here, and what ends it means nothing to the text."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _ENDS:
                event.accept()
            return True
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            step = 1 if key == Qt.Key.Key_Tab else -1
            self.setCurrentRow((self.currentRow() + step) % min(self.count(), _MOST))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go, Enter and Esc end."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
        elif event.key() in _ENDS:
            self.left.emit()
        elif event.text():
            self._chooser.hand_on(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere is not asked any more."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._chooser.hide()
