"""Notes beside the text: at their lines, in their order, and only as many as are looked at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands import AddAnnotation, EditNote, RemoveAnnotation, RenameSource
from kazakh_archive.text.links import Link, LinkKind
from kazakh_archive.ui.notes.going import LinkGoing
from kazakh_archive.ui.notes.setting import Look, set_note
from kazakh_archive.ui.panels.annotations import AnnotationsPanel
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import Desk, desk_on, press

Key = Qt.Key
TEXT = "\n".join(
    f"Paragraph {n}: the snow lay deep on the pass until May, and no letter came." for n in range(400)
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path, TEXT) as desk:
        yield desk


class Beside:
    """Reader and panel side by side, the notes beside the text."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.reader = Reader(desk.library, desk.runner, desk.theme, desk.words)
        self.panel = AnnotationsPanel(desk.library, desk.runner, desk.theme, desk.words)
        self.column = self.panel.column
        row = QHBoxLayout(self.window)
        row.addWidget(self.reader, 1)
        row.addWidget(self.panel)
        self.reader.annotation_selected.connect(self.panel.select)
        self.panel.activated.connect(self.reader.select_annotation)
        desk.runner.changed.connect(self.reader.apply)
        desk.runner.changed.connect(self.panel.apply)
        self.column.follow(self.reader.view)
        self.panel.set_beside(True)
        self.window.resize(1000, 700)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.panel.show_source(desk.source_id)
        self.reader.open(desk.source_id)
        many = len(desk.annotations())
        qtbot.waitUntil(lambda: len(self.reader.view.marks) == self.panel.model.total == many)

    def shown(self) -> list[str]:
        return [annotation_id for annotation_id, _ in self.column.cards_in_sight()]


Open = Callable[[], Beside]


@pytest.fixture
def open_beside(qtbot: QtBot, desk: Desk) -> Iterator[Open]:
    """Opens the two; they live until the archive is closed."""
    kept: list[Beside] = []

    def opened() -> Beside:
        kept.append(Beside(qtbot, desk))
        return kept[-1]

    yield opened
    desk.runner.close()


def note(desk: Desk, number: int, text: str) -> str:
    return desk.annotate(f"Paragraph {number}:", note=text)


def test_cards_stand_at_their_lines_in_order_and_scroll_with_the_text(
    qtbot: QtBot, desk: Desk, open_beside: Open
) -> None:
    made = [note(desk, number, f"note {number}") for number in (0, 2, 3, 200)]
    beside = open_beside()
    assert beside.shown() == made[:3]
    boxes = [box for _, box in beside.column.cards_in_sight()]
    assert all(one.bottom() < two.top() for one, two in pairwise(boxes))
    view = beside.reader.view
    line = view.viewport().mapTo(beside.window, view.box_of(desk.span("Paragraph 3:")).topLeft()).y()
    card = beside.column.mapTo(beside.window, boxes[2].topLeft().toPoint()).y()
    assert abs(line - card) < 3
    view.scroll_to(desk.span("Paragraph 200:").start)
    qtbot.waitUntil(lambda: beside.shown() == made[3:])
    assert beside.column.cards_in_sight()[0][1].top() < 80


