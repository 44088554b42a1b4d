"""Filters beside the results: what hits have in common, with counts, to be wanted or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from kazakh_archive.model.entities import Access, TagKind
from kazakh_archive.model.query import Filter
from kazakh_archive.model.search import Facet, HitKind
from kazakh_archive.services.facets import Choice, Group
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.reader.signs import sign_icon
from kazakh_archive.ui.widgets.labels import plain_label, plain_tip
from kazakh_archive.ui.wording.named import HIT_KINDS, TAG_KINDS, language_name
from kazakh_archive.ui.wording.words import Marked, Words, mark

FILTER = Qt.ItemDataRole.UserRole

_EDGE = 6  # pixels beside the counts
OTHER = "other"
"""What the search holds besides: fields by which nothing is counted."""

GROUPS: dict[str, Marked] = {
    Facet.KIND.value: mark("What was found"),
    TagKind.PERSON.value: mark("Persons"),
    TagKind.PLACE.value: mark("Places"),
    TagKind.THEME.value: mark("Themes"),
    TagKind.ORGANISATION.value: mark("Organisations"),
    TagKind.EVENT.value: mark("Events"),
    Facet.SOURCE.value: mark("Sources"),
    Facet.LANGUAGE.value: mark("Languages"),
    Facet.YEAR.value: mark("Years"),
    Facet.ANNOTATOR.value: mark("Annotators"),
    Facet.ACCESS.value: mark("Open or closed"),
    OTHER: mark("Other filters"),
}
ACCESS: dict[str, Marked] = {Access.OPEN.value: mark("open"), Access.CLOSED.value: mark("closed")}


def _with_standing(groups: Sequence[Group], standing: Mapping[Filter, bool]) -> list[Group]:
    """The groups with every filter that stands, so that each can be taken off again."""
    shown = {choice.filter for group in groups for choice in group.choices}
    missing: dict[str, list[Choice]] = {}
    for each in standing:
        if each not in shown:
            label = each.value if each.field in GROUPS else f"{each.field}:{each.value}".rstrip(":")
            field = each.field if each.field in GROUPS else OTHER
            missing.setdefault(field, []).append(Choice(each, label, 0))
    found = {group.field: group for group in groups}
    for field, choices in missing.items():
        group = found.get(field, Group(field, ()))
        found[field] = replace(group, choices=(*choices, *group.choices))
    return [found[field] for field in GROUPS if field in found]


class FilterPanel(QWidget):
    """Shows groups of values.

    `chosen` carries a filter and what is asked of it: True to want it, False to leave it out, None to
    take it off.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = plain_label(
            words.tr("Space wants a value, the minus key leaves it out."), role="quiet", wrap=True, scale=0.88
        )
        self._hint.setContentsMargins(14, 4, 14, 8)
        self.tree = _Tree()
        self.tree.setAccessibleName(words.tr("Filters"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setIndentation(14)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._hint)
        self.tree.itemChanged.connect(self._checked)
        self.tree.refused.connect(self._toggle_refused)
        self.tree.customContextMenuRequested.connect(self._menu)

    def show_groups(self, groups: Sequence[Group], standing: Mapping[Filter, bool]) -> None:
        """Show the counts; `standing` are the filters that the query holds already, also where nothing has them."""
        groups = _with_standing(groups, standing)
        heads = self._heads()
        folded = {head.data(0, FILTER) for head in heads if not head.isExpanded()}
        item: QTreeWidgetItem | None = self.tree.currentItem()
        current = item.data(0, FILTER) if item is not None else None
        self.tree.blockSignals(True)  # Qt's own signature
        self.tree.clear()
        for group in groups:
            self._add_group(group, standing, expanded=group.field not in folded, current=current)
        self.tree.blockSignals(False)  # Qt's own signature
        self._hint.setVisible(bool(groups))

    def _heads(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return [head for head in found if head is not None]

    def _add_group(
        self, group: Group, standing: Mapping[Filter, bool], *, expanded: bool, current: object
    ) -> None:
        head = QTreeWidgetItem([self._words.of(GROUPS[group.field]), ""])
        head.setData(0, FILTER, group.field)
        head.setFont(0, self._theme.font(0.92, bold=True))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(head)
        for choice in group.choices:
            item = self._item(group.field, choice, standing.get(choice.filter))
            head.addChild(item)
            if choice.filter == current:
                self.tree.setCurrentItem(item)
        if group.more:
            rest = QTreeWidgetItem([self._words.tr("{n} more", n=group.more), ""])
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
            head.addChild(rest)
        head.setExpanded(expanded)

    def _item(self, field: str, choice: Choice, stands: bool | None) -> QTreeWidgetItem:  # noqa: FBT001  # three states
        label = self._label(field, choice)
        shown = self._words.tr("not {value}", value=label) if stands is False else label
        item = QTreeWidgetItem([shown, str(choice.count) if choice.count else "–"])
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setData(0, FILTER, choice.filter)
        item.setToolTip(0, plain_tip(shown))  # a long title is cut
        spoken = self._words.tr("{value}: {count}", value=shown, count=choice.count)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setCheckState(0, Qt.CheckState.Checked if stands else Qt.CheckState.Unchecked)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self._theme.colour("quiet"))
        if stands is False:
            font = self._theme.font()
            font.setStrikeOut(True)
            item.setFont(0, font)
        if field in set(TagKind):
            kind = TagKind(field)
            item.setIcon(0, sign_icon(kind, self._theme.kind_colour(kind)))
        return item

    def _label(self, field: str, choice: Choice) -> str:
        """What a value is called."""
        value = choice.label
        match field:
            case Facet.KIND.value if value in set(HitKind):
                return self._words.of(HIT_KINDS[HitKind(value)])
            case Facet.KIND.value if value in set(TagKind):
                return self._words.of(TAG_KINDS[TagKind(value)])
            case Facet.LANGUAGE.value:
                return language_name(value, self._words)
            case Facet.ACCESS.value if value in ACCESS:
                return self._words.of(ACCESS[value])
        return one_line(value)

    def _checked(self, item: QTreeWidgetItem) -> None:
        chosen = item.data(0, FILTER)
        if isinstance(chosen, Filter):
            wanted = item.checkState(0) is Qt.CheckState.Checked
            self.chosen.emit(chosen, True if wanted else None)

    def _toggle_refused(self, item: QTreeWidgetItem) -> None:
        chosen = item.data(0, FILTER)
        if isinstance(chosen, Filter):
            self.chosen.emit(chosen, None if item.font(0).strikeOut() else False)

    def _menu(self, point: QPoint) -> None:
        item = self.tree.itemAt(point)
        if item is None or not isinstance(item.data(0, FILTER), Filter):
            return
        chosen: Filter = item.data(0, FILTER)
        menu = QMenu(self)
        menu.addAction(self._words.tr("Only these")).triggered.connect(lambda: self.chosen.emit(chosen, True))
        menu.addAction(self._words.tr("Leave these out")).triggered.connect(
            lambda: self.chosen.emit(chosen, False)
        )
        menu.addAction(self._words.tr("Take the filter off")).triggered.connect(
            lambda: self.chosen.emit(chosen, None)
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(point))


class _Tree(QTreeWidget):
    """A tree in which the minus key refuses a value."""

    refused = Signal(QTreeWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setViewportMargins(0, 0, _EDGE, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Minus leaves the value out; all else is Qt's."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Minus and item is not None and item.parent() is not None:
            self.refused.emit(item)
        else:
            super().keyPressEvent(event)
