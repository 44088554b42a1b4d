"""The query builder: a form for those who do not type, which writes what could have been typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.search import HitKind
from kazakh_archive.text.building import Form, build
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.labels import plain_label
from kazakh_archive.ui.named import HIT_KINDS, LANGUAGES
from kazakh_archive.ui.theme import Theme
from kazakh_archive.ui.words import Marked, Words, mark

_TYPED: dict[str, Marked] = {
    TagKind.PERSON.value: mark("Person"),
    TagKind.PLACE.value: mark("Place"),
    TagKind.THEME.value: mark("Theme"),
    "title": mark("Words of the title"),
    "narrator": mark("Narrator"),
    "date": mark("Date or years, as 1930..1932"),
    "cites": mark("Cites"),
}
"""The fields that take words, with what they are called."""

_SCRIPTS: dict[str, Marked] = {
    "Cyrl": mark("Cyrillic"),
    "Latn": mark("Latin"),
    "Arab": mark("Arabic"),
    "Hani": mark("Chinese"),
}
_ACCESS: dict[str, Marked] = {Access.OPEN.value: mark("open"), Access.CLOSED.value: mark("closed")}


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
        self._form = QFormLayout()
        self._form.setVerticalSpacing(7)
        self.content.addLayout(self._form)
        self.every = self._line(words.tr("All of these words"))
        self.any_of = self._line(words.tr("At least one of these"))
        self.phrase = self._line(words.tr("These words side by side"))
        self.none_of = self._line(words.tr("None of these"))
        self.typed = {name: self._line(words.of(label)) for name, label in _TYPED.items()}
        self.picked = {
            "kind": self._box(words.tr("Only in"), HIT_KINDS),
            "lang": self._box(words.tr("Language"), LANGUAGES),
            "script": self._box(words.tr("Script"), _SCRIPTS),
            "access": self._box(words.tr("Open or closed"), _ACCESS),
        }
        self.query = plain_label(wrap=True)
        self.query.setAccessibleName(words.tr("The search as it is typed"))
        self.query.setProperty("role", "keys")
        self.content.addWidget(self.query)
        self._search = self.go_on(words.tr("Search"))
        self.go_back()
        self.buttons.accepted.connect(self._done)
        self._show()

    def _line(self, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(label)
        line.setMaxLength(300)
        line.textChanged.connect(self._show)
        self._form.addRow(plain_label(label), line)
        return line

    def _box(self, label: str, values: dict[HitKind, Marked] | dict[str, Marked]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        box.addItem(self.words.tr("any"), "")
        for value, name in values.items():
            box.addItem(self.words.of(name), str(value))
        box.currentIndexChanged.connect(self._show)
        self._form.addRow(plain_label(label), box)
        return box

    @property
    def form(self) -> Form:
        """What is filled in."""
        filters = {name: line.text() for name, line in self.typed.items()}
        filters |= {name: box.currentData() for name, box in self.picked.items()}
        return Form(self.every.text(), self.any_of.text(), self.phrase.text(), self.none_of.text(), filters)

    def _show(self) -> None:
        if not hasattr(self, "_search"):
            return
        query = build(self.form)
        self.query.setText(query or self.words.tr("Nothing is filled in yet."))
        self._search.setEnabled(bool(query))

    def _done(self) -> None:
        self.built.emit(build(self.form))
        self.accept()
