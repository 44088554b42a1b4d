"""The list below the caret while a link is typed: tags, sources and annotations that fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.wording.words import Words

_ICONS = {LinkKind.SOURCE: "document", LinkKind.ANNOTATION: "mark", LinkKind.TAG: "tag"}
_ROWS, _WIDE = 9, 340
_KEYS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape}
)


class LinkOffers(QListWidget):
    """Never takes the focus: the keys come from the field. `taken` carries a `Link`."""

    taken = Signal(object)

    def __init__(self, theme: Theme, words: Words, field: QWidget) -> None:
        super().__init__(field)
        self._theme, self._field = theme, field
        self._links: tuple[Link, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(16, 16))
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self._take(self.row(item)))
        self.setAccessibleName(words.tr("What the link may lead to"))
        self.hide()
        field.destroyed.connect(self.deleteLater)  # the list stands in the window, not in the field

    def show_at(self, point: QPoint, links: tuple[Link, ...]) -> None:
        """Offer these below a point of the screen; none puts the list away."""
        self._links = links
        self.clear()
        for link in links:
            item = QListWidgetItem(QIcon(self._theme.icon(_ICONS[link.kind], "quiet")), link.short)
            self.addItem(item)
        if not links:
            self.hide()
            return
        self.setCurrentRow(0)
        self._settle(point)
        self.show()
        self.raise_()

    def _settle(self, point: QPoint) -> None:
        """Stand inside the window: above the line where there is no room below it."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        row = self.sizeHintForRow(0)
        high = min(self.count(), _ROWS) * row + 2 * self.frameWidth() + 4
        place = window.mapFromGlobal(point)
        wide = min(_WIDE, window.width() - 4)
        x = max(2, min(place.x(), window.width() - wide - 2))
        below = place.y() + 4
        y = below if below + high <= window.height() else max(2, place.y() - high - 24)
        self.setGeometry(x, y, wide, high)

    def put_away(self) -> None:
        """Offer nothing."""
        self._links = ()
        self.hide()

    def takes(self, key: Qt.Key) -> bool:
        """Whether a key is for the list."""
        return bool(self._links) and self.isVisible() and key in _KEYS

    def press(self, key: Qt.Key) -> None:
        """A key of the list was pressed in the field."""
        row, count = self.currentRow(), self.count()
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key == Qt.Key.Key_Down:
            self.setCurrentRow((row + 1) % count)
        elif key == Qt.Key.Key_Up:
            self.setCurrentRow((row - 1) % count)
        else:
            self._take(row)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._links):
            self.taken.emit(self._links[row])
