"""The query builder: a form for those who do not type, which writes what could have been typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.search import HitKind
from kazakh_archive.text.building import Form, Meant, build
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import plain_label, scrolled
from kazakh_archive.ui.wording.named import HIT_KINDS, LANGUAGES
from kazakh_archive.ui.wording.words import Marked, Words, mark

_LETTERS, _AIR = 14, 24
_BESIDE, _BELOW, _EDGE = 70, 230, 60  # pixels beside and below the form, and around the dialog

_TYPED: dict[str, Marked] = {
    TagKind.PERSON.value: mark("Person"),
    TagKind.PLACE.value: mark("Place"),
    TagKind.THEME.value: mark("Theme"),
    TagKind.ORGANISATION.value: mark("Organisation"),
    TagKind.EVENT.value: mark("Event"),
    "title": mark("Words of the title"),
    "source": mark("Source, by its title"),
    "narrator": mark("Narrator"),
    "annotator": mark("Annotator"),
    "date": mark("Date or years"),
    "cites": mark("Cites"),
}
"""The fields that take words, with what they are called."""

_MEANT: dict[str, Marked] = {
    Meant.ANY_FORM.value: mark("in any form"),
    Meant.BEGINNING.value: mark("as beginnings"),
    Meant.ALIKE.value: mark("one letter may differ"),
    Meant.EXACT.value: mark("just as they stand"),
}
_SCRIPTS: dict[str, Marked] = {
    "Cyrl": mark("Cyrillic"),
    "Latn": mark("Latin"),
    "Arab": mark("Arabic"),
    "Hani": mark("Chinese"),
}
_ACCESS: dict[str, Marked] = {Access.OPEN.value: mark("open"), Access.CLOSED.value: mark("closed")}
_APART = (1, 2, 3, 5, 10, 20, 50)
_UNTAGGED = "untagged"
_HAS: dict[str, Marked] = {
    "note": mark("a note"),
    "tag": mark("a tag"),
    "date": mark("a date"),
    _UNTAGGED: mark("no tag"),
}


class BuilderDialog(Dialog):
    """Asks for the parts of a query. `built` carries the query when a person wants it searched."""

    built = Signal(str)

    def __init__(self, parent: QWidget | None, theme: Theme, words: Words) -> None:
        super().__init__(
            parent,
            theme,
            words,
            words.tr("Build a search"),
            words.tr("Fill in what you know. Below stands what it looks like in the search box."),
        )
        self.setObjectName("query-builder")
        self._words_form, self._about_form = QFormLayout(), QFormLayout()
        self._lay_out()
        self._ask_words()
        self._ask_about()
        self.query = plain_label(wrap=True)
        self.query.setAccessibleName(words.tr("The search as it is typed"))
        self.query.setProperty("role", "keys")
        self.content.addWidget(self.query)
        self._search = self.go_on(words.tr("Search"))
        self.go_back()
        self.buttons.accepted.connect(self._done)
        self._show()

    def _lay_out(self) -> None:
        """Two columns, which scroll where the screen is small."""
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(28)
        for form in (self._words_form, self._about_form):
            form.setVerticalSpacing(7)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            columns.addLayout(form, 1)
        self._body = body
        self._area = scrolled(body, sideways=True)
        self.content.addWidget(self._area, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that all of it needs, as far as there is so much."""
        body = self._body.sizeHint()
        screen = self.screen().availableGeometry()
        width = min(body.width() + _BESIDE, screen.width() - _EDGE)
        height = min(body.height(), screen.height() - _EDGE - _BELOW)
        self._area.setMinimumHeight(height)
        self.resize(max(width, self.minimumWidth()), self.sizeHint().height())
        super().showEvent(event)

    def _ask_words(self) -> None:
        tr, form = self.words.tr, self._words_form
        self.every = self._line(form, tr("All of these words"))
        self.any_of = self._line(form, tr("At least one of these"))
        self.meant = self._box(form, tr("They are meant"), _MEANT, undecided=False)
        self.phrase = self._line(form, tr("These words side by side"))
        self.apart = self._box(form, tr("Between them"), {}, undecided=False)
        self.apart.addItem(tr("no other word"), 0)
        for most in _APART:
            self.apart.addItem(self.words.plural("up to {n} word", "up to {n} words", most), most)
        self.none_of = self._line(form, tr("None of these"))
        self.picked = {
            "kind": self._box(form, tr("Only in"), HIT_KINDS),
            "lang": self._box(form, tr("Language"), LANGUAGES),
            "script": self._box(form, tr("Script"), _SCRIPTS),
            "has": self._box(form, tr("Has"), _HAS),
            "access": self._box(form, tr("Open or closed"), _ACCESS),
        }

    def _ask_about(self) -> None:
        self.typed = {
            name: self._line(self._about_form, self.words.of(label)) for name, label in _TYPED.items()
        }
        self.typed["date"].setPlaceholderText("1930..1932")
        self.typed["cites"].setPlaceholderText("APDTR 15446")

    def _line(self, form: QFormLayout, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(label)
        line.setMaxLength(300)
        line.textChanged.connect(self._show)
        form.addRow(plain_label(label), line)
        return line

    def _box(
        self,
        form: QFormLayout,
        label: str,
        values: dict[HitKind, Marked] | dict[str, Marked],
        *,
        undecided: bool = True,
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        if undecided:
            box.addItem(self.words.tr("any"), "")
        for value, name in values.items():
            box.addItem(self.words.of(name), str(value))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)  # a long value may be cut here, but not where it is chosen
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _AIR)
        box.currentIndexChanged.connect(self._show)
        form.addRow(plain_label(label), box)
        return box

    @property
    def form(self) -> Form:
        """What is filled in."""
        filters = {name: line.text() for name, line in self.typed.items()}
        filters |= {name: box.currentData() for name, box in self.picked.items()}
        untagged = filters["has"] == _UNTAGGED
        if untagged:
            filters["has"] = ""
        return Form(
            self.every.text(),
            self.any_of.text(),
            self.phrase.text(),
            self.none_of.text(),
            Meant(self.meant.currentData()),
            self.apart.currentData() or 0,
            untagged,
            filters,
        )

    def _show(self) -> None:
        if not hasattr(self, "_search"):
            return
        query = build(self.form)
        self.query.setText(query or self.words.tr("Nothing is filled in yet."))
        self._search.setEnabled(bool(query))

    def _done(self) -> None:
        self.built.emit(build(self.form))
        self.accept()
