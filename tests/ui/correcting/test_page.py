"""The page on which a text is corrected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kazakh_archive.model.entities import Placement
from kazakh_archive.services.commands import CorrectText
from kazakh_archive.services.correcting import Correcting, Preview
from kazakh_archive.ui.correcting.asking import AskLost
from kazakh_archive.ui.correcting.page import CorrectionPage
from kazakh_archive.ui.correcting.units import Sheet
from tests.ui.reader.desk import Desk


def opened(qtbot: QtBot, desk: Desk, correcting: Correcting) -> CorrectionPage:
    typed = correcting.typed(desk.source_id)
    page = CorrectionPage(typed, "The road", correcting, desk.runner, desk.theme, desk.words)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.begin(Sheet.of(typed.characters), 0)
    qtbot.waitUntil(lambda: not page.editor.isReadOnly())
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, correcting: Correcting) -> CorrectionPage:
    return opened(qtbot, desk, correcting)


def replace(page: CorrectionPage, old: str, new: str) -> None:
    at = len(page.editor.document().toRawText().partition(old)[0].encode("utf-16-le")) // 2
    page.editor.go_to(at, len(old))
    page.editor.insertPlainText(new)


def asked(page: CorrectionPage) -> AskLost | None:
    return page.window().findChild(AskLost)


def test_what_is_typed_is_kept_within_a_second_and_waits(
    qtbot: QtBot, desk: Desk, correcting: Correcting, page: CorrectionPage
) -> None:
    replace(page, "autumn", "spring")
    qtbot.waitUntil(lambda: "spring" in correcting.typed(desk.source_id).characters)
    replace(page, "families", "clans")
    with qtbot.waitSignal(page.left):
        page.leave()
    qtbot.waitUntil(lambda: "clans" in correcting.typed(desk.source_id).characters)
    assert desk.library.text(desk.source_id).content == desk.content
    again = opened(qtbot, desk, correcting)
    assert "In the spring the clans" in again.editor.units().text()


def test_saving_makes_a_revision_when_nothing_is_lost(
    qtbot: QtBot, desk: Desk, correcting: Correcting, page: CorrectionPage
) -> None:
    made = desk.annotate("Kashmir")
    replace(page, "autumn", "spring")
    with qtbot.waitSignal(page.finished) as told:
        qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    preview: Preview = told.args[0]
    assert (preview.lost, preview.kept) == ((), 1)
    text = desk.library.text(desk.source_id)
    assert (text.revision, text.content) == (2, desk.content.replace("autumn", "spring"))
    assert desk.library.annotation(made).exact == "Kashmir"
    assert correcting.typed(desk.source_id).characters == text.content


def test_before_places_are_lost_it_is_asked(qtbot: QtBot, desk: Desk, page: CorrectionPage) -> None:
    made = desk.annotate("crossed")
    replace(page, "crossed the mountains ", "")
    page.done()
    qtbot.waitUntil(lambda: asked(page) is not None)
    dialog = asked(page)
    assert dialog is not None
    assert dialog.list.item(0).text() == "“crossed”"
    assert page.editor.isReadOnly()
    dialog.reject()
    qtbot.waitUntil(lambda: asked(page) is None)
    assert not page.editor.isReadOnly()
    assert desk.library.text(desk.source_id).revision == 1
    page.done()
    qtbot.waitUntil(lambda: asked(page) is not None)
    again = asked(page)
    assert again is not None
    with qtbot.waitSignal(page.finished):
        again.accept()
    assert desk.library.annotation(made).placement is Placement.LOST


def test_a_text_left_as_it_was_is_no_correction(qtbot: QtBot, desk: Desk, page: CorrectionPage) -> None:
    with qtbot.waitSignal(page.finished) as told:
        page.done()
    assert told.args[0].same
    assert desk.library.text(desk.source_id).revision == 1


def test_what_is_thrown_away_can_be_brought_back(
    qtbot: QtBot, desk: Desk, correcting: Correcting, page: CorrectionPage
) -> None:
    replace(page, "autumn", "spring")
    page.keeper.flush()
    with qtbot.waitSignal(page.thrown_away) as told:
        page.throw_away()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert correcting.typed(desk.source_id).characters == desk.content
    desk.session.run(told.args[0])
    assert "spring" in correcting.typed(desk.source_id).characters


def test_a_text_corrected_elsewhere_meanwhile_is_not_overwritten(
    qtbot: QtBot, desk: Desk, correcting: Correcting, page: CorrectionPage
) -> None:
    replace(page, "autumn", "spring")
    desk.session.run(CorrectText(desk.source_id, 1, "Somebody else's " + desk.content))
    page.done()
    qtbot.waitUntil(page._notice.isVisible)
    assert not page.save.isEnabled()
    assert not page.editor.isReadOnly()
    page.leave()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert desk.library.text(desk.source_id).content.startswith("Somebody else's")
    again = opened(qtbot, desk, correcting)
    assert again._notice.isVisible()
    assert "spring" in again.editor.units().text()
    assert not again.save.isEnabled()


def test_words_are_found_forwards_backwards_and_around(page: CorrectionPage) -> None:
    page.finding.take()
    page.bar.field.setText("THE")
    places = []
    for step in (lambda: None, page.finding.next, page.finding.next, page.finding.previous):
        step()
        places.append(page.editor.textCursor().selectionStart())
    assert places[0] < places[1] < places[2]
    assert places[3] == places[1]
    page.bar.exact.setChecked(True)
    page.finding.next()
    assert page.bar.told.text() == "Not in this text"
    page.finding.leave()
    assert page.bar.isHidden()


def test_every_control_has_a_name_and_a_key(qtbot: QtBot, desk: Desk, page: CorrectionPage) -> None:
    page.editor.setFocus()
    qtbot.waitUntil(page.editor.hasFocus)
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert page.editor.units().text() == desk.content
    assert page.editor.accessibleName()
    for widget in (page.back, page.save, page.throw):
        assert widget.text()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
