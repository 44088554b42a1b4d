"""Writing a testimony: saved as it is typed, continued later, made a source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Access, SourceKind
from kazakh_archive.model.errors import DiskFull
from kazakh_archive.services.commands import DropDraft
from kazakh_archive.store import Tx, open_archive
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.library.model import ROW
from kazakh_archive.ui.library.rows import RowKind
from kazakh_archive.ui.testimony.page import TestimonyPage


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> TestimonyPage:
    shell.window.actions_table["testimony.new"].trigger()
    page = opened.writing
    assert page is not None
    return page


def test_it_is_closed_unless_somebody_opens_it(page: TestimonyPage) -> None:
    assert page.draft().terms.access is Access.CLOSED
    page.form.open.setChecked(True)
    assert page.draft().terms.access is Access.OPEN


def test_a_pause_in_typing_saves_the_draft(qtbot: QtBot, opened: OpenArchive, page: TestimonyPage) -> None:
    page._turn(1)
    with qtbot.waitSignal(page.keeper.saved):
        qtbot.keyClicks(page.field, "We left in spring")
    assert opened.desk.library.drafts()[0].text == "We left in spring"


def test_typing_without_a_pause_saves_every_second(
    qtbot: QtBot, opened: OpenArchive, page: TestimonyPage
) -> None:
    """A crash loses at most one second: the draft is on the disk while the keys go on."""
    page._turn(1)
    saved: list[bool] = []
    page.keeper.saved.connect(lambda: saved.append(True))

    def key() -> bool:
        qtbot.keyClicks(page.field, "x")
        return bool(saved)

    qtbot.waitUntil(key, timeout=10_000)  # asks every ten milliseconds: the keys never pause
    assert 0 < len(opened.desk.library.drafts()[0].text) <= len(page.field.toPlainText())


def test_nothing_typed_leaves_no_draft(qtbot: QtBot, opened: OpenArchive, page: TestimonyPage) -> None:
    page.leave()
    qtbot.waitUntil(lambda: not opened.runner.busy)
    assert opened.desk.library.drafts() == ()


def test_a_draft_waits_in_the_library_and_is_continued(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: TestimonyPage
) -> None:
    page.form.narrator.setText("Nurjamal")
    page._turn(1)
    page.field.setPlainText("We left.")
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    panel = opened.workspace.library
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 6)
    row = panel.list.model().index(1, 0)
    assert row.data(ROW).kind is RowKind.DRAFT
    assert row.data() == "Nurjamal"
    panel.draft_opened.emit(row.data(ROW).id)
    qtbot.waitUntil(lambda: opened.writing is not None)
    again = opened.writing
    assert again is not None
    assert again.draft().text == "We left."
    assert again.draft().terms.narrator == "Nurjamal"


def test_finish_makes_it_a_source(qtbot: QtBot, opened: OpenArchive, page: TestimonyPage) -> None:
    page.form.narrator.setText("Nurjamal")
    page._turn(1)
    page.field.setPlainText("We left in the spring, when the passes were white.")
    qtbot.mouseClick(page.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.writing is None)
    qtbot.waitUntil(lambda: bool(opened.workspace.open_id))
    source = opened.desk.library.source(opened.workspace.open_id)
    assert source.kind is SourceKind.TESTIMONY
    assert source.title == "Testimony of Nurjamal"
    assert source.access is Access.CLOSED
    assert opened.desk.library.drafts() == ()


def test_finish_without_words_says_so_and_keeps_the_page(
    qtbot: QtBot, opened: OpenArchive, page: TestimonyPage
) -> None:
    page._turn(1)
    qtbot.mouseClick(page.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "still empty" in page._saved.text())
    assert page.finish.isEnabled()
    assert opened.writing is page


def test_questions_are_stamped_on_lines_of_their_own(qtbot: QtBot, page: TestimonyPage) -> None:
    page._turn(1)
    page.stamp("First?")
    page.field.insertPlainText("An answer")
    page.stamp("Second?")
    assert page.draft().text == "— First?\n\nAn answer\n\n— Second?\n\n"


def test_spaces_are_kept_as_typed(page: TestimonyPage) -> None:
    """Qt's own plain text turns no-break spaces into plain ones."""
    page.field.setPlainText("a\u00a0b")
    assert page.draft().text == "a\u00a0b"


