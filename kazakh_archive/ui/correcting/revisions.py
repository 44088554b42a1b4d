"""Two revisions of a text compared: what was taken out and what was put in, one change after the other."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTextEdit, QWidget

from kazakh_archive.model.entities import Revision
from kazakh_archive.services.correcting import Comparison, Correcting
from kazakh_archive.text.differences import Change, Piece, Side
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import plain_label
from kazakh_archive.ui.wording.words import Words

_SIGNS = {Side.BOTH: ("", ""), Side.OLD: ("[−", "−]"), Side.NEW: ("[+", "+]")}
_ROLES = {Side.BOTH: "ink", Side.OLD: "danger", Side.NEW: "accent"}
_LONGEST = 2_000  # code points of one piece; more of it says no more


class RevisionsDialog(Dialog):
    """Lists the changes between two revisions of one source's text.

    What was taken out is struck through, what was put in underlined, and both stand in brackets with
    their sign, so that nobody has to tell colours apart and a screen reader says it too.
    """

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        words: Words,
        *,
        revisions: tuple[Revision, ...],
        correcting: Correcting,
        runner: Runner,
    ) -> None:
        lead = words.tr("What was taken out is struck through, what was put in is underlined.")
        super().__init__(parent, theme, words, words.tr("Compare revisions"), lead)
        self.setObjectName("revisions")
        self._revisions, self._correcting, self._runner = revisions, correcting, runner
        self.old = self._choice(words.tr("Older revision"), max(len(revisions) - 2, 0))
        self.new = self._choice(words.tr("Newer revision"), len(revisions) - 1)
        row = QHBoxLayout()
        row.addWidget(self.old, 1)
        row.addWidget(plain_label("→", role="quiet"))
        row.addWidget(self.new, 1)
        self.content.addLayout(row)
        self.told = plain_label(role="quiet", wrap=True)
        self.content.addWidget(self.told)
        self.view = self._make_view()
        self.content.addWidget(self.view, 1)
        self.go_back(words.tr("Close"))
        self.resize(860, 640)
        self._compare()

    def _choice(self, name: str, chosen: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        last = self._revisions[-1].number
        for each in self._revisions:
            box.addItem(_named(each, last, self.words), each.number)
        box.setCurrentIndex(chosen)
        box.currentIndexChanged.connect(self._compare)
        return box

    def _make_view(self) -> QTextEdit:
        view = QTextEdit()
        view.setReadOnly(True)
        view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        view.setAccessibleName(self.words.tr("Changes"))
        view.setFont(self.theme.reading_font(12.0))
        view.document().setDocumentMargin(12)
        return view

    def _compare(self) -> None:
        source_id, correcting = self._revisions[0].source_id, self._correcting
        old, new = self.old.currentData(), self.new.currentData()
        self.told.setText(self.words.tr("Comparing…"))
        self._runner.ask(
            lambda: correcting.compare(source_id, old, new), self._show, self.tell, slot="revisions"
        )

    def _show(self, found: Comparison) -> None:
        words, count = self.words, len(found.changes)
        if not count:
            self.told.setText(words.tr("The two are the same."))
        elif found.more:
            self.told.setText(
                words.tr("{all} changes; these are the first {n}.", all=count + found.more, n=count)
            )
        else:
            self.told.setText(words.plural("{n} change", "{n} changes", count))
        self.view.clear()
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        for number, change in enumerate(found.changes):
            self._write(cursor, change, first=not number)
        cursor.endEditBlock()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, change: Change, *, first: bool) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(10)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        for piece in change.pieces:
            before, after = _SIGNS[piece.side]
            plain = QTextCharFormat()
            plain.setForeground(self.theme.colour(_ROLES[piece.side]))
            cursor.insertText(before, plain)
            cursor.insertText(_short(piece), _marked(plain, piece.side))
            cursor.insertText(after, plain)


def _marked(plain: QTextCharFormat, side: Side) -> QTextCharFormat:
    """How words of a side look: gone ones struck through, new ones bold and underlined."""
    look = QTextCharFormat(plain)
    look.setFontStrikeOut(side is Side.OLD)
    look.setFontUnderline(side is Side.NEW)
    if side is Side.NEW:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look


def _short(piece: Piece) -> str:
    """The words of a piece on one line, a newline as its sign; those in the middle of many are left out."""
    text = piece.text
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"
    return text.replace("\n", "¶ ")


def _named(revision: Revision, last: int, words: Words) -> str:
    date = f"{datetime.fromisoformat(revision.created).astimezone():%Y-%m-%d %H:%M}"
    if revision.number == 1:
        return words.tr("Revision {n}, as it came in ({day})", n=1, day=date)
    if revision.number == last:
        return words.tr("Revision {n}, the text now ({day})", n=last, day=date)
    return words.tr("Revision {n} ({day})", n=revision.number, day=date)
