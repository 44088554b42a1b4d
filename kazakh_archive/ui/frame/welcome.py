"""What is shown while no archive is open: three ways to begin, and the archives opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import icon_size, plain_label, push_button, scrolled, serif_label
from kazakh_archive.ui.wording.words import Words

WIDTH = 560


class Welcome(QWidget):
    """Begins. `chosen` carries an action's id, `recent_chosen` an archive's path."""

    chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        column.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(column)
        self._column.setSpacing(10)
        self._emblem = QLabel()
        self._column.addWidget(self._emblem)
        self._column.addWidget(serif_label(theme, words.tr("Kazakh Archive"), size=27.0))
        lead = words.tr(
            "A place on your own computer to keep what people tell: read it, mark what matters, find it again."
        )
        self._column.addWidget(plain_label(lead, role="quiet", wrap=True, scale=1.1))
        self._column.addSpacing(14)
        self._add_ways()
        self._recent_head = plain_label(words.tr("Opened lately"), bold=True)
        self._recent_head.setContentsMargins(0, 20, 0, 0)
        self.recent = self._make_recent()
        self._column.addWidget(self._recent_head)
        self._column.addWidget(self.recent)
        self._lay_out(column)
        self._draw()
        theme.changed.connect(self._draw)

    def _lay_out(self, column: QWidget) -> None:
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(column)
        middle.addStretch(3)
        page = QWidget()
        page.setProperty("role", "paper")
        layout = QHBoxLayout(page)
        layout.addStretch()
        layout.addLayout(middle)
        layout.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(page, sideways=True))

    def _add_ways(self) -> None:
        tr = self._words.tr
        self.sample = self._way(
            tr("Look around in the sample archive"),
            tr("Eight texts in three scripts, already annotated. You get a copy."),
            "archive.sample",
        )
        self.sample.setDefault(True)
        self.new = self._way(
            tr("Make a new archive"), tr("One file that will hold all of yours."), "archive.new"
        )
        self.open = self._way(tr("Open an archive"), tr("A file that ends in .kzarchive."), "archive.open")

    def _way(self, title: str, told: str, action_id: str) -> QPushButton:
        row = QHBoxLayout()
        row.setSpacing(16)
        button = push_button(title)
        button.setMinimumWidth(270)
        button.setAccessibleDescription(told)
        button.clicked.connect(lambda: self.chosen.emit(action_id))
        row.addWidget(button)
        row.addWidget(plain_label(told, role="quiet", wrap=True, scale=0.94), 1)
        self._column.addLayout(row)
        return button

    def _make_recent(self) -> QListWidget:
        view = QListWidget()
        view.setAccessibleName(self._words.tr("Opened lately"))
        view.setProperty("role", "bare")
        view.setIconSize(icon_size(view))
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.itemClicked.connect(self._open_recent)
        view.itemActivated.connect(self._open_recent)
        return view

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer these archives."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(
                self._theme.icon("archive", "quiet"), f"{one_line(path.stem)}   {one_line(_folder(path))}"
            )
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.recent.addItem(item)
        self._recent_head.setVisible(bool(paths))
        self.recent.setVisible(bool(paths))
        rows = min(len(paths), 6)
        self.recent.setFixedHeight(rows * max(self.recent.sizeHintForRow(0), 26) + 6)
        self.sample.setDefault(not paths)
        if paths:  # whoever comes back goes on: one key opens what was open last
            self.recent.setCurrentRow(0)
        first = self.recent if paths else self.sample
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_recent(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _draw(self) -> None:
        pixmap: QPixmap = self._theme.icon("emblem", "accent").pixmap(56, 56)
        self._emblem.setPixmap(pixmap)


def _folder(path: Path) -> str:
    home = Path.home()
    return f"~/{path.parent.relative_to(home)}" if path.parent.is_relative_to(home) else str(path.parent)
