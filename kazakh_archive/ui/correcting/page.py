"""The page on which a text is corrected: the text as it is read, in a field that can be typed in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.errors import ArchiveError, TextChanged
from kazakh_archive.services.commands import DropCorrection, SaveCorrection
from kazakh_archive.services.correcting import Correcting, Preview, Typed
from kazakh_archive.ui.correcting.asking import AskLost
from kazakh_archive.ui.correcting.editor import CorrectionEditor
from kazakh_archive.ui.correcting.finding import FindInEditor
from kazakh_archive.ui.correcting.replacing import ReplaceBar, ReplaceInEditor
from kazakh_archive.ui.correcting.units import Sheet
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.reader.find_bar import FindBar
from kazakh_archive.ui.running.draftkeeper import DraftKeeper
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.widgets.labels import (
    ElidedLabel,
    line,
    plain_label,
    push_button,
    selectable,
    tool_button,
)
from kazakh_archive.ui.wording.words import Words


class CorrectionPage(QWidget):
    """Corrects one text. `left` tells that the page may go; what was typed waits, if it was not saved.

    `finished` carries what the correction did, as it was foreseen; `thrown_away` the command that brings
    back what was typed.
    """

    finished = Signal(object)
    thrown_away = Signal(object)
    left = Signal()

    def __init__(
        self, typed: Typed, title: str, correcting: Correcting, runner: Runner, theme: Theme, words: Words
    ) -> None:
        super().__init__()
        self._typed, self._correcting = typed, correcting
        self._runner, self._theme, self._words = runner, theme, words
        self._done, self._place = False, 0
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "paper")
        self.editor = self._make_editor()
        self.bar = FindBar(theme, words)
        self.bar.exact.setToolTip(words.tr("Otherwise capitals do not matter."))
        self.finding = FindInEditor(self.bar, self.editor, words)
        self.replace_bar = ReplaceBar(words)
        self.replacing = ReplaceInEditor(self.replace_bar, self.finding, self.editor, words)
        self.keeper = DraftKeeper(runner, self._command, "correction")
        self._make_head(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._notice = self._make_notice()
        for widget in (self._head, line(), self._notice, self.bar, self.replace_bar):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.editor, 1000)
        row.addStretch(1)
        layout.addLayout(row, 1)
        replace = self.replace_bar
        self.bar.take_between(replace.field, (replace.replace, replace.replace_all))
        self._connect()

    # --- how it looks ---

    def _make_editor(self) -> CorrectionEditor:
        editor, font = CorrectionEditor(), self._theme.reading_font()
        editor.setFont(font)
        editor.setProperty("role", "quiet-field")
        editor.setAccessibleName(self._words.tr("Text to be corrected"))
        editor.document().setDocumentMargin(24)
        editor.setMaximumWidth(self._theme.column_width(font) + 80)
        return editor

    def _make_head(self, title: str) -> None:
        words = self._words
        self._head = QWidget()
        self._head.setProperty("role", "panel")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = tool_button(
            words.tr("Leave for later"), help_text=words.tr("What you typed waits until you come back.")
        )
        self.back.setIcon(self._theme.icon("library"))
        self._title = ElidedLabel(self._theme.reading_font(13.0))
        self._title.set_text(words.tr("Correcting “{title}”", title=title))
        self.search = tool_button(words.tr("Find and replace (Ctrl+F)"), beside=False)
        self.search.setIcon(self._theme.icon("search"))
        self._state = plain_label(role="quiet", scale=0.92)
        self._state.setAccessibleName(words.tr("Saved state"))
        self.throw = push_button(words.tr("Throw away"))
        self.throw.setToolTip(words.tr("Leave the text as it was, and forget what you typed."))
        self.throw.setProperty("role", "quiet")
        self.save = push_button(words.tr("Save correction"), default=True)
        self.save.setToolTip(
            words.tr("Make it the text of this source; the old one is kept and can be compared.")
        )
        layout = QHBoxLayout(self._head)
        layout.setContentsMargins(14, 9, 16, 9)
        layout.setSpacing(12)
        layout.addWidget(self.back)
        layout.addWidget(self._title, 1)
        for widget in (self._state, self.search, self.throw, self.save):
            layout.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the way back is its icon only."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        self.back.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if self._head.sizeHint().width() > self.width():
            self.back.setToolButtonStyle(style.ToolButtonIconOnly)

    def _make_notice(self) -> QWidget:
        told = self._words.tr(
            "The text was changed elsewhere since you began, so this correction cannot be saved any more. "
            "Copy what you need of it, throw it away, and correct the text as it is now."
        )
        label = selectable(plain_label(told, role="notice-text", wrap=True))
        label.setContentsMargins(16, 8, 16, 8)
        frame = QWidget()
        frame.setProperty("role", "notice")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label)
        frame.setVisible(self._typed.overtaken)
        return frame

    # --- what it does ---

    def _connect(self) -> None:
        self.editor.loaded.connect(self._loaded)
        self.editor.edited.connect(self.keeper.touch)
        self.keeper.saving.connect(lambda: self._say(self._words.tr("Saving…")))
        self.keeper.saved.connect(lambda: self._say(self._words.tr("Kept as you type; not yet in the text")))
        self.keeper.failed.connect(self._tell)
        self.search.clicked.connect(self.finding.take)
        self.replacing.busy.connect(self._replace)
        self.back.clicked.connect(self.leave)
        self.throw.clicked.connect(self.throw_away)
        self.save.clicked.connect(self.done)
        QShortcut(QKeySequence.StandardKey.Find, self, self.finding.take)
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.finding.next)
        QShortcut(QKeySequence.StandardKey.FindPrevious, self, self.finding.previous)
        QShortcut(QKeySequence.StandardKey.Save, self, self.done)

    def begin(self, sheet: Sheet, place: int) -> None:
        """Show the text, at the character that was being read, and take the focus once it is there."""
        self._place = place  # a UTF-16 unit of what the field shows
        self.save.setEnabled(False)
        self._say(self._words.tr("Opening…"))
        self.editor.load(sheet)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _loaded(self) -> None:
        self._say("")
        self.save.setEnabled(not self._typed.overtaken)
        self.editor.go_to(self._place)

    def _command(self) -> SaveCorrection:
        return SaveCorrection(self._typed.text, self.editor.units().text)

    def leave(self) -> None:
        """Keep what is not kept yet and go; it waits until the text is corrected again."""
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Keep what is not kept yet, as before the window closes."""
        if not self._done:
            self.keeper.flush()

    def throw_away(self) -> None:
        """Forget what was typed."""
        self.keeper.drop()
        self._done = True
        again = SaveCorrection(self._typed.text, self.editor.units().text())
        self._runner.submit(DropCorrection(self._typed.text.source_id))
        self.left.emit()
        if again.typed != again.text.content:
            self.thrown_away.emit(again)

    def done(self) -> None:
        """See what the correction would do to the annotations, and ask if it would lose any."""
        if not self.save.isEnabled():
            return
        self.keeper.flush()
        self._wait(self._words.tr("Looking where the annotations belong…"))
        text, units, correcting = self._typed.text, self.editor.units(), self._correcting
        self._runner.ask(
            lambda: correcting.preview(text, units.text()),
            self._previewed,
            self._not_saved,
        )

    def _previewed(self, preview: Preview) -> None:
        if not preview.lost:
            self._save(preview)
            return
        dialog = AskLost(self.window(), self._theme, self._words, preview)
        dialog.accepted.connect(partial(self._save, preview))
        dialog.rejected.connect(self._go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, preview: Preview) -> None:
        self._wait(self._words.tr("Saving…"))
        self._runner.submit(
            preview.command,
            initiator="correction",
            done=partial(self._saved, preview),
            failed=self._not_saved,
        )

    def _saved(self, preview: Preview, _changes: Changes) -> None:
        self._done = True
        self.left.emit()
        self.finished.emit(preview)

    def _not_saved(self, error: ArchiveError) -> None:
        self._go_on()
        if isinstance(error, TextChanged):
            self._notice.show()
            self.save.setEnabled(False)
        else:
            self._tell(error)

    def _wait(self, told: str) -> None:
        """Let nothing be typed into a text that is being compared or saved."""
        self.editor.setReadOnly(True)
        self.save.setEnabled(False)
        self.throw.setEnabled(False)
        self._say(told)

    def _replace(self, busy: bool) -> None:  # noqa: FBT001  # Qt's own signature
        """Let nothing half done be saved or left."""
        for button in (
            self.back,
            self.throw,
            self.save,
            self.replace_bar.replace,
            self.replace_bar.replace_all,
        ):
            button.setEnabled(not busy)
        if not busy:
            self.save.setEnabled(not self._typed.overtaken)

    def _go_on(self) -> None:
        self.editor.setReadOnly(False)
        self.save.setEnabled(True)
        self.throw.setEnabled(True)
        self._say("")
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, error: ArchiveError) -> None:
        self._say(sentence(error, self._words))

    def _say(self, text: str) -> None:
        self._state.setText(text)
