"""The margin: the tags of what is in sight, and a click that chooses."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.span import Span
from kazakh_archive.ui.looks.theme import Mode, Theme
from kazakh_archive.ui.reader.margin import short_name
from kazakh_archive.ui.reader.marks import Label, Mark, Marks
from kazakh_archive.ui.reader.view import ReadingView
from kazakh_archive.ui.resources import Resources
from kazakh_archive.ui.wording.words import Words

CONTENT = "\n".join(f"Paragraph {n:02} " + "words of the road " * 12 for n in range(40))


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    view = ReadingView(Theme(Resources.find(), Mode.LIGHT), Words())
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def show(view: ReadingView, *spans: tuple[int, int]) -> None:
    marks = Marks()
    for number, (start, end) in enumerate(spans):
        marks.put(Mark(f"m{number}", Span(start, end), (Label(TagKind.PLACE, f"Place {number}"),)))
    view.show_text(CONTENT, marks)


def ids(view: ReadingView) -> list[list[str]]:
    return [[mark.id for mark in marks] for _, marks in view.margin.labels()]


def test_labels_stand_in_the_order_of_the_text(view: ReadingView) -> None:
    show(view, (600, 620), (0, 12), (300, 320))
    assert ids(view) == [["m1"], ["m2"], ["m0"]]
    boxes = [box for box, _ in view.margin.labels()]
    for upper, lower in itertools.pairwise(boxes):
        assert upper.bottom() <= lower.top()


def test_many_on_one_line_are_counted(view: ReadingView) -> None:
    show(view, *[(n, n + 4) for n in range(9)])
    shown = ids(view)
    assert [one for group in shown for one in group] == [f"m{n}" for n in range(9)]
    assert len(shown[-1]) > 1


def test_what_is_out_of_sight_has_no_label(view: ReadingView) -> None:
    far = CONTENT.index("Paragraph 39")
    show(view, (0, 12), (far, far + 9))
    assert ids(view) == [["m0"]]
    view.bring_into_view(Span(far, far + 9))
    assert ids(view) == [["m1"]]


def test_one_that_begins_above_stays_beside_its_words(view: ReadingView) -> None:
    show(view, (0, len(CONTENT)))
    view.verticalScrollBar().setValue(60)
    assert ids(view) == [["m0"]]


def test_a_click_chooses_and_a_double_click_opens(view: ReadingView, qtbot: QtBot) -> None:
    show(view, (0, 12), (300, 320))
    view.margin.grab()
    spot = view.margin.labels()[1][0].center().toPoint()
    with qtbot.waitSignal(view.margin.chosen) as chosen:
        QTest.mouseClick(view.margin, Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == ["m1"]
    with qtbot.waitSignal(view.margin.opened) as opened:
        QTest.mouseDClick(view.margin, Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args == ["m1"]


def test_a_click_on_a_bar_chooses(view: ReadingView, qtbot: QtBot) -> None:
    show(view, (0, 400))
    view.margin.grab()
    with qtbot.waitSignal(view.margin.chosen) as chosen:
        QTest.mouseClick(view.margin, Qt.MouseButton.LeftButton, pos=QPoint(5, 70))
    assert chosen.args == ["m0"]


def test_a_click_on_a_number_asks_which(view: ReadingView, qtbot: QtBot) -> None:
    show(view, *[(n, n + 4) for n in range(9)])
    view.margin.grab()
    box, marks = view.margin.labels()[-1]
    QTest.mouseClick(
        view.margin, Qt.MouseButton.LeftButton, pos=QPoint(int(box.left()) + 8, int(box.center().y()))
    )
    rows = view.chooser.list
    qtbot.waitUntil(rows.isVisible)
    assert [rows.item(row).text() for row in range(rows.count())] == [mark.labels[0].text for mark in marks]
    with qtbot.waitSignal(view.chooser.picked) as picked:
        rows.setCurrentRow(1)
    assert picked.args == [marks[1].id]


def test_names_are_never_taken_for_html(view: ReadingView) -> None:
    mark = Mark("m", Span(0, 5), (Label(TagKind.PERSON, "<b>Ospan</b> & sons"),))
    assert view.margin.describe(mark) == "<b>Ospan</b> & sons"
    assert "&lt;b&gt;" in view.margin.tool_tip([mark])


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Road to Kashmir, 1950–1952", "RtK"),
        ("(invented) Shaken", "iS"),
        ("jut", "jut"),
        ("Барқөл", "Бар"),
        ("قازاق حالقى", "قح"),
        ("e\u0301\u0301e", "e\u0301\u0301"),
        ("***", "***"),
        ("", ""),
    ],
)
def test_in_a_slim_margin_a_name_is_its_first_letters(name: str, short: str) -> None:
    assert short_name(name) == short


def test_a_slim_margin_tells_all_where_it_is_pointed_at(view: ReadingView) -> None:
    view.resize(360, 600)
    show(view, (0, 12), (300, 320))
    assert view.margin.slim
    view.margin.grab()
    assert ids(view) == [["m0"], ["m1"]]
    box, marks = view.margin.labels()[0]
    assert box.right() <= view.margin.width()
    assert view.margin.tool_tip(marks) == "<qt>Place 0</qt>"


def test_without_tags_the_note_stands_there(view: ReadingView) -> None:
    assert view.margin.describe(Mark("m", Span(0, 5), (), "who said it?")) == "who said it?"
    assert view.margin.describe(Mark("m", Span(0, 5))) == "no tag"
