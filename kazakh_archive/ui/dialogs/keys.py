"""Every key there is, from the one table of actions; and choosing others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.text.fold import fold
from kazakh_archive.ui.actions import ACTIONS, MENUS, Action, Context, action
from kazakh_archive.ui.actions.keymap import KeyMap, KeysRefused, Refusal, native_keys
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.dialogs.keyfield import KeyField
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.widgets.labels import filter_line, plain_label, push_button
from kazakh_archive.ui.wording.words import Marked, Words, mark

FIXED_KEYS: tuple[tuple[Marked, tuple[tuple[str, Marked], ...]], ...] = (
    (
        mark("In the text"),
        (("Tab", mark("Go to the longer annotation over this one.")),),
    ),
    (
        mark("While words are given tags"),
        (
            (
                "Ctrl+1 … Ctrl+5",
                mark("Choose the kind of the tag: person, place, theme, organisation, event."),
            ),
            ("Alt+1 … Alt+9", mark("Pin the tag chosen in the list to a digit, or take it from there.")),
            ("Tab", mark("Take what is typed, and type another one.")),
            ("Enter", mark("Take what is typed, and save.")),
            ("Ctrl+Enter", mark("Save from within the note.")),
            ("Esc", mark("Leave everything as it was.")),
        ),
    ),
    (mark("In a note"), (("Ctrl+B, Ctrl+I", mark("Strong words, emphasised words.")),)),
)
"""Keys that are no action, and stay as they are."""

REFUSALS: dict[Refusal, Marked] = {
    Refusal.UNKNOWN: mark("These keys are not known. Please press others."),
    Refusal.RESERVED: mark(
        "{keys} means something in every field or to the system. Please press other keys."
    ),
    Refusal.LETTER: mark(
        "{keys} types a letter, and this action works where letters are typed as well. "
        "Please hold Ctrl or Alt with it."
    ),
    Refusal.TAKEN: mark("{keys} is taken by “{other}”. Take it away there first, or press other keys."),
    Refusal.MANY: mark("There are enough keys for this action. Please take one away first."),
}

_ID = Qt.ItemDataRole.UserRole
_AIR = 9  # pixels above and below the words of a row, together


def sections() -> Iterable[tuple[Marked, list[Action]]]:
    """The actions under the titles of their menus; at the end those of no menu."""
    for menu, title in MENUS.items():
        yield title, [item for item in ACTIONS if item.menu == menu]
    yield mark("By keys only"), [item for item in ACTIONS if not item.menu]


def place_of(item: Action, words: Words) -> str:
    """Where an action's keys work."""
    if item.context is Context.READER:
        return words.tr("while the text has the focus")
    if item.context is Context.LIBRARY:
        return words.tr("while the library has the focus")
    if item.context is Context.RESULTS:
        return words.tr("while the results have the focus")
    return ""


