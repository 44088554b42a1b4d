"""The list under the tag field: sign, name, and how often the tag is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.offers import CREATE, Offer
from kazakh_archive.ui.reader.signs import draw_sign
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

_ROWS = 7  # in sight at once
_SIGN = 8.0
_APART = 14  # pixels between a name and its group's
_LEAST_GROUP = 50  # pixels; what is cut to less says nothing
Index = QModelIndex | QPersistentModelIndex


class _Offers(QAbstractListModel):
    """The rows; what is said aloud of a row is its text."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: list[Offer] = []
        self.digit_of: Callable[[str], int] = _no_digit

    def show(self, rows: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The text of a row."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        offer = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(offer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if offer.used < 0:
                return self.text(offer)
            return self._spoken(offer, self.opens(index.row()))
        return None

    def opens(self, row: int) -> str:
        """What a group of offers is called, in its first row; empty in the others."""
        group = self.rows[row].group
        first = group is not None and (row == 0 or self.rows[row - 1].group is not group)
        return self._words.of(group.value) if group is not None and first else ""

    def _spoken(self, offer: Offer, group: str) -> str:
        words, digit = self._words, self.digit_of(offer.pick.tag_id)
        told = words.tr("{kind}: {name}", kind=kind_name(offer.pick.kind, words), name=offer.pick.text)
        if offer.also:
            told = words.tr("{told}, also {name}", told=told, name=offer.also)
        if group:
            told = words.tr("{told}, {group}", told=told, group=group)
        return words.tr("{told}, pinned to {digit}", told=told, digit=digit) if digit else told

    def text(self, offer: Offer) -> str:
        """What stands in a row."""
        if offer.used < 0:
            return self._words.of(CREATE[offer.pick.kind], name=offer.pick.text)
        return offer.pick.text


class _Paint(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, theme: Theme, rows: _Offers, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with air."""
        del index
        return QSize(0, option.fontMetrics.height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Sign, name, other name, what its group is called, count."""
        offer, group = self._rows.rows[index.row()], self._rows.opens(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(3, 1, -3, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour("chosen"))
            painter.drawRoundedRect(box, 4, 4)
        colour = self._theme.tag_colour(offer.pick.kind, offer.pick.colour)
        middle = box.center().y()
        sign = QRectF(box.left() + 7, middle - _SIGN / 2, _SIGN, _SIGN)
        draw_sign(painter, offer.pick.kind, sign, colour)
        used = str(offer.used) if offer.used >= 0 else ""
        metrics = painter.fontMetrics()
        words = box.adjusted(_SIGN + 15, 0, -metrics.horizontalAdvance(used) - 18, 0)
        digit = self._rows.digit_of(offer.pick.tag_id)
        if digit:
            words.adjust(0, 0, -draw_key(painter, words, str(digit), self._theme) - 6, 0)
        if group:
            if index.row():
                painter.setPen(QPen(self._theme.colour("edge"), 1))
                painter.drawLine(option.rect.topLeft(), option.rect.topRight())
            wide = room_for_group(words.width(), self._rows.text(offer), group, metrics)
            if wide:
                self._write(painter, words.adjusted(words.width() - wide, 0, 0, 0), group, "quiet")
                words.adjust(0, 0, -wide - _APART, 0)
        self._write(painter, words, self._rows.text(offer), "ink" if offer.used >= 0 else "accent")
        if offer.also:
            rest = words.adjusted(metrics.horizontalAdvance(self._rows.text(offer)) + 8, 0, 0, 0)
            if rest.width() > 30:
                self._write(painter, rest, f"— {offer.also}", "quiet")
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(
            box.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, used
        )
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, text: str, role: str) -> None:
        painter.setPen(self._theme.colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(box, int(flags), shown)


def room_for_group(room: float, name: str, group: str, metrics: QFontMetrics) -> float:
    """Pixels that the name of a group is given beside a tag's, which comes first; 0 where too few are left."""
    wanted = metrics.horizontalAdvance(group) + 1.0
    spare = int(room) - metrics.horizontalAdvance(name) - _APART - 1
    return float(min(wanted, spare)) if spare >= min(wanted, _LEAST_GROUP) else 0.0


def draw_key(painter: QPainter, box: QRectF, text: str, theme: Theme) -> float:
    """Draw a digit as on a key, at the right end of a box; returns how wide it is."""
    metrics = painter.fontMetrics()
    wide = metrics.horizontalAdvance(text) + 9.0
    high = metrics.height() + 1.0
    key = QRectF(box.right() - wide, box.center().y() - high / 2, wide, high)
    painter.setPen(QPen(theme.colour("edge"), 1))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(key, 3, 3)
    painter.setPen(theme.colour("quiet"))
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, text)
    return wide


def _no_digit(_tag_id: str) -> int:
    return 0


class OfferList(QListView):
    """Rows to take one of; the keys come from the field above. `taken` carries an `Offer`."""

    taken = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Offers(words, self)
        self.setModel(self._rows)
        self.setItemDelegate(_Paint(theme, self._rows, self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.tr("Tags that fit"))
        self.clicked.connect(lambda index: self.taken.emit(self._rows.rows[index.row()]))

    def show_digits(self, digit_of: Callable[[str], int]) -> None:
        """Show the digit of each tag that is pinned: `digit_of` gives it for a tag's id, or 0."""
        self._rows.digit_of = digit_of
        self.viewport().update()

    def show_offers(self, rows: Sequence[Offer], *, choose: bool = False) -> None:
        """Show these rows, the first of them chosen or none."""
        self._rows.show(rows)
        self.setVisible(bool(rows))
        if rows and choose:
            self.setCurrentIndex(self._rows.index(0, 0))
        self.give_up(0)

    def give_up(self, pixels: int) -> int:
        """Be so much lower than all rows would need, but show two of them; returns by how much it is."""
        wanted = self.sizeHint().height()
        least = min(wanted, 2 * max(1, self.sizeHintForRow(0)) + 2 * self.frameWidth())
        self.setFixedHeight(max(wanted - pixels, least))
        return wanted - self.height()

    @property
    def current(self) -> Offer | None:
        """The row that Enter takes; None while none is chosen."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() and self._rows.rows else None

    @property
    def offers(self) -> tuple[Offer, ...]:
        """All rows."""
        return tuple(self._rows.rows)

    def step(self, by: int) -> None:
        """Choose the row `by` further down; it goes round at the ends."""
        count = len(self._rows.rows)
        if count:
            row = self.currentIndex().row()
            below = row + by if row >= 0 or by > 0 else count - 1
            self.setCurrentIndex(self._rows.index(below % count, 0))

    def sizeHint(self) -> QSize:
        """As high as its rows, up to seven."""
        rows = min(_ROWS, len(self._rows.rows))
        return QSize(200, rows * max(1, self.sizeHintForRow(0)) + 2 * self.frameWidth() if rows else 0)
