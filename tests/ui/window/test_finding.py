"""The page of a search: narrowed, previewed, in context, kept, looked up as a list, annotated, exported."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kazakh_archive.model.concordance import Sorting
from kazakh_archive.model.query import Filter
from kazakh_archive.model.search import Hit, Order
from kazakh_archive.services.commands import CorrectText, SaveSearch
from kazakh_archive.text.concordance import in_order
from kazakh_archive.ui.dialogs.frame import AskLine
from kazakh_archive.ui.finding.builder import BuilderDialog
from kazakh_archive.ui.finding.export_results import ResultsExport
from kazakh_archive.ui.finding.filters import FILTER
from kazakh_archive.ui.finding.mark_results import MarkResultsDialog
from kazakh_archive.ui.finding.page import FindingPage
from kazakh_archive.ui.finding.questions import QuestionsDialog
from kazakh_archive.ui.frame.openarchive import OpenArchive
from kazakh_archive.ui.frame.shell import Shell
from kazakh_archive.ui.search import asking
from kazakh_archive.ui.widgets.keyedtable import ROW


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> FindingPage:
    """The page with what was found for two words."""
    opened.finding.search("winter OR зиме")
    opened.finding.show_page()
    page = opened.finding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.results.list.model().rowCount() > 2 and bool(_filters(page)))
    return page


def _filters(page: FindingPage) -> dict[Filter, int]:
    tree = page.filters.tree
    found = {}
    for number in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(number)
        assert head is not None
        for row in range(head.childCount()):
            item = head.child(row)
            found[item.data(0, FILTER)] = int(item.text(1)) if item.text(1).isdigit() else 0
    return found


def test_filters_have_counts_and_narrow_by_what_stands_in_the_box(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    counts = _filters(page)
    assert counts[Filter("kind", "passage")] == 2
    assert counts[Filter("source", "The road to Kashmir")] == 1
    page.filters.chosen.emit(Filter("lang", "ru"), True)
    assert shell.window.bar.search.text() == "(winter OR зиме) lang:ru"
    qtbot.waitUntil(lambda: _filters(page).get(Filter("kind", "passage")) == 1)
    page.filters.chosen.emit(Filter("lang", "ru"), False)
    assert shell.window.bar.search.text() == "(winter OR зиме) -lang:ru"
    page.filters.chosen.emit(Filter("lang", "ru"), None)
    assert shell.window.bar.search.text() == "winter OR зиме"


def test_a_page_without_a_search_waits_for_one_to_be_typed(
    qtbot: QtBot, shell: Shell, opened: OpenArchive
) -> None:
    opened.finding.show_page()
    qtbot.waitUntil(shell.window.bar.search.hasFocus)
    qtbot.keyClicks(shell.window.bar.search, "winter")
    page = opened.finding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.hit is not None)


def test_filters_that_leave_nothing_can_still_be_taken_off(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    shell.window.bar.search.setText("winter -lang:en has:note")
    qtbot.waitUntil(lambda: Filter("has", "note") in _filters(page))
    assert _filters(page) == {Filter("lang", "en"): 0, Filter("has", "note"): 0}
    assert page.hit is None
    assert not page.preview.title.text()
    assert "winter" not in page.preview.field.toPlainText()
    page.filters.chosen.emit(Filter("lang", "en"), None)
    assert shell.window.bar.search.text() == "winter has:note"


def test_keys_choose_and_refuse_a_value(qtbot: QtBot, shell: Shell, page: FindingPage) -> None:
    tree = page.filters.tree
    head = tree.topLevelItem(0)
    assert head is not None
    tree.setCurrentItem(head.child(0))
    qtbot.keyClick(tree, Qt.Key.Key_Minus)
    assert "-kind:passage" in shell.window.bar.search.text()
    qtbot.waitUntil(
        lambda: page.filters.tree.topLevelItemCount() == 0 or not page.results.list.model().rowCount()
    )


def test_the_preview_follows_the_list_and_leads_to_the_text(
    qtbot: QtBot, opened: OpenArchive, page: FindingPage
) -> None:
    page.results.focus_list()
    qtbot.waitUntil(lambda: bool(page.preview.field.extraSelections()))
    (shown,) = page.preview.field.extraSelections()
    hit = page.hit
    assert hit is not None
    assert shown.cursor.selectedText() in {"winter", "зиме"}
    assert shown.cursor.selectedText() in hit.snippet.text
    with qtbot.waitSignal(opened.workspace.reader.opened):
        qtbot.mouseClick(page.preview.read, Qt.MouseButton.LeftButton)
    assert not page.isVisible()
    assert opened.workspace.isVisible()


def test_next_and_previous_result_go_on_across_sources(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    opened.finding.leave()
    seen = []
    for _ in range(2):
        with qtbot.waitSignal(opened.workspace.reader.opened) as caught:
            shell.window.actions_table["search.next"].trigger()
        seen.append(caught.args[0])
    assert len(set(seen)) == 2
    with qtbot.waitSignal(opened.workspace.reader.opened) as caught:
        shell.window.actions_table["search.previous"].trigger()
    assert caught.args[0] == seen[0]
    opened.finding.previous_hit()
    assert "no further result" in shell.window.status.currentMessage()


def test_behind_the_last_listed_result_more_are_read(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "LIMIT", 1)
    opened.finding.leave()
    shell.window.bar.search.setText("kind:passage (winter OR зиме OR қыс)")
    results = opened.workspace.results
    qtbot.waitUntil(lambda: results.list.model().rowCount() == 2 and not results.further.isHidden())
    seen = []
    for _ in range(2):
        with qtbot.waitSignal(opened.workspace.reader.opened) as caught:
            shell.window.actions_table["search.next"].trigger()
        seen.append((caught.args[0], results.current))
    assert seen[0] != seen[1]
    assert results.list.model().rowCount() > 2


def test_a_result_is_opened_in_a_tab_of_its_own(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    workspace = opened.workspace
    page.results.focus_list()
    first = page.hit
    with qtbot.waitSignal(workspace.reader.opened):
        qtbot.keyClick(page.results.list, Qt.Key.Key_Return)
    opened.finding.show_page()
    other = next(hit for hit in _listed(page) if first and hit.source_id not in {first.source_id, ""})
    index = page.results.list.model().index(_row(page, other), 0)
    page.results.list.setCurrentIndex(index)
    page.results.list.setFocus()
    with qtbot.waitSignal(workspace.reader.opened):
        qtbot.keyClick(page.results.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.isVisible()
    assert workspace.pane.tabs.count() == 2
    assert workspace.open_id == other.source_id
    opened.finding.show_page()
    place = page.results.list.visualRect(index).center()
    qtbot.mouseClick(page.results.list.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    qtbot.waitUntil(workspace.isVisible)
    assert workspace.pane.tabs.count() == 2  # it is open in a tab already


def _row(page: FindingPage, hit: Hit) -> int:
    model = page.results.list.model()
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data(ROW) == hit)


def test_the_menu_of_a_result_opens_it_side_by_side(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    opened.finding.leave()
    results = opened.workspace.results
    shell.window.actions_table["search.open_beside"].trigger()
    assert "Choose a result first" in shell.window.status.currentMessage()
    results.focus_list()
    with qtbot.waitSignal(opened.workspace.reader.opened):
        results.menu.actions()[0].trigger()
    results.menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: opened.workspace.texts.split)


def test_words_in_their_context(qtbot: QtBot, opened: OpenArchive, page: FindingPage) -> None:
    page.tabs.setCurrentWidget(page.lines)
    qtbot.waitUntil(lambda: len(page.lines.lines) == 2)
    page.lines.sorting.setCurrentIndex(page.lines.sorting.findData(Sorting.RIGHT))
    model = page.lines.model
    assert {model.index(row, 1).data() for row in range(2)} == {"зиме", "winter"}
    with qtbot.waitSignal(opened.workspace.reader.opened):
        page.lines.table.selectRow(0)
        qtbot.keyClick(page.lines.table, Qt.Key.Key_Return)


def test_words_in_context_are_sorted_as_chosen(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    shell.window.bar.search.setText("the OR of")
    page.tabs.setCurrentWidget(page.lines)
    qtbot.waitUntil(lambda: len(page.lines.lines) > 3)
    model = page.lines.model

    def shown() -> list[object]:
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    for sorting in Sorting:
        page.lines.sorting.setCurrentIndex(page.lines.sorting.findData(sorting))
        assert shown() == in_order(page.lines.lines, sorting)
    assert shown() != list(page.lines.lines)


def test_results_come_in_the_order_that_is_chosen(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    shell.window.bar.search.setText("the OR қыс OR зиме")
    for order in (Order.DATE, Order.SOURCE, Order.RELEVANCE):
        wanted = opened.desk.search.page("the OR қыс OR зиме", order=order).hits
        page.order.setCurrentIndex(page.order.findData(order))
        qtbot.waitUntil(lambda wanted=wanted: _listed(page) == list(wanted))


def _listed(page: FindingPage) -> list[Hit]:
    model = page.results.list.model()
    rows = (model.index(row, 0).data(ROW) for row in range(model.rowCount()))
    return [row for row in rows if isinstance(row, Hit)]


def test_words_in_context_follow_what_is_typed_and_what_is_corrected(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    page.tabs.setCurrentWidget(page.lines)
    shell.window.bar.search.setText("kulash")
    qtbot.waitUntil(lambda: [line.words for line in page.lines.lines] == ["Kulash"])
    source_id = page.lines.lines[0].source_id
    text = opened.desk.library.text(source_id)
    opened.runner.submit(CorrectText(source_id, text.revision, "Old Kulash. " + text.content))
    qtbot.waitUntil(lambda: len(page.lines.lines) == 2)


def test_words_are_counted_and_looked_up(qtbot: QtBot, shell: Shell, page: FindingPage) -> None:
    page.tabs.setCurrentWidget(page.words_view)
    page.words_view.start()
    qtbot.waitUntil(lambda: len(page.words_view.counts) > 10)
    page.words_view.filter.setText("ҚАЗАҚ")
    assert page.words_view.model.rowCount() == 1
    page.words_view.table.selectRow(0)
    assert page.words_view.places.rowCount() == 1
    page.words_view.by_source.selectRow(0)
    qtbot.keyClick(page.words_view.by_source, Qt.Key.Key_Return)
    assert "source:" in shell.window.bar.search.text()
    assert shell.window.bar.search.text().startswith('"')
    qtbot.keyClick(page.words_view.table, Qt.Key.Key_Return)
    assert shell.window.bar.search.text() == '"Қазақстаннан"'


def _saved_menu(qtbot: QtBot, opened: OpenArchive) -> QMenu:
    saved = opened.finding.saved
    saved.ask()
    page = opened.finding.page
    assert page is not None
    menu = page.saved.menu()
    assert menu is not None
    return menu


def test_a_search_is_kept_and_tells_what_is_new(
    qtbot: QtBot, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    opened.finding.save()
    dialog = shell.window.findChild(AskLine)
    assert dialog is not None
    dialog.line.setText("Cold & ice")
    dialog.accept()
    folder = shell._home.seen_folder(opened.info.id)
    qtbot.waitUntil(lambda: folder.is_dir() and len(list(folder.iterdir())) == 1)
    opened.desk.session.run(SaveSearch("Another", "kulash"))
    menu = _saved_menu(qtbot, opened)
    qtbot.waitUntil(
        lambda: [each.text() for each in menu.actions()][:2] == ["Another  (3 new)", "Cold && ice"]
    )
    menu.actions()[0].trigger()
    assert shell.window.bar.search.text() == "kulash"
    kept = next(each for each in opened.desk.library.saved_searches() if each.name == "Another")
    qtbot.waitUntil((folder / kept.id).exists)
    menu = _saved_menu(qtbot, opened)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "Another")


def test_a_form_writes_the_search(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    opened.finding.build()
    dialog = shell.window.findChild(BuilderDialog)
    assert dialog is not None
    assert not dialog._search.isEnabled()
    dialog.any_of.setText("winter зиме")
    dialog.typed["person"].setText("Kulash")
    dialog.picked["lang"].setCurrentIndex(dialog.picked["lang"].findData("en"))
    assert dialog.query.text() == "(winter OR зиме) person:Kulash lang:en"
    dialog.meant.setCurrentIndex(1)
    dialog.phrase.setText("besik kuda")
    dialog.apart.setCurrentIndex(4)
    dialog.picked["has"].setCurrentIndex(dialog.picked["has"].findData("untagged"))
    assert dialog.query.text().startswith('(winter* OR зиме*) "besik kuda"~5 untagged person:Kulash')
    dialog._done()
    assert "person:Kulash" in shell.window.bar.search.text()
    assert opened.finding.page is not None


def test_a_pasted_list_is_looked_up(qtbot: QtBot, shell: Shell, opened: OpenArchive) -> None:
    opened.finding.look_up_list()
    dialog = shell.window.findChild(QuestionsDialog)
    assert dialog is not None
    dialog.pasted.setPlainText('winter\n\n"open\nnothere')
    dialog.start()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    found = [[dialog.model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert found[0][:2] == ["winter", 1]
    assert found[1][1] == "–"
    assert "quotation mark" in found[1][2]
    assert found[2][1] == 0
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert shell.window.bar.search.text() == "winter"


def test_results_become_annotations_in_one_step(
    qtbot: QtBot, qapp: QApplication, shell: Shell, opened: OpenArchive, page: FindingPage
) -> None:
    opened.finding.annotate()
    dialog = shell.window.findChild(MarkResultsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert not dialog.mark.isEnabled()
    qtbot.keyClicks(dialog.tags.line, "cold")
    qtbot.keyClick(dialog.tags.line, Qt.Key.Key_Tab)
    qtbot.waitUntil(dialog.mark.isEnabled)
    before = len(opened.desk.library.annotations())
    dialog._done()
    qtbot.waitUntil(lambda: len(opened.desk.library.annotations()) == before + 2)
    opened.runner.undo()
    qtbot.waitUntil(lambda: len(opened.desk.library.annotations()) == before)


def test_results_become_a_table(qtbot: QtBot, shell: Shell, opened: OpenArchive, tmp_path: Path) -> None:
    words = opened.workspace._words
    export = ResultsExport(shell.window, opened.desk, opened.runner, shell.settings, shell.window.news, words)
    export.write("winter OR зиме", tmp_path / "results")
    target = tmp_path / "results.csv"
    qtbot.waitUntil(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["source_title"] for row in rows} == {"The road to Kashmir", "A note"}


def test_on_a_narrow_page_the_preview_stands_below_and_filters_wait_for_their_button(
    qtbot: QtBot, shell: Shell, page: FindingPage
) -> None:
    shell.window.resize(1280, 800)
    qtbot.waitUntil(page.filters.isVisible)
    assert page.found.orientation() is Qt.Orientation.Horizontal
    shell.window.resize(640, 700)
    qtbot.waitUntil(lambda: page.found.orientation() is Qt.Orientation.Vertical)
    assert not page.filters.isVisible()
    page.filtering.click()
    assert page.filters.isVisible()
    shell.window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.found.orientation() is Qt.Orientation.Horizontal)
    assert page.filters.isVisible()


def test_what_is_cut_says_all_of_it_where_the_pointer_rests(
    qtbot: QtBot, opened: OpenArchive, page: FindingPage
) -> None:
    tips = [
        page.filters.tree.topLevelItem(number).child(0).toolTip(0)
        for number in range(page.filters.tree.topLevelItemCount())
    ]
    assert all(tip.startswith("<qt>") for tip in tips)
    page.tabs.setCurrentWidget(page.lines)
    qtbot.waitUntil(lambda: bool(page.lines.lines))
    index = page.lines.model.index(0, 3)
    assert index.data() in index.data(Qt.ItemDataRole.ToolTipRole)
    head = page.lines.table.horizontalHeader()
    assert sum(head.sectionSize(column) for column in range(4)) <= page.lines.table.viewport().width()