def test_a_draft_is_thrown_away_and_brought_back(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: TestimonyPage
) -> None:
    page.field.setPlainText("words")
    page.keeper.flush()
    qtbot.waitUntil(lambda: len(opened.desk.library.drafts()) == 1)
    page.throw_away()
    qtbot.waitUntil(lambda: opened.desk.library.drafts() == ())
    qtbot.mouseClick(shell.window.news.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened.desk.library.drafts()) == 1)


def test_a_draft_that_could_not_be_dropped_is_told(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: TestimonyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_command: DropDraft, _tx: Tx) -> None:
        raise DiskFull(path=opened.info.path)

    page.field.setPlainText("words")
    page.keeper.flush()
    qtbot.waitUntil(lambda: len(opened.desk.library.drafts()) == 1)
    monkeypatch.setattr(DropDraft, "apply", full)
    page.throw_away()
    qtbot.waitUntil(lambda: "no room left" in shell.window.news.text.text())


def test_a_draft_that_was_never_saved_is_thrown_away_in_silence(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: TestimonyPage
) -> None:
    page.throw_away()
    qtbot.waitUntil(lambda: not opened.runner.busy)
    assert not shell.window.news.isVisible()


def test_closing_the_window_saves_the_last_words(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: TestimonyPage
) -> None:
    page.field.setPlainText("the last words")
    path = opened.info.path
    shell.window.close()
    store = open_archive(path, annotator="x", write=False)
    with store.reading() as reader:
        assert reader.drafts()[0].text == "the last words"
    store.close()


def test_who_begins_to_type_writes_who_tells(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    """The focus stood on the button that leaves the page, and the first space pressed it."""
    opened.workspace.library.filter.setFocus()
    shell.window.actions_table["testimony.new"].trigger()
    page = opened.writing
    assert page is not None
    assert shell.window.focusWidget() is page.form.narrator


def test_a_draft_goes_on_where_it_ends(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: TestimonyPage
) -> None:
    page._turn(1)
    page.field.setPlainText("We left.")
    page.leave()
    qtbot.waitUntil(lambda: len(opened.desk.library.drafts()) == 1)
    opened.workspace.library.list.setFocus()
    opened.workspace.library.draft_opened.emit(opened.desk.library.drafts()[0].id)
    qtbot.waitUntil(lambda: opened.writing is not None)
    again = opened.writing
    assert again is not None
    assert shell.window.focusWidget() is again.field
    qtbot.keyClicks(again.field, " In spring.")
    assert again.draft().text == "We left. In spring."


def test_arabic_script_is_written_from_the_right(page: TestimonyPage) -> None:
    page._turn(1)
    page.field.setPlainText("مەن كوشتىم.\nWe left.")
    document = page.field.document()
    first, second = document.firstBlock().layout().lineAt(0), document.lastBlock().layout().lineAt(0)
    assert first.naturalTextRect().left() > second.naturalTextRect().right()


def test_pasted_letters_bring_no_look_of_their_own(page: TestimonyPage) -> None:
    page._turn(1)
    pasted = QMimeData()
    pasted.setHtml("<h1>We <b>left</b></h1>")
    pasted.setText("We left")
    page.field.insertFromMimeData(pasted)
    assert "<b>" not in page.field.toHtml()
    assert page.draft().text == "We left"


def test_nothing_leads_away_while_somebody_writes(
    shell: Shell, opened: OpenArchive, page: TestimonyPage
) -> None:
    table = shell.window.actions_table
    opened.enable()
    assert [
        each
        for each in ("search.page", "search.next", "search.everything", "find.in_text")
        if table[each].isEnabled()
    ] == []
    page.left.emit()
    assert table["search.page"].isEnabled()
    assert shell.window.bar.isVisible()