class KeysDialog(Dialog):
    """Lists the keys, menu by menu, and lets a person choose others for the action in hand."""

    def __init__(self, parent: QWidget | None, theme: Theme, words: Words, keys: KeyMap) -> None:
        lead = words.tr("Everything can be done without the mouse. Tab and F6 go from one part to the next.")
        super().__init__(parent, theme, words, words.tr("Keys"), lead)
        self.resize(760, 680)
        self.keys = keys
        self._items: dict[str, QTreeWidgetItem] = {}
        self._sections: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.look_for = self._make_filter()
        self.tree = self._make_tree()
        self.content.addWidget(self.look_for)
        self.content.addWidget(self.tree, 1)
        self.content.addWidget(self._make_editor())
        self.usual_all = push_button(words.tr("Usual keys for all actions"))
        self.usual_all.clicked.connect(self._reset_all)
        self.buttons.addButton(self.usual_all, self.buttons.ButtonRole.ResetRole)
        self.go_back(words.tr("Close"))
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        keys.changed.connect(self._keys_changed)
        self.tree.setCurrentItem(next(iter(self._items.values())))
        self._show_chosen()
        self.look_for.setFocus()

    # --- how it looks ---

    def _make_filter(self) -> QLineEdit:
        line = filter_line(
            self.words.tr("Type an action, or keys such as Ctrl+F"),
            self.words.tr("Which actions are listed"),
        )
        line.textChanged.connect(self._filter)
        return line

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.words.tr("Actions and their keys"))
        tree.setHeaderLabels([self.words.tr("Action"), self.words.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(14)
        for title, items in sections():
            section = self._section(tree, title)
            self._sections.append((section, [self._row(section, item) for item in items]))
        for title, fixed in FIXED_KEYS:
            section = self._section(tree, title)
            rows = [QTreeWidgetItem(section, [self.words.of(told), pressed]) for pressed, told in fixed]
            self._sections.append((section, rows))
        tree.expandAll()
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        return tree

    def _row(self, section: QTreeWidgetItem, item: Action) -> QTreeWidgetItem:
        row = QTreeWidgetItem(section, [self.name(item), native_keys(self.keys[item.id])])
        row.setData(0, _ID, item.id)
        row.setToolTip(0, self.words.of(item.help))
        row.setSizeHint(0, QSize(0, QFontMetrics(self.theme.font()).height() + _AIR))
        self._items[item.id] = row
        return row

    def _section(self, tree: QTreeWidget, title: Marked) -> QTreeWidgetItem:
        section = QTreeWidgetItem(tree, [self.words.of(title).replace("&", "")])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        section.setFont(0, self.theme.font(bold=True))
        return section

    def _make_editor(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self._told = plain_label(wrap=True)
        self._own_keys = QHBoxLayout()
        self._own_keys.setSpacing(6)
        self._own_keys.addStretch()
        self._takers: list[QPushButton] = []
        self.press = KeyField(self.words)
        self.press.pressed.connect(self._add)
        self.usual = push_button(self.words.tr("Usual keys"))
        self.usual.clicked.connect(self._reset)
        row = QHBoxLayout()
        row.addWidget(self.press, 1)
        row.addWidget(self.usual)
        layout.addWidget(self._told)
        layout.addLayout(self._own_keys)
        layout.addLayout(row)
        return box

    def name(self, item: Action) -> str:
        """An action as it is called outside a menu."""
        return self.words.of(item.text).replace("&", "").removesuffix("…")

    # --- choosing ---

    @property
    def chosen(self) -> str:
        """The id of the action in hand; empty for a heading and for keys that stay as they are."""
        item = self.tree.currentItem()
        return (item.data(0, _ID) or "") if item is not None else ""

    def choose(self, action_id: str) -> None:
        """Take an action in hand."""
        self.tree.setCurrentItem(self._items[action_id])
        self.tree.scrollToItem(self._items[action_id])

    def _filter(self, typed: str) -> None:
        wanted = fold(typed.strip())
        for section, rows in self._sections:
            for row in rows:
                told = " ".join((row.text(0), row.text(1), row.toolTip(0)))
                row.setHidden(wanted not in fold(told))
            section.setHidden(all(row.isHidden() for row in rows))

    def _show_chosen(self) -> None:
        chosen, words = self.chosen, self.words
        self.say_wrong("")
        for button in self._takers:
            button.hide()  # it is gone only once no key press of its own is under way
            button.deleteLater()
        self._takers = []
        self.press.setEnabled(bool(chosen))
        self.usual.setEnabled(bool(chosen) and self.keys.own(chosen))
        self.usual_all.setEnabled(self.keys.any_own)
        if not chosen:
            self._told.setText(words.tr("Choose an action to give it other keys."))
            return
        item = action(chosen)
        place = place_of(item, words)
        told = words.of(item.help)
        self._told.setText(f"{told} ({place})" if place else told)
        for keys in self.keys[chosen]:
            button = push_button(words.tr("Take away {keys}", keys=native_keys((keys,))))
            button.clicked.connect(partial(self._remove, keys))
            self._own_keys.insertWidget(len(self._takers), button)
            self._takers.append(button)

    # --- changing ---

    def _add(self, keys: str) -> None:
        if not self.chosen:
            return
        try:
            self.keys.add(self.chosen, keys)
        except KeysRefused as refused:
            self._say(refused, keys)

    def _remove(self, keys: str) -> None:
        self.keys.remove(self.chosen, keys)
        self.press.setFocus()

    def _reset(self) -> None:
        try:
            self.keys.reset(self.chosen)
        except KeysRefused as refused:
            self._say(refused, ", ".join(action(self.chosen).shortcuts))

    def _reset_all(self) -> None:
        self.keys.reset_all()
        self.tree.setFocus()

    def _say(self, refused: KeysRefused, keys: str) -> None:
        other = self.name(refused.other) if refused.other is not None else ""
        self.say_wrong(self.words.of(REFUSALS[refused.refusal], keys=native_keys((keys,)), other=other))

    def _keys_changed(self, action_id: str) -> None:
        self._items[action_id].setText(1, native_keys(self.keys[action_id]))
        self._show_chosen()
