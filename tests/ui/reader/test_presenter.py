"""Annotating by keys alone, on a real archive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import TagKind
from kazakh_archive.model.errors import UserError
from kazakh_archive.model.span import Span
from kazakh_archive.services.commands import EditNote, RemoveSource, RenameName, SetTags, TagChoice
from kazakh_archive.ui.reader.chips import Chip
from kazakh_archive.ui.reader.presenter import Reader
from tests.ui.reader.desk import TEXT, Desk, add_source, in_focus, labels, press

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def select(reader: Reader, desk: Desk, quote: str) -> Span:
    span = desk.span(quote)
    reader.view.select(span)
    return span


def wait_for(qtbot: QtBot, desk: Desk, count: int) -> None:
    qtbot.waitUntil(lambda: len(desk.annotations()) == count and not desk.runner.busy)


def shown(reader: Reader) -> list[str]:
    return [mark.id for mark in reader.view.marks]


def open_popup(qtbot: QtBot, reader: Reader, key: str = "t") -> None:
    press(reader.view, key)
    qtbot.waitUntil(lambda: reader.marking.popup.is_open and in_focus() is reader.marking.popup.field.line)


def test_select_press_t_type_enter_and_it_is_kept(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    press(reader.view, *[Key.Key_Right] * 3, held=SHIFT | CONTROL)
    open_popup(qtbot, reader)
    press(in_focus(), "e:Crossing", Key.Key_Return)
    wait_for(qtbot, desk, 1)
    annotation = desk.annotations()[0]
    assert annotation.exact == "In the autumn"
    assert annotation.span == Span(0, 13)
    assert [(tag.kind, tag.label) for tag in annotation.tags] == [(TagKind.EVENT, "Crossing")]
    assert not reader.marking.popup.is_open
    assert reader.view.hasFocus()
    qtbot.waitUntil(lambda: reader.chosen == annotation.id)
    assert shown(reader) == [annotation.id]


@pytest.mark.parametrize(
    "quote", ["🐎 reached", "Кашмирге баруды", "قازاق حالقى", "hed Kashmir.\nСол", TEXT[-3:]]
)
def test_the_words_selected_are_the_words_kept(qtbot: QtBot, desk: Desk, reader: Reader, quote: str) -> None:
    span = select(reader, desk, quote)
    open_popup(qtbot, reader)
    press(in_focus(), Key.Key_Return)
    wait_for(qtbot, desk, 1)
    assert (desk.annotations()[0].exact, desk.annotations()[0].span) == (quote, span)


def test_several_tags_and_a_note(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    desk.annotate("wells", (TagKind.PERSON, "Rabiga"))
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader, "t")
    press(in_focus(), "rab", Key.Key_Tab)
    qtbot.waitUntil(lambda: len(reader.marking.popup.field.tags()) == 1)
    press(in_focus(), Key.Key_2, held=CONTROL)
    press(in_focus(), "Gilgit", Key.Key_Tab)
    qtbot.waitUntil(lambda: len(reader.marking.popup.field.tags()) == 2)
    press(in_focus(), Key.Key_Tab)
    assert in_focus() is reader.marking.popup.note
    press(in_focus(), "She sang it in the dark.", Key.Key_Return, "Twice.")
    press(in_focus(), Key.Key_Return, held=CONTROL)
    wait_for(qtbot, desk, 2)
    annotation = desk.annotations()[0]
    assert annotation.exact == "lullaby"
    assert {(tag.kind, tag.label) for tag in annotation.tags} == {
        (TagKind.PERSON, "Rabiga"),
        (TagKind.PLACE, "Gilgit"),
    }
    assert annotation.note == "She sang it in the dark.\nTwice."
    assert len(desk.library.tags()) == 2


def test_backspace_takes_the_last_chip_away(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    for name in ("one", "two"):
        press(in_focus(), name, Key.Key_Tab)
        qtbot.waitUntil(lambda name=name: name in [tag.text for tag in reader.marking.popup.field.tags()])
    press(in_focus(), Key.Key_Backspace)
    assert [tag.text for tag in reader.marking.popup.field.tags()] == ["one"]
    press(in_focus(), Key.Key_Return)
    wait_for(qtbot, desk, 1)
    assert labels(desk.annotations()[0]) == ["one"]


def test_escape_keeps_nothing(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    press(in_focus(), "something", Key.Key_Escape)
    assert not reader.marking.popup.is_open
    assert reader.view.hasFocus()
    assert reader.selection() == desk.span("lullaby")
    assert desk.annotations() == ()


def test_going_elsewhere_keeps_what_was_entered(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    reader.marking.popup.note.setPlainText("remember this")
    QTest.mouseClick(
        reader.view.viewport(), Qt.MouseButton.LeftButton, pos=reader.view.viewport().rect().bottomLeft()
    )
    wait_for(qtbot, desk, 1)
    assert desk.annotations()[0].note == "remember this"


def test_a_highlight_is_there_before_it_is_kept(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    reader.marking.popup.save()
    assert len(shown(reader)) == 1  # nothing was waited for
    assert reader.view.marks.at(desk.span("lullaby").start)[0].pending
    wait_for(qtbot, desk, 1)
    qtbot.waitUntil(lambda: shown(reader) == [desk.annotations()[0].id])


def test_a_highlight_that_cannot_be_kept_goes_away_and_it_is_said(
    qtbot: QtBot, desk: Desk, reader: Reader
) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    press(in_focus(), "x" * 10_000, Key.Key_Return)
    assert reader.marking.popup.is_open  # a name as long as this cannot be made
    press(in_focus(), Key.Key_Escape)
    desk.session.run(RemoveSource(desk.source_id))
    with qtbot.waitSignal(desk.runner.failed) as failed:
        reader.marking._add(desk.span("lullaby"), (), "")
    assert isinstance(failed.args[0], UserError)
    assert shown(reader) == []


def test_editing_with_e(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    annotation_id = desk.annotate("lullaby", (TagKind.THEME, "songs"), note="first")
    reader._read_all()
    qtbot.waitUntil(lambda: len(shown(reader)) == 1)
    reader.select_annotation(annotation_id)
    open_popup(qtbot, reader, "e")
    assert [tag.text for tag in reader.marking.popup.field.tags()] == ["songs"]
    assert reader.marking.popup.note.toPlainText() == "first"
    press(in_focus(), "p:Rabiga", Key.Key_Tab)
    qtbot.waitUntil(lambda: len(reader.marking.popup.field.tags()) == 2)
    reader.marking.popup.note.setPlainText("second")
    press(reader.marking.popup.note, Key.Key_Return, held=CONTROL)
    qtbot.waitUntil(lambda: desk.library.annotation(annotation_id).note == "second")
    assert set(labels(desk.library.annotation(annotation_id))) == {"songs", "Rabiga"}
    assert len(desk.annotations()) == 1


def test_saving_without_a_change_writes_nothing(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    annotation_id = desk.annotate("lullaby", (TagKind.THEME, "songs"), note="p.\u00a071\nfirst")
    reader._read_all()
    qtbot.waitUntil(lambda: len(shown(reader)) == 1)
    before = desk.session.store.head().seq
    reader.select_annotation(annotation_id)
    open_popup(qtbot, reader, "e")
    press(in_focus(), Key.Key_Return)
    assert not reader.marking.popup.is_open
    assert not desk.runner.busy
    assert desk.session.store.head().seq == before


def test_delete_removes_and_undo_brings_back(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    annotation_id = desk.annotate("lullaby")
    reader._read_all()
    qtbot.waitUntil(lambda: shown(reader) == [annotation_id])
    reader.select_annotation(annotation_id)
    press(reader.view, Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(reader) == [])
    assert reader.chosen == ""
    assert desk.annotations() == ()
    desk.runner.undo()
    qtbot.waitUntil(lambda: shown(reader) == [annotation_id])


def test_a_full_stop_repeats_the_last_tags(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    press(in_focus(), "t:songs", Key.Key_Return)
    wait_for(qtbot, desk, 1)
    for quote in ("wells", "autumn"):
        select(reader, desk, quote)
        press(reader.view, ".")
    wait_for(qtbot, desk, 3)
    assert [labels(each) for each in desk.annotations()] == [["songs"]] * 3
    assert len(desk.library.tags()) == 1


def test_walking_through_the_annotations(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    first, second, third = (desk.annotate(quote) for quote in ("autumn", "Кашмирге", "wells"))
    reader._read_all()
    qtbot.waitUntil(lambda: len(shown(reader)) == 3)
    spy = QSignalSpy(reader.said)
    seen = []
    for key in "jjjjkk":
        press(reader.view, key)
        seen.append(reader.chosen)
    assert seen == [first, second, third, third, second, first]
    assert spy.count() == 1  # past the last one
    reader.choose("")
    reader.view.set_caret(desk.span("Кашмирге").end)
    press(reader.view, "k")
    assert reader.chosen == second


def test_a_click_takes_the_smallest_and_again_the_next(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    word, phrase = desk.annotate("families"), desk.annotate("the families who")
    line = desk.annotate("In the autumn the families who had")
    reader._read_all()
    qtbot.waitUntil(lambda: len(shown(reader)) == 3)
    box = reader.view.box_of(desk.span("families"))
    assert box is not None
    seen = []
    for _ in range(4):
        QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        seen.append(reader.chosen)
    assert seen == [word, phrase, line, word]
    QTest.mouseClick(
        reader.view.viewport(), Qt.MouseButton.LeftButton, pos=reader.view.viewport().rect().bottomLeft()
    )
    assert reader.chosen == ""


def test_tab_goes_outward_and_then_out_of_the_text(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    word, phrase = desk.annotate("families"), desk.annotate("the families who")
    reader._read_all()
    qtbot.waitUntil(lambda: len(shown(reader)) == 2)
    reader.view.set_caret(desk.span("families").start + 2)
    press(reader.view, Key.Key_Tab)
    assert reader.chosen == word
    press(reader.view, Key.Key_Tab)
    assert reader.chosen == phrase
    assert not reader.view.goes_outward()


def test_what_others_change_is_taken_in(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    annotation_id = desk.annotate("lullaby", (TagKind.THEME, "songs"))
    reader._read_all()
    qtbot.waitUntil(lambda: shown(reader) == [annotation_id])
    tag = desk.annotations()[0].tags[0]
    desk.runner.submit(RenameName(tag.id, tag.names[0].id, "lullabies"))
    qtbot.waitUntil(
        lambda: (
            [label.text for label in reader.view.marks.at(desk.span("lullaby").start)[0].labels]
            == ["lullabies"]
        )
    )
    desk.runner.submit(SetTags(annotation_id, (TagChoice(kind=TagKind.PERSON, name="Rabiga"),)))
    qtbot.waitUntil(lambda: next(iter(reader.view.marks)).kind is TagKind.PERSON)
    desk.runner.submit(EditNote(annotation_id, "noted"))
    qtbot.waitUntil(lambda: next(iter(reader.view.marks)).note == "noted")


def test_annotations_of_other_sources_are_not_shown(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    other = add_source(desk.session, "Another text altogether.", "other.txt")
    mine, desk.source_id = desk.source_id, other
    theirs = desk.annotate_span(Span(0, 7))
    desk.source_id = mine
    desk.runner.submit(EditNote(theirs, "there"))
    qtbot.waitUntil(lambda: desk.library.annotation(theirs).note == "there" and not desk.runner.busy)
    qtbot.wait(50)
    assert shown(reader) == []


def test_another_source_is_opened_at_a_span(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    text = "\n".join(f"Line {n} of another text." for n in range(300))
    other = add_source(desk.session, text, "other.txt")
    place = text.index("Line 250")
    with qtbot.waitSignal(reader.opened) as opened:
        reader.open(other, Span(place, place + 8))
    assert opened.args == [other]
    assert reader.selection() == Span(place, place + 8)
    assert reader.view.box_of(Span(place, place + 8)) is not None
    with qtbot.waitSignal(reader.opened):
        reader.open(other, Span(0, 4))
    assert reader.selection() == Span(0, 4)


def test_a_source_that_is_removed_is_closed(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    desk.runner.submit(RemoveSource(desk.source_id))
    qtbot.waitUntil(lambda: reader.source_id == "")
    assert not reader.view.isVisible()


def test_in_an_archive_for_reading_only_nothing_is_asked(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    reader.set_writes(False)
    select(reader, desk, "lullaby")
    press(reader.view, "t", Key.Key_Period, Key.Key_Delete)
    assert not reader.marking.popup.is_open
    assert not desk.runner.busy


def test_without_a_selection_it_says_what_to_do(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    with qtbot.waitSignal(reader.said):
        press(reader.view, "t")
    assert not reader.marking.popup.is_open
    with qtbot.waitSignal(reader.said):
        press(reader.view, ".")


def test_the_popup_stays_inside_the_reader(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    for quote in ("In the autumn", "Kashmir.", "wells in it."):
        select(reader, desk, quote)
        open_popup(qtbot, reader)
        qtbot.waitUntil(lambda: bool(reader.marking.popup.field._arrived))
        assert reader.rect().contains(reader.marking.popup.geometry())
        press(in_focus(), Key.Key_Escape)
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    reader.resize(500, 420)
    assert reader.marking.popup.geometry().right() <= reader.width()


def test_a_key_typed_in_the_popup_does_nothing_to_the_text(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    annotation_id = desk.annotate("autumn")
    reader._read_all()
    qtbot.waitUntil(lambda: shown(reader) == [annotation_id])
    reader.choose(annotation_id)
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    press(in_focus(), "jet.", Key.Key_Delete)
    assert reader.marking.popup.field.line.text() == "jet."
    assert reader.marking.popup.is_open
    assert [each.id for each in desk.annotations()] == [annotation_id]


def test_a_source_is_opened_again_where_it_was_left(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    text = "\n".join(
        f"Line {n} of another text, long enough to be broken into lines. " * 4 for n in range(300)
    )
    other = add_source(desk.session, text, "other.txt")
    with qtbot.waitSignal(reader.opened):
        reader.open(other)
    reader.view.verticalScrollBar().setValue(333)
    place = reader.view.top_offset
    assert place > 0
    with qtbot.waitSignal(reader.opened):
        reader.open(desk.source_id)
    assert reader.view.top_offset == 0
    with qtbot.waitSignal(reader.opened):
        reader.open(other)
    assert reader.view.top_offset == place


def test_the_windows_keys_do_not_reach_through_the_popup(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    annotation_id = desk.annotate("autumn")
    reader._read_all()
    qtbot.waitUntil(lambda: shown(reader) == [annotation_id])
    remove = next(each for each in reader.view.actions() if each.objectName() == "annotation.remove")
    spy = QSignalSpy(remove.triggered)
    QTest.keyClick(reader.view, Key.Key_Delete)
    assert spy.count() == 1
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    press(in_focus(), "one", Key.Key_Tab)
    qtbot.waitUntil(lambda: len(reader.marking.popup.field.tags()) == 1)
    chip = reader.marking.popup.field.findChildren(Chip)[0]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Delete)
    assert spy.count() == 1
    assert reader.marking.popup.field.tags() == ()


def test_closing_keeps_what_the_popup_holds(qtbot: QtBot, desk: Desk, reader: Reader) -> None:
    select(reader, desk, "lullaby")
    open_popup(qtbot, reader)
    reader.marking.popup.note.setPlainText("do not lose me")
    reader.flush()
    desk.runner.close()
    assert desk.annotations()[0].note == "do not lose me"
