"""What one tag is: kind, colour, key and names, each to be changed here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.entities import Name, NameKind, Tag, TagKind, TagSummary
from kazakh_archive.services.commands import (
    AddName,
    PreferName,
    RemoveName,
    RenameName,
    SetTagColour,
    SetTagKind,
)
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.tags.colours import ColourButton
from kazakh_archive.ui.tags.handy import HandyTags
from kazakh_archive.ui.tags.names import NameTable
from kazakh_archive.ui.widgets.keyedtable import KeyedTable
from kazakh_archive.ui.widgets.labels import plain_label, push_button, serif_label
from kazakh_archive.ui.wording.named import kind_name
from kazakh_archive.ui.wording.words import Words

_WRITTEN = QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
"""How a name is begun to be written otherwise, beside Enter."""


class TagDetails(QWidget):
    """Shows one tag. `asked` carries a command that changes it."""

    asked = Signal(object)

    def __init__(self, handy: HandyTags, theme: Theme, words: Words) -> None:
        super().__init__()
        self._handy, self._theme, self._words = handy, theme, words
        self._tag: Tag | None = None
        self._writes = True
        self.title = serif_label(theme, size=14.0, wrap=True)
        self.used = plain_label(role="quiet", wrap=True)
        self.namesakes = plain_label(role="quiet", wrap=True)
        self.kinds = QComboBox()
        self.colour = ColourButton(theme, words)
        self.pin = push_button(words.tr("Pin…"))
        self.names = NameTable(words, self)
        self.view = KeyedTable()
        self.new_name = QLineEdit()
        self.prefer, self.unname = push_button(words.tr("Show by this")), push_button(words.tr("Take away"))
        self._lay_out()
        self._connect()
        self.show_tag(None)

    def _lay_out(self) -> None:
        words = self._words
        self.kinds.setAccessibleName(words.tr("Kind of the tag"))
        for kind in TagKind:
            self.kinds.addItem(sign_icon(kind, self._theme.kind_colour(kind)), kind_name(kind, words), kind)
        self.new_name.setPlaceholderText(words.tr("Add another name"))
        self.new_name.setAccessibleName(words.tr("Another name of this tag; Enter adds it"))
        self.view.setModel(self.names)
        self.view.setAccessibleName(words.tr("Names of this tag"))
        self.view.setEditTriggers(_WRITTEN)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumHeight(90)
        grid = QGridLayout()
        for row, (text, widget) in enumerate(
            ((words.tr("Kind"), self.kinds), (words.tr("Colour"), self.colour), (words.tr("Key"), self.pin))
        ):
            label = plain_label(text, role="quiet")
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        acts = QHBoxLayout()
        acts.addWidget(self.prefer)
        acts.addWidget(self.unname)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for item in (self.title, self.used):
            column.addWidget(item)
        column.addLayout(grid)
        column.addWidget(plain_label(words.tr("Names"), bold=True))
        column.addWidget(self.view, 1)
        column.addWidget(self.new_name)
        column.addLayout(acts)
        column.addWidget(self.namesakes)

    def _connect(self) -> None:
        self.kinds.activated.connect(self._set_kind)
        self.colour.chosen.connect(self._set_colour)
        self.pin.clicked.connect(self._ask_digit)
        self.names.typed.connect(self._rename)
        self.new_name.returnPressed.connect(self._add_name)
        self.prefer.clicked.connect(self._prefer)
        self.unname.clicked.connect(self._unname)
        self.view.deleted.connect(self._unname)
        self.view.entered_by_key.connect(self.view.edit)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._enable())
        self._handy.changed.connect(self._show_digit)

    # --- what is shown ---

    def set_writes(self, writes: bool) -> None:  # noqa: FBT001  # the one thing it says
        """Whether anything can be changed; the key can always, since it belongs to the person."""
        self._writes = self.names.writes = writes
        self._enable()

    def show_tag(self, summary: TagSummary | None) -> None:
        """Show this tag; with None, that none is chosen."""
        words, tag = self._words, summary.tag if summary is not None else None
        same = tag is not None and self._tag is not None and tag.id == self._tag.id
        name_id = self._name_id() if same else ""
        self._tag = tag
        self.title.setText(tag.label if tag is not None else words.tr("Choose a tag to see its names."))
        if summary is not None:
            many = words.plural("{n} annotation", "{n} annotations", summary.annotations)
            where = words.plural("in {n} source", "in {n} sources", summary.sources)
            self.used.setText(
                f"{many} {where}" if summary.annotations else words.tr("Nothing carries this tag yet.")
            )
        else:
            self.used.setText("")
        self.names.show_tag(tag)
        self.view.setCurrentIndex(self.names.index(max(0, self.names.row_of(name_id)), 0))
        self.colour.show_tag(tag)
        if tag is not None:
            self.kinds.setCurrentIndex(self.kinds.findData(tag.kind))
        if not same:
            self.new_name.clear()
            self.show_namesakes(())
        self._show_digit()
        self._enable()

    def show_namesakes(self, found: tuple[TagSummary, ...]) -> None:
        """Say which other tags have a name of this one."""
        words = self._words
        names = "; ".join(
            words.tr(
                "{name} ({kind}, {n})",
                name=each.tag.label,
                kind=kind_name(each.tag.kind, words),
                n=each.annotations,
            )
            for each in found
        )
        told = words.tr(
            "Has a name in common with: {names}. If they are one, choose both in the list and merge them.",
            names=names,
        )
        self.namesakes.setText(told if found else "")
        self.namesakes.setVisible(bool(found))

    def _show_digit(self) -> None:
        digit = self._handy.digit_of(self._tag.id) if self._tag is not None else 0
        tr = self._words.tr
        self.pin.setText(tr("Pinned to {digit}", digit=digit) if digit else tr("Pin…"))

    def _enable(self) -> None:
        there, name = self._tag is not None, self._name()
        for widget in (self.kinds, self.colour, self.new_name):
            widget.setEnabled(there and self._writes)
        self.pin.setEnabled(there)
        self.prefer.setEnabled(self._writes and name is not None and name.kind is not NameKind.PREFERRED)
        self.unname.setEnabled(self._writes and name is not None and self.names.rowCount() > 1)

    def _name(self) -> Name | None:
        row = self.view.currentIndex().row()
        return self.names.name(row) if 0 <= row < self.names.rowCount() else None

    def _name_id(self) -> str:
        name = self._name()
        return name.id if name is not None else ""

    # --- what is asked for ---

    def _set_kind(self, place: int) -> None:
        kind = TagKind(self.kinds.itemData(place))
        if self._tag is not None and kind is not self._tag.kind:
            self.asked.emit(SetTagKind(self._tag.id, kind))

    def _set_colour(self, colour: str) -> None:
        if self._tag is not None and colour != self._tag.colour:
            self.asked.emit(SetTagColour(self._tag.id, colour))

    def _rename(self, name_id: str, text: str) -> None:
        if self._tag is not None:
            self.asked.emit(RenameName(self._tag.id, name_id, text))

    def _add_name(self) -> None:
        if self._tag is not None and self.new_name.text().strip():
            self.asked.emit(AddName(self._tag.id, self.new_name.text()))
            self.new_name.clear()

    def _prefer(self) -> None:
        if self._tag is not None and self._name_id():
            self.asked.emit(PreferName(self._tag.id, self._name_id()))

    def _unname(self) -> None:
        if self._tag is not None and self._name_id() and self._writes:
            self.asked.emit(RemoveName(self._tag.id, self._name_id()))

    def digits(self) -> QMenu:
        """The menu of the nine digits and what they stand for."""
        menu, tag = QMenu(self), self._tag
        if tag is None:
            return menu
        for digit, pinned in enumerate(self._handy.pins, start=1):
            free = self._words.tr("free")
            text = f"&{digit}  {pinned.label.replace('&', '&&') if pinned is not None else free}"
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(pinned is not None and pinned.id == tag.id)
            entry.triggered.connect(partial(self._put, digit, tag.id))
        return menu

    def _put(self, digit: int, tag_id: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's own signature
        self._handy.put(digit, tag_id)

    def _ask_digit(self) -> None:
        menu = self.digits()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.pin.mapToGlobal(self.pin.rect().bottomLeft()))
