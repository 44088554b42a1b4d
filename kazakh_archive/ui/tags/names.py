"""The names of one tag: each can be written otherwise in its place."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from kazakh_archive.model.entities import Name, NameKind, Tag
from kazakh_archive.ui.wording.named import NAME_KINDS, SCRIPTS, language_name
from kazakh_archive.ui.wording.words import Words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class NameTable(QAbstractTableModel):
    """Names, the preferred one first, each with its script or language. `typed` carries a name's id and a new text."""

    typed = Signal(str, str)

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._names: tuple[Name, ...] = ()
        self.writes = True

    def show_tag(self, tag: Tag | None) -> None:
        """Show the names of this tag, or none."""
        self.beginResetModel()
        self._names = tag.names if tag is not None else ()
        self.endResetModel()

    def name(self, row: int) -> Name:
        """The name in a line."""
        return self._names[row]

    def row_of(self, name_id: str) -> int:
        """The line of a name, or -1."""
        return next((row for row, each in enumerate(self._names) if each.id == name_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def columnCount(self, parent: Index | None = None) -> int:
        """The name, and what is known of it."""
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """What a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._words.tr("Name") if section == 0 else self._words.tr("Script and use")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A name can be written otherwise where the archive can be written."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 and self.writes else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A cell; the preferred name is bold, and said to be so."""
        if not index.isValid():
            return None
        name = self._names[index.row()]
        if role in {Role.DisplayRole, Role.EditRole}:
            return name.text if index.column() == 0 else self._told(name)
        if role == Role.AccessibleTextRole:
            return f"{name.text}, {self._told(name)}"
        if role == Role.ToolTipRole:
            return f"<qt>{escape(name.text)}<br>{escape(self._told(name))}</qt>"
        if role == Role.FontRole and name.kind is NameKind.PREFERRED and index.column() == 0:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _told(self, name: Name) -> str:
        words = self._words
        if name.language != "und":
            where = language_name(name.language, words)
        else:
            where = words.of(SCRIPTS[name.script]) if name.script in SCRIPTS else name.script
        use = "" if name.kind is NameKind.VARIANT else words.of(NAME_KINDS[name.kind])
        return f"{where} · {use}" if use else where

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Ask for another text; it shows once the archive has it."""
        name = self._names[index.row()]
        if role == Role.EditRole and isinstance(value, str) and value != name.text:
            self.typed.emit(name.id, value)
        return False