def test_choosing_in_the_column_and_in_the_text(qtbot: QtBot, desk: Desk, open_beside: Open) -> None:
    made = [note(desk, number, f"note **{number}**") for number in (0, 1, 2)]
    beside = open_beside()
    box = dict(beside.column.cards_in_sight())[made[1]]
    QTest.mouseClick(beside.column, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert beside.reader.chosen == made[1]
    qtbot.waitUntil(beside.column.card.isVisible)
    assert beside.column.card.view.toPlainText() == "note 1"
    press(beside.column, Key.Key_Down)
    assert (beside.reader.chosen, beside.panel.chosen) == (made[2], made[2])
    beside.reader.choose(made[0])
    qtbot.waitUntil(lambda: beside.column.card.view.toPlainText() == "note 0")
    assert beside.shown() == made


def test_a_note_is_written_on_its_card_by_keys_alone(qtbot: QtBot, desk: Desk, open_beside: Open) -> None:
    made = note(desk, 1, "before")
    beside = open_beside()
    beside.reader.choose(made)
    qtbot.waitUntil(beside.column.card.isVisible)
    beside.column.setFocus()
    press(beside.column, Key.Key_Return)
    card = beside.column.card
    qtbot.waitUntil(card.edit.isVisible)
    press(card.edit, "so ")
    press(card.edit, Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.library.annotation(made).note == "so before")
    assert card.view.isVisible()
    assert card.view.toPlainText() == "so before"
    desk.runner.submit(EditNote(made, "from elsewhere"))
    qtbot.waitUntil(lambda: card.view.toPlainText() == "from elsewhere")
    desk.runner.submit(RemoveAnnotation(made))
    qtbot.waitUntil(lambda: beside.shown() == [])
    assert not card.isVisible()


def test_an_annotation_without_a_note_offers_to_write_one_when_it_is_chosen(
    qtbot: QtBot, desk: Desk, open_beside: Open
) -> None:
    made = note(desk, 1, "")
    beside = open_beside()
    assert beside.shown() == []
    beside.reader.choose(made)
    qtbot.waitUntil(beside.column.card.edit.isVisible)
    press(beside.column.card.edit, "first words")
    beside.panel.flush()
    qtbot.waitUntil(lambda: desk.library.annotation(made).note == "first words")


def test_a_link_is_called_as_the_thing_is_now_and_leads_there(
    qtbot: QtBot, desk: Desk, open_beside: Open
) -> None:
    link = Link(LinkKind.SOURCE, desk.source_id, "its old title")
    gone = Link(LinkKind.TAG, new_id(), "nobody")
    made = note(desk, 1, f"see {link.stored} and {gone.stored}")
    target = note(desk, 2, "other")
    note(desk, 3, f"as in {Link(LinkKind.ANNOTATION, target, 'two').stored}")
    desk.session.run(RenameSource(desk.source_id, "Its new title"))
    beside = open_beside()
    beside.reader.choose(made)
    view = beside.column.card.view
    qtbot.waitUntil(lambda: view.toPlainText() == "see Its new title and nobody")
    spy = QSignalSpy(beside.panel.followed)
    view.setFocus()
    press(view, Key.Key_Tab, Key.Key_Return)
    assert spy.at(0) == ["source", desk.source_id]
    assert beside.column.card.edit.isHidden()
    assert "strike" in view.document().toHtml() or "line-through" in view.document().toHtml()
    beside.reader.choose(target)
    mentions = beside.column.card.mentions
    qtbot.waitUntil(mentions.isVisible)
    assert mentions.text() == "Mentioned in 1 note"


def test_links_lead_to_sources_annotations_and_all_that_carries_a_tag(
    qtbot: QtBot, desk: Desk, open_beside: Open
) -> None:
    going = LinkGoing(desk.library, desk.runner, desk.words)
    made = note(desk, 1, "x")
    with qtbot.waitSignal(going.place_asked) as asked:
        going.go("annotation", made)
    assert asked.args == [desk.source_id, desk.span("Paragraph 1:"), made]
    with qtbot.waitSignal(going.place_asked) as asked:
        going.go("source", desk.source_id)
    assert asked.args == [desk.source_id, None, ""]
    for kind in LinkKind:
        with qtbot.waitSignal(going.said):
            going.go(kind, new_id())


def test_a_huge_note_is_cut_on_its_card_and_freezes_nothing(
    qtbot: QtBot, desk: Desk, open_beside: Open
) -> None:
    made = note(desk, 1, "word " * 200_000)
    beside = open_beside()
    ((_, box),) = beside.column.cards_in_sight()
    assert box.height() < 200
    begun = time.process_time()
    beside.reader.choose(made)
    beside.column.cards_in_sight()
    assert time.process_time() - begun < 2
    ((_, box),) = beside.column.cards_in_sight()
    assert box.height() <= beside.column.height()


def test_where_many_notes_have_no_room_they_are_counted_and_can_be_reached(
    qtbot: QtBot, desk: Desk, open_beside: Open
) -> None:
    made = [note(desk, 0, f"note {number}\n\nand more") for number in range(100)]
    beside = open_beside()
    shown = beside.shown()
    assert 3 < len(shown) < 15
    QTest.mouseClick(beside.column, Qt.MouseButton.LeftButton, pos=beside.column._pill().center().toPoint())
    assert beside.reader.chosen in made
    assert beside.reader.chosen not in shown
    qtbot.waitUntil(lambda: beside.reader.chosen in beside.shown())


def test_ten_thousand_notes_do_not_slow_one_picture(qtbot: QtBot, desk: Desk, open_beside: Open) -> None:
    spans = [desk.span(f"Paragraph {number}:") for number in range(400)]

    class Many:
        op = "annotation.add"

        def apply(self, tx: object) -> None:
            for number in range(2000):
                AddAnnotation(desk.source_id, spans[number % 400], f"note {number}").apply(tx)

    desk.session.run(Many())
    beside = open_beside()
    beside.column.cards_in_sight()
    begun = time.process_time()
    for _ in range(20):
        beside.column.cards_in_sight()
    assert time.process_time() - begun < 2


def test_list_or_beside_the_text(qtbot: QtBot, desk: Desk, open_beside: Open) -> None:
    made = note(desk, 1, "x")
    beside = open_beside()
    beside.reader.choose(made)
    spy = QSignalSpy(beside.panel.beside_changed)
    beside.panel.turn()
    assert beside.panel.front is beside.panel.list
    assert beside.panel.editor.isVisible()
    beside.panel.turn()
    assert beside.panel.front is beside.column
    assert spy.count() == 2


def test_nothing_is_fetched_for_a_note(qtbot: QtBot, desk: Desk, open_beside: Open) -> None:
    note(desk, 1, "x")
    beside = open_beside()
    document = beside.column.card.view.document()
    look = Look.of(desk.theme, desk.theme.font())
    set_note(
        document,
        "![x](file:///etc/passwd) <img src='http://example.org/x.png'> <b>b</b>",
        look,
        lambda link: link,
    )
    assert document.toPlainText() == "![x](file:///etc/passwd) <img src='http://example.org/x.png'> <b>b</b>"
    assert "<img" not in document.toHtml()
    assert beside.column._at(QPointF(-5, -5)) == ""
