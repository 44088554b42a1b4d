"""The table of files to be brought in: which, as what, in which encoding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kazakh_archive.exchange.encoding import KNOWN
from kazakh_archive.model.errors import EncodingUnknown
from kazakh_archive.services.candidates import Candidate
from kazakh_archive.text.visible import one_line
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.wording.words import Words

FILE, TITLE, ENCODING, STATE = range(4)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the table; ``taken`` says whether it is to come in."""

    candidate: Candidate
    encoding: str
    taken: bool


class CandidateModel(QAbstractTableModel):
    """Files with their titles and encodings; the first column can be ticked, the third changed."""

    encoding_changed = Signal(int)
    taken_changed = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._entries: list[Entry] = []

    def show(self, candidates: tuple[Candidate, ...]) -> None:
        """Show these files; what cannot come in, or is there already, is not ticked."""
        self.beginResetModel()
        self._entries = [Entry(each, each.encoding, each.error is None) for each in candidates]
        self.endResetModel()
        self.taken_changed.emit()

    def add(self, candidates: tuple[Candidate, ...]) -> None:
        """Show these files below the others."""
        if candidates:
            here = len(self._entries)
            self.beginInsertRows(QModelIndex(), here, here + len(candidates) - 1)
            self._entries.extend(Entry(each, each.encoding, each.error is None) for each in candidates)
            self.endInsertRows()
        self.taken_changed.emit()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """What was seen of the files, in order."""
        return tuple(entry.candidate for entry in self._entries)

    def retitle(self, path: Path, title: str) -> None:
        """Show the title that a file has in the encoding that is chosen now."""
        for row, entry in enumerate(self._entries):
            if entry.candidate.path == path and entry.candidate.title != title:
                self._entries[row] = replace(entry, candidate=replace(entry.candidate, title=title))
                self.dataChanged.emit(self.index(row, TITLE), self.index(row, TITLE))

    @property
    def taken(self) -> list[Entry]:
        """The files that are to come in."""
        return [entry for entry in self._entries if entry.taken]

    @property
    def chosen_encodings(self) -> dict[Path, str]:
        """The encodings that differ from the guess."""
        return {
            each.candidate.path: each.encoding
            for each in self.taken
            if each.encoding != each.candidate.encoding
        }

    def entry(self, row: int) -> Entry:
        """One line."""
        return self._entries[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many files."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        """File, title, encoding, and what is to be said of it."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own signature
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        tr = self._words.tr
        return (tr("File"), tr("Title"), tr("Encoding"), tr("Remark"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What cannot be read cannot be ticked; where only the encoding is not known, one can be chosen."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry = self._entries[index.row()]
        if index.column() == FILE and _readable(entry):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == ENCODING and (_readable(entry) or _lacks_encoding(entry)):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """A cell."""
        entry = self._entries[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == FILE and _readable(entry):
            return Qt.CheckState.Checked if entry.taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and (index.column() == STATE or not entry.taken):
            return self._theme.colour("quiet")
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == FILE:
            return one_line(entry.candidate.path.name)
        if column == TITLE:
            return one_line(entry.candidate.title)
        if column == ENCODING:
            return entry.encoding
        return self._remark(entry)

    def _remark(self, entry: Entry) -> str:
        found = entry.candidate
        if found.error is not None and not _readable(entry):
            return sentence(found.error, self._words)
        if found.error is not None or (not found.certain and entry.encoding == found.encoding):
            return self._words.tr("Guessed; please look at the preview")
        return ""

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  # Qt's own signature
        """Tick a file, or give it another encoding."""
        row, entry = index.row(), self._entries[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == FILE:
            self._entries[row] = replace(entry, taken=Qt.CheckState(value) is Qt.CheckState.Checked)
            self.taken_changed.emit()
        elif role == Qt.ItemDataRole.EditRole and index.column() == ENCODING and value != entry.encoding:
            self._entries[row] = replace(entry, encoding=value, taken=entry.taken or _lacks_encoding(entry))
            self.encoding_changed.emit(row)
            self.taken_changed.emit()
        else:
            return False
        self.dataChanged.emit(self.index(row, FILE), self.index(row, STATE))
        return True


def _readable(entry: Entry) -> bool:
    """Whether the file may come in: it could be read, or it can now that its encoding was chosen."""
    return entry.candidate.error is None or (
        isinstance(entry.candidate.error, EncodingUnknown) and bool(entry.encoding)
    )


def _lacks_encoding(entry: Entry) -> bool:
    """Whether nothing is wrong with the file but that nobody knows yet how to read it."""
    return isinstance(entry.candidate.error, EncodingUnknown) and not entry.encoding


class EncodingDelegate(QStyledItemDelegate):
    """Offers the encodings: those that fit first, then all that are known. An arrow says that there are more."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The encoding, and the arrow where it can be changed."""
        super().paint(painter, option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            box: QRect = option.rect
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._theme.icon("down", "quiet").paint(painter, box.adjusted(box.width() - 22, 0, -6, 0), side)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> QWidget:
        """A box of encodings."""
        del option
        box = QComboBox(parent)
        model = index.model()
        entry = model.entry(index.row()) if isinstance(model, CandidateModel) else None
        fitting = (entry.candidate.encoding, *entry.candidate.others) if entry else ()
        box.addItems([name for name in dict.fromkeys((*fitting, *KNOWN)) if name])
        box.activated.connect(lambda: self._commit(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the one that is chosen, and the list of all."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(index.data(Qt.ItemDataRole.EditRole))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: Any, index: _Index) -> None:  # noqa: ANN401  # Qt's own signature
        """Take the choice."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)

    def _commit(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
