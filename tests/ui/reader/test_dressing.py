"""What was brought in as Markdown is set as it means, and its text stays as it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout
from pytestqt.qtbot import QtBot

from kazakh_archive.model.span import Span
from kazakh_archive.text.mdsigns import MarkdownSigns
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.marks import Mark, Marks
from kazakh_archive.ui.reader.presenter import Reader
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words
from tests.ui.reader.desk import Desk, add_source

CONTENT = "# Жол 🐎 жолы\n\nThe *long* road, 🐎 and **wool**.\n" + "plain words\n" * 4_000


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    view = ReadingView(Theme(Resources.find(), Mode.LIGHT), Words())
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def formats(view: ReadingView, number: int) -> list[QTextLayout.FormatRange]:
    return view.document().findBlockByNumber(number).layout().formats()


def test_signs_are_set_and_no_character_changes(view: ReadingView) -> None:
    view.show_text(CONTENT, Marks(), MarkdownSigns(CONTENT))
    view.grab()
    assert view.document().toPlainText() == CONTENT
    heading, sign = formats(view, 0)
    assert heading.format.fontWeight() == QFont.Weight.Bold
    assert (heading.start, heading.length) == (2, len("Жол 🐎 жолы") + 1)  # in UTF-16
    assert (sign.start, sign.length) == (0, 2)
    assert [each.format.fontItalic() for each in formats(view, 2)].count(True) == 1
    wool = next(each for each in formats(view, 2) if each.format.fontWeight() == QFont.Weight.Bold)
    assert (wool.start, wool.length) == (len("The *long* road, 🐎 and **") + 1, 4)
    view.select(Span(2, 5))
    assert view.createMimeDataFromSelection().text() == "Жол"


def test_only_what_is_in_sight_is_looked_at(view: ReadingView, monkeypatch: pytest.MonkeyPatch) -> None:
    signs, asked = MarkdownSigns(CONTENT), []
    pieces = signs.pieces
    monkeypatch.setattr(signs, "pieces", lambda start, end: (asked.append(start), pieces(start, end))[1])
    view.show_text(CONTENT, Marks(), signs)
    view.grab()
    assert 0 < len(set(asked)) < 100


def test_marks_stand_where_the_words_are(view: ReadingView) -> None:
    marks = Marks()
    span = Span(CONTENT.index("wool"), CONTENT.index("wool") + 4)
    marks.put(Mark("m", span))
    view.show_text(CONTENT, marks, MarkdownSigns(CONTENT))
    view.grab()
    box = view.box_of(span)
    assert box is not None
    assert view.offset_at(box.center().toPointF()) in range(span.start, span.end)


def test_a_plain_text_after_it_is_plain(view: ReadingView) -> None:
    view.show_text(CONTENT, Marks(), MarkdownSigns(CONTENT))
    view.show_text(CONTENT, Marks())
    view.grab()
    assert formats(view, 0) == []


def test_the_reader_sets_what_was_brought_in_as_markdown(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    signed = add_source(desk.session, "# Head\n\nand *words*.", "a.md", "text/markdown")
    with qtbot.waitSignal(reader.opened):
        reader.open(signed)
    reader.view.grab()
    assert formats(reader.view, 0)
    with qtbot.waitSignal(reader.opened):
        reader.open(desk.source_id)
    reader.view.grab()
    assert not formats(reader.view, 0)
