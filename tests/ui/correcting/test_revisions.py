"""Two revisions compared."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kazakh_archive.services.commands import CorrectText
from kazakh_archive.services.correcting import Correcting
from kazakh_archive.ui.correcting.revisions import RevisionsDialog
from tests.ui.reader.desk import Desk


def dialog_on(qtbot: QtBot, desk: Desk, correcting: Correcting) -> RevisionsDialog:
    dialog = RevisionsDialog(
        None,
        desk.theme,
        desk.words,
        revisions=correcting.revisions(desk.source_id),
        correcting=correcting,
        runner=desk.runner,
    )
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Comparing" not in dialog.told.text())
    return dialog


def correct(desk: Desk, old: str, new: str) -> None:
    text = desk.library.text(desk.source_id)
    desk.session.run(CorrectText(desk.source_id, text.revision, text.content.replace(old, new)))


def test_what_was_put_in_and_taken_out_is_told_without_colours(
    qtbot: QtBot, desk: Desk, correcting: Correcting
) -> None:
    correct(desk, "autumn", "spring")
    dialog = dialog_on(qtbot, desk, correcting)
    assert "[−autumn−][+spring+]" in dialog.view.toPlainText()
    assert dialog.told.text() == "1 change"
    assert dialog.view.document().find("autumn").charFormat().fontStrikeOut()
    assert dialog.view.document().find("spring").charFormat().fontUnderline()


def test_any_two_revisions_can_be_chosen(qtbot: QtBot, desk: Desk, correcting: Correcting) -> None:
    correct(desk, "autumn", "spring")
    correct(desk, "lullaby", "song")
    dialog = dialog_on(qtbot, desk, correcting)
    assert "autumn" not in dialog.view.toPlainText()
    dialog.old.setCurrentIndex(0)
    qtbot.waitUntil(lambda: dialog.told.text() == "2 changes")
    dialog.new.setCurrentIndex(0)
    qtbot.waitUntil(lambda: dialog.told.text() == "The two are the same.")
    assert dialog.view.toPlainText() == ""
    assert dialog.old.accessibleName()
    assert dialog.new.accessibleName()
