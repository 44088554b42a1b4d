"""Small widgets that show words as plain text: a label of Qt's own would read a text as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from kazakh_archive.model.progress import Progress
from kazakh_archive.ui.looks.theme import Theme

_THOUSANDTHS = 1000


def plain_label(
    text: str = "", *, role: str = "", wrap: bool = False, scale: float = 1.0, bold: bool = False
) -> QLabel:
    """A label that never reads its text as markup.

    `role` picks a colour by the style sheet (``quiet``, ``danger``, ``notice``); `scale` is in
    terms of the interface's font size.
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if role:
        label.setProperty("role", role)
    if scale != 1.0 or bold:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        label.setFont(font)
    return label


def plain_tip(text: str) -> str:
    """A text for a tool tip, wrapped where it is long and never read as markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class ElidedLabel(QLabel):
    """One line of plain text that is cut with an ellipsis where the room ends."""

    def __init__(self, font: QFont, *, role: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.stand(right=False)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def stand(self, *, right: bool) -> None:
        """Stand at the right edge, as what is written from right to left does, or at the left."""
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if right else flags.AlignLeft
        self.setAlignment(side | flags.AlignVCenter | flags.AlignAbsolute)

    def set_text(self, text: str) -> None:
        """Show `text`, as much of it as fits; a screen reader is given all of it."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self.setToolTip(plain_tip(self._whole))
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut for the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 20)))


def serif_label(theme: Theme, text: str = "", *, size: float = 15.0, wrap: bool = False) -> QLabel:
    """A heading in the letters texts are read in."""
    label = plain_label(text, wrap=wrap)
    font = theme.reading_font(size)
    label.setFont(font)
    return label


def selectable(label: QLabel) -> QLabel:
    """Let the words of a label be chosen and copied, by mouse and by keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def push_button(text: str, *, default: bool = False) -> QPushButton:
    """A button; `default` is the one that Enter presses."""
    button = QPushButton(text)
    button.setAutoDefault(default)
    button.setDefault(default)
    return button


def tool_button(text: str, *, help_text: str = "", beside: bool = True) -> QToolButton:
    """A quiet button with an icon; `beside` shows the words as well."""
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip(help_text or text)
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if beside else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    button.setIconSize(icon_size(button))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def filter_line(hint: str, name: str) -> QLineEdit:
    """A line that narrows what is shown, with a cross to clear it. `hint` stands in it while it is empty.

    `name` is what a screen reader says.
    """
    line = QLineEdit()
    line.setPlaceholderText(hint)
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    return line


def icon_size(beside: QWidget) -> QSize:
    """How large icons are: as high as a line of the letters they stand beside."""
    side = beside.fontMetrics().height()
    return QSize(side, side)


class WorkBar(QProgressBar):
    """A bar without words that shows how far long work is; hidden until it begins."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.hide()

    def begin(self) -> None:
        """Show that something is under way, of which it is not known how long it takes."""
        self.setRange(0, 0)
        self.show()

    def tell(self, progress: Progress) -> None:
        """Show how far it is, in thousandths: the units may be more than Qt counts to."""
        self.setRange(0, _THOUSANDTHS if progress.total else 0)
        self.setValue(_THOUSANDTHS * progress.done // max(progress.total, 1))
        self.show()


def line(*, vertical: bool = False) -> QFrame:
    """A hair line between two parts."""
    frame = QFrame()
    frame.setProperty("role", "line")
    frame.setFrameShape(QFrame.Shape.NoFrame)
    if vertical:
        frame.setFixedWidth(1)
    else:
        frame.setFixedHeight(1)
    return frame


def scrolled(body: QWidget, *, sideways: bool = False) -> QScrollArea:
    """Lets all of `body` be reached where there is no room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    body.setAutoFillBackground(False)
    return area


def in_turn(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through widgets of one window in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def spacer() -> QWidget:
    """Takes what room is left."""
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
