"""Highlights under the words, and what mouse and keys ask for."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.geometry import LineRuns
from kazakh_archive.ui.reader.marks import Label, Mark, Marks
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words
from tests.ui.reader.desk import TEXT

Key = Qt.Key


def marks_of(*marks: Mark) -> Marks:
    made = Marks()
    for mark in marks:
        made.put(mark)
    return made


def mark(name: str, start: int, end: int, kind: TagKind | None = TagKind.THEME) -> Mark:
    return Mark(name, Span(start, end), (Label(kind, name),) if kind else ())


@pytest.fixture(params=[Mode.LIGHT, Mode.DARK])
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme(Resources.find(), request.param)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    view = ReadingView(theme, Words())
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


def picture(view: ReadingView) -> QImage:
    return view.viewport().grab().toImage()


def colours_in(view: ReadingView, image: QImage, span: Span) -> set[int]:
    box = view.box_of(span)
    assert box is not None
    area = box.adjusted(1, 1, -1, 12)
    return {
        image.pixel(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())
    }


def test_a_highlight_is_painted_under_its_words_and_nowhere_else(view: ReadingView) -> None:
    view.show_text(TEXT, Marks())
    before = picture(view)
    view.repaint_spans(view.marks.put(mark("a", 7, 13)))
    after = picture(view)
    fill = view._inks.fill((TagKind.THEME, ""))
    assert colours_in(view, after, Span(7, 13)) != colours_in(view, before, Span(7, 13))
    assert colours_in(view, after, Span(20, 28)) == colours_in(view, before, Span(20, 28))
    assert 0.2 < fill.alphaF() < 0.31
    view.repaint_spans(view.marks.remove("a"))
    assert picture(view) == before


def test_each_kind_has_a_line_of_its_own(view: ReadingView) -> None:
    view.show_text("words that stand alone", Marks())
    pictures = []
    for kind in [*TagKind, None]:
        view.show_marks(marks_of(Mark("a", Span(0, 5), (Label(kind, "a", "#336699"),) if kind else ())))
        pictures.append(picture(view))
    for number, one in enumerate(pictures):
        assert all(one != other for other in pictures[number + 1 :])


def test_overlaps_six_deep_all_show(view: ReadingView) -> None:
    view.show_text("a long line of words to be marked again and again", Marks())
    seen = [picture(view)]
    for depth in range(6):
        view.repaint_spans(view.marks.put(mark(str(depth), depth, 40 - depth, list(TagKind)[depth % 5])))
        seen.append(picture(view))
        assert seen[-1] != seen[-2]


def test_only_paragraphs_in_sight_are_worked_out(view: ReadingView) -> None:
    content = "\n".join(["words of the road"] * 5_000)
    view.show_text(content, marks_of(*[mark(f"{n:04}", n * 36, n * 36 + 10) for n in range(2_000)]))
    picture(view)
    assert 0 < len(view._painter._arts) < 60


def test_a_mark_over_a_hundred_thousand_words_is_no_trouble(view: ReadingView) -> None:
    content = "\n".join(["words of the road"] * 5_000)
    view.show_text(content, marks_of(mark("all", 0, len(content))))
    picture(view)
    begun = time.process_time()
    view.repaint_spans(view.marks.put(mark("all", 0, len(content) - 3)))
    picture(view)
    assert time.process_time() - begun < 0.5


def test_every_character_marked_fifty_times(view: ReadingView) -> None:
    content = "\n".join(["words of the road and of the steppe"] * 60)
    view.show_text(content, marks_of(*[mark(f"{n:02}", n, len(content) - n) for n in range(50)]))
    picture(view)
    labels = view.margin.labels()
    assert sum(len(marks) for _, marks in labels) == 50


def crowd(content: str) -> Marks:
    """Every character marked fifty times."""
    return marks_of(*[mark(f"{n:06}", n // 50, n // 50 + 1) for n in range(50 * len(content))])


def test_however_many_marks_lie_over_each_character_painting_has_a_bound(view: ReadingView) -> None:
    content = " ".join(["words of the road and of the steppe"] * 60)
    view.resize(1000, 1400)
    view.show_text(content, crowd(content))
    turns = 0
    while not turns or view._painter.waits:
        before, turns = view._painter.pieces(), turns + 1
        picture(view)
        assert view._painter.pieces() - before < 15_000
    assert turns > 1
    assert view._painter.pieces() < 12 * len(content)


def test_in_a_crowd_all_are_told_and_can_be_asked_for(view: ReadingView) -> None:
    content = "\n".join(["words of the road and of the steppe"] * 20)
    view.show_text(content, crowd(content))
    picture(view)
    told = [
        beyond for bands in view._painter._arts.values() for art in bands.values() for _, beyond in art.more
    ]
    assert told
    assert set(told) == {47}
    labels = [marks for _, marks in view.margin.labels()]
    lines = view.lines_in_sight()
    found = [each.id for marks in labels for each in marks]
    assert len(found) == len(set(found)) == 50 * (lines[-1].end - lines[0].start)


def test_a_crowd_can_be_added_to_without_working_all_out_anew(view: ReadingView) -> None:
    content = "\n".join(["words of the road and of the steppe"] * 60)
    view.show_text(content, crowd(content))
    while view._painter.waits or not view._painter._arts:
        picture(view)
    before = view._painter.pieces()
    view.repaint_spans(view.marks.put(mark("new", 3, 9)))
    assert before - view._painter.pieces() < 1_000


def test_in_mixed_directions_a_mark_has_two_boxes(view: ReadingView) -> None:
    content = "ab قازاق cd"
    view.show_text(content, Marks())
    picture(view)
    line = view.document().firstBlock().layout().lineAt(0)
    on = LineRuns(line, mixed=True)
    runs = on.runs(1, 5)  # "b ", and the first two letters, which stand at the right of the word
    assert len(runs) == 2
    assert runs[0][1] < runs[1][0]
    whole = on.runs(0, len(content))
    assert len(whole) == 1


def test_marks_at_the_very_ends_of_the_text(view: ReadingView) -> None:
    view.show_text(TEXT, marks_of(mark("first", 0, 1), mark("last", len(TEXT) - 1, len(TEXT))))
    picture(view)
    assert [one.id for one in view.marks.at(0)] == ["first"]
    view.repaint_spans(view.marks.remove("last"))
    picture(view)


def test_the_selection_does_not_hide_highlights(view: ReadingView) -> None:
    view.show_text(TEXT, marks_of(mark("a", 0, 13)))
    marked = picture(view)
    view.select(Span(0, 13))
    both = picture(view)
    view.show_marks(Marks())
    plain = picture(view)
    assert both != marked
    assert both != plain


def test_keys_select_in_a_text_that_cannot_be_changed(view: ReadingView) -> None:
    view.show_text(TEXT, Marks())
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(0, 2)  # the third is the blank
    QTest.keyClick(view, Key.Key_X)
    assert view.content == TEXT
    assert view.document().characterCount() == view.map.length + 1


def test_a_click_tells_the_character_and_a_drag_selects(view: ReadingView, qtbot: QtBot) -> None:
    view.show_text(TEXT, Marks())
    box = view.box_of(Span(7, 13))
    assert box is not None
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert 7 <= clicked.args[0] < 13
    spy = QSignalSpy(view.clicked)
    QTest.mousePress(
        view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() - QPoint(box.width() // 2, 0)
    )
    QTest.mouseMove(view.viewport(), box.center() + QPoint(box.width() // 2 + 1, 3))
    QTest.mouseRelease(
        view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(box.width() // 2 + 1, 3)
    )
    assert spy.count() == 0
    assert view.selection() == Span(7, 13)


def test_larger_letters_take_more_room(view: ReadingView, theme: Theme) -> None:
    view.show_text(TEXT, marks_of(mark("a", 0, 13)))
    before = view.box_of(Span(0, 2))
    view.set_reading_font(theme.reading_font(20))
    after = view.box_of(Span(0, 2))
    assert before is not None
    assert after is not None
    assert after.height() > before.height()


def test_a_narrow_page_has_a_slim_margin_and_a_wide_one_is_centred(view: ReadingView) -> None:
    view.show_text(TEXT, Marks())
    view.resize(240, 500)
    assert not view.margin.isVisible()
    view.resize(375, 500)
    assert view.margin.isVisible()
    assert view.margin.slim
    assert view.margin.width() < 90
    assert view.viewport().width() > 240
    view.resize(1900, 500)
    assert view.margin.isVisible()
    assert not view.margin.slim
    left = view.viewport().geometry().left()
    assert left > 300
    assert view.margin.geometry().left() == view.viewport().geometry().right() + 1
