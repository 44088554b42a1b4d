"""Who tells, who writes, where, when, in which language, and what they agreed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.entities import Access, Draft, TestimonyTerms
from kazakh_archive.ui.widgets.labels import plain_label
from kazakh_archive.ui.widgets.plainfield import PlainField
from kazakh_archive.ui.wording.named import LANGUAGES
from kazakh_archive.ui.wording.words import Words

LONGEST = 500  # code units in a line of the form


class DetailsForm(QWidget):
    """The form; `changed` follows every key in it."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(5)
        self._cells = 0
        self.narrator = self._line(words.tr("Who tells"), words.tr("Name, as it is to be kept"))
        self.writer = self._line(words.tr("Who writes it down"), "")
        self.place = self._line(words.tr("Where"), words.tr("Village, town, country"))
        self.date = self._line(words.tr("When"), words.tr("A day, a month, or a year"))
        self.title = self._line(words.tr("Title"), words.tr("May stay empty"))
        self.language = self._languages()
        self.agreement = self._agreement()
        self.closed, self.open = self._access()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)

    def _line(self, label: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setMaxLength(LONGEST)
        field.textChanged.connect(self.changed)
        self._add(label, field)
        return field

    def _add(self, label: str, field: QWidget, *, wide: bool = False) -> None:
        """Put a field into the next free half of a row, or into a whole row."""
        told = plain_label(label, role="quiet", scale=0.92)
        told.setBuddy(field)
        told.setContentsMargins(0, 8, 0, 0)
        row, column = divmod(self._cells, 2)
        self._grid.addWidget(told, 2 * row, column, 1, 2 if wide else 1)
        self._grid.addWidget(field, 2 * row + 1, column, 1, 2 if wide else 1)
        self._cells += 2 if wide else 1

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._words.tr("Language"))
        box.addItem(self._words.tr("Find out from the text"), "und")
        for tag, name in LANGUAGES.items():
            if tag != "und":
                box.addItem(self._words.of(name), tag)
        box.currentIndexChanged.connect(self.changed)
        self._add(self._words.tr("Language"), box)
        return box

    def _agreement(self) -> PlainField:
        field = PlainField()
        field.setAccessibleName(self._words.tr("What was agreed"))
        field.set_hint(
            self._words.tr("In your own words: who may read this, whether names may be shown, from when on")
        )
        field.setFixedHeight(field.fontMetrics().lineSpacing() * 3 + 18)
        field.textChanged.connect(self.changed)
        self._add(self._words.tr("What was agreed"), field, wide=True)
        return field

    def _access(self) -> tuple[QRadioButton, QRadioButton]:
        closed = QRadioButton(self._words.tr("Closed: it never goes into a bundle"))
        opened = QRadioButton(self._words.tr("Open: it may go into bundles for others"))
        group, row = QButtonGroup(self), QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(24)
        for button in (closed, opened):
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        closed.setChecked(True)
        opened.toggled.connect(self.changed)
        self._add(self._words.tr("Who may have it"), row, wide=True)
        return closed, opened

    @property
    def terms(self) -> TestimonyTerms:
        """What the form says now."""
        return TestimonyTerms(
            narrator=self.narrator.text().strip(),
            writer=self.writer.text().strip(),
            place=self.place.text().strip(),
            date=self.date.text().strip(),
            language=self.language.currentData(),
            agreement=self.agreement.written().strip(),
            access=Access.OPEN if self.open.isChecked() else Access.CLOSED,
        )

    def show_draft(self, draft: Draft) -> None:
        """Fill the form from a draft."""
        terms = draft.terms
        for field, value in (
            (self.narrator, terms.narrator),
            (self.writer, terms.writer),
            (self.title, draft.title),
            (self.place, terms.place),
            (self.date, terms.date),
        ):
            field.setText(value)
        self.language.setCurrentIndex(max(self.language.findData(terms.language), 0))
        self.agreement.setPlainText(terms.agreement)
        (self.open if terms.access is Access.OPEN else self.closed).setChecked(True)
        self.narrator.setFocus(Qt.FocusReason.OtherFocusReason)
