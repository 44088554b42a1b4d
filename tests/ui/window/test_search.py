"""Search in the window: typed, grouped, opened at the very place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kazakh_archive.model.search import Hit, HitKind, MatchedBy, SearchPage, Snippet
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import AddAnnotation
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.search.asking import Answer
from kazakh_archive.ui.search.model import ROW, ResultDelegate
from kazakh_archive.ui.search.rows import BEFORE, Heading, fitted, rows, summary
from kazakh_archive.ui.wording.words import Words


def _lines(opened: OpenArchive) -> list[object]:
    model = opened.workspace.results.list.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def _type(qtbot: QtBot, shell: Shell, opened: OpenArchive, text: str) -> None:
    with qtbot.waitSignal(opened.workspace.asking.answered):
        shell.window.bar.search.setText(text)


def test_results_are_grouped_and_marked(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    _type(qtbot, shell, opened, "kulash")
    lines = _lines(opened)
    assert [line.text.split()[-1] for line in lines if isinstance(line, Heading)] == ["1", "1", "1"]
    kinds = [line.kind for line in lines if isinstance(line, Hit)]
    assert kinds == [HitKind.PASSAGE, HitKind.NOTE, HitKind.TAG]
    hit = next(line for line in lines if isinstance(line, Hit))
    assert [hit.snippet.text[mark.start : mark.end] for mark in hit.snippet.marks] == ["Kulash"]


def test_a_pause_brings_other_forms_and_the_true_count(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    _type(qtbot, shell, opened, "winters")  # nothing begins so
    qtbot.waitUntil(lambda: bool(_lines(opened)))
    told = opened.workspace.results.told.text()
    with qtbot.waitSignal(opened.workspace.asking.answered):
        opened.workspace.asking.ask()
    assert opened.workspace.results.told.text() == told


def test_a_pause_takes_nothing_away_from_a_word_that_is_only_begun(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    _type(qtbot, shell, opened, "wint")
    begun = [line.snippet for line in _lines(opened) if isinstance(line, Hit)]
    assert begun
    qtbot.waitUntil(lambda: opened.workspace.asking.fresh)
    assert [line.snippet for line in _lines(opened) if isinstance(line, Hit)][: len(begun)] == begun


def test_enter_opens_what_is_listed_for_a_word_that_is_only_begun(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    box = shell.window.bar.search
    with qtbot.waitSignal(opened.workspace.reader.opened):
        qtbot.keyClicks(box, "wint")
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.workspace.reader.source_id


def test_enter_opens_the_reader_at_the_words(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    box = shell.window.bar.search
    with qtbot.waitSignal(opened.workspace.reader.opened):
        qtbot.keyClicks(box, "winter")
        qtbot.keyClick(box, Qt.Key.Key_Return)
    reader = opened.workspace.reader
    qtbot.waitUntil(lambda: reader.selection() is not None)
    span = reader.selection()
    assert span is not None
    assert opened.desk.library.text(reader.source_id).content[span.start : span.end] == "winter"


def test_a_query_that_cannot_be_read_says_where(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.window.bar.search.setText('"winter')
    qtbot.waitUntil(lambda: "quotation mark at character 1" in opened.workspace.results.told.text())
    assert opened.workspace.results.told.property("role") == "danger"
    assert opened.workspace.results.nearest.text() == 'Search for "winter"'
    qtbot.mouseClick(opened.workspace.results.nearest, Qt.MouseButton.LeftButton)
    assert shell.window.bar.search.text() == '"winter"'
    qtbot.waitUntil(lambda: len(_lines(opened)) > 1)
    assert not opened.workspace.results.nearest.isVisible()


def test_escape_goes_back_to_the_library(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    _type(qtbot, shell, opened, "winter")
    assert opened.workspace.left.currentWidget() is opened.workspace.results
    qtbot.keyClick(shell.window.bar.search, Qt.Key.Key_Escape)
    assert opened.workspace.left.currentWidget() is opened.workspace.library
    assert shell.window.bar.search.text() == ""


def test_index_follows_within_a_second(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    source_id = opened.desk.library.sources()[0].source.id
    _type(qtbot, shell, opened, "blizzard")
    assert _lines(opened) == []
    opened.runner.submit(AddAnnotation(source_id, Span(0, 3), note="a blizzard"))
    qtbot.waitUntil(lambda: len(_lines(opened)) == 2, timeout=2000)


def test_ctrl_shift_f_goes_to_the_box(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    shell.window.actions_table["search.everything"].trigger()
    assert shell.window.focusWidget() is shell.window.bar.search


@pytest.mark.parametrize("text", ["<b>bold</b> <img src='file:///etc/passwd'>", "سۆز kz 😀 word", "x"])
def test_snippets_are_painted_as_plain_text(qtbot: QtBot, opened: OpenArchive, text: str) -> None:
    """The first and the last character are marked; painting must not trip over any of them."""
    marks = (Span(0, 1), Span(len(text) - 1, len(text)))
    hit = Hit(HitKind.PASSAGE, "s", "<i>title</i>", Span(0, 1), "1", Snippet(text, marks), 1.0, ())
    page = SearchPage("x", (hit,), {HitKind.PASSAGE: 1}, 0)
    view = opened.workspace.results.list
    opened.workspace.results._model.set_rows(rows(page, Words()))
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    for row in range(2):
        index = view.model().index(row, 0)
        assert view.itemDelegate().sizeHint(option, index).height() > 10
        view.itemDelegate().paint(painter, option, index)
    painter.end()


def test_a_heading_that_is_too_long_says_that_it_is_cut(qtbot: QtBot, shell: Shell) -> None:
    view = QListView()
    qtbot.addWidget(view)
    delegate = ResultDelegate(shell.theme, Words(), view)
    assert delegate.heading(Heading("In other spellings or scripts"), 1000) == "In other spellings or scripts"
    assert delegate.heading(Heading("In other spellings or scripts"), 80).endswith("…")


def test_the_first_found_word_is_near_the_beginning() -> None:
    text = "word " * 40 + "found it"
    short = fitted(Snippet(text, (Span(200, 205),)))
    assert short.text.startswith("…word")
    mark = short.marks[0]
    assert short.text[mark.start : mark.end] == "found"
    assert mark.start <= BEFORE + 1


def test_a_long_word_before_the_first_mark_is_cut() -> None:
    short = fitted(Snippet("x" * 100 + "found", (Span(100, 105),)))
    assert short.text[short.marks[0].start : short.marks[0].end] == "found"


def test_summary_counts_what_is_not_shown_too() -> None:
    assert summary(SearchPage("x", (), {HitKind.PASSAGE: 1200}, 0), Words()) == "1200 places found."
    assert "kaz*" in summary(SearchPage("x", (), {}, 0), Words())
    some = SearchPage("x y", (), {HitKind.PASSAGE: 3}, 0, loosened=True)
    assert summary(some, Words()) == "Nothing has all of these words; these have some of them."


def test_other_spellings_of_a_name_stand_under_a_heading_of_their_own() -> None:
    hits = tuple(
        Hit(HitKind.PASSAGE, "s", "title", Span(0, 1), number, Snippet("Osman", ()), 1.0, (), by)
        for number, by in (("1", MatchedBy.NAME), ("2", MatchedBy.WORD), ("3", MatchedBy.FORM))
    )
    lines = rows(SearchPage("x", hits, {HitKind.PASSAGE: 3}, 0), Words())
    assert [line.text if isinstance(line, Heading) else line.item_id for line in lines] == [
        "In the texts  3",
        "2",
        "3",
        "In other spellings or scripts",
        "1",
    ]


def test_what_may_have_been_meant_is_one_press_away(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    opened.finding.search("witner")
    near = opened.workspace.results.nearest
    qtbot.waitUntil(near.isVisible)
    assert near.text() == "Search for winter"
    qtbot.mouseClick(near, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(_lines(opened)) > 1)
    assert shell.window.bar.search.text() == "winter"


def test_a_snippet_that_is_cut_says_so_and_keeps_its_marks_within(qtbot: QtBot, shell: Shell) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.resize(240, 400)
    delegate = ResultDelegate(shell.theme, Words(), view)
    text = "🐎 winter " * 60
    found = Snippet(text, (Span(2, 8), Span(len(text) - 7, len(text) - 1)))
    layout = delegate._layout(found, 200)
    assert layout.lineCount() == 3
    assert layout.text().endswith("…")
    length = len(layout.text().encode("utf-16-le")) // 2
    assert [each.start + each.length <= length for each in layout.formats()] == [True]
    whole = delegate._layout(Snippet("winter", (Span(0, 6),)), 200)
    assert whole.text() == "winter"


def test_the_list_stays_where_it_stood_when_the_archive_changes(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    results = opened.workspace.results
    hits = tuple(
        Hit(HitKind.PASSAGE, "s", "title", Span(0, 1), str(number), Snippet("winter " * 30, ()), 1.0, ())
        for number in range(180)
    )
    page = SearchPage("winter", hits, {HitKind.PASSAGE: 180}, 0)
    opened.workspace.show_library()
    with qtbot.waitSignal(opened.workspace.asking.answered):  # the true answer, which would come in between
        shell.window.bar.search.setText("winter")
    qtbot.waitUntil(results.isVisible)
    results._take(Answer(page))
    qtbot.waitUntil(lambda: results.list.visualRect(results.list.model().index(180, 0)).height() > 0)
    results._choose(170)
    assert results.list.verticalScrollBar().value() > 0
    results._take(Answer(page))

    def stands() -> None:
        chosen = results.list.visualRect(results.list.currentIndex())
        assert results.list.verticalScrollBar().value() > 0
        assert results.list.viewport().rect().intersects(chosen)

    qtbot.waitUntil(stands)
