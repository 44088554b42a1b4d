"""The page on which a testimony is written: first who and where, then one quiet field."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kazakh_archive.model.changes import Changes
from kazakh_archive.model.clock import utc_now
from kazakh_archive.model.entities import Draft, TestimonyTerms
from kazakh_archive.model.errors import ArchiveError, NotFound
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands import AddTestimony, DropDraft, SaveDraft
from kazakh_archive.ui.looks.theme import Theme
from kazakh_archive.ui.messages import sentence
from kazakh_archive.ui.running.draftkeeper import DraftKeeper
from kazakh_archive.ui.running.runner import Runner
from kazakh_archive.ui.testimony.details import DetailsForm
from kazakh_archive.ui.testimony.questions import QUESTIONS
from kazakh_archive.ui.widgets.labels import (
    line,
    plain_label,
    push_button,
    scrolled,
    serif_label,
    tool_button,
)
from kazakh_archive.ui.widgets.plainfield import PlainField
from kazakh_archive.ui.widgets.wrapped import WrappedDelegate
from kazakh_archive.ui.wording.words import Words

FORM_WIDTH = 700


class TestimonyPage(QWidget):
    """Writes one testimony. `finished` carries the source it became, `left` that it waits as a draft.

    `thrown_away` carries the draft that was dropped, so that it can be brought back.
    """

    __test__ = False  # pytest would take the name for a test class

    finished = Signal(str)
    left = Signal()
    thrown_away = Signal(object)

    def __init__(self, draft: Draft, runner: Runner, theme: Theme, words: Words, size: float = 14.0) -> None:
        super().__init__()
        self._draft, self._runner, self._theme, self._words = draft, runner, theme, words
        self._done = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "paper")
        self.form = DetailsForm(words)
        self.form.show_draft(draft)
        self.field = self._make_field(size)
        self.field.setPlainText(draft.text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.questions = self._make_questions()
        self.keeper = DraftKeeper(runner, lambda: SaveDraft(self.draft()), "testimony")
        self._make_head()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._details_page())
        self._stack.addWidget(self._writing_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(line())
        layout.addWidget(self._stack, 1)
        self._connect()
        self._turn(1 if draft.text else 0)

    @classmethod
    def fresh(
        cls, runner: Runner, theme: Theme, words: Words, *, writer: str, size: float = 14.0
    ) -> TestimonyPage:
        """A page for a new testimony, dated today and closed."""
        today = datetime.now(UTC).astimezone().date().isoformat()
        terms = TestimonyTerms(writer=writer, date=today)
        return cls(Draft(new_id(), "", terms, "", utc_now()), runner, theme, words, size)

    # --- how it looks ---

    def _make_head(self) -> None:
        words = self._words
        self._head = QWidget()
        self._head.setProperty("role", "panel")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = tool_button(
            words.tr("Leave for later"), help_text=words.tr("The draft waits in the library.")
        )
        self.back.setIcon(self._theme.icon("library"))
        self._title = serif_label(self._theme, size=13.0)
        self._saved = plain_label(role="quiet", scale=0.92)
        self._saved.setAccessibleName(words.tr("Saved state"))
        self.details = push_button(words.tr("Details"))
        self.finish = push_button(words.tr("Finish"), default=True)
        self.finish.setToolTip(words.tr("Make it a source of the archive, to be read and annotated."))
        layout = QHBoxLayout(self._head)
        layout.setContentsMargins(14, 9, 16, 9)
        layout.setSpacing(12)
        layout.addWidget(self.back)
        layout.addWidget(self._title, 1)
        for widget in (self._saved, self.details, self.finish):
            layout.addWidget(widget)

    def _details_page(self) -> QWidget:
        words, column = self._words, QWidget()
        column.setMaximumWidth(FORM_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(24, 28, 24, 28)
        inner.setSpacing(8)
        inner.addWidget(serif_label(self._theme, words.tr("Before you begin"), size=20.0))
        told = words.tr("Whatever is not known yet can be filled in later. All of it is saved as you type.")
        inner.addWidget(plain_label(told, role="quiet", wrap=True))
        inner.addWidget(self.form)
        self._begin = push_button(words.tr("Begin writing"))
        self._throw = push_button(words.tr("Throw this draft away"))
        self._throw.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(0, 14, 0, 0)
        row.addWidget(self._throw)
        row.addStretch()
        row.addWidget(self._begin)
        inner.addLayout(row)
        inner.addStretch()
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch()
        outer.addWidget(column, 10)
        outer.addStretch()
        page.setProperty("role", "paper")
        return scrolled(page, sideways=True)

    def _writing_page(self) -> QWidget:
        page, side = QWidget(), QWidget()
        side.setProperty("role", "panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(300)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(14, 16, 6, 12)
        beside.addWidget(plain_label(self._words.tr("Questions to ask"), bold=True))
        hint = self._words.tr("Enter or a click puts a question into the text.")
        beside.addWidget(plain_label(hint, role="quiet", wrap=True, scale=0.9))
        beside.addWidget(self.questions, 1)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(self.field, 1000)
        layout.addStretch(1)
        layout.addWidget(line(vertical=True))
        layout.addWidget(side)
        return page

    def _make_field(self, size: float) -> PlainField:
        field = PlainField()
        font = self._theme.reading_font(size)
        field.setFont(font)
        field.setProperty("role", "quiet-field")
        field.setAccessibleName(self._words.tr("What is told"))
        field.set_hint(self._words.tr("Write as it is told."))
        field.document().setDocumentMargin(28)
        field.setMaximumWidth(self._theme.column_width(font) + 80)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return field

    def _make_questions(self) -> QListWidget:
        view = QListWidget()
        view.setAccessibleName(self._words.tr("Questions to ask"))
        view.setProperty("role", "bare")
        view.setItemDelegate(WrappedDelegate(self._theme, view))
        view.setMouseTracking(True)
        view.setResizeMode(QListWidget.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.addItems([self._words.of(question) for question in QUESTIONS])
        return view

    # --- what it does ---

    def _connect(self) -> None:
        self.field.textChanged.connect(self.keeper.touch)
        self.form.changed.connect(self.keeper.touch)
        self.form.changed.connect(self._name_it)
        self.keeper.saving.connect(self._say_saving)
        self.keeper.saved.connect(self._say_saved)
        self.keeper.failed.connect(self._tell)
        self.questions.itemClicked.connect(lambda item: self.stamp(item.text()))
        self.questions.itemActivated.connect(lambda item: self.stamp(item.text()))
        self.back.clicked.connect(self.leave)
        self.details.clicked.connect(lambda: self._turn(0))
        self._begin.clicked.connect(lambda: self._turn(1))
        self._throw.clicked.connect(self.throw_away)
        self.finish.clicked.connect(self.done)

    def begin(self) -> None:
        """Take the focus, once the page is in sight: who comes to write must not hit a button."""
        self._focus()
        self.field.ensureCursorVisible()

    def draft(self) -> Draft:
        """The testimony as it stands now."""
        return Draft(
            self._draft.id, self.form.title.text().strip(), self.form.terms, self.field.written(), utc_now()
        )

    def stamp(self, question: str) -> None:
        """Put a question on a line of its own at the caret, with room for the answer below it."""
        cursor = self.field.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        before = "\n\n" if cursor.block().text().strip() else ""
        cursor.insertText(f"{before}— {question}\n\n")
        cursor.endEditBlock()
        self.field.setTextCursor(cursor)
        self.field.ensureCursorVisible()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Save what is not saved yet and go; the draft waits in the library."""
        self.keeper.flush()
        self.left.emit()

    def throw_away(self) -> None:
        """Drop the draft; what nobody wrote needs no dropping."""
        self.keeper.drop()
        self._done = True
        draft = self.draft()
        # Not a method of this page, which is gone by then: nobody may think a draft gone that is still there.
        self._runner.submit(DropDraft(draft.id), failed=partial(_not_dropped, self._runner))
        self.left.emit()
        if draft.text.strip() or draft.terms.narrator:
            self.thrown_away.emit(draft)

    def done(self) -> None:
        """Make the testimony a source."""
        self.keeper.drop()
        self.finish.setEnabled(False)
        draft = self.draft()
        if not draft.title and draft.terms.narrator:
            title = self._words.tr("Testimony of {narrator}", narrator=draft.terms.narrator)
            draft = Draft(draft.id, title, draft.terms, draft.text, draft.modified)
        self._runner.submit(AddTestimony(draft), done=self._became_source, failed=self._not_finished)

    def flush(self) -> None:
        """Save what is not saved yet, as before the window closes."""
        if not self._done:
            self.keeper.flush()

    def _became_source(self, changes: Changes) -> None:
        self._done = True
        self.finished.emit(changes.created)

    def _not_finished(self, error: ArchiveError) -> None:
        self.finish.setEnabled(True)
        self.keeper.touch()
        self._tell(error)

    def _say_saving(self) -> None:
        self._saved.setText(self._words.tr("Saving…"))

    def _say_saved(self) -> None:
        self._saved.setText(self._words.tr("Saved as a draft"))

    def _tell(self, error: ArchiveError) -> None:
        self._saved.setText(sentence(error, self._words))

    def _turn(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self.details.setVisible(page == 1)
        self.finish.setVisible(page == 1)
        begun = bool(self.field.document().characterCount() > 1)
        self._begin.setText(self._words.tr("Go on writing") if begun else self._words.tr("Begin writing"))
        self._name_it()
        self._focus()

    def _focus(self) -> None:
        first = self.field if self._stack.currentIndex() else self.form.narrator
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_it(self) -> None:
        narrator = self.form.narrator.text().strip()
        title = self.form.title.text().strip()
        if not title and narrator:
            title = self._words.tr("Testimony of {narrator}", narrator=narrator)
        self._title.setText(title or self._words.tr("New testimony"))


def _not_dropped(runner: Runner, error: ArchiveError) -> None:
    """Tell why a draft is still there; one that was never saved has no need to be dropped."""
    if not isinstance(error, NotFound):
        runner.failed.emit(error)
