"""The panel for the look of the page: letters, lines, paper. What is chosen is to be seen at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.ui.looks import look
from kazakh_archive.ui.looks.letters import ALPHABETS, CHINESE, missing
from kazakh_archive.ui.looks.look import Look, Page
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.settings import Settings
from kazakh_archive.ui.widgets.labels import plain_label, push_button
from kazakh_archive.ui.wording.words import Words, mark

_STEP = 10  # steps of a slider for one of what it counts, where it counts in tenths
_EDGE = 28  # pixels between the panel and the edge of the window
_NAMED = 8  # letters that are named when they are missing

PAGES = {
    Page.WINDOW: mark("As the window"),
    Page.LIGHT: mark("Light"),
    Page.PAPER: mark("Paper"),
    Page.NIGHT: mark("Night"),
}


class LookPanel(QDialog):
    """Changes the theme's look while one watches, and keeps it in the settings."""

    KEYS = ("view.look", "view.larger", "view.smaller", "view.split")
    """The actions whose keys work in here as well."""

    def __init__(self, parent: QWidget, theme: Theme, words: Words, settings: Settings) -> None:
        super().__init__(parent)
        self._theme, self._words, self._settings = theme, words, settings
        self._beside = parent.window()
        self._filling = False
        self._row = 0
        self.setWindowTitle(words.tr("Look of the page"))
        self.setAccessibleName(words.tr("Look of the page"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self.family = self._add(words.tr("&Font"), QComboBox())
        self.points = self._slider(words.tr("&Size"), look.SIZES, 1)
        self.column = self._slider(words.tr("Line &width"), look.WIDTHS, 1)
        self.distance = self._slider(words.tr("Line &distance"), look.DISTANCES, _STEP)
        self.page = self._add(words.tr("&Page"), QComboBox())
        self.passages = QCheckBox(words.tr("Numbers of passa&ges beside the text"))
        self.pages = QCheckBox(words.tr("Numbers of pages, where the te&xt tells them"))
        self.letters = plain_label(role="quiet", wrap=True)
        self.reset = push_button(words.tr("As it was at fi&rst"))
        self._fill_choices()
        self._lay_out()
        self._show()
        self._connect()

    def _add(self, name: str, field: QComboBox) -> QComboBox:
        label = plain_label(name)
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        self._grid.addWidget(label, self._row, 0)
        self._grid.addWidget(field, self._row, 1, 1, 2)
        self._row += 1
        return field

    def _slider(self, name: str, bounds: tuple[float, float], steps: int) -> QSlider:
        slider, label, told = QSlider(Qt.Orientation.Horizontal), plain_label(name), plain_label(role="quiet")
        label.setBuddy(slider)
        slider.setAccessibleName(name.replace("&", ""))
        slider.setRange(round(bounds[0] * steps), round(bounds[1] * steps))
        slider.setPageStep(2)
        slider.valueChanged.connect(lambda value: told.setText(_shown(value, steps)))
        told.setText(_shown(slider.value(), steps))
        told.setMinimumWidth(told.fontMetrics().horizontalAdvance("000"))
        for column, widget in enumerate((label, slider, told)):
            self._grid.addWidget(widget, self._row, column)
        self._row += 1
        return slider

    def _fill_choices(self) -> None:
        tr = self._words.tr
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        self.family.addItem(tr("Serif"), look.SERIF)
        self.family.addItem(tr("Sans serif"), look.SANS)
        self.family.addItem(tr("The system's: {name}", name=system), look.SYSTEM)
        self.family.insertSeparator(self.family.count())
        for name in QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic):
            if not QFontDatabase.isPrivateFamily(name):
                self.family.addItem(name, name)
        self.family.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.family.setMinimumContentsLength(18)
        for page, name in PAGES.items():
            self.page.addItem(self._words.of(name), page)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(self._grid)
        for widget in (self.passages, self.pages, self.letters):
            layout.addWidget(widget)
        layout.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        for box in (self.family, self.page):
            box.currentIndexChanged.connect(self._changed)
        for slider in (self.points, self.column, self.distance):
            slider.valueChanged.connect(self._changed)
        for tick in (self.passages, self.pages):
            tick.toggled.connect(self._changed)
        self.reset.clicked.connect(lambda: self._choose(Look()))
        self._theme.changed.connect(self._show)

    def _changed(self) -> None:
        if not self._filling:
            self._choose(self._chosen())

    def _chosen(self) -> Look:
        return Look(
            family=self.family.currentData() or self._theme.look.family,
            size=float(self.points.value()),
            width=self.column.value(),
            distance=self.distance.value() / _STEP,
            page=Page(self.page.currentData()),
            passages=self.passages.isChecked(),
            pages=self.pages.isChecked(),
        )

    def _choose(self, wanted: Look) -> None:
        self._settings.look = wanted
        self._theme.set_look(wanted)

    def _show(self) -> None:
        """Show the look as it is now; keys may have changed it."""
        now, self._filling = self._theme.look, True
        self.family.setCurrentIndex(max(0, self.family.findData(now.family)))
        self.points.setValue(round(now.size))
        self.column.setValue(now.width)
        self.distance.setValue(round(now.distance * _STEP))
        self.page.setCurrentIndex(self.page.findData(now.page))
        self.passages.setChecked(now.passages)
        self.pages.setChecked(now.pages)
        self._filling = False
        self._tell_letters(self.letters)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the window's right edge: the text is what one looks at meanwhile."""
        super().showEvent(event)
        window = self._beside.frameGeometry()
        self.move(window.right() - self.width() - _EDGE, window.top() + 4 * _EDGE)

    def _tell_letters(self, label: QLabel) -> None:
        lost = missing(ALPHABETS + CHINESE, self._theme.reading_font())
        label.setText(
            missing_sentence(lost, self._words)
            or self._words.tr("Every letter of Kazakh in its three scripts, and Chinese, can be shown.")
        )


def missing_sentence(lost: list[str], words: Words) -> str:
    """What to do about letters that no font has; empty where there are none."""
    if not lost:
        return ""
    some = " ".join(lost[:_NAMED])
    if all("\u2e80" <= letter <= "\u9fff" or letter >= "\U00020000" for letter in lost):
        return words.tr(
            "No font of this computer has these Chinese characters: {letters}. Install one that has, such as Noto Serif CJK.",
            letters=some,
        )
    return words.tr(
        "No font of this computer has these letters: {letters}. Install one that has them, such as Noto Sans.",
        letters=some,
    )


def _shown(value: int, steps: int) -> str:
    return str(value) if steps == 1 else f"{value / steps:.1f}"
