"""The page that puts all tags in order."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QColorDialog, QLineEdit
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import NameKind, Tag, TagKind, TagSummary
from kazakh_archive.model.ids import new_id
from kazakh_archive.services.commands import AddName, AddTag, TagChoice
from kazakh_archive.services.commands.tags import put_name
from kazakh_archive.ui.dialogs.frame import Dialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.tags.manager import MergeDialog, TagManager
from kazakh_archive.ui.tags.table import Column
from tests.ui.reader.desk import press

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def manager(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> TagManager:
    """The page, on tags with names in three scripts; "Kulash" is carried by one annotation."""
    for kind, names in (
        (TagKind.PERSON, ("Ospan Batyr", "Оспан батыр", "وسپان باتىر")),
        (TagKind.PLACE, ("Kashmir", "Қашмир")),
        (TagKind.THEME, ("jut",)),
    ):
        made = opened.desk.session.run(AddTag(TagChoice(kind=kind, name=names[0]))).created
        for name in names[1:]:
            opened.desk.session.run(AddName(made, name))
    shell.window.actions_table["tags.manage"].trigger()
    page = opened.tags.manager
    assert page is not None
    qtbot.waitUntil(lambda: page.chooser.table.rowCount() == 4)
    qtbot.waitExposed(page)
    return page


def listed(manager: TagManager) -> list[str]:
    table = manager.chooser.table
    return [table.tag(row).tag.label for row in range(table.rowCount())]


def names(manager: TagManager) -> list[str]:
    table = manager.details.names
    return [table.name(row).text for row in range(table.rowCount())]


def tag(opened: OpenArchive, label: str) -> Tag | None:
    return next((each.tag for each in opened.desk.library.tags() if each.tag.label == label), None)


def choose(qtbot: QtBot, manager: TagManager, *labels: str) -> None:
    table = manager.chooser.table
    ids = [table.tag(row).tag.id for row in range(table.rowCount()) if table.tag(row).tag.label in labels]
    manager.chooser.choose(ids)
    qtbot.waitUntil(lambda: {each.tag.id for each in manager.chooser.chosen()} == set(ids))


def dialog(manager: TagManager, name: str) -> Dialog:
    found = manager.findChild(Dialog, name)
    assert found is not None
    return found


def test_all_tags_are_listed_filtered_and_sorted(qtbot: QtBot, manager: TagManager) -> None:
    assert listed(manager) == ["jut", "Kashmir", "Kulash", "Ospan Batyr"]
    chooser = manager.chooser
    assert chooser.count.text() == "4 tags"
    press(chooser.filter, "os")
    qtbot.waitUntil(lambda: listed(manager) == ["Ospan Batyr"])
    assert chooser.count.text() == "1 of 4 tags"
    chooser.filter.setText("қаш")
    qtbot.waitUntil(lambda: listed(manager) == ["Kashmir"])
    chooser.filter.clear()
    chooser.kinds.setCurrentIndex(1)
    qtbot.waitUntil(lambda: listed(manager) == ["Kulash", "Ospan Batyr"])
    chooser.kinds.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(listed(manager)) == 4)
    chooser.view.horizontalHeader().sectionClicked.emit(Column.OTHERS)
    qtbot.waitUntil(lambda: listed(manager)[:2] == ["Ospan Batyr", "Kashmir"])
    chooser.view.horizontalHeader().sectionClicked.emit(Column.OTHERS)
    qtbot.waitUntil(lambda: listed(manager)[-1] == "Ospan Batyr")


def test_what_a_line_says_aloud(manager: TagManager) -> None:
    table = manager.chooser.table
    spoken = [
        table.index(3, column)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .replace("\u2068", "")
        .replace("\u2069", "")
        for column in Column
    ]
    assert spoken[:4] == [
        "Tag: Ospan Batyr",
        "Other names: Оспан батыр · وسپان باتىر",
        "Kind: person",
        "Annotations: 0",
    ]
    assert spoken[-1] == "Key"


def test_names_are_added_written_otherwise_preferred_and_taken_away(
    qtbot: QtBot, manager: TagManager, opened: OpenArchive
) -> None:
    choose(qtbot, manager, "Ospan Batyr")
    details = manager.details
    details.new_name.setFocus()
    details.new_name.setText("乌斯满")
    press(details.new_name, KEY.Key_Return)
    qtbot.waitUntil(lambda: names(manager)[-1] == "乌斯满")
    assert manager.isVisible(), "Enter in a line closes nothing"
    details.view.setCurrentIndex(details.names.index(1, 0))
    details.view.setFocus()
    press(details.view, KEY.Key_Return)
    editor = details.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Осман батыр")
    press(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Осман батыр" in names(manager))
    details.view.setCurrentIndex(details.names.index(2, 0))
    details.prefer.click()
    qtbot.waitUntil(lambda: names(manager)[0] == "وسپان باتىر")
    assert details.names.name(0).kind is NameKind.PREFERRED
    assert "وسپان باتىر" in listed(manager)
    details.view.setCurrentIndex(details.names.index(1, 0))
    press(details.view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: len(names(manager)) == 3)
    assert "edit.undo" in {action.objectName() for action in manager.actions()}, "Ctrl+Z works in the page"
    for _ in range(4):
        before = opened.desk.session.undo_op()
        opened.runner.undo()
        qtbot.waitUntil(
            lambda before=before: opened.desk.session.undo_op() != before or not opened.runner.busy
        )
    qtbot.waitUntil(lambda: names(manager) == ["Ospan Batyr", "Оспан батыр", "وسپان باتىر"])


def test_what_stands_against_an_act_is_said_in_the_page(qtbot: QtBot, manager: TagManager) -> None:
    choose(qtbot, manager, "Ospan Batyr")
    details = manager.details
    details.new_name.setText("x" * 10_000)
    press(details.new_name, KEY.Key_Return)
    qtbot.waitUntil(manager.wrong.isVisible)
    assert "200" in manager.wrong.text()
    details.names.typed.emit(details.names.name(1).id, "Ospan Batyr")
    qtbot.waitUntil(lambda: "already" in manager.wrong.text())
    choose(qtbot, manager, "jut")
    assert not details.unname.isEnabled(), "the only name stays"
    press(details.view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: "at least one name" in manager.wrong.text())
    details.new_name.setText("жұт")
    press(details.new_name, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(names(manager)) == 2)
    assert not manager.wrong.isVisible(), "what went wrong before is no longer said"


def test_kind_colour_and_key(qtbot: QtBot, manager: TagManager, opened: OpenArchive) -> None:
    choose(qtbot, manager, "jut")
    details = manager.details
    details.kinds.setCurrentIndex(details.kinds.findData(TagKind.EVENT))
    details.kinds.activated.emit(details.kinds.currentIndex())
    qtbot.waitUntil(lambda: tag(opened, "jut").kind is TagKind.EVENT)
    menu = details.colour.menu_of_colours()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "As its &kind"
    assert texts[-1] == "&Another colour…"
    assert len(texts) == 11
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: tag(opened, "jut").colour == next(iter(manager.theme.tag_palette.values())))
    qtbot.waitUntil(lambda: details.colour.accessibleName() == "Colour: olive")
    details.colour.menu_of_colours().actions()[0].trigger()
    qtbot.waitUntil(lambda: tag(opened, "jut").colour == "")
    qtbot.waitUntil(lambda: details.colour.accessibleName() == "Colour: as its kind")
    details.colour.menu_of_colours().actions()[-1].trigger()
    free = details.colour.findChild(QColorDialog)
    assert free is not None
    free.setCurrentColor("#ff00aa")
    free.accept()
    qtbot.waitUntil(lambda: tag(opened, "jut").colour == "#ff00aa")
    manager.chooser.view.setFocus()
    press(manager.chooser.view, KEY.Key_4, held=ALT)
    qtbot.waitUntil(lambda: details.pin.text() == "Pinned to 4")
    assert opened.workspace.handy.pin(4).text == "jut"
    details.digits().actions()[1].trigger()
    qtbot.waitUntil(lambda: details.pin.text() == "Pinned to 2")
    assert opened.workspace.handy.pin(4) is None


def test_two_become_one_and_undo_parts_them(qtbot: QtBot, manager: TagManager, opened: OpenArchive) -> None:
    choose(qtbot, manager, "Ospan Batyr", "Kulash")
    assert manager.merge.isEnabled()
    manager.merge.click()
    merging = dialog(manager, "merge-tags")
    assert isinstance(merging, MergeDialog)
    assert merging.kept == tag(opened, "Kulash").id, "the one that more carry is offered first"
    merging.accept()
    qtbot.waitUntil(lambda: listed(manager) == ["jut", "Kashmir", "Kulash"])
    qtbot.waitUntil(lambda: names(manager) == ["Kulash", "Ospan Batyr", "Оспан батыр", "وسپان باتىر"])
    opened.runner.undo()
    qtbot.waitUntil(lambda: len(listed(manager)) == 4)


def test_a_name_in_common_is_told(qtbot: QtBot, manager: TagManager, opened: OpenArchive) -> None:
    opened.runner.submit(AddTag(TagChoice(kind=TagKind.EVENT, name="кашмир")))
    qtbot.waitUntil(lambda: len(listed(manager)) == 5)
    choose(qtbot, manager, "Kashmir")
    qtbot.waitUntil(manager.details.namesakes.isVisible)
    assert "кашмир (event, 0)" in manager.details.namesakes.text()
    choose(qtbot, manager, "jut")
    assert not manager.details.namesakes.isVisible()


def test_removing_says_how_many_carry_it(qtbot: QtBot, manager: TagManager, opened: OpenArchive) -> None:
    choose(qtbot, manager, "Kulash")
    press(manager.chooser.view, KEY.Key_Delete)
    asking = dialog(manager, "remove-tags")
    assert "1 annotation carries “Kulash”" in asking.lead.text()
    asking.reject()
    assert len(listed(manager)) == 4
    manager.remove.click()
    asking = manager.findChildren(Dialog, "remove-tags")[-1]
    asking.buttons.buttons()[0].click()
    qtbot.waitUntil(lambda: tag(opened, "Kulash") is None)
    opened.runner.undo()
    qtbot.waitUntil(lambda: tag(opened, "Kulash") is not None)
    choose(qtbot, manager, "jut")
    manager.remove.click()
    qtbot.waitUntil(lambda: tag(opened, "jut") is None)  # nothing carries it, so nothing is asked


def test_where_a_tag_is_used_is_searched_for(
    qtbot: QtBot, shell: Shell, manager: TagManager, opened: OpenArchive
) -> None:
    choose(qtbot, manager, "Kulash")
    with qtbot.waitSignal(opened.workspace.results.opened, raising=False, timeout=1):
        manager.where.click()
    assert shell.window.bar.search.text() == 'tag:"Kulash"'
    assert opened.workspace.left.currentWidget() is opened.workspace.results
    choose(qtbot, manager, "jut")
    assert not manager.where.isEnabled()


def test_nothing_can_be_changed_in_an_archive_for_reading(qtbot: QtBot, manager: TagManager) -> None:
    choose(qtbot, manager, "Ospan Batyr")
    manager.set_writes(writes=False)
    details = manager.details
    for widget in (
        manager.merge,
        manager.remove,
        details.kinds,
        details.colour,
        details.new_name,
        details.prefer,
    ):
        assert not widget.isEnabled()
    assert not details.names.flags(details.names.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert details.pin.isEnabled(), "a key belongs to the person"


def test_every_control_has_a_name_and_can_be_reached(qtbot: QtBot, manager: TagManager) -> None:
    choose(qtbot, manager, "Ospan Batyr")
    manager.activateWindow()
    manager.chooser.filter.setFocus()
    qtbot.waitUntil(manager.chooser.filter.hasFocus)
    reached = set()
    for _ in range(20):
        widget = QApplication.focusWidget()
        reached.add(widget)
        press(widget, KEY.Key_Tab)
    details = manager.details
    wanted = {
        manager.chooser.view,
        manager.chooser.kinds,
        details.kinds,
        details.colour,
        details.pin,
        details.view,
    }
    assert wanted <= reached
    assert details.new_name in reached
    for widget in wanted - {details.pin}:
        assert widget.accessibleName()


def test_the_page_is_opened_once_and_closed_with_the_archive(
    shell: Shell, manager: TagManager, opened: OpenArchive
) -> None:
    shell.window.actions_table["tags.manage"].trigger()
    assert opened.tags.manager is manager
    opened.tags.close()
    assert opened.tags.manager is None


class _Many:
    """Many tags in one act, to fill an archive quickly."""

    op = "tag.add"

    def apply(self, tx: object) -> None:
        for number in range(3000):
            tag_id = new_id()
            tx.put("tag", {"id": tag_id, "kind": list(TagKind)[number % 5], "colour": "", "created": tx.now})
            put_name(tx, tag_id, f"tag {number:05}", NameKind.PREFERRED)
            put_name(tx, tag_id, f"тег {number:05}", NameKind.VARIANT)


def test_thousands_of_tags_make_no_widgets(qtbot: QtBot, manager: TagManager, opened: OpenArchive) -> None:
    before = len(manager.findChildren(object))
    opened.runner.submit(_Many())
    qtbot.waitUntil(lambda: len(listed(manager)) == 3004)
    manager.chooser.filter.setText("тег 0299")
    qtbot.waitUntil(lambda: len(listed(manager)) == 10)
    assert len(manager.findChildren(object)) < before + 20
    manager.chooser.filter.clear()
    qtbot.waitUntil(lambda: len(listed(manager)) == 3004)
    manager.chooser.view.selectAll()
    manager.grab()
    assert len(manager.chooser.chosen()) == 3004
    head = manager.chooser.view.horizontalHeader().selectionModel()
    assert not head.hasSelection(), "else painting it asks line by line whether all of a column is chosen"


def test_enter_leads_from_a_tag_to_its_names_and_there_to_writing_one(
    qtbot: QtBot, manager: TagManager
) -> None:
    choose(qtbot, manager, "Kashmir")
    manager.activateWindow()
    manager.chooser.view.setFocus()
    press(manager.chooser.view, KEY.Key_Return)
    qtbot.waitUntil(manager.details.view.hasFocus)
    press(manager.details.view, KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    press(QApplication.focusWidget(), KEY.Key_Escape)


def test_names_have_more_room_than_numbers(manager: TagManager) -> None:
    head = manager.chooser.view.horizontalHeader()
    name, others, *rest = (head.sectionSize(column) for column in Column)
    assert name > others > max(rest)


@pytest.mark.parametrize("question", ["tags", "namesakes"])
def test_an_answer_that_comes_once_the_page_is_gone_is_dropped(
    qtbot: QtBot,
    opened: OpenArchive,
    manager: TagManager,
    monkeypatch: pytest.MonkeyPatch,
    question: str,
) -> None:
    library, may_answer, asked = opened.desk.library, threading.Event(), threading.Event()
    answer: tuple[TagSummary, ...] = library.tags()

    def late(*_asked: object) -> tuple[TagSummary, ...]:
        asked.set()
        may_answer.wait(10)
        return answer

    monkeypatch.setattr(library, question, late)
    manager.chooser.ask()
    qtbot.waitUntil(asked.is_set)
    with qtbot.waitSignal(manager.destroyed):
        manager.close()
    may_answer.set()
    with qtbot.waitSignal(opened.runner.changed):
        opened.runner.submit(AddTag(TagChoice(kind=TagKind.THEME, name="later")))
    assert opened.tags.manager is None
