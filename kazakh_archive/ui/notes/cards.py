"""A note as a card beside the text: drawn once, then only laid down again while the text is scrolled."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextDocument

from kazakh_archive.model.entities import Annotation
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.notes.setting import Look, Named, set_note
from kazakh_archive.ui.reader.inks import Inks, key_of
from kazakh_archive.ui.wording.words import Words

LINES = 5
"""So many lines of a note are shown on a card that is not chosen."""

PAD_X, PAD_Y, STRIP = 12, 8, 3
_READ = 1200  # code points that are looked at for five lines
_KEPT = 400  # cards
_Key = tuple[str, str, int, float]


@dataclass(frozen=True, slots=True)
class Card:
    """A card as a picture; ``height`` in pixels of the screen as Qt counts them."""

    picture: QPixmap
    height: int


class Cards:
    """Draws cards, and remembers the ones drawn last."""

    def __init__(self, theme: Theme, words: Words, named: Named) -> None:
        self._theme, self._words, self._named = theme, words, named
        self._inks = Inks(theme)
        self._drawn: OrderedDict[_Key, Card] = OrderedDict()
        self.forget()

    def forget(self) -> None:
        """Draw everything anew: other colours, other letters, other names."""
        self._drawn.clear()
        self._inks.forget()
        self.look = Look.of(self._theme, self._theme.font())
        self.small: QFont = self._theme.font(0.85)

    def strip(self, annotation: Annotation) -> QColor:
        """The colour that ties a card to its mark."""
        return self._inks.line(key_of(annotation))

    def known(self, annotation: Annotation, width: int, ratio: float) -> Card | None:
        """The card of an annotation in this width, if it was drawn; `ratio` is how fine the screen is."""
        key = _key(annotation, width, ratio)
        if key in self._drawn:
            self._drawn.move_to_end(key)
        return self._drawn.get(key)

    def draw(self, annotation: Annotation, width: int, ratio: float) -> None:
        """Draw a card, so that it is known from now on."""
        self._drawn[_key(annotation, width, ratio)] = self._draw(annotation, width, ratio)
        if len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)

    def height_about(self, annotation: Annotation, width: int) -> int:
        """About how high a card will be that is not drawn yet."""
        text, small = QFontMetricsF(self.look.font), QFontMetricsF(self.small)
        letters = max(10.0, (width - 2 * PAD_X - STRIP) / text.averageCharWidth())
        lines = min(LINES, 1 + len(annotation.note) // letters)
        return round(lines * text.height() + small.height()) + 2 + 2 * PAD_Y

    def _draw(self, annotation: Annotation, width: int, ratio: float) -> Card:
        document = QTextDocument()
        document.setDocumentMargin(0)
        set_note(document, annotation.note[:_READ], self.look, self._named)
        document.setTextWidth(width - 2 * PAD_X - STRIP)
        shown, cut = _first_lines(document, LINES)
        cut = cut or len(annotation.note) > _READ
        foot = round(QFontMetricsF(self.small).height()) + 2
        height = round(shown) + foot + 2 * PAD_Y
        picture = QPixmap(QSize(round(width * ratio), round(height * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, QRectF(0, 0, width, height), self._theme, self.strip(annotation))
        painter.save()
        painter.translate(PAD_X + STRIP, PAD_Y)
        document.drawContents(painter, QRectF(0, 0, width, shown))
        painter.restore()
        self._draw_foot(
            painter,
            QRectF(PAD_X + STRIP, height - PAD_Y - foot, width - 2 * PAD_X - STRIP, foot),
            annotation,
            cut=cut,
        )
        painter.end()
        return Card(picture, height)

    def _draw_foot(self, painter: QPainter, box: QRectF, annotation: Annotation, *, cut: bool) -> None:
        painter.setFont(self.small)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetricsF(self.small)
        more = self._words.tr("more") if cut else ""
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignRight), more)
        painter.setPen(self._theme.colour("quiet"))
        room = box.width() - metrics.horizontalAdvance(more) - 12
        said = metrics.elidedText(who_and_when(annotation), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignLeft), said)


def _key(annotation: Annotation, width: int, ratio: float) -> _Key:
    return annotation.id, annotation.modified + annotation.note[:40], width, ratio


def who_and_when(annotation: Annotation) -> str:
    """Who wrote a note, and on which day."""
    return f"{annotation.creator} · {annotation.modified[:10]}"


def draw_ground(painter: QPainter, box: QRectF, theme: Theme, strip: QColor, *, chosen: bool = False) -> None:
    """Draw an empty card; the chosen one has a stronger edge as well as another colour."""
    painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 1.6 if chosen else 1.0))
    painter.setBrush(theme.colour("paper"))
    painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(strip)
    painter.drawRoundedRect(
        QRectF(QPointF(box.x() + 4, box.y() + 6), box.bottomRight() - QPointF(box.width() - 4 - STRIP, 6)),
        1.5,
        1.5,
    )


def draw_blank(painter: QPainter, box: QRectF, theme: Theme, strip: QColor) -> None:
    """Draw a card that is not drawn yet: what is seen for a moment while pages are turned, at least cost."""
    painter.fillRect(box, theme.colour("line"))
    painter.fillRect(box.adjusted(1, 1, -1, -1), theme.colour("paper"))
    painter.fillRect(QRectF(box.x() + 4, box.y() + 6, STRIP, box.height() - 12), strip)


def _first_lines(document: QTextDocument, lines: int) -> tuple[float, bool]:
    """How high the first lines of a document are, in pixels, and whether there are more."""
    layout, block, seen, bottom = document.documentLayout(), document.begin(), 0, 0.0
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            if seen == lines:
                return bottom, True
            line = block.layout().lineAt(number)
            bottom, seen = top + line.y() + line.height(), seen + 1
        block = block.next()
    return bottom, False
